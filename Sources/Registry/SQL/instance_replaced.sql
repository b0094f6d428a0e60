-- Was a sender's key replaced by a later row? Parameter: the key.
-- Step: SEARCH submissionOrigin USING COVERING INDEX submissionReplaces
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
SELECT EXISTS (
  SELECT 1 FROM submissionOrigin JOIN submission ON submission.id = submissionId
  WHERE replaces = ? AND decision IN ('accepted', 'corrected'))
