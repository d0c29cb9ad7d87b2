# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about every text file: its head, its length, its white space and what it may not name."""

import re

from tree import Finding

BUDGET = 500
_LICENSED_SUFFIXES = {".cpp", ".h", ".py", ".sh", ".cmake", ".sql", ".yml", ".yaml"}
_COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Leadline authors"
_LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
# In pieces, so that this file keeps its own rule.
_MARKERS = re.compile(r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
_MACHINE = re.compile(r"(?<![\w.$}])/(?:work|home/\w+|Users/\w+|root|tmp)/\w|\b[A-Z]:\\\\?Users\b")
_HOSTS = re.compile(
    r"\b(?:deb|security|snapshot|ftp(?:\.\w+)?)\.debian\.org\b|\barchive\.ubuntu\.com\b|\bpypi\.org\b"
    r"|\bfiles\.pythonhosted\.org\b|\bregistry\.npmjs\.org\b|\bcrates\.io\b|\bproxy\.golang\.org\b")
_BANNER = re.compile(r"^\s*(?://|#)\s*(?:[-=*/#]{6,})|^\s*/\*{6,}|[@\\]author\b", re.MULTILINE)


def _text_files(tree):
    return [f for f in tree.files if f.text]


def file_length(tree):
    for file in _text_files(tree):
        if not (file.is_cpp or file.suffix in {".py", ".sh", ".cmake"} or file.name == "CMakeLists.txt"):
            continue
        count = file.text.count("\n")
        if count > BUDGET:
            yield Finding("length", file.path, BUDGET + 1, f"{count} lines, the budget is {BUDGET}")


def spdx(tree):
    for file in _text_files(tree):
        licensed = (file.suffix in _LICENSED_SUFFIXES or file.name == "CMakeLists.txt"
                    or file.text.startswith("#!"))
        head = "\n".join(file.text.splitlines()[:4])
        if licensed and (_COPYRIGHT not in head or _LICENCE not in head):
            yield Finding("spdx", file.path, 1, "the two SPDX lines are missing at the top")


def white_space(tree):
    for file in _text_files(tree):
        if file.text == "\ufffd":
            yield Finding("white-space", file.path, 1, "not UTF-8")
            continue
        if file.suffix in {".csv", ".ts"}:
            continue
        for number, line in enumerate(file.text.split("\n"), 1):
            if "\t" in line:
                yield Finding("white-space", file.path, number, "a tab")
            if line != line.rstrip():
                yield Finding("white-space", file.path, number, "blanks or a carriage return at the line's end")
        if not file.text.endswith("\n") or file.text.endswith("\n\n"):
            yield Finding("white-space", file.path, file.text.count("\n") + 1,
                          "the file ends with exactly one line feed")


def markers(tree):
    for file in _text_files(tree):
        for match in _MARKERS.finditer(file.text):
            yield Finding("marker", file.path, file.line_of(match.start()),
                          f"{match.group()}: finish it, or write an issue")


def banners(tree):
    for file in _text_files(tree):
        if file.is_cpp or file.suffix in {".py", ".sh", ".cmake"} or file.name == "CMakeLists.txt":
            for match in _BANNER.finditer(file.text):
                yield Finding("banner", file.path, file.line_of(match.start()), "no banners, no author tags")


def machine_paths(tree):
    for file in _text_files(tree):
        for match in _MACHINE.finditer(file.text):
            yield Finding("machine-path", file.path, file.line_of(match.start()),
                          f"{match.group()}…: a path of one machine")
        for match in _HOSTS.finditer(file.text):
            yield Finding("machine-path", file.path, file.line_of(match.start()),
                          f"{match.group()}: a package host; the system's own configuration names it")


RULES = {
    "length": file_length,
    "spdx": spdx,
    "white-space": white_space,
    "marker": markers,
    "banner": banners,
    "machine-path": machine_paths,
}
