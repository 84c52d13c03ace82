"""The measurements of scripts/load as the tables of docs/COUNTERS.md."""

import datetime
import os
import pathlib
import platform
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = ROOT / "docs/COUNTERS.md"
BEGIN = "<!-- written by scripts/load -->"
END = "<!-- end -->"
ENGINES = {"sqlite": "SQLite, one file", "postgresql": "PostgreSQL"}


def loads(results):
    columns = ("store", "counters", "seconds", "verbs a second", "acknowledged", "lost", "there twice",
               "told to a user", "refused", "`verify`")
    head = f"| {' | '.join(columns)} |\n| --- |{' ---: |' * (len(columns) - 2)} --- |"
    rows = [f"| {ENGINES[each['engine']]} | {each['counters']} | {each['seconds']} | {each['perSecond']:.1f} | "
            f"{each['acknowledged']} | {each['lost']} | {each['twice']} | {each['surfaced']} | "
            f"{sum(each['refused'].values())} | {each['verify'] or 'nothing found'} |" for each in results]
    return "\n".join([head, *rows])


def refusals(results):
    kinds = sorted({kind for each in results for kind in each["refused"]})
    head = "| refused, as people are | " + " | ".join(heading(each) for each in results) + " |"
    rows = [f"| {kind} | " + " | ".join(str(each["refused"].get(kind, 0)) for each in results) + " |" for kind in kinds]
    return "\n".join([head, "| --- |" + " ---: |" * len(results), *rows])


def heading(result):
    return f"{result['counters']} on {ENGINES[result['engine']].split(',')[0]}"


def times(results):
    """p50 and p99 of every verb, and of what is looked at in between."""
    lines = ["| ms, p50 / p99 | " + " | ".join(heading(each) for each in results) + " |",
             "| --- |" + " ---: |" * len(results)]
    for kind, mark in (("verbs", "`{}`"), ("looks", "look: {}")):
        for name in sorted({name for each in results for name in each[kind]}):
            rows = [each[kind].get(name) for each in results]
            cells = [f"{row['p50']:.1f} / {row['p99']:.1f}" if row else "–" for row in rows]
            lines.append(f"| {mark.format(name)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def trips(latency):
    added = latency["added"]
    lines = ["| ms, p50 | trips | " + " | ".join(f"+{each} ms" for each in added) + " |",
             "| --- | ---: |" + " ---: |" * len(added)]
    for row in latency["rows"]:
        name = f"look: {row['name'][1:-1]}" if row["name"].startswith("(") else f"`{row['name']}`"
        cells = [f"{row['ms'][str(each)]:.1f}" if str(each) in row["ms"] else "–" for each in added]
        lines.append(f"| {name} | {row['trips']} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def machine():
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**30
    release = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    return f"{release}, {os.cpu_count()} cores, {memory} GiB, {platform.machine()}"


def head():
    return subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, stdout=subprocess.PIPE, text=True,
                          check=False).stdout.strip()


def filled(measured, command, commit):
    results, latency = measured["loads"], measured["latency"]
    first = results[0]
    today = datetime.date.today().isoformat()
    note = (f"`{command}` on {today}, commit {commit}; {machine()}, which runs the counters and the server. "
            f"Each counter gets {first['cars']} cars a day, at {first['speed']} times the speed of the "
            f"clock on the wall; {first['orders']} orders are in the store before.")
    return "\n\n".join([BEGIN + "\n" + note, loads(results), times(results), refusals(results), "## A slow line",
                        trips(latency)]) + "\n" + END


def write(measured, command, commit):
    text = DOCUMENT.read_text(encoding="utf-8")
    before = text[text.index(BEGIN):text.index(END) + len(END)]
    DOCUMENT.write_text(text.replace(before, filled(measured, command, commit)), encoding="utf-8")
