#!/usr/bin/env bash
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
nikat demo >/dev/null

echo '# The five districts that lack most community health centres'
nikat coverage norms --by district --type CHC --as-of 2026-04-01 --format csv 2>/dev/null >gaps.csv
python3 - <<'END'
import csv
rows = sorted(csv.DictReader(open("gaps.csv")), key=lambda row: -int(row["shortfall"]))
for row in rows[:5]:
    print(row["area"], row["facilities"], "of", row["required"], "short by", row["shortfall"])
END

echo '# Drawn as a map: one feature a district'
nikat coverage norms --by district --type CHC --as-of 2026-04-01 --format geojson 2>/dev/null |
  grep -c '"MultiPolygon"'
