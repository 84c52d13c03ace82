"""A picture of every screen, from the practice store on the real program: as the manager of a shop in the middle of
a working afternoon sees it.

    gallery.py PROGRAM TRANSLATIONS LANGUAGE --ctl BAYDESKCTL --theme light|dark --pictures FOLDER

Runs on the stage and with the printer beside it.
"""
import argparse
import contextlib
import os
import re
import sqlite3
import subprocess

from shop import Shop, add_options, run

PRACTICE_PIN = '1234'
LAST_DAY = '2026-11-24'
NOW = f'{LAST_DAY} 08:31:00'  # 16:31 in Shanghai, when the practice store is broken off
ORDERS, SEED = 3000, '3'  # of this seed cars stand at every stage

# The latest order at each of its stages.
STAGES = (
    ('order-quote', "document = 'quoted'"),
    ('order-work', "document = 'order' AND ready_ms IS NULL AND express = 0 AND EXISTS (SELECT 1 FROM job j WHERE "
                   "j.order_id = o.id AND j.workshop = 'in-work')"),
    ('order-check', "document = 'order' AND ready_ms IS NULL AND EXISTS (SELECT 1 FROM job j WHERE "
                    "j.order_id = o.id AND j.workshop = 'quality-check')"),
    ('order-settle', 'ready_ms IS NOT NULL AND settled_ms IS NULL AND express = 0'),
    ('order-delivered', "document = 'delivered' AND express = 0"),
)


class Gallery(Shop):
    def make_store(self):
        subprocess.run([self.options.ctl, '--database', self.database, 'practice', '--orders', str(ORDERS), '--seed', SEED,
                        '--until', LAST_DAY], check=True, capture_output=True)
        settings = os.path.join(os.environ['XDG_CONFIG_HOME'], 'baydesk')
        os.makedirs(settings, exist_ok=True)
        with open(os.path.join(settings, 'baydesk.conf'), 'w', encoding='ascii') as file:
            file.write(f'[General]\ntheme={self.options.theme}\n')

    def shot(self, name):
        """Under its name alone: the guides show them."""
        self.desk.fits()
        self.desk.shot(os.path.join(self.options.pictures, f'{name}.png'))

    def asked(self, statement):
        with contextlib.closing(sqlite3.connect(f'file:{self.database}?mode=ro', uri=True)) as store:
            return store.execute(statement).fetchall()

    def sign_in_as_manager(self):
        desk, words = self.desk, self.words
        [(name,)] = self.asked("SELECT name FROM staff WHERE roles LIKE '%manager%'")
        desk.click('cell', name)
        desk.see('button', words('Sign in as %1', name))
        self.shot('sign-in')
        desk.fill(words('&PIN'), PRACTICE_PIN)
        desk.press('Return')
        desk.read(words('Practice store — nothing here is real'))

    # -- the rail, from above to below

    def lists(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Today'))
        desk.see('cell', re.compile(r'W\d{6}-\d{4}'))
        self.shot('today')
        for page, name in (('Quotes', 'quotes'), ('Settlement', 'settlement'), ('Follow-up', 'follow-up'),
                           ('Complaints', 'complaints'), ('Customers', 'customers')):
            desk.click('button', words(page))
            desk.see('cell', re.compile('.'))
            self.shot(name)
        self.workshop()
        self.parts()
        desk.click('button', words('Reports'))
        desk.read('¥')
        self.shot('reports')
        desk.click('button', words('Settings'))
        self.shot('settings')

    def workshop(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Workshop'))
        desk.see('cell', re.compile('.'))
        self.shot('workshop')

    def parts(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Parts'))
        for tab, name in (('&Price list', 'price-list'), ('&Stock', 'stock')):
            desk.click('tab', words(tab))
            desk.see('cell', re.compile('.'))
            self.shot(name)

    # -- a car

    def reception(self):
        desk, words = self.desk, self.words
        [(plate, owner)] = self.asked(
            "SELECT v.plate, c.name FROM vehicle v JOIN repair_order o ON o.vehicle_id = v.id JOIN customer c ON "
            "c.id = o.sender_id WHERE v.plate_kind = 'blue' AND o.document = 'delivered' AND o.express = 0 AND NOT EXISTS (SELECT 1 "
            'FROM repair_order open WHERE open.vehicle_id = v.id AND open.released_ms IS NULL) '
            'GROUP BY v.id HAVING COUNT(*) > 1 AND COUNT(DISTINCT o.sender_id) = 1 ORDER BY COUNT(*) DESC, v.id LIMIT 1')
        desk.press('F2')
        desk.fill(words('&Plate'), plate)
        desk.press('Return')
        desk.holds(words('&Sender'), owner)
        desk.fill(words("Customer's statement, in his or her own &words"), '早上冷车起步时有“吱吱”的声音，热车以后没有。')
        desk.tick(words('Dash camera'))
        desk.fill(words('Promised &time'), '+90')
        self.shot('reception')
        desk.press('F7')
        desk.click_at(words('Outline of the car'), 166, 180)
        desk.fill(words('Note on this mark'), '左前门划痕 8 cm')
        desk.press('Return')
        self.shot('walk-round')
        desk.click('button', words('Back to the form'))
        desk.click('button', words('Clear the form'))
        desk.press('shift+F2')
        desk.see('field', words('Plate'))
        self.shot('express')

    def stages(self):
        for name, where in STAGES:
            found = self.asked(f'SELECT number FROM repair_order o WHERE {where} ORDER BY taken_in_ms DESC LIMIT 1')
            if not found:
                raise AssertionError(f'no order for {name}')
            [(self.number,)] = found
            self.open_order()
            self.shot(name)
            if name == 'order-quote':
                self.approval()

    def approval(self):
        desk, words = self.desk, self.words
        desk.see('button', words.like('Record approval of %n job(s)'), enabled=True)
        desk.press('ctrl+Return')
        desk.read(words('Approval of %1', self.number))
        desk.press('alt+a')
        desk.draw(words("Customer's signature"))
        self.shot('approval')
        desk.press('Escape')
        desk.gone('label', words('Approval of %1', self.number))

    def find(self):
        desk = self.desk
        [(customer,)] = self.asked('SELECT name FROM customer ORDER BY id LIMIT 1 OFFSET 30')
        desk.press('ctrl+k')
        desk.press('ctrl+a')
        desk.paste(customer[0])
        desk.see('cell', re.compile(customer[0]))
        self.shot('search')
        desk.press('Escape')

    def shortcuts(self):
        desk, words = self.desk, self.words
        desk.press('F1')
        desk.see('cell', words('New reception'))
        self.shot('shortcuts')
        desk.press('Escape')

    def run(self):
        self.make_store()
        self.start(NOW)
        try:
            self.sign_in_as_manager()
            self.lists()
            self.reception()
            self.stages()
            self.find()
            self.shortcuts()
        finally:
            self.desk.close()


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    parser.add_argument('--ctl', required=True, type=os.path.abspath)
    parser.add_argument('--theme', choices=('light', 'dark'), default='light')
    run(Gallery, parser.parse_args())


if __name__ == '__main__':
    main()
