-- What are all facilities called? In the order of their ids, those merged into others among them.
-- Step: SCAN facility
SELECT id, name FROM facility ORDER BY id
