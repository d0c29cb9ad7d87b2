// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"

#include <QByteArray>

#include <span>

namespace leadline {

/// Rows as CSV (RFC 4180, UTF-8): the header holds the keys of the @p shown ones of @p columns, of fields of one's own the
/// labels (the key where a label reads like another column's name); texts carry the FormulaGuard, numbers stand as they are.
/// When `ref` and the title are among the columns, import knows the file by its header and reads it back without loss.
/// @p withByteOrderMark for files: spreadsheet programs need it to see that they are UTF-8.
QByteArray exportCsv(const ColumnSet &columns, std::span<const Column *const> shown,
                     std::span<const EntityBase *const> rows, bool withByteOrderMark);

} // namespace leadline
