"""The car in the workshop: dispatch, a supplement by phone, a check that fails once, the last look."""
import re

from cast import ALIGNMENT, CAUSE, HOSE, LEAK, PHONE, SERVICE, TECHNICIAN
from shop import Shop


class Workshop(Shop):
    def dispatch(self, *jobs):
        desk, words = self.desk, self.words
        desk.see('button', words('Print job sheet'))  # the quote has made room for the work
        for job in jobs:
            desk.click('cell', job)
            desk.see('button', words('Dispatch'))
            desk.choose(words('&Technician'), TECHNICIAN)
            desk.click('button', words('Dispatch to %1', TECHNICIAN))
        desk.see('button', words.like('Start “%1”'))

    def start_work(self, *jobs):
        for job in jobs:
            self.desk.click('button', self.words('Start “%1”', job))

    def finish_work(self, *jobs):
        desk, words = self.desk, self.words
        for job in jobs:
            desk.see('button', words('Finish “%1”', job))
            self.check_oneself()
            desk.click('button', words('Finish “%1”', job))
        desk.gone('button', words.like('Finish “%1”'))

    def board(self, picture):
        self.desk.click('button', self.words('Workshop'))
        self.desk.read(TECHNICIAN)
        self.shot(picture)

    # -- the supplement

    def report_supplement(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Report a supplement'))
        desk.fill(words('&What was found'), LEAK)
        self.shot('supplement')
        desk.click('button', words('Report it'))
        desk.gone('button', words('Report it'))

    def price_supplement(self):
        desk, words = self.desk, self.words
        desk.press('alt+2')
        desk.read(words.like('Call the customer %1'))
        desk.click('button', words('Price the supplement'))
        desk.read(words('Technician on “%1”', LEAK))  # what is typed next goes into it
        self.add_part(LEAK, HOSE)
        self.add_labour('更换燃油管', '80')
        self.shot('supplement-priced')
        desk.click('button', words('Offer quote %1', '¥95.00'))

    def add_labour(self, name, price):
        desk, words = self.desk, self.words
        # The first entry: labour.
        desk.by_menu(lambda: desk.click('button', words('Add line')), 'Return', 'cell', re.compile('· …$'))
        desk.paste(name)
        desk.press('Return')
        desk.see('cell', re.compile(re.escape(name)))
        desk.press('Down', 'Down', 'Right', 'Right', 'Right', 'Return')  # past the part, to the price
        desk.paste(price)
        desk.press('Return')
        desk.see('cell', f'¥{price}.00')

    def call_about_supplement(self):
        """The answer on the phone, and the promise that moves with it."""
        desk, words = self.desk, self.words
        self.answer()
        desk.tick(LEAK)
        desk.tick(words('By phone'))
        desk.fill(words('&Number called'), PHONE)
        desk.press('ctrl+Return')  # without the recording: says what is missing
        desk.see('label', words('Still missing:'))
        self.shot('supplement-call-missing')
        desk.fill(words('&Recording'), 'REC-1123-07')
        desk.tick(words('With a new promised time'))
        desk.fill(words('Promised &time'), '+290')
        desk.fill(words('Reason, as the customer is told'), '追加更换燃油管')
        self.shot('supplement-call')
        self.answered()

    # -- the check

    def pass_checks(self, *jobs):
        desk, words = self.desk, self.words
        for job in jobs:
            desk.click('cell', job)
            desk.click('button', words('Pass “%1”', job))
            desk.gone('button', words('Pass “%1”', job))

    def test_drive(self, odometer):
        """Out through the gate on a temporary exit pass, which the return closes."""
        desk, words = self.desk, self.words
        desk.click('button', words('Let out for a while…'))
        desk.see('button', words('Write the exit pass'))
        self.shot('let-out')
        desk.click('button', words('Write the exit pass'))
        printed = self.paper('Temporary exit pass', 'exit-pass')
        assert 'T261123-0001' in printed, f'the number of the exit pass:\n{printed}'
        desk.see('button', words('The car is back…'))
        self.shot('car-is-out')
        desk.click('button', words('The car is back…'))
        desk.fill(words('&Odometer (km)'), odometer)
        desk.click('button', words('Close the exit pass'))
        desk.gone('button', words('The car is back…'))

    def check_fails(self):
        desk, words = self.desk, self.words
        desk.see('button', words('Pass “%1”', ALIGNMENT))
        desk.click('button', words('Does not pass'))  # without the cause: said at the field
        desk.fill(words('&Cause, if it does not pass'), CAUSE)
        self.shot('check-fails')
        desk.click('button', words('Does not pass'))
        desk.gone('button', words('Pass “%1”', ALIGNMENT))

    def rework(self):
        desk, words = self.desk, self.words
        desk.read(CAUSE)
        self.shot('check-failed')
        self.finish_work(ALIGNMENT)

    def make_ready(self, *belongings):
        """Belongings are seen in the car, and the customer is told that it is ready."""
        desk, words = self.desk, self.words
        desk.press('alt+4')
        desk.see('button', words.like('Mark %1 ready'))
        for thing in belongings:
            desk.tick(words(thing))
        desk.click('button', words.like('Mark %1 ready'))
        desk.click('button', words('The customer was told by phone'))
        desk.gone('button', words('The customer was told by phone'))
