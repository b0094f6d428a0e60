-- Writes all columns of facility :id anew. Plan: the primary key.
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
UPDATE facility SET
  name = :name, localName = :localName, nameKey = :nameKey, typeCode = :typeCode,
  ownership = :ownership, status = :status, areaId = :areaId,
  declaredDistrict = :declaredDistrict, declaredBlock = :declaredBlock, address = :address,
  pin = :pin, phone = :phone, hours = :hours, openedOn = :openedOn, closedOn = :closedOn,
  accuracy = :accuracy, pointMethod = :pointMethod, pointCapturedOn = :pointCapturedOn,
  source = :source, geom = :geom
WHERE id = :id
