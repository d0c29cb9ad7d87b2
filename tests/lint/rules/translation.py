# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what the user reads: translatable, plain text, translated."""

import re

from tree import Finding

_SETTERS = re.compile(
    r"\b(?:set(?:Text|ToolTip|StatusTip|WhatsThis|WindowTitle|PlaceholderText|Title|LabelText|InformativeText"
    r"|DetailedText|AccessibleName|AccessibleDescription|SuffixText|PrefixText)|addAction|addTab|addRow|addMenu"
    r"|showMessage|QMessageBox::(?:information|question|warning|critical|about)|QMessageBox|QLabel|QPushButton"
    r"|QToolButton|QCheckBox|QRadioButton|QGroupBox|QAction)\s*(?:\w+\s*)?[({]")
_TRANSLATED = re.compile(r"\b(?:tr|translate|qsTr|QT_TR\w*_NOOP\w*)\s*\(")
_LETTERS = re.compile(r"[^\W\d_]{2,}")
_LITERAL = re.compile(r'"(?:\\.|[^"\\\n])*"')
_RICH = re.compile(r"\b(?:setHtml|insertHtml|toHtml|appendHtml)\s*\(|\bQt::(?:RichText|AutoText)\b")


def _arguments(code, start):
    """The text between the bracket before start and the one that closes it."""
    depth = 1
    position = start
    while position < len(code) and depth:
        literal = _LITERAL.match(code, position)
        if literal:
            position = literal.end()
            continue
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(code[position], 0)
        position += 1
    return code[start:position - 1]


def _without_translated(arguments):
    while match := _TRANSLATED.search(arguments):
        inner = _arguments(arguments, match.end())
        arguments = arguments[:match.start()] + " " + arguments[match.end() + len(inner) + 1:]
    return arguments


def untranslated(tree):
    for file in tree.cpp("ui", "app", "core"):
        for match in _SETTERS.finditer(file.code):
            rest = _without_translated(_arguments(file.code, match.end()))
            for literal in _LITERAL.finditer(rest):
                if _LETTERS.search(literal.group()):
                    yield Finding("tr", file.path, file.line_of(match.start()),
                                  f"{literal.group()} is shown without tr()")


def rich_text(tree):
    for file in tree.cpp("ui", "app"):
        for match in _RICH.finditer(file.bare_code):
            yield Finding("rich-text", file.path, file.line_of(match.start()),
                          f"{match.group()}: what users write is shown as plain text")


def unfinished(tree):
    for file in tree.files:
        if file.suffix == ".ts" and file.is_under("translations"):
            for match in re.finditer(r'type="unfinished"', file.text):
                yield Finding("unfinished", file.path, file.line_of(match.start()), "an unfinished translation")


RULES = {"tr": untranslated, "rich-text": rich_text, "unfinished": unfinished}
