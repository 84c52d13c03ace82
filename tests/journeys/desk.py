"""Uses the real program as a person with a screen reader does: finds controls by their accessible names,
clicks with the mouse, types with the keyboard, and waits for what is to happen."""
import contextlib
import os
import re
import signal
import subprocess
import time
import xml.etree.ElementTree as xml

import pyatspi

LIMIT = float(os.environ.get('BAYDESK_JOURNEY_LIMIT', '30'))  # seconds to wait for anything
BETWEEN_LOOKS = 0.04
LONGEST_CHANGE_OF_WINDOWS = 5
MOST_TRIES_WITH_A_MENU = 4

ROLES = {
    'button': {'push button', 'toggle button', 'radio button', 'button', 'push button menu'},
    'field': {'text', 'password text', 'combo box', 'spin button', 'date editor', 'paragraph', 'entry',
              'slider'},
    'check': {'check box', 'radio button', 'toggle button'},
    'cell': {'table cell', 'list item', 'tree item'},
    'entry': {'list item'},
    'label': {'label', 'static', 'text'},
    'tab': {'page tab'},
    'heading': {'table column header', 'column header'},
}


class Words:
    """The program's words in one language, by their English source text."""

    def __init__(self, language, folder):
        # By source: what each place that says it calls it, and there one text for each number that the
        # language tells apart.
        self._places = {}
        for name in sorted(os.listdir(folder)):
            if name.endswith(f'_{language}.ts'):
                for message in xml.parse(os.path.join(folder, name)).iter('message'):
                    self._add(message)

    def _add(self, message):
        translation = message.find('translation')
        forms = [form.text for form in translation.iter('numerusform')] or [translation.text]
        places = self._places.setdefault(without_mnemonic(message.find('source').text), [])
        if all(forms) and forms not in places:
            places.append(forms)

    def _places_of(self, source):
        return self._places.get(without_mnemonic(source)) or [[source]]

    def __call__(self, source, *values):
        """The text; a pattern where it differs from place to place."""
        texts = []
        for forms in self._places_of(source):
            text = without_mnemonic(forms[0])
            for number, value in enumerate(values, 1):
                text = text.replace(f'%{number}', str(value))
            texts.append(text)
        return texts[0] if len(texts) == 1 else re.compile('|'.join(f'^{re.escape(text)}$' for text in texts))

    def like(self, source):
        """The text with anything in its gaps, in any of its numbers."""
        texts = [without_mnemonic(form) for forms in self._places_of(source) for form in forms]
        return re.compile('|'.join('^' + '.+'.join(re.escape(part) for part in re.split('%1|%n', text)) + '$'
                                   for text in texts))


def without_mnemonic(text):
    """A Chinese label has its key behind the word, in brackets: it goes with them."""
    return re.sub(r'&(.)', r'\1', re.sub(r'\(&[A-Z]\)', '', text))


def without_key(name):
    return re.sub(r'\([A-Z]\)', '', name)


class NotSeen(AssertionError):
    pass


class Desk:
    """One running program."""

    def __init__(self, command, env=None, folder=None):
        self._process = subprocess.Popen(command, env={**os.environ, **(env or {})}, cwd=folder,
                                         start_new_session=True)
        self._application = self.until(self._find_application, 'the program on the accessibility bus')

    def close(self, kill=False):
        """Ends the program, and whatever started it (faketime)."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL if kill else signal.SIGTERM)
            self._process.wait(LIMIT)

    # -- looking

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            with contextlib.suppress(Exception):
                # A program under faketime is a child of the one that was started.
                if application.name == 'baydesk' and application.childCount:
                    return application
        return None

    def until(self, look, what):
        end = time.monotonic() + LIMIT
        while time.monotonic() < end:
            found = look()
            if found:
                return found
            if self._process.poll() is not None:
                raise NotSeen(f'the program ended with {self._process.returncode}, waiting for {what}')
            time.sleep(BETWEEN_LOOKS)  # between two looks at a condition, not instead of one
        raise NotSeen(f'not seen within {LIMIT:.0f} s: {what}\n{self.picture()}')

    def showing(self, node=None):
        node = node or self._application
        with contextlib.suppress(Exception):
            for index in range(node.childCount):
                child = node.getChildAtIndex(index)
                if child is None or not child.getState().contains(pyatspi.STATE_SHOWING):
                    continue
                yield child
                yield from self.showing(child)

    def all(self, kind, name):
        found = []
        for node in self.showing():
            with contextlib.suppress(Exception):
                if node.getRoleName() in ROLES[kind] and self.is_called(node, name):
                    found.append(node)
        return found

    @staticmethod
    def is_called(node, name):
        texts = [without_key(node.name or '')]
        if node.getRoleName() in ROLES['label']:
            texts.append(content(node))
        if node.getRoleName() == 'combo box':  # by itself it is called what it shows
            texts = [without_key(label) for label in labels_of(node)]
        return any(Desk._says(text, name) for text in texts)

    @staticmethod
    def _says(text, name):
        return bool(name.search(text)) if isinstance(name, re.Pattern) else text == name

    def see(self, kind, name, enabled=None):
        def look():
            for node in self.all(kind, name):
                with contextlib.suppress(Exception):
                    if enabled is None or node.getState().contains(pyatspi.STATE_ENABLED) == enabled:
                        return node
            return None
        return self.until(look, f'{kind} {getattr(name, "pattern", name)!r}')

    def read(self, words):
        """Waits until these words can be read somewhere: on a label, a button, in a cell."""
        found = words.search if isinstance(words, re.Pattern) else lambda text: words in text

        def look():
            for node in self.showing():
                with contextlib.suppress(Exception):
                    if any(found(text or '') for text in (node.name, node.description, content(node))):
                        return node
            return None
        return self.until(look, f'the words {words!r}')

    def see_any(self, name):
        return self.until(lambda: next((node for node in self.showing() if self._says(node.name or '', name)), None),
                          f'{name!r}')

    def gone(self, kind, name):
        self.until(lambda: not self.all(kind, name), f'{kind} {name!r} going away')

    def holds(self, name, text):
        """Waits until this text stands in the field."""
        self.until(lambda: content(self.see('field', name)) == text, f'{text!r} in {name!r}')

    def picture(self):
        """What a screen reader would find now, for a failing journey's report."""
        lines = []
        for node in self.showing():
            with contextlib.suppress(Exception):
                state = '' if node.getState().contains(pyatspi.STATE_ENABLED) else ' (disabled)'
                if node.name or content(node):
                    lines.append(f'  {node.getRoleName()} {node.name!r} {content(node)[:60]!r}{state}')
        return '\n'.join(lines)

    # -- doing

    def click(self, kind, name, times=1):
        self._point(self.see(kind, name, enabled=True), times)

    def _point(self, node, times=1):
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        run('xdotool', 'mousemove', box.x + min(box.width // 2, 60), box.y + box.height // 2,
            'click', '--repeat', times, '--delay', 40, 1)

    def fill(self, name, text):
        """Clicks into the field, replaces what is there by pasting, and waits until it stands there."""
        field = self.see('field', name, enabled=True)
        self._point(field)
        self.until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED) or any(
            child.getState().contains(pyatspi.STATE_FOCUSED) for child in self.showing(field)),
            f'the cursor in {name!r}')
        self.press('ctrl+a')
        if text:
            self.paste(text)
            self.until(lambda: self._is_filled(field), f'something in {name!r}')
        else:
            self.press('Delete')

    @staticmethod
    def _is_filled(field):
        """What cannot be asked for its text (a list, a spin box) counts as filled."""
        try:
            return field.queryText().characterCount > 0
        except NotImplementedError:
            return True

    def tick(self, name, on=True):
        box = self.see('check', name, enabled=True)
        if box.getState().contains(pyatspi.STATE_CHECKED) != on:
            self._point(box)
        self.until(lambda: self.see('check', name).getState().contains(pyatspi.STATE_CHECKED) == on,
                    f'{name!r} ticked {on}')

    def is_ticked(self, name):
        self.until(lambda: self.see('check', name).getState().contains(pyatspi.STATE_CHECKED), f'{name!r} ticked')

    def choose(self, name, item):
        """Opens the list of a combo box and walks down to an entry."""
        self.click('field', name)
        entries = self.see('entry', item).parent
        place = next(at for at in range(entries.childCount)
                     if self.is_called(entries.getChildAtIndex(at), item))
        self.press('Home', *['Down'] * place, 'Return')
        self.until(lambda: self._says(self.see('field', name).name, item), f'{item!r} chosen in {name!r}')

    def scroll_to(self, listed, name):
        """Turns the wheel over a list until the entry can be seen."""
        rows = self.see_any(listed)
        box = rows.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        middle = (box.x + box.width // 2, box.y + box.height // 2)

        def look():
            if self.all('cell', name):
                return True
            run('xdotool', 'mousemove', *middle, 'click', 5)
            return False
        self.until(look, f'{name!r} in {listed!r}')

    def click_at(self, name, x, y):
        """Clicks on a place of a control: so many thousandths from its left and from its top."""
        box = self.see_any(name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        run('xdotool', 'mousemove', box.x + box.width * x // 1000, box.y + box.height * y // 1000, 'click', 1)

    def draw(self, name):
        """Draws a wave over a control, as a customer signs."""
        box = self.see_any(name).queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        x, y = box.x + box.width // 5, box.y + box.height // 2
        moves = ['mousemove', x, y, 'mousedown', 1]
        for step in range(1, 9):
            rise = box.height // 5 * (1 if step % 2 else -1)
            moves += ['mousemove', x + step * box.width // 15, y + rise]
        run('xdotool', *moves, 'mouseup', 1)

    def drag(self, start, end):
        """Presses the mouse on one control, moves it to another and lets go there."""
        places = []
        for node in (start, end):
            box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            places.append((box.x + min(box.width // 2, 60), box.y + box.height // 2))
        (x, y), (to_x, to_y) = places
        moves = ['mousemove', x, y, 'mousedown', 1]
        for step in range(1, 9):
            moves += ['mousemove', x + (to_x - x) * step // 8, y + (to_y - y) * step // 8]
        run('xdotool', *moves, 'mouseup', 1)

    def windows(self):
        """How many windows of the program can be seen."""
        seen = 0
        for index in range(self._application.childCount):
            with contextlib.suppress(Exception):
                seen += self._application.getChildAtIndex(index).getState().contains(pyatspi.STATE_SHOWING)
        return seen

    def choose_file(self, button, file):
        """Presses a button that asks for a file, pastes its path there, and waits until the question is gone: the
        next key belongs to what was below."""
        before = self.windows()
        self.click('button', button)
        self.until(lambda: self.windows() > before, 'a file dialog')
        self.press('ctrl+a')
        self.paste(file)
        self.press('Return')
        self.until(lambda: self.windows() == before, 'the file dialog going away')

    def by_menu(self, opens, key, kind, name):
        """Opens a menu and presses a key in it, until what it leads to is seen: a menu is in no tree, and a key
        that comes before it goes nowhere."""
        for _ in range(MOST_TRIES_WITH_A_MENU):
            opens()
            self.press(key)
            end = time.monotonic() + LONGEST_CHANGE_OF_WINDOWS
            while time.monotonic() < end:
                if self.all(kind, name):
                    return
                time.sleep(BETWEEN_LOOKS)
            self.press('Escape')
        self.see(kind, name)

    def press(self, *keys):
        self._wait_for_keyboard()
        run('xdotool', 'key', '--clearmodifiers', *keys)

    def _wait_for_keyboard(self):
        """Between a dialog that has gone and the window below, a key would go nowhere."""
        end = time.monotonic() + LONGEST_CHANGE_OF_WINDOWS
        while time.monotonic() < end and not self._has_keyboard():
            time.sleep(BETWEEN_LOOKS)

    def _has_keyboard(self):
        for index in range(self._application.childCount):
            with contextlib.suppress(Exception):
                if self._application.getChildAtIndex(index).getState().contains(pyatspi.STATE_ACTIVE):
                    return True
        return False

    def paste(self, text):
        xclip = ['xclip', '-selection', 'clipboard']
        subprocess.run([*xclip, '-i'], input=text.encode(), check=True)
        # It returns before the clipboard is its own: till then the text of before would be pasted.
        self.until(lambda: subprocess.run([*xclip, '-o'], capture_output=True, check=False).stdout == text.encode(),
                   'the text on the clipboard')
        self.press('ctrl+v')

    def fits(self):
        """No window reaches beyond the screen."""
        width, height = (int(side) for side in subprocess.run(
            ['xdotool', 'getdisplaygeometry'], capture_output=True, check=True).stdout.split())

        def beyond():
            for index in range(self._application.childCount):
                window = self._application.getChildAtIndex(index)
                box = window.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
                if box.x + box.width > width or box.y + box.height > height:
                    return f'{window.name!r}: {box.width}×{box.height} at {box.x},{box.y}'
            return ''

        self.until(lambda: not beyond(), f'every window on the screen of {width}×{height}; {beyond()}')

    def shot(self, file):
        """A picture of the screen as soon as two looks show the same (a blinking cursor may differ)."""
        before = None
        for _ in range(12):
            now = subprocess.run(['import', '-window', 'root', 'rgb:-'], capture_output=True, check=True).stdout
            if now == before:
                break
            before = now
        run('import', '-window', 'root', '+dither', '-colors', 255, '-define', 'png:compression-level=9',
            f'PNG8:{file}')


def labels_of(node):
    """The visible labels that name a control."""
    names = []
    with contextlib.suppress(Exception):
        for relation in node.getRelationSet():
            if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
                names += [relation.getTarget(at).name for at in range(relation.getNTargets())]
    return names


def content(node):
    with contextlib.suppress(Exception):
        return node.queryText().getText(0, -1)
    return ''


def run(*command):
    subprocess.run([str(part) for part in command], check=True)
