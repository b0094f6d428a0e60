-- Does any facility stand in a box? Parameters: east, west, north, south in degrees.
-- Step: SCAN idx_facility_geom VIRTUAL TABLE INDEX 2:
SELECT 1 FROM idx_facility_geom
WHERE xmin <= ? AND xmax >= ? AND ymin <= ? AND ymax >= ? LIMIT 1
