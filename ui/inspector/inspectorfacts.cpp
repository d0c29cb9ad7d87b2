// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorfacts.h"

#include "core/model/feature.h"
#include "ui/theme/wording.h"

namespace leadline {

InspectorFacts::InspectorFacts(PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_referrers(context)
{
    const PlanDocument *document = &context.document();
    for (void (PlanDocument::*signal)(EntityKind, int) : {&PlanDocument::rowInserted, &PlanDocument::rowRemoved})
        connect(document, signal, this, &InspectorFacts::forget);
    connect(document, &PlanDocument::rowChanged, this, &InspectorFacts::forget);
    connect(document, &PlanDocument::layoutChanged, this, &InspectorFacts::forget);
    connect(document, &PlanDocument::wasReset, this, &InspectorFacts::forget);
    connect(&context, &PlanContext::scopeChanged, this, &InspectorFacts::forget);
}

void InspectorFacts::forget()
{
    m_outcomes.reset();
    m_lines.reset();
    m_book.reset();
    m_ranks.reset();
}

const Outcomes &InspectorFacts::outcomes() const
{
    if (!m_outcomes)
        m_outcomes.emplace(m_context.plan(), m_context.today());
    return *m_outcomes;
}

const KeyResultLines &InspectorFacts::keyResultLines() const
{
    if (!m_lines)
        m_lines.emplace(m_context.plan(), wording::locale(), m_context.today());
    return *m_lines;
}

const CapacityBook &InspectorFacts::book() const
{
    if (!m_book)
        m_book.emplace(m_context.plan());
    return *m_book;
}

void InspectorFacts::rank() const
{
    if (m_ranks)
        return;
    m_ranks.emplace();
    const Plan &plan = m_context.plan();
    for (const RankedFeature &row :
         rankedFeatures(featuresOf(plan, m_context.scope()), defaultFramework(plan), ScoreSettings::of(plan))) {
        if (row.rank)
            m_ranks->insert(idOf(*row.feature), *row.rank);
    }
}

std::optional<int> InspectorFacts::rankOf(Id<Feature> feature) const
{
    rank();
    const QHash<Id<Feature>, int>::const_iterator found = m_ranks->constFind(feature);
    return found == m_ranks->constEnd() ? std::nullopt : std::optional<int>(*found);
}

int InspectorFacts::rankedCount() const
{
    rank();
    return static_cast<int>(m_ranks->size());
}

} // namespace leadline
