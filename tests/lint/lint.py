#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the tree against the house rules: lint.py [ROOT]. Prints findings, exits 1 if there are any.

A line of waivers.txt, "rule path reason", allows a rule to be broken in one file."""

import sys
from pathlib import Path

from rules import RULES
from tree import Finding, read_tree

WAIVERS = "tests/lint/waivers.txt"


def read_waivers(text):
    """{(rule, path): line}, and the findings about the list itself."""
    waivers, findings = {}, []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        words = line.split(maxsplit=2)
        if len(words) < 3 or words[0] not in RULES:
            findings.append(Finding("waiver", WAIVERS, number, "a waiver reads: rule path reason"))
        else:
            waivers[words[0], words[1]] = number
    return waivers, findings


def check(tree, waiver_text=""):
    waivers, findings = read_waivers(waiver_text)
    used = set()
    for rule in RULES.values():
        for finding in rule(tree):
            key = (finding.rule, finding.path)
            if key in waivers:
                used.add(key)
            else:
                findings.append(finding)
    findings += [Finding("waiver", WAIVERS, number, f"no longer needed: {rule} {path}")
                 for (rule, path), number in waivers.items() if (rule, path) not in used]
    return sorted(findings, key=lambda f: (f.path, f.line, f.rule))


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])
    waiver_file = root / WAIVERS
    tree = read_tree(root)
    findings = check(tree, waiver_file.read_text("utf-8") if waiver_file.exists() else "")
    for finding in findings:
        print(finding)
    print(f"{len(tree.files)} files, {len(RULES)} rules, {len(findings)} findings")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
