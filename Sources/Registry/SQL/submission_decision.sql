-- What became of a row? Parameter: the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
SELECT decision FROM submission WHERE id = ?
