#!/usr/bin/env python3
"""The nearest of 200,000 facilities: nikat beside pynanoflann and pykdtree, in turn in one run.

    nearest.py [--bench PATH] [--rounds N] [--cases random,sorted,grid,five,filtered,build]
               [--instructions]

Run it with a Python that has what requirements.txt lists; a peer that is missing is named and left
out. Prints for each case what a side took on one and on two threads, and the ratio to the best
peer. Exit 1 if answers differ. With `--instructions` it counts instead of timing, on smaller work
and by callgrind, and writes instructions/nearest.txt, which is kept so that a slow-down shows in a
diff.
"""

import argparse
import importlib.util
import os
import subprocess
import sys

import numpy

import nearest_work
import turns

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = os.path.join(HERE, ".work", "nearest")
PEERS = ["pynanoflann", "pykdtree"]
CASES = {
    "random": "650,000 places in random order",
    "sorted": "the same places along a curve",
    "grid": "a grid of 10,000,000 cells",
    "five": "the five nearest, random order",
    "filtered": "three types that are 5 % of all",
    "build": "the index itself",
}
EQUATOR, FLATTENING = 6_378_137.0, 1 / 298.257223563


def earth_centred(degrees):
    """Points on the ellipsoid in metres from the centre of the earth."""
    longitude, latitude = numpy.radians(degrees).T
    squared = FLATTENING * (2 - FLATTENING)
    normal = EQUATOR / numpy.sqrt(1 - squared * numpy.sin(latitude) ** 2)
    level = normal * numpy.cos(latitude)
    return numpy.c_[
        level * numpy.cos(longitude), level * numpy.sin(longitude),
        normal * (1 - squared) * numpy.sin(latitude)]


def differences(bench, case):
    """How many of some places got an answer that is farther than another point, by a peer's tree.

    Chords of less than 100 km and the ground's distances are in the same order but for ties.
    """
    import pykdtree.kdtree
    facilities = numpy.fromfile(os.path.join(WORK, "facilities.f64")).reshape(-1, 2)
    types = numpy.fromfile(os.path.join(WORK, "types.u8"), numpy.uint8)
    asked = (
        nearest_work.grid() if case == "grid" else numpy.fromfile(
            os.path.join(WORK, "sorted.f64" if case == "sorted" else "places.f64")).reshape(-1, 2))
    count = 5 if case == "five" else 1
    into = os.path.join(WORK, "answers")
    subprocess.run([bench, WORK, into], input=f"{case} 2\n", text=True, check=True,
                   stdout=subprocess.DEVNULL)
    offsets = numpy.fromfile(into + ".i32", numpy.int32).reshape(-1, count)
    meters = numpy.fromfile(into + ".f64").reshape(-1, count)
    some = numpy.random.default_rng(1).choice(len(asked), 20_000, replace=False)
    points = earth_centred(facilities)
    counted = numpy.flatnonzero(types >= 3) if case == "filtered" else numpy.arange(len(points))
    chords, _ = pykdtree.kdtree.KDTree(points[counted]).query(
        earth_centred(asked[some]), k=count)
    own = numpy.linalg.norm(
        points[offsets[some]] - earth_centred(asked[some])[:, None, :], axis=2)
    far = abs(own - chords.reshape(-1, count)) > 0.01
    wrong = (meters[some] < own - 1e-6) | (meters[some] > own * 1.0002 + 1e-6)
    if case == "filtered":
        far |= ~(types[offsets[some]] >= 3)
    return int((far | wrong).any(axis=1).sum())


def compare(options, peers):
    print(f"{turns.machine()}; median of {options.rounds} rounds, in turn\n")
    print("| work | threads | nikat | " + " | ".join(peers) + " | ratio to the best |")
    print("|---|---|---|" + "---|" * len(peers) + "---|")
    failed = False
    for threads in (1, 2):
        environment = {"OMP_NUM_THREADS": str(threads)}
        sides = [turns.Side("nikat", [options.bench, WORK])] + [
            turns.Side(
                peer, [sys.executable, os.path.join(HERE, "nearest_peer.py"), peer, WORK],
                environment)
            for peer in peers]
        for case in options.cases:
            rounds = 3 if case == "grid" else options.rounds
            taken = turns.in_turn(sides, case, threads, rounds)
            ratio = (
                f"{min(taken[peer] for peer in peers) / taken['nikat']:.2f}" if peers else "-")
            print("| " + " | ".join(
                [CASES[case], str(threads)]
                + [f"{1000 * taken[name]:.1f} ms" for name in ["nikat", *peers]] + [ratio]) + " |",
                flush=True)
        for side in sides:
            side.close()
    for case in options.cases:
        if "pykdtree" in peers and case != "build":
            differing = differences(options.bench, case)
            failed = failed or differing > 0
            print(f"{case}: {differing} of 20,000 answers differ from pykdtree's")
    return 1 if failed else 0


def count(options):
    lines = ["# Instructions of one thread on Benchmarks/.work/nearest/small: 20,000 facilities,",
             "# 20,000 places (a grid of 250,000 cells), by `nearest.py --instructions`."]
    items = {"grid": 250_000}
    for case in options.cases:
        executed = turns.instructions([options.bench, os.path.join(WORK, "small")], case)
        lines.append(f"{case:9} {executed / items.get(case, 20_000):8.0f} for each")
        print(lines[-1], flush=True)
    os.makedirs(os.path.join(HERE, "instructions"), exist_ok=True)
    with open(os.path.join(HERE, "instructions", "nearest.txt"), "w") as file:
        file.write("\n".join(lines) + "\n")
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", default=os.path.join(HERE, ".build", "release", "NearestBench"))
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--cases", type=lambda text: text.split(","), default=list(CASES))
    parser.add_argument("--instructions", action="store_true")
    options = parser.parse_args()
    nearest_work.make(WORK)
    if options.instructions:
        return count(options)
    missing = [peer for peer in PEERS if importlib.util.find_spec(peer) is None]
    for peer in missing:
        print(f"{peer} is not installed in {sys.executable}; measured without it", file=sys.stderr)
    return compare(options, [peer for peer in PEERS if peer not in missing])


if __name__ == "__main__":
    sys.exit(main())
