"""Files that are not as they were: bits that flipped, an end that is missing, a schema of tomorrow, no right to
write. The program may refuse or work, but it has to say what is wrong, and never to be wrong about it."""
import contextlib
import os
import pathlib
import sqlite3
import stat

import kills
import tally

SEED = 7
PRESSES = 60
SUFFIXES = ('', '-attachments')


class Sound:
    """A store that was closed properly, to be damaged in copies."""

    def __init__(self, programs, folder):
        self.programs = programs
        self.folder = folder
        self.file = folder / 'sound.db'
        tally.remove(self.file)
        status, _, complaint = programs.run_day(self.file, SEED, PRESSES)
        assert status == 0, complaint
        self.state = programs.look(self.file)
        self.attachments = rows_of(self.file, '-attachments')

    def copy(self):
        file = self.folder / 'damaged.db'
        tally.remove(file)
        for suffix in SUFFIXES:
            pathlib.Path(f'{file}{suffix}').write_bytes(pathlib.Path(f'{self.file}{suffix}').read_bytes())
        return file

    def judge(self, file):
        """What is not as it was has to be named."""
        status, said = self.programs.verify(file)
        if status in (1, 3):
            return ('', False, False) if said else ('verify fails without a word', False, True)
        if status != 0:
            return f'verify ended with {status}: {said}', False, False
        same = self.programs.look(file) == self.state and rows_of(file, '-attachments') == self.attachments
        return ('', False, False) if same else ('something is different, and nobody says so', False, True)


def rows_of(file, suffix):
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(f'{file}{suffix}')) as connection:
        return connection.execute('SELECT * FROM attachment ORDER BY sha256').fetchall()
    return None


def bit_flips(programs, folder, rounds, random):
    result = tally.Tally('one bit flipped')
    sound = Sound(programs, folder)
    for number in range(rounds):
        file = sound.copy()
        # The store mostly; one in ten in the attachments.
        victim = f'{file}{SUFFIXES[number % 10 == 9]}'
        place = random.randrange(os.path.getsize(victim))
        with open(victim, 'r+b') as bytes_:
            bytes_.seek(place)
            old = bytes_.read(1)[0]
            bytes_.seek(place)
            bytes_.write(bytes([old ^ 1 << random.randrange(8)]))
        trouble, lost, silent = sound.judge(file)
        result.count(trouble and f'{trouble} (byte {place} of {victim[len(str(folder)):]})', lost, silent)
    return result


def truncation(programs, folder, rounds, random):
    result = tally.Tally('file cut short')
    sound = Sound(programs, folder)
    for number in range(rounds):
        file = sound.copy()
        victim = f'{file}{SUFFIXES[number % 5 == 4]}'
        size = os.path.getsize(victim)
        # Nothing at all, whole pages, any number of bytes.
        left = (0, random.randrange(size // 4096) * 4096, random.randrange(size))[number % 3]
        os.truncate(victim, left)
        trouble, lost, silent = sound.judge(file)
        if not trouble and number % 2:
            trouble, lost, silent = told_at_opening(programs, file, sound)
        result.count(trouble and f'{trouble} ({left} of {size} bytes of {victim[len(str(folder)):]})', lost, silent)
    return result


def told_at_opening(programs, file, sound):
    """Whoever works on as if nothing had happened would make a new shop of an empty file."""
    status, _, _ = programs.run_day(file, SEED, 0)
    same = programs.look(file)[0] == sound.state[0]
    return ('', False, False) if status != 0 or same else ('it opens as if nothing had happened', True, True)


def newer_schema(programs, folder, rounds, random):
    result = tally.Tally('schema of a newer program')
    sound = Sound(programs, folder)
    for _ in range(rounds):
        file = sound.copy()
        version = random.randrange(100, 9999)
        tally.change(file, f"INSERT INTO schema_migration VALUES ({version}, 'later', 'x', 1)")
        before = programs.look(file)
        status, said = programs.verify(file)
        day_status, _, _ = programs.run_day(file, SEED, PRESSES + 1)
        if 0 in (status, day_status) or programs.look(file) != before:
            result.count('it was worked on', lost=True)
        else:
            result.count('' if 'newer' in said else f'it was said: {said}', silent='newer' not in said)
    return result


def no_right(programs, folder, rounds, random):
    """With file modes in force: a file, then a folder that must not be written."""
    result = tally.Tally('file or folder made read-only')
    sound = Sound(programs, folder)
    account = [pathlib.Path(__file__).with_name('held-to-modes')]
    for number in range(rounds):
        place = folder / 'closed'
        place.mkdir(exist_ok=True)
        file = place / 'store.db'
        tally.remove(file)
        for suffix in SUFFIXES:
            copy = pathlib.Path(f'{file}{suffix}')
            copy.write_bytes(pathlib.Path(f'{sound.file}{suffix}').read_bytes())
            copy.chmod(stat.S_IRUSR | stat.S_IRGRP | stat.S_IROTH | (0 if number % 2 else 0o222))
        place.chmod(0o777 if number % 2 else 0o555)
        status, said = programs.say_as(account, file, 'user', 'disable', '周店长')
        place.chmod(0o755)
        if programs.look(file) != sound.state:
            result.count('it was written', lost=True)
        else:
            told = status != 0 and ('permission' in said or 'sign in' in said or 'may not' in said)
            result.count('' if told else f'{status}: {said}', silent=not told)
    return result
