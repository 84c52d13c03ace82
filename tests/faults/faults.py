#!/usr/bin/env python3
"""Does to real programs what happens to them in a shop, and counts what becomes of their stores.

    faults.py FAULT... --day PROGRAM --ctl PROGRAM [--rounds N]
    faults.py --list
"""
import argparse
import sys

import damage
import kills
import neighbours
import tally

FAULTS = {
    'kills': kills.kill,
    'kills.can-fail': kills.can_fail,
    'imports': kills.imports,
    'migrations': kills.migrate,
    'two-programs': neighbours.two_programs,
    'stuck-reader': neighbours.stuck_reader,
    'stuck-writer': neighbours.stuck_writer,
    'slow-writer': neighbours.slow_writer,
    'left-behind': neighbours.left_behind,
    'strange-log': neighbours.strange_log,
    'bit-flips': damage.bit_flips,
    'truncation': damage.truncation,
    'newer-schema': damage.newer_schema,
    'no-right': damage.no_right,
}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('faults', nargs='*')
    parser.add_argument('--day')
    parser.add_argument('--ctl')
    parser.add_argument('--rounds', type=int, default=4)
    parser.add_argument('--list', action='store_true')
    asked = parser.parse_args()
    if asked.list:
        print('\n'.join(FAULTS))
        return 0
    programs = tally.Programs(asked.day, asked.ctl)
    survived = True
    for fault in asked.faults:
        with tally.store_folder() as folder:
            survived = FAULTS[fault](programs, folder, asked.rounds, tally.lots()).report() and survived
    return 0 if survived else 1


if __name__ == '__main__':
    sys.exit(main())
