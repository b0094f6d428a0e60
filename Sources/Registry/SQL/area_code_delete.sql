-- Takes all codes off an area. Parameter: its id.
-- Step: SEARCH areaCode USING
DELETE FROM areaCode WHERE areaId = ?
