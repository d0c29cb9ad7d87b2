// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/capacity/capacitybook.h"
#include "core/analysis/outcomes/outcomes.h"
#include "core/analysis/scoring/ranking.h"
#include "core/roadmap/keyresultfacts.h"
#include "ui/inspector/referrers.h"

#include <optional>

namespace leadline {

/// What the sections of the inspector work out from the plan, each part once until the plan or the scope changes.
class InspectorFacts final : public QObject
{
    Q_OBJECT

public:
    explicit InspectorFacts(PlanContext &context, QObject *parent = nullptr);

    const Referrers &referrers() const { return m_referrers; }
    const Outcomes &outcomes() const;
    const KeyResultLines &keyResultLines() const;
    const CapacityBook &book() const;
    /// Place by the default framework, and among how many.
    std::optional<int> rankOf(Id<Feature> feature) const;
    int rankedCount() const;

private:
    void rank() const;
    void forget();

    PlanContext &m_context;
    Referrers m_referrers;
    mutable std::optional<Outcomes> m_outcomes;
    mutable std::optional<KeyResultLines> m_lines;
    mutable std::optional<CapacityBook> m_book;
    mutable std::optional<QHash<Id<Feature>, int>> m_ranks;
};

} // namespace leadline
