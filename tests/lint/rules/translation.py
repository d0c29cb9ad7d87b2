# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about what the user reads: translatable, plain text, translated."""

import re
import xml.etree.ElementTree as ElementTree

from tree import Finding

# How many forms a number asks for; a new language states its own.
PLURAL_FORMS = {"de": 2, "en": 2}

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


def unseen(tree):
    """lupdate passes over what it can't read, such as a number with a cast; nothing else would tell."""
    held = {message.findtext("source") for _, _, message in _messages(tree)}
    for file in tree.cpp("ui", "app", "core"):
        for match in re.finditer(rf"{_LITERAL.pattern}(?:\s*{_LITERAL.pattern})*", file.code):
            text = "".join(literal[1:-1] for literal in _LITERAL.findall(match.group()))
            text = text.replace('\\"', '"').replace("\\n", "\n")
            if "%n" in text and text not in held:
                yield Finding("unseen", file.path, file.line_of(match.start()), f"{text!r} is in no catalogue")


def _messages(tree):
    """(file, offset, message element) of every entry of the catalogues."""
    for file in tree.files:
        if file.suffix == ".ts" and file.is_under("translations"):
            for match in re.finditer(r"<message\b.*?</message>", file.text, re.DOTALL):
                yield file, match.start(), ElementTree.fromstring(match.group())


def _forms(message):
    """The translated texts of an entry: one, or one a plural form."""
    translation = message.find("translation")
    forms = translation.findall("numerusform")
    return [form.text or "" for form in forms] if message.get("numerus") == "yes" else [translation.text or ""]


def unfinished(tree):
    for file, offset, message in _messages(tree):
        kind = message.find("translation").get("type")
        if kind or not all(form.strip() for form in _forms(message)):
            if (message.findtext("source") or "").strip():
                yield Finding("unfinished", file.path, file.line_of(offset),
                              f"{kind or 'empty'}: {message.findtext('source')!r}")


def plural_forms(tree):
    for file, offset, message in _messages(tree):
        language = re.search(r'<TS\b[^>]*\blanguage="(\w\w)', file.text)
        wanted = PLURAL_FORMS.get(language.group(1) if language else "")
        if message.get("numerus") == "yes" and len(_forms(message)) != wanted:
            yield Finding("plural-forms", file.path, file.line_of(offset),
                          f"{len(_forms(message))} forms, not {wanted}: {message.findtext('source')!r}")
        elif message.get("numerus") != "yes" and "%n" in (message.findtext("source") or ""):
            yield Finding("plural-forms", file.path, file.line_of(offset),
                          f"%n in an entry without plural forms: {message.findtext('source')!r}")


def _marks(text):
    """What a translation has in common with its source: the places, an ellipsis at the end, a mnemonic."""
    return sorted(re.findall(r"%L?\d{1,2}|%L?n", text)), text.rstrip().endswith("…"), bool(re.search(r"&[^\s&]", text))


def placeholders(tree):
    for file, offset, message in _messages(tree):
        source = message.findtext("source") or ""
        for number, form in enumerate(_forms(message)):
            # One of something may be said without its number: "the only feature".
            is_one = message.get("numerus") == "yes" and number == 0 and "%n" not in form
            if form.strip() and _marks(form) != _marks(source.replace("%n", "") if is_one else source):
                yield Finding("placeholders", file.path, file.line_of(offset),
                              f"{form!r} has other places, ellipsis or mnemonic than {source!r}")


RULES = {"tr": untranslated, "rich-text": rich_text, "unfinished": unfinished, "plural-forms": plural_forms,
         "unseen": unseen, "placeholders": placeholders}
