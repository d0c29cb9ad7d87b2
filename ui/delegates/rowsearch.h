// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"
#include "ui/delegates/suggestions.h"

#include <QTimer>

namespace leadline {

/// Finds rows of an entity by what a person types: reference, title, initials. It looks through the table in slices of a few
/// milliseconds between events, so that 100,000 rows never hold up a keystroke, and announces what it has found so far,
/// best match first.
class RowSearch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostFound = 50;

    RowSearch(EntityKind kind, PlanContext &context, QObject *parent);

    /// Begins anew; an empty text finds the first rows.
    void start(const QString &text);
    void stop() { m_slice.stop(); }
    const QString &text() const { return m_text; }

Q_SIGNALS:
    void found(const std::vector<leadline::Suggestion> &suggestions, bool complete);

private:
    struct Match
    {
        int rank = 0;
        EntityId id = {};
    };

    void runSlice();
    int rankOf(const EntityBase &row) const;
    void announce(bool complete);

    EntityKind m_kind;
    PlanContext &m_context;
    QTimer m_slice;
    QString m_text;
    QString m_folded;
    std::vector<Match> m_matches;
    int m_next = 0;
};

/// A row as menus and tokens show it: swatch of products and teams, initials of people, glyph of features.
Suggestion suggestionOf(const Plan &plan, EntityKind kind, const EntityBase &row);

} // namespace leadline
