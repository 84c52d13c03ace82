"""The first minutes of somebody who only wants to try the program: first start, one button to the practice store,
which is marked as such, a car that has been here before comes to the door and is taken in; and the real store is
still untouched.

    practice.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--pictures FOLDER]
"""
import argparse
import os
import re

from shop import Shop, add_options, rows_of, run

PRACTICE_PIN = '1234'
KNOWN_CAR = '''SELECT v.plate, c.name FROM vehicle v
    JOIN repair_order o ON o.vehicle_id = v.id JOIN customer c ON c.id = o.sender_id
    WHERE v.plate_kind = 'blue' AND o.document = 'delivered' AND o.express = 0
    AND NOT EXISTS (SELECT 1 FROM repair_order open WHERE open.vehicle_id = v.id AND open.released_ms IS NULL)
    GROUP BY v.id HAVING COUNT(*) > 1 AND COUNT(DISTINCT o.sender_id) = 1 ORDER BY v.id LIMIT 1'''


class Journey(Shop):
    def practice_file(self):
        return os.path.join(os.environ['XDG_DATA_HOME'], 'baydesk', 'practice.db')

    def asked(self, statement):
        return rows_of(self.practice_file(), statement)

    def open_practice(self):
        desk, words = self.desk, self.words
        desk.see('field', words('&Name of the store'))
        self.shot('first-start')
        desk.click('button', words('Practice store'))
        desk.read(words('The practice store is being made'))
        self.shot('practice-being-made')
        desk.read(words("Practice store: everybody's PIN is %1.", PRACTICE_PIN))
        self.shot('practice-sign-in')

    def sign_in_as_manager(self):
        desk, words = self.desk, self.words
        [(name,)] = self.asked("SELECT name FROM staff WHERE roles LIKE '%manager%'")
        desk.click('cell', name)
        desk.see('button', words('Sign in as %1', name))
        desk.fill(words('&PIN'), PRACTICE_PIN)
        desk.press('Return')
        desk.see('button', words('Today'))
        desk.read(words('Practice store — nothing here is real'))
        desk.see('cell', re.compile(r'W\d{6}-\d{4}'))
        self.shot('practice-today')

    def take_in_a_known_car(self):
        desk, words = self.desk, self.words
        [(plate, owner)] = self.asked(KNOWN_CAR)
        desk.press('F2')
        desk.fill(words('&Plate'), plate)
        desk.press('Return')
        desk.holds(words('&Sender'), owner)
        desk.fill(words("Customer's statement, in his or her own &words"), '早上冷车起步时有“吱吱”的声音。')
        desk.tick(words('Read back and confirmed by the customer'))
        desk.fill(words('Promised &time'), '+90')
        self.shot('practice-reception')
        desk.press('ctrl+Return')
        number = desk.see('label', re.compile(r'^W\d{6}-\d{4}$')).name
        assert self.asked(f"SELECT COUNT(*) FROM repair_order WHERE number = '{number}'") == [('1',)]
        self.shot('practice-quote')

    def run(self):
        self.start('2026-11-24 07:10:00')  # 15:10 in Shanghai
        try:
            self.open_practice()
            self.sign_in_as_manager()
            self.take_in_a_known_car()
        finally:
            self.desk.close()
        assert rows_of(self.database, 'SELECT COUNT(*) FROM store') == [('0',)], 'the real store is not untouched'


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    run(Journey, parser.parse_args())


if __name__ == '__main__':
    main()
