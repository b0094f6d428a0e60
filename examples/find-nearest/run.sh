#!/usr/bin/env bash
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
nikat demo >/dev/null

echo '# A message that fits a phone, in Hindi'
nikat nearest --pin 842001 --type DH -k 1 --lang hi --format sms 2>/dev/null

echo '# The names and distances, for a pipe'
nikat nearest --at 26.12,85.39 --level secondary --within 3km --format csv | cut -d, -f2,3,5

echo '# Every school of a list, with the health centre nearest to it'
cat >schools.csv <<'END'
school,latitude,longitude
Middle School Kanti,26.20,85.29
High School Sahebganj,26.30,84.92
Primary School Minapur,26.25,85.47
END
nikat nearest --batch schools.csv --type PHC --type APHC -k 1 2>/dev/null | cut -d, -f1,5,7
