-- Which settlements lie in the areas of the JSON list :areas (null: everywhere), or is :id?
-- Plan: the primary key, or a scan of settlement in the order of its key.
-- Step: SCAN settlement
SELECT settlement.*
FROM settlement
WHERE (:areas IS NULL OR areaId IN (SELECT value FROM json_each(:areas)))
ORDER BY id
