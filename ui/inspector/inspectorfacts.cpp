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
    m_ranks.clear();
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

namespace {

/// However sure somebody is of it, the period is the same.
QString periodOf(const Feature &feature)
{
    return PlannedDate{feature.candidateFor.date, feature.candidateFor.precision, DateConfidence::Firm}.text();
}

} // namespace

std::optional<InspectorFacts::Place> InspectorFacts::placeOf(const Feature &feature) const
{
    return placeOf(feature, periodOf(feature));
}

std::optional<InspectorFacts::Place> InspectorFacts::placeInScope(const Feature &feature) const
{
    return placeOf(feature, QString());
}

std::optional<InspectorFacts::Place> InspectorFacts::placeOf(const Feature &feature, const QString &period) const
{
    QHash<QString, QHash<Id<Feature>, int>>::iterator ranks = m_ranks.find(period);
    if (ranks == m_ranks.end()) {
        ranks = m_ranks.insert(period, {});
        const Plan &plan = m_context.plan();
        std::vector<const Feature *> candidates = featuresOf(plan, m_context.scope());
        if (!period.isEmpty())
            std::erase_if(candidates, [&](const Feature *other) { return periodOf(*other) != period; });
        for (const RankedFeature &row : rankedFeatures(candidates, defaultFramework(plan), ScoreSettings::of(plan))) {
            if (row.rank)
                ranks->insert(idOf(*row.feature), *row.rank);
        }
    }
    const QHash<Id<Feature>, int>::const_iterator found = ranks->constFind(idOf(feature));
    return found == ranks->constEnd() ? std::nullopt : std::optional(Place{*found, static_cast<int>(ranks->size())});
}

} // namespace leadline
