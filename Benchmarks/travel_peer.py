"""A peer of travel.py as a side (see turns.py): scipy for roads, xarray-spatial for the raster.

    travel_peer.py scipy|xarray-spatial|grass FOLDER

Timed is the search alone: the graph and the arrays are made before. GRASS reads and writes its own
rasters, which its time includes, as a user of it would find.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time

import numpy

import travel_work


def read(folder, name, kind):
    return numpy.fromfile(os.path.join(folder, name), kind)


def land(folder):
    classes = read(folder, "raster/classes.u8", numpy.uint8) - 1
    side = int(len(classes) ** 0.5)
    seeds = read(folder, "raster/seeds.i32", numpy.int32)
    return travel_work.minutes(classes.reshape(side, side)), seeds, side


def scipy_side(folder, into):
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra
    ends = read(folder, "roads/ends.i32", numpy.int32).reshape(-1, 2)
    minutes = read(folder, "roads/minutes.f64", numpy.float64)
    count = len(read(folder, "roads/places.f64", numpy.float64)) // 2
    sources = read(folder, "roads/sources.i32", numpy.int32)
    graph = csr_matrix(
        (numpy.r_[minutes, minutes],
         (numpy.r_[ends[:, 0], ends[:, 1]], numpy.r_[ends[:, 1], ends[:, 0]])),
        shape=(count, count))
    return lambda case: dijkstra(graph, indices=sources, min_only=True) * 60


def xarray_side(folder, into):
    import xarray
    import xrspatial
    friction, seeds, side = land(folder)
    targets = numpy.zeros((side, side), numpy.float32)
    targets.reshape(-1)[seeds] = 1
    axes = {"y": numpy.arange(side, dtype=float), "x": numpy.arange(side, dtype=float)}
    targets = xarray.DataArray(targets, dims=("y", "x"), coords=axes)
    friction = xarray.DataArray(friction, dims=("y", "x"), coords=axes)
    some = slice(0, 100)
    xrspatial.cost_distance(targets[some, some], friction[some, some])
    return lambda case: xrspatial.cost_distance(targets, friction).values * 60


def grass_side(folder, into):
    friction, seeds, side = land(folder)
    work = tempfile.mkdtemp()
    friction.astype("<f4").tofile(os.path.join(work, "friction.bin"))
    read(folder, "raster/height.f32", "<f4").tofile(os.path.join(work, "height.bin"))
    starts = numpy.full(side * side, -9999, "<i4")
    starts[seeds] = 1
    starts.tofile(os.path.join(work, "starts.bin"))
    project = os.path.join(work, "project")
    run = dict(check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["grass", "-c", "XY", project, "-e"], **run)

    def grass(*command):
        subprocess.run(["grass", os.path.join(project, "PERMANENT"), "--exec", *command], **run)

    size = [f"north={side}", "south=0", f"east={side}", "west=0", f"rows={side}", f"cols={side}"]
    grass("g.region", f"n={side}", "s=0", f"e={side}", "w=0", "res=1")
    for name in ("friction", "height"):
        grass("r.in.bin", "-f", f"input={work}/{name}.bin", f"output={name}", "bytes=4", *size)
    grass("r.in.bin", f"input={work}/starts.bin", "output=starts", "bytes=4", "anull=-9999", *size)

    def walk(case):
        grass("r.walk", "--o", "elevation=height", "friction=friction", "output=cost",
              "start_raster=starts", "memory=4000")

    walk.close = lambda: shutil.rmtree(work)
    return walk


def main(make, folder, into=None):
    search = make(folder, into)
    for line in sys.stdin:
        case = line.split()[0]
        start = time.perf_counter()
        answers = search(case)
        seconds = time.perf_counter() - start
        if into and answers is not None:
            numpy.asarray(answers, numpy.float64).tofile(into)
        print(json.dumps({"seconds": seconds}), flush=True)
    getattr(search, "close", lambda: None)()


if __name__ == "__main__":
    main({"scipy": scipy_side, "xarray-spatial": xarray_side, "grass": grass_side}[sys.argv[1]],
         *sys.argv[2:])
