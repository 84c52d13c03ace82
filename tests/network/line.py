"""A line to a PostgreSQL server that can be slow, silent or cut, and that tells how often it was gone along: a small
TCP proxy."""

import asyncio
import collections
import re
import socket
import struct
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


class Passage:
    """One connection that goes along the line."""

    def __init__(self, line, client, server):
        self.line, self.client, self.server = line, client, server
        self.trips = Trips(line.told)
        self.sent = None  # of the writing transaction that is under way
        self.fate = None

    def meets(self, data):
        """What happens to the commit that is on its way, if it is one of a transaction that writes."""
        if BEGIN in data:
            self.sent = b""
        if self.sent is None:
            return
        self.sent += data
        if COMMIT not in self.sent:
            return
        verb = VERB.search(self.sent)
        self.fate = self.line.fate(verb.group(1).decode() if verb else "") if self.line.fate else None
        self.sent = None
        if self.fate:
            self.line.struck[self.fate] += 1

    async def to_server(self, data):
        self.meets(data)
        if self.fate == "reset before":
            self.reset()
        elif self.fate == "silence before":
            self.line.fall_silent()
        await self.line.sound.wait()
        await put(self.server, data)

    async def to_client(self, data):
        fate, self.fate = self.fate, None
        if fate == "reset after":
            self.reset()
        elif fate == "silence after":
            self.line.fall_silent()
        await self.line.sound.wait()
        await put(self.client, data)

    def reset(self):
        """As if somebody on the way forgot the connection: both ends are told so at once."""
        for writer in (self.client, self.server):
            linger = struct.pack("ii", 1, 0)
            writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
            writer.transport.abort()


async def put(writer, data):
    if data:
        writer.write(data)
        await writer.drain()
    else:
        writer.close()


class Line:
    """Listens on a port of this machine, and hands on to the server at `url`, each way after `delay` seconds. It can
    fall silent without a word to either end, as when a cable is pulled: what is on its way then arrives when it is
    plugged in again. `fate` is asked at the COMMIT of each verb, by its name: None, "reset before" or "reset after" the
    server has heard of it, "silence before" or "silence after"."""

    def __init__(self, url, delay=0.0, told=lambda verb, trips: None, fate=None):
        self.server = urllib.parse.urlsplit(url)
        self.delay = delay
        self.told = told
        self.fate = fate
        self.struck = collections.Counter()
        self.is_down = False  # who connects is turned away
        self.passages = set()
        self.loop = asyncio.new_event_loop()
        ready = threading.Event()
        threading.Thread(target=self.run, args=(ready,), daemon=True).start()
        ready.wait()

    @property
    def url(self):
        return self.url_of(self.server.geturl())

    def url_of(self, url):
        """The way along this line to another database of the server."""
        parts = urllib.parse.urlsplit(url)
        user = f"{parts.username}@" if parts.username else ""
        return parts._replace(netloc=f"{user}127.0.0.1:{self.port}").geturl()

    def silence(self):
        self.loop.call_soon_threadsafe(self.fall_silent)

    def mend(self):
        self.loop.call_soon_threadsafe(self.sound.set)

    def reset(self):
        self.loop.call_soon_threadsafe(lambda: [each.reset() for each in list(self.passages)])

    def go_down(self):
        """As a server that is restarted: every connection ends, and no other is taken until come_up()."""
        self.is_down = True
        self.reset()

    def come_up(self):
        self.is_down = False

    @property
    def is_silent(self):
        return not self.sound.is_set()

    def fall_silent(self):
        self.sound.clear()

    def run(self, ready):
        asyncio.set_event_loop(self.loop)
        self.sound = asyncio.Event()
        self.sound.set()
        listener = self.loop.run_until_complete(asyncio.start_server(self.serve, "127.0.0.1", 0))
        self.port = listener.sockets[0].getsockname()[1]
        ready.set()
        self.loop.run_forever()

    async def serve(self, reader, writer):
        await self.sound.wait()
        if self.is_down:
            writer.close()
            return
        try:
            server = await asyncio.open_connection(self.server.hostname, self.server.port)
        except OSError:
            writer.close()  # nobody is there
            return
        passage = Passage(self, writer, server[1])
        self.passages.add(passage)
        await asyncio.gather(
            self.carry(reader, passage.to_server, passage.trips.to_server),
            self.carry(server[0], passage.to_client, lambda data: passage.trips.to_client()),
            return_exceptions=True,
        )
        self.passages.discard(passage)

    async def carry(self, reader, hand_on, seen):
        """What comes in is under way for the delay; more may follow it meanwhile."""
        under_way = asyncio.Queue()

        async def deliver():
            while True:
                due, data = await under_way.get()
                await asyncio.sleep(max(0.0, due - self.loop.time()))
                await hand_on(data)
                if not data:
                    break

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
