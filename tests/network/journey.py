#!/usr/bin/env python3
"""A counter's network, on the real program: what is on the screen when the line is silent, reset or down, that what was
typed stays, that the program connects again by itself, and that each car is in the store once.

    journey.py PROGRAM TRANSLATIONS LANGUAGE [--pictures FOLDER]
"""
import argparse
import itertools
import os
import pathlib
import re
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / 'journeys'))
from desk import Desk, Words  # noqa: E402
from take_in import first_start, sign_in, write_down  # noqa: E402
from line import Line  # noqa: E402
from counters import Store, url_of_server  # noqa: E402

UNREACHABLE = 'The server %1 does not answer. Check network and server; what you typed is kept.'
CONNECTING = 'The server does not answer. Connecting again …'
BUSY = 'Not saved yet: the store is busy …'


class Journey:
    def __init__(self, options, store, line):
        self.words = Words(options.language, options.translations)
        self.options, self.store, self.line = options, store, line
        self.desk = Desk([options.program, '--language', options.language, '--database',
                          line.url_of(store.address)])

    def shot(self, name):
        if self.options.pictures:
            self.desk.shot(os.path.join(self.options.pictures, f'{name}.png'))

    def is_there_once(self, orders):
        for table in ('repair_order', 'vehicle'):
            there = self.store.sql(self.store.name, f'SELECT count(*) FROM {table}')
            assert there == str(orders), f'{there} rows in {table}, not {orders}'

    def until_it_is_well(self):
        self.desk.until(lambda: not self.desk.all('label', self.words(CONNECTING)), 'the server being there again')

    def silent_line(self):
        desk, words = self.desk, self.words
        write_down(desk, words, '皖A12345', '陈国强', '13812345678', 'A07')
        self.line.silence()
        desk.press('ctrl+Return')
        desk.read(words(BUSY))
        self.shot('silent-waiting')
        desk.read(words.like(UNREACHABLE))
        desk.read(words(CONNECTING))
        desk.holds(words('&Sender'), '陈国强')
        # The windows are alive: what is typed stands there.
        desk.fill(words('&Key tag'), 'A08')
        desk.holds(words('&Key tag'), 'A08')
        self.shot('silent-told')
        self.line.mend()
        self.until_it_is_well()
        desk.holds(words('&Sender'), '陈国强')
        desk.press('ctrl+Return')
        desk.see('label', re.compile(r'W\d{6}-0001'))
        self.is_there_once(1)

    def lost_answer(self):
        desk, words = self.desk, self.words
        write_down(desk, words, '皖B66666', '周丽', '13955128830', 'A09')
        told = itertools.count()
        self.line.fate = lambda verb: 'reset after' if verb == 'order.take-in' and next(told) == 0 else None
        desk.press('ctrl+Return')
        desk.see('label', re.compile(r'W\d{6}-0002'))
        self.line.fate = None
        assert self.line.struck['reset after'] == 1, self.line.struck
        self.is_there_once(2)

    def restarted_server(self):
        desk, words = self.desk, self.words
        self.line.go_down()
        desk.read(words(CONNECTING))
        self.shot('down')
        write_down(desk, words, '皖C77777', '王芳', '13712345678', 'A10')
        desk.press('ctrl+Return')
        desk.read(words.like(UNREACHABLE))
        self.shot('down-told')
        self.line.come_up()
        self.until_it_is_well()
        desk.press('ctrl+Return')
        desk.see('label', re.compile(r'W\d{6}-0003'))
        self.shot('up-again')
        self.is_there_once(3)

    def run(self):
        try:
            first_start(self.desk, self.words)
            sign_in(self.desk, self.words)
            self.silent_line()
            self.lost_answer()
            self.restarted_server()
        finally:
            self.desk.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('program')
    parser.add_argument('translations')
    parser.add_argument('language')
    parser.add_argument('--pictures')
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store = Store(folder, url_of_server())
        try:
            Journey(options, store, Line(store.url)).run()
        finally:
            store.close()


if __name__ == '__main__':
    main()
