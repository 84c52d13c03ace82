"""One car through its whole life on the real program: first start, the price list and the stock come in, two
people are hired, a new customer's car is taken in, quoted, signed for, worked on, checked by somebody else,
settled in cash and WeChat, handed over, called two days later, and the second call is planned. Whatever is
refused on the way is refused in words, and nothing is set up behind the program's back.

    one_car.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--prices FILE --stock FILE]
               [--jobs LABOUR:PART,LABOUR:PART] [--pictures FOLDER]

With --engine postgresql the store is a database of its own on the server that BAYDESK_TEST_POSTGRESQL names.
Runs on the stage and with the printer beside it.
"""
import argparse
import os
import re

from desk import without_key
from shop import MANAGER, Shop, add_options, run

TECHNICIAN, INSPECTOR = '赵师傅', '钱检'
PLATE, CUSTOMER, PHONE, TAG = '皖A12345', '陈国强', '13812345678', 'A07'
VIN = 'LSVAM4187C2184847'


class Journey(Shop):
    def hire_people(self):
        self.desk.click('button', self.words('Settings'))
        self.hire(TECHNICIAN, 'technician')
        self.hire(INSPECTOR, 'inspector')
        self.shot('settings')

    # -- the car

    def take_in(self):
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), PLATE)
        desk.fill(words('&Brand'), '大众')
        desk.fill(words('&Model'), '帕萨特 1.8T')
        desk.fill(words('&VIN'), VIN)
        desk.fill(words('&Sender'), CUSTOMER)
        desk.fill(words('P&hone'), PHONE)
        desk.fill(words('&Odometer (km)'), '68920')
        desk.fill(words('&Key tag'), TAG)
        desk.fill(words("Customer's statement, in his or her own &words"),
                  '早上冷车起步时左前面有“吱吱”的声音，热车以后就没有了。顺便保养一下。')
        desk.tick(words('Dash camera'))
        desk.tick(words('Read back and confirmed by the customer'))
        desk.fill(words('Promised &time'), '+180')
        desk.see('button', words('Take in %1', PLATE), enabled=True)
        self.shot('reception')
        desk.press('ctrl+Return')
        self.number = desk.see('label', re.compile(r'^W\d{6}-0001$')).name
        desk.press('alt+1')
        desk.see('field', words('&Key tag'))
        self.shot('order-reception')
        desk.press('F1')
        desk.see('cell', words('New reception'))
        self.shot('shortcuts')
        desk.press('Escape')
        desk.gone('cell', words('New reception'))  # else the sheet takes the next key

    def key_tag_in_use(self):
        """The key tag hangs on another hook: said at the field, and nothing typed is lost."""
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), '皖B66666')
        desk.fill(words('&Sender'), '周丽')
        desk.fill(words('&Key tag'), TAG)
        desk.read(words('In use: %1', self.number))
        self.shot('key-tag-in-use')
        desk.holds(words('&Sender'), '周丽')
        desk.click('button', words('Clear the form'))
        desk.holds(words('&Sender'), '')

    def find_everywhere(self):
        desk = self.desk
        for typed in ('2345', '5678', VIN[-6:], CUSTOMER, CUSTOMER[1:], CUSTOMER[1], 'cgq', self.number):
            desk.press('ctrl+k')
            desk.press('ctrl+a')
            desk.paste(typed)
            desk.see('cell', re.compile(CUSTOMER))
            if typed == 'cgq':
                self.shot('search')
            desk.press('Escape')

    # -- quote

    def write_quote(self):
        desk, words = self.desk, self.words
        for labour, part in self.options.jobs:
            self.quote(labour, part)
        self.shot('quote')
        self.work_is_refused()
        desk.click('button', words.like('Offer quote %1'))
        self.preview('Print quote', 'Quote', 'quote-preview')

    def work_is_refused(self):
        """Nothing is worked on before it is approved: the step says so and has nothing to press."""
        desk, words = self.desk, self.words
        desk.press('alt+3')
        desk.gone('button', words.like('Start “%1”'))
        desk.press('alt+2')
        desk.see('field', words('Add a job or a part'))

    def approve(self):
        desk, words = self.desk, self.words
        desk.see('button', words.like('Record approval of %n job(s)'), enabled=True)
        desk.press('ctrl+Return')
        desk.read(words('Approval of %1', self.number))
        desk.press('alt+a')  # the customer agrees to all
        desk.press('ctrl+Return')  # without a signature: leads to where one is drawn
        desk.draw(words("Customer's signature"))
        self.shot('approval')
        desk.press('ctrl+Return')
        desk.gone('label', words('Approval of %1', self.number))

    # -- work and check

    def dispatch(self):
        desk, words = self.desk, self.words
        for _ in self.options.jobs:
            desk.see('button', words('Dispatch'))
            desk.choose(words('&Technician'), TECHNICIAN)
            desk.click('button', words('Dispatch to %1', TECHNICIAN))
        for labour, _ in self.options.jobs:
            desk.read(labour)
        desk.see('button', words.like('Start “%1”'))
        self.preview('Print job sheet', 'Job sheet', 'job-sheet-preview')

    def work(self):
        desk, words = self.desk, self.words
        for _ in self.options.jobs:
            desk.click('button', words.like('Start “%1”'))
        for done, _ in enumerate(self.options.jobs):
            finish = words.like('Finish “%1”')
            desk.see('button', finish)
            self.check_oneself()
            if not done:
                self.shot('work')
            desk.click('button', finish)

    def the_technician_may_not_pass(self):
        """Who did the work does not check it: the manager did none, the technician has no right."""
        desk, words = self.desk, self.words
        desk.press('alt+4')
        desk.see('label', words('Still missing:'))
        self.shot('check-refused')

    def check(self):
        desk, words = self.desk, self.words
        for done, _ in enumerate(self.options.jobs):
            if not done:
                self.shot('check')
            passes = without_key(desk.see('button', words.like('Pass “%1”')).name)
            desk.click('button', passes)
            desk.gone('button', passes)  # or the next click is one more on this job
        desk.see('button', words.like('Mark %1 ready'))

    def ready(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+Return')  # the dash camera has not been seen: leads to its box
        desk.see('label', words('Still missing:'))
        desk.tick(words('Dash camera'))
        desk.click('button', words.like('Mark %1 ready'))
        desk.see('button', words.like('Settle %1'))

    # -- money and the gate

    def settle(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+Return')  # nobody has said how it is paid: nothing happens
        desk.see('label', words('Still missing:'))
        desk.fill(words('Amount %1', 1), '100')
        desk.press('ctrl+Return')  # not paid: says what is missing
        desk.see('label', words('Still missing:'))
        self.shot('not-paid')
        desk.fill(words('In the &drawer when the shift opens'), '500')
        desk.click('button', words('Add another tender'))
        desk.choose(words('Tender %1', 2), words('WeChat'))
        desk.fill(words('Cash &handed over'), '200')
        desk.read(words('Change %1', '¥100.00'))
        self.shot('settle')
        desk.click('button', words.like('Settle %1'))
        desk.see('button', words('Hand over and print gate pass'))
        self.preview('Print settlement list', 'Settlement list', 'settlement-list-preview', printed=True)

    def release(self):
        desk, words = self.desk, self.words
        desk.press('ctrl+Return')  # belongings, key and old parts are not answered
        desk.see('label', words('Still missing:'))
        self.shot('gate-pass-refused')
        desk.tick(words('Dash camera'))
        desk.tick(words('Key %1 handed back', TAG))
        desk.tick(words('Returned to the customer'))
        desk.fill(words('&Odometer out (km)'), '68925')
        self.shot('hand-over')
        desk.click('button', words('Hand over and print gate pass'))
        self.paper('Gate pass', 'gate-pass-preview', printed=True)
        desk.see('label', words('First call'))
        desk.read('11-25 09:')  # two days on
        desk.press('alt+5')
        desk.see('label', words('The car has left'))
        self.shot('delivered')

    # -- after the car has left

    def call(self, score, picture):
        desk, words = self.desk, self.words
        desk.click('button', words('Follow-up'))
        desk.see('cell', CUSTOMER)
        desk.press('ctrl+Return')  # without an outcome: said at the field
        desk.read(words('Choose how the call went.'))
        self.shot(f'{picture}-without-outcome')
        desk.tick(words('1 Reached'))
        desk.tick(words(score))
        desk.fill(words('What the customer sai&d'), '不响了，谢谢。')
        self.shot(picture)
        desk.click('button', words('Save call, next customer'))
        desk.read(words('Saved the call to %1', CUSTOMER))

    def lists(self):
        desk, words = self.desk, self.words
        for page in ('Today', 'Quotes', 'Workshop', 'Settlement', 'Complaints', 'Customers'):
            desk.click('button', words(page))
            self.shot(page.lower())

    def customer(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Customers'))
        desk.see('cell', CUSTOMER)
        desk.press('ctrl+Return')
        desk.read(PLATE[:2] + '·' + PLATE[2:])
        self.shot('customer')

    def a_file_that_is_no_store(self):
        """Said in words with what to do; the file is left as it was."""
        words = self.words
        file = os.path.join(self.folder, 'letter.db')
        with open(file, 'w', encoding='utf-8') as letter:
            letter.write('Dear customer, ' * 500)
        before = os.stat(file)
        self.database, database = file, self.database
        self.start('2026-11-25 02:30:00')
        self.desk.see('label', words('This file is not a store of Baydesk.'))
        self.shot('not-a-store')
        self.desk.click('button', words('Quit'))
        self.database = database
        after = os.stat(file)
        assert (before.st_size, before.st_mtime) == (after.st_size, after.st_mtime)

    # -- all of it

    def run(self):
        self.start('2026-11-23 01:20:00')  # 09:20 in Shanghai
        try:
            self.first_start()
            self.import_lists()
            self.hire_people()
            self.take_in()
            self.key_tag_in_use()
            self.find_everywhere()
            self.open_order()
            self.write_quote()
            self.lists()
            self.open_order()
            self.approve()
            self.dispatch()
            self.switch_to(TECHNICIAN)
            self.open_order()
            self.work()
            self.the_technician_may_not_pass()
            self.switch_to(INSPECTOR)
            self.open_order()
            self.check()
            self.switch_to(MANAGER)
            self.open_order()
            self.ready()
            self.settle()
            self.release()
            self.desk.close()
            self.start('2026-11-25 02:10:00')  # 10:10 two days later
            self.sign_in(MANAGER)
            self.shot('today-with-a-call')
            self.call('5 Very satisfied', 'first-call')
            self.open_order()
            self.desk.press('alt+6')
            self.desk.see('label', self.words('Second call'))
            self.shot('follow-up')
            self.customer()
            self.desk.close()
            self.a_file_that_is_no_store()
        finally:
            self.desk.close()


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    parser.add_argument('--jobs', default='更换机油机滤:全合成机油,四轮定位:机油滤清器')
    options = parser.parse_args()
    options.jobs = [tuple(job.split(':')) for job in options.jobs.split(',')]
    run(Journey, options)


if __name__ == '__main__':
    main()
