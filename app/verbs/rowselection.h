// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"
#include "core/analysis/derived/columnset.h"

#include <functional>

namespace leadline {

struct Feature;

/// Which columns are shown when none are named: a handful for the screen, or all for a CSV that is to be read again.
enum class ColumnDefault { Handful, Everything };

/// Rows of an entity as the options `--filter`, `--sort`, `--columns`, `--from` and `--lead` choose them.
struct RowSelection
{
    ColumnSet columns;
    std::vector<const Column *> shown;
    std::vector<const EntityBase *> rows;
};

/// Adds those options to a verb's.
void addSelectionOptions(QCommandLineParser &parser);

Result<RowSelection> selectRows(const Plan &plan, const QString &entity, const QCommandLineParser &parser, QDate today,
                                ColumnDefault columns);

} // namespace leadline
