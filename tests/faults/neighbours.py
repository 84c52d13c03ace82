"""Others at the same file: a second program, somebody who does not let go, and what a dead program left."""
import contextlib
import shutil
import sqlite3
import subprocess

import kills
import tally

SEED = 7
PRESSES = 40
LATER = 60
LONG_WRITE_S = (6, 12)


def store(programs, folder, presses):
    file = folder / 'store.db'
    tally.remove(file)
    status, _, complaint = programs.run_day(file, SEED, presses)
    assert status == 0, complaint
    return file


@contextlib.contextmanager
def connected(file):
    with contextlib.closing(sqlite3.connect(file, isolation_level=None, timeout=0)) as connection:
        yield connection


def keys_in(file):
    with connected(file) as connection:
        return {key for (key,) in connection.execute('SELECT key FROM verb_done')}


def two_programs(programs, folder, rounds, random):
    """Two programs work on one file, one of them is killed, and the other one goes on."""
    result = tally.Tally('a second program on the same file, one of the two killed')
    start = store(programs, folder, kills.SET_UP)
    for _ in range(rounds):
        file = folder / 'shared.db'
        tally.remove(file)
        tally.copy_store(start, file)
        other = programs.start_day(file, SEED + 1, 26, '--beside', 'C')
        lines = kills.read_until(programs.start_day(file, SEED, 26, '--beside', 'D'), random.uniform(0.05, 0.5))
        status, others_lines, complaint = tally.ended(other)
        result.count(*judge_two(programs, file, status, complaint, {'C': others_lines, 'D': lines}))
    return result


def judge_two(programs, file, status, complaint, lines_of):
    if status != 0:
        return f'the other program stopped: {complaint}', False, False
    done = {f'{name}-{line.split(" ")[1]}' for name, lines in lines_of.items() for line in lines
            if line.startswith('done ')}
    missing = done - keys_in(file)
    status, report = programs.verify(file)
    if missing:
        return f'acknowledged and gone: {missing}', True, status == 0
    return ('', False, False) if status == 0 else (f'verify: {report}', False, False)


def stuck_reader(programs, folder, rounds, random):
    """Somebody reads and does not let go: verbs go on, the log grows, nothing is lost when it is let go."""
    result = tally.Tally('file held by a stuck reader')
    for _ in range(rounds):
        file = store(programs, folder, random.randrange(kills.SET_UP, PRESSES))
        with connected(file) as reader:
            reader.execute('BEGIN')
            reader.execute('SELECT count(*) FROM audit').fetchone()
            status, lines, complaint = programs.run_day(file, SEED, LATER)
        result.count(*judge_day(programs, file, status, lines, complaint))
    return result


def judge_day(programs, file, status, lines, complaint):
    if status != 0:
        return f'stopped: {complaint}', False, False
    done = {f'-{line.split(" ")[1]}' for line in lines if line.startswith('done ')}
    status, report = programs.verify(file)
    if done - keys_in(file):
        return 'acknowledged and gone', True, status == 0
    return ('', False, False) if status == 0 else (f'verify: {report}', False, False)


def stuck_writer(programs, folder, rounds, random):
    """Somebody else writes and does not let go: the program says so, has written nothing, and works afterwards."""
    result = tally.Tally('file locked by a stuck writer')
    for _ in range(max(1, rounds // 5)):  # each waits as long as the program does before it gives up
        file = store(programs, folder, random.randrange(kills.SET_UP, PRESSES))
        before = programs.look(file)
        with connected(file) as writer:
            writer.execute('BEGIN IMMEDIATE')
            status, said = programs.say(file, 'user', 'disable', '王海')
            day_status, lines, _ = programs.run_day(file, SEED, LATER)
        if day_status == 0 or any(line.startswith('done ') for line in lines):
            result.count('something was acknowledged that could not be written', lost=True)
        elif programs.look(file) != before:
            result.count('something was written', lost=True)
        elif status == 0 or 'try again' not in said:
            result.count(f'{status}: {said}', silent=True)
        else:
            status, lines, complaint = programs.run_day(file, SEED, LATER)
            result.count(*judge_day(programs, file, status, lines, complaint))
    return result


def slow_writer(programs, folder, rounds, random):
    """Somebody else writes for long, as an import does: verbs wait, and none is refused."""
    result = tally.Tally('file held by a long write')
    for _ in range(max(1, rounds // 5)):
        file = store(programs, folder, random.randrange(kills.SET_UP, PRESSES))
        with connected(file) as writer:
            writer.execute('BEGIN IMMEDIATE')
            day = programs.start_day(file, SEED, LATER)
            with contextlib.suppress(subprocess.TimeoutExpired):
                day.wait(random.uniform(*LONG_WRITE_S))
            writer.execute('COMMIT')
        result.count(*judge_day(programs, file, *tally.ended(day)))
    return result


def left_behind(programs, folder, rounds, random):
    """A killed program leaves its log: whoever copies both files, with or without the log's index, has everything."""
    result = tally.Tally('log left behind by a killed program, store and log copied elsewhere')
    day = kills.undisturbed(programs, folder, SEED)
    for number in range(rounds):
        file = folder / 'left.db'
        tally.remove(file)
        tally.copy_store(day.start, file)
        lines = kills.read_until(programs.start_day(file, SEED, LATER), random.uniform(0.1, day.seconds))
        elsewhere = folder / 'elsewhere.db'
        tally.remove(elsewhere)
        tally.copy_store(file, elsewhere)
        if number % 2:
            for index in folder.glob('elsewhere.db*-shm'):
                index.unlink()
        result.count(*kills.judge(programs, elsewhere, day, lines))
    return result


def strange_log(programs, folder, rounds, random):
    """An older copy is put in the place of a store whose log is still there, by hand: it is told, or the store is
    one of the two."""
    result = tally.Tally('log of another file left beside a copied store')
    day = kills.undisturbed(programs, folder, SEED)
    known = set(day.states.values())
    for _ in range(rounds):
        older = store(programs, folder, random.randrange(kills.SET_UP + 1, PRESSES))
        file = folder / 'mixed.db'
        tally.remove(file)
        tally.copy_store(day.start, file)
        kills.read_until(programs.start_day(file, SEED, LATER), random.uniform(0.1, day.seconds))
        shutil.copy2(older, file)
        for index in folder.glob('mixed.db*-shm'):
            index.unlink()
        status, said = programs.verify(file)
        digest = programs.look(file)[1]
        if status == 0 and digest not in known | {programs.look(older)[1]}:
            result.count('neither the one nor the other, and nobody says so', silent=True)
        elif status not in (0, 1, 3):
            result.count(f'verify ended with {status}: {said}')
        else:
            result.count()
    return result
