#!/usr/bin/env python3
"""Makes practice stores, measures each, prints the tables and keeps them. scripts/benchmark calls it, with the
programs built."""

import argparse
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

import budgets
import measured

ROOT = pathlib.Path(__file__).resolve().parents[2]
PASSES = 5
STARTS_IN_A_PASS = 4
BEGIN = "<!-- measured: what follows is written by scripts/benchmark -->"
CUSTOMERS = 100_000


def run(*command, **more):
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, **more)
    if done.returncode:
        sys.exit(f"benchmark: {command[0]} failed\n{done.stdout}{done.stderr}")
    return done.stdout


def seconds(*command, **more):
    start = time.perf_counter()
    run(*command, **more)
    return time.perf_counter() - start


class Programs:
    def __init__(self, build):
        self.ctl = build / "src/baydeskctl/baydeskctl"
        benchmarks = build / "tests/benchmarks"
        self.benchmarks = benchmarks / "baydesk_benchmarks"
        self.bare = benchmarks / "bare_window"
        self.whole = benchmarks / "whole_program"


def store_figures(programs, store, folder, keep):
    """What Google Benchmark found: by measurement, by figure, one value for each pass."""
    answer = folder / "answer.json"
    run(programs.benchmarks, "--benchmark_enable_random_interleaving=true", f"--benchmark_out={answer}",
        "--benchmark_out_format=json", *keep, store, folder / "copy.db")
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


def start(program, *arguments, home):
    """Microseconds until the program says that it is usable, and the peak of its memory in KiB."""
    surroundings = dict(os.environ, HOME=str(home), XDG_CONFIG_HOME=str(home), XDG_DATA_HOME=str(home),
                        XDG_RUNTIME_DIR=str(home))
    begin = time.perf_counter()
    with subprocess.Popen([program, *map(str, arguments)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          text=True, env=surroundings) as process:
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


def measure_size(programs, orders, keep):
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=os.environ.get("TMPDIR", "/var/tmp")) as name:
        folder = pathlib.Path(name)
        store = folder / "practice.db"
        print(f"benchmark: {measured.size_name(orders)} orders", file=sys.stderr)
        practice = seconds(programs.ctl, "--database", store, "practice", "--orders", orders)
        started = start_figures(programs, store, folder)
        figures, context = store_figures(programs, store, folder, keep)
        figures["start"] = started
        figures["practice"] = {"program_p50_us": [practice * 1e6]}
        return figures, context, store.stat().st_size


def write_customers(file):
    chance = random.Random(1)
    families, given = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗", "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂文华"
    with file.open("w", encoding="utf-8") as out:
        out.write("客户名称,手机,备注\n")
        for number in range(CUSTOMERS):
            name = chance.choice(families) + "".join(chance.choices(given, k=chance.choice((1, 2))))
            out.write(f"{name},138{number:08d},\n")


def import_figures(programs):
    figures = {"program_p50_us": [], "limit_p50_us": []}
    with tempfile.TemporaryDirectory(prefix="benchmark-", dir=os.environ.get("TMPDIR", "/var/tmp")) as name:
        folder = pathlib.Path(name)
        print("benchmark: import", file=sys.stderr)
        customers, pin = folder / "customers.csv", folder / "pin"
        write_customers(customers)
        pin.write_text("2468\n")
        for number in range(PASSES):
            stores = [folder / f"{kind}{number}.db" for kind in ("imported", "copied")]
            for store in stores:
                run(programs.ctl, "--database", store, "init", "--name", "顺风汽修", "--manager", "周店长",
                    "--manager-pin-file", pin)
            took = seconds(programs.ctl, "--database", stores[0], "--json", "import", "customers", customers)
            plain = float(run(programs.benchmarks, "--copy-customers", *stores))
            figures["program_p50_us"].append(took * 1e6)
            figures["limit_p50_us"].append(plain * 1e6)
            for left in folder.glob("*.db*"):
                left.unlink()
    return figures


def machine(context):
    cpu = re.search(r"model name\s*: (.*)", pathlib.Path("/proc/cpuinfo").read_text())
    memory = int(re.search(r"MemTotal:\s*(\d+)", pathlib.Path("/proc/meminfo").read_text()).group(1))
    return {
        "cores": os.cpu_count(),
        "cpu": cpu.group(1) if cpu else "unknown",
        "memory_gib": round(memory / 1024 / 1024),
        "kernel": os.uname().release,
        "debian": pathlib.Path("/etc/debian_version").read_text().strip(),
        "qt": context["qt"],
        "sqlite": context["sqlite"],
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


def main():
    arguments = argparse.ArgumentParser(prog="scripts/benchmark", description=__doc__)
    arguments.add_argument("--build", type=pathlib.Path, required=True, help=argparse.SUPPRESS)
    arguments.add_argument("--million", action="store_true", help="1M orders too: takes 10 GB of disk and minutes")
    arguments.add_argument("--quick", action="store_true",
                           help="10k orders only, nothing into docs/PERFORMANCE.md")
    arguments.add_argument("--only", metavar="REGEX", help="only these measurements; nothing into docs either")
    wanted = arguments.parse_args()
    sizes = [10_000] if wanted.quick else [10_000, 100_000] + ([1_000_000] if wanted.million else [])
    keep = [f"--benchmark_filter={wanted.only}"] if wanted.only else []

    programs = Programs(wanted.build)
    figures, stores = {}, {}
    for size in sizes:
        figures[size], context, stores[size] = measure_size(programs, size, keep)
    if not wanted.only and not wanted.quick:
        figures[100_000]["import"] = import_figures(programs)

    facts = machine(context)
    verdicts = verdicts_of(figures, sizes)
    text = report_text(facts, stores, verdicts, sizes)
    print(text)
    answer = wanted.build / "benchmark.json"
    answer.write_text(json.dumps({"machine": facts, "stores_bytes": stores, "figures": figures,
                                  "over": [f"{v.budget.what} ({measured.size_name(v.size)})" for v in verdicts
                                           if v.word == "over"]}, indent=1, ensure_ascii=False))
    print(f"benchmark: figures of every pass in {answer.relative_to(ROOT)}", file=sys.stderr)
    if not wanted.quick and not wanted.only:
        page = ROOT / "docs/PERFORMANCE.md"
        page.write_text(page.read_text().split(BEGIN)[0] + BEGIN + "\n\n" + text)
        print("benchmark: tables in docs/PERFORMANCE.md", file=sys.stderr)


if __name__ == "__main__":
    main()
