"""A peer of nearest.py as a side (see turns.py): pynanoflann or pykdtree.

    nearest_peer.py pykdtree|pynanoflann FOLDER

Timed is what NearestBench times: degrees in, offsets and metres out. Their metres are of a sphere.
The environment says how many threads (`OMP_NUM_THREADS`, which is read once).
"""

import json
import os
import sys
import time

import numpy

import nearest_work

SPHERE = 6_371_008.8
LEAF = 16


def on_sphere(degrees):
    radians = numpy.radians(degrees)
    level = numpy.cos(radians[:, 1])
    points = numpy.empty((len(degrees), 3))
    points[:, 0] = level * numpy.cos(radians[:, 0])
    points[:, 1] = level * numpy.sin(radians[:, 0])
    points[:, 2] = numpy.sin(radians[:, 1])
    return points


def meters(chords):
    return 2 * SPHERE * numpy.arcsin(numpy.minimum(chords * 0.5, 1.0))


def pykdtree(points):
    from pykdtree.kdtree import KDTree
    tree = KDTree(points, leafsize=LEAF)
    return lambda places, count, threads: tree.query(places, k=count)


def pynanoflann(points):
    import pynanoflann
    tree = pynanoflann.KDTree(n_neighbors=1, leaf_size=LEAF, metric="L2")
    tree.fit(points)
    return lambda places, count, threads: tree.kneighbors(
        places, n_neighbors=count, n_jobs=threads)


def main(build, folder):
    def read(name, kind=numpy.float64):
        return numpy.fromfile(os.path.join(folder, name), kind)

    facilities = read("facilities.f64").reshape(-1, 2)
    chosen = facilities[read("types.u8", numpy.uint8) >= 3]
    places = {
        "random": read("places.f64").reshape(-1, 2), "sorted": read("sorted.f64").reshape(-1, 2)}
    # An index of the chosen types alone, which is made anew for each choice: not timed here.
    trees = {"all": build(on_sphere(facilities)), "chosen": build(on_sphere(chosen))}
    for line in sys.stdin:
        case, threads = line.split()[0], int(line.split()[1])
        if case == "grid" and case not in places:
            places[case] = nearest_work.grid()
        start = time.perf_counter()
        if case == "build":
            build(on_sphere(facilities))
        else:
            asked = places.get(case, places["random"])
            find = trees["chosen" if case == "filtered" else "all"]
            chords, offsets = find(on_sphere(asked), 5 if case == "five" else 1, threads)
            meters(chords)
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


if __name__ == "__main__":
    main({"pykdtree": pykdtree, "pynanoflann": pynanoflann}[sys.argv[1]], sys.argv[2])
