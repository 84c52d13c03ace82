#!/usr/bin/env python3
"""Kills the PostgreSQL server, all of it, with SIGKILL, again and again while counters work, and starts it anew. They
connect by themselves and tell again what was not answered. A kill is survived if afterwards everything acknowledged is
there, nothing is there twice, and `verify` finds nothing.

    scripts/postgres-for-tests --durable tests/network/server_kills.py --counter PROGRAM --ctl PROGRAM --rounds 100"""

import argparse
import os
import pathlib
import signal
import subprocess
import sys
import threading

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "faults"))
from counters import Told, shop, url_of_server  # noqa: E402
import tally  # noqa: E402

KILLS_IN_A_DAY = 10  # then the store is looked into, and another day begins
BETWEEN = (0.5, 4.0)  # seconds of work between the server's start and its end


class Server:
    """The durable one of scripts/postgres-for-tests."""

    def __init__(self):
        self.folder = pathlib.Path(os.environ["BAYDESK_TEST_POSTGRESQL_FOLDER"])

    def kill(self):
        """First the postmaster, so that it starts nothing, then all that it had started."""
        postmaster = int((self.folder / "data/postmaster.pid").read_text(encoding="utf-8").split("\n", 1)[0])
        for process in [postmaster, *started_by(postmaster)]:
            try:
                os.kill(process, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def start(self):
        # Shared memory that a backend still holds for a moment keeps the next server out.
        for _ in range(50):
            if subprocess.run([self.folder / "start"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                              check=False).returncode == 0:
                return
        raise AssertionError("the server does not start again")


def started_by(parent):
    for status in pathlib.Path("/proc").glob("[0-9]*/status"):
        try:
            if f"\nPPid:\t{parent}\n" in status.read_text(encoding="utf-8"):
                yield int(status.parent.name)
        except OSError:
            pass  # it has ended meanwhile


def day(server, asked, kills, random):
    """(what is wrong, lost, silent) after so many kills, and how many verbs were told again."""
    with shop(asked.counter, asked.ctl, url_of_server()) as place:
        place.prepare(300, asked.counters)
        pauses = [random.uniform(*BETWEEN) for _ in range(kills)]
        seconds = int(sum(pauses)) + 4 * kills + 5
        place.open(asked.counters, ["--speed", str(asked.speed), "--seconds", str(seconds)])
        place.begin()
        clock = threading.Event()
        for pause in pauses:
            clock.wait(pause)
            server.kill()
            server.start()
        harmed = place.end(seconds)
        told, held, found = Told(place.journals), place.check(), place.verify()
        print(f"{kills} kills: acknowledged {held['acknowledged']}, lost {held['lost']}, twice {held['twice']}, "
              f"in doubt {held['inDoubt']}, told again {told.again}, troubles {dict(told.troubles)}", flush=True)
        wrong = []
        if held["lost"] or held["twice"]:
            wrong.append(", ".join(held["which"][:3]))
        if harmed or held["inDoubt"]:
            wrong.append(f"{harmed} counters were not answered any more")
        if told.surfaced():
            wrong.append(f"told {dict(told.troubles)}")
        if found:
            wrong.append(f"verify: {found}")
        return "; ".join(wrong), bool(held["lost"] or held["twice"]), told.again


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--counter", required=True)
    parser.add_argument("--ctl", required=True)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--counters", type=int, default=6)
    parser.add_argument("--speed", type=int, default=600)
    asked = parser.parse_args()
    result = tally.Tally("server killed with SIGKILL, under the load of several counters")
    server, random, again = Server(), tally.lots(), 0
    while result.tried < asked.rounds:
        kills = min(KILLS_IN_A_DAY, asked.rounds - result.tried)
        wrong, lost, repeated = day(server, asked, kills, random)
        again += repeated
        for _ in range(kills):
            result.count(wrong, lost=lost, silent=lost and "verify" not in wrong)
    if again == 0:
        print("nobody was at work when the server was killed")
    return 0 if result.report() and again > 0 else 1


if __name__ == "__main__":
    sys.exit(main())
