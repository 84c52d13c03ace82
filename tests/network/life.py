#!/usr/bin/env python3
"""What a network does to counters at work: each hardship for some seconds, on the real application, over a line that is
slow, silent or cut. Afterwards nothing that was acknowledged is missing, nothing is there twice, nobody hung.

    scripts/postgres-for-tests tests/network/life.py HARDSHIP --counter PROGRAM --ctl PROGRAM"""

import argparse
import itertools
import sys
import threading

from line import Line
from counters import Told, shop, url_of_server

# A silent line is noticed after 5 s without a word, 3 s of asking anew and 5 s of connecting, and the press that hears
# of it may have waited behind another such try.
MOST_SILENT_MS = 22_000
# What a counter without a line had locked is free again after 8 s.
MOST_LOCKED_MS = 12_000
LEAST_LOCKED_MS = 2_000
BETWEEN_CUTS = 12  # commits
SLOW = 0.05  # seconds each way: 100 ms there and back


class Trial:
    """Counters that work for `seconds`, all along the line, or only the first."""

    def __init__(self, place, seconds, counters=3, only_first=False):
        self.place, self.seconds, self.counters = place, seconds, counters
        self.line = Line(place.store.url)
        self.only_first = only_first
        self.over = threading.Event()

    def run(self, beside=None):
        self.place.prepare(200, self.counters)
        along = self.line.url_of(self.place.store.address)
        straight = self.place.store.address
        self.place.open(self.counters, ["--speed", "1000", "--cars", "60", "--seconds", str(self.seconds)],
                        [along] + [straight if self.only_first else along] * (self.counters - 1))
        self.place.begin()
        if beside:
            beside()
        harmed = self.place.end(self.seconds)
        told, held = Told(self.place.journals), self.place.check()
        print(f"acknowledged {held['acknowledged']}, lost {held['lost']}, twice {held['twice']}, in doubt "
              f"{held['inDoubt']}, told again {told.again}, troubles {dict(told.troubles)}, struck "
              f"{dict(self.line.struck)}")
        for each in held["which"]:
            print("  " + each)
        wanted = {"nobody came to harm": harmed == 0, "nothing is lost": held["lost"] == 0,
                  "nothing is there twice": held["twice"] == 0, "all was answered": held["inDoubt"] == 0,
                  "work was done": held["acknowledged"] >= self.counters, "verify": not self.place.verify()}
        return told, wanted

    def wait(self, seconds):
        self.over.wait(seconds)


def resets(place):
    """Every twelfth commit is cut, by turns before the server has heard of it and before the answer comes."""
    trial = Trial(place, 12)
    commits = itertools.count(1)

    def fate(_verb):
        number = next(commits)
        if number % BETWEEN_CUTS:
            return None
        return "reset before" if number % (2 * BETWEEN_CUTS) else "reset after"

    trial.line.fate = fate
    told, wanted = trial.run()
    struck = trial.line.struck
    return {**wanted, "it was cut both ways": struck["reset before"] > 2 and struck["reset after"] > 2,
            "nobody was told": not told.troubles}


def silence(place, kind):
    """The cable is pulled at a commit, and plugged in again when somebody has been told of it."""
    trial = Trial(place, 8)
    commits = itertools.count(1)
    trial.line.fate = lambda _verb: kind if next(commits) == 40 else None
    told, wanted = trial.run(lambda: until_somebody_was_told(trial))
    slowest = told.longest_try()
    return {**wanted, "it was silent": trial.line.struck[kind] == 1, "somebody was told": bool(told.troubles),
            f"nobody hung ({slowest:.0f} ms)": slowest < MOST_SILENT_MS,
            "only of the server": set(told.troubles) == {"StoreUnreachable"}}


def until_somebody_was_told(trial):
    while not any(Told([journal]).troubles for journal in trial.place.journals) and trial.place.is_at_work():
        trial.wait(0.5)
    trial.line.mend()


def locks(place):
    """One counter loses its line in the middle of a verb: the others wait for what it had locked, not for ever."""
    trial = Trial(place, 25, only_first=True)
    arrivals = itertools.count(1)
    trial.line.fate = lambda verb: ("silence before" if verb == "order.take-in" and next(arrivals) == 2 else None)
    told, wanted = trial.run(lambda: until_somebody_was_told(trial))
    others = Told(place.journals[1:])
    slowest = others.longest_try()
    return {**wanted, "it was silent": trial.line.struck["silence before"] == 1,
            f"the others waited ({slowest:.0f} ms)": LEAST_LOCKED_MS < slowest < MOST_LOCKED_MS,
            "they were told nothing": not others.troubles}


def slow(place):
    """100 ms there and back."""
    trial = Trial(place, 20)
    trial.line.delay = SLOW
    told, wanted = trial.run()
    return {**wanted, "nobody was told": not told.troubles}


HARDSHIPS = {
    "resets": resets,
    "silence-before-commit": lambda place: silence(place, "silence before"),
    "silence-after-commit": lambda place: silence(place, "silence after"),
    "locks": locks,
    "slow": slow,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("hardship", choices=HARDSHIPS)
    parser.add_argument("--counter", required=True)
    parser.add_argument("--ctl", required=True)
    asked = parser.parse_args()
    with shop(asked.counter, asked.ctl, url_of_server()) as place:
        wanted = HARDSHIPS[asked.hardship](place)
    for what, is_so in wanted.items():
        print(("  " if is_so else "  NOT: ") + what)
    return 0 if all(wanted.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
