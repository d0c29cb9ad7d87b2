// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importcontext.h"

#include <QByteArrayView>

namespace leadline {

/// Works out what importing a CSV file would change. Errors: the bytes aren't a table, or `productKey`, `keep` or
/// the mapping can't be used. A file without a title column is an outcome that is refused whole, and every row with it.
///
/// Rules (rows of type epic become initiatives, milestones and releases milestones, all others features):
/// - Product: `productKey`; else the project key of the row, or the prefix of its key; else `fallbackProduct`; else the one in
///   which most of these rows stand already (RowMatcher::homeOf()); else one named after the file. What isn't there is made. A tracker's number becomes the feature's reference when the product
///   has the same key and the number is free.
/// - Parent: an epic gives the initiative, any other row the parent. Sub-tasks are features below their parent,
///   and take its initiative.
/// - Rows of the plan are found as RowMatcher says. A field is written when the file says something else than
///   the plan and nobody changed it here since the last import; else it is kept and reported. Tags and other
///   sets are compared element by element with what imports gave before.
/// - Fields of one's own are made only when the mapping or `keep` asks for it; see CustomColumns.
Result<ImportOutcome> importCsv(QByteArrayView bytes, const ImportContext &context);

} // namespace leadline
