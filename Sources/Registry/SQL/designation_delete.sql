-- Takes all designations off a facility. Parameter: its id.
-- Step: SEARCH designation USING
DELETE FROM designation WHERE facilityId = ?
