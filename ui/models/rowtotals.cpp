// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowtotals.h"

#include "ui/models/celltext.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString RowTotals::text(const QString &currency) const
{
    QStringList parts;
    if (effort > 0)
        parts.append(wording::effortInWords(effort));
    if (costOfDelay) {
        //: Cost of delay; %1 is an amount, e.g. €78k
        parts.append(
            QCoreApplication::translate("RowTotals", "%1 a week").arg(roundedMoneyText(*costOfDelay, currency)));
    }
    return parts.join(u", "_s);
}

RowTotals rowTotals(const std::vector<const EntityBase *> &rows, EntityKind kind,
                    const std::vector<TableColumn> &columns)
{
    constexpr double minorUnits = 100;
    RowTotals totals;
    totals.count = static_cast<int>(rows.size());
    if (kind == EntityKind::Feature) {
        for (const EntityBase *row : rows) {
            const Feature &feature = static_cast<const Feature &>(*row);
            totals.effort += feature.effortLikely.value_or(0);
            if (feature.costOfDelay)
                totals.costOfDelay =
                    totals.costOfDelay.value_or(0) + static_cast<double>(*feature.costOfDelay) / minorUnits;
        }
    }
    for (const TableColumn &column : columns) {
        const bool isMean = column.kind == CellKind::Score;
        if (!isMean && !column.isAdditive())
            continue;
        double sum = 0;
        double weights = 0;
        bool isSet = false;
        for (const EntityBase *row : rows) {
            const std::optional<double> value = column.column->number(*row);
            const double weight = isMean ? static_cast<const Feature &>(*row).effortLikely.value_or(0) : 1;
            if (!value || weight <= 0)
                continue;
            isSet = true;
            sum += *value * weight;
            weights += weight;
        }
        if (isSet)
            totals.values.insert(column.key, isMean ? sum / weights : sum);
    }
    return totals;
}

} // namespace leadline
