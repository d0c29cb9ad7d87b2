// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// Where dialogs for files begin: the user's documents, or the home folder where there is no such folder. It always exists;
/// of one that doesn't, Qt's dialog takes the last part for the name of a file.
QString documentsFolder();

} // namespace leadline
