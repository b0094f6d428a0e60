-- Which facilities were merged into one? Parameter: its id.
-- Step: SEARCH facility USING COVERING INDEX facilityMerged
SELECT id FROM facility WHERE mergedInto = ?
