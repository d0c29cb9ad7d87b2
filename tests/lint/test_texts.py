#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that texts.py finds what a catalogue lacks and what it has too much: test_texts.py LUPDATE."""

import sys
import tempfile
import unittest
from pathlib import Path

from texts import check

CODE = """namespace leadline {
QString Page::title() const { return %s; }
}
"""
CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="%s" sourcelanguage="en">
<context>
    <name>Page</name>
    <message%s>
        <source>%s</source>
        <translation>%s</translation>
    </message>
</context>
</TS>
"""
ONE = 'QCoreApplication::translate("Page", "Roadmap")'
COUNTED = 'QCoreApplication::translate("Page", "%n rows", nullptr, count)'
FORMS = "<numerusform>1</numerusform><numerusform>2</numerusform>"


class Texts(unittest.TestCase):
    lupdate = ""

    def findings(self, code, language, text, translation="Übersetzt", numerus=""):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            (root / "ui").mkdir()
            (root / "translations").mkdir()
            (root / "ui/page.cpp").write_text(CODE % code, "utf-8")
            (root / "translations/leadline.ts").write_text(CATALOGUE % (language, numerus, text, translation), "utf-8")
            return check(root, self.lupdate)

    def test_complete(self):
        self.assertEqual(self.findings(ONE, "de", "Roadmap"), [])
        self.assertEqual(self.findings(COUNTED, "en", "%n rows", FORMS, ' numerus="yes"'), [])

    def test_new_in_the_code(self):
        found = self.findings(ONE + " + " + ONE.replace("Roadmap", "Portfolio"), "de", "Roadmap")
        self.assertEqual(len(found), 1)
        self.assertIn("not there yet: 'Portfolio'", found[0])

    def test_gone_from_the_code(self):
        found = self.findings(ONE.replace("Roadmap", "Portfolio"), "de", "Roadmap")
        self.assertEqual(len(found), 2)
        self.assertIn("not in the code any more: 'Roadmap'", found[1])

    def test_another_context(self):
        self.assertEqual(len(self.findings(ONE.replace('"Page"', '"Sheet"'), "de", "Roadmap")), 2)

    def test_english_needs_what_is_counted_only(self):
        self.assertEqual(self.findings(COUNTED + " + " + ONE, "en", "%n rows", FORMS, ' numerus="yes"'), [])
        self.assertEqual(len(self.findings(COUNTED, "en", "%n lines", FORMS, ' numerus="yes"')), 2)

    def test_no_catalogue(self):
        with tempfile.TemporaryDirectory() as folder:
            self.assertEqual(len(check(Path(folder), self.lupdate)), 1)


if __name__ == "__main__":
    Texts.lupdate = sys.argv.pop()
    sys.exit(unittest.main())
