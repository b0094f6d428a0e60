-- Where do all facilities with a point stand, and which areas are they in so far?
-- Step: SCAN facility
SELECT id, areaId, geom FROM facility WHERE geom IS NOT NULL
