-- Which areas lie inside the areas of the JSON list :ids, themselves among them?
-- Plan: the index areaParent, once for each area found.
-- Step: SEARCH area USING COVERING INDEX areaParent
-- Step: SCAN inside
-- Step: USE TEMP B-TREE FOR ORDER BY
WITH RECURSIVE inside (id) AS (
  SELECT value FROM json_each(:ids)
  UNION
  SELECT area.id FROM inside JOIN area ON area.parentId = inside.id
)
SELECT id FROM inside ORDER BY id
