-- What did a row become? Parameter: the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
SELECT entityId FROM submission WHERE id = ?
