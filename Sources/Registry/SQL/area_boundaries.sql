-- What are the outlines of the areas of a level? In the order of their ids. Parameter: the level.
-- Step: SEARCH area USING INDEX areaName (level=?)
-- Step: USE TEMP B-TREE FOR ORDER BY
SELECT id, geom FROM area WHERE level = ? AND geom IS NOT NULL ORDER BY id
