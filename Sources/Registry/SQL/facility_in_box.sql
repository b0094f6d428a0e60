-- Which facilities that fit a filter stand in a box? Answers id and point.
-- The box is :west, :east, :south, :north in degrees and does not cross the antimeridian. The
-- R*Tree keeps single precision rounded outwards, so nothing inside is missed. The filter's
-- parameters are those of facility_points.sql.
-- Plan: the R*Tree first, then the primary key of facility for each hit. CROSS JOIN keeps that
-- order whatever the statistics say.
-- Step: SCAN box VIRTUAL TABLE INDEX 2:
-- Step: SEARCH facility USING INTEGER PRIMARY KEY
-- Step: SCAN wanted VIRTUAL TABLE INDEX 1:
SELECT facility.id, facility.geom
FROM idx_facility_geom AS box CROSS JOIN facility ON facility.id = box.pkid
WHERE box.xmin <= :east AND box.xmax >= :west AND box.ymin <= :north AND box.ymax >= :south
  AND (:types IS NULL OR typeCode IN (SELECT value FROM json_each(:types)))
  AND (:ownership IS NULL OR ownership IN (SELECT value FROM json_each(:ownership)))
  AND (:status IS NULL OR status IN (SELECT value FROM json_each(:status)))
  AND (:areas IS NULL OR areaId IN (SELECT value FROM json_each(:areas)))
  AND (:asOf IS NULL OR ((openedOn IS NULL OR openedOn <= :asOf)
    AND (closedOn IS NULL OR closedOn > :asOf)))
  AND mergedInto IS NULL
  AND (:services IS NULL OR NOT EXISTS (
    SELECT 1 FROM json_each(:services) AS wanted
    WHERE NOT EXISTS (
      SELECT 1 FROM service
      WHERE service.facilityId = facility.id AND service.code = wanted.value)))
