#!/usr/bin/env python3
"""One question, a fresh process: nikat against SpatiaLite's own tool.

Makes a register of 200,000 seeded facilities (clustered round towns, over the box of India) and
the same points in a plain SpatiaLite file, then asks both for the three facilities nearest to one
place, in turn, each time in a new process, and compares the medians of the whole process.

    python3 Benchmarks/cold_lookup.py [--nikat PATH] [--facilities N] [--runs N]

Needs Debian's `spatialite-bin`. Prints one line a program and the ratio. Exit 1 if the two do not
name the same facility as the nearest.
"""

import argparse
import csv
import json
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time

SEED = 42
PLACE = (85.1, 25.6)
BOX = (68.0, 8.0, 97.0, 37.0)
TYPES = ["HSC"] * 70 + ["PHC"] * 20 + ["private-hospital"] * 5 + ["CHC"] * 4 + ["DH"]


def facilities(count):
    """Seeded points: two thirds round towns, one third anywhere."""
    rng = random.Random(SEED)
    west, south, east, north = BOX
    towns = [(rng.uniform(west, east), rng.uniform(south, north)) for _ in range(9000)]
    for number in range(count):
        if rng.random() < 0.65:
            town = rng.choice(towns)
            longitude = min(east, max(west, rng.gauss(town[0], 0.06)))
            latitude = min(north, max(south, rng.gauss(town[1], 0.06)))
        else:
            longitude, latitude = rng.uniform(west, east), rng.uniform(south, north)
        yield number, rng.choice(TYPES), round(longitude, 7), round(latitude, 7)


def make_register(nikat, folder, count):
    """Imports the points as a surveyor would: a CSV file into an empty register."""
    points = os.path.join(folder, "facilities.csv")
    with open(points, "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["name", "type", "latitude", "longitude"])
        for number, kind, longitude, latitude in facilities(count):
            writer.writerow([f"{kind} {number}", kind, latitude, longitude])
    register = os.path.join(folder, "register.sqlite")
    subprocess.run([nikat, "init", "--db", register], check=True, stdout=subprocess.DEVNULL)
    start = time.perf_counter()
    subprocess.run(
        [nikat, "facility", "import", points, "--db", register],
        check=True, stdout=subprocess.DEVNULL)
    print(f"imported {count:,} facilities in {time.perf_counter() - start:.1f} s")
    return register


def make_spatialite(folder, count):
    """The same points in a table with a spatial index, made by SpatiaLite's own tool."""
    path = os.path.join(folder, "plain.sqlite")
    script = [
        "CREATE TABLE f (fid INTEGER PRIMARY KEY, name TEXT);",
        "SELECT AddGeometryColumn('f', 'geom', 4326, 'POINT', 'XY');",
        "BEGIN;",
    ]
    for number, kind, longitude, latitude in facilities(count):
        script.append(
            f"INSERT INTO f VALUES ({number + 1}, '{kind} {number}', "
            f"MakePoint({longitude}, {latitude}, 4326));")
    script += ["COMMIT;", "SELECT CreateSpatialIndex('f', 'geom');"]
    subprocess.run(
        ["spatialite", "-silent", path], input="\n".join(script), text=True, check=True,
        stdout=subprocess.DEVNULL)
    return path


def milliseconds(command):
    """The wall time of a whole process, and what it printed."""
    start = time.perf_counter()
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    return (time.perf_counter() - start) * 1000, result.stdout


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nikat", default=".build/release/nikat")
    parser.add_argument("--facilities", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=20)
    options = parser.parse_args()
    longitude, latitude = PLACE
    with tempfile.TemporaryDirectory(prefix="nikat-bench-") as folder:
        register = make_register(options.nikat, folder, options.facilities)
        plain = make_spatialite(folder, options.facilities)
        knn = (
            "SELECT fid FROM knn WHERE f_table_name = 'f' AND f_geometry_column = 'geom' "
            f"AND ref_geometry = MakePoint({longitude}, {latitude}, 4326) AND max_items = 3;")
        commands = {
            "nikat nearest --at": [
                options.nikat, "nearest", "--db", register, "--at", f"{latitude},{longitude}",
                "-k", "3", "--format", "json"],
            "spatialite, KNN table": ["spatialite", "-silent", plain, knn],
        }
        times = {name: [] for name in commands}
        answers = {}
        for _ in range(options.runs + 3):
            for name, command in commands.items():
                elapsed, answers[name] = milliseconds(command)
                times[name].append(elapsed)
    medians = {name: statistics.median(values[3:]) for name, values in times.items()}
    for name, median in medians.items():
        print(f"{name:24} {median:7.2f} ms  median of {options.runs}")
    ours, theirs = medians.values()
    print(f"ratio {ours / theirs:.2f} (goal 0.50, aim 0.25)")
    # Names carry the number of the point, which is the other table's key less one.
    mine = int(json.loads(answers["nikat nearest --at"])[0]["name"].split()[-1]) + 1
    other = int(answers["spatialite, KNN table"].split()[0])
    if mine != other:
        print(f"the two disagree: {mine} and {other}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
