"""A customer who is written down twice, on the real program: known people are offered by name while one types, the
new phone is added to the known file; somebody else writes the same person down once more under a mistyped name,
and the two files are seen side by side, merged, taken apart and merged again.

    files.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--pictures FOLDER]
"""
import argparse
import re

from shop import Shop, add_options, rows_of, run

NAME, MISTYPED = '陈国强', '陈国強'
PHONE, SECOND, THIRD = '13812345678', '13955128830', '13700001234'
OFFER = re.compile(f'^{NAME} · ')


class Files(Shop):
    def run(self):
        self.start('2026-11-23 01:10:00')  # 09:10 in Shanghai
        try:
            self.first_start()
            self.take_in('皖A12345', NAME, PHONE, 'A07')
            self.known_by_name()
            self.take_in('皖C33333', MISTYPED, THIRD, 'A09')
            self.merge()
        finally:
            self.desk.close()
        self.nothing_is_lost()

    def write_down(self, plate, name, phone, tag):
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), plate)
        desk.fill(words('&Sender'), name)
        desk.fill(words('P&hone'), phone)
        desk.fill(words('&Odometer (km)'), '68920')
        desk.fill(words('&Key tag'), tag)
        desk.fill(words("Customer's statement, in his or her own &words"), '刹车异响')
        desk.fill(words('Promised &time'), '+90')

    def take_in(self, plate, name, phone, tag):
        self.write_down(plate, name, phone, tag)
        self.taken_in(plate)

    def taken_in(self, plate):
        self.desk.see('button', self.words('Take in %1', plate), enabled=True)
        self.desk.press('ctrl+Return')
        self.desk.see('label', re.compile(r'^W\d{6}-\d{4}$'))

    def known_by_name(self):
        """R20: the same name with another phone. F6 takes the known file; the phone is one more."""
        desk, words = self.desk, self.words
        self.write_down('皖B66666', NAME, SECOND, 'A08')
        desk.see('button', OFFER)
        self.shot('known-by-name')
        desk.press('F6')
        desk.read(words('One more phone'))
        desk.gone('button', OFFER)
        self.taken_in('皖B66666')

    def merge(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+k')
        desk.press('ctrl+a')
        desk.paste(PHONE[-4:])
        desk.see('cell', re.compile(NAME))
        desk.press('shift+Return')
        desk.see('button', words('Same as …'))
        self.side_by_side()
        desk.click('button', words('Merge %1 into %2', MISTYPED, NAME))
        desk.see('button', words('Undo the merge of %1', MISTYPED))
        self.shot('merged')
        desk.click('button', words('Undo the merge of %1', MISTYPED))
        desk.gone('button', words('Undo the merge of %1', MISTYPED))
        self.side_by_side()
        desk.press('ctrl+Return')
        desk.see('button', words('Undo the merge of %1', MISTYPED))

    def side_by_side(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Same as …'))
        desk.fill(words('This is the same as … (name, phone or plate)'), THIRD)
        desk.see('cell', re.compile(MISTYPED))
        desk.press('Return')
        desk.see('button', words('Merge %1 into %2', MISTYPED, NAME), enabled=True)
        self.shot('side-by-side')

    def nothing_is_lost(self):
        """Three phones and three cars are one customer's; both files are there, one leads to the other."""
        phones = rows_of(self.database, 'SELECT p.number FROM customer_phone p JOIN customer c ON c.id = p.customer_id '
                                        'WHERE c.merged_into IS NULL ORDER BY 1')
        assert [row[0] for row in phones] == sorted([PHONE, SECOND, THIRD]), phones
        cars = rows_of(self.database, 'SELECT COUNT(DISTINCT w.vehicle_id) FROM vehicle_owner w JOIN customer c '
                                      'ON c.id = w.customer_id WHERE c.merged_into IS NULL')
        assert cars == [('3',)], cars
        trace = rows_of(self.database, 'SELECT gone_name, undone_ms IS NULL FROM file_merge ORDER BY at_ms')
        assert [row[0] for row in trace] == [MISTYPED, MISTYPED], trace


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    add_options(parser)
    run(Files, parser.parse_args())
