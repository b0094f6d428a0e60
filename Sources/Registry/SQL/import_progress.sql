-- Says how far an import has come. Parameters: the totals, the time of its end or null, its id.
-- Step: SEARCH importRun USING INTEGER PRIMARY KEY
UPDATE importRun SET read = ?, accepted = ?, corrected = ?, unchanged = ?, held = ?,
  rejected = ?, leftOut = ?, finishedAt = ?
WHERE id = ?
