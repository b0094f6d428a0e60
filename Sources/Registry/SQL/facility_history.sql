-- What was changed about a facility, oldest first? Parameter: its id.
-- Step: SEARCH change USING INDEX changeFacility
SELECT * FROM change WHERE facilityId = ? ORDER BY id
