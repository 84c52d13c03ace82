#!/usr/bin/env python3
"""Fails on every sentence of the sources that has no finished translation in the .ts file."""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree


def update(lupdate, ts, sources, plurals):
    # With the headers in sight lupdate knows the namespace of a class, which names its context.
    root = pathlib.Path(__file__).resolve().parents[2] / "src"
    options = ["-silent", "-locations", "none", "-no-obsolete", "-recursive", "-I", str(root)]
    if plurals:
        options.append("-pluralonly")
    subprocess.run([lupdate, *options, *sources, "-ts", ts], check=True,
                   stderr=subprocess.DEVNULL)


def is_open(message):
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return True
    forms = translation.findall("numerusform") or [translation]
    return any(not (form.text or "").strip() for form in forms)


def open_sentences(lupdate, ts, sources, plurals=False):
    """What is not translated, as (context, sentence); the file itself is left alone."""
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / pathlib.Path(ts).name
        shutil.copyfile(ts, copy)
        update(lupdate, str(copy), sources, plurals)
        for context in ElementTree.parse(copy).getroot().iter("context"):
            for message in context.iter("message"):
                if is_open(message):
                    yield context.findtext("name"), message.findtext("source")


def proves_it_can_fail(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "Screen.cpp"
        source.write_text('QString a = QCoreApplication::translate("Screen", "Take in");\n')
        ts = pathlib.Path(folder) / "screen_zh_CN.ts"
        update(lupdate, str(ts), [str(source)], False)
        if list(open_sentences(lupdate, ts, [str(source)])) != [("Screen", "Take in")]:
            return False
        text = ts.read_text(encoding="utf-8")
        ts.write_text(text.replace('<translation type="unfinished"></translation>',
                                   "<translation>接车</translation>"), encoding="utf-8")
        if list(open_sentences(lupdate, ts, [str(source)])):
            return False
        source.write_text('QString a = QCoreApplication::translate("Screen", "Release");\n')
        return list(open_sentences(lupdate, ts, [str(source)])) == [("Screen", "Release")]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--ts")
    parser.add_argument("--plurals", action="store_true")
    parser.add_argument("--can-fail", action="store_true")
    parser.add_argument("sources", nargs="*")
    options = parser.parse_args()
    if options.can_fail:
        return 0 if proves_it_can_fail(options.lupdate) else 1
    left = list(open_sentences(options.lupdate, options.ts, options.sources, options.plurals))
    for context, sentence in left:
        print(f"{options.ts}: no translation in {context}: {sentence}")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
