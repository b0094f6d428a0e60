#!/usr/bin/env bash
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
nikat init 2>/dev/null
nikat facility add 'PHC Kanti' --type PHC --who ravi --identifier hfr=IN1012345678 >/dev/null
nikat facility add 'P.H.C. Kaanti' --type PHC --who ravi --identifier nin=2345678901 >/dev/null

echo '# Two entries'
nikat facility list
nikat facility merge 2 --into 1 --who asha --reason 'one board and one building' >/dev/null
echo '# One entry'
nikat facility list
echo '# Why'
nikat facility history 2 --format csv | cut -d, -f1,3-8
nikat facility merge 2 --undo --who asha >/dev/null
echo '# Two again'
nikat facility list --format ndjson | wc -l
