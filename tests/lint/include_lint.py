#!/usr/bin/env python3
"""Which layer may include what. The linker keeps the arrows between the layers, but a header of any
installed library compiles everywhere (<QtWidgets/QWidget> needs nothing but Qt6::Core), so the
includes are checked too: folders of src/, Qt modules, and other libraries."""

import pathlib
import re

import sources

# layer: folders of src/ it may include, modules of Qt, headers of other libraries (prefixes).
ALLOWED = {
    "base": ({"base"}, {"QtCore"}, ("spdlog/",)),
    "domain": ({"base", "domain"}, {"QtCore"}, ()),
    "storage": (
        {"base", "domain", "storage"},
        {"QtCore", "QtSql"},
        ("unicode/", "sqlite3.h", "libpq-fe.h", "rapidjson/", "nettle/"),
    ),
    "application": ({"base", "domain", "storage", "application"}, {"QtCore"}, ("sodium.h",)),
    "documents": (
        {"base", "domain", "application", "documents"},
        {"QtCore", "QtGui", "QtSvg"},
        ("qrcodegen",),
    ),
    "exchange": (
        {"base", "domain", "application", "exchange"},
        {"QtCore"},
        ("csv.h", "unicode/", "zip.h", "xlsxwriter.h",
         "libical/"),
    ),
    "desktop": (
        {"base", "domain", "application", "documents", "exchange", "desktop"},
        {"QtCore", "QtGui", "QtWidgets", "QtPrintSupport", "QtSvg", "QtDBus", "QtNetwork"},
        ("qt6keychain/",),
    ),
    "baydesk": (
        set(sources.LAYERS) | {"baydesk"},
        {"QtCore", "QtGui", "QtWidgets", "QtNetwork"},
        (),
    ),
    "baydeskctl": (
        set(sources.LAYERS) - {"desktop"} | {"baydeskctl"},
        {"QtCore", "QtGui", "QtPrintSupport"},
        (),
    ),
}

# The C and POSIX headers we may need beside those of C++ (which have no ".h").
SYSTEM = re.compile(r"^(sys/\w+|errno|fcntl|mntent|poll|pwd|signal|spawn|termios|unistd)\.h$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
MODULE_FOLDER = re.compile(r"^Qt[A-Z]\w*$")


def qt_modules():
    """{header: its module}, from the installed Qt."""
    modules = {}
    for folder in pathlib.Path("/usr/include").glob("*/qt6/Qt*"):
        for header in folder.iterdir():
            modules.setdefault(header.name, folder.name)
    if "QString" not in modules:
        raise SystemExit("include_lint: the headers of Qt 6 are not installed")
    return modules


def module_of(header, modules):
    first, _, rest = header.partition("/")
    if rest:
        return first if MODULE_FOLDER.match(first) else None
    return modules.get(header)


def complaint(layer, path, kind, header, modules):
    """Why `layer` may not include `header`, or None."""
    folders, allowed_modules, libraries = ALLOWED[layer]
    first = header.partition("/")[0]
    if kind == '"':
        if first not in ALLOWED:
            return f'"{header}" does not begin with a folder of src/'
        if first not in folders:
            return f'{layer} may not include "{header}"'
        if header.startswith("storage/sql/") and layer != "storage":
            return f'"{header}" is storage\'s own'
        return None
    module = module_of(header, modules)
    if module is None:
        known = "." not in header and "/" not in header or SYSTEM.match(header)
        return None if known or header.startswith(libraries) else f"{layer} may not use <{header}>"
    if module not in allowed_modules:
        return f"{layer} may not use {module} (<{header}>)"
    if module == "QtSql" and path.suffix == ".h" and path.parent.name != "sql":
        return f"<{header}> of Qt Sql belongs in a .cpp or in storage/sql"
    return None


def check(root):
    modules = qt_modules()
    for layer in ALLOWED:
        for path in sources.files_below(root, f"src/{layer}", {".h", ".cpp"}):
            text = path.read_text(encoding="utf-8")
            for match in INCLUDE.finditer(text):
                kind, header = match.groups()
                if header.endswith(".moc"):
                    continue
                wrong = complaint(layer, path, kind, header, modules)
                if wrong:
                    yield path, sources.line_of(text, match.start()), wrong


if __name__ == "__main__":
    sources.run(check)
