-- Which services does a facility have? Parameter: its id.
-- Step: SEARCH service USING
SELECT code FROM service WHERE facilityId = ? ORDER BY code
