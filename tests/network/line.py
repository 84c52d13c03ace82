"""A line to a PostgreSQL server that can be slow, and that tells how often it was gone along: a small TCP proxy."""

import asyncio
import re
import threading
import urllib.parse

BEGIN = b"BEGIN ISOLATION LEVEL READ COMMITTED"
COMMIT = b"COMMIT\x00"  # not the COMMITTED of BEGIN
ROLLBACK = b"ROLLBACK\x00"
# A verb's name as it is bound to the first statement of its transaction: its length, then the name.
VERB = re.compile(rb"\x00\x00\x00[\x05-\x40]([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)\x00\x00\x00")


class Trips:
    """How often one connection went there and back for each verb that was committed: what the client sends until it
    hears again is one trip."""

    def __init__(self, told):
        self.told = told  # called with a verb's name and its trips
        self.count = None  # of the transaction that is under way
        self.sent = b""
        self.verb = None

    def to_server(self, data):
        if not self.sent:
            self.begin_trip(data)
        self.sent += data
        found = VERB.search(self.sent)
        if self.count is not None and self.verb is None and found:
            self.verb = found.group(1).decode()

    def begin_trip(self, data):
        if BEGIN in data:
            self.count, self.verb = 0, None
        elif ROLLBACK in data:
            self.count = None
        if self.count is not None:
            self.count += 1

    def to_client(self):
        if self.count is not None and self.verb and COMMIT in self.sent:
            self.told(self.verb, self.count)
            self.count = None
        self.sent = b""


class Line:
    """Listens on a port of this machine, and hands on to the server at `url`, each way after `delay` seconds."""

    def __init__(self, url, delay=0.0, told=lambda verb, trips: None):
        self.server = urllib.parse.urlsplit(url)
        self.delay = delay
        self.told = told
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self.run, args=(ready,), daemon=True).start()
        ready.wait()

    @property
    def url(self):
        user = f"{self.server.username}@" if self.server.username else ""
        return self.server._replace(netloc=f"{user}127.0.0.1:{self.port}").geturl()

    def run(self, ready):
        asyncio.set_event_loop(self.loop)
        listener = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = listener.sockets[0].getsockname()[1]
        ready.set()
        self.loop.run_forever()

    async def serve(self, reader, writer):
        trips = Trips(self.told)
        server = await asyncio.open_connection(self.server.hostname, self.server.port)
        await asyncio.gather(
            self.carry(reader, server[1], trips.to_server),
            self.carry(server[0], writer, lambda data: trips.to_client()),
            return_exceptions=True,
        )

    async def carry(self, reader, writer, seen):
        """What comes in is under way for the delay; more may follow it meanwhile."""
        under_way = asyncio.Queue()

        async def deliver():
            while True:
                due, data = await under_way.get()
                await asyncio.sleep(max(0.0, due - self.loop.time()))
                if not data:
                    break
                writer.write(data)
                await writer.drain()
            writer.close()

        delivering = asyncio.ensure_future(deliver())
        while True:
            try:
                data = await reader.read(1 << 18)
            except ConnectionError:
                data = b""
            if data:
                seen(data)
            under_way.put_nowait((self.loop.time() + self.delay, data))
            if not data:
                break
        await delivering
