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
    /// A place by the default framework, and among how many.
    struct Place
    {
        int rank = 0;
        int of = 0;
    };
    /// Among the features of the scope that are considered for the same period; of one that is considered for none,
    /// among all. Unset without a rank.
    std::optional<Place> placeOf(const Feature &feature) const;
    /// Among all features of the scope; unset without a rank.
    std::optional<Place> placeInScope(const Feature &feature) const;

private:
    std::optional<Place> placeOf(const Feature &feature, const QString &period) const;
    void forget();

    PlanContext &m_context;
    Referrers m_referrers;
    mutable std::optional<Outcomes> m_outcomes;
    mutable std::optional<KeyResultLines> m_lines;
    mutable std::optional<CapacityBook> m_book;
    /// By the text of the period, empty for all.
    mutable QHash<QString, QHash<Id<Feature>, int>> m_ranks;
};

} // namespace leadline
