# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules about the build: every source is listed, scripts can be run."""

import re

from tree import Finding


def _list_of(tree, file):
    """The nearest CMakeLists.txt at or above a file's folder."""
    folder = file.folder
    while True:
        path = f"{folder}/CMakeLists.txt" if folder else "CMakeLists.txt"
        if path in tree.by_path or not folder:
            return tree.by_path.get(path), folder
        folder = folder.rpartition("/")[0]


def registered(tree):
    for file in tree.cpp("core", "ui", "app", "tests"):
        if file.is_under("tests/data"):
            continue
        cmake, folder = _list_of(tree, file)
        relative = file.path[len(folder) + 1:] if folder else file.path
        text = re.sub(r"#[^\n]*", "", cmake.text) if cmake else ""
        stem = relative.rsplit(".", 1)[0]
        # A test may be named by its stem in a foreach().
        listed = re.search(rf"(?<![\w/.-]){re.escape(relative)}(?![\w.-])", text)
        named = file.name.startswith("tst_") and re.search(rf"(?<![\w/.-])(?:tst_)?{re.escape(stem[4:])}(?![\w.-])", text)
        if not listed and not named:
            where = cmake.path if cmake else "any CMakeLists.txt"
            yield Finding("registered", file.path, 1, f"not listed in {where}")


def executable_scripts(tree):
    for file in tree.files:
        script = file.text.startswith("#!")
        if script and not file.executable:
            yield Finding("executable", file.path, 1, "a script that can't be run: the executable bit is missing")
        if file.executable and not script:
            yield Finding("executable", file.path, 1, "executable, but no script")


RULES = {"registered": registered, "executable": executable_scripts}
