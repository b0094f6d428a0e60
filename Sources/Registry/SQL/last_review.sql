-- What did a person decide last about a row? Parameter: the submission.
-- Step: SEARCH review USING INDEX reviewSubmission
SELECT decision FROM review WHERE submissionId = ? ORDER BY id DESC LIMIT 1
