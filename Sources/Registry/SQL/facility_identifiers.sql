-- Which numbers does a facility bear? Parameter: its id.
-- Step: SEARCH identifier USING
SELECT system, value FROM identifier WHERE facilityId = ? ORDER BY system, value
