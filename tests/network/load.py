#!/usr/bin/env python3
"""Lets several counters work a shop's day in one store at a multiple of its speed, and tells how quickly they were
answered, and whether anything was lost or is there twice.

    scripts/postgres-for-tests --durable tests/network/load.py --counter PROGRAM --ctl PROGRAM
        --engine postgresql --counters 50 --seconds 300

Exit status 1 where anything was lost, is there twice, came to a user as a deadlock or a busy store, or where `verify`
finds something."""

import argparse
import json
import pathlib
import sys

from counters import Told, percentile, shop, url_of_server


WRONG = {"forgets": "lost", "twice": "twice"}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counter", required=True)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--engine", choices=("sqlite", "postgresql"), required=True)
    parser.add_argument("--counters", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=300)
    parser.add_argument("--speed", type=int, default=100, help="how many times as fast as the clock on the wall")
    parser.add_argument("--cars", type=int, default=40, help="that come to each counter in a day")
    parser.add_argument("--orders", type=int, default=2000, help="that are in the store before")
    parser.add_argument("--wrong", choices=WRONG, help="lets the counters do what they may not: it has to be found")
    parser.add_argument("--json", type=pathlib.Path, help="adds the results to this file, a line for each run")
    return parser.parse_args()


def latencies(values):
    return {name: {"times": len(ms), "p50": percentile(ms, 0.5), "p99": percentile(ms, 0.99), "most": max(ms)}
            for name, ms in sorted(values.items())}


def work(asked):
    with shop(asked.counter, asked.ctl, url_of_server() if asked.engine == "postgresql" else None) as place:
        place.prepare(asked.orders, asked.counters)
        wrong = [f"--{asked.wrong}"] if asked.wrong else []
        place.open(asked.counters, ["--speed", str(asked.speed), "--cars", str(asked.cars), "--seconds",
                                    str(asked.seconds), *wrong])
        place.begin()
        harmed = place.end(asked.seconds)
        told = Told(place.journals)
        held = place.check()
        return {
            "engine": asked.engine, "counters": asked.counters, "seconds": asked.seconds, "speed": asked.speed,
            "cars": asked.cars, "orders": asked.orders, "acknowledged": held["acknowledged"],
            "perSecond": held["acknowledged"] / asked.seconds, "lost": held["lost"], "twice": held["twice"],
            "inDoubt": held["inDoubt"], "which": held["which"], "surfaced": told.surfaced(), "harmed": harmed,
            "deadlocks": place.store.deadlocks(), "again": told.again, "refused": dict(told.refused),
            "troubles": dict(told.troubles), "verify": place.verify(), "verbs": latencies(told.verbs),
            "looks": latencies(told.looks),
        }


def is_good(result):
    wrong = ("lost", "twice", "inDoubt", "surfaced", "harmed")
    return not any(result[each] for each in wrong) and not result["verify"] and result["acknowledged"] > 0


def show(result):
    print(f"{result['counters']} counters on {result['engine']}, {result['seconds']} s at {result['speed']} times the "
          f"speed, {result['cars']} cars a day each, {result['orders']} orders before")
    print(f"{'':28} {'times':>7} {'p50 ms':>8} {'p99 ms':>8} {'most ms':>8}")
    for name, row in [*result["verbs"].items(), *((f"({look})", row) for look, row in result["looks"].items())]:
        print(f"{name:28} {row['times']:7} {row['p50']:8.2f} {row['p99']:8.2f} {row['most']:8.2f}")
    print(f"verbs a second: {result['perSecond']:.1f}; acknowledged {result['acknowledged']}, lost {result['lost']}, "
          f"there twice {result['twice']}, in doubt {result['inDoubt']}, come to a user {result['surfaced']}, "
          f"deadlocks resolved {result['deadlocks']}, told again {result['again']}")
    print("refused:", ", ".join(f"{kind} {times}" for kind, times in sorted(result["refused"].items())) or "nothing")
    for each in result["which"]:
        print("  " + each)
    print("verify:", result["verify"] or "nothing found")


def main():
    asked = arguments()
    result = work(asked)
    show(result)
    if asked.json:
        with asked.json.open("a", encoding="utf-8") as file:
            file.write(json.dumps(result) + "\n")
    if asked.wrong:
        print("load: found" if result[WRONG[asked.wrong]] else "load: FAILED: what was wrong was not found")
        return 0 if result[WRONG[asked.wrong]] else 1
    print("load: nothing lost, nothing twice" if is_good(result) else "load: FAILED")
    return 0 if is_good(result) else 1


if __name__ == "__main__":
    sys.exit(main())
