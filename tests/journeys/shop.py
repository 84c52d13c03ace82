"""What every journey through a shop does on the real program: starts it under a clock that can be moved, sets the
store up, hires people, changes hands, finds an order, and prints."""
import contextlib
import csv
import glob
import io
import os
import re
import shutil
import sqlite3
import subprocess
import tempfile
import time
import uuid
from datetime import datetime, timezone

from desk import Desk, Words

PIN = '2468'
MANAGER = '李敏'
FAKETIME = next(glob.iglob('/usr/lib/*/faketime/libfaketime.so.1'))


class MovingClock:
    """The program's clock: goes on from where it is set, also while the program runs."""

    def __init__(self, file):
        self._file = file

    def set(self, moment):
        """To this moment (UTC)."""
        wanted = datetime.strptime(moment, '%Y-%m-%d %H:%M:%S').replace(tzinfo=timezone.utc)
        with open(self._file + '.new', 'w', encoding='ascii') as file:
            file.write(f'{wanted.timestamp() - time.time():+.3f}\n')
        os.rename(self._file + '.new', self._file)

    def environment(self):
        return {'LD_PRELOAD': FAKETIME, 'FAKETIME_TIMESTAMP_FILE': self._file, 'FAKETIME_NO_CACHE': '1',
                'DONT_FAKE_MONOTONIC': '1', 'TZ': 'UTC'}


class Shop:
    def __init__(self, options, folder):
        self.options = options
        self.folder = folder
        self.words = Words(options.language, options.translations)
        self.database = make_database(options.engine, folder)
        self.clock = MovingClock(os.path.join(folder, 'clock'))
        self.pictures = 0
        self.printed = 0
        self.number = None
        self.desk = None

    def start(self, moment):
        """Starts the program; its clock begins at this moment (UTC)."""
        self.clock.set(moment)
        self.desk = Desk([self.options.program, '--language', self.options.language, '--database', self.database],
                         self.clock.environment(), folder=self.folder)

    def shot(self, name):
        self.desk.fits()  # what is shown is seen, on a small monitor too
        if self.options.pictures:
            self.pictures += 1
            self.desk.shot(os.path.join(self.options.pictures, f'{self.pictures:02}-{name}.png'))

    def pictures_wanted(self, name):
        wanted = name not in self.__dict__.setdefault('taken', set())
        self.taken.add(name)
        return wanted

    # -- the store

    def first_start(self):
        desk, words = self.desk, self.words
        desk.see('field', words('&Name of the store'))
        self.shot('first-start')
        desk.fill(words('&Name of the store'), '城东店')
        desk.fill(words('Your na&me'), MANAGER)
        desk.fill(words('&PIN to sign in'), PIN)
        desk.fill(words('PIN once mo&re'), PIN)
        desk.press('ctrl+Return')
        self.sign_in(MANAGER)

    def sign_in(self, name):
        desk, words = self.desk, self.words
        desk.scroll_to(words('People of the store'), name)
        desk.click('cell', name)
        desk.see('button', words('Sign in as %1', name))
        if name == MANAGER:
            self.shot('sign-in')
        desk.fill(words('&PIN'), PIN)
        desk.press('Return')
        desk.see('button', words('Today'))

    def switch_to(self, name, moment=None):
        """The quick switch: F10, the letter of the entry, the PIN; the time goes on meanwhile."""
        self.desk.by_menu(lambda: self.desk.press('F10'), 'w', 'button', self.words.like('Sign in as %1'))
        if moment:
            self.clock.set(moment)
        self.sign_in(name)

    def in_folder(self, file):
        """The name of the file in the folder that the program was started in."""
        if os.path.dirname(file) != self.folder:
            shutil.copy(file, self.folder)
        return os.path.basename(file)

    def import_list(self, tab, action, file, picture):
        desk, words = self.desk, self.words
        desk.click('button', words('Parts'))
        desk.click('tab', words(tab))
        desk.click('button', words(action))
        desk.fill(words('&File'), self.in_folder(file))
        desk.press('Return')
        desk.see('button', words.like('Import %n item(s)'), enabled=True)
        self.shot(picture)
        desk.press('ctrl+Return')
        desk.see('button', words('Import another list'))
        desk.press('Escape')
        desk.gone('field', words('&File'))

    def import_lists(self):
        self.import_list('&Price list', 'Import price list…', self.options.prices, 'import-prices')
        self.shot('price-list')
        self.import_list('&Stock', 'Import stock list…', self.options.stock, 'import-stock')
        self.shot('stock')

    def hire(self, name, role):
        desk, words = self.desk, self.words
        desk.click('button', words('Add a person'))
        desk.fill(words('&Name'), name)
        desk.tick(words(role))
        desk.fill(words('&PIN'), PIN)
        desk.fill(words('PIN once mo&re'), PIN)
        if self.pictures_wanted('add-a-person'):
            self.shot('add-a-person')
        desk.press('ctrl+Return')
        desk.see('cell', name)

    # -- orders and their papers

    def open_order(self):
        desk = self.desk
        desk.press('ctrl+k')
        desk.press('ctrl+a')
        desk.paste(self.number[-4:])
        desk.see('cell', re.compile(self.number))
        desk.press('Return')
        desk.see('label', self.number)

    def quote(self, job, *parts):
        """Adds a job of the price list, and parts of the stock to it."""
        desk, words = self.desk, self.words
        desk.fill(words('Add a job or a part'), job)
        desk.see('cell', re.compile(f'^{re.escape(job)}, .*{re.escape(words("new job"))}$'))
        desk.press('Return')
        desk.see('cell', job)
        for part in parts:
            self.add_part(job, part)

    def add_part(self, job, part):
        desk, words = self.desk, self.words
        desk.fill(words('Add a job or a part'), part)
        desk.see('cell', re.compile(re.escape(words('into “%1”', job)) + '$'))
        if self.pictures_wanted('quote-typing'):
            self.shot('quote-typing')
        desk.press('Return')
        desk.see('cell', re.compile(re.escape(part)))

    def check_oneself(self):
        for check in ('Nothing forgotten in the car', 'All bolts tight', 'Clean',
                      'No leak of oil, water, electricity or air'):
            self.desk.tick(self.words(check))

    def preview(self, button, paper, picture, printed=False):
        self.desk.click('button', self.words(button))
        return self.paper(paper, picture, printed)

    def paper(self, paper, picture, printed=False):
        """The paper in its preview, sent to the printer or saved by the dialog, and read back."""
        desk, words = self.desk, self.words
        desk.see('button', words('Save as PDF…'), enabled=True)
        self.shot(picture)
        if printed:
            self.printed += 1
            file = os.path.join(os.environ['BAYDESK_PRINTED'], f'{self.printed}.pdf')
            desk.click('button', words('Print %1', words(paper)))
        else:
            file = os.path.join(self.folder, f'{picture}.pdf')
            desk.choose_file(words('Save as PDF…'), file)
        text = desk.until(lambda: text_of(file), f'the text of {file}')
        if paper != 'Shift report':
            assert self.number in text, f'{self.number} is not on the {paper}:\n{text}'
        if paper == 'Job sheet':
            assert '¥' not in text, f'the technician sees prices:\n{text}'
        if paper == 'Settlement list' and self.options.language == 'zh_CN':
            assert '人民币' in text, f'no capitals:\n{text}'
        if not printed:
            desk.press('Escape')
        desk.gone('button', words('Save as PDF…'))
        return text


def text_of(file):
    if not os.path.exists(file):
        return ''
    return subprocess.run(['pdftotext', '-layout', file, '-'], capture_output=True, text=True, check=False).stdout


def rows_of(database, statement):
    """What a store holds, asked beside the program; each row a tuple of texts."""
    if '://' in database:
        told = subprocess.run(['psql', '--quiet', '--csv', '--tuples-only', database, '--command', statement],
                              capture_output=True, text=True, check=True).stdout
        return [tuple(row) for row in csv.reader(io.StringIO(told))]
    with contextlib.closing(sqlite3.connect(f'file:{database}?mode=ro', uri=True)) as store:
        return [tuple(str(cell) for cell in row) for row in store.execute(statement)]


def make_database(engine, folder):
    if engine == 'sqlite':
        return os.path.join(folder, 'shop.db')
    server = os.environ['BAYDESK_TEST_POSTGRESQL']
    name = f'journey_{uuid.uuid4().hex}'
    subprocess.run(['psql', '--quiet', server, '--command', f'CREATE DATABASE {name}'], check=True)
    return re.sub(r'/[^/]*$', f'/{name}', server)


def add_options(parser):
    here = os.path.dirname(os.path.abspath(__file__))
    lists = os.path.join(here, '..', 'data', 'import')
    parser.add_argument('program', type=os.path.abspath)
    parser.add_argument('translations', type=os.path.abspath)
    parser.add_argument('language')
    parser.add_argument('--engine', default='sqlite')
    parser.add_argument('--prices', default=os.path.join(lists, 'labour.tsv'))
    parser.add_argument('--stock', default=os.path.join(lists, 'parts.csv'))
    parser.add_argument('--pictures', type=os.path.abspath)


def run(journey, options):
    if options.pictures:
        os.makedirs(options.pictures, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        journey(options, folder).run()
