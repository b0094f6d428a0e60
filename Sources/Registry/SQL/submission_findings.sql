-- What was found in a row? In the order of finding. Parameter: the submission.
-- Step: SEARCH finding USING INDEX findingSubmission
SELECT * FROM finding WHERE submissionId = ? ORDER BY id
