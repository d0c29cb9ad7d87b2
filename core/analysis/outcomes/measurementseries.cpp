// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/outcomes/measurementseries.h"

#include "core/model/plan.h"

#include <tuple>

namespace leadline {

namespace {

bool isOlder(const Measurement *a, const Measurement *b)
{
    return std::tie(a->day, a->createdAt, a->id) < std::tie(b->day, b->createdAt, b->id);
}

} // namespace

MeasurementSeries::MeasurementSeries(const Plan &plan)
{
    for (const Measurement &row : plan.all<Measurement>()) {
        if (const KeyResult *keyResult = plan.find(row.keyResult)) {
            m_byKeyResult[row.keyResult].push_back(&row);
            if (keyResult->metric)
                m_byMetric[keyResult->metric].push_back(&row);
        } else if (row.metric) {
            m_byMetric[row.metric].push_back(&row);
        }
    }
    for (Rows &rows : m_byMetric)
        std::sort(rows.begin(), rows.end(), isOlder);
    for (Rows &rows : m_byKeyResult)
        std::sort(rows.begin(), rows.end(), isOlder);
}

const MeasurementSeries::Rows &MeasurementSeries::of(Id<Metric> metric) const
{
    const QHash<Id<Metric>, Rows>::const_iterator it = m_byMetric.constFind(metric);
    return it == m_byMetric.constEnd() ? m_none : *it;
}

const MeasurementSeries::Rows &MeasurementSeries::of(const KeyResult &keyResult) const
{
    // A metric in the bin still names the series, so that removing it hides no value of its key results.
    if (keyResult.metric)
        return of(keyResult.metric);
    const QHash<Id<KeyResult>, Rows>::const_iterator it = m_byKeyResult.constFind(idOf(keyResult));
    return it == m_byKeyResult.constEnd() ? m_none : *it;
}

const Measurement *MeasurementSeries::newestValue(const KeyResult &keyResult) const
{
    const Rows &rows = of(keyResult);
    const Rows::const_reverse_iterator it =
        std::find_if(rows.rbegin(), rows.rend(), [](const Measurement *row) { return row->value.has_value(); });
    return it == rows.rend() ? nullptr : *it;
}

const Measurement *MeasurementSeries::newestCheckIn(const KeyResult &keyResult) const
{
    const QHash<Id<KeyResult>, Rows>::const_iterator it = m_byKeyResult.constFind(idOf(keyResult));
    return it == m_byKeyResult.constEnd() ? nullptr : it->back();
}

} // namespace leadline
