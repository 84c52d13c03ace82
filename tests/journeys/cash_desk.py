"""Money and the gate: a deposit, two tenders, the list, a gate pass that is refused first, the shift."""
from cast import TAG
from shop import Shop


class CashDesk(Shop):
    def take_deposit(self):
        desk, words = self.desk, self.words
        desk.press('alt+5')
        desk.fill(words('Amount %1', 1), '800')
        desk.fill(words('Cash &handed over'), '1000')
        desk.read(words('Change %1', '¥200.00'))
        desk.fill(words('In the &drawer when the shift opens'), '500')
        self.shot('deposit')
        desk.click('button', words('Take deposit %1', '¥800.00'))
        desk.read('R261123-0001')  # the receipt

    def settle(self):
        desk, words = self.desk, self.words
        desk.press('alt+5')
        desk.fill(words('Amount %1', 1), '100')
        desk.press('ctrl+Return')  # not paid: says what is missing
        desk.see('label', words('Still missing:'))
        desk.choose(words('Tender %1', 1), words('WeChat'))
        desk.fill(words('Amount %1', 1), '500')
        desk.click('button', words('Add another tender'))
        desk.choose(words('Tender %1', 2), words('Cash'))
        desk.fill(words('Amount %1', 2), '280')
        desk.fill(words('Cash &handed over'), '300')
        desk.read(words('Change %1', '¥20.00'))
        self.shot('settle')
        desk.click('button', words('Settle %1', '¥780.00'))
        desk.see('button', words('Hand over and print gate pass'))
        return self.preview('Print settlement list', 'Settlement list', 'settlement-list-preview', printed=True)

    def release(self, odometer, *belongings):
        """No gate pass until belongings and key are ticked and the old parts are answered."""
        desk, words = self.desk, self.words
        desk.press('ctrl+Return')
        desk.see('label', words('Still missing:'))
        self.shot('gate-pass-refused')
        for thing in belongings:
            desk.tick(words(thing))
            desk.press('ctrl+Return')  # the key is still here
            desk.see('label', words('Still missing:'))
        desk.tick(words('Key %1 handed back', TAG))
        desk.tick(words('Returned to the customer'))
        desk.fill(words('&Odometer out (km)'), odometer)
        self.shot('hand-over')
        desk.click('button', words('Hand over and print gate pass'))
        return self.paper('Gate pass', 'gate-pass-preview', printed=True)

    def close_shift(self):
        """Counted a yuan too little in cash: asks why."""
        desk, words = self.desk, self.words
        desk.press('alt+5')
        desk.click('button', words('Shift…'))
        desk.fill(words('%1 counted', words('Cash')), '1579')
        desk.fill(words('%1 counted', words('WeChat')), '500')
        desk.press('ctrl+Return')
        desk.see('label', words('Still missing:'))
        desk.fill(words('&Comment'), '找零差一元')
        self.shot('shift')
        desk.click('button', words('Close shift'))
        desk.gone('button', words('Close shift'))
        report = self.paper('Shift report', 'shift-report', printed=True)
        assert '¥1,580.00' in report and '−¥1.00' in report, f'takings and difference:\n{report}'
