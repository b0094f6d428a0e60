-- Which areas of :level (null: of all) are there, and which codes do they bear?
-- Plan: a scan of area by its key, and the index areaCodeArea for the codes.
-- Step: SCAN area
-- Step: SEARCH areaCode USING COVERING INDEX areaCodeArea
SELECT
  area.id, area.level, area.name, area.localName, area.parentId, area.terrain, area.vintage,
  area.source, area.geom IS NOT NULL AS hasBoundary,
  (SELECT json_group_array(json_array(system, value)) FROM areaCode WHERE areaId = area.id)
    AS codes
FROM area
WHERE (:level IS NULL OR area.level = :level) AND (:id IS NULL OR area.id = :id)
ORDER BY area.id
