#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that every rule finds what it is there for, and leaves its neighbour alone."""

import sys
import unittest

from lint import check
from rules import RULES
from tree import File, Tree

SPDX = "// SPDX-FileCopyrightText: 2026 The Leadline authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
SHELL_SPDX = SPDX.replace("//", "#")


def include(path, target):
    """A file that includes a target which exists."""
    return [File(path, f'#include "{target}"\n'), File(target, "#pragma once\n")]


def code(text, path="core/model/a.cpp"):
    return [File(path, text + "\n")]


def cmake(path, text):
    return [File(path, text + "\n")]


def catalogue(source, translation, counted=False, language="de"):
    numerus = ' numerus="yes"' if counted else ""
    return [File("translations/a.ts", f'<TS version="2.1" language="{language}">\n<message{numerus}>\n'
                                      f"<source>{source}</source>\n{translation}\n</message>\n</TS>\n")]


def forms(*texts):
    return f"<translation>{''.join(f'<numerusform>{text}</numerusform>' for text in texts)}</translation>"


# rule: ([trees with findings], [trees with none])
SAMPLES = {
    "layers": (
        [
            include("core/base/a.cpp", "core/model/b.h"),
            include("core/model/a.cpp", "core/store/b.h"),
            include("core/analysis/lint/a.cpp", "core/roadmap/b.h"),
            include("core/store/a.cpp", "core/document/b.h"),
            include("core/session/a.cpp", "app/b.h"),
            include("core/model/a.cpp", "ui/base/b.h"),
            include("ui/theme/a.cpp", "ui/models/b.h"),
            include("ui/roadmap/a.cpp", "ui/people/b.h"),
            include("ui/shell/a.cpp", "ui/roadmap/b.h"),
            include("app/a.cpp", "tests/support/b.h"),
            [File("core/utils/a.h", "#pragma once\n")],
        ],
        [
            include("core/model/a.cpp", "core/base/b.h"),
            include("core/render/a.cpp", "core/analysis/b.h"),
            include("core/session/a.cpp", "core/store/b.h"),
            include("ui/roadmap/a.cpp", "ui/shell/b.h"),
            include("ui/models/a.cpp", "core/document/b.h"),
            include("app/verbs/a.cpp", "core/exchange/b.h"),
            include("tests/core/base/tst_a.cpp", "core/model/b.h"),
            code('// #include "ui/base/b.h"'),
        ],
    ),
    "include-root": (
        [code('#include "b.h"'), code('#include "../base/b.h"')],
        [include("core/model/a.cpp", "core/base/b.h"), code('#include "tst_a.moc"', "tests/core/model/tst_a.cpp")],
    ),
    "widgets": (
        [code("#include <QWidget>"), code("#include <QtWidgets/QLabel>"), code("#include <QChartView>"),
         code("#include <QApplication>"), code("#include <QStyledItemDelegate>"), code("#include <QLineSeries>")],
        [code("#include <QStringView>"), code("#include <QTextLayout>"), code("#include <QPainter>"),
         code("#include <QWidget>", "ui/base/a.cpp"), code("#include <QGuiApplication>")],
    ),
    "sql-include": (
        [code("#include <QSqlDatabase>"), code("#include <sqlite3.h>", "ui/base/a.cpp"),
         code("#include <QtSql/QSqlQuery>", "app/a.cpp")],
        [code("#include <QSqlDatabase>", "core/store/a.cpp"), code("#include <QSet>")],
    ),
    "link": (
        [cmake("core/model/CMakeLists.txt", "leadline_add_library(core_model SOURCES a.cpp PRIVATE_LINK Qt6::Gui)"),
         cmake("core/render/CMakeLists.txt", "leadline_add_library(core_render SOURCES a.cpp PUBLIC_LINK Qt6::Svg)"),
         cmake("core/session/CMakeLists.txt", "leadline_add_library(x PRIVATE_LINK PkgConfig::SQLITE3)")],
        [cmake("core/render/CMakeLists.txt",
               "leadline_add_library(x SOURCES a.cpp PUBLIC_LINK Qt6::Gui PRIVATE_LINK Qt6::Svg)"),
         cmake("core/store/CMakeLists.txt", "leadline_add_library(x PRIVATE_LINK Qt6::Sql PkgConfig::SQLITE3)"),
         cmake("core/model/CMakeLists.txt", "# not Qt6::Gui\nleadline_add_library(x PUBLIC_LINK Qt6::Core)")],
    ),
    "pragma-once": (
        [[File("core/base/a.h", "#ifndef A_H\n#define A_H\n#endif\n")], [File("core/base/a.h", SPDX + "int a();\n")]],
        [[File("core/base/a.h", SPDX + "#pragma once\n")], code("int a;")],
    ),
    "using-namespace": (
        [[File("core/base/a.h", "#pragma once\nusing namespace Qt;\n")]],
        [code("using namespace Qt::Literals::StringLiterals;")],
    ),
    "clock": (
        [code("QDate d = QDate::currentDate();"), code("x = QDateTime::currentDateTimeUtc();"),
         code("QDateTime::currentMSecsSinceEpoch();", "tests/core/model/tst_a.cpp"),
         code("std::chrono::system_clock::now();", "app/a.cpp")],
        [code("QDate::currentDate();", "core/base/clock.cpp"), code("// QDate::currentDate() is forbidden"),
         code("std::chrono::steady_clock::now();", "tests/bench/a.cpp")],
    ),
    "ids": (
        [code("QUuid::createUuid();"), code("QRandomGenerator::global()->generate();", "tests/core/model/tst_a.cpp")],
        [code("QRandomGenerator::system();", "core/base/idsource.cpp"), code("QRandomGenerator chance(42);")],
    ),
    "locale": (
        [code("QLocale::system().toString(d);"), code("return QLocale().name();")],
        [code("QLocale::system();", "app/a.cpp"), code("QLocale::c().toString(d);")],
    ),
    "document-file": (
        [code("QFile file(path);", "core/store/a.cpp"), code("const int fd = ::open(path, O_RDONLY);", "core/store/a.cpp"),
         code("std::ifstream in(path);", "core/store/a.cpp"), code("std::make_unique<QFile>(path)", "core/store/a.cpp"),
         code("QFile file(path);", "core/session/a.cpp")],
        [code("QFile file(path);", "core/exchange/a.cpp"), code("QFileDevice::Permissions p;", "core/store/a.cpp"),
         code("#include <QFile>", "core/store/a.cpp"), code("QFile::remove(QFile::encodeName(p));", "core/store/a.cpp"),
         code("// a QFile would drop the locks", "core/store/a.cpp"), code("Store::open(path);", "core/store/a.cpp")],
    ),
    "sql": (
        [code('run("SELECT id FROM feature");'), code('u"PRAGMA user_version"_s', "app/a.cpp"),
         [File("core/model/x.sql", "SELECT 1;\n")], code('R"(CREATE TABLE x (id))"')],
        [code('u"SELECT id FROM feature"_s', "core/store/a.cpp"), code('u"Select a feature from the list"_s'),
         [File("core/store/sql/x.sql", "SELECT 1;\n")]],
    ),
    "q-object": (
        [code("class A : public QObject { Q_OBJECT };")],
        [code("class A : public QObject\n{\n    Q_OBJECT\n};")],
    ),
    "sender": ([code("QObject *o = sender();", "ui/base/a.cpp")], [code("mail.sender();", "ui/base/a.cpp")]),
    "length": (
        [[File("core/base/a.cpp", "int a;\n" * 501)]],
        [[File("core/base/a.cpp", "int a;\n" * 500)], [File("docs/a.md", "a\n" * 900)]],
    ),
    "spdx": (
        [code("int a;"), [File("packaging/a.sh", "#!/bin/sh\n", True)], [File("core/CMakeLists.txt", "a()\n")]],
        [code(SPDX + "int a;"), [File("packaging/a.sh", "#!/bin/sh\n" + SHELL_SPDX, True)],
         [File("README.md", "# A\n")]],
    ),
    "white-space": (
        [code("int a; "), code("\tint a;"), [File("a.md", "text")], [File("a.md", "text\n\n")],
         [File("a.md", "\ufffd")], [File("a.md", "a\r\n")]],
        [code("int a;"), [File("translations/a.ts", "\t<x/>\n")], [File("a.png", "")]],
    ),
    "marker": (
        [code("// TO" + "DO: later"), [File("a.md", "FIX" + "ME\n")], [File("a.sh", "# HA" + "CK\n")]],
        [code("// the list of things to do"), code("int maxxx;")],
    ),
    "banner": (
        [code("// ====" + "==== Getters"), code("/////" + "/////"), code("/// @aut" + "hor me")],
        [code("/// The author of an edit."), code("// -- a dash")],
    ),
    "machine-path": (
        [code('open("/ho' + 'me/me/plan.db");'), [File("a.md", "see /wo" + "rk/x\n")],
         [File("a.sh", "get http://deb.deb" + "ian.org/x\n")], code('u"/tm' + 'p/x.db"_s')],
        [[File("a.sh", 'mktemp -d "${TMPDIR:-/tmp}/x-XX"\n')], code('u"/usr/share/fonts"_s'),
         [File("a.md", "https://example.org/work/x\n")]],
    ),
    "tr": (
        [code('label->setText(u"Saved"_s);', "ui/base/a.cpp"), code('b.setToolTip(QStringLiteral("Undo"));', "ui/base/a.cpp"),
         code('QMessageBox::warning(this, tr("Title"), u"It failed."_s);', "ui/base/a.cpp"),
         code('QLabel label(u"Name"_s);', "ui/base/a.cpp"), code('auto *a = new QAction("Save", this);', "ui/base/a.cpp"),
         code('box.setText(tr("Saved") + u" now"_s);', "ui/base/a.cpp")],
        [code('label->setText(tr("Saved (%1)").arg(n));', "ui/base/a.cpp"), code('label->setText(u"…"_s);', "ui/base/a.cpp"),
         code('QMessageBox::warning(this, tr("Title"),\n    QCoreApplication::translate("A", "It failed."));', "ui/base/a.cpp"),
         code('object->setObjectName(u"saveButton"_s);', "ui/base/a.cpp"), code("QLabel *label;", "ui/base/a.h")],
    ),
    "rich-text": (
        [code("edit->setHtml(text);", "ui/base/a.cpp"), code("label->setTextFormat(Qt::RichText);", "ui/base/a.cpp")],
        [code("label->setTextFormat(Qt::PlainText);", "ui/base/a.cpp"), code('tr("Qt::RichText")', "ui/base/a.cpp")],
    ),
    "unfinished": (
        [catalogue("Goal", '<translation type="unfinished"></translation>'), catalogue("Goal", "<translation></translation>"),
         catalogue("Goal", '<translation type="unfinished">Ziel</translation>'),
         catalogue("Goal", '<translation type="vanished">Ziel</translation>'),
         catalogue("%n goals", forms("%n Ziel", ""), True)],
        [catalogue("Goal", "<translation>Ziel</translation>"), catalogue("%n goals", forms("%n Ziel", "%n Ziele"), True),
         catalogue(" ", "<translation> </translation>")],
    ),
    "plural-forms": (
        [catalogue("%n goals", forms("%n Ziele"), True), catalogue("%n goals", forms("1", "2", "3"), True),
         catalogue("%n goals", "<translation>%n Ziele</translation>"),
         catalogue("%n goals", forms("%n cíl", "%n cíle"), True, "cs")],
        [catalogue("%n goals", forms("%n Ziel", "%n Ziele"), True), catalogue("Goal", "<translation>Ziel</translation>")],
    ),
    "unseen": (
        [code('words("%n goals", static_cast<int>(n));', "ui/base/a.cpp"),
         code('words("%n goals", n);', "ui/base/a.cpp") + catalogue("%n rows", forms("%n Zeile", "%n Zeilen"), True)],
        [code('words("%n go"\n      "als", n);', "ui/base/a.cpp") + catalogue("%n goals", forms("%n Ziel", "%n Ziele"), True),
         code('words("Goals");', "ui/base/a.cpp")],
    ),
    "placeholders": (
        [catalogue("%1 of %2", "<translation>%1 von %1</translation>"), catalogue("%L1 rows", "<translation>%1 Zeilen</translation>"),
         catalogue("%n goals", forms("%n Ziel", "Ziele"), True), catalogue("Open…", "<translation>Öffnen</translation>"),
         catalogue("&amp;Open", "<translation>Öffnen</translation>"), catalogue("Open", "<translation>&amp;Öffnen</translation>")],
        [catalogue("%1 of %2", "<translation>%2, davon %1</translation>"), catalogue("&amp;Open…", "<translation>Ö&amp;ffnen…</translation>"),
         catalogue("%n goals", forms("Ein Ziel", "%n Ziele"), True), catalogue("%1%", "<translation>%1 %</translation>")],
    ),
    "registered": (
        [[File("tests/core/base/tst_a.cpp", "x\n"), File("tests/core/base/CMakeLists.txt", "# tst_a.cpp\n")],
         [File("core/base/a.cpp", "x\n"), File("core/CMakeLists.txt", "add_subdirectory(base)\n")],
         [File("core/base/a.h", "x\n"), File("core/base/CMakeLists.txt", "leadline_add_library(x SOURCES aa.h)\n")]],
        [[File("tests/core/base/tst_a.cpp", "x\n"), File("tests/core/base/CMakeLists.txt", "foreach(t tst_a tst_b)\n")],
         [File("tests/core/base/tst_a.cpp", "x\n"), File("tests/core/base/CMakeLists.txt", "foreach(t a b)\n")],
         [File("core/analysis/lint/a.cpp", "x\n"), File("core/analysis/CMakeLists.txt", "SOURCES lint/a.cpp\n")]],
    ),
    "executable": (
        [[File("packaging/a.sh", "#!/bin/sh\n", False)], [File("README.md", "# A\n", True)]],
        [[File("packaging/a.sh", "#!/bin/sh\n", True)], [File("README.md", "# A\n", False)]],
    ),
}


class Rules(unittest.TestCase):
    def test_every_rule_has_samples(self):
        self.assertEqual(set(SAMPLES), set(RULES))
        for rule, (bad, good) in SAMPLES.items():
            self.assertTrue(bad and good, rule)

    def test_bad_samples(self):
        for rule, (bad, _) in SAMPLES.items():
            for number, files in enumerate(bad):
                with self.subTest(rule=rule, sample=number):
                    found = list(RULES[rule](Tree(files)))
                    self.assertGreaterEqual(len(found), 1, files[0].text)
                    self.assertEqual({finding.rule for finding in found}, {rule})

    def test_good_samples(self):
        for rule, (_, good) in SAMPLES.items():
            for number, files in enumerate(good):
                with self.subTest(rule=rule, sample=number):
                    self.assertEqual([str(f) for f in RULES[rule](Tree(files))], [])


class Waivers(unittest.TestCase):
    BAD = Tree([File("core/base/a.h", SPDX + "int a();\n"), File("core/base/CMakeLists.txt", SHELL_SPDX + "a.h\n")])

    def rules_of(self, waivers):
        return [finding.rule for finding in check(self.BAD, waivers)]

    def test_without(self):
        self.assertEqual(self.rules_of(""), ["pragma-once"])

    def test_used(self):
        self.assertEqual(self.rules_of("# why\npragma-once core/base/a.h It is read twice on purpose.\n"), [])

    def test_without_reason(self):
        self.assertEqual(self.rules_of("pragma-once core/base/a.h\n"), ["pragma-once", "waiver"])

    def test_no_longer_needed(self):
        self.assertEqual(self.rules_of("clock core/base/a.h Some reason.\n"), ["pragma-once", "waiver"])


class Lines(unittest.TestCase):
    def test_comments_keep_lines(self):
        findings = list(RULES["clock"](Tree(code("/* one\n two */\nQDate::currentDate();"))))
        self.assertEqual([finding.line for finding in findings], [3])


if __name__ == "__main__":
    sys.exit(unittest.main())
