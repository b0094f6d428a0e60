-- Adds a settlement. Parameters are its columns; :geom is SpatiaLite's point or null.
INSERT INTO settlement (
  name, localName, nameKey, kind, population, terrain, areaId, declaredDistrict, declaredBlock,
  system, value, source, geom
) VALUES (
  :name, :localName, :nameKey, :kind, :population, :terrain, :areaId, :declaredDistrict,
  :declaredBlock, :system, :value, :source, :geom
)
