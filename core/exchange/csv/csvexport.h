// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/column.h"

#include <QByteArray>

#include <span>

namespace leadline {

/// Rows as CSV (RFC 4180, UTF-8): the header holds the columns' keys, texts carry the FormulaGuard, numbers stand as
/// they are. When `ref` and the title are among the columns, import knows the file by its header and reads it back
/// without loss. @p withByteOrderMark for files: spreadsheet programs need it to see that they are UTF-8.
QByteArray exportCsv(std::span<const Column *const> columns, std::span<const EntityBase *const> rows,
                     bool withByteOrderMark);

} // namespace leadline
