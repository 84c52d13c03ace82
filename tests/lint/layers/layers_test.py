#!/usr/bin/env python3
"""Proof that an arrow which is not in the table of cmake/Layers.cmake stops the configuration.

    layers_test.py [CMAKE]"""

import pathlib
import subprocess
import sys
import tempfile
import unittest

HERE = pathlib.Path(__file__).parent
CMAKE = sys.argv.pop(1) if len(sys.argv) > 1 else "cmake"


class Layers(unittest.TestCase):
    def configure(self, edge):
        with tempfile.TemporaryDirectory() as build:
            done = subprocess.run(
                [CMAKE, "-G", "Ninja", "-S", HERE, "-B", build, f"-DEDGE={edge}"],
                capture_output=True,
                text=True,
                check=False,
            )
            return done.returncode, " ".join((done.stdout + done.stderr).split())

    def test_an_arrow_of_the_table_is_let_through(self):
        status, output = self.configure("baydesk_base")
        self.assertEqual(status, 0, output)

    def test_an_arrow_that_points_up_is_refused(self):
        for edge in ("baydesk_storage", "Qt6::Sql", "Qt6::Widgets"):
            status, output = self.configure(edge)
            self.assertNotEqual(status, 0, output)
            self.assertIn(f"layer 'domain' may not link '{edge}'", output)


if __name__ == "__main__":
    unittest.main()
