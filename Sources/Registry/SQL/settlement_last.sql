-- Which number did the last settlement get?
-- Step: SEARCH settlement
SELECT max(id) FROM settlement
