"""What the figures of a measurement say: medians, ratios to the limit, verdicts, tables. No measuring here, so
that a test can tell whether it adds up."""

import dataclasses
import math

# The budgets' milliseconds at the windows were set on a machine that painted a bare table so many µs after a key
# press. On a slower one they are as many times longer; on a quicker one they stay.
BARE_TABLE_US = 2_400


def median(values):
    """The middle one; of an even number the mean of the middle two."""
    if not values:
        raise ValueError("no values")
    ordered = sorted(values)
    half = len(ordered) // 2
    if len(ordered) % 2:
        return ordered[half]
    return (ordered[half - 1] + ordered[half]) / 2


def quantile(values, share):
    """The smallest value that at least this share of them keeps."""
    ordered = sorted(values)
    return ordered[max(math.ceil(share * len(ordered)), 1) - 1]


def ratio(program, limit):
    """How many times the limit the program took: the median over the passes, each with its own limit, because a
    machine that is busy in one pass is busy for both."""
    if len(program) != len(limit):
        raise ValueError("each pass has its own limit")
    return median([one / other for one, other in zip(program, limit)])


@dataclasses.dataclass(frozen=True)
class Budget:
    """One line of the table. `figure` of the measurement `of` may be at most `most` times the limit's
    (`kind` ratio), or at most `most` as it stands (`kind` value). Of some sizes the budget is another."""

    of: str
    what: str
    figure: str
    kind: str
    most: float = None  # None: measured, and held to nothing
    most_at: dict = dataclasses.field(default_factory=dict)
    unit: str = "µs"
    of_no_size: bool = False  # has nothing to do with how many orders there are
    of_the_windows: bool = False  # as the bare table, so the budget: BARE_TABLE_US

    def limit_at(self, size, scale=1.0):
        most = self.most_at.get(size, self.most)
        return None if most is None else most * scale


@dataclasses.dataclass(frozen=True)
class Verdict:
    budget: Budget
    size: int
    program: float
    limit: float  # None where there is none
    ratio: float  # None where there is none
    sql: float  # the limit's part that is the program's own SQL, as a ratio to the limit; None where unknown
    scale: float = 1.0  # of the budget, where it is one of the windows

    @property
    def judged(self):
        return self.ratio if self.budget.kind == "ratio" else self.program

    @property
    def word(self):
        most = self.budget.limit_at(self.size, self.scale)
        if most is None:
            return "–"
        return "met" if self.judged <= most else "over"


def judge(budget, size, measured):
    """The verdict on one budget; `measured` has, by name, a list with a value for each pass."""
    program = measured["program_" + budget.figure]
    limit = measured.get("limit_" + budget.figure)
    sql = measured.get("statements_" + budget.figure)
    has_ratio = limit is not None and min(limit) > 0
    bare = measured.get("bare_table_us") if budget.of_the_windows else None
    if budget.kind == "ratio" and not has_ratio:
        raise ValueError(f"{budget.of} has no limit to compare with")
    return Verdict(
        budget,
        size,
        median(program),
        median(limit) if limit else None,
        ratio(program, limit) if has_ratio else None,
        ratio(sql, limit) if has_ratio and sql else None,
        max(1.0, median(bare) / BARE_TABLE_US) if bare else 1.0,
    )


def digits(value):
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}"


def shown(value, unit):
    """A figure for people: three digits, in the unit that needs the fewest."""
    if value is None:
        return "–"
    if unit == "µs":
        for factor, name in ((1e6, "s"), (1e3, "ms")):
            if value >= factor:
                return f"{digits(value / factor)} {name}"
    if unit == "":
        return f"{value:.4g}"
    return f"{digits(value)} {unit}"


def size_name(size):
    return f"{size // 1_000_000}M" if size >= 1_000_000 else f"{size // 1000}k"


def allowed(budget, size, scale=1.0):
    most = budget.limit_at(size)
    if most is None:
        return "–"
    if budget.kind == "ratio":
        return f"≤ {most:g} ×"
    here = f", here {shown(most * scale, budget.unit)}" if scale > 1.0 else ""
    return "≤ " + shown(most, budget.unit) + here


def markdown(heading, rows):
    lines = ["| " + " | ".join(heading) + " |", "| " + " | ".join("---" for _ in heading) + " |"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def times(value):
    return "–" if value is None else f"{value:.2f} ×"


def table(verdicts):
    """Every budget at every size that was measured."""
    rows = [
        (
            verdict.budget.what,
            "–" if verdict.budget.of_no_size else size_name(verdict.size),
            shown(verdict.program, verdict.budget.unit),
            shown(verdict.limit, verdict.budget.unit),
            times(verdict.ratio),
            times(verdict.sql),
            allowed(verdict.budget, verdict.size, verdict.scale),
            "**over**" if verdict.word == "over" else verdict.word,
        )
        for verdict in verdicts
    ]
    heading = ("what", "orders", "program", "limit", "ratio", "its SQL alone", "budget", "")
    return markdown(heading, rows)


@dataclasses.dataclass(frozen=True)
class Growth:
    """From one size to a larger one."""

    program: float
    limit: float  # None where there is none


def growth(smaller, larger):
    limit = larger.limit / smaller.limit if smaller.limit and larger.limit else None
    return Growth(larger.program / smaller.program, limit)


def growth_table(verdicts, sizes, budget_of):
    """How the figures grow with the store; `budget_of` gives the most by which the measurement of this name may
    grow over the last step: a number, "limit" for the limit's own growth, or None."""
    by_row = {}
    for verdict in verdicts:
        by_row.setdefault((verdict.budget.of, verdict.budget.figure), {})[verdict.size] = verdict
    rows = []
    for at in by_row.values():
        budget = next(iter(at.values())).budget
        if budget.unit != "µs" or any(size not in at for size in sizes):
            continue
        row = [budget.what] + [shown(at[size].program, "µs") for size in sizes]
        for smaller, larger in zip(sizes, sizes[1:]):
            grown = growth(at[smaller], at[larger])
            row += [times(grown.program), times(grown.limit)]
        row += growth_verdict(budget_of(budget), sizes, at)
        rows.append(tuple(row))
    heading = ["what"] + [size_name(size) for size in sizes]
    for smaller, larger in zip(sizes, sizes[1:]):
        step = f"{size_name(smaller)} → {size_name(larger)}"
        heading += [step, "its limit"]
    return markdown(heading + ["budget", ""], rows)


def growth_verdict(most, sizes, at):
    # The budget is about the step from 100k to 1M; of a shorter measurement there is nothing to say.
    if most is None or sizes[-2:] != [100_000, 1_000_000]:
        return ["–", "–"]
    grown = growth(at[sizes[-2]], at[sizes[-1]])
    allowed_growth = grown.limit if most == "limit" else most
    if allowed_growth is None:
        return ["–", "–"]
    # A tenth is what two measurements of the same differ by.
    slack = 1.1 if most == "limit" else 1.0
    word = "met" if grown.program <= allowed_growth * slack else "**over**"
    return ["as its limit" if most == "limit" else f"≤ {most:g} ×", word]
