-- Adds an area. Parameters are its columns; :geom is SpatiaLite's multipolygon or null.
INSERT INTO area (
  level, name, localName, nameKey, parentId, terrain, vintage, source, geom
) VALUES (
  :level, :name, :localName, :nameKey, :parentId, :terrain, :vintage, :source, :geom)
