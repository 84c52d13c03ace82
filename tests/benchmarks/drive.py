#!/usr/bin/env python3
"""Makes practice stores, measures each, prints the tables and keeps them. scripts/benchmark calls it, with the
programs built."""

import argparse
import contextlib
import hashlib
import json
import os
import pathlib
import random
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time

import budgets
import measured

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSES = 5
STARTS_IN_A_PASS = 4
CUSTOMERS = 100_000
BEGIN = "<!-- measured: what follows is written by scripts/benchmark -->"
# What decides how a practice store comes out: of another making, it is made anew.
MAKING = ("resources/migrations", "src/application/practice", "src/storage/practice", "src/storage/search")


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit(f"benchmark: {command[0]} failed\n{done.stdout}{done.stderr}")
    return done.stdout


def say(text):
    print(f"benchmark: {text}", file=sys.stderr)


class Programs:
    def __init__(self, build):
        self.ctl = build / "src/baydeskctl/baydeskctl"
        benchmarks = build / "tests/benchmarks"
        self.benchmarks = benchmarks / "baydesk_benchmarks"
        self.bare = benchmarks / "bare_window"
        self.table = benchmarks / "bare_table"
        self.whole = benchmarks / "whole_program"
        self.screen = benchmarks / "screen_benchmarks"


class Stores:
    """Practice stores, kept from run to run: one of 1M orders takes minutes to make."""

    def __init__(self, programs):
        cache = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
        self.folder = pathlib.Path(cache) / "baydesk-benchmarks"
        self.folder.mkdir(parents=True, exist_ok=True)
        self.programs = programs

    def file(self, orders):
        made = hashlib.sha256()
        for folder in MAKING:
            for file in sorted((ROOT / folder).rglob("*.*")):
                made.update(file.read_bytes())
        return self.folder / f"practice-{measured.size_name(orders)}-{made.hexdigest()[:12]}.db"

    def of(self, orders):
        """The store's file and the seconds it took to make."""
        store = self.file(orders)
        note = store.with_suffix(".json")
        if not note.exists():
            for old in self.folder.glob(f"practice-{measured.size_name(orders)}-*"):
                old.unlink()
            say(f"making a practice store of {measured.size_name(orders)} orders in {self.folder}")
            begin = time.perf_counter()
            run(self.programs.ctl, "--database", store, "practice", "--orders", orders)
            note.write_text(json.dumps({"seconds": time.perf_counter() - begin}))
        return store, json.loads(note.read_text())["seconds"]

    def copy(self, orders, to):
        store, _ = self.of(orders)
        for part in ("", "-attachments"):
            shutil.copyfile(f"{store}{part}", f"{to}{part}")
        return to


def temporary(stores):
    """Copies lie beside the stores, on the same disk."""
    return tempfile.TemporaryDirectory(prefix="run-", dir=stores.folder)


def store_figures(programs, store, folder, keep):
    """What Google Benchmark found: by measurement, by figure, one value for each pass."""
    answer = folder / "answer.json"
    run(programs.benchmarks, f"--benchmark_out={answer}", "--benchmark_out_format=json", *keep, store,
        folder / "copy.db")
    report = json.loads(answer.read_text())
    figures = {}
    for each in report["benchmarks"]:
        if each["run_type"] != "iteration":
            continue
        name = each["run_name"].split("/iterations:")[0]
        for key, value in each.items():
            if isinstance(value, (int, float)) and not isinstance(value, bool):
                figures.setdefault(name, {}).setdefault(key, []).append(value)
    for name, values in figures.items():
        # A size of what the program made is the program's.
        values.update({"program_" + key: values[key] for key in ("pdf_kib",) if key in values})
    return figures, report["context"]


def surroundings(home):
    return dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home),
                XDG_RUNTIME_DIR=str(home))


def start(program, *arguments, home):
    """Microseconds until the program says that it is usable, and the peak of its memory in KiB."""
    begin = time.perf_counter()
    with subprocess.Popen([program, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, env=surroundings(home)) as process:
        said = process.stdout.readline().split()
        took = (time.perf_counter() - begin) * 1e6
    if len(said) != 2 or said[0] != "usable":
        sys.exit(f"benchmark: {program.name} did not start")
    return took, int(said[1])


def start_figures(programs, store, home):
    figures = {"program_p50_us": [], "limit_p50_us": [], "program_kib": [], "limit_kib": []}
    start(programs.whole, "--database", store, home=home)  # warm
    for _ in range(PASSES):
        whole, bare = [], []
        for _ in range(STARTS_IN_A_PASS):
            bare.append(start(programs.bare, home=home))
            whole.append(start(programs.whole, "--database", store, home=home))
        for side, starts in (("program", whole), ("limit", bare)):
            figures[side + "_p50_us"].append(measured.median([took for took, _ in starts]))
            figures[side + "_kib"].append(max(memory for _, memory in starts))
    return figures


def wanted_at_the_desk(store, folder):
    """Who is looked for and which orders are opened: some of the store's, the same each time."""
    with contextlib.closing(sqlite3.connect(f"file:{store}?mode=ro", uri=True)) as database:
        def some(sql):
            return [row[0] for row in database.execute(sql)]
        texts = (some("SELECT substr(plate, 1, 6) FROM vehicle WHERE length(plate) = 7 ORDER BY id DESC LIMIT 6")
                 + some("SELECT substr(number, -4) FROM customer_phone WHERE length(number) = 11 LIMIT 6")
                 + some("SELECT name FROM customer WHERE length(name) = 3 ORDER BY id LIMIT 6"))
        orders = some("SELECT number FROM repair_order o WHERE store_id = (SELECT min(id) FROM store) "
                      "ORDER BY (SELECT count(*) FROM line l WHERE l.store_id = o.store_id AND l.order_id = o.id) "
                      "DESC, id LIMIT 10")
    for name, values in (("texts", texts), ("orders", orders)):
        (folder / name).write_text("".join(value + "\n" for value in values), encoding="utf-8")
    return folder / "texts", folder / "orders"


def bare_table(programs, home):
    """Microseconds from a key press to a bare table's rows: what the budgets of the windows are scaled by."""
    return measured.median([float(line) for line in run(programs.table, env=surroundings(home)).split()])


def add_times(figures, said, bare):
    for name, times in said.items():
        if not isinstance(times, list) or not times:
            continue
        of = figures.setdefault(name, {})
        of.setdefault("program_p50_us", []).append(measured.quantile(times, 0.5))
        of.setdefault("program_p99_us", []).append(measured.quantile(times, 0.99))
        of.setdefault("program_max_us", []).append(max(times))
        of.setdefault("bare_table_us", []).append(bare)


def screen_figures(programs, store, folder):
    wanted = wanted_at_the_desk(store, folder)
    figures = {}
    for _ in range(PASSES):
        bare = bare_table(programs, folder)
        said = json.loads(run(programs.screen, store, *wanted, env=surroundings(folder)))
        add_times(figures, said, bare)
        figures.setdefault("screen/memory", {}).setdefault("program_kib", []).append(said["kib"])
    return figures


def beside_figures(programs, store, folder):
    """The same while a year is reported, a backup is made and customers are imported."""
    wanted = wanted_at_the_desk(store, folder)
    customers = write_customers(folder)
    bare = bare_table(programs, folder)
    said = json.loads(run(programs.screen, store, *wanted, programs.ctl, customers, env=surroundings(folder)))
    figures = {}
    add_times(figures, {name.replace("screen/", "beside/"): times for name, times in said.items()
                        if isinstance(times, list)}, bare)
    return figures


def measure_size(programs, stores, orders, wanted):
    store, practice = stores.of(orders)
    size = store.stat().st_size
    figures, context = {"practice": {"program_p50_us": [practice * 1e6]}}, {}
    with temporary(stores) as name:
        folder = pathlib.Path(name)
        say(f"{measured.size_name(orders)} orders")
        copy = stores.copy(orders, folder / "practice.db")
        if wanted.wants("start"):
            figures["start"] = start_figures(programs, copy, folder)
        if wanted.wants("screen/"):
            figures.update(screen_figures(programs, copy, folder))
        if wanted.wants("beside/"):
            figures.update(beside_figures(programs, copy, folder))
        if wanted.wants("save/", "search/", "page/", "list/", "report/", "paper/"):
            if wanted.wants("beside/"):
                stores.copy(orders, copy)  # without what was imported
            of_store, context = store_figures(programs, copy, folder, wanted.filter())
            figures.update(of_store)
    return figures, context, size


def write_customers(folder):
    chance = random.Random(1)
    families, given = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文华"
    file = folder / "customers.csv"
    with file.open("w", encoding="utf-8") as out:
        out.write("客户名称,手机,备注\n")
        for number in range(CUSTOMERS):
            name = chance.choice(families) + "".join(chance.choices(given, k=chance.choice((1, 2))))
            out.write(f"{name},138{number:08d},\n")
    return file


def import_figures(programs, stores):
    figures = {"program_p50_us": [], "limit_p50_us": []}
    with temporary(stores) as name:
        folder = pathlib.Path(name)
        say("import")
        customers, pin = write_customers(folder), folder / "pin"
        pin.write_text("2468\n")
        for number in range(PASSES):
            files = [folder / f"{kind}{number}.db" for kind in ("imported", "copied")]
            for store in files:
                run(programs.ctl, "--database", store, "init", "--name", "顺风汽修", "--manager", "周店长",
                    "--manager-pin-file", pin)
            begin = time.perf_counter()
            run(programs.ctl, "--database", files[0], "--json", "import", "customers", customers)
            figures["program_p50_us"].append((time.perf_counter() - begin) * 1e6)
            figures["limit_p50_us"].append(float(run(programs.benchmarks, "--copy-customers", *files)) * 1e6)
            for left in folder.glob("*.db*"):
                left.unlink()
    return {"import": figures}


def machine(context):
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1))
    return {
        "cores": os.cpu_count(),
        "cpu": cpu.group(1) if cpu else "unknown",
        "memory_gib": round(memory / 1024 / 1024),
        "kernel": os.uname().release,
        "debian": pathlib.Path("/etc/debian_version").read_text().strip(),
        "qt": context.get("qt", "–"),
        "sqlite": context.get("sqlite", "–"),
        "date": time.strftime("%Y-%m-%d"),
    }


def verdicts_of(figures, sizes):
    """In the order of the budgets, each with all its sizes; the import is of no size."""
    verdicts = []
    for budget in budgets.BUDGETS:
        for size in sizes:
            if budget.of in figures[size]:
                verdicts.append(measured.judge(budget, size, figures[size][budget.of]))
    return verdicts


def report_text(facts, stores, verdicts, sizes):
    lines = [
        f"Measured on {facts['date']}: {facts['cores']} cores of {facts['cpu']}, {facts['memory_gib']} GiB, Linux "
        f"{facts['kernel']}, Debian {facts['debian']}, Qt {facts['qt']}, SQLite {facts['sqlite']}.",
        "Stores: " + ", ".join(f"{measured.size_name(size)} orders in {stores[size] / 1e6:.0f} MB"
                               for size in sizes) + ".",
        "", "## Budgets", "", measured.table(verdicts),
    ]
    if len(sizes) > 1:
        lines += ["", "## Growth", "", measured.growth_table(verdicts, sizes, budgets.growth_budget)]
    if measured_over := [verdict for verdict in verdicts if verdict.word == "over"]:
        names = dict.fromkeys(verdict.budget.what for verdict in measured_over)
        lines += ["", f"Over budget: {'; '.join(names)}."]
    return "\n".join(lines) + "\n"


class Wanted:
    """Which measurements: all, or those whose names a pattern finds."""

    def __init__(self, pattern):
        self.pattern = pattern

    def wants(self, *names):
        return not self.pattern or any(re.search(self.pattern, name) or self.pattern.startswith(name)
                                       for name in names)

    def filter(self):
        return [f"--benchmark_filter={self.pattern}"] if self.pattern else []


def size_of(name):
    return int(name[:-1]) * {"k": 1_000, "M": 1_000_000}[name[-1]]


def asked():
    arguments = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    arguments.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    arguments.add_argument("--sizes", default="10k,100k,1M", help="numbers of orders; 1M takes 12 GB of disk")
    arguments.add_argument("--only", metavar="REGEX", default="",
                           help="only these measurements, of one of save/ search/ page/ list/ report/ paper/ start "
                                "screen/ beside/ import; the others stay as they were measured last")
    arguments.add_argument("--page", action="store_true", help="write the tables into docs/PERFORMANCE.md")
    return arguments.parse_args()


class Kept:
    """The figures of the latest run. Those of a part of the measurements replace theirs in it: a whole run takes
    half an hour."""

    def __init__(self, answer, options):
        self.answer = answer
        earlier = json.loads(answer.read_text()) if options.only and answer.exists() else {}
        self.context = earlier.get("context", {})
        self.bytes = {int(size): value for size, value in earlier.get("stores_bytes", {}).items()}
        self.figures = {int(size): value for size, value in earlier.get("figures", {}).items()}

    def add(self, size, figures, context=None, size_in_bytes=None):
        self.figures.setdefault(size, {}).update(figures)
        self.context = context or self.context
        self.bytes[size] = size_in_bytes or self.bytes[size]
        self.write()

    def write(self):
        self.answer.write_text(json.dumps({"context": self.context, "stores_bytes": self.bytes,
                                           "figures": self.figures}, indent=1, ensure_ascii=False))


def main():
    options = asked()
    sizes = [size_of(name) for name in options.sizes.split(",")]
    wanted, programs = Wanted(options.only), Programs(options.build)
    stores, kept = Stores(programs), Kept(options.build / "benchmark.json", options)
    for size in sizes:
        kept.add(size, *measure_size(programs, stores, size, wanted))
    if wanted.wants("import"):
        kept.add(sizes[-1], import_figures(programs, stores))

    sizes = sorted(kept.figures)
    text = report_text(machine(kept.context), kept.bytes, verdicts_of(kept.figures, sizes), sizes)
    print(text)
    say(f"figures of every pass in {kept.answer.relative_to(ROOT)}")
    if options.page:
        page = ROOT / "docs/PERFORMANCE.md"
        page.write_text(page.read_text().split(BEGIN)[0] + BEGIN + "\n\n" + text)
        say("tables in docs/PERFORMANCE.md")


if __name__ == "__main__":
    main()
