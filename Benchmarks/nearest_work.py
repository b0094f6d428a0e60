"""The seeded work of nearest.py, as flat little-endian files that NearestBench maps.

Towns lie anywhere in the box of India and draw points by a Pareto law; two thirds of the points
lie round a town, the others anywhere. That is how settlements lie, and it is what makes search
hard: dense and empty country side by side. Places come in random order, the worst for caches, and
once more sorted along a curve.

    facilities.f64   longitude, latitude of 200,000 points
    types.u8         their type: 3, 4 and 5 together are 5 % of them
    places.f64       longitude, latitude of 650,000 places in random order
    sorted.f64       the same places along a curve
    small/           the same, of 20,000 facilities and 20,000 places, for counting instructions
"""

import os

import numpy

SEED = 42
WEST, SOUTH, EAST, NORTH = 68.0, 8.0, 97.0, 37.0
COLUMNS, ROWS = 2500, 4000
FACILITIES, PLACES, TOWNS = 200_000, 650_000, 9_000
SHARES = [0.70, 0.20, 0.05, 0.04, 0.007, 0.003]


def settlements(random, towns, weights, count, box=((WEST, SOUTH), (EAST, NORTH))):
    """Points round towns and between them, to seven decimals."""
    box = numpy.array(box)
    points = random.uniform(box[0], box[1], (count, 2))
    gathered = numpy.flatnonzero(random.random(count) < 0.65)
    town = random.choice(len(towns), len(gathered), p=weights)
    kilometers = 3 + 9 * (weights[town] / weights.max()) ** 0.3
    degrees = random.normal(size=(len(gathered), 2)) * kilometers[:, None] / 111.2
    degrees[:, 0] /= numpy.cos(numpy.radians(towns[town, 1]))
    points[gathered] = numpy.clip(towns[town] + degrees, box[0], box[1])
    return numpy.round(points, 7)


def along_a_curve(points):
    """The points in the order of a Z curve over their box."""
    cells = ((points - points.min(0)) / (numpy.ptp(points, 0) + 1e-9) * 65535).astype(numpy.uint64)
    keys = numpy.zeros(len(points), numpy.uint64)
    for bit in range(16):
        for axis in (0, 1):
            keys |= (cells[:, axis] >> numpy.uint64(bit) & numpy.uint64(1)) << numpy.uint64(
                2 * bit + axis)
    return points[numpy.argsort(keys, kind="stable")]


def grid():
    """The middles of the grid's cells, row by row from the north-west corner."""
    longitudes = WEST + (numpy.arange(COLUMNS) + 0.5) * (EAST - WEST) / COLUMNS
    latitudes = NORTH - (numpy.arange(ROWS) + 0.5) * (NORTH - SOUTH) / ROWS
    cells = numpy.empty((ROWS, COLUMNS, 2))
    cells[..., 0], cells[..., 1] = longitudes[None, :], latitudes[:, None]
    return cells.reshape(-1, 2)


def make(folder):
    """Makes the work in a folder, unless it is there already."""
    if os.path.exists(os.path.join(folder, "small", "sorted.f64")):
        return
    random = numpy.random.default_rng(SEED)
    towns = random.uniform([WEST, SOUTH], [EAST, NORTH], (TOWNS, 2))
    weights = numpy.minimum(random.pareto(1.1, TOWNS) + 1, 200)
    weights /= weights.sum()
    facilities = settlements(random, towns, weights, FACILITIES)
    places = settlements(random, towns, weights, PLACES)
    types = random.choice(len(SHARES), FACILITIES, p=SHARES).astype(numpy.uint8)
    for into, facility_count, place_count in (
        (folder, FACILITIES, PLACES), (os.path.join(folder, "small"), 20_000, 20_000)):
        os.makedirs(into, exist_ok=True)
        facilities[:facility_count].tofile(os.path.join(into, "facilities.f64"))
        types[:facility_count].tofile(os.path.join(into, "types.u8"))
        places[:place_count].tofile(os.path.join(into, "places.f64"))
        along_a_curve(places[:place_count]).tofile(os.path.join(into, "sorted.f64"))
