#!/usr/bin/env python3
"""docs/RULES.md names the tests of every rule; what it names must be there. Each row of its tables
names a test as `Suite.Name`, or says in its last column that the rule is planned."""

import re

import sources

DOCUMENT = "docs/RULES.md"
NAMED = re.compile(r"`(\w+\.\w+)`")
PLANNED = "planned"
# A test or a property, as GoogleTest and RapidCheck declare them.
DECLARED = re.compile(
    r"\b(?:TEST|TEST_F|TEST_P|RC_GTEST_PROP|RC_GTEST_FIXTURE_PROP)\(\s*(\w+)\s*,\s*(\w+)"
)


def declared(root):
    tests = set()
    for path in sources.files_below(root, "tests", {".cpp"}):
        for suite, name in DECLARED.findall(sources.code_of(path.read_text(encoding="utf-8"))):
            tests.add(f"{suite}.{name}")
    return tests


def rows(text):
    """(line, cells) of every row of the tables, without heads and rules."""
    lines = text.splitlines()
    for number, line in enumerate(lines, 1):
        is_head = number < len(lines) and lines[number].startswith("| ---")
        if line.startswith("|") and not line.startswith("| ---") and not is_head:
            yield number, [cell.strip() for cell in line.strip().strip("|").split("|")]


def check(root):
    path = root / DOCUMENT
    if not path.exists():
        yield path, 1, "is missing"
        return
    tests = declared(root)
    for number, cells in rows(path.read_text(encoding="utf-8")):
        named = NAMED.findall(cells[-1])
        if not named and not cells[-1].startswith(PLANNED):
            yield path, number, f"no test is named for “{cells[0]}”"
        for name in named:
            if name not in tests:
                yield path, number, f"there is no test {name}"


if __name__ == "__main__":
    sources.run(check)
