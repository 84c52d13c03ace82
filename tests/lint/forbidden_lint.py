#!/usr/bin/env python3
"""What may not be written, and where. Each rule is one entry of the table below: what is looked for
in the code (comments and literals do not count), which files it holds for, and why."""

import dataclasses
import re

import sources


@dataclasses.dataclass(frozen=True)
class Rule:
    pattern: str
    where: str  # files it holds for: a pattern on the path from the top of the project
    why: str
    unless: str = r"^$"  # files it does not hold for


SRC = r"^src/.*\.(h|cpp)$"
TESTS = r"^tests/.*\.(h|cpp|py|sh)$"

RULES = (
    # The GUI thread never waits (docs/adr/0006).
    Rule(r"\b\w*([fF]uture|[wW]atcher)\w*(\(\))?(\.|->)(results?|takeResult)\s*\(|"
         r"\bQFuture(Watcher)?\b[^;{}]*::(results?|takeResult)\b", SRC,
         "waits for a future: it runs the work on this thread; deliver the result instead"),
    Rule(r"(\.|->)waitForFinished\s*\(", SRC, "waits; deliver the result instead"),
    Rule(r"\bQEventLoop\b", SRC, "a nested event loop lets anything happen in between"),
    Rule(r"\bprocessEvents\s*\(", SRC, "a nested event loop lets anything happen in between"),
    Rule(r"(\.|->)exec\s*\(", r"^src/(desktop|baydesk)/.*\.(h|cpp)$",
         "a nested event loop: open() a dialog, popup() a menu", r"^src/baydesk/main\.cpp$"),
    Rule(r"\bQ(Dialog|Menu|FileDialog|MessageBox|InputDialog|ColorDialog)::(exec|get\w+|question|"
         r"information|warning|critical)\s*\(", SRC,
         "a nested event loop: make the dialog and open() it"),
    # Listing a folder must open none of its files: closing one drops this process's locks on a store.
    Rule(r"\bnew\s+QFileDialog\b|\bQFileDialog\s+\w+\s*[({;]", SRC,
         "opens each file that it lists; use FileChooser"),
    Rule(r"\bQtConcurrent\b", SRC, "work goes through the Desk's threads"),
    Rule(r"\bQThread::(m|u)?sleep\s*\(|\bsleep_(for|until)\b", SRC, "sleeps; wait for the event"),
    # Tests wait for conditions.
    Rule(r"\bqWait\s*\(|\bsleep_(for|until)\b|\bQThread::(m|u)?sleep\s*\(|\bqSleep\b|"
         r"\btime\.sleep\s*\(", TESTS, "sleeps; wait for the condition instead",
         r"^tests/(journeys/desk\.py|lint/.*)$"),
    # Time comes from a Clock, and means the store's zone. What only this PC keeps (diary, crash
    # report, draft) bears the PC's own time.
    Rule(r"\bcurrentDateTime(Utc)?\s*\(|\bcurrent(M?)SecsSinceEpoch\s*\(|\bsystem_clock\b|"
         r"\bQ(Date::currentDate|Time::currentTime)\s*\(", SRC,
         "time comes from the Clock passed in",
         r"^src/(base/(Clock|Log)|baydesk/CrashReport|desktop/shell/Drafts)\.cpp$"),
    Rule(r"\bQTimeZone::systemTimeZone\b|\btoLocalTime\s*\(|\bQt::LocalTime\b",
         r"^src/(?!base/Log\.cpp)", "the store's zone counts, never the machine's"),
    # Values, not objects; sentences only where people read.
    Rule(r"\bQ_(OBJECT|GADGET)\b", r"^src/(?!desktop/)", "only desktop has objects with signals"),
    Rule(r"\btr\s*\(|\bQCoreApplication::translate\s*\(|\bQT_TR(ANSLATE)?_NOOP\b",
         r"^src/(base|domain|storage|application)/",
         "no text for the user down here: return an ErrorKind"),
    Rule(r"\bthrow\b", SRC, "failure is a value: return a Result"),
    Rule(r"\bfloat\b|\bdouble\b", r"^src/domain/values/Money\.(h|cpp)$", "money is whole fen"),
    # The table of arrows in cmake/Layers.cmake is the only way to link.
    Rule(r"\btarget_link_libraries\s*\(",
         r"^src/(" + "|".join(sources.LAYERS) + r")/CMakeLists\.txt$",
         "a layer links through baydesk_layer() alone"),
)


def check(root):
    paths = sources.files_below(root, "src", {".h", ".cpp", ".txt"})
    paths += sources.files_below(root, "tests", {".h", ".cpp", ".py", ".sh"})
    for path in paths:
        name = path.relative_to(root).as_posix()
        rules = [r for r in RULES if re.match(r.where, name) and not re.match(r.unless, name)]
        if not rules:
            continue
        text = path.read_text(encoding="utf-8")
        code = sources.code_of(text) if path.suffix in {".h", ".cpp"} else text
        for rule in rules:
            for match in re.finditer(rule.pattern, code):
                found = " ".join(match.group(0).split())
                yield path, sources.line_of(code, match.start()), f"`{found}` {rule.why}"


if __name__ == "__main__":
    sources.run(check)
