-- Says what a row became. Parameters: the entity, the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
UPDATE submission SET entityId = ? WHERE id = ?
