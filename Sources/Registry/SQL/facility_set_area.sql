-- Says which area a facility lies in. Parameters: the area, its id.
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
UPDATE facility SET areaId = ? WHERE id = ?
