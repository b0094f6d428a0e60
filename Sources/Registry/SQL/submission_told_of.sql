-- Has a row changed anything, or has a person decided about it? :row is the submission.
-- Plan: the row by its number, the changes of what it became and the decisions by their indices.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
-- Step: SEARCH change USING INDEX changeFacility
-- Step: SEARCH review USING COVERING INDEX reviewSubmission
SELECT EXISTS (
    SELECT 1 FROM submission JOIN change
    ON change.facilityId = submission.entityId AND change.submissionId = submission.id
    WHERE submission.id = :row)
  OR EXISTS (SELECT 1 FROM review WHERE submissionId = :row)
