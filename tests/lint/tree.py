# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that the rules look at, and C++ text without comments or strings."""

import re
import stat
import subprocess
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path, PurePosixPath

CPP_SUFFIXES = {".cpp", ".h"}
# What is read as text; everything else (pictures, fonts, databases) is left alone.
TEXT_SUFFIXES = CPP_SUFFIXES | {
    ".cmake", ".css", ".csv", ".desktop", ".in", ".json", ".md", ".py", ".qrc", ".sh", ".sql",
    ".svg", ".toml", ".ts", ".txt", ".xml", ".yml", ".yaml",
}
TEXT_NAMES = {
    "LICENSE", ".clang-format", ".clang-tidy", ".clazy", ".editorconfig", ".gitignore",
    ".gitattributes", "run",
}

_TOKEN = re.compile(
    r"""//[^\n]*
      | /\*.*?\*/
      | R"(?P<tag>[^()\s\\]{0,16})\(.*?\)(?P=tag)"
      | "(?:\\.|[^"\\\n])*"
      | (?<![0-9a-fA-F])'(?:\\.|[^'\\\n])+'""",
    re.DOTALL | re.VERBOSE,
)


def _blank(text):
    return "".join("\n" if c == "\n" else " " for c in text)


@dataclass(frozen=True)
class File:
    path: str
    text: str
    executable: bool = False

    @property
    def suffix(self):
        return PurePosixPath(self.path).suffix

    @property
    def name(self):
        return PurePosixPath(self.path).name

    @property
    def folder(self):
        parent = str(PurePosixPath(self.path).parent)
        return "" if parent == "." else parent

    @property
    def is_cpp(self):
        return self.suffix in CPP_SUFFIXES

    def is_under(self, *folders):
        return any(self.path.startswith(folder + "/") for folder in folders)

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    @cached_property
    def code(self):
        """The C++ text with comments blanked; offsets and lines stay."""
        return _TOKEN.sub(
            lambda m: _blank(m.group()) if m.group().startswith(("//", "/*")) else m.group(),
            self.text)

    @cached_property
    def bare_code(self):
        """As code, with the insides of strings blanked too."""
        return _TOKEN.sub(
            lambda m: _blank(m.group()) if m.group().startswith(("//", "/*"))
            else m.group()[0] + _blank(m.group()[1:-1]) + m.group()[-1],
            self.text)

    @cached_property
    def strings(self):
        """(offset, text) of every string literal of the code, quotes included."""
        return [(m.start(), m.group()) for m in _TOKEN.finditer(self.text)
                if m.group().startswith(('"', 'R"'))]


@dataclass
class Tree:
    files: list
    by_path: dict = field(init=False)

    def __post_init__(self):
        self.by_path = {f.path: f for f in self.files}

    def cpp(self, *folders):
        return [f for f in self.files if f.is_cpp and (not folders or f.is_under(*folders))]


@dataclass(frozen=True)
class Finding:
    rule: str
    path: str
    line: int
    message: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


def _paths(root):
    """What git knows or would add; without git, everything outside build folders."""
    try:
        listed = subprocess.run(
            ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z", "--cached",
             "--others", "--exclude-standard"],
            check=True, capture_output=True).stdout.decode()
        return [path for path in listed.split("\0") if path]
    except (OSError, subprocess.CalledProcessError):
        return [str(p.relative_to(root)) for p in root.rglob("*")
                if p.is_file() and p.relative_to(root).parts[0] not in {"build", ".git", ".cache"}]


def read_tree(root):
    root = Path(root)
    files = []
    for path in sorted(_paths(root)):
        full = root / path
        if not full.is_file() or full.is_symlink():
            continue
        executable = bool(full.stat().st_mode & stat.S_IXUSR)
        is_text = full.suffix in TEXT_SUFFIXES or full.name in TEXT_NAMES
        # Test data is there to be strange: only that it exists matters.
        if not is_text or path.startswith("tests/data/"):
            files.append(File(path, "", executable))
            continue
        try:
            files.append(File(path, full.read_bytes().decode("utf-8"), executable))
        except UnicodeDecodeError:
            files.append(File(path, "\ufffd", executable))
    return Tree(files)
