// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace leadline::tests {

/// Mounts of this process are seen by nobody else from now on; false without the right to mount. Only while there is a
/// single thread.
bool mountsAreOurs();

/// FILE MILLISECONDS STATEMENT…: what another program does to the file; it ends, and lets go, after the time.
int runStatements(const QStringList &arguments);

/// A window on a file to which something happens while somebody types into the inspector and drags a bar of the roadmap. One
/// line a fault: the longest time the window was deaf before it and from it to its end, and what the window says. All of them,
/// or those that @p names has. Gives how many left window and file different; starts this program anew with "--sql" for what
/// others do.
int runFileFaults(bool mayMount, const QStringList &names);

} // namespace leadline::tests
