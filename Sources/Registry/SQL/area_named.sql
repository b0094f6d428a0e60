-- Which areas of :level have a name that sounds like :nameKey, inside area :parentId if given?
-- Plan: the index areaName.
-- Step: SEARCH area USING INDEX areaName
SELECT area.id, area.name, area.localName, area.parentId
FROM area
WHERE area.level = :level AND area.nameKey = :nameKey
  AND (:parentId IS NULL OR area.parentId = :parentId)
ORDER BY area.id
