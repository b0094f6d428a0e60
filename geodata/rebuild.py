#!/usr/bin/env python3
"""Make the derived tables of geodata/ again, and keep every SOURCE.md's checksums true.

    python3 geodata/rebuild.py                    rebuild areas/ and places/, rewrite the checksums
    python3 geodata/rebuild.py --check            rebuild elsewhere and compare; exit 1 on a difference
    python3 geodata/rebuild.py --hashes           no network: rewrite the checksums only
    python3 geodata/rebuild.py --check --hashes   no network: verify form and checksums only

The work is done by rebuild/derive.py in a throw-away virtual environment with the versions pinned in
rebuild/requirements.txt, so that two runs give the same bytes. Tables written by hand are never touched.
"""

import argparse
import csv
import hashlib
import re
import subprocess
import sys
import tempfile
import venv
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent
DERIVED = [
    "areas/districts.csv",
    "areas/districts.geojson",
    "places/towns.csv",
    "places/pins.csv",
]
BLOCK = re.compile(r"(<!-- sha256 -->\n).*?(<!-- /sha256 -->)", re.DOTALL)


def derive(out: Path, scratch: Path) -> None:
    """Write the derived tables under `out`, with a fresh environment made in `scratch`."""
    environment = scratch / "venv"
    venv.create(environment, with_pip=True)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps",
         "--requirement", HERE / "rebuild" / "requirements.txt"],
        check=True,
    )
    subprocess.run([python, HERE / "rebuild" / "derive.py", HERE, out], check=True)


def folders() -> list[Path]:
    """The folders that carry a SOURCE.md, in order of name."""
    return sorted(path.parent for path in HERE.glob("*/SOURCE.md"))


def checksum_block(folder: Path) -> str:
    """One line a data file: its SHA-256, two spaces, its name, as `sha256sum` prints them."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted(folder.iterdir())
        if path.suffix in {".csv", ".geojson"}
    ]
    return "```\n" + "".join(lines) + "```\n"


def with_checksums(folder: Path) -> str:
    """The text of the folder's SOURCE.md with its checksum block brought up to date."""
    source = folder / "SOURCE.md"
    text = source.read_text(encoding="utf-8")
    if not BLOCK.search(text):
        sys.exit(f"{source.relative_to(HERE)} has no <!-- sha256 --> block.")
    return BLOCK.sub(lambda match: match[1] + checksum_block(folder) + match[2], text)


def form_faults(path: Path) -> list[str]:
    """What is wrong with the form of a table: encoding, line ends, ragged rows, stray spaces, repeated rows."""
    name = path.relative_to(HERE)
    data = path.read_bytes()
    faults = []
    if data.startswith(b"\xef\xbb\xbf"):
        faults.append(f"{name} starts with a byte order mark.")
    if b"\r" in data:
        faults.append(f"{name} has carriage returns; lines end with LF alone.")
    if not data.endswith(b"\n") or data.endswith(b"\n\n"):
        faults.append(f"{name} must end with exactly one line end.")
    rows = list(csv.reader(data.decode("utf-8").splitlines()))
    seen = {}
    for number, row in enumerate(rows, start=1):
        if len(row) != len(rows[0]):
            faults.append(f"{name}:{number} has {len(row)} fields, the header {len(rows[0])}.")
        if any(field != field.strip() for field in row):
            faults.append(f"{name}:{number} has a field that begins or ends with a space.")
        # The postal directory itself lists some offices twice; every row of it is kept.
        if tuple(row) in seen and path.name != "pins.csv":
            faults.append(f"{name}:{number} repeats line {seen[tuple(row)]}.")
        seen.setdefault(tuple(row), number)
    return faults


def column(name: str, header: str) -> list[str]:
    """One column of a table, in order."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return [row[header] for row in csv.DictReader(file)]


def reference_faults() -> list[str]:
    """Names in one table that another does not know, and spellings that stand for two things."""
    types = set(column("facility-types/facility-types.csv", "code"))
    areas = set(column("areas/districts.csv", "name_en") + column("areas/states.csv", "name_en"))
    faults = []
    for name, header, known in [
        ("facility-types/spellings.csv", "type", types),
        ("norms/norms.csv", "type", types),
        ("areas/aliases.csv", "name_en", areas),
        ("places/towns.csv", "district", areas),
        ("places/pins.csv", "district", areas | {""}),
    ]:
        faults += [f"{name} names {value!r}, which is unknown." for value in sorted(set(column(name, header)) - known)]
    for name, header in [
        ("facility-types/facility-types.csv", "code"),
        ("facility-types/spellings.csv", "spelling"),
        ("facility-types/veterinary.csv", "term"),
        ("facility-types/not-health.csv", "term"),
        ("facility-types/name-words.csv", "word"),
        ("places/towns.csv", "geoname_id"),
    ]:
        counts = Counter(value.casefold() for value in column(name, header))
        faults += [f"{name} has {value!r} {count} times." for value, count in counts.items() if count > 1]
    return faults


def check(rebuild: bool) -> list[str]:
    """Every difference between what is here and what should be here, a sentence each."""
    faults = [fault for folder in folders() for path in sorted(folder.glob("*.csv")) for fault in form_faults(path)]
    faults += reference_faults()
    for folder in folders():
        if with_checksums(folder) != (folder / "SOURCE.md").read_text(encoding="utf-8"):
            faults.append(f"{folder.name}/SOURCE.md has checksums that are not those of the files beside it.")
    if rebuild:
        with tempfile.TemporaryDirectory() as scratch:
            out = Path(scratch) / "out"
            derive(out, Path(scratch))
            for name in DERIVED:
                if (out / name).read_bytes() != (HERE / name).read_bytes():
                    faults.append(f"{name} is not what a rebuild gives.")
    return faults


def main() -> None:
    """Do what the arguments ask."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing; exit 1 if something differs")
    parser.add_argument("--hashes", action="store_true", help="form and checksums only; needs no network")
    options = parser.parse_args()

    if options.check:
        faults = check(rebuild=not options.hashes)
        for fault in faults:
            print(fault)
        if faults:
            sys.exit(1)
        print("geodata is as it should be.")
        return

    if not options.hashes:
        with tempfile.TemporaryDirectory() as scratch:
            derive(HERE, Path(scratch))
    for folder in folders():
        (folder / "SOURCE.md").write_text(with_checksums(folder), encoding="utf-8", newline="\n")
    print("Checksums rewritten: " + ", ".join(folder.name for folder in folders()) + ".")


if __name__ == "__main__":
    main()
