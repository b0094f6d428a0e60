-- Gives an area a code. Parameters: level, system, value, area.
INSERT INTO areaCode (level, system, value, areaId) VALUES (?, ?, ?, ?)
