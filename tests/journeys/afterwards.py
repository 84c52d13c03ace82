"""After the car has left: an unhappy customer, the ladder of the complaint, and the free rework."""
import re
from datetime import datetime, timedelta

from cast import ALIGNMENT, CUSTOMER, PLATE, REMEDY, TAG, UNHAPPY
from shop import Shop


class Afterwards(Shop):
    def unhappy_call(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Follow-up'))
        desk.see('cell', CUSTOMER)
        desk.tick(words('1 Reached'))
        desk.tick(words('1 Very unhappy'))
        desk.press('ctrl+Return')  # a complaint without words: said at the field
        desk.see('button', words('Save call, next customer'))
        desk.fill(words('What the customer &said'), UNHAPPY)
        self.shot('unhappy-call')
        desk.click('button', words('Save call, next customer'))
        desk.read(words('Choose a customer at left to begin the call.'))

    # -- the ladder

    def open_complaint(self, picture):
        desk, words = self.desk, self.words
        desk.click('button', words('Complaints'))
        desk.read(UNHAPPY)
        self.shot(picture)

    def take_over(self, person):
        self.desk.click('button', self.words('Take over'))
        self._has_it_now('taken over', 'Head of the desk', person)

    def ask_for_result(self):
        self._enter('asked for a result: none yet', 'Asked: no result yet')

    def tell_customer(self, said):
        self._enter('the customer was told', 'The customer was told', said)

    def bring_up(self, rung, person, why):
        desk, words = self.desk, self.words
        desk.choose(words('&Entry'), words('brought further up'))
        desk.choose(words('Up &to'), words('%1: %2', words(rung), person))
        desk.fill(words('In &words'), why)
        self.shot(f'complaint-to-{rung.split()[0].lower()}')
        desk.click('button', words('Bring it up'))
        self._has_it_now('brought further up', rung, person)

    def _enter(self, act, button, said=''):
        desk, words = self.desk, self.words
        desk.choose(words('&Entry'), words(act))
        if said:
            desk.fill(words('In &words'), said)
        desk.click('button', words(button))
        self._stands_in_ledger(words(act))

    def _stands_in_ledger(self, what):
        self.desk.see('label', re.compile(f' · {re.escape(what)}$'))

    def _has_it_now(self, act, rung, person):
        self._stands_in_ledger(self.words('%1 (%2, %3)', self.words(act), self.words(rung), person))

    def decide(self):
        desk, words = self.desk, self.words
        desk.choose(words('&Entry'), words('the answer is decided'))
        desk.click('button', words('Decide the answer'))  # without findings: said at the fields
        desk.fill(words('In &words'), '技术会商')
        desk.press(*['Tab'] * 6)  # through the findings: they come into view
        desk.choose(words('&Level'), words('serious'))
        desk.choose(words('&About'), words('workmanship'))
        desk.choose(words('Who answers &for it'), words('workshop'))
        desk.fill(words('Ca&use'), '定位后未路试')
        desk.fill(words('&Remedy: the answer to the customer'), REMEDY)
        desk.fill(words('&Cost to the shop (¥)'), '230')
        self.shot('complaint-answer')
        desk.click('button', words('Decide the answer'))
        self._stands_in_ledger(words('the answer is decided'))
        self.tell_customer(f'{REMEDY}，客户同意')

    def close_complaint(self):
        """Closed only after the customer has been called again."""
        desk, words = self.desk, self.words
        desk.see('button', words('Write it down'))
        desk.press('ctrl+Return')  # how the customer answered is never taken for granted
        desk.see('label', words('Still missing:'))
        desk.choose(words('&Entry'), words('called again: the customer is content'))
        desk.fill(words('In &words'), '方向正了，客户满意')
        self.shot('complaint-call-again')
        desk.click('button', words('Content: close the complaint'))
        desk.read(words('The customer has confirmed: nothing is left to do.'))
        self.shot('complaint-closed')

    # -- the comeback

    def take_in_again(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Take the car in again'))
        desk.holds(words('&Sender'), CUSTOMER)
        desk.read(words('Under guarantee: a comeback is free'))
        # One digit short: below the last reading, so it asks why (R14).
        desk.fill(words('&Odometer (km)'), '6901')
        desk.read(words.like('%1 less than last time'))
        desk.see('field', words('Why does the odometer not fit the last &reading?'))
        self.shot('odometer-one-digit-short')
        # Under guarantee by date, and too far by km: 2,000 km from 68,920 (R23).
        desk.fill(words('&Odometer (km)'), '71000')
        desk.read(words('No longer under guarantee: the car has run too far'))
        desk.fill(words('&Odometer (km)'), '69010')
        desk.read(words('Under guarantee: a comeback is free'))
        desk.gone('field', words('Why does the odometer not fit the last &reading?'))
        desk.fill(words('&Key tag'), TAG)
        desk.fill(words("Customer's statement, in his or her own &words"), UNHAPPY)
        desk.tick(words('Read back and confirmed by the customer'))
        desk.tick(words('Walk-round: nothing found'))
        desk.fill(words('Promised &time'), '+120')
        self.shot('reception-comeback')
        self.taken_in('0001')

    def comeback(self):
        """On the quote free of charge, and agreed to in person."""
        desk, words = self.desk, self.words
        desk.press('alt+2')
        desk.click('button', words('Take in as a comeback: %1', ALIGNMENT))
        title = words('Comeback: %1', ALIGNMENT)
        desk.see('cell', title)
        self.shot('comeback')
        desk.click('button', words('Offer quote %1', '¥0.00'))
        self.answer()
        desk.tick(title)
        desk.tick(words('In person'))
        self.answered()
        return title

    def settle_comeback(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Settle, nothing more to pay'))
        desk.see('button', words('Hand over and print gate pass'))
        return self.preview('Print settlement list', 'Settlement list', 'comeback-list-preview', printed=True)

    def guarantee_goes_on(self, until):
        """At the next check-in the first guarantee is alive as it was, and there is no second one."""
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), PLATE)
        desk.read(words('Under guarantee: a comeback is free'))
        desk.read(until)
        self.shot('guarantee')
        # Two days later, in the store's zone or any other, it is over by date (R23).
        over = datetime.fromisoformat(until) + timedelta(days=2)
        self.clock.set(f'{over:%Y-%m-%d} 02:00:00')
        desk.click('button', words('Clear the form'))
        desk.fill(words('&Plate'), PLATE)
        desk.holds(words('&Sender'), CUSTOMER)
        desk.gone('label', words('Under guarantee: a comeback is free'))
        self.shot('guarantee-over')
