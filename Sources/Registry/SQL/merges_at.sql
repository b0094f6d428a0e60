-- Was a facility merged, or another into it? Parameter: its id, twice.
-- Step: SEARCH facility USING COVERING INDEX facilityMerged
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
SELECT count(*) FROM facility WHERE mergedInto = ? OR id = ? AND mergedInto IS NOT NULL
