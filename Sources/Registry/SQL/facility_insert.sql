-- Adds a facility. Parameters are its columns; :geom is SpatiaLite's point or null.
INSERT INTO facility (
  name, localName, nameKey, typeCode, ownership, status, areaId, declaredDistrict, declaredBlock,
  address, pin, phone, hours, openedOn, closedOn, accuracy, pointMethod, pointCapturedOn, source,
  geom
) VALUES (
  :name, :localName, :nameKey, :typeCode, :ownership, :status, :areaId, :declaredDistrict,
  :declaredBlock, :address, :pin, :phone, :hours, :openedOn, :closedOn, :accuracy, :pointMethod,
  :pointCapturedOn, :source, :geom
)
