#!/usr/bin/env python3
"""The arithmetic of the benchmark's driver: a wrong median would flatter us quietly."""

import unittest

import measured
from measured import Budget, judge, median, quantile, ratio, shown

READ = Budget("page/order", "order page", "p50_us", "ratio", 2.0, {100_000: 2.5})
SIZE = Budget("paper", "paper", "pdf_kib", "value", 60, unit="KiB")


def passes(**values):
    return {name: [float(value) for value in row] for name, row in values.items()}


class Arithmetic(unittest.TestCase):
    def test_the_median_is_the_middle_one(self):
        self.assertEqual(median([9, 1, 5, 1000, 2]), 5)
        self.assertEqual(median([1, 2, 4, 10]), 3)
        with self.assertRaises(ValueError):
            median([])

    def test_a_quantile_is_a_value_that_was_measured(self):
        self.assertEqual(quantile([5, 1, 2, 3, 4], 0.5), 3)
        self.assertEqual(quantile(range(1, 101), 0.99), 99)
        self.assertEqual(quantile([7], 0.99), 7)

    def test_each_pass_is_compared_with_its_own_limit(self):
        # In the third pass the machine was ten times slower, for both: that is no difference.
        self.assertEqual(ratio([20, 22, 200, 20, 21], [10, 11, 100, 10, 10]), 2.0)
        # The ratio of the medians is 1 here, and hides that most passes took three times as long.
        self.assertEqual(ratio([10, 30, 3], [10, 10, 1]), 3.0)
        with self.assertRaises(ValueError):
            ratio([1, 2], [1])

    def test_a_budget_is_met_up_to_its_last_digit(self):
        met = judge(READ, 1_000_000, passes(program_p50_us=[20] * 5, limit_p50_us=[10] * 5))
        over = judge(READ, 1_000_000, passes(program_p50_us=[20.1] * 5, limit_p50_us=[10] * 5))
        self.assertEqual((met.word, over.word), ("met", "over"))
        self.assertIsNone(met.sql)

    def test_a_size_may_have_a_budget_of_its_own(self):
        figures = passes(program_p50_us=[24] * 5, limit_p50_us=[10] * 5)
        self.assertEqual(judge(READ, 100_000, figures).word, "met")
        self.assertEqual(judge(READ, 1_000_000, figures).word, "over")

    def test_the_programs_sql_is_told_apart(self):
        figures = passes(program_p50_us=[40], limit_p50_us=[10], statements_p50_us=[30])
        self.assertEqual(judge(READ, 10_000, figures).sql, 3.0)

    def test_a_value_is_judged_without_a_limit(self):
        verdict = judge(SIZE, 10_000, passes(program_pdf_kib=[61]))
        self.assertEqual((verdict.word, verdict.ratio), ("over", None))
        with self.assertRaises(ValueError):
            judge(READ, 10_000, passes(program_p50_us=[1]))

    def test_a_budget_of_the_windows_is_as_many_times_longer_as_the_bare_table(self):
        key = Budget("screen/key", "key", "p99_us", "value", 8_000, of_the_windows=True)
        slow = judge(key, 10_000, passes(program_p99_us=[9_000], bare_table_us=[3_600, 2_000, 9_999]))
        self.assertEqual((slow.word, slow.scale), ("met", 1.5))
        self.assertIn("≤ 8 ms, here 12 ms", measured.table([slow]))
        quick = judge(key, 10_000, passes(program_p99_us=[9_000], bare_table_us=[1_200]))
        self.assertEqual((quick.word, quick.scale), ("over", 1.0), "a quick machine makes nothing shorter")
        self.assertIn("| ≤ 8 ms | **over** |", measured.table([quick]))
        other = judge(SIZE, 10_000, passes(program_pdf_kib=[61], bare_table_us=[3_600]))
        self.assertEqual(other.word, "over", "a size has nothing to do with it")

    def test_a_value_that_is_held_to_nothing_is_no_verdict(self):
        free = Budget("x", "x", "p50_us", "value")
        self.assertEqual(judge(free, 10_000, passes(program_p50_us=[1])).word, "–")


class Tables(unittest.TestCase):
    def verdict(self, size, program, limit, budget=READ):
        return judge(budget, size, passes(program_p50_us=[program], limit_p50_us=[limit]))

    def test_figures_are_short(self):
        self.assertEqual(shown(0.4, "µs"), "0.4 µs")
        self.assertEqual(shown(12_345.0, "µs"), "12.3 ms")
        self.assertEqual(shown(110_000_000, "µs"), "110 s")
        self.assertEqual(shown(23.96, "KiB"), "24 KiB")
        self.assertEqual(shown(87_100.4, "KiB"), "87100 KiB")
        self.assertEqual(shown(1_781e6, "µs"), "1781 s")
        self.assertEqual(shown(1.0, ""), "1")

    def test_what_is_over_says_so(self):
        text = measured.table([self.verdict(1_000_000, 2500, 1000)])
        self.assertEqual(
            text.splitlines()[-1],
            "| order page | 1M | 2.5 ms | 1 ms | 2.50 × | – | ≤ 2 × | **over** |",
        )

    def test_growth_is_from_size_to_size(self):
        verdicts = [self.verdict(100_000, 100, 50), self.verdict(1_000_000, 180, 80)]
        last = measured.growth_table(verdicts, [100_000, 1_000_000], lambda _: 1.5).splitlines()[-1]
        self.assertIn("| 1.80 × | 1.60 × | ≤ 1.5 × | **over** |", last)
        last = measured.growth_table(verdicts, [100_000, 1_000_000], lambda _: "limit").splitlines()[-1]
        self.assertIn("| as its limit | **over** |", last)

    def test_growth_within_the_limits_own_is_met(self):
        verdicts = [self.verdict(100_000, 100, 50), self.verdict(1_000_000, 160, 80)]
        last = measured.growth_table(verdicts, [100_000, 1_000_000], lambda _: "limit").splitlines()[-1]
        self.assertIn("| as its limit | met |", last)

    def test_a_short_measurement_says_nothing_about_the_last_step(self):
        verdicts = [self.verdict(10_000, 100, 50), self.verdict(100_000, 900, 80)]
        last = measured.growth_table(verdicts, [10_000, 100_000], lambda _: 1.5).splitlines()[-1]
        self.assertTrue(last.endswith("| – | – |"), last)


if __name__ == "__main__":
    unittest.main()
