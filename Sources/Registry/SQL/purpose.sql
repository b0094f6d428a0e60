-- What is the register for?
-- Step: SEARCH register USING
SELECT value FROM register WHERE key = 'purpose'
