#!/usr/bin/env python3
"""What the real program says on its screen where a store cannot be used: in a sentence, with what to do, in both
languages; and that a second start on the same file raises the first.

    screens.py PROGRAM TRANSLATIONS --day PROGRAM [--all]    (by held-to-modes, on tests/journeys/stage)

Without --all each screen is looked at in one of the languages."""
import argparse
import contextlib
import os
import pathlib
import sqlite3
import subprocess
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / 'journeys'))

import tally  # noqa: E402
from desk import Desk, NotSeen, Words  # noqa: E402

PRESSES = 8
SEED = 7
LANGUAGES = ('zh_CN', 'en')


def newer(file):
    tally.change(file, "INSERT INTO schema_migration VALUES (9999, 'later', 'x', 1)")


def damaged(file):
    with open(file, 'r+b') as bytes_:
        bytes_.seek(100)
        bytes_.write(b'\xee' * 4096)


def cut_short(file):
    os.truncate(file, 8192)


def cut_to_nothing(file):
    os.truncate(file, 0)


def taken_away(file):
    file.unlink()


def replaced(file):
    file.write_text('Dear customer, this is a letter and no database at all, of course. ' * 4, encoding='utf-8')


def read_only(file):
    file.chmod(0o400)


@contextlib.contextmanager
def closed_folder(file):
    file.parent.chmod(0o555)
    yield
    file.parent.chmod(0o755)


@contextlib.contextmanager
def held(file):
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute('PRAGMA locking_mode=EXCLUSIVE')
        connection.execute('BEGIN EXCLUSIVE')
        yield


RESTORE = 'Do not delete it. Restore the newest backup; the damaged file is kept and can be looked at afterwards.'

# What is done to the store, what the screen says then, and what it says is to be done.
SCREENS = {
    newer: ('The store was written by a newer Baydesk.',
            'Install the newer program on this computer too. Nothing was changed in the file.'),
    damaged: ("The store's file is damaged.", RESTORE),
    cut_short: ("The store's file is damaged.", RESTORE),
    cut_to_nothing: ("The store's file is damaged.", RESTORE),
    taken_away: ("The store's file is not there.",
                 'If it is on a removable disk, plug it in and try again. If it was moved, choose it where it is now.'),
    replaced: ('This file is not a store of Baydesk.',
               "It was left as it is. Choose the store's own file."),
    read_only: ("You may not read or write the store's file.",
                'Have whoever set up this computer give you the right to the file and its folder, then try again.'),
    closed_folder: ("You may not read or write the store's file.",
                    'Have whoever set up this computer give you the right to the file and its folder, then try again.'),
    held: ('Another program is working on the store.',
           'Wait until its backup or import is finished, then try again.'),
}


def start(program, language, file):
    return Desk([program, '--language', language, '--database', str(file)], folder=file.parent)


def shows(options, language, file, screen):
    words = Words(language, options.translations)
    desk = start(options.program, language, file)
    try:
        for sentence in SCREENS[screen]:
            desk.read(words(sentence))
        desk.see('button', words('Try again'), enabled=True)
        return ''
    except NotSeen as seen:
        return f'{screen.__name__} in {language}: {seen}'
    finally:
        desk.close()


def second_start(options, file):
    """Ends at once and leaves the first one working."""
    desk = start(options.program, 'en', file)
    try:
        desk.see('field', Words('en', options.translations)('&PIN'))
        second = subprocess.run([options.program, '--database', str(file)], timeout=tally.LIMIT, check=False)
        desk.see('field', Words('en', options.translations)('&PIN'))
        return '' if second.returncode == 0 else f'the second start ended with {second.returncode}'
    except NotSeen as seen:
        return f'second start: {seen}'
    finally:
        desk.close()


def make_store(programs, folder):
    file = folder / 'store.db'
    status, _, complaint = programs.run_day(file, SEED, PRESSES)
    assert status == 0, complaint
    return file


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('translations')
    parser.add_argument('--day', required=True)
    parser.add_argument('--all', action='store_true')
    options = parser.parse_args()
    programs = tally.Programs(options.day, '')
    said = tally.Tally('store that cannot be used: the screen says why and what to do')
    for number, screen in enumerate(SCREENS):
        for language in LANGUAGES if options.all else LANGUAGES[number % 2:][:1]:
            with tally.store_folder() as folder:
                file = make_store(programs, folder)
                with screen(file) or contextlib.nullcontext():
                    trouble = shows(options, language, file, screen)
                said.count(trouble, silent=bool(trouble))
    second = tally.Tally('second start of Baydesk on the same file')
    with tally.store_folder() as folder:
        second.count(second_start(options, make_store(programs, folder)))
    return 0 if all([said.report(), second.report()]) else 1


if __name__ == '__main__':
    sys.exit(main())
