"""A wash on the real program, counted: how many keys the counter presses from opening the express screen to the
cash in the drawer, for a car that has been here before. Fails above ten.

    wash.py PROGRAM TRANSLATIONS LANGUAGE [--pictures FOLDER]

A chord counts each of its keys: Shift+F2 is two. Waiting for the program is not helped by further keys.
"""
import argparse
import contextlib
import os
import re
import sqlite3
import tempfile

import pyatspi

from desk import Desk, Words
from take_in import first_start, sign_in

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


class Journey:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.words = Words(options.language, options.translations)
        self.store = os.path.join(folder, 'shop.db')
        self.desk = None
        self.pictures = 0

    def shot(self, name):
        if self.options.pictures:
            self.pictures += 1
            self.desk.shot(os.path.join(self.options.pictures, f'{self.pictures:02}-{name}.png'))

    def import_prices(self):
        desk, words = self.desk, self.words
        with open(os.path.join(self.folder, 'prices.tsv'), 'w', encoding='utf-8') as prices:
            prices.write('项目名称\t工段\t次数\t工时\t价格\n普通洗车\t快修\t12\t0.5\t35.00\n')
        desk.click('button', words('Parts'))
        desk.click('tab', words('&Price list'))
        desk.click('button', words('Import price list…'))
        desk.fill(words('&File'), 'prices.tsv')
        desk.press('Return')
        desk.see('button', words.like('Import %n item(s)'), enabled=True)
        desk.press('ctrl+Return')
        desk.see('button', words('Close'))
        desk.press('ctrl+Return')
        desk.gone('field', words('&File'))

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
        with contextlib.closing(sqlite3.connect(f'file:{self.store}?mode=ro', uri=True)) as store:
            return store.execute('SELECT tender, amount_fen FROM payment ORDER BY receipt').fetchall()

    def run(self):
        self.desk = Desk([self.options.program, '--language', self.options.language, '--database', self.store],
                         folder=self.folder)
        try:
            first_start(self.desk, self.words)
            sign_in(self.desk, self.words)
            self.import_prices()
            self.first_wash()
            keys = self.counted_wash()
        finally:
            self.desk.close()
        taken = self.cash_taken()
        assert taken == [('cash', 3500), ('cash', 3500)], f'not what was paid: {taken}'
        print(f'{len(keys)} keys from plate to cash: {" ".join(keys)}')
        assert len(keys) <= MOST_KEYS, f'more than {MOST_KEYS} keys'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=os.path.abspath)
    parser.add_argument('translations', type=os.path.abspath)
    parser.add_argument('language')
    parser.add_argument('--pictures', type=os.path.abspath)
    options = parser.parse_args()
    if options.pictures:
        os.makedirs(options.pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        Journey(options, folder).run()


if __name__ == '__main__':
    main()
