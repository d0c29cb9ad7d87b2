# SPDX-FileCopyrightText: 2026 The Leadline authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule is a generator of findings over a Tree; RULES names them all."""

from . import build, layers, source, text, translation

RULES = {**layers.RULES, **source.RULES, **text.RULES, **translation.RULES, **build.RULES}
