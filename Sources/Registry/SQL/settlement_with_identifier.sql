-- Which settlement bears a number? Parameters: system, value.
-- Step: SEARCH settlement USING COVERING INDEX
SELECT id FROM settlement WHERE system = ? AND value = ?
