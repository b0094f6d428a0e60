-- What is known of facility :id, with the areas around it?
-- Plan: primary keys all the way: facility, its area, that one's parents (at most five levels).
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
-- Step: SCAN around
WITH RECURSIVE around (id, level, name, localName, parentId) AS (
  SELECT area.id, area.level, area.name, area.localName, area.parentId
  FROM facility JOIN area ON area.id = facility.areaId
  WHERE facility.id = :id
  UNION ALL
  SELECT area.id, area.level, area.name, area.localName, area.parentId
  FROM around JOIN area ON area.id = around.parentId
)
SELECT
  facility.*,
  (SELECT name FROM around WHERE level = 'state') AS state,
  coalesce((SELECT name FROM around WHERE level = 'district'), declaredDistrict) AS district,
  coalesce((SELECT name FROM around WHERE level = 'block'), declaredBlock) AS block,
  (SELECT localName FROM around WHERE level = 'district') AS localDistrict,
  (SELECT localName FROM around WHERE level = 'block') AS localBlock
FROM facility
WHERE facility.id = :id
