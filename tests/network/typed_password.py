#!/usr/bin/env python3
"""Whether baydeskctl asks for the password of a server on the terminal, shows nothing of it, and keeps it out of
what others can read.

    scripts/postgres-for-tests --guarded tests/network/typed_password.py BAYDESKCTL"""

import os
import pty
import sys
import tempfile

PASSWORD = os.environ["BAYDESK_TEST_GUARDED_PASSWORD"]


def run(command, typed):
    """What the terminal shows, the exit status, and whether the password was seen in the process list."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(command[0], command)
    shown, exposed = b"", False
    while True:
        try:
            read = os.read(terminal, 4096)
        except OSError:  # the other side is closed
            break
        shown += read
        with open(f"/proc/{child}/cmdline", "rb") as words:
            exposed = exposed or PASSWORD.encode() in words.read()
        if typed and shown.rstrip().endswith(b":"):
            os.write(terminal, typed.encode() + b"\n")
            typed = None
    return shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), exposed


def main():
    program = os.path.abspath(sys.argv[1])
    authority = os.environ["BAYDESK_TEST_GUARDED_AUTHORITY"]
    address = f"{os.environ['BAYDESK_TEST_GUARDED']}?sslmode=verify-full&sslrootcert={authority}"
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(HOME=folder, XDG_DATA_HOME=folder, LC_ALL="C.UTF-8", PGPASSFILE=f"{folder}/none")
        pin = f"{folder}/pin"
        with open(pin, "w", encoding="ascii") as file:
            file.write("2468\n")
        init = [program, "--language", "en", "--database", address, "init", "--name", "Shop", "--manager", "Li", "--manager-pin-file", pin]
        shown, status, exposed = run(init, "guess")
        assert status == 3 and "not the password" in shown, (status, shown)
        shown, status, exposed = run(init, PASSWORD)
        assert status == 0 and "ready" in shown, (status, shown)
        assert PASSWORD not in shown and not exposed, "the password shows"
        backup = [program, "--language", "en", "--database", address, "--user", "Li", "--pin-file", pin, "backup", f"{folder}/shop.dump"]
        shown, status, exposed = run(backup, PASSWORD)
        assert status == 0 and not exposed, (status, shown)
        assert shown.count("Password of") == 1, shown
        refused, status, _ = run([program, "--language", "en", "--database", address.replace("counter@", "counter:x@"), "find", "a"], None)
        assert status == 2, (status, refused)
    print("typed_password: asked once, shown nowhere")


if __name__ == "__main__":
    main()
