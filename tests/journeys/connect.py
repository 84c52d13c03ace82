"""A counter of a shop that has a server: first start, connect (with a wrong password first), set the store up there,
sign in; the next start opens it by itself with the password from a real keyring. Then the server's password is changed:
the program asks for it, and keeps the new one. The user menu leads to the connection, and back to a file of this PC.
Nowhere but in the keyring is anything of a password.

    scripts/postgres-for-tests --guarded connect.py PROGRAM TRANSLATIONS LANGUAGE [--pictures FOLDER]
"""
import argparse
import os
import subprocess
from urllib.parse import urlsplit

from desk import Desk
from shop import MANAGER, Shop, add_options, run

NEW_PASSWORD = 'Zweites & "neues" %25'
VERIFIED = 'encrypted, and the server proves who it is'


class Journey(Shop):
    def __init__(self, options, folder):
        super().__init__(options, folder)
        self.server = urlsplit(os.environ['BAYDESK_TEST_GUARDED'])
        self.password = os.environ['BAYDESK_TEST_GUARDED_PASSWORD']
        self.authority = os.environ['BAYDESK_TEST_GUARDED_AUTHORITY']
        self.keyring = None

    # -- what the desktop and the server are to this journey

    def start_keyring(self):
        """One of the session bus of this stage, open."""
        self.keyring = subprocess.Popen(['gnome-keyring-daemon', '--foreground', '--unlock', '--components=secrets'],
                                        stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.keyring.stdin.write(b'the desktop\'s own')
        self.keyring.stdin.close()
        subprocess.run(['gdbus', 'wait', '--session', '--timeout', '30', 'org.freedesktop.secrets'], check=True)

    def change_password(self):
        url = f'{self.server.geturl()}?sslmode=verify-full&sslrootcert={self.authority}'
        quoted = NEW_PASSWORD.replace("'", "''")
        subprocess.run(['psql', '--quiet', '--no-psqlrc', url, '--command', f"ALTER ROLE counter PASSWORD '{quoted}'"],
                       env={**os.environ, 'PGPASSWORD': self.password}, check=True)

    def start(self, _moment=None):
        """As a person does: without a word of which store. The certificates are of today."""
        self.desk = Desk([self.options.program, '--language', self.options.language], folder=self.folder)

    def nothing_of_a_password_is_kept(self):
        secrets = [password.encode() for password in (self.password, NEW_PASSWORD)]
        looked = 0
        for root in (os.environ['XDG_CONFIG_HOME'], os.environ['XDG_DATA_HOME'], self.folder):
            for folder, _, files in os.walk(root):
                for name in files:
                    with open(os.path.join(folder, name), 'rb') as file:
                        content = file.read()
                    looked += 1
                    assert not any(secret in content for secret in secrets), f'a password in {folder}/{name}'
        assert looked > 3, 'no file was looked at'
        for process in filter(str.isdigit, os.listdir('/proc')):
            try:
                with open(f'/proc/{process}/cmdline', 'rb') as words:
                    told = words.read()
            except OSError:
                continue  # it has ended meanwhile
            assert not any(secret in told for secret in secrets), 'a password in the list of processes'

    # -- the way of the person

    def fill_in(self, password):
        desk, words = self.desk, self.words
        desk.fill(words('&Server'), self.server.hostname)
        desk.fill(words('P&ort'), str(self.server.port))
        desk.fill(words('Da&tabase'), self.server.path[1:])
        desk.fill(words('&User of the database'), self.server.username)
        desk.fill(words('&Password of the database'), password)

    def connect(self):
        desk, words = self.desk, self.words
        desk.see('field', words('&Name of the store'))
        self.shot('first-start')
        desk.click('button', words('This shop has a server already: connect to it'))
        desk.see('check', words('Remember the password in the keyring of this desktop'))
        self.shot('connect')
        self.fill_in('guess')
        desk.press('ctrl+Return')
        wrong = words('This is not the password of %2 on %1, or there is no such user. Type it again.',
                      self.server.hostname, self.server.username)
        desk.read(wrong)
        self.shot('connect-wrong-password')
        desk.choose(words('Protection in the &network'), words(VERIFIED))
        desk.press('ctrl+Return')
        desk.read(words("Nobody whom this computer trusts vouches for %1, so no password was sent. Choose the file "
                        "with the certificate of the server's authority.", self.server.hostname))
        self.shot('connect-unknown-certificate')
        desk.choose_file(words('Choose a file…'), self.authority)
        desk.press('ctrl+Return')
        desk.read(wrong)
        desk.fill(words('&Password of the database'), self.password)
        desk.click('button', words('Test the connection'))
        desk.read(words('✓ The connection works. The database is empty: a new store will be set up in it.'))
        self.shot('connect-empty')
        desk.click('button', words('Set up a store there'))
        desk.gone('field', words('P&ort'))

    def asked_again(self):
        desk, words = self.desk, self.words
        desk.read(words("The store's server does not take the password."))
        self.shot('password')
        desk.fill(words('&Password of the database'), 'guess')
        desk.press('Return')
        desk.read(words('The server did not take this password.'))
        self.shot('password-wrong')
        desk.fill(words('&Password of the database'), NEW_PASSWORD)
        desk.press('Return')
        desk.see('cell', MANAGER)

    def to_a_file_of_this_pc(self):
        desk, words = self.desk, self.words
        desk.by_menu(lambda: desk.press('F10'), 'v', 'field', words('P&ort'))
        desk.holds(words('Da&tabase'), self.server.path[1:])
        self.shot('connect-known')
        desk.click('button', words("Open a store's file instead…"))
        desk.gone('field', words('P&ort'))
        desk.until(lambda: desk.windows() == 2, 'a file dialog')
        desk.paste(os.path.join(self.folder, 'shop.db'))
        desk.press('Return')
        desk.see('field', words('&Name of the store'))

    def run(self):
        with open(os.path.join(self.folder, 'shop.db'), 'wb'):
            pass
        self.start_keyring()
        try:
            self.start()
            self.connect()
            self.first_start()
            self.nothing_of_a_password_is_kept()
            self.desk.close()
            self.start()
            self.desk.see('cell', MANAGER)
            self.shot('opens-by-itself')
            self.desk.close()
            self.change_password()
            self.start()
            self.asked_again()
            self.desk.close()
            self.start()
            self.sign_in(MANAGER)
            self.nothing_of_a_password_is_kept()
            self.to_a_file_of_this_pc()
        finally:
            if self.desk:
                self.desk.close()
            self.keyring.terminate()
            self.keyring.wait()


def main():
    parser = argparse.ArgumentParser()
    add_options(parser)
    run(Journey, parser.parse_args())


if __name__ == '__main__':
    main()
