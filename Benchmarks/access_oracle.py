#!/usr/bin/env python3
"""What PyPI's `access` answers to a small case: the numbers kept in AccessScoresTests.

    access_oracle.py

Needs access, pandas and pyproj, whose geodesics on WGS 84 are the costs. The case is made by a formula
that the test repeats: home i lies at 25.5 + 0.05·(7i mod 11)° N, 85 + 0.06·(5i mod 13)° E and has
100 + 37·i people; facility j lies at 25.6 + 0.07·(3j mod 5)° N, 85.1 + 0.11·(2j mod 5)° E and has 3 + j
beds. Prints three lists: 2SFCA within 20 km, E2SFCA (5, 10, 20 km; 1, 0.68, 0.22), gravity 1/d within
20 km with nearer than 1 km as 1 km.
"""

import warnings

import pandas
from access import Access, weights
from pyproj import Geod

warnings.filterwarnings("ignore")
HOMES, FACILITIES = 24, 5

homes = [(85 + 0.06 * (5 * i % 13), 25.5 + 0.05 * (7 * i % 11)) for i in range(HOMES)]
sites = [(85.1 + 0.11 * (2 * j % 5), 25.6 + 0.07 * (3 * j % 5)) for j in range(FACILITIES)]
geod = Geod(ellps="WGS84")
costs = pandas.DataFrame(
    [(i, j, geod.inv(*home, *site)[2]) for i, home in enumerate(homes)
     for j, site in enumerate(sites)], columns=["origin", "dest", "cost"])
table = Access(
    demand_df=pandas.DataFrame({"id": range(HOMES), "people": [100 + 37 * i for i in range(HOMES)]}),
    demand_index="id", demand_value="people",
    supply_df=pandas.DataFrame({"id": range(FACILITIES), "beds": [3 + j for j in range(FACILITIES)]}),
    supply_index="id", supply_value="beds",
    cost_df=costs, cost_origin="origin", cost_dest="dest", cost_name="cost")
answers = {
    "2sfca": table.two_stage_fca(name="a", cost="cost", max_cost=20_000),
    "e2sfca": table.enhanced_two_stage_fca(
        name="b", cost="cost", max_cost=20_000,
        weight_fn=weights.step_fn({5_000: 1, 10_000: 0.68, 20_000: 0.22})),
    "gravity": table.weighted_catchment(
        name="c", supply_cost="cost", max_cost=20_000,
        weight_fn=weights.gravity(scale=1_000, alpha=-1, min_dist=1_000)),
}
for name, frame in answers.items():
    scores = frame.iloc[:, -1].reindex(range(HOMES)).fillna(0)
    print(name, ", ".join(f"{score:.12g}" for score in scores))
