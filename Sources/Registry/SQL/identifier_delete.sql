-- Takes all numbers off a facility. Parameter: its id.
-- Step: SEARCH identifier USING
DELETE FROM identifier WHERE facilityId = ?
