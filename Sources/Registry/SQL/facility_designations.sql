-- Which designations does a facility have? Parameter: its id.
-- Step: SEARCH designation USING
SELECT code FROM designation WHERE facilityId = ? ORDER BY code
