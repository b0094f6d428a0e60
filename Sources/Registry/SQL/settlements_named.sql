-- Which settlements with a point have a name that sounds like :nameKey?
-- Plan: the index settlementName.
-- Step: SEARCH settlement USING INDEX settlementName
SELECT id, name, localName, areaId, declaredDistrict, declaredBlock, population, geom
FROM settlement
WHERE nameKey = :nameKey AND geom IS NOT NULL
ORDER BY id
LIMIT :most
