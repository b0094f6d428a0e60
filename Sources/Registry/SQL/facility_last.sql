-- Which number did the last facility get?
-- Step: SCAN sqlite_sequence
SELECT seq FROM sqlite_sequence WHERE name = 'facility'
