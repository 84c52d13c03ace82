"""A shop with several counters at one store, each a program of its own; and what their journals say afterwards."""

import collections
import contextlib
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import urllib.parse
import uuid

ROOT = pathlib.Path(__file__).resolve().parents[2]
PIN = "1234"  # everybody's in a practice store
PATIENCE = 180  # seconds that counters may take after their time is over
SURFACED = ("StoreBusy", "StoreFailed")  # the store was there, and the user was told that it could not


def kinds():
    """The names of ErrorKind, by their numbers."""
    text = (ROOT / "src/base/ErrorKind.h").read_text(encoding="utf-8")
    body = re.sub(r"//[^\n]*", "", text[text.index("enum class ErrorKind {") + 22:text.index("};")])
    return [name.strip() for name in body.strip().rstrip(",").split(",")]


class Store:
    """An empty place for one: a file, or a database of the server at `url`."""

    def __init__(self, folder, url=None):
        self.url = url
        if url:
            self.name = f"baydesk_load_{uuid.uuid4().hex}"
            self.address = urllib.parse.urlsplit(url)._replace(path=f"/{self.name}").geturl()
            self.sql("postgres", f"CREATE DATABASE {self.name}")
        else:
            self.address = str(pathlib.Path(folder) / "store.db")

    def sql(self, database, statement):
        url = urllib.parse.urlsplit(self.url)._replace(path=f"/{database}").geturl()
        done = subprocess.run(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", url, "-c", statement],
                              stdout=subprocess.PIPE, check=True)
        return done.stdout.decode().strip()

    def deadlocks(self):
        """How many the server resolved; the program runs their victims again."""
        if not self.url:
            return 0
        return int(self.sql("postgres", f"SELECT deadlocks FROM pg_stat_database WHERE datname = '{self.name}'"))

    def close(self):
        if self.url:
            self.sql("postgres", f"DROP DATABASE {self.name} WITH (FORCE)")


class Shop:
    """`words` go to each counter: how fast it works, for how long."""

    def __init__(self, counter, ctl, store, folder):
        self.counter, self.ctl, self.store = counter, ctl, store
        self.folder = pathlib.Path(folder)
        self.processes, self.journals = [], []
        self.manager = ""

    def prepare(self, orders, counters):
        made = subprocess.run([self.counter, "--prepare", self.store.address, str(orders), str(counters)],
                              stdout=subprocess.PIPE, check=True)
        self.manager = made.stdout.decode().strip()

    def open(self, counters, words, addresses=None):
        """Starts them, each at its address where there are several ways; each waits until all are ready."""
        for number in range(1, counters + 1):
            journal = self.folder / f"counter-{number}.journal"
            self.journals.append(journal)
            address = addresses[number - 1] if addresses else self.store.address
            self.processes.append(subprocess.Popen(
                [self.counter, "--work", address, str(journal), "--number", str(number), "--of", str(counters), *words],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True))
        for process in self.processes:
            assert process.stdout.readline() == "ready\n", "a counter did not open"

    def begin(self):
        now = int(time.monotonic() * 1000)
        for process in self.processes:
            process.stdin.write(f"{now}\n")
            process.stdin.flush()

    def is_at_work(self):
        return any(process.poll() is None for process in self.processes)

    def end(self, seconds):
        """How many counters did not get an answer to the last that they told, or came to harm."""
        end = time.monotonic() + seconds + PATIENCE
        return sum(process.wait(max(1, end - time.monotonic())) != 0 for process in self.processes)

    def stop(self):
        for process in self.processes:
            if process.poll() is None:
                process.kill()
            process.wait()
            process.stdin.close()
            process.stdout.close()

    def check(self):
        done = subprocess.run([self.counter, "--check", self.store.address, *map(str, self.journals)],
                              stdout=subprocess.PIPE, check=False)
        if done.returncode not in (0, 1):
            raise AssertionError("the journals cannot be held against the store")
        return json.loads(done.stdout)

    def verify(self):
        """What it found; nothing if the store is sound."""
        pin = self.folder / "pin"
        pin.write_text(f"{PIN}\n", encoding="utf-8")
        pin.chmod(0o600)
        done = subprocess.run([self.ctl, "--language", "en", "--database", self.store.address, "--user", self.manager,
                               "--pin-file", str(pin), "verify"],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
        return "" if done.returncode == 0 else done.stdout.decode().strip() or f"exit status {done.returncode}"


@contextlib.contextmanager
def shop(counter, ctl, url=None):
    with tempfile.TemporaryDirectory(prefix="baydesk-load-") as folder:
        store = Store(folder, url)
        opened = Shop(counter, ctl, store, folder)
        try:
            yield opened
        finally:
            opened.stop()
            store.close()


class Told:
    """What the journals tell: milliseconds by verb and by look, refusals and troubles by kind."""

    def __init__(self, journals):
        names = kinds()
        self.verbs, self.looks = collections.defaultdict(list), collections.defaultdict(list)
        self.refused, self.troubles = collections.Counter(), collections.Counter()
        self.again = 0
        self.tries = []
        for journal in journals:
            before = 0.0  # until the last try of the wish that is under way
            for line in journal.read_text(encoding="utf-8").splitlines():
                word, *cells = line.split("\t")
                if word == "done":
                    self.verbs[cells[1]].append(float(cells[5]))
                    self.again += int(cells[6]) > 1
                    self.tries.append(float(cells[5]) - before)
                    before = 0.0
                elif word == "looked":
                    self.looks[cells[0]].append(float(cells[1]))
                elif word == "refused":
                    self.refused[names[int(cells[2])]] += 1
                elif word == "trouble":
                    self.troubles[names[int(cells[2])]] += 1
                    self.tries.append(float(cells[3]) - before)
                    before = float(cells[3])

    def longest_try(self):
        """Milliseconds from a press to what the person was told then."""
        return max(self.tries, default=0.0)

    def surfaced(self):
        return sum(self.troubles[kind] for kind in SURFACED)


def percentile(values, share):
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0


def url_of_server():
    return os.environ["BAYDESK_TEST_POSTGRESQL"]
