"""A peer of access_scores.py as a side (see turns.py): numpy with scipy's cKDTree, or PyPI's access.

    access_scores_peer.py numpy|access FOLDER [ANSWERS]

Timed is what AccessBench times: degrees in, scores of both methods out. `access` gets its table of
costs from cKDTree, since its own `create_euclidean_distance` needs more than 23 GB here. Distances
are those of a sphere.
"""

import json
import os
import sys
import time

import numpy
from scipy.spatial import cKDTree

from nearest_peer import meters, on_sphere

REACH = 30_000.0
ZONES = {10_000.0: 1.0, 20_000.0: 0.68, 30_000.0: 0.22}
SPHERE = 6_371_008.8


def pairs(homes, clinics):
    """Offsets of both and the chord, for every pair within reach."""
    chord = 2 * numpy.sin(REACH / SPHERE / 2)
    found = cKDTree(on_sphere(homes)).sparse_distance_matrix(
        cKDTree(on_sphere(clinics)), chord, output_type="ndarray")
    return found["i"], found["j"], meters(found["v"])


def by_numpy(homes, clinics, people, supply):
    home, clinic, distance = pairs(homes, clinics)

    def scores(weight):
        reached = numpy.bincount(clinic, people[home] * weight, len(clinics))
        ratio = numpy.divide(supply, reached, out=numpy.zeros_like(supply), where=reached > 0)
        return numpy.bincount(home, ratio[clinic] * weight, len(homes))

    steps = numpy.where(distance <= 10_000, 1.0, numpy.where(distance <= 20_000, 0.68, 0.22))
    return scores(numpy.ones(len(home))), scores(steps)


def by_access(homes, clinics, people, supply):
    import logging
    import warnings

    import pandas
    from access import Access, weights
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    home, clinic, distance = pairs(homes, clinics)
    costs = pandas.DataFrame({"origin": home, "dest": clinic, "cost": distance})
    table = Access(
        demand_df=pandas.DataFrame({"id": range(len(homes)), "people": people}),
        demand_index="id", demand_value="people",
        supply_df=pandas.DataFrame({"id": range(len(clinics)), "supply": supply}),
        supply_index="id", supply_value="supply",
        cost_df=costs, cost_origin="origin", cost_dest="dest", cost_name="cost")
    plain = table.two_stage_fca(name="plain", cost="cost", max_cost=REACH)
    zoned = table.enhanced_two_stage_fca(
        name="zoned", cost="cost", max_cost=REACH, weight_fn=weights.step_fn(ZONES))
    return [
        frame.iloc[:, -1].reindex(range(len(homes))).fillna(0).to_numpy()
        for frame in (plain, zoned)]


def main(work, folder, answers=None):
    def read(name):
        return numpy.fromfile(os.path.join(folder, name))

    arguments = [
        read("homes.f64").reshape(-1, 2), read("clinics.f64").reshape(-1, 2), read("people.f64"),
        read("supply.f64")]
    for _ in sys.stdin:
        start = time.perf_counter()
        scores = work(*arguments)
        seconds = time.perf_counter() - start
        if answers:
            numpy.concatenate(scores).tofile(answers + ".f64")
        print(json.dumps({"seconds": seconds}), flush=True)


if __name__ == "__main__":
    main({"numpy": by_numpy, "access": by_access}[sys.argv[1]], *sys.argv[2:])
