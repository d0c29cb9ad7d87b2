// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace leadline {

/// The program with its window: `leadline`, `leadline FILE.db`, with `--today D` and `--author NAME` as for the verbs. Makes
/// the application object and runs it; gives the process's exit code.
int runWindow(int argc, char *argv[]);

/// True when the arguments ask for the window and not for a verb.
bool wantsWindow(int argc, char *argv[]);

} // namespace leadline
