// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/rowsearch.h"

#include "core/base/text.h"
#include "core/model/feature.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "core/roadmap/featurefacts.h"
#include "ui/delegates/editorwords.h"

#include <QElapsedTimer>

#include <algorithm>

namespace leadline {

namespace {

constexpr int sliceMilliseconds = 4;
constexpr int rowsBetweenLooks = 64;
constexpr int noMatch = -1;

} // namespace

Suggestion suggestionOf(const Plan &plan, EntityKind kind, const EntityBase &row)
{
    Suggestion suggestion;
    suggestion.input = referenceText(plan, kind, row.id);
    suggestion.label = EditorWords::nameOf(plan, kind, row.id);
    suggestion.detail = row.ref == suggestion.label ? QString() : row.ref;
    if (kind == EntityKind::Product)
        suggestion.swatch = static_cast<const Product &>(row).colour.value_or(0);
    else if (kind == EntityKind::Person)
        suggestion.initials = static_cast<const Person &>(row).initials;
    else if (kind == EntityKind::Feature)
        suggestion.glyph = statusGlyph(static_cast<const Feature &>(row).status.value_or(WorkStatus::Idea));
    return suggestion;
}

RowSearch::RowSearch(EntityKind kind, PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_kind(kind)
    , m_context(context)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &RowSearch::runSlice);
    // Positions in the table mean something else after a change.
    connect(&context, &PlanContext::planChanged, this, [this] {
        if (m_slice.isActive())
            start(m_text);
    });
}

void RowSearch::start(const QString &text)
{
    m_text = text;
    m_folded = foldedText(text.trimmed());
    m_matches.clear();
    m_next = 0;
    m_slice.start();
    runSlice();
}

int RowSearch::rankOf(const EntityBase &row) const
{
    if (m_folded.isEmpty())
        return 0;
    const QString ref = foldedText(row.ref);
    if (ref == m_folded)
        return 0;
    if (m_kind == EntityKind::Person && foldedText(static_cast<const Person &>(row).initials) == m_folded)
        return 1;
    const QString title = foldedText(m_context.plan().catalogue().info(m_kind).title(row));
    const qsizetype at = title.indexOf(m_folded);
    if (at == 0)
        return 2;
    if (at > 0)
        return title.at(at - 1).isLetterOrNumber() ? 4 : 3;
    return ref.contains(m_folded) ? 5 : noMatch;
}

void RowSearch::runSlice()
{
    const std::vector<EntityBase *> &rows = m_context.plan().table(m_kind).live();
    const int count = static_cast<int>(rows.size());
    QElapsedTimer spent;
    spent.start();
    while (m_next < count) {
        const EntityBase &row = *rows[static_cast<size_t>(m_next)];
        ++m_next;
        if (const int rank = rankOf(row); rank != noMatch) {
            const bool full = static_cast<int>(m_matches.size()) == mostFound;
            if (!full || rank < m_matches.back().rank) {
                const std::vector<Match>::iterator place = std::upper_bound(
                    m_matches.begin(), m_matches.end(), rank, [](int left, const Match &match) { return left < match.rank; });
                m_matches.insert(place, {rank, row.id});
                if (full)
                    m_matches.pop_back();
            }
        }
        if (m_folded.isEmpty() && static_cast<int>(m_matches.size()) == mostFound)
            m_next = count;
        if (m_next % rowsBetweenLooks == 0 && spent.elapsed() >= sliceMilliseconds)
            break;
    }
    const bool complete = m_next >= count;
    if (complete)
        m_slice.stop();
    announce(complete);
}

void RowSearch::announce(bool complete)
{
    std::vector<Suggestion> suggestions;
    for (const Match &match : m_matches) {
        if (const EntityBase *row = m_context.plan().find(m_kind, match.id))
            suggestions.push_back(suggestionOf(m_context.plan(), m_kind, *row));
    }
    Q_EMIT found(suggestions, complete);
}

} // namespace leadline
