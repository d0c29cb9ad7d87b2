// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/render/theme.h"

#include <QString>

#include <functional>

class QByteArray;

namespace leadline {

/// Told after each page how many of how many are done; false cancels, and then no file is touched.
using ExportProgress = std::function<bool(int done, int total)>;

/// What every picture export takes.
struct ExportOptions
{
    const Theme *theme = &Theme::print();
    ExportProgress progress = {}; ///< may be empty
};

/// Makes equal input give equal bytes: Qt numbers fonts in hash order. Call it first in a program that
/// exports, before any QApplication exists.
void makeExportsReproducible();

/// Writes @p bytes to @p path as a whole or not at all: a file that was there before stays as it was when
/// anything fails. What isn't an ordinary file (a folder, a device, a pipe) is refused.
Result<> writeWholeFile(const QString &path, const QByteArray &bytes);

/// The Error of a cancelled export.
Error exportCancelled();

} // namespace leadline
