-- Where do people live, how many, and on which land? In the order of the ids.
-- Step: SCAN settlement
SELECT id, kind, population, terrain, areaId, geom FROM settlement ORDER BY id
