"""A shop's first minutes on the real program: first start, sign-in, a car is taken in, found again by the tail
of its plate and of the phone, and what was being typed at the door
and into a quote outlives a kill.

    take_in.py PROGRAM TRANSLATIONS LANGUAGE [--engine sqlite|postgresql]
"""
import argparse
import os
import re
import tempfile

from desk import Desk, Words
from shop import add_options, make_database

JOB, FOUND = '更换前刹车片', '刹车片磨损到极限'


def first_start(desk, words):
    desk.fill(words('&Name of the store'), '城东店')
    desk.fill(words('Your na&me'), '李敏')
    desk.fill(words('&PIN to sign in'), '2468')
    desk.fill(words('PIN once mo&re'), '2468')
    desk.press('ctrl+Return')


def sign_in(desk, words):
    desk.fill(words('&PIN'), '2468')
    desk.press('Return')
    desk.see('button', words('Today'))


def write_down(desk, words, plate, name, phone, tag):
    desk.press('F2')
    desk.fill(words('&Plate'), plate)
    desk.fill(words('&Sender'), name)
    desk.fill(words('P&hone'), phone)
    desk.fill(words('&Odometer (km)'), '68920')
    desk.fill(words('&Key tag'), tag)
    desk.fill(words("Customer's statement, in his or her own &words"), '早上冷车起步时左前面有“吱吱”的声音。')
    desk.fill(words('Promised &time'), '+90')


def take_in(desk, words):
    write_down(desk, words, '皖A12345', '陈国强', '13812345678', 'A07')
    desk.press('ctrl+Return')
    desk.see('label', re.compile(r'W\d{6}-0001'))


def keep_drafts(desk, words, folder):
    """Types a job and what was found into the quote, and waits until the words are on disk."""
    desk.fill(words('Add a job or a part'), JOB)
    desk.read(words('as typed'))
    desk.press('Return')
    desk.see('cell', JOB)
    desk.fill(words('&Cause found'), FOUND)

    def kept():
        for place, _, files in os.walk(folder):
            for name in files:
                if name.endswith('.draft'):
                    with open(os.path.join(place, name), encoding='utf-8') as draft:
                        if FOUND in draft.read():
                            return True
        return False
    desk.until(kept, 'the words in a draft')


def see_drafts(desk, words):
    """What was typed into the quote stands there again when the order is opened."""
    desk.press('ctrl+k')
    desk.paste('0001')
    desk.see('cell', re.compile('陈国强'))
    desk.press('Return')
    desk.see('label', re.compile(r'W\d{6}-0001'))
    desk.holds(words('&Cause found'), FOUND)


def find(desk, typed, expected):
    desk.press('ctrl+k')
    desk.press('ctrl+a')
    desk.paste(typed)
    desk.see('cell', re.compile(expected))
    desk.press('Escape')


def main(options, folder):
    words = Words(options.language, options.translations)
    command = [options.program, '--language', options.language, '--database', make_database(options.engine, folder)]
    env = {'XDG_DATA_HOME': os.path.join(folder, 'data')}
    desk = Desk(command, env)
    try:
        first_start(desk, words)
        sign_in(desk, words)
        take_in(desk, words)
        desk.fits()
        keep_drafts(desk, words, folder)
        desk.close(kill=True)

        desk = Desk(command, env)
        sign_in(desk, words)
        see_drafts(desk, words)
        for tail in ('2345', '5678', 'cgq', '国强', '0001'):
            find(desk, tail, '陈国强')
        write_down(desk, words, '皖B66666', '周丽', '13955128830', 'A08')
        desk.read(words('Draft kept %1', '').strip())
        desk.fits()
        desk.close(kill=True)

        desk = Desk(command, env)
        sign_in(desk, words)
        desk.press('F2')
        desk.holds(words('&Sender'), '周丽')
    finally:
        desk.close()


if __name__ == '__main__':
    parser = argparse.ArgumentParser()
    add_options(parser)
    with tempfile.TemporaryDirectory() as place:
        main(parser.parse_args(), place)
