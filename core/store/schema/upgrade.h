// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/guard/schematext.h"

#include <functional>
#include <span>

namespace leadline {

/// One numbered step from a schema version to the next.
struct SchemaStep
{
    int from = 0;
    std::function<Result<>(Database &)> run;
};

/// Takes a file from its version to the newest of @p history, all steps in one transaction: afterwards it is
/// either as before, or to the letter what a new file is. @p backup runs first; when it fails, nothing else
/// is done.
Result<> upgradeSchema(Database &database, int version, const SchemaHistory &history,
                       std::span<const SchemaStep> steps, const std::function<Result<>()> &backup);

/// For steps: gives @p table the definition @p createStatement, carrying over @p columns. The rows go through a
/// temporary table, because a renamed one would keep quotes in its text that a new file's doesn't have.
Result<> rebuildTable(Database &database, const QString &table, const QString &createStatement,
                      const QStringList &columns);

} // namespace leadline
