-- Which row came last with this content? Parameter: the hash.
-- Step: SEARCH submission USING COVERING INDEX submissionContent
SELECT id FROM submission WHERE contentHash = ? ORDER BY id DESC LIMIT 1
