-- Which facilities fit a filter, and where do they stand? In the order of their ids.
-- Lists are JSON arrays, null where the question does not ask: :types, :ownership, :status of
-- texts, :services (all of which must be there), :areas of area ids. :asOf is a day or null;
-- :merged is 1 to see facilities that were merged into others too.
-- Plan: a scan of facility in the order of its key: the answer is most of the table.
-- Step: SCAN facility
-- Step: SCAN wanted VIRTUAL TABLE INDEX 1:
SELECT id, typeCode, areaId, geom
FROM facility
WHERE (:types IS NULL OR typeCode IN (SELECT value FROM json_each(:types)))
  AND (:ownership IS NULL OR ownership IN (SELECT value FROM json_each(:ownership)))
  AND (:status IS NULL OR status IN (SELECT value FROM json_each(:status)))
  AND (:areas IS NULL OR areaId IN (SELECT value FROM json_each(:areas)))
  AND (:asOf IS NULL OR ((openedOn IS NULL OR openedOn <= :asOf)
    AND (closedOn IS NULL OR closedOn > :asOf)))
  AND (mergedInto IS NULL OR :merged)
  AND (:services IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:services) AS wanted
    WHERE NOT EXISTS (
      SELECT 1 FROM service
      WHERE service.facilityId = facility.id AND service.code = wanted.value)))
ORDER BY id
