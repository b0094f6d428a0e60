#!/usr/bin/env python3
"""Imports of a list of facilities beside ogr2ogr, on the same file, in turn in one run.

    python3 Benchmarks/load.py [--nikat PATH] [--bench PATH] [--rows 1000000] [--keep FOLDER]

The work: `load_work.py`'s CSV of 12 columns. In turn:

- ogr2ogr loads it into a new SpatiaLite file with a spatial index, and does nothing else.
- LoadBench loads it into the facility table of a new register with its spatial index, and does
  nothing else (the bare load).
- `nikat facility import` takes it through mapping, all checks, matching and the archive of raw rows
  into a new register.
- The same import of the same file again.

Prints what each took and its largest memory. Exit 1 if a table lacks a row, if the totals of an import do
not balance, if the second import changes anything, or if `rtreecheck` or SpatiaLite's
`CheckSpatialIndex` finds an index wrong. Needs Debian's gdal-bin, spatialite-bin and time.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile

import load_work

OUTCOMES = ["accepted", "corrected", "unchanged", "held", "rejected", "left_out"]


def run(command):
    """Seconds and megabytes of a whole process, and what it printed."""
    with tempfile.NamedTemporaryFile("r", prefix="nikat-bench-") as said:
        result = subprocess.run(
            ["/usr/bin/time", "-o", said.name, "-f", "%e %M", *command], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True, check=True)
        seconds, kilobytes = said.read().split()[-2:]
    return float(seconds), int(kilobytes) / 1024, result.stdout


def ask(path, query):
    """The answer of SpatiaLite's own tool."""
    result = subprocess.run(
        ["spatialite", "-silent", path, query], capture_output=True, text=True, check=True)
    return result.stdout.strip()


def ogr2ogr(rows, path):
    """The command by which the peer loads the file, as fast as its manual tells."""
    return [
        "ogr2ogr", "-f", "SQLite", "-dsco", "SPATIALITE=YES", path, rows,
        "-oo", "X_POSSIBLE_NAMES=Longitude", "-oo", "Y_POSSIBLE_NAMES=Latitude",
        "-oo", "AUTODETECT_TYPE=YES", "-oo", "KEEP_GEOM_COLUMNS=NO", "-a_srs", "EPSG:4326",
        "-nln", "facility", "--config", "OGR_SQLITE_SYNCHRONOUS", "OFF", "-gt", "200000"]


class Failures(list):
    """What was found wrong."""

    def expect(self, what, found, wanted):
        if found != wanted:
            self.append(f"{what}: {found}, not {wanted}")


def check_table(failures, what, path, column, count):
    """Counts the rows of a table and looks over its spatial index."""
    failures.expect(f"{what}, rows", ask(path, "SELECT count(*) FROM facility;"), str(count))
    failures.expect(
        f"{what}, rtreecheck",
        ask(path, f"SELECT rtreecheck('idx_facility_{column}');"), "ok")
    failures.expect(
        f"{what}, CheckSpatialIndex",
        ask(path, f"SELECT CheckSpatialIndex('facility', '{column}');"), "1")


def check_report(failures, what, text, count):
    """The report of an import, which must balance."""
    report = json.loads(text)[0]
    failures.expect(f"{what}, read", report["read"], count)
    failures.expect(f"{what}, balance", sum(report[name] for name in OUTCOMES), count)
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nikat", default=".build/release/nikat")
    parser.add_argument("--bench", default="Benchmarks/.build/release/LoadBench")
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--keep", help="a folder that keeps the files")
    options = parser.parse_args()
    failures = Failures()
    with tempfile.TemporaryDirectory(prefix="nikat-bench-") as folder:
        if options.keep:
            folder = options.keep
            os.makedirs(folder, exist_ok=True)
        rows = os.path.join(folder, "facilities.csv")
        load_work.write(rows, options.rows)
        peer, bare, whole = (
            os.path.join(folder, f"{name}.sqlite") for name in ("peer", "bare", "whole"))
        took = {}
        took["ogr2ogr, bare load"] = run(ogr2ogr(rows, peer))
        took["nikat, bare load"] = run([options.bench, rows, bare])
        run([options.nikat, "init", "--db", whole])
        importing = [
            options.nikat, "facility", "import", rows, "--db", whole, "--format", "json"]
        took["nikat, import"] = run(importing)
        took["nikat, the same again"] = run(importing)

        first = check_report(failures, "import", took["nikat, import"][2], options.rows)
        again = check_report(failures, "again", took["nikat, the same again"][2], options.rows)
        added = first["accepted"] + first["corrected"]
        check_table(failures, "ogr2ogr", peer, "GEOMETRY", options.rows)
        check_table(failures, "bare load", bare, "geom", options.rows)
        facilities = int(ask(whole, "SELECT count(*) FROM change WHERE action = 'add';"))
        check_table(failures, "import", whole, "geom", facilities)
        failures.expect("again, new rows", again["accepted"] + again["corrected"], 0)
        print(f"import: {added:,} rows came in, {first['held']:,} wait for a person; "
              f"{facilities:,} facilities")
    base = took["ogr2ogr, bare load"][0]
    for name, (seconds, megabytes, _) in took.items():
        print(f"{name:24} {seconds:7.1f} s  {megabytes:5.0f} MB  ogr2ogr / it {base / seconds:5.2f}")
    first, again = took["nikat, import"][0], took["nikat, the same again"][0]
    print(f"the same again is {first / again:.1f} times as fast (goal 5)")
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
