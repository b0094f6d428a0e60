-- How much is in the register? A walk through each table.
-- Step: SCAN facility
-- Step: SCAN area
-- Step: SCAN settlement
-- Step: SCAN submission
-- Step: SCAN change
SELECT
  (SELECT count(*) FROM facility WHERE mergedInto IS NULL) AS facilities,
  (SELECT count(*) FROM area) AS areas,
  (SELECT count(*) FROM settlement) AS settlements,
  (SELECT count(*) FROM submission) AS submissions,
  (SELECT count(*) FROM change) AS changes,
  (SELECT count(*) FROM facility WHERE mergedInto IS NULL AND geom IS NULL) AS facilitiesWithoutPoint,
  (SELECT count(*) FROM facility WHERE mergedInto IS NULL AND areaId IS NULL) AS facilitiesWithoutArea,
  (SELECT count(*) FROM settlement WHERE population IS NULL) AS settlementsWithoutPopulation,
  (SELECT count(*) FROM submission WHERE decision = 'held') AS held
