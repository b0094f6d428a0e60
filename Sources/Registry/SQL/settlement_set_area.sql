-- Says which area a settlement lies in. Parameters: the area, its id.
-- Step: SEARCH settlement USING INTEGER PRIMARY KEY
UPDATE settlement SET areaId = ? WHERE id = ?
