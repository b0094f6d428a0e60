#!/usr/bin/env python3
"""The best possible plans of small siting tasks, by HiGHS, as the tests of siting keep them.

    Benchmarks/.venv/bin/python Benchmarks/siting_optima.py

Each task is settlements and sites on a square of whole numbers, from SplitMix64 with its number as
the seed, so that the tests make the same ones: x, y, people of each settlement, then x, y of each
site, each the next number modulo its range. Prints a line a task: kind, seed, settlements, sites,
reach (0 for medians), count, and the best value: people, or people times distance. Needs highspy and numpy.
"""

import sys

import highspy
import numpy as np

SIDE = 1000
MOST_PEOPLE = 2000
# kind, seed, settlements, sites, reach, count
TASKS = [
    ("covering", 1, 60, 20, 150, 4), ("covering", 2, 200, 60, 120, 8),
    ("covering", 3, 400, 150, 90, 15), ("covering", 4, 800, 200, 80, 20),
    ("covering", 5, 800, 300, 60, 40),
    ("median", 1, 60, 20, 0, 3), ("median", 2, 120, 40, 0, 5), ("median", 3, 200, 60, 0, 8),
    ("all", 2, 200, 60, 200, 0), ("all", 3, 400, 150, 120, 0), ("all", 5, 800, 300, 90, 0),
]


class SplitMix:
    """Steele, Lea and Flood, 2014."""

    def __init__(self, seed):
        self.state = seed

    def next(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        mixed = self.state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & mask
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & mask
        return mixed ^ (mixed >> 31)


def task(seed, settlements, sites):
    """Squared distances, settlements by sites, and people."""
    numbers = SplitMix(seed)
    rows = [[numbers.next() % SIDE, numbers.next() % SIDE, numbers.next() % MOST_PEOPLE + 1]
            for _ in range(settlements)]
    columns = [[numbers.next() % SIDE, numbers.next() % SIDE] for _ in range(sites)]
    rows, columns = np.array(rows), np.array(columns)
    squares = ((rows[:, None, :2] - columns[None]) ** 2).sum(axis=2)
    return squares, rows[:, 2]


def model(costs, integer_columns, rows, maximize=True):
    """Solves to the optimum: costs of columns from 0 to 1, rows as (coefficients, low, high)."""
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    highs.setOptionValue("mip_rel_gap", 0.0)
    highs.setOptionValue("mip_abs_gap", 0.5)
    highs.addVars(len(costs), np.zeros(len(costs)), np.ones(len(costs)))
    for column, cost in enumerate(costs):
        highs.changeColCost(column, -cost if maximize else cost)
        if column in integer_columns:
            highs.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for coefficients, low, high in rows:
        highs.addRow(low, high, len(coefficients), np.array(list(coefficients)),
                     np.array(list(coefficients.values()), float))
    highs.run()
    if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
        sys.exit(f"HiGHS says {highs.getModelStatus()}")
    value = highs.getInfo().objective_function_value
    return -value if maximize else value


def covering(seed, settlements, sites, reach, count):
    """The most people within reach of so many sites."""
    squares, people = task(seed, settlements, sites)
    near = squares <= reach * reach
    rows = [({column: 1 for column in range(sites)}, 0, count)]
    for row in range(settlements):
        coefficients = {int(column): 1 for column in np.flatnonzero(near[row])}
        coefficients[sites + row] = -1
        rows.append((coefficients, 0, highspy.kHighsInf))
    return round(model([0] * sites + [int(n) for n in people], set(range(sites)), rows))


def median(seed, settlements, sites, _, count):
    """The least sum of people times distance to the nearest of so many sites."""
    squares, people = task(seed, settlements, sites)
    costs = people[:, None] * np.sqrt(squares)
    rows = [({column: 1 for column in range(sites)}, count, count)]
    for row in range(settlements):
        ways = [sites + row * sites + column for column in range(sites)]
        rows.append(({way: 1 for way in ways}, 1, 1))
        rows += [({way: 1, column: -1}, -highspy.kHighsInf, 0) for column, way in enumerate(ways)]
    return round(model([0] * sites + list(costs.ravel()), set(range(sites)), rows, False), 3)


def everybody(seed, settlements, sites, reach, _):
    """The fewest sites within reach of all who are within reach of any."""
    squares, _ = task(seed, settlements, sites)
    near = squares <= reach * reach
    rows = [({int(column): 1 for column in np.flatnonzero(row)}, 1, highspy.kHighsInf)
            for row in near if row.any()]
    return round(model([1] * sites, set(range(sites)), rows, False))


def main():
    for kind, *numbers in TASKS:
        print(kind, *numbers, {"covering": covering, "median": median, "all": everybody}[kind](*numbers), flush=True)


if __name__ == "__main__":
    main()
