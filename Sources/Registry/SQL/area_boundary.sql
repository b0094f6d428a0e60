-- What is the outline of an area? Parameter: its id.
-- Step: SEARCH area USING INTEGER PRIMARY KEY
SELECT geom FROM area WHERE id = ?
