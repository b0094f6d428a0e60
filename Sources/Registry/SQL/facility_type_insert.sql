-- Adds a type of facility, or brings it up to date. Parameters: code, level, rank, labels.
INSERT INTO facilityType (code, level, rank, labelEnglish, labelHindi)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (code) DO UPDATE SET level = excluded.level, rank = excluded.rank,
  labelEnglish = excluded.labelEnglish, labelHindi = excluded.labelHindi
