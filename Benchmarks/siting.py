#!/usr/bin/env python3
"""Siting beside HiGHS and greedies in numpy, on the same seeded work, in one run.

    Benchmarks/.venv/bin/python Benchmarks/siting.py [--program PATH] [--seconds 120] [--keep FOLDER]

The work: 45,000 settlements clustered round towns in the box of Bihar, 2,000 of them as candidates,
100 sites, 10 km on the ellipsoid (maximal covering). nikat's time is the whole solve, from points
to plan and bound; HiGHS and numpy are given the pairs within reach, so theirs is the mere solving.
What each plan serves is counted here, from the pairs. On one processor and on all that there are.

Then 20 of the same candidates so that the way to the nearest is short in the mean (p-median), beside
a greedy on the dense matrix of all distances, as one writes it in numpy; each a process of its own,
for its memory.

Needs numpy, scipy and highspy. Exit 1 if a plan does not serve whom it says it serves.
"""

import argparse
import heapq
import json
import os
import subprocess
import sys
import tempfile
import time

import numpy as np
import scipy.sparse as sparse

BOX = (83.3, 24.3, 88.3, 27.5)
SETTLEMENTS, CANDIDATES = 45_000, 2_000
PROGRAM = ".build/release/SitingBench"


def settlements(numbers):
    """Two thirds round towns of very different size, one third anywhere; and people."""
    west, south, east, north = BOX
    towns = np.c_[numbers.uniform(west, east, 600), numbers.uniform(south, north, 600)]
    weights = np.minimum(numbers.pareto(1.1, 600) + 1, 200)
    weights /= weights.sum()
    widths = 3 + 9 * (weights / weights.max()) ** 0.3
    points = np.c_[numbers.uniform(west, east, SETTLEMENTS),
                   numbers.uniform(south, north, SETTLEMENTS)]
    near = np.flatnonzero(numbers.random(SETTLEMENTS) < 0.65)
    town = numbers.choice(600, len(near), p=weights)
    steps = numbers.normal(size=(len(near), 2)) * widths[town][:, None] / 111.2
    steps[:, 0] /= np.cos(np.radians(towns[town][:, 1]))
    points[near] = towns[town] + steps
    points = np.clip(points, (west, south), (east, north)).round(7)
    people = np.round(900 * numbers.lognormal(0, 1, SETTLEMENTS)).astype(int)
    return points, people


def write_work(folder):
    """Settlements with people and candidates, as the program reads them."""
    numbers = np.random.default_rng(42)
    points, people = settlements(numbers)
    chosen = np.sort(numbers.choice(SETTLEMENTS, CANDIDATES, replace=False))
    with open(os.path.join(folder, "people.csv"), "w") as file:
        file.writelines(f"{x:.7f},{y:.7f},{n}\n" for (x, y), n in zip(points, people))
    with open(os.path.join(folder, "sites.csv"), "w") as file:
        file.writelines(f"{x:.7f},{y:.7f}\n" for x, y in points[chosen])
    return people


def run(command, processors):
    """What a program says of itself, and its largest memory in megabytes."""
    command = ["/usr/bin/time", "-f", "%M", "taskset", "-c", processors] + command
    result = subprocess.run(command, capture_output=True, text=True, check=True)
    said = {}
    for line in result.stdout.splitlines():
        said |= json.loads(line)
    return said | {"megabytes": int(result.stderr.split()[-1]) / 1024}


def served(people, pairs, sites):
    """The people within reach of sites, counted from the pairs."""
    return int(people[np.unique(pairs[np.isin(pairs[:, 0], sites), 1])].sum())


def greedy(people, pairs, count):
    """The site that adds most, again and again; numpy with a heap."""
    start = time.perf_counter()
    matrix = sparse.csr_matrix(
        (np.ones(len(pairs), bool), (pairs[:, 0], pairs[:, 1])), (CANDIDATES, len(people)))
    left, first, items = people.astype(float), matrix.indptr, matrix.indices
    heap = [(-left[items[first[c]:first[c + 1]]].sum(), c) for c in range(CANDIDATES)]
    heapq.heapify(heap)
    total = 0
    for _ in range(count):
        while True:
            gain, site = heapq.heappop(heap)
            rows = items[first[site]:first[site + 1]]
            now = left[rows].sum()
            if not heap or now >= -heap[0][0]:
                break
            heapq.heappush(heap, (-now, site))
        total += now
        left[rows] = 0
    return int(total), time.perf_counter() - start


def highs(people, pairs, count, seconds):
    """The integer programme as it stands, given straight to HiGHS."""
    import highspy
    start = time.perf_counter()
    rows, places = np.unique(pairs[:, 1], return_inverse=True)
    covering = sparse.csr_matrix(
        (-np.ones(len(pairs)), (places, pairs[:, 0])), (len(rows), CANDIDATES))
    columns = CANDIDATES + len(rows)
    matrix = sparse.vstack([
        sparse.hstack([covering, sparse.eye(len(rows))]),
        sparse.hstack([sparse.csr_matrix(np.ones((1, CANDIDATES))),
                       sparse.csr_matrix((1, len(rows)))])]).tocsc()
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = columns, len(rows) + 1
    program.col_cost_ = np.r_[np.zeros(CANDIDATES), -people[rows].astype(float)]
    program.col_lower_, program.col_upper_ = np.zeros(columns), np.ones(columns)
    program.row_lower_ = np.r_[np.full(len(rows), -1e30), count]
    program.row_upper_ = np.r_[np.zeros(len(rows)), count]
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    program.a_matrix_.start_ = matrix.indptr
    program.a_matrix_.index_ = matrix.indices
    program.a_matrix_.value_ = matrix.data
    program.integrality_ = ([highspy.HighsVarType.kInteger] * CANDIDATES
                            + [highspy.HighsVarType.kContinuous] * len(rows))
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("threads", os.cpu_count())
    solver.passModel(program)
    solver.run()
    info = solver.getInfo()
    return round(-info.objective_function_value), info.mip_gap, time.perf_counter() - start


def vectors(points):
    """Points on the unit sphere."""
    longitude, latitude = np.radians(points).T
    return np.c_[np.cos(latitude) * np.cos(longitude), np.cos(latitude) * np.sin(longitude),
                 np.sin(latitude)]


def dense(folder, count):
    """The site that shortens the way most, again and again, on the matrix of all distances."""
    homes = np.loadtxt(os.path.join(folder, "people.csv"), delimiter=",")
    places = np.loadtxt(os.path.join(folder, "sites.csv"), delimiter=",")
    start = time.perf_counter()
    rows, columns, people = vectors(homes[:, :2]), vectors(places), homes[:, 2].astype(np.float32)
    ways = np.empty((len(rows), len(columns)), np.float32)
    for first in range(0, len(rows), 5000):
        chords = np.sqrt(np.maximum(0, 2 - 2 * rows[first:first + 5000] @ columns.T))
        ways[first:first + 5000] = 2 * 6371008.8 * np.arcsin(np.minimum(chords / 2, 1))
    nearest = np.full(len(rows), 1e9, np.float32)
    for _ in range(count):
        saved = np.concatenate([
            people @ np.maximum(nearest[:, None] - ways[:, first:first + 100], 0)
            for first in range(0, len(columns), 100)])
        nearest = np.minimum(nearest, ways[:, saved.argmax()])
    total = float((nearest.astype(float) * homes[:, 2]).sum())
    print(json.dumps({"total": total, "seconds": time.perf_counter() - start}))


def compare_medians(options, folder, people, one, every):
    """The p-median beside the dense greedy; each in a process of its own."""
    count = str(options.medians)
    print(f"p-median: {options.medians} of {CANDIDATES:,} candidates")
    greedy = run([sys.executable, os.path.abspath(__file__), "--dense", folder,
                  "--medians", count], every)
    print(f"  numpy dense greedy    {greedy['total'] / people.sum():9,.0f} m  "
          f"{greedy['seconds']:31.2f} s  {greedy['megabytes']:.0f} MB")
    for work, what in [("median", "plan"), ("median-bound", "plan and bound")]:
        for processors in dict.fromkeys([one, every]):
            side = run([options.program, work, folder, count, "0", str(options.runs)], processors)
            number = len(processors.split(","))
            certified = f"certified within {100 * side['gap']:.2f} %" if "bound" in work else ""
            print(f"  nikat, {what}, {number} processor{'s' * (number > 1)}  "
                  f"{side['total'] / people.sum():,.0f} m  {certified}  {side['seconds']:.2f} s  "
                  f"{side['megabytes']:.0f} MB  {greedy['seconds'] / side['seconds']:.1f} times as "
                  f"fast (goal 10)")


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", default=os.path.join(here, PROGRAM))
    parser.add_argument("--seconds", type=float, default=120, help="HiGHS's time; 0 leaves it out")
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument("--meters", type=float, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--medians", type=int, default=20)
    parser.add_argument("--dense", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.dense:
        dense(options.dense, options.medians)
        return 0
    with tempfile.TemporaryDirectory(prefix="nikat-bench-") as folder:
        people = write_work(folder)
        every = ",".join(str(n) for n in sorted(os.sched_getaffinity(0)))
        one = every.split(",")[0]
        sides = {}
        for processors in dict.fromkeys([one, every]):
            sides[processors] = run(
                [options.program, "covering", folder, str(options.count), str(options.meters),
                 str(options.runs)], processors)
        pairs = np.loadtxt(os.path.join(folder, "pairs.csv"), delimiter=",", dtype=int)
        plan = np.loadtxt(os.path.join(folder, "plan.csv"), dtype=int)
        compare_medians(options, folder, people, one, every)
    said = sides[one]
    print(f"maximal covering: {SETTLEMENTS:,} settlements, {options.count} of {CANDIDATES:,} "
          f"candidates, {options.meters / 1000:g} km, {len(pairs):,} pairs")
    for processors, side in sides.items():
        number = len(processors.split(","))
        print(f"  nikat, {number} processor{'s' * (number > 1)}  {side['served']:>12,} people  "
              f"certified within {100 * side['gap']:.2f} %  {side['seconds']:6.2f} s  "
              f"{side['megabytes']:.0f} MB")
    value, seconds = greedy(people, pairs, options.count)
    print(f"  numpy greedy          {value:>12,} people  {seconds:31.2f} s")
    if options.seconds > 0:
        value, gap, seconds = highs(people, pairs, options.count, options.seconds)
        print(f"  HiGHS                 {value:>12,} people  gap {100 * gap:.2f} %"
              f"  {seconds:22.2f} s")
        print(f"  nikat serves {100 * said['served'] / value:.2f} % of HiGHS (goal 99) in "
              f"{max(side['seconds'] for side in sides.values()):.2f} s (goal 2), its own bound "
              f"within {100 * said['gap']:.2f} % (goal 1.5)")
    counted = served(people, pairs, plan)
    if counted != said["served"] or len({side["served"] for side in sides.values()}) > 1:
        print(f"the plan serves {counted:,}, not {said['served']:,}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
