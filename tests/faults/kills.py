"""Kills the program with SIGKILL at random moments of a scripted day, and looks at what is left.

A round counts as survived if after a restart the store is exactly what an undisturbed day was after the last
acknowledged press, or after the one press that was under way; if `baydeskctl verify` finds nothing; and if the
day goes on from there."""
import contextlib
import dataclasses
import os
import select
import sqlite3
import time

import tally

PRESSES = 60
SET_UP = 6
PRESSES_AFTERWARDS = 3
SEEDS = (7, 11, 13, 17)
LONG_LIST = 3000
MANY = 40  # rounds that are worth four days


@dataclasses.dataclass
class Undisturbed:
    """What a day comes to when nobody disturbs it."""
    seed: int
    start: object  # a store to copy; none: the day begins with no file
    first: int
    states: dict
    seconds: float


def undisturbed(programs, folder, seed, first=SET_UP):
    start = None
    states = {}
    if first:
        start = folder / f'start-{seed}.db'
        status, _, complaint = programs.run_day(start, seed, first)
        assert status == 0, complaint
        verbs, states[first] = programs.look(start)
        assert verbs == first
    file = folder / f'undisturbed-{seed}-{first}.db'
    if start:
        tally.copy_store(start, file)
    else:
        states[0] = empty_state(programs, folder)
    status, lines, complaint = programs.run_day(file, seed, PRESSES, '--states')
    assert status == 0, complaint
    number = first
    for line in lines:
        word, _, rest = line.partition(' ')
        if word == 'done':
            number = int(rest.split(' ')[0])
        elif word == 'state':
            states[number] = rest
    assert set(states) == set(range(first, PRESSES + 1))
    return Undisturbed(seed, start, first, states, seconds_of(programs, folder, seed, start))


def empty_state(programs, folder):
    file = folder / 'empty.db'
    status, _, complaint = programs.run_day(file, 1, 0)
    assert status == 0, complaint
    return programs.look(file)[1]


def seconds_of(programs, folder, seed, start):
    file = folder / f'timed-{seed}.db'
    tally.remove(file)
    if start:
        tally.copy_store(start, file)
    began = time.monotonic()
    programs.run_day(file, seed, PRESSES)
    return time.monotonic() - began


def read_until(process, seconds):
    """The lines that came until then, or until the end of the program."""
    end = time.monotonic() + seconds
    text = b''
    while (left := end - time.monotonic()) > 0:
        if select.select([process.stdout], [], [], left)[0]:
            part = os.read(process.stdout.fileno(), 65536)
            if not part:
                break
            text += part
    process.kill()
    text += process.stdout.read()
    process.wait(tally.LIMIT)
    process.stdout.close()
    process.stderr.close()
    return text.decode().splitlines()


def said(lines, word, otherwise):
    return max((int(line.split(' ')[1]) for line in lines if line.startswith(word + ' ')), default=otherwise)


def judge(programs, file, day, lines):
    """What is wrong, whether anything was lost, and whether nobody said so."""
    acknowledged = said(lines, 'done', day.first)
    begun = max(acknowledged, said(lines, 'press', day.first))
    status, opened, complaint = programs.run_day(file, day.seed, 0)
    if status != 0:
        return f'does not open: {complaint}', True, False
    verbs, digest = programs.look(file)
    status, report = programs.verify(file)
    # Before the shop is set up there is nothing to verify.
    sound = status == 0 or verbs == 0
    if not acknowledged <= verbs <= begun:
        return f'{verbs} verbs, acknowledged {acknowledged}, begun {begun}', True, sound
    if digest != day.states[verbs]:
        return f'after {verbs} verbs it is not what it should be', True, sound
    if not sound:
        return f'verify: {report}', False, False
    status, _, complaint = programs.run_day(file, day.seed, verbs + PRESSES_AFTERWARDS)
    if status != 0:
        return f'does not go on: {complaint}', False, False
    status, report = programs.verify(file)
    return ('', False, False) if status == 0 else (f'verify afterwards: {report}', False, False)


def kill(programs, folder, rounds, random):
    result = tally.Tally('killed with SIGKILL')
    # One day in four begins with the first start: no file yet, then the schema, then the shop.
    days = [undisturbed(programs, folder, seed, 0 if at == 0 else SET_UP) for at, seed in
            enumerate(SEEDS if rounds >= MANY else SEEDS[:2])]
    for number in range(rounds):
        result.count(*kill_once(programs, folder, days[number % len(days)], random))
    return result


def kill_once(programs, folder, day, random, words=()):
    file = folder / 'killed.db'
    tally.remove(file)
    if day.start:
        tally.copy_store(day.start, file)
    process = programs.start_day(file, day.seed, PRESSES, *words)
    lines = read_until(process, random.uniform(0, day.seconds))
    return judge(programs, file, day, lines)


def imports(programs, folder, rounds, random):
    """A long list is being imported: what comes after the kill finds all of it or nothing."""
    result = tally.Tally('killed while a list of customers comes in')
    start = folder / 'import-start.db'
    status, _, complaint = programs.run_day(start, SEEDS[0], SET_UP)
    assert status == 0, complaint
    people = write_list(folder / 'people.csv', LONG_LIST)
    began = time.monotonic()
    file = folder / 'timed-import.db'
    tally.copy_store(start, file)
    assert programs.say(file, 'import', 'customers', str(people))[0] == 0
    seconds = time.monotonic() - began
    for _ in range(rounds):
        file = folder / 'importing.db'
        tally.remove(file)
        tally.copy_store(start, file)
        lines = read_until(programs.start(file, 'import', 'customers', str(people)), random.uniform(0, seconds))
        result.count(*judge_import(programs, file, write_list(folder / 'one.csv', 1), any(lines)))
    return result


def write_list(path, count):
    path.write_text('姓名,电话\n' + ''.join(f'客户{count}-{at},13{at:09}\n' for at in range(count)),
                    encoding='utf-8')
    return path


def judge_import(programs, file, another, acknowledged):
    # The next import brings in what was left of the one before.
    status, complaint = programs.say(file, 'import', 'customers', str(another))
    if status != 0:
        return f'does not go on: {complaint}', False, False
    with contextlib.closing(sqlite3.connect(file)) as connection:
        (came,), = connection.execute("SELECT count(*) FROM customer WHERE name LIKE ?", (f'客户{LONG_LIST}-%',))
        (kept,), = connection.execute('SELECT count(*) FROM import_run')
    status, report = programs.verify(file)
    if kept or came not in ((LONG_LIST,) if acknowledged else (0, LONG_LIST)):
        return f'{came} of {LONG_LIST} came in, {kept} lists are kept', True, status == 0
    return ('', False, False) if status == 0 else (f'verify: {report}', False, False)


def can_fail(programs, folder, rounds, random):
    """The proof that a round can fail: a program that acknowledges too early is found out. When the kill comes is
    chance, and the first that is found is enough."""
    day = undisturbed(programs, folder, SEEDS[1])
    found = any(kill_once(programs, folder, day, random, ('--early',))[1] for _ in range(10 * rounds))
    result = tally.Tally('')
    result.count('' if found else 'an acknowledgement that came too early was not found out')
    return result


def migrate(programs, folder, rounds, random):
    """The real program is killed while it brings an older store up to today's schema."""
    result = tally.Tally('program killed while it migrates, from every schema')
    whole = {}
    for number in range(rounds):
        steps = 1 + number % (programs.steps() - 1)
        if steps not in whole:
            whole[steps] = migrated(programs, folder, steps)
        digest, seconds = whole[steps]
        file = store_of_then(programs, folder, steps)
        read_until(programs.start_day(file, 1, 0), random.uniform(0, seconds))
        result.count(*judge_migration(programs, file, digest))
    return result


def store_of_then(programs, folder, steps):
    file = folder / 'then.db'
    tally.remove(file)
    programs.make_store_of_then(file, steps)
    return file


def migrated(programs, folder, steps):
    file = store_of_then(programs, folder, steps)
    began = time.monotonic()
    status, _, complaint = programs.run_day(file, 1, 0)
    assert status == 0, complaint
    return programs.look(file)[1], time.monotonic() - began


def judge_migration(programs, file, digest):
    status, _, complaint = programs.run_day(file, 1, 0)
    if status != 0:
        return f'does not open: {complaint}', True, False
    return ('', False, False) if programs.look(file)[1] == digest else ('not every row is there', True, True)
