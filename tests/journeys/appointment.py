"""From the telephone to the gate on the real program: bays are written down, two people book, one is dragged onto the
other's time and a reason is asked, and when the car comes its booking becomes an order by keys alone, signed on paper.

    appointment.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--pictures FOLDER]
"""
import argparse
import re

from shop import Shop, add_options, rows_of, run

PLATE, CALLER, PHONE, PURPOSE = '皖A12345', '陈国强', '13812345678', '二级维护'
OTHER_PLATE, OTHER_CALLER, OTHER_PURPOSE = '皖B66666', '周丽', '换轮胎'
BAYS = ('1 号举升机', '2 号举升机')
REASON = '先等配件'


class Appointment(Shop):
    def write_bays_down(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+0')
        desk.click('button', words('Bays and hours'))
        for bay in BAYS:
            desk.click('button', words('New bay'))
            desk.fill(words('&Name'), bay)
            desk.press('ctrl+Return')
            desk.see('cell', bay)
        self.shot('bays')
        desk.press('Escape')
        desk.see('button', words('New appointment'))

    def book(self, plate, caller, phone, purpose, at):
        desk, words = self.desk, self.words
        desk.press('ctrl+n')
        desk.see('field', words('Pl&ate'))
        for letter, text in (('a', plate), ('c', caller), ('h', phone), ('w', purpose), ('o', at)):
            self.type_at(letter, text)
        desk.press('alt+b', 'Down')
        desk.see('button', words.like('Take %1'))  # free times are offered meanwhile
        self.shot(f'booking-{caller}')
        desk.press('ctrl+Return')

    def type_at(self, letter, text):
        """By the key of the field's label."""
        self.desk.press(f'alt+{letter}', 'ctrl+a')
        self.desk.paste(text)

    def book_two(self):
        desk, words = self.desk, self.words
        self.book(PLATE, CALLER, PHONE, PURPOSE, '1400')
        desk.see('cell', PURPOSE)
        self.book(OTHER_PLATE, OTHER_CALLER, '13955128830', OTHER_PURPOSE, '1430')
        # The bay is taken: the other time is chosen.
        desk.see('field', words('&Why both fit'))
        self.shot('taken')
        self.type_at('o', '1630')
        desk.press('ctrl+Return')
        desk.see('cell', OTHER_PURPOSE)
        self.shot('booked')

    def card_of(self, caller):
        return self.desk.see('button', re.compile(f'{caller}, '))

    def drag_onto(self):
        """The mouse takes the later one to the time of the earlier one; a reason is asked, or it goes back."""
        desk, words = self.desk, self.words
        for answer in (None, REASON):
            desk.drag(self.card_of(OTHER_CALLER), self.card_of(CALLER))
            desk.see('field', words('&Why both fit'))
            self.shot(f'dragged-{answer is not None}')
            if not answer:
                desk.press('Escape')
                desk.gone('field', words('&Why both fit'))
                continue
            desk.fill(words('&Why both fit'), answer)
            desk.press('ctrl+Return')
            desk.gone('field', words('&Why both fit'))
        desk.see('button', re.compile(f'{OTHER_CALLER}, .*{REASON}'))

    def arrive(self):
        """The first in the list is who comes first; one key, and what was said on the telephone is there."""
        desk, words = self.desk, self.words
        self.clock.set('2026-11-26 06:00:00')
        desk.press('ctrl+0', 'ctrl+Home')
        desk.see('button', words('Take in %1', '皖A·12345'), enabled=True)
        self.shot('day')
        desk.press('ctrl+Return')
        desk.holds(words('&Sender'), CALLER)
        desk.holds(words("Customer's statement, in his or her own &words"), PURPOSE)
        desk.read(words('This is another visit'))
        self.shot('arrival')
        # The cursor stands in the odometer.
        desk.paste('68920')
        desk.press('Return')
        self.type_at('k', 'A07')
        # Signed on paper: F9, the letter of the choice, and done (R26).
        desk.press('F9')
        desk.see('button', words('Keep the signature'))
        desk.press('alt+p')
        desk.see('button', words('Signed on paper'), enabled=True)
        self.shot('signed-on-paper')
        desk.press('ctrl+Return')
        desk.gone('button', words('Signed on paper'))
        desk.press('ctrl+Return')
        desk.see('label', re.compile(r'W\d{6}-0001'))
        desk.press('ctrl+0')
        desk.see('cell', words('arrived'))
        self.shot('arrived')

    def run(self):
        self.start('2026-11-26 01:00:00')
        try:
            self.first_start()
            self.write_bays_down()
            self.book_two()
            self.drag_onto()
            self.arrive()
        finally:
            self.desk.close()
        statement = ('SELECT b.caller, b.status, s.shared_reason, CASE WHEN b.order_id IS NULL THEN 0 ELSE 1 END '
                     'FROM booking b JOIN booking_slot s ON s.booking_id = b.id ORDER BY s.from_ms, s.id')
        kept = sorted(rows_of(self.database, statement))
        assert kept == sorted([(CALLER, 'arrived', '', '1'), (OTHER_CALLER, 'unconfirmed', REASON, '0')]), kept
        signed = rows_of(self.database, 'SELECT paper, way FROM paper_signature')
        assert signed == [('intake', 'on-paper')], signed


if __name__ == '__main__':
    asked = argparse.ArgumentParser()
    add_options(asked)
    run(Appointment, asked.parse_args())
