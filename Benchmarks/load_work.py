"""A list of facilities as an office sends it: seeded, 12 columns, any number of rows.

Each facility lies round a post office of `geodata/places/pins.csv` that stands in its district, a few
kilometres off, and says that office's PIN, district and state; so some lie across the district's
border, as in real lists. Types are as frequent as in India; numbers are unique and in no order.
"""

import csv
import json
import os
import random

SEED = 42
HEADER = [
    "NIN", "Facility Name", "Facility Type", "Ownership", "State", "District", "PIN", "Phone",
    "Latitude", "Longitude", "Beds", "Opened On"]
TYPES = (["HSC"] * 66 + ["PHC"] * 14 + ["private-hospital"] * 9 + ["CHC"] * 4 + ["private-clinic"] * 5
         + ["DH"] * 2)
SYLLABLES = [
    "pur", "ganj", "nagar", "garh", "bad", "ra", "ma", "sha", "ki", "lo", "dha", "ban", "su", "ti",
    "kha", "vi", "jo", "mo", "bhu", "che"]
BOARDS = {"HSC": "Sub Centre", "PHC": "PHC", "private-hospital": "Hospital", "CHC": "CHC",
          "private-clinic": "Clinic", "DH": "District Hospital"}
OWNERS = {"private-hospital": "Private", "private-clinic": "Private"}
BEDS = {"HSC": 4, "PHC": 10, "private-hospital": 100, "CHC": 60, "private-clinic": 6, "DH": 300}
GEODATA = os.path.join(os.path.dirname(__file__), "..", "geodata")


def crossings(ring, longitude, latitude):
    """How often a ring crosses the ray that goes east from a place."""
    return sum(
        (y1 > latitude) != (y2 > latitude)
        and longitude < x1 + (latitude - y1) / (y2 - y1) * (x2 - x1)
        for (x1, y1), (x2, y2) in zip(ring, ring[1:]))


def offices():
    """PIN, district, state, latitude and longitude of the offices that stand where they say."""
    with open(os.path.join(GEODATA, "areas", "districts.geojson")) as file:
        features = json.load(file)["features"]
    rings = {}
    for feature in features:
        shape = feature["geometry"]
        parts = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
        district = feature["properties"]
        rings[district["name_en"], district["state"]] = [ring for part in parts for ring in part]
    with open(os.path.join(GEODATA, "places", "pins.csv"), newline="") as file:
        for row in csv.DictReader(file):
            outline = rings.get((row["district"], row["state"]))
            if row["quality"] != "original" or not outline:
                continue
            latitude, longitude = float(row["latitude"]), float(row["longitude"])
            if sum(crossings(ring, longitude, latitude) for ring in outline) % 2:
                yield row["pin"], row["district"], row["state"], latitude, longitude


def facilities(count):
    """Rows of the list, without the header; none has a comma in it."""
    rng = random.Random(SEED)
    places = list(offices())
    numbers = rng.sample(range(1_000_000_000, 9_999_999_999), count)
    for number in numbers:
        pin, district, state, latitude, longitude = rng.choice(places)
        kind = rng.choice(TYPES)
        name = "".join(rng.choice(SYLLABLES) for _ in range(rng.randint(2, 4))).title()
        yield [
            str(number), f"{BOARDS[kind]} {name}", kind, OWNERS.get(kind, "Public"), state,
            district, pin, str(rng.randint(6_000_000_000, 9_999_999_999)),
            f"{latitude + rng.gauss(0, 0.02):.6f}", f"{longitude + rng.gauss(0, 0.02):.6f}",
            str(rng.randint(0, BEDS[kind])),
            f"{rng.randint(1960, 2024)}-{rng.randint(1, 12):02d}-{rng.randint(1, 28):02d}"]


def write(path, count):
    """Writes the list as a CSV file."""
    with open(path, "w", encoding="utf-8") as file:
        file.write(",".join(HEADER) + "\n")
        file.writelines(",".join(row) + "\n" for row in facilities(count))
