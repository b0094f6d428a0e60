-- Which import of facilities brought a row? Parameter: the submission.
-- Step: SEARCH submission USING INTEGER PRIMARY KEY
-- Step: SEARCH importRun USING INTEGER PRIMARY KEY
SELECT importId FROM submission JOIN importRun ON importRun.id = importId
WHERE submission.id = ? AND entity = 'facility'
