#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that the catalogues hold exactly the texts of the code: texts.py ROOT LUPDATE. Prints findings, exits 1 if
there are any.

lupdate brings a copy of each catalogue up to date; what it adds or takes away is a finding. The English catalogue
holds texts with a number only. Whether entries are translated is the rules' matter (rules/translation.py)."""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

FOLDERS = ("core", "app", "ui")
SOURCE_LANGUAGE = "en"


def entries(catalogue):
    """{(context, text, comment)} of a .ts file; vanished entries aren't entries any more."""
    found = set()
    for context in ElementTree.parse(catalogue).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""))
    return found


def language_of(catalogue):
    return ElementTree.parse(catalogue).getroot().get("language").split("_")[0]


def of_the_code(root, catalogue, lupdate):
    """The entries the catalogue would have after a run of lupdate."""
    options = ["-pluralonly"] if language_of(catalogue) == SOURCE_LANGUAGE else []
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / catalogue.name
        copy.write_bytes(catalogue.read_bytes())
        folders = [name for name in FOLDERS if (root / name).exists()]
        subprocess.run([lupdate, *options, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", *folders, "-ts", copy],
                       cwd=root, check=True)
        return entries(copy)


def check(root, lupdate):
    catalogues = sorted((root / "translations").glob("*.ts"))
    findings = [] if catalogues else ["translations: no catalogue"]
    for catalogue in catalogues:
        held, wanted = entries(catalogue), of_the_code(root, catalogue, lupdate)
        name = catalogue.relative_to(root)
        findings += [f"{name}: {context}: not there yet: {text!r} {comment}".rstrip()
                     for context, text, comment in sorted(wanted - held)]
        findings += [f"{name}: {context}: not in the code any more: {text!r} {comment}".rstrip()
                     for context, text, comment in sorted(held - wanted)]
    return findings


def main():
    findings = check(Path(sys.argv[1]), sys.argv[2])
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings; docs/TRANSLATING.md says how to bring a catalogue up to date")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
