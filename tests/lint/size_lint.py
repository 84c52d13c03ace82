#!/usr/bin/env python3
"""Nothing grows beyond what one can keep in mind: a .cpp of 600 lines, a function of 60, the main
window of 400. What is larger for a reason is listed in tests/lint/allowed-sizes.txt; what is listed
there without need is reported too."""

import re

import sources

FILE_LINES = 600
MAIN_WINDOW_LINES = 400
FUNCTION_LINES = 60

SCOPE = re.compile(r"\b(namespace|class|struct|union|enum|extern)\b")
PREPROCESSOR = re.compile(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", re.MULTILINE)


def functions(text):
    """(name, first line, number of lines) of every function that is defined in the text, from the
    line on which its head begins to its closing brace. A brace opens a scope (namespace, class), an
    initialiser, or a function: told by what stands before it."""
    code = PREPROCESSOR.sub(lambda m: re.sub(r"[^\n]", " ", m.group(0)), sources.code_of(text))
    head_start = 0  # where the declaration before the next brace began
    parens = 0
    index = 0
    while index < len(code):
        char = code[index]
        if char == "(":
            parens += 1
        elif char == ")":
            parens -= 1
        elif char in ";}" and parens == 0:
            head_start = index + 1
        elif char == "{":
            head = code[head_start:index].strip()
            if parens == 0 and SCOPE.search(re.sub(r"<[^<>]*>|\([^()]*\)", "", head)) and not (
                re.search(r"\)\s*(const|noexcept|override|final|\s)*$", head)
            ):
                head_start = index + 1
            else:
                end = matching(code, index)
                if parens == 0 and is_function(head):
                    first = sources.line_of(code, head_start + leading_space(code[head_start:]))
                    yield name_of(head), first, sources.line_of(code, end) - first + 1
                    head_start = end + 1
                index = end
        index += 1


def leading_space(text):
    return len(text) - len(text.lstrip())


def matching(code, start):
    depth = 0
    for index in range(start, len(code)):
        depth += {"{": 1, "}": -1}.get(code[index], 0)
        if depth == 0:
            return index
    return len(code) - 1


def is_function(head):
    """Not an initialiser: `int a[] = {`, `int a{`, or a member in `A::A() : m_a{1}, m_b{2} {`."""
    if "(" not in head or head[-1] in "=,(":
        return False
    members = re.search(r"\)\s*(noexcept\s*)?:(?!:)", head)
    return not (members and re.search(r"[:,]\s*[\w:]+(<[^<>]*>)?$", head[members.end() - 1 :]))


def name_of(head):
    match = re.search(r"([\w~]+(?:::[\w~]+)*|operator\s*[^\s(]+)\s*\(", head)
    return match.group(1) if match else head[:40]


def allowed_sizes(root):
    """{path or path:function: line of the list}; a line is `what: reason`."""
    path = root / "tests/lint/allowed-sizes.txt"
    allowed = {}
    if path.exists():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if line.strip() and not line.startswith("#"):
                what, _, reason = line.partition("  ")
                allowed[what.strip()] = (number, reason.strip())
    return path, allowed


def oversized(root):
    """(what, path, line, sentence) of everything that is too large."""
    for path in sources.files_below(root, "src", {".h", ".cpp"}):
        name = path.relative_to(root).as_posix()
        text = path.read_text(encoding="utf-8")
        lines = text.count("\n")
        most = MAIN_WINDOW_LINES if path.stem == "MainWindow" else FILE_LINES
        if path.suffix == ".cpp" and lines > most:
            yield name, path, 1, f"{lines} lines; at most {most}"
        for function, line, size in functions(text):
            if size > FUNCTION_LINES:
                sentence = f"{function} has {size} lines; at most {FUNCTION_LINES}"
                yield f"{name}:{function}", path, line, sentence


def check(root):
    list_path, allowed = allowed_sizes(root)
    for what, (number, reason) in allowed.items():
        if not reason:
            yield list_path, number, f"{what} is listed without a reason"
    needless = dict(allowed)
    for what, path, line, sentence in oversized(root):
        if what in allowed:
            needless.pop(what, None)
        else:
            yield path, line, sentence
    for what, (number, _) in needless.items():
        yield list_path, number, f"{what} is not too large (any more): take it off the list"


if __name__ == "__main__":
    sources.run(check)
