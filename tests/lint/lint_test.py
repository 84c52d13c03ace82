#!/usr/bin/env python3
"""Proof that each lint can fail: it is given small projects with one thing wrong, and must name it;
and one with nothing wrong, and must be silent.

    tests/lint/lint_test.py [IncludeLint | ForbiddenLint | SizeLint | FormatLint | RulesLint | TidyLint]
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

import forbidden_lint

HERE = pathlib.Path(__file__).parent
TIDY = HERE.parents[1] / "scripts/tidy"


class LintCase(unittest.TestCase):
    def lint(self, name, files):
        """(status, output) of a lint on a project made of {path: text}."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, text in files.items():
                target = root / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(text, encoding="utf-8")
            done = subprocess.run(
                [sys.executable, HERE / f"{name}_lint.py", "--root", root],
                capture_output=True,
                text=True,
                check=False,
            )
            return done.returncode, done.stdout + done.stderr

    def refuses(self, name, path, text, sentence, others=None):
        status, output = self.lint(name, {**(others or {}), path: text})
        self.assertEqual(status, 1, output)
        self.assertIn(path, output)
        self.assertIn(sentence, output)

    def accepts(self, name, path, text, others=None):
        status, output = self.lint(name, {**(others or {}), path: text})
        self.assertEqual(status, 0, output)


class IncludeLint(LintCase):
    def test_refuses_a_widget_in_the_domain(self):
        for line in ("#include <QtWidgets/QWidget>", "#include <QWidget>", "  # include <QWidget>"):
            self.refuses("include", "src/domain/order/A.h", line, "may not use QtWidgets")

    def test_refuses_arrows_that_point_up(self):
        for layer, header in (
            ("base", "domain/Ids.h"),
            ("domain", "storage/Session.h"),
            ("storage", "application/Desk.h"),
            ("application", "documents/A.h"),
            ("documents", "desktop/A.h"),
            ("exchange", "desktop/A.h"),
        ):
            line = f'include "{header}"'
            self.refuses("include", f"src/{layer}/A.cpp", f"#{line}", line)

    def test_refuses_sql_outside_storage(self):
        self.refuses("include", "src/desktop/A.cpp", "#include <QSqlQuery>", "may not use QtSql")
        self.refuses("include", "src/application/A.cpp", '#include "storage/sql/Query.h"', "own")
        self.refuses("include", "src/storage/A.h", "#include <QSqlQuery>", "belongs in a .cpp")

    def test_refuses_the_printer_in_documents(self):
        self.refuses("include", "src/documents/A.cpp", "#include <QPrinter>", "QtPrintSupport")

    def test_refuses_another_library(self):
        self.refuses("include", "src/domain/A.cpp", "#include <sodium.h>", "may not use <sodium.h>")

    def test_refuses_a_path_beside_the_file(self):
        self.refuses("include", "src/domain/order/A.cpp", '#include "A.h"', "folder of src/")

    def test_accepts_the_arrows_that_point_down(self):
        for path, *headers in (
            ("src/domain/A.cpp", '"base/Result.h"', "<QString>", "<vector>"),
            ("src/storage/A.cpp", '"storage/sql/Query.h"', "<QSqlQuery>"),
            ("src/storage/sql/A.h", "<QSqlQuery>"),
            ("src/desktop/A.cpp", "<QPrinter>", '"A.moc"'),
        ):
            self.accepts("include", path, "\n".join(f"#include {header}" for header in headers))


class ForbiddenLint(LintCase):
    # One line per rule, in the order of its table: a file that breaks it.
    SAMPLES = (
        ("src/desktop/A.cpp", "int f() { return &QFuture<int>::result; }"),
        ("src/desktop/A.cpp", "void f() { m_watcher.waitForFinished(); }"),
        ("src/desktop/A.cpp", "void f() { QEventLoop loop; }"),
        ("src/desktop/A.cpp", "void f() { qApp->processEvents(); }"),
        ("src/desktop/A.cpp", "void f() { dialog->exec(); }"),
        ("src/desktop/A.cpp", "void f() { QMessageBox::question(this, a, b); }"),
        ("src/desktop/A.cpp", "void f() { new QFileDialog(this); }"),
        ("src/desktop/A.cpp", "void f() { QtConcurrent::run(g); }"),
        ("src/application/A.cpp", "void f() { QThread::msleep(10); }"),
        ("tests/desktop/ATest.cpp", "TEST(A, B) { QTest::qWait(100); }"),
        ("src/domain/A.cpp", "auto f() { return QDateTime::currentDateTimeUtc(); }"),
        ("src/desktop/A.cpp", "auto f() { return moment.toLocalTime(); }"),
        ("src/domain/A.h", "class A : public QObject { Q_OBJECT };"),
        ("src/domain/A.cpp", 'auto f() { return tr("Plate"); }'),
        ("src/storage/A.cpp", "void f() { throw 1; }"),
        ("src/domain/values/Money.h", "explicit Money(double yuan);"),
        ("src/domain/CMakeLists.txt", "target_link_libraries(baydesk_domain PRIVATE Qt6::Sql)"),
    )

    def test_each_rule_has_a_sample(self):
        self.assertEqual(len(self.SAMPLES), len(forbidden_lint.RULES))

    def test_refuses_each_sample(self):
        for (path, text), rule in zip(self.SAMPLES, forbidden_lint.RULES):
            with self.subTest(text):
                self.refuses("forbidden", path, f"\n{text}\n", rule.why)

    def test_refuses_every_way_to_wait(self):
        for path, text in (
            ("src/desktop/A.cpp", "int f() { return m_future.result(); }"),
            ("src/desktop/A.cpp", "int f() { return watcher()->result(); }"),
            ("src/desktop/A.cpp", "int f() { return menu.exec(point); }"),
            ("src/desktop/A.cpp", "auto f() { return QFileDialog::getOpenFileName(this); }"),
            ("tests/base/ATest.cpp", "std::this_thread::sleep_for(1s);"),
            ("tests/journeys/reception.py", "time.sleep(1)"),
        ):
            with self.subTest(text):
                self.refuses("forbidden", path, text, "")

    def test_accepts_comments_literals_and_what_only_looks_alike(self):
        for path, text in (
            ("src/desktop/A.cpp", "// no QEventLoop, no dialog->exec()\n/* throw */ int i;"),
            ("src/storage/A.cpp", 'auto f() { return u"throw processEvents()"_qs; }'),
            ("src/storage/A.cpp", 'auto f() { return R"(throw ")"; }'),
            ("src/storage/A.cpp", "bool f() { return m_query.exec(); }"),
            ("src/domain/A.cpp", "auto f() { return violations.result(); }"),
            ("src/baydesk/main.cpp", "int main() { return app.exec(); }"),
            ("src/base/Clock.cpp", "auto f() { return QDateTime::currentMSecsSinceEpoch(); }"),
            ("src/domain/A.cpp", "const auto kind = attr(1'000'000);"),
        ):
            with self.subTest(text):
                self.accepts("forbidden", path, text)


def function(name, lines):
    return f"{name} {{\n" + "    step();\n" * (lines - 2) + "}\n"


class SizeLint(LintCase):
    def test_refuses_a_long_file(self):
        self.accepts("size", "src/domain/A.cpp", "int a;\n" * 600)
        self.refuses("size", "src/domain/A.cpp", "int a;\n" * 601, "601 lines")

    def test_refuses_a_long_main_window(self):
        self.refuses("size", "src/desktop/MainWindow.cpp", "int a;\n" * 401, "at most 400")

    def test_refuses_a_long_function_wherever_it_stands(self):
        for head, name in (
            ("void f()", "f"),
            ("Result<Outcome> takeIn(Transaction& t, const std::vector<int>& v = {})", "takeIn"),
            ("A::A(int b) : m_b{b}, m_c(b)", "A::A"),
            ("bool A::operator==(const A& o) const", "A::operator=="),
            ("auto f(int a) -> std::optional<int>", "f"),
            ("template <typename T>\nvoid f(const T& t)", "f"),
            ("TEST(A, B)", "TEST"),
        ):
            for frame in ("{}", "namespace a {{\n{}}}\n", "class B final : public C {{\n{}}};\n"):
                with self.subTest(head + frame):
                    lines = head.count("\n")
                    short = frame.format(function(head, 60 - lines))
                    self.accepts("size", "src/domain/A.cpp", short)
                    long = frame.format(function(head, 61 - lines))
                    self.refuses("size", "src/domain/A.cpp", long, "has 61 lines")

    def test_does_not_take_tables_for_functions(self):
        rows = '    {"a", 1},\n' * 100
        self.accepts("size", "src/domain/A.cpp", "const Row rows[] = {\n" + rows + "};\n")
        self.accepts("size", "src/domain/A.h", "enum class Kind {\n" + "    A,\n" * 100 + "};\n")
        self.accepts("size", "src/domain/A.cpp", 'const auto t = make("x", {\n' + rows + "});\n")

    def test_is_not_led_astray_by_braces_in_text(self):
        text = function('void f()', 10).replace("step();", 'say(u"{"_qs, \'{\', R"({)"); // {', 1)
        self.accepts("size", "src/domain/A.cpp", text + "int a;\n" * 100)

    def test_keeps_the_list_of_exceptions_honest(self):
        listed = "tests/lint/allowed-sizes.txt"
        long = {"src/domain/A.cpp": function("void A::f()", 70)}
        self.accepts("size", listed, "src/domain/A.cpp:A::f  one table of cases\n", long)
        self.refuses("size", listed, "src/domain/A.cpp:A::f\n", "without a reason", long)
        self.refuses("size", listed, "src/domain/B.cpp  gone\n", "not too large")


class RulesLint(LintCase):
    HEAD = "| rule | source | shown by |\n| --- | --- | --- |\n"
    TESTS = {"tests/a/ATest.cpp": "TEST_P(ATest,\n       Holds) {}\n// TEST(ATest, Gone) {}\n"}

    def test_refuses_a_test_that_is_not_there(self):
        for name in ("ATest.Breaks", "ATest.Gone"):
            row = f"{self.HEAD}| a | law | `{name}` |\n"
            self.refuses("rules", "docs/RULES.md", row, f"no test {name}", self.TESTS)

    def test_refuses_a_rule_without_a_test(self):
        row = f"{self.HEAD}| a rule | law |  |\n"
        self.refuses("rules", "docs/RULES.md", row, "“a rule”", self.TESTS)

    def test_refuses_that_there_is_no_document(self):
        status, output = self.lint("rules", self.TESTS)
        self.assertEqual(status, 1, output)
        self.assertIn("docs/RULES.md:1: is missing", output)

    def test_accepts_what_is_there_or_planned(self):
        text = f"{self.HEAD}| a | law | `ATest.Holds` |\n| b | 002 | planned (reminders) |\n"
        self.accepts("rules", "docs/RULES.md", text, self.TESTS)


class FormatLint(LintCase):
    def test_refuses_what_clang_format_would_change(self):
        self.refuses("format", "src/domain/A.cpp", "int  a;\n", ":1: not as clang-format")
        self.refuses("format", "tests/domain/ATest.cpp", "int f()\n{\n}\n", "not as clang-format")

    def test_accepts_its_own_style(self):
        self.accepts("format", "src/domain/A.cpp", "int f() { return 1; }\n")


class TidyLint(unittest.TestCase):
    def tidy(self, text, header="#pragma once\n", cache=None, other="int other();\n"):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for path, content in (("src/A.cpp", text), ("src/A.h", header), ("src/B.cpp", other)):
                (root / path).parent.mkdir(exist_ok=True)
                (root / path).write_text(content, encoding="utf-8")
            (root / ".clang-tidy").write_bytes((HERE.parents[1] / ".clang-tidy").read_bytes())
            build = root / "build"
            build.mkdir()
            commands = [
                {"file": str(source), "command": f"g++ -std=c++20 -I{root}/src -c {source}"}
                for source in (root / "src/A.cpp", root / "src/B.cpp")
            ]
            (build / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")
            done = subprocess.run(
                [sys.executable, TIDY, "--root", root, "--build", build],
                capture_output=True,
                text=True,
                check=False,
                env={**os.environ, "XDG_CACHE_HOME": str(cache or root / "cache")},
            )
            return done.returncode, done.stdout + done.stderr

    BAD = "int f(bool a) {\n    if (a) {\n        return 1;\n    }\n    return a ? 1 : 1;\n}\n"
    GOOD = "int f(bool a) { return a ? 1 : 2; }\n"

    def test_refuses_a_copied_branch(self):
        status, output = self.tidy(self.BAD)
        self.assertEqual(status, 1, output)
        self.assertRegex(output, r"A\.cpp:\d.*bugprone-branch-clone")

    def test_looks_at_sources_that_cannot_stand_together(self):
        local = "namespace {\nint helper() { return 1; }\n}\n"
        one, other = (local + f"int {name}() {{ return helper(); }}\n" for name in ("f", "g"))
        self.assertEqual(self.tidy(one, other=other)[0], 0)
        status, output = self.tidy(one + self.BAD, other=other)
        self.assertEqual(status, 1, output)
        self.assertIn("1 of 2 sources", output)

    def test_refuses_what_does_not_compile(self):
        self.assertEqual(self.tidy("int f() { return missing; }\n")[0], 1)

    def test_refuses_what_stands_in_a_header(self):
        status, output = self.tidy('#include "A.h"\n', "#pragma once\ninline " + self.BAD)
        self.assertEqual(status, 1, output)
        self.assertIn("src/A.h", output)

    def test_remembers_what_was_clean_and_only_that(self):
        with tempfile.TemporaryDirectory() as cache:
            self.assertIn("0 known", self.tidy(self.GOOD, cache=cache)[1])
            self.assertIn("2 known", self.tidy(self.GOOD, cache=cache)[1])
            self.assertEqual(self.tidy(self.BAD, cache=cache)[0], 1)
            self.assertEqual(self.tidy(self.BAD, cache=cache)[0], 1)

    def test_looks_again_when_a_header_has_changed(self):
        with tempfile.TemporaryDirectory() as cache:
            self.assertEqual(self.tidy('#include "A.h"\n', cache=cache)[0], 0)
            header = "#pragma once\ninline " + self.BAD
            self.assertEqual(self.tidy('#include "A.h"\n', header, cache)[0], 1)


if __name__ == "__main__":
    unittest.main()
