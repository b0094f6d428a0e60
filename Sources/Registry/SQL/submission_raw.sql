-- What came in, byte by byte? In the order in which it came.
-- Step: SCAN submission
-- Step: SEARCH importRun USING INTEGER PRIMARY KEY
SELECT submission.id, fileName, position, instanceId, decision, entityId, startedAt, who, raw
FROM submission JOIN importRun ON importRun.id = importId ORDER BY submission.id
