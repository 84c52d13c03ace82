#!/usr/bin/env python3
"""What the way to the server costs: one counter works cars from the plate to the gate over a line with so much added
to each round trip, and the trips and the time of every verb and every look are told.

    scripts/postgres-for-tests tests/network/latency.py --counter PROGRAM --ctl PROGRAM [--added 0 20 100] [--json FILE]

A verb's trips are counted on the line; those of a look follow from how much longer it takes. Exit status 1 where a verb
went more often than MOST, or failed."""

import argparse
import collections
import json
import pathlib
import sys

from line import Line
from counters import Told, percentile, shop, url_of_server

MOST = 3
# Long enough for cars to come and go: one car's way takes about a hundred trips.
SECONDS = {0: 30, 20: 60}
LONG = 240


def work(asked, added):
    """{name: (trips or None, median ms)} of one day with `added` ms to each round trip."""
    counted = collections.defaultdict(collections.Counter)
    with shop(asked.counter, asked.ctl, url_of_server()) as place:
        line = Line(place.store.url, delay=added / 2000, told=lambda verb, trips: counted[verb].update([trips]))
        place.prepare(asked.orders, 1)
        seconds = asked.seconds or SECONDS.get(added, LONG)
        place.open(1, ["--speed", "400", "--cars", "4", "--seconds", str(seconds)],
                   [line.url_of(place.store.address)])
        place.begin()
        harmed = place.end(seconds)
        told, held = Told(place.journals), place.check()
        if harmed or held["lost"] or held["twice"] or told.troubles or place.verify():
            raise AssertionError(f"at {added} ms: {held}, {dict(told.troubles)}")
        rows = {verb: (max(counted[verb], default=None), percentile(ms, 0.5)) for verb, ms in told.verbs.items()}
        rows.update({f"({look})": (None, percentile(ms, 0.5)) for look, ms in told.looks.items()})
        return rows


def gathered(measured):
    """A row for each name: its trips and its time at each of the additions."""
    least, most = min(measured), max(measured)
    names = sorted(set().union(*measured.values()), key=lambda name: (name.startswith("("), name))
    rows = []
    for name in names:
        times = {added: rows_of[name][1] for added, rows_of in measured.items() if name in rows_of}
        trips = max((rows_of[name][0] or 0 for rows_of in measured.values() if name in rows_of), default=0)
        if not trips and most > least and {least, most} <= set(times):
            trips = round((times[most] - times[least]) / (most - least))
        rows.append({"name": name, "trips": trips, "ms": {str(added): ms for added, ms in times.items()}})
    return rows


def show(rows, additions):
    print(f"{'':28} {'trips':>5} " + " ".join(f"{f'+{each} ms':>9}" for each in additions))
    for row in rows:
        times = [f"{row['ms'][str(each)]:9.1f}" if str(each) in row["ms"] else f"{'–':>9}" for each in additions]
        print(f"{row['name']:28} {row['trips']:5} {' '.join(times)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counter", required=True)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--added", type=int, nargs="+", default=[0, 20, 100], help="ms to each round trip")
    parser.add_argument("--orders", type=int, default=300, help="that are in the store before")
    parser.add_argument("--seconds", type=int, help="of work at each")
    parser.add_argument("--json", type=pathlib.Path)
    asked = parser.parse_args()
    rows = gathered({added: work(asked, added) for added in asked.added})
    show(rows, asked.added)
    if asked.json:
        asked.json.write_text(json.dumps({"added": asked.added, "rows": rows}), encoding="utf-8")
    over = [row["name"] for row in rows if not row["name"].startswith("(") and row["trips"] > MOST]
    print(f"latency: {len(over)} verbs with more than {MOST} trips" + (": " + ", ".join(over) if over else ""))
    return 1 if over else 0


if __name__ == "__main__":
    sys.exit(main())
