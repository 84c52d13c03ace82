#!/usr/bin/env python3
"""How often each verb goes to the server and back: runs a test program against the server of
BAYDESK_TEST_POSTGRESQL over a line that counts, prints the most trips of every verb, and fails where one takes more
than MOST (budgets: reads 1, writes 1 batch, at most 3).

    scripts/postgres-for-tests tests/network/trips.py PROGRAM [ARGUMENT...]"""

import collections
import os
import re
import subprocess
import sys

from line import Line

MOST = 3
# What comes in or is made by the thousand is read row by row; nobody stands at the counter for it.
LISTS = re.compile(r"\w+\.import|store\.practice")


def main():
    counted = collections.defaultdict(collections.Counter)
    line = Line(os.environ["BAYDESK_TEST_POSTGRESQL"], told=lambda verb, trips: counted[verb].update([trips]))
    done = subprocess.run(sys.argv[1:], env={**os.environ, "BAYDESK_TEST_POSTGRESQL": line.url}, check=False)
    print(f"{'verb':40} {'most':>4}  trips × how often")
    for verb, trips in sorted(counted.items(), key=lambda each: (-max(each[1]), each[0])):
        print(f"{verb:40} {max(trips):4}  " + ", ".join(f"{n} × {often}" for n, often in sorted(trips.items())))
    over = [verb for verb, trips in counted.items() if max(trips) > MOST and not LISTS.fullmatch(verb)]
    print(f"trips: {len(counted)} verbs, {len(over)} of them with more than {MOST}")
    return 1 if over or done.returncode or not counted else 0


if __name__ == "__main__":
    sys.exit(main())
