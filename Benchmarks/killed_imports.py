"""Kill an import at random moments, run it again to its end, and compare with an unbroken one.

    python3 Benchmarks/killed_imports.py --nikat .build/release/nikat [--kills 30] [--rows 60000]

A seeded CSV with sound, doubtful and broken rows is imported three ways: without a break; and, for
--kills times, begun, killed with SIGKILL after a random part of the time that the unbroken import
took, now and then twice, and run again. Both registers have to hold the same: every submission by
its content, decision, raw bytes and findings, and every facility by its values. Row numbers, and
which import brought a row, may differ. Only Python's own library is used.
"""

import argparse
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

TYPES = ["PHC", "APHC", "CHC", "HSC", "DH"]
QUERIES = {
    "submissions": "SELECT hex(contentHash), position, decision, hex(raw) FROM submission ORDER BY 1, 2",
    "findings": """SELECT hex(s.contentHash), f.rule, f.severity, f.before, f.after
                   FROM finding f JOIN submission s ON s.id = f.submissionId ORDER BY 1, 2, 3, 4, 5""",
    "held rows": """SELECT hex(s.contentHash) FROM heldRow h JOIN submission s ON s.id = h.submissionId ORDER BY 1""",
}


def write_rows(path, count, rng):
    """Rows of which some are copies, some are held, some are refused."""
    with open(path, "w", encoding="utf-8") as file:
        file.write("id,name,type,state,district,latitude,longitude,phone\n")
        for number in range(count):
            north, east = f"{rng.uniform(25.9, 26.3):.6f}", f"{rng.uniform(85.1, 85.6):.6f}"
            name, kind = f"Centre {number}", rng.choice(TYPES)
            fate = rng.random()
            if fate < 0.02:
                north, east = "0", "0"
            elif fate < 0.04:
                north, east = east, north
            elif fate < 0.05:
                name = kind = ""
            elif fate < 0.06:
                north = "26.1,"
            file.write(f"{number},{name},{kind},Bihar,Muzaffarpur,{north},{east},0612-22{number % 90000 + 10000}\n")


def contents(nikat, register):
    """All that must not depend on a break."""
    database = sqlite3.connect(register)
    found = {}
    for name, query in QUERIES.items():
        found[name] = database.execute(query).fetchall()
    broken = database.execute("PRAGMA integrity_check").fetchall()
    database.close()
    listed = subprocess.run([nikat, "facility", "list", "--format", "csv", "--db", register],
                            capture_output=True, text=True, check=True).stdout.splitlines()
    # The first column is the register's own number, which a break may change.
    found["facilities"] = sorted(line.split(",", 1)[1] for line in listed)
    return found, broken


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--nikat", required=True, type=pathlib.Path)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--rows", type=int, default=60_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    nikat, rng = str(options.nikat.resolve()), random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        table = folder / "survey.csv"
        write_rows(table, options.rows, rng)

        def begin(register):
            return subprocess.Popen([nikat, "survey", "import", str(table), "--db", str(register), "--who", "bench"],
                                    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

        def made(name):
            register = folder / name
            subprocess.run([nikat, "init", "--db", register], check=True, capture_output=True)
            return register

        whole = made("whole.sqlite")
        start = time.monotonic()
        begin(whole).wait()
        took = time.monotonic() - start
        expected, broken = contents(nikat, whole)
        if broken != [("ok",)] or len(expected["submissions"]) < options.rows * 0.9:
            sys.exit(f"killed_imports.py: the unbroken import is not whole: {len(expected['submissions'])} rows")
        print(f"{options.rows} rows, unbroken {took:.1f} s: "
              + ", ".join(f"{len(rows)} {name}" for name, rows in expected.items()))
        cut, wrong = 0, 0
        for number in range(options.kills):
            register = made(f"killed-{number}.sqlite")
            kept = []
            for _ in range(rng.choice([1, 1, 2])):
                running = begin(register)
                time.sleep(rng.uniform(0, took))
                running.kill()
                running.wait()
                database = sqlite3.connect(register)
                kept.append(database.execute("SELECT count(*) FROM submission").fetchone()[0])
                database.close()
            cut += any(0 < rows < len(expected["submissions"]) for rows in kept)
            begin(register).wait()
            found, broken = contents(nikat, register)
            for name, rows in expected.items():
                if found[name] != rows:
                    wrong += 1
                    lost, more = set(rows) - set(found[name]), set(found[name]) - set(rows)
                    print(f"kill {number} after {kept} rows: {name}: {len(found[name])} for {len(rows)}, "
                          f"{len(lost)} lost, {len(more)} more; {list(lost)[:1]} {list(more)[:1]}")
            if broken != [("ok",)]:
                wrong += 1
                print(f"kill {number}: {broken[:2]}")
            for path in folder.glob(f"killed-{number}.sqlite*"):
                path.unlink()
        print(f"{options.kills} imports killed, {cut} of them with a part of their rows in: "
              + ("all end as the unbroken one" if not wrong else f"{wrong} differences"))
        raise SystemExit(1 if wrong else 0)


if __name__ == "__main__":
    main()
