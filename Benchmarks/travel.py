#!/usr/bin/env python3
"""Travel times: nikat beside scipy, xarray-spatial and GRASS, in turn in one run.

    travel.py [--bench PATH] [--rounds N] [--cases roads,raster,slope]

Run it with a Python that has what requirements.txt lists; a peer that is missing is named and left
out. Prints what a side took, and how many times faster nikat is, on one and on two threads (the
peers have one). Exit 1 if the answers to roads or raster differ by more than a hundred-thousandth.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys

import numpy

import travel_work
import turns

HERE = os.path.dirname(os.path.abspath(__file__))
WORK = os.path.join(HERE, ".work", "travel")
CASES = {
    "roads": ("a million crossings, 2,000 facilities", "scipy", "scipy"),
    "raster": ("4,000 x 4,000 cells, 1,000 facilities", "xarray-spatial", "xrspatial"),
    "slope": ("the same on foot, with slopes (r.walk)", "grass", None),
}


def differing(bench, case, peer):
    """How many of all answers differ from the peer's by more than a hundred-thousandth."""
    into = os.path.join(WORK, "answers")
    subprocess.run([bench, WORK, into], input=f"{case} 2\n", text=True, check=True,
                   stdout=subprocess.DEVNULL)
    own = numpy.fromfile(into + ".f64")
    subprocess.run(
        [sys.executable, os.path.join(HERE, "travel_peer.py"), peer, WORK, into + ".peer"],
        input=f"{case} 1\n", text=True, check=True, stdout=subprocess.DEVNULL)
    other = numpy.fromfile(into + ".peer")
    if case == "raster":
        # Its cells are one metre wide where ours are a hundred.
        own = numpy.where(numpy.isfinite(own), own, numpy.nan)
        other = numpy.where(numpy.isfinite(other), other, numpy.nan)
    with numpy.errstate(invalid="ignore"):
        far = abs(own - other) > 1e-5 * abs(other) + 1e-3
    return int((far | (numpy.isfinite(own) != numpy.isfinite(other))).sum()), len(own)


def is_there(peer, module):
    return bool(shutil.which("grass")) if peer == "grass" else bool(
        importlib.util.find_spec(module))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bench", default=os.path.join(HERE, ".build", "release", "TravelBench"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--cases", type=lambda text: text.split(","), default=list(CASES))
    options = parser.parse_args()
    travel_work.make(WORK)
    print(f"{turns.machine()}; median of {options.rounds} rounds, in turn\n")
    print("| work | peer | nikat, 1 thread | ratio | nikat, 2 threads | ratio |")
    print("|---|---|---|---|---|---|")
    failed = False
    for case in options.cases:
        title, peer, module = CASES[case]
        own = turns.Side("nikat", [options.bench, WORK])
        both = turns.Side("nikat, 2 threads", [options.bench, WORK])
        sides = [own]
        if is_there(peer, module):
            sides.append(turns.Side(
                peer, [sys.executable, os.path.join(HERE, "travel_peer.py"), peer, WORK],
                {"OMP_NUM_THREADS": "1"}))
        else:
            print(f"{peer} is not installed; measured without it", file=sys.stderr)
        one = turns.in_turn(sides, case, 1, options.rounds)
        two = turns.in_turn([both], case, 2, options.rounds)["nikat, 2 threads"]
        other = one.get(peer)
        print("| " + " | ".join([
            title, f"{peer} {other:.3f} s" if other else "-", f"{one['nikat']:.3f} s",
            f"{other / one['nikat']:.1f}" if other else "-", f"{two:.3f} s",
            f"{other / two:.1f}" if other else "-"]) + " |", flush=True)
        for side in [*sides, both]:
            side.close()
        if other and case != "slope":
            count, of = differing(options.bench, case, peer)
            failed = failed or count > 0
            print(f"{case}: {count} of {of} answers differ from {peer}'s", file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
