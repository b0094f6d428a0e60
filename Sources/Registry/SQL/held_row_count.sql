-- Is it kept what a row says? Parameter: the submission.
-- Step: SEARCH heldRow USING INTEGER PRIMARY KEY
SELECT count(*) FROM heldRow WHERE submissionId = ?
