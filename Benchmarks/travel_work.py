"""The seeded work of travel.py, as flat little-endian files that TravelBench reads.

Country of blocks of forest, fields and paths, crossed by roads and a few highways, and a facility
for every 16,000 cells; blocks of height for the slope. Roads: a grid of crossings of which 65 % of
the ways are built, at four speeds, with a facility for every 500 crossings.

    raster/classes.u8    the class of each cell, 1…5
    raster/height.f32    its height in metres
    raster/seeds.i32     the cells of the facilities
    roads/ends.i32       the two crossings of each way
    roads/minutes.f64    what it takes
    roads/places.f64     longitude, latitude of the crossings
    roads/sources.i32    the crossings with a facility
    small/…              the same of 400 × 400 cells and 200 × 200 crossings, to count instructions
"""

import os

import numpy

SEED = 42
# Kilometres an hour: forest, fields, path, road, highway.
SPEEDS = numpy.array([1.5, 2.5, 4.0, 30.0, 60.0])
CELL = 100.0
SIDE, SMALL_SIDE = 4000, 400
CROSSINGS, SMALL_CROSSINGS = 1000, 200


def land(side):
    """Classes 0…4 of the cells, heights, and the cells of the facilities."""
    random = numpy.random.default_rng(SEED)
    blocks = random.integers(0, 5, (side // 40, side // 40))
    classes = numpy.kron(numpy.minimum(blocks, 2), numpy.ones((40, 40), int))
    classes[::97, :] = 3
    classes[:, ::131] = 3
    classes[::611, :] = 4
    classes[:, ::823] = 4
    count = max(10, side * side // 16_000)
    seeds = random.integers(0, side, count) * side + random.integers(0, side, count)
    heights = numpy.random.default_rng(1).random((side // 100, side // 100)) * 300
    return classes.astype(numpy.uint8), numpy.kron(heights, numpy.ones((100, 100))), seeds


def minutes(classes):
    """Minutes to cross each cell."""
    return (CELL * 60 / (SPEEDS[classes] * 1000)).astype(numpy.float32)


def roads(side):
    """Ends, minutes, places and facilities of a network."""
    random = numpy.random.default_rng(SEED)
    count = side * side
    crossings = numpy.arange(count).reshape(side, side)
    ends = numpy.vstack([
        numpy.c_[crossings[:, :-1].ravel(), crossings[:, 1:].ravel()],
        numpy.c_[crossings[:-1].ravel(), crossings[1:].ravel()]])
    ends = ends[random.random(len(ends)) < 0.65]
    kilometers = 0.5 * random.uniform(0.9, 1.6, len(ends))
    speeds = random.choice([15.0, 30.0, 50.0, 80.0], len(ends), p=[0.35, 0.4, 0.18, 0.07])
    places = numpy.c_[
        83.3 + 5.0 * (numpy.arange(count) % side) / side,
        24.3 + 3.2 * (numpy.arange(count) // side) / side]
    sources = numpy.sort(random.choice(count, max(20, count // 500), replace=False))
    return ends, kilometers / speeds * 60, places, sources


def make(folder):
    """Makes the work in a folder, unless it is there already."""
    done = os.path.join(folder, "small", "roads", "sources.i32")
    if os.path.exists(done):
        return
    for into, side, crossings in (
        (folder, SIDE, CROSSINGS), (os.path.join(folder, "small"), SMALL_SIDE, SMALL_CROSSINGS)):
        raster, network = os.path.join(into, "raster"), os.path.join(into, "roads")
        os.makedirs(raster, exist_ok=True)
        os.makedirs(network, exist_ok=True)
        classes, heights, seeds = land(side)
        (classes + 1).astype(numpy.uint8).tofile(os.path.join(raster, "classes.u8"))
        heights.astype(numpy.float32).tofile(os.path.join(raster, "height.f32"))
        seeds.astype(numpy.int32).tofile(os.path.join(raster, "seeds.i32"))
        ends, taken, places, sources = roads(crossings)
        ends.astype(numpy.int32).tofile(os.path.join(network, "ends.i32"))
        taken.tofile(os.path.join(network, "minutes.f64"))
        places.tofile(os.path.join(network, "places.f64"))
        sources.astype(numpy.int32).tofile(os.path.join(network, "sources.i32"))
