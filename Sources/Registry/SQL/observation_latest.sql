-- How did an indicator stand at each facility, oldest first? Parameters: indicator, last day.
-- Step: SCAN observation USING INDEX observationFacility
-- Step: USE TEMP B-TREE FOR RIGHT PART OF ORDER BY
SELECT facilityId, value FROM observation
WHERE indicator = ? AND observedOn <= ? AND value IS NOT NULL
ORDER BY facilityId, observedOn, id
