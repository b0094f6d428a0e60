-- Says what became of a row. Parameters: the decision, the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
UPDATE submission SET decision = ? WHERE id = ?
