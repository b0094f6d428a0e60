#!/usr/bin/env python3
"""Access scores: nikat beside numpy with cKDTree and PyPI's `access`, in turn in one run.

    access_scores.py [--bench PATH] [--rounds N] [--without-access]

The work is 45,000 settlements and 12,000 facilities in the box of Bihar, seeded, some eleven million
pairs within 30 km. Timed are 2SFCA and E2SFCA (1, 0.68, 0.22 at 10, 20, 30 km) together, from degrees
to scores. Prints what each side took and its most memory, and the share of
scores that differ: nikat's pairs are those of the ellipsoid, the peers' those of a sphere.
"""

import argparse
import importlib.util
import os
import sys

import numpy

import nearest_work
import turns

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = os.path.join(HERE, ".work", "access")
BOX = ((83.3, 24.3), (88.3, 27.5))
HOMES, CLINICS, TOWNS, SEED = 45_000, 12_000, 600, 42


def make(folder):
    """Makes the work, unless it is there already."""
    if os.path.exists(os.path.join(folder, "supply.f64")):
        return
    os.makedirs(folder, exist_ok=True)
    random = numpy.random.default_rng(SEED)
    towns = random.uniform(*BOX, (TOWNS, 2))
    weights = numpy.minimum(random.pareto(1.1, TOWNS) + 1, 200)
    weights /= weights.sum()
    for name, count in (("clinics", CLINICS), ("homes", HOMES)):
        nearest_work.settlements(random, towns, weights, count, BOX).tofile(
            os.path.join(folder, f"{name}.f64"))
    numpy.round(900 * random.lognormal(0, 1.0, HOMES)).tofile(os.path.join(folder, "people.f64"))
    numpy.round(random.lognormal(1.5, 0.8, CLINICS) + 1).tofile(
        os.path.join(folder, "supply.f64"))


def most_memory(side):
    """The most memory that a side held, in megabytes."""
    with open(f"/proc/{side.process.pid}/status") as status:
        for line in status:
            if line.startswith("VmHWM"):
                return int(line.split()[1]) / 1024
    return 0.0


def compare(options, peers):
    print(f"{turns.machine()}; median of {options.rounds} rounds, in turn\n")
    print("| threads | side | time | most memory | nikat's ratio |")
    print("|---|---|---|---|---|")
    for threads in (1, 2):
        sides = [turns.Side("nikat", [options.bench, WORK, os.path.join(WORK, "nikat")])]
        sides += [
            turns.Side(name, [
                sys.executable, os.path.join(HERE, "access_scores_peer.py"), name, WORK,
                os.path.join(WORK, name)], {"OMP_NUM_THREADS": str(threads)})
            for name in peers if name != "access" or threads == 1]
        quick = [side for side in sides if side.name != "access"]
        taken = turns.in_turn(quick, "scores", threads, options.rounds)
        for side in sides:
            if side.name == "access":
                taken["access"] = side.ask("scores", threads)["seconds"]
            print(f"| {threads} | {side.name} | {1000 * taken[side.name]:.1f} ms | "
                  f"{most_memory(side):.0f} MB | {taken[side.name] / taken['nikat']:.1f} |",
                  flush=True)
        for side in sides:
            side.close()


def differing(peer):
    """The share of settlements whose scores differ from a peer's by more than a millionth."""
    own = numpy.fromfile(os.path.join(WORK, "nikat.f64"))
    other = numpy.fromfile(os.path.join(WORK, f"{peer}.f64"))
    return float(numpy.mean(abs(own - other) > 1e-6 * numpy.maximum(own, other)))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", default=os.path.join(HERE, ".build", "release", "AccessBench"))
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--without-access", action="store_true")
    options = parser.parse_args()
    make(WORK)
    peers = []
    for name, package in (("numpy", "scipy"), ("access", "access")):
        if importlib.util.find_spec(package) is None:
            print(f"{package} is not installed in {sys.executable}; measured without it",
                  file=sys.stderr)
        elif name != "access" or not options.without_access:
            peers.append(name)
    compare(options, peers)
    for name in peers:
        print(f"{name}: {100 * differing(name):.3f} % of the scores differ by more than a millionth")


if __name__ == "__main__":
    sys.exit(main())
