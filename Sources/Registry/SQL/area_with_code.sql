-- Which area bears a code? Parameters: level, system, value.
-- Step: SEARCH areaCode USING
SELECT areaId FROM areaCode WHERE level = ? AND system = ? AND value = ?
