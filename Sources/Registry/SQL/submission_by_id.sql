-- What became of a row? Parameter: the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
SELECT id, decision, entityId FROM submission WHERE id = ?
