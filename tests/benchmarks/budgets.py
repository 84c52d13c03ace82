"""What Baydesk must reach, as docs/PERFORMANCE.md explains it, and of which measurement each line is."""

from measured import Budget

MILLION = 1_000_000

SEARCHES = {
    "plate-prefix": "search: plate, first 5 characters",
    "plate-inside": "search: plate, 3 characters inside",
    "phone-tail": "search: phone, last 4 digits",
    "name-2-characters": "search: name, last 2 characters",
    "pinyin-initials": "search: pinyin initials",
    "plate-common-prefix": "search: plate, first 2 characters (thousands match)",
}


def saves(verb, what):
    return [
        Budget(verb, f"{what}, p50", "p50_us", "ratio", 1.2),
        Budget(verb, f"{what}, p99", "p99_us", "ratio", 1.5),
        Budget(verb, f"{what}: syncs of the disk", "syncs", "value", 1, unit=""),
    ]


def search(name, what):
    return Budget(f"search/{name}", what, "p50_us", "ratio", 2.5, {MILLION: 2.0})


def windows(of, what, figure, most, most_at=None):
    return Budget(of, what, figure, "value", most, most_at or {}, of_the_windows=True)


BUDGETS = [
    *saves("save/take-in", "take in a new car with a new customer"),
    *saves("save/settle", "settle five lines in cash"),
    *(search(name, what) for name, what in SEARCHES.items()),
    Budget("search/plate-common-prefix", "the same at its slowest, p99", "p99_us", "value", 16_000),
    Budget("page/order", "order page, the store's part, p50", "p50_us", "ratio", 2.0),
    Budget("page/order", "order page, the store's part, p99", "p99_us", "value", 50_000),
    Budget("list/open-orders", "every open order, p99", "p99_us", "value", 50_000),
    Budget("list/today", "Today, p99", "p99_us", "value", 50_000),
    Budget("report/day", "report of a day", "p50_us", "ratio", 1.5),
    Budget("report/30-days", "report of 30 days", "p50_us", "ratio", 1.5),
    Budget("report/year", "report of a year, month by month", "p50_us", "ratio", 1.5),
    Budget("paper/settlement-pdf", "settlement list to PDF", "p50_us", "ratio", 1.5),
    Budget("paper/settlement-pdf", "settlement list to PDF, later ones, p50", "p50_us", "value", 15_000),
    Budget("paper/settlement-pdf", "settlement list: size", "pdf_kib", "value", 60, unit="KiB"),
    Budget("start", "start to where somebody can sign in", "p50_us", "ratio", 2.5),
    windows("screen/key", "search: key press to painted, p99", "p99_us", None, {MILLION: 8_000}),
    windows("screen/key", "search: key press to painted, the slowest", "max_us", None, {MILLION: 16_000}),
    windows("screen/order", "order page: key press to painted, p99", "p99_us", 50_000),
    windows("screen/first-rows", "lists: key press to the first rows, the page made, slowest", "max_us", 50_000),
    windows("screen/rows-again", "lists: the same again, p99", "p99_us", 50_000),
    windows("screen/scroll", "lists: scroll step, p99", "p99_us", 16_000),
    Budget("screen/memory", "memory, at its peak", "kib", "value", 120 * 1024, unit="KiB"),
    windows("beside/away", "windows away from the event loop, longest", "max_us", 100_000),
    windows("beside/away", "windows away from the event loop, 99 % of beats", "p99_us", 16_000),
    windows("beside/key", "search beside all that, key press to painted, p99", "p99_us", None),
    Budget("beside/save", "a car taken in beside all that, told to answered, slowest", "max_us", "value", None),
    Budget("practice", "practice store", "p50_us", "value", None, {MILLION: 180e6}),
    Budget("import", "import of 100,000 customers", "p50_us", "value", 20e6,
           of_no_size=True),
]


def growth_budget(budget):
    """The most by which it may grow from 100k to 1M orders."""
    if budget.of == "search/plate-common-prefix":
        return 3.5
    if budget.of.startswith("search/"):
        return "limit"
    if budget.of.startswith(("save/", "page/", "list/", "screen/")):
        return 1.5
    return None
