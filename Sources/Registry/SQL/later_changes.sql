-- How often did others than submission :row change :facility?
-- Step: SEARCH change USING INDEX changeFacility
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
SELECT count(*) FROM change LEFT JOIN submission ON submission.id = change.submissionId
WHERE change.facilityId = :facility AND (
  change.submissionId IS NULL AND change.action IN ('edit', 'move', 'close', 'reopen')
  OR change.submissionId <> :row AND submission.decision IN ('accepted', 'corrected'))
