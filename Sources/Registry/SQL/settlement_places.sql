-- Where do all settlements with a point stand, and which areas are they in so far?
-- Step: SCAN settlement
SELECT id, areaId, geom FROM settlement WHERE geom IS NOT NULL
