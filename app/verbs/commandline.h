// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

#include <vector>

namespace leadline {

/// Every verb there is, in the order of the help text.
std::vector<std::unique_ptr<Verb>> allVerbs();

/// The whole command line: makes the application object that the verb needs, reads the common options, runs
/// the verb. Returns the process's exit code.
int runCommandLine(int argc, char *argv[], QTextStream &out, QTextStream &err);

/// The same inside a process that has its application object already, for tests. @p arguments without the program's name.
int runVerb(const QStringList &arguments, QTextStream &out, QTextStream &err, const LocalPaths &paths);

} // namespace leadline
