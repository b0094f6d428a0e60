"""Damage real points in known ways, import them, and count what nikat finds and puts right.

The points are those of the tables of geodata/ (towns and post offices) and, with --data, of the
folder of shared data (facilities, habitations, post offices, towns): each in the district that its
own list declares, by the even-odd rule of this script, or within 5 km of it; post offices, of which
one in eight is far off, in it. What lies farther off contradicts itself before anybody damages it,
and is left out; so are points that several share. A seed decides which are taken, which of them are damaged and how, so that two runs ask the same.

Which damage can be decided? None of a row whose cells could as well be those of a sound row: no
program that reads the row can tell the two apart. A place in the declared district is such a row,
whichever way it came about, and boundaries are simplified, so that 1 km more proves nothing. Hence

  minutes          decidable where the damaged place lies more than 1 km outside the district, and
                   the true one in it: nothing else in the row speaks for minutes
  other district   decidable where the place lies more than 1 km outside the district
  all other kinds  every row: the cells are no place in India (swapped, sign, scaled, zero,
                   sentinel, overflow, one number, abroad), or stand on a crossing of whole degrees
                   or of tenths, or are equal to those of five other rows, which sound points are
                   not (those of them that are count against the precision)

Sound points are written with four to seven decimals, as lists have them; minutes with or without
seconds, or with hundredths of a second.

What is printed, a line a kind:

  recall      decidable rows with the finding of their kind
  all         the same of all rows of the kind
  precision   rows with that finding that have that damage; that a place lies outside its district
              is right too where it does, whatever moved it
  corrected   rows put right without asking, and how many of these lie within 100 m of the truth

Only Python's own library is used; nikat is asked through its command line and its file.
"""

import argparse
import collections
import csv
import gzip
import json
import math
import pathlib
import random
import sqlite3
import subprocess
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
GEODATA = HERE.parent / "geodata"
RULES = {
    "swapped": {"row.point-swapped"},
    "sign": {"row.point-sign"},
    "minutes": {"row.point-minutes", "row.point-minutes-perhaps"},
    "scaled": {"row.point-scaled"},
    "integer": {"row.point-integer"},
    "one decimal": {"row.point-coarse", "row.point-integer"},
    "zero": {"row.point-placeholder"},
    "sentinel": {"row.point-placeholder"},
    "overflow": {"row.point-overflow"},
    "one number": {"row.point-one-number"},
    "abroad": {"row.point-abroad"},
    "other district": {"row.point-far-from-district", "row.point-outside-state",
                       "row.point-outside-district"},
    "copied down": {"row.point-copied", "row.point-centroid", "row.point-shared"},
    "centroid": {"row.point-centroid", "row.point-shared", "row.point-copied"},
}
READ = ["sexagesimal", "Devanagari", "decimal comma"]
SHARE = 0.02


class District:
    """A boundary of the tables, asked by the even-odd rule."""

    def __init__(self, feature):
        self.name = feature["properties"]["name_en"]
        self.state = feature["properties"]["state"]
        geometry = feature["geometry"]
        parts = geometry["coordinates"]
        if geometry["type"] == "Polygon":
            parts = [parts]
        self.edges = [pair for part in parts for ring in part for pair in zip(ring, ring[1:])]
        xs = [x for edge in self.edges for x, _ in edge]
        ys = [y for edge in self.edges for _, y in edge]
        self.box = min(xs), min(ys), max(xs), max(ys)

    def contains(self, lat, lon):
        west, south, east, north = self.box
        if not (west <= lon <= east and south <= lat <= north):
            return False
        inside = False
        for (x1, y1), (x2, y2) in self.edges:
            if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
                inside = not inside
        return inside

    def meters(self, lat, lon):
        """How far the border is, on a plane that touches the globe here."""
        east, north, least = 111195 * math.cos(math.radians(lat)), 111195, math.inf
        for (x1, y1), (x2, y2) in self.edges:
            ax, ay = (x1 - lon) * east, (y1 - lat) * north
            dx, dy = (x2 - x1) * east, (y2 - y1) * north
            square = dx * dx + dy * dy
            along = min(1, max(0, -(ax * dx + ay * dy) / square)) if square else 0
            least = min(least, math.hypot(ax + along * dx, ay + along * dy))
        return least


def apart(a, b):
    """Metres between two points nearby."""
    east = math.cos(math.radians(a[0]))
    return 111195 * math.hypot(a[0] - b[0], (a[1] - b[1]) * east)


def spellings():
    """The names of districts as other lists write them, letters only."""
    names = {}
    with open(GEODATA / "areas/districts.csv", encoding="utf-8") as file:
        codes = {row["census2011_code"]: row["name_en"] for row in csv.DictReader(file)}
    for name in codes.values():
        names[key(name)] = name
    with open(GEODATA / "areas/aliases.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["level"] == "district":
                names.setdefault(key(row["alias"]), row["name_en"])
    return names


def key(name):
    return "".join(letter for letter in name.lower() if letter.isalpha())


def rows_in(path):
    """The rows of a table, packed or not; none where it is not there."""
    if not path.exists():
        return
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as file:
        yield from csv.DictReader(file)


def base_points(districts, data):
    """Points with the district that they are in, none of them damaged as far as one can tell."""
    named = {(key(d.state), key(d.name)): d for d in districts}
    known = spellings()
    found = []
    contradicted = collections.Counter()

    def take(source, state, name, row, slack=5000):
        district = named.get((key(state), key(known.get(key(name), name))))
        if not district or not row["latitude"]:
            return
        lat, lon = float(row["latitude"]), float(row["longitude"])
        if district.contains(lat, lon) or district.meters(lat, lon) <= slack:
            found.append((source, district, lat, lon))
        else:
            contradicted[source] += 1

    for row in rows_in(GEODATA / "places/towns.csv"):
        take("town", row["state"], row["district"], row)
    for row in rows_in(GEODATA / "places/pins.csv"):
        if row["quality"] == "original":
            take("office", row["state"], row["district"], row, 0)
    if data:
        for row in rows_in(data / "places/post_offices_4states.csv.gz"):
            if row["geo_quality"] == "original":
                take("office", row["state"], row["district"], row, 0)
        for row in rows_in(data / "places/pmgsy_habitations_bihar.csv.gz"):
            take("habitation", "Bihar", row["district"], row)
        for row in rows_in(data / "facilities/pmgsy_medical_bihar.csv"):
            take("facility", row["state"], row["district"], row)
        for row in rows_in(data / "places/geonames_cities500_4states.csv"):
            # This list names no district: the one that holds the town is taken.
            lat, lon = float(row["latitude"]), float(row["longitude"])
            holder = next((d for d in districts if d.contains(lat, lon)), None)
            if holder:
                take("town", holder.state, holder.name, row)
    # One place is often in both lists; and lists of post offices put many on one point, which is
    # damage, and not ours.
    found = list({(source, id(district), lat, lon): (source, district, lat, lon)
                  for source, district, lat, lon in found}.values())
    count = collections.Counter((lat, lon) for _, _, lat, lon in found)
    if contradicted:
        print("left out, outside the district of their own list:",
              ", ".join(f"{source} {number}" for source, number in sorted(contradicted.items())))
    return [point for point in found if count[point[2], point[3]] == 1]


def sexagesimal(value, letters):
    seconds = round(value * 36000) / 10
    return f"{int(seconds // 3600)}°{int(seconds % 3600 // 60):02d}'{seconds % 60:04.1f}\"{letters}"


def minutes(value, digits):
    """26.7583 as 26.4530, 26.45 or 26.453012, by the digits; and the value that this stands for."""
    if digits == 6:
        whole = round(value * 360000)
        return (f"{whole // 360000}.{whole % 360000 // 6000:02d}{whole % 6000:04d}", whole / 360000)
    if digits == 2:
        whole = round(value * 60)
        return f"{whole // 60}.{whole % 60:02d}", whole / 60
    whole = round(value * 3600)
    return f"{whole // 3600}.{whole % 3600 // 60:02d}{whole % 60:02d}", whole / 3600


def damage(kind, district, lat, lon, rng, points):
    """The two cells, and where the row's facility truly is."""
    digits = rng.choice([4, 5, 6, 7])
    plain = f"{lat:.{digits}f}", f"{lon:.{digits}f}"
    if kind == "swapped":
        return plain[::-1], (lat, lon)
    if kind == "sign":
        return rng.choice([("-" + plain[0], plain[1]), (plain[0], "-" + plain[1])]), (lat, lon)
    if kind == "minutes":
        digits = rng.choice([2, 4, 6])
        (a, north), (b, east) = minutes(lat, digits), minutes(lon, digits)
        return (a, b), (north, east)
    if kind == "scaled":
        digits = rng.choice([5, 6, 7])
        return (f"{lat:.{digits}f}".replace(".", ""), f"{lon:.{digits}f}".replace(".", "")), (lat, lon)
    if kind == "integer":
        return (f"{lat:.0f}", f"{lon:.0f}"), (lat, lon)
    if kind == "one decimal":
        return (f"{lat:.1f}", f"{lon:.1f}"), (lat, lon)
    if kind == "zero":
        return rng.choice([("0", "0"), ("0.0", "0.000000")]), (lat, lon)
    if kind == "sentinel":
        return rng.choice([("999", "999"), ("-1", "-1"), ("99.9999", "99.9999"), ("90", "180")]), (lat, lon)
    if kind == "overflow":
        return rng.choice([("2147483647", "2147483647"), ("214.7483647", "214.7483647"), ("1e308", plain[1])]), (lat, lon)
    if kind == "one number":
        return rng.choice([(plain[0], plain[0]), (plain[1], plain[1])]), (lat, lon)
    if kind == "abroad":
        return (f"{rng.uniform(39, 60):.6f}", f"{rng.uniform(-10, 60):.6f}"), (lat, lon)
    if kind == "other district":
        while True:
            _, other, y, x = rng.choice(points)
            if other is not district and not district.contains(y, x):
                return (f"{y:.6f}", f"{x:.6f}"), (lat, lon)
    if kind == "sexagesimal":
        return (sexagesimal(lat, "N"), sexagesimal(lon, "E")), (lat, lon)
    if kind == "Devanagari":
        digits = str.maketrans("0123456789", "०१२३४५६७८९")
        return (plain[0].translate(digits), plain[1].translate(digits)), (lat, lon)
    if kind == "decimal comma":
        return (plain[0].replace(".", ","), plain[1].replace(".", ",")), (lat, lon)
    return plain, (lat, lon)


def rows_of(points, count, rng):
    """The rows of the file, each with what is known of it."""
    rows = []
    by_district = {}
    for point in points:
        by_district.setdefault(id(point[1]), []).append(point)
    kinds = [kind for kind in list(RULES) + READ if kind not in ("copied down", "centroid")]
    # As many of each list as there are, since habitations would drown the others.
    lists = collections.defaultdict(list)
    for point in points:
        lists[point[0]].append(point)
    chosen = []
    for left, (_, members) in zip(range(len(lists), 0, -1), sorted(lists.items(), key=lambda kv: len(kv[1]))):
        chosen += rng.sample(members, min(len(members), (count - len(chosen)) // left))
    rng.shuffle(chosen)
    for source, district, lat, lon in chosen:
        kind = rng.choice(kinds) if rng.random() < SHARE * len(kinds) else ""
        cells, truth = damage(kind, district, lat, lon, rng, points)
        decidable = True
        if kind in ("minutes", "other district"):
            y, x = float(cells[0]), float(cells[1])
            decidable = not district.contains(y, x) and district.meters(y, x) > 1000
            decidable = decidable and (kind != "minutes" or district.contains(*truth))
        rows.append((kind, source, district, cells, truth, decidable))
    for kind in ("copied down", "centroid"):
        for _ in range(max(1, int(len(chosen) * SHARE / 6))):
            group = rng.choice(list(by_district.values()))
            if len(group) < 6:
                continue
            members = rng.sample(group, 6)
            cells = f"{members[0][2]:.6f}", f"{members[0][3]:.6f}"
            if kind == "centroid":
                point = CENTRES[members[0][1].state, members[0][1].name]
                cells = f"{point[0]:.5f}", f"{point[1]:.5f}"
            at = rng.randrange(len(rows))
            made = [(kind, m[0], m[1], cells, (m[2], m[3]), True) for m in members]
            if kind == "copied down":
                rows[at:at] = made
            else:
                # Scattered over the file, as lists sorted by name have them.
                for row in made:
                    rows.insert(min(len(rows), at + rng.randrange(500)), row)
    return rows


def import_rows(nikat, rows, folder):
    table, register = folder / "damaged.csv", folder / "register.sqlite"
    with open(table, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "name", "type", "state", "district", "latitude", "longitude"])
        for number, (_, _, district, cells, _, _) in enumerate(rows):
            writer.writerow([number, f"Centre {number}", "PHC", district.state, district.name, *cells])
    subprocess.run([nikat, "init", "--db", register], check=True, capture_output=True)
    subprocess.run([nikat, "survey", "import", table, "--db", register, "--who", "bench"],
                   check=False, capture_output=True)
    database = sqlite3.connect(register)
    found = {number: (None, []) for number in range(len(rows))}
    for position, decision in database.execute("SELECT position, decision FROM submission"):
        found[position - 2] = (decision, [])
    for position, rule, severity in database.execute(
            "SELECT position, rule, severity FROM finding JOIN submission ON submission.id = submissionId"):
        found[position - 2][1].append((rule, severity))
    listed = subprocess.run([nikat, "facility", "list", "--format", "csv", "--db", register],
                            check=True, capture_output=True, text=True).stdout
    places = {}
    for row in csv.DictReader(listed.splitlines()):
        if row["name"].startswith("Centre "):
            places[int(row["name"].split()[1])] = float(row["latitude"]), float(row["longitude"])
    return found, places


def share(part, whole):
    return f"{part / whole:.4f}" if whole else "-"


def judge(rows, found, places):
    def is_right(number):
        return number in places and apart(rows[number][4], places[number]) <= 100

    def lies_outside(number):
        """Whether the cells, or what they were corrected to, are a place outside the declared district."""
        _, _, district, cells, truth, _ = rows[number]
        try:
            as_written = tuple(map(float, cells))
        except ValueError:
            as_written = truth
        return not all(district.contains(*place) for place in (as_written, places.get(number, as_written)))

    report = []
    for kind, rules in RULES.items():
        mine = [n for n, row in enumerate(rows) if row[0] == kind]
        decidable = [n for n in mine if rows[n][5]]
        told = [n for n in decidable if any(rule in rules for rule, _ in found[n][1])]
        same = [other for other, its in RULES.items() if its & rules]
        with_rule = [n for n in found if any(rule in rules for rule, _ in found[n][1])]
        is_told_right = lies_outside if kind == "other district" else lambda n: rows[n][0] in same
        corrected = [n for n in with_rule if found[n][0] == "corrected"]
        all_told = sum(any(rule in rules for rule, _ in found[n][1]) for n in mine)
        report.append((kind, len(mine), len(decidable), len(told) / max(1, len(decidable)),
                       all_told / max(1, len(mine)),
                       sum(map(is_told_right, with_rule)) / max(1, len(with_rule)),
                       len(corrected), sum(map(is_right, corrected))))
    for kind in READ:
        mine = [n for n, row in enumerate(rows) if row[0] == kind]
        right = sum(map(is_right, mine))
        report.append((kind, len(mine), len(mine), right / max(1, len(mine)), right / max(1, len(mine)), 1.0, 0, 0))
    return report


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--nikat", required=True)
    parser.add_argument("--data", type=pathlib.Path, help="the folder of shared data, for more real points")
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with open(GEODATA / "areas/districts.geojson", encoding="utf-8") as file:
        districts = [District(feature) for feature in json.load(file)["features"]]
    points = base_points(districts, options.data)
    rows = rows_of(points, options.count, rng)
    with tempfile.TemporaryDirectory() as folder:
        found, places = import_rows(str(pathlib.Path(options.nikat).resolve()), rows, pathlib.Path(folder))

    print(f"{len(rows)} rows of {len(points)} real points, seed {options.seed}")
    print(f"{'damage':<16}{'rows':>6}{'decidable':>11}{'recall':>8}{'all':>8}{'precision':>11}{'corrected':>11}{'right':>7}")
    report = judge(rows, found, places)
    for kind, count, decidable, recall, of_all, precision, corrected, right in report:
        print(f"{kind:<16}{count:>6}{decidable:>11}{recall:>8.3f}{of_all:>8.3f}{precision:>11.3f}{corrected:>11}{right:>7}")
    corrected = [n for n in found if found[n][0] == "corrected"]
    right = sum(n in places and apart(rows[n][4], places[n]) <= 100 for n in corrected)
    print(f"automatic corrections: {len(corrected)}, right {share(right, len(corrected))}")
    worst = 0.0
    for source in sorted({row[1] for row in rows}):
        mine = [n for n, row in enumerate(rows) if not row[0] and row[1] == source]
        false = [n for n in mine if any(severity == "error" for _, severity in found[n][1])]
        if mine:
            worst = max(worst, len(false) / len(mine)) if len(mine) >= 500 else worst
            print(f"undamaged ({source}): {len(mine)}, with an error {len(false)} ({share(len(false), len(mine))})")
    passed = right >= 0.99 * len(corrected) and all(row[3] >= 0.95 for row in report) and worst <= 0.002
    print("passed" if passed else "failed")
    raise SystemExit(0 if passed else 1)


with open(GEODATA / "areas/districts.csv", encoding="utf-8") as _file, \
        open(GEODATA / "areas/states.csv", encoding="utf-8") as _states:
    _names = {row[0]: row[2] for row in list(csv.reader(_states))[1:]}
    CENTRES = {(_names[row["state_census2011_code"]], row["name_en"]):
               (float(row["latitude"]), float(row["longitude"])) for row in csv.DictReader(_file)}

if __name__ == "__main__":
    main()
