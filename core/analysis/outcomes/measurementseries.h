// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/metric.h"

#include <QHash>

#include <vector>

namespace leadline {

class Plan;

/// The measurements behind each key result, oldest first. A key result with a metric shares the metric's series:
/// rows on the metric itself, and rows on every key result that has it (CATALOGUE "measurement").
///
/// A snapshot: valid until the plan changes.
class MeasurementSeries final
{
public:
    explicit MeasurementSeries(const Plan &plan);

    using Rows = std::vector<const Measurement *>;
    const Rows &of(const KeyResult &keyResult) const;
    const Rows &of(Id<Metric> metric) const;

    /// The newest row with a value; of one day the one written last. Null when nothing was measured.
    const Measurement *newestValue(const KeyResult &keyResult) const;
    /// The newest row on the key result itself, with a value or only a confidence; null when there was none.
    const Measurement *newestCheckIn(const KeyResult &keyResult) const;

private:
    QHash<Id<Metric>, Rows> m_byMetric;
    QHash<Id<KeyResult>, Rows> m_byKeyResult;
    Rows m_none;
};

} // namespace leadline
