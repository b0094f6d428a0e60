-- What is every facility called, and where does it stand? In the order of the ids; a facility that
-- was merged into another answers with the other's id, and one that was withdrawn not at all.
-- Plan: a scan of facility in the order of its key: the answer is the whole table.
-- Step: SCAN facility
SELECT coalesce(mergedInto, id) AS id, name, localName, typeCode, pin, areaId, declaredDistrict,
  geom, accuracy, mergedInto IS NOT NULL AS isMerged
FROM facility
WHERE mergedInto IS NULL OR mergedInto <> id
ORDER BY facility.id
