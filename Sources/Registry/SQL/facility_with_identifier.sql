-- Which facility bears a number, or was it merged into? Parameters: system, value.
-- Step: SEARCH identifier USING
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
SELECT coalesce(mergedInto, facility.id)
FROM identifier JOIN facility ON facility.id = identifier.facilityId
WHERE system = ? AND value = ?
