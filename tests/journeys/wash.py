"""A wash on the real program, counted: how many keys the counter presses from opening the express screen to the
cash in the drawer, for a car that has been here before. Fails above ten.

    wash.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--pictures FOLDER]

A chord counts each of its keys: Shift+F2 is two. Waiting for the program is not helped by further keys.
"""
import argparse
import contextlib
import os
import re

import pyatspi

from shop import Shop, add_options, rows_of, run

MOST_KEYS = 10
PLATE, TAIL = '皖A12345', '345'
CASH = {'zh_CN': '现金', 'en': 'Cash'}


class Counter:
    """Presses keys one by one, and counts them."""

    def __init__(self, desk):
        self._desk = desk
        self.keys = []

    def press(self, *chords):
        for chord in chords:
            self.keys += chord.split('+')
            self._desk.press(chord)


class Journey(Shop):
    def import_prices(self):
        prices = os.path.join(self.folder, 'from-elsewhere.tsv')
        with open(prices, 'w', encoding='utf-8') as file:
            file.write('项目名称\t工段\t次数\t工时\t价格\n普通洗车\t快修\t12\t0.5\t35.00\n')
        self.import_list('&Price list', 'Import price list…', prices, 'import-prices')

    def has_the_keyboard(self, name):
        def look():
            for node in self.desk.showing():
                with contextlib.suppress(Exception):
                    if node.getState().contains(pyatspi.STATE_FOCUSED) and self.desk.is_called(node, name):
                        return node
            return None
        self.desk.until(look, f'the keyboard in {name!r}')

    def first_wash(self):
        """The car is new, and the shift is not open: its float is asked once, and nothing is paid by itself."""
        desk, words = self.desk, self.words
        desk.press('shift+F2')
        desk.fill(words('Plate'), PLATE)
        desk.press('Return')
        self.has_the_keyboard(words('Express jobs'))
        desk.press('1')
        desk.see('button', words('Take %1', '¥35.00'))
        desk.press('Return')  # nobody has said how it is paid
        desk.see('button', words('how it is paid'))
        self.shot('express-not-paid')
        desk.press('F6')
        desk.see('button', words('what is in the drawer'))
        desk.fill(words('&Handed over'), '30')
        desk.see('button', words('%1 more in cash', '¥5.00'))
        self.shot('express-too-little-cash')
        desk.fill(words('&Handed over'), '50')
        desk.read(words('Change %1', '¥15.00'))
        desk.fill(words('In the &drawer when the shift opens'), '200')
        self.shot('express-float')
        desk.press('ctrl+Return')
        desk.read(re.compile(r'W\d{6}-0001'))

    def counted_wash(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+1')  # somewhere else, as all day
        desk.gone('field', words('Plate'))
        counter = Counter(desk)
        counter.press('shift+F2')
        self.has_the_keyboard(words('Plate'))
        counter.press(*TAIL, 'Return')
        self.has_the_keyboard(words('Express jobs'))
        counter.press('1', 'F6')
        desk.see('button', words('Take %1: %2', '¥35.00', CASH[self.options.language]), enabled=True)
        self.shot('express')
        counter.press('Return')
        desk.read(re.compile(r'W\d{6}-0002'))
        return counter.keys

    def cash_taken(self):
        return rows_of(self.database, 'SELECT tender, amount_fen FROM payment ORDER BY receipt')

    def run(self):
        self.start('2026-11-23 01:10:00')
        try:
            self.first_start()
            self.import_prices()
            self.first_wash()
            keys = self.counted_wash()
        finally:
            self.desk.close()
        taken = self.cash_taken()
        assert taken == [('cash', '3500'), ('cash', '3500')], f'not what was paid: {taken}'
        print(f'{len(keys)} keys from plate to cash: {" ".join(keys)}')
        assert len(keys) <= MOST_KEYS, f'more than {MOST_KEYS} keys'


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    options = parser.parse_args()
    run(Journey, options)


if __name__ == '__main__':
    main()
