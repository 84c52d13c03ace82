#!/usr/bin/env python3
"""Kills the program with SIGKILL at random moments of a scripted day, and looks at what is left.

    kills.py PROGRAMS... [--rounds N]

A round counts as survived if after a restart the store is exactly what an undisturbed day was after the last
acknowledged press, or after the one press that was under way; if `baydeskctl verify` finds nothing; and if the
day goes on from there."""
import argparse
import dataclasses
import os
import select
import sys
import time

import tally

PRESSES = 60
SET_UP = 6
PRESSES_AFTERWARDS = 3
SEEDS = (7, 11, 13, 17)
MANY = 40  # rounds that are worth four days


@dataclasses.dataclass
class Undisturbed:
    """What a day comes to when nobody disturbs it."""
    seed: int
    start: object  # a store to copy; none: the day begins with no file
    first: int
    states: dict
    seconds: float


def undisturbed(programs, folder, seed, first):
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
    remove(file)
    if start:
        tally.copy_store(start, file)
    began = time.monotonic()
    programs.run_day(file, seed, PRESSES)
    return time.monotonic() - began


def remove(file):
    for part in file.parent.glob(file.name + '*'):
        part.unlink()


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
    remove(file)
    if day.start:
        tally.copy_store(day.start, file)
    process = programs.start_day(file, day.seed, PRESSES, *words)
    lines = read_until(process, random.uniform(0, day.seconds))
    return judge(programs, file, day, lines)


def finds_who_acknowledges_early(programs, folder, random):
    """The proof that a round can fail. When the kill comes is chance: the first that is found is enough."""
    day = undisturbed(programs, folder, SEEDS[1], SET_UP)
    return any(kill_once(programs, folder, day, random, ('--early',))[1] for _ in range(60))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('day')
    parser.add_argument('ctl')
    parser.add_argument('--rounds', type=int, default=8)
    parser.add_argument('--can-fail', action='store_true',
                        help='a program that acknowledges too early is found out')
    asked = parser.parse_args()
    programs = tally.Programs(asked.day, asked.ctl, '')
    with tally.store_folder() as folder:
        if asked.can_fail:
            return 0 if finds_who_acknowledges_early(programs, folder, tally.lots()) else 1
        return 0 if kill(programs, folder, asked.rounds, tally.lots()).report() else 1


if __name__ == '__main__':
    sys.exit(main())
