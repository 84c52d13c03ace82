"""The telephone at the counter: who calls is told over a second start and over the session bus while somebody types,
and F3 opens the customer (N3); an urgent call is written down, handed over and becomes an order (R27), whose intake
sheet is signed on paper (R26), all by keyboard.

    telephone.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql]
"""
import argparse
import re
import subprocess

from shop import MANAGER, Shop, add_options, rows_of, run

NOW = '2026-11-22 01:00:00'
KNOWN, NEW = '13812345678', '13900001111'
PLATE, CUSTOMER = '皖A12345', '陈国强'
HALF = '早上冷车起步时左前面有“吱吱”的声音'


class Telephone(Shop):
    def run(self):
        self.start(NOW)
        try:
            self.first_start()
            self.take_in()
            self.known_caller()
            self.new_caller()
            self.urgent_call()
        finally:
            self.desk.close()

    def take_in(self):
        desk, words = self.desk, self.words
        desk.press('F2')
        desk.fill(words('&Plate'), PLATE)
        desk.fill(words('&Sender'), CUSTOMER)
        desk.fill(words('P&hone'), KNOWN)
        desk.fill(words("Customer's statement, in his or her own &words"), '保养')
        desk.fill(words('Promised &time'), '+90')
        desk.press('ctrl+Return')
        desk.see('label', re.compile(r'W\d{6}-0001'))

    def second_start(self, number):
        """As a telephone system starts it: it hands the number over and ends."""
        done = subprocess.run([self.options.program, '--database', self.database, '--caller', number],
                              timeout=60, check=False)
        assert done.returncode == 0, f'the second start ended with {done.returncode}'

    def known_caller(self):
        desk, words = self.desk, self.words
        desk.press('F2')
        statement = words("Customer's statement, in his or her own &words")
        desk.fill(statement, HALF)
        self.second_start('+86 ' + KNOWN)
        desk.read(CUSTOMER)
        self.shot('caller')
        desk.paste('，热车没有')  # goes on where the cursor was
        desk.holds(statement, HALF + '，热车没有')
        desk.press('F3')
        desk.see('label', re.compile(CUSTOMER))
        desk.gone('button', words('Hide the call'))
        desk.press('Escape', 'F2')
        desk.holds(statement, HALF + '，热车没有')

    def new_caller(self):
        desk, words = self.desk, self.words
        subprocess.run(['dbus-send', '--session', '--dest=org.baydesk.Baydesk', '--print-reply',
                        '/org/baydesk/Baydesk', 'org.baydesk.Baydesk.Call', f'string:{NEW}'],
                       check=True, capture_output=True)
        desk.see('button', words('Open whoever calls'))
        desk.press('F3')
        desk.holds(words('P&hone'), NEW)
        self.shot('new-caller')
        desk.click('button', words('Clear the form'))

    def urgent_call(self):
        desk, words = self.desk, self.words
        desk.press('shift+F3')
        desk.fill(words('Who &calls'), '王建军')
        desk.fill(words('&Phone number'), NEW)
        desk.fill(words('P&late or machine number'), '皖B66666')
        desk.fill(words('Whe&re it stands'), '城东工地')
        desk.fill(words('What is &wrong'), '无法启动')
        self.shot('urgent-dialog')
        desk.press('ctrl+Return')
        desk.gone('field', words('Whe&re it stands'))
        desk.press('ctrl+1')
        desk.see('cell', re.compile('无法启动'))
        self.shot('urgent-today')
        desk.click('button', words('Hand over…'))
        desk.choose(words('&Hand over to'), MANAGER)
        desk.press('ctrl+Return')
        desk.see('button', words('Asked after it…'), enabled=True)
        desk.click('button', words('Take it in'))
        desk.holds(words('&Sender'), '王建军')
        desk.click('button', words('promised time'))  # what is missing leads there, wherever it stands
        desk.paste('+90')
        self.shot('urgent-reception')
        desk.press('F9')
        desk.see('button', words('Keep the signature'))
        desk.click('button', words('On paper'))
        self.shot('signing')
        desk.press('ctrl+Return')
        desk.gone('button', words('Signed on paper'))
        desk.press('ctrl+Return')
        self.number = desk.see('label', re.compile(r'^W\d{6}-0002$')).name
        assert rows_of(self.database, "SELECT state FROM urgent_call") == [('closed',)]
        assert rows_of(self.database, "SELECT paper, way FROM paper_signature") == [('intake', 'on-paper')]


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    add_options(parser)
    run(Telephone, parser.parse_args())
