-- Says into which facility one was merged. Parameters: that one or null, its id.
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
UPDATE facility SET mergedInto = ? WHERE id = ?
