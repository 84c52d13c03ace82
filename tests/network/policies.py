#!/usr/bin/env python3
"""What row-level security costs: the same statements by the owner of the tables, whom no policy looks at, and by a
counter's login, taken in turns on the server of BAYDESK_TEST_POSTGRESQL. The store is a practice store of two stores.

    scripts/postgres-for-tests tests/network/policies.py BAYDESKCTL [ORDERS [SECONDS]]"""

import os
import re
import subprocess
import sys
import tempfile
import urllib.parse

LOGIN = "baydesk_policies_counter"
ROUNDS = 9
ORDER = "(SELECT id FROM repair_order WHERE store_id = 1 ORDER BY id LIMIT 1 OFFSET 500)"
STATEMENTS = {
    "one order": "SELECT * FROM repair_order WHERE store_id = :store AND id = :order",
    "its lines": "SELECT * FROM line WHERE store_id = :store AND order_id = :order ORDER BY job_id, position",
    "open orders": "SELECT o.id, c.name, v.brand FROM repair_order o JOIN customer c ON c.id = o.sender_id "
    "JOIN vehicle v ON v.id = o.vehicle_id WHERE o.store_id = :store "
    "AND o.document NOT IN ('delivered', 'cancelled', 'reversed') ORDER BY o.promised_ms",
    "due calls": "SELECT f.id, o.number, c.name FROM follow_up f JOIN repair_order o ON o.store_id = f.store_id "
    "AND o.id = f.order_id JOIN customer c ON c.id = f.customer_id WHERE f.store_id = :store AND f.state = 'due'",
    "a day's takings": "SELECT tender, SUM(amount_fen) FROM payment WHERE store_id = :store "
    "AND at_ms BETWEEN :from::bigint AND :from::bigint + 86400000 GROUP BY tender",
    "a changed row": "UPDATE repair_order SET version = version + 1 WHERE store_id = :store AND id = :order",
    "a new row": "INSERT INTO setting (store_id, name, value) VALUES (:store, gen_random_uuid()::text, '')",
}


def binaries():
    return os.environ.get("POSTGRESQL_BINARIES", "/usr/lib/postgresql/15/bin")


class Server:
    def __init__(self, url):
        self.url = urllib.parse.urlsplit(url)

    def at(self, database, user=None):
        user = user or self.url.username
        return f"postgresql://{user}@{self.url.hostname}:{self.url.port}/{database}"

    def sql(self, database, statement):
        done = subprocess.run(["psql", "-XAtq", "-v", "ON_ERROR_STOP=1", self.at(database), "-c", statement],
                              check=True, capture_output=True, text=True)
        return done.stdout.strip()

    def microseconds(self, database, user, script, seconds):
        """How long one statement takes, prepared, by one client."""
        told = subprocess.run(
            [f"{binaries()}/pgbench", "-n", "-M", "prepared", "-T", str(seconds), "-f", script,
             self.at(database, user)], check=True, capture_output=True, text=True).stdout
        return 1000 * float(re.search(r"latency average = ([\d.]+) ms", told).group(1))


def fill(server, ctl, database, orders):
    server.sql("postgres", f"DROP ROLE IF EXISTS {LOGIN}")
    server.sql("postgres", f"CREATE ROLE {LOGIN} LOGIN")
    server.sql("postgres", f"CREATE DATABASE {database}")
    ctl = [ctl, "--database", server.at(database)]
    subprocess.run([*ctl, "practice", "--orders", str(orders), "--stores", "2"], check=True, capture_output=True)
    code = server.sql(database, "SELECT code FROM store WHERE id = 1")
    subprocess.run([*ctl, "server", "grant", LOGIN, code], check=True, capture_output=True)
    server.sql(database, "VACUUM ANALYZE")


def main():
    ctl = sys.argv[1]
    orders = int(sys.argv[2]) if len(sys.argv) > 2 else 20_000
    seconds = int(sys.argv[3]) if len(sys.argv) > 3 else 1
    server = Server(os.environ["BAYDESK_TEST_POSTGRESQL"])
    database = "baydesk_policies"
    fill(server, ctl, database, orders)
    order = server.sql(database, f"SELECT {ORDER}")
    moment = server.sql(database, f"SELECT taken_in_ms FROM repair_order WHERE store_id = 1 AND id = {order}")
    print(f"{orders} orders in two stores; µs a statement, best of {ROUNDS} rounds of {seconds} s each, in turns")
    print(f"{'':18} {'owner':>8} {'counter':>8} {'ratio':>6} {'apart':>6}")
    with tempfile.TemporaryDirectory() as folder:
        for name, statement in STATEMENTS.items():
            script = os.path.join(folder, "script")
            with open(script, "w", encoding="utf-8") as file:
                file.write(f"\\set store 1\n\\set order {order}\n\\set from {moment}\n{statement};\n")
            owner, counter = [], []
            for _ in range(ROUNDS):
                owner.append(server.microseconds(database, None, script, seconds))
                counter.append(server.microseconds(database, LOGIN, script, seconds))
            one, other = min(owner), min(counter)  # the least disturbed
            print(f"{name:18} {one:8.0f} {other:8.0f} {other / one:6.2f} {other - one:6.0f}", flush=True)
    server.sql("postgres", f"DROP DATABASE {database}")
    server.sql("postgres", f"DROP ROLE {LOGIN}")


if __name__ == "__main__":
    main()
