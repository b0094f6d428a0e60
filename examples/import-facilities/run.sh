#!/usr/bin/env bash
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
nikat init 2>/dev/null
nikat area import --bundled Bihar >/dev/null

cat >survey.csv <<'END'
नाम,प्रकार,अक्षांश,देशांतर
प्रा. स्वा. केन्द्र काँटी,PHC,26.20,85.29
HSC Dih,sub centre,85.31,26.21
Pashu Aspatal,veterinary hospital,26.10,85.30
END

echo '# First time'
nikat facility import survey.csv
echo '# Second time'
nikat facility import survey.csv --format ndjson | grep -o '"read":.*"left_out":[0-9]*'
echo '# What is in the register now'
nikat facility list
