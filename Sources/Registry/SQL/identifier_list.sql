-- Which numbers does every facility bear? In the order of system and number.
-- Step: SCAN identifier
SELECT facilityId, system, value FROM identifier ORDER BY system, value
