-- What became of the last row with a sender's key? Parameter: the key.
-- Step: SEARCH submission USING INDEX submissionInstance
SELECT id, decision, entityId, raw FROM submission
WHERE instanceId = ? AND decision IN ('accepted', 'corrected') ORDER BY id DESC LIMIT 1
