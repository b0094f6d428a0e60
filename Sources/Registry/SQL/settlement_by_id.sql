-- What is known of a settlement? Parameter: its id.
-- Step: SEARCH settlement USING INTEGER PRIMARY KEY
SELECT * FROM settlement WHERE id = ?
