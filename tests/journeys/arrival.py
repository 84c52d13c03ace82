"""The car at the door: who works here, the walk-round, the quote, the customer's signature."""
import os
import re
import subprocess

from cast import (ADVISOR, ALIGNMENT, CASHIER, CLERK, CUSTOMER, DESK_HEAD, INSPECTOR, KEEPER, PHONE, PLATE, SERVICE,
                  SUPERIOR, SUPERVISOR, TAG, TECHNICIAN, WAX)
from shop import MANAGER, Shop

PEOPLE = ((ADVISOR, 'service advisor'), (CASHIER, 'cashier'), (CLERK, 'callback clerk'), (TECHNICIAN, 'technician'),
          (INSPECTOR, 'inspector'), (KEEPER, 'parts keeper'), (DESK_HEAD, 'callback clerk'),
          (SUPERIOR, 'store manager'), (SUPERVISOR, 'store manager'))
LADDER = (('Head of the desk', DESK_HEAD), ('Superior', SUPERIOR), ('Supervisor', SUPERVISOR),
          ('General manager', MANAGER))
STATEMENT = '高速上方向盘往右偏，松手就跑偏。顺便做保养。'


class Arrival(Shop):
    def hire_everybody(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Settings'))
        for name, role in PEOPLE:
            self.hire(name, role)
        desk.click('button', words('Who handles complaints…'))
        for rung, person in LADDER:
            desk.choose(words(rung), person)
        self.shot('ladder')
        desk.click('button', words('Save the ladder'))
        desk.gone('button', words('Save the ladder'))

    def walk_round(self):
        """Two marks: one with the mouse and a photo from a file, one with the keyboard."""
        desk, words = self.desk, self.words
        desk.press('F7')
        desk.click_at(words('Outline of the car'), 166, 180)
        desk.fill(words('Note on this mark'), '左前门划痕 8 cm')
        self.add_photo()
        desk.press('2', 'Next', 'Return')
        desk.fill(words('Note on this mark'), '右后翼子板凹坑')
        self.shot('walk-round')
        desk.click('button', words('Back to the form'))
        desk.read(words.like('%n mark(s)'))

    def add_photo(self):
        """As a camera leaves it: larger than is kept."""
        desk, words = self.desk, self.words
        photo = os.path.join(self.folder, 'scratch.jpg')
        subprocess.run(['convert', '-size', '3000x2250', 'gradient:#b8c4d0-#1f2833', '-stroke', '#f4f6f8',
                        '-strokewidth', '24', '-draw', 'line 700,900 2200,1250', photo], check=True)
        desk.choose_file(words('Add a photo…'), photo)
        desk.see('button', words('Photo of this mark'), enabled=True)
        desk.click('button', words('Photo of this mark'))
        desk.see('button', words('Close'))
        self.shot('photo')
        desk.press('Escape')
        desk.gone('button', words('Close'))
        desk.fill(words('Note on this mark'), '左前门划痕 8 cm')
        desk.press('Return')

    def take_in(self):
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), PLATE)
        desk.fill(words('&Brand'), '大众')
        desk.fill(words('&Model'), '帕萨特 1.8T')
        desk.fill(words('&Sender'), CUSTOMER)
        desk.fill(words('P&hone'), PHONE)
        desk.fill(words('&Odometer (km)'), '68920')
        desk.fill(words('&Key tag'), TAG)
        desk.fill(words("Customer's statement, in his or her own &words"), STATEMENT)
        desk.tick(words('Dash camera'))
        desk.tick(words('Read back and confirmed by the customer'))
        desk.fill(words('Promised &time'), '+240')
        self.walk_round()
        self.shot('reception')
        self.taken_in('0001')

    def taken_in(self, number):
        desk = self.desk
        desk.see('button', self.words('Take in %1', PLATE), enabled=True)
        desk.press('ctrl+Return')
        self.number = desk.see('label', re.compile(rf'^W\d{{6}}-{number}$')).name

    def write_quote(self):
        desk, words = self.desk, self.words
        self.quote(SERVICE, '机油滤清器', '全合成机油')
        self.quote(ALIGNMENT)
        self.quote(WAX)
        self.shot('quote')
        desk.click('button', words.like('Offer quote %1'))
        self.preview('Print quote', 'Quote', 'quote-preview')

    def answer(self):
        """Opens what the customer answers to, and waits for it."""
        desk, words = self.desk, self.words
        desk.see('button', words.like('Record approval of %n job(s)'), enabled=True)
        desk.press('ctrl+Return')
        desk.read(words('Approval of %1', self.number))

    def answered(self):
        self.desk.press('ctrl+Return')
        self.desk.gone('label', self.words('Approval of %1', self.number))

    def sign(self):
        """Two jobs are agreed to, the third is not, and why."""
        desk, words = self.desk, self.words
        self.answer()
        desk.tick(SERVICE)
        desk.tick(ALIGNMENT)
        desk.tick(WAX, False)
        desk.fill(words('Why %1 is declined', WAX), '下次再做')
        desk.press('ctrl+Return')  # without a signature: leads to where one is drawn
        desk.draw(words("Customer's signature"))
        self.shot('approval')
        self.answered()
