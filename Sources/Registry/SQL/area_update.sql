-- Writes area :id anew; its level stays.
-- Step: SEARCH area USING INTEGER PRIMARY KEY
UPDATE area SET name = :name, localName = :localName, nameKey = :nameKey,
  parentId = :parentId, terrain = :terrain, vintage = :vintage, source = :source,
  geom = :geom
WHERE id = :id
