"""What every lint needs: the files of the project, their text without comments and literals, and
one way to report. A lint says what is wrong as `path:line: sentence`, and ends with status 1 if it
said anything."""

import argparse
import pathlib
import re
import sys

LAYERS = ("base", "domain", "storage", "application", "documents", "exchange", "desktop")
MAINS = ("baydesk", "baydeskctl")

# Comments, string and character literals (raw strings too). Digit separators are no literals.
_TOKEN = re.compile(
    r"""//[^\n]*|/\*.*?\*/
      |R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)"
      |"(?:\\.|[^"\\\n])*"
      |(?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.VERBOSE,
)


def code_of(text):
    """The text with comments and the inside of literals blanked, line for line."""

    def blank(match):
        token = match.group(0)
        if token.startswith("/"):
            return re.sub(r"[^\n]", " ", token)
        return token[0] + re.sub(r"[^\n]", " ", token[1:-1]) + token[-1]

    return _TOKEN.sub(blank, text)


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


def files_below(root, folder, suffixes):
    base = root / folder
    return sorted(path for path in base.rglob("*") if path.suffix in suffixes and path.is_file())


def run(check):
    """Calls check(root), which gives (path, line, sentence) triples, and ends the program."""
    parser = argparse.ArgumentParser(description=check.__doc__)
    parser.add_argument("--root", type=pathlib.Path, default=pathlib.Path(__file__).parents[2])
    root = parser.parse_args().root.resolve()
    findings = [
        f"{path.relative_to(root)}:{line}: {sentence}" for path, line, sentence in check(root)
    ]
    print("\n".join(findings) if findings else "nothing found")
    sys.exit(1 if findings else 0)
