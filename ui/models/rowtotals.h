// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablecolumn.h"

#include <QMap>

namespace leadline {

/// Sums over rows: effort and money are added up, scores are the mean weighted by the effort of their features.
struct RowTotals
{
    int count = 0;
    double effort = 0;                 ///< person-days, of features
    std::optional<double> costOfDelay; ///< major units a week, of features
    QMap<QString, double> values;      ///< by column key

    /// "172 person-days, €78k a week": what features need and are worth; empty for other entities.
    QString text(const QString &currency) const;
};

/// @p columns are those whose sums are wanted; features are always summed by effort and cost of delay.
RowTotals rowTotals(const std::vector<const EntityBase *> &rows, EntityKind kind,
                    const std::vector<TableColumn> &columns);

} // namespace leadline
