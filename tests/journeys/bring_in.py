"""A manager moves in from an older program (requirement A5): a list of customers in GBK, with faults in it, whose
headings only half say what they are. A column is dragged onto its field, the faults stand at their cells, the list
comes in and says what it did in numbers; the rows that stayed out are saved, mended and brought in again, and the
columns are known then. At the end the customers leave as a file.

    bring_in.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql] [--size ROWS] [--pictures FOLDER]
"""
import argparse
import csv
import io
import os
import re
import time

from shop import Shop, add_options, rows_of, run

SURNAMES = '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗'
GIVEN = '伟芳娜敏静丽强磊军洋勇艳杰涛明超'
NO_PHONE, NO_NAME, TWICE = 40, 250, 333  # one row of so many


class People:
    """A list as an older program writes it, and what is to become of it."""

    def __init__(self, size):
        self.rows, self.right, self.broken, self.again = [], 0, 0, 0
        for at in range(size):
            name = SURNAMES[at % len(SURNAMES)] + GIVEN[at // 20 % len(GIVEN)] + str(at)
            phone = f'138{at:08}'
            if at % NO_NAME == 7:
                self.broken += 1
                self.rows.append(('', phone, ''))
            elif at % NO_PHONE == 3:
                self.broken += 1
                self.rows.append((name, '12', '号码不全'))
            else:
                self.right += 1
                self.rows.append((name, phone, '老客户'))
                if at % TWICE == 5:
                    self.again += 1
                    self.rows.append((name, phone, ''))

    def write(self, file):
        with open(file, 'w', encoding='gb18030', newline='') as out:
            writer = csv.writer(out)
            writer.writerow(('客户名称', '联络号', '备注'))
            writer.writerows(self.rows)


class Journey(Shop):
    def run(self):
        self.people = People(self.options.size)
        # Beside the store: a file dialog opens what it lists, and the store's locks would go with that.
        self.lists = os.path.join(self.folder, 'lists')
        os.mkdir(self.lists)
        self.start('2026-11-23 01:10:00')
        try:
            self.first_start()
            self.open_page()
            self.bring_in()
            self.save_what_stayed_out()
            self.bring_in_again()
            self.take_along()
        finally:
            self.desk.close()

    def counted(self, statement):
        [(text,)] = rows_of(self.database, statement)
        return int(text)

    def customers(self):
        return self.counted('SELECT COUNT(*) FROM customer')

    def unfinished(self):
        return self.counted('SELECT COUNT(*) FROM import_run')

    def open_page(self):
        desk, words = self.desk, self.words
        desk.click('button', words('Settings'))
        desk.click('button', words('Import a list…'))
        desk.see('field', words('&File'))
        self.shot('import-empty')

    def bring_in(self):
        desk, words, people = self.desk, self.words, self.people
        source = os.path.join(self.lists, '老客户.csv')
        people.write(source)
        desk.fill(words('&File'), source)
        desk.press('Return')
        desk.see('button', words.like('Import %n customer(s)'), enabled=True)
        phone = desk.see('field', words('Phone'))
        desk.drag(desk.see('heading', re.compile('^联络号')), phone)
        desk.read(words('%1: %2', '12', words('This is not a phone number. Check the digits.')))
        self.says(len(people.rows), people.right, people.again, people.broken)
        self.shot('import-preview')
        assert self.customers() == 0, 'nothing is written before the button is pressed'
        began = time.monotonic()
        desk.press('ctrl+Return')
        # Asked of the store: who asks the screen all the time keeps it from its work.
        desk.until(lambda: self.customers() == people.right and self.unfinished() == 0, 'the list in the store')
        print(f'{len(people.rows)} rows in {time.monotonic() - began:.1f} s')
        self.has_imported(people.right, people.broken)
        self.shot('import-done')

    def says(self, rows, come_in, again, broken):
        """The sentence with the numbers, whatever it is in this language."""
        numbers = (number for number in (rows, come_in, again, broken) if number)
        self.desk.read(re.compile(''.join(rf'(?=.*(?<!\d){number}(?!\d))' for number in numbers)))

    def has_imported(self, added, out):
        desk, words = self.desk, self.words
        desk.see('button', words('Import another list'), enabled=True)
        self.says(added, out, 0, 0)

    def save_what_stayed_out(self):
        desk, words, people = self.desk, self.words, self.people
        self.report = os.path.join(self.lists, '待修改.csv')
        desk.choose_file(words('Save the rows that stay out…'), self.report)
        desk.until(lambda: os.path.exists(self.report), 'the report')
        with open(self.report, encoding='utf-8-sig', newline='') as file:
            heading, *rows = csv.reader(file)
        assert len(rows) == people.broken, f'{len(rows)} rows in the report, {people.broken} stayed out'
        assert heading[2:] == ['客户名称', '联络号', '备注'], heading
        assert all(row[0].isdigit() and row[1] for row in rows), 'each with its place and a reason'

    def mend(self):
        with open(self.report, encoding='utf-8-sig', newline='') as file:
            heading, *rows = csv.reader(file)
        out = io.StringIO()
        writer = csv.writer(out)
        writer.writerow(heading)
        for at, (line, reason, name, phone, note) in enumerate(rows):
            writer.writerow((line, reason, name or f'补名{at}', phone if len(phone) > 2 else f'139{at:08}', note))
        with open(self.report, 'w', encoding='utf-8-sig', newline='') as file:
            file.write(out.getvalue())

    def bring_in_again(self):
        desk, words, people = self.desk, self.words, self.people
        self.mend()
        desk.click('button', words('Import another list'))
        desk.fill(words('&File'), self.report)
        desk.press('Return')
        self.says(people.broken, people.broken, 0, 0)
        desk.see('button', words.like('Import %n customer(s)'), enabled=True)
        desk.press('ctrl+Return')
        desk.see('button', words('Import another list'), enabled=True)
        assert self.customers() == people.right + people.broken
        mended = self.counted("SELECT COUNT(*) FROM customer_phone WHERE number LIKE '139%'")
        assert mended > 0, 'the column of the phones was known'

    def take_along(self):
        desk, words, people = self.desk, self.words, self.people
        desk.click('button', words('Customers'))
        desk.see('cell', re.compile('.'))
        self.shot('customers')
        file = os.path.join(self.lists, '客户.csv')
        desk.choose_file(words('Export…'), file)
        desk.until(lambda: os.path.exists(file), 'the exported file')
        with open(file, encoding='utf-8', newline='') as written:
            assert written.read(1) == '\ufeff', 'spreadsheets tell UTF-8 by its mark'
            rows = list(csv.reader(written))
        assert len(rows) == 1 + people.right + people.broken, len(rows)
        assert self.counted("SELECT COUNT(*) FROM audit WHERE verb = 'store.export'") == 1


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    parser.add_argument('--size', type=int, default=3000)
    run(Journey, parser.parse_args())


if __name__ == '__main__':
    main()
