-- Which rows wait for a person? In the order in which they came; :import and :row are null for all.
-- Plan: the index of the rows that wait, then what is kept of each by its key.
-- Step: SCAN submission USING INDEX submissionHeld
SELECT submission.id, submission.importId, importRun.fileName, submission.position, submission.raw,
  heldRow.draft, heldRow.candidateId
FROM submission
  JOIN importRun ON importRun.id = submission.importId
  LEFT JOIN heldRow ON heldRow.submissionId = submission.id
WHERE submission.decision = 'held' AND importRun.entity = 'facility'
  AND (:import IS NULL OR submission.importId = :import)
  AND (:row IS NULL OR submission.id = :row)
ORDER BY submission.importId, submission.id
