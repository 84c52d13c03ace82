#!/usr/bin/env python3
"""Every source file looks as clang-format 14 writes it with the project's .clang-format."""

import os
import pathlib
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor

import sources

STYLE = f"--style=file:{pathlib.Path(__file__).parents[2] / '.clang-format'}"
WARNING = re.compile(r"^(?P<path>[^:\n]+):(?P<line>\d+):\d+: error: code should be clang-formatted")


def first_difference(root, path):
    done = subprocess.run(
        ["clang-format-14", STYLE, "--dry-run", "--Werror", "--ferror-limit=1", path],
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return None
    match = WARNING.match(done.stderr)
    sentence = "not as clang-format writes it" if match else done.stderr.strip()
    return path, int(match["line"]) if match else 1, sentence


def check(root):
    paths = [
        path
        for folder in ("src", "tests")
        for path in sources.files_below(root, folder, {".h", ".cpp"})
    ]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from filter(None, pool.map(lambda path: first_difference(root, path), paths))


if __name__ == "__main__":
    sources.run(check)
