"""What became of the rounds of one fault, and the programs that the rounds run."""
import contextlib
import dataclasses
import json
import os
import pathlib
import random
import shutil
import sqlite3
import subprocess
import tempfile

LIMIT = 120  # seconds that any program may take


@dataclasses.dataclass
class Tally:
    """`lost`: something acknowledged was not there, or something unacknowledged was there in part.
    `silent`: something was wrong and neither the program nor `verify` said so."""
    fault: str
    tried: int = 0
    survived: int = 0
    lost: int = 0
    silent: int = 0
    troubles: list = dataclasses.field(default_factory=list)

    def count(self, trouble='', lost=False, silent=False):
        self.tried += 1
        self.lost += lost
        self.silent += silent
        if trouble:
            self.troubles.append(f'round {self.tried}: {trouble}')
        else:
            self.survived += 1

    def report(self):
        row = {field: getattr(self, field) for field in ('fault', 'tried', 'survived', 'lost', 'silent')}
        print(' '.join(f'{key}={value}' for key, value in row.items()))
        for trouble in self.troubles[:10]:
            print(f'  {trouble}')
        results = os.environ.get('BAYDESK_FAULT_RESULTS')
        if results and self.fault:
            with open(results, 'a', encoding='utf-8') as file:
                file.write(json.dumps(row) + '\n')
        return self.tried > 0 and self.survived == self.tried


@dataclasses.dataclass
class Programs:
    day: str
    ctl: str

    def start_day(self, file, seed, presses, *words):
        return subprocess.Popen([self.day, str(file), str(seed), str(presses), *words],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def steps(self):
        """Of the schema's history."""
        return int(self._day('--steps'))

    def make_store_of_then(self, file, steps):
        self._day('--then', str(steps), str(file))

    def _day(self, *words):
        return subprocess.run([self.day, *words], check=True, capture_output=True, timeout=LIMIT).stdout

    def run_day(self, file, seed, presses, *words):
        """(exit status, lines, complaint)"""
        return ended(self.start_day(file, seed, presses, *words))

    def look(self, file):
        """(verbs, digest); -1 where the file cannot be read."""
        status, lines, _ = ended(subprocess.Popen([self.day, '--look', str(file)], stdout=subprocess.PIPE,
                                                  stderr=subprocess.PIPE))
        verbs, _, digest = lines[0].partition(' ') if status == 0 else ('-1', '', '')
        return int(verbs), digest

    def verify(self, file):
        """(exit status, what it said)"""
        return self.say(file, 'verify')

    def say(self, file, *command):
        return self.say_as((), file, *command)

    def say_as(self, account, file, *command):
        status, lines, complaint = ended(self.start(file, *command, account=account))
        return status, '\n'.join([*lines, complaint]).strip()

    def start(self, file, *command, account=()):
        return subprocess.Popen([*account, self.ctl, '--language', 'en', '--database', str(file), *command],
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def ended(process):
    out, err = process.communicate(timeout=LIMIT)
    return process.returncode, out.decode().splitlines(), err.decode(errors='replace').strip()


def copy_store(source, target):
    """The file and everything that lies beside it under its name, as it is now."""
    for part in pathlib.Path(source).parent.glob(pathlib.Path(source).name + '*'):
        shutil.copy2(part, str(target) + part.name[len(pathlib.Path(source).name):])


def change(file, statement):
    """Runs a statement of ours in a store. Written anew as a whole its pages have no checksums that would not fit."""
    with contextlib.closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute(statement)
        connection.execute('VACUUM')


def remove(file):
    for part in file.parent.glob(file.name + '*'):
        part.unlink()


@contextlib.contextmanager
def store_folder():
    # Beside nothing of the developer's; on a disk, as a shop's store is.
    with tempfile.TemporaryDirectory(prefix='baydesk-fault-') as folder:
        yield pathlib.Path(folder)


def lots(seed=20261122):
    return random.Random(int(os.environ.get('BAYDESK_FAULT_SEED', seed)))
