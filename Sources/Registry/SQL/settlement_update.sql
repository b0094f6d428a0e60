-- Writes all columns of settlement :id anew. Plan: the primary key.
-- Step: SEARCH settlement USING INTEGER PRIMARY KEY
UPDATE settlement SET
  name = :name, localName = :localName, nameKey = :nameKey, kind = :kind,
  population = :population, terrain = :terrain, areaId = :areaId,
  declaredDistrict = :declaredDistrict, declaredBlock = :declaredBlock,
  system = :system, value = :value, source = :source, geom = :geom
WHERE id = :id
