-- Which imports were there, and how many of their rows wait for a person? The newest first.
-- Plan: a scan of importRun from its end; the rows that wait by their own index.
-- Step: SCAN importRun
SELECT importRun.id, entity, fileName, preset, startedAt, finishedAt, who, accepted,
  corrected, unchanged, held, rejected, leftOut,
  (SELECT count(*) FROM submission
    WHERE submission.importId = importRun.id AND decision = 'held') AS waiting,
  (SELECT at FROM review WHERE review.importId = importRun.id AND review.decision = 'undo')
    AS undoneAt
FROM importRun
ORDER BY importRun.id DESC
