-- Takes all services off a facility. Parameter: its id.
-- Step: SEARCH service USING
DELETE FROM service WHERE facilityId = ?
