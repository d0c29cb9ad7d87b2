# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""House rules of the C++ code."""

import re

from tree import Finding

PROGRAM = ("core", "ui", "app")

_CLOCK = re.compile(
    r"\bQ(?:Date|DateTime|Time)::current\w+|\bsystem_clock\b|\bstd::time\s*\(|\bgettimeofday\s*\(|\bclock_gettime\s*\(")
_IDS = re.compile(r"\bQUuid::createUuid\w*|\bQRandomGenerator::(?:global|system)|\bstd::random_device\b")
# What opens a file; asking whether one exists, or removing it, opens nothing.
_FILES = re.compile(
    r"(?<!include <)\b(?:QFile|QSaveFile|QTemporaryFile)\b(?=\s*[({>]|\s+\w+\s*[;({=])|\bQFile::copy\b|\bstd::[io]?fstream\b"
    r"|\bfopen\s*\(|(?<![\w:.>])::open(?:at)?\s*\(")
_SQL = re.compile(
    r"\bSELECT\s.*\b(?:FROM|WHERE)\b|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b"
    r"|\b(?:CREATE|ALTER|DROP)\s+(?:UNIQUE\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s+\w|\bBEGIN\s+IMMEDIATE\b",
    re.DOTALL)


def _search(rule, files, pattern, message):
    for file in files:
        for match in pattern.finditer(file.bare_code):
            yield Finding(rule, file.path, file.line_of(match.start()), message.format(match.group().strip()))


def pragma_once(tree):
    for file in tree.cpp():
        if file.suffix != ".h":
            continue
        lines = [line for line in file.code.splitlines() if line.strip()]
        if not lines or lines[0].strip() != "#pragma once":
            yield Finding("pragma-once", file.path, 1, "a header begins with #pragma once")


def using_namespace(tree):
    headers = [f for f in tree.cpp() if f.suffix == ".h"]
    yield from _search("using-namespace", headers, re.compile(r"\busing\s+namespace\b"), "no {0} in a header")


def injected_clock(tree):
    files = [f for f in tree.cpp(*PROGRAM, "tests") if f.path != "core/base/clock.cpp"]
    yield from _search("clock", files, _CLOCK, "{0}: time comes from core/base/clock.h")


def injected_ids(tree):
    files = [f for f in tree.cpp(*PROGRAM, "tests") if f.path != "core/base/idsource.cpp"]
    yield from _search("ids", files, _IDS, "{0}: ids and chance come from core/base/idsource.h or a seed")


def injected_locale(tree):
    yield from _search("locale", tree.cpp("core"), re.compile(r"\bQLocale::system\b|\bQLocale\s*\(\s*\)"),
                       "{0}: core is told which locale to use")


def document_files(tree):
    yield from _search("document-file", tree.cpp("core/store", "core/session"), _FILES,
                       "{0}: opening and closing a plan file beside SQLite drops SQLite's locks")


def sql_outside_store(tree):
    for file in tree.files:
        if file.is_under("core/store", "tests"):
            continue
        if file.suffix == ".sql":
            yield Finding("sql", file.path, 1, "SQL lives in core/store")
        if file.is_cpp and file.is_under(*PROGRAM):
            for offset, literal in file.strings:
                if _SQL.search(literal):
                    yield Finding("sql", file.path, file.line_of(offset), "SQL lives in core/store")


def q_object_line(tree):
    for file in tree.cpp():
        for match in re.finditer(r"^(.*)\b(Q_OBJECT|Q_GADGET)\b(.*)$", file.bare_code, re.MULTILINE):
            if match.group(1).strip() or match.group(3).strip():
                yield Finding("q-object", file.path, file.line_of(match.start()),
                              f"{match.group(2)} stands alone on its line, or moc does not see it")


def sender(tree):
    yield from _search("sender", tree.cpp("core", "ui", "app"), re.compile(r"(?<![\w.>:])sender\s*\(\s*\)"),
                       "{0}: the slot is told who called")


RULES = {
    "pragma-once": pragma_once,
    "using-namespace": using_namespace,
    "clock": injected_clock,
    "ids": injected_ids,
    "locale": injected_locale,
    "document-file": document_files,
    "sql": sql_outside_store,
    "q-object": q_object_line,
    "sender": sender,
}
