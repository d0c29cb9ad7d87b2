// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/merge/mergehistory.h"

namespace leadline {

/// A value that lost against another one, made without knowing of each other.
struct Rival
{
    QString text;
    int transaction = 0;
    QString base; ///< what both had seen
};

/// What the history of two copies says about single values: a pure function of the set of their transactions, whoever
/// merges with whom, in which order and how often. Of a field stands what no later step replaced; where several such
/// values are left, the greatest of (canonical text, transaction id). An element of a set stays when anybody added it
/// last. A row is in the bin when nobody did anything but remove it last.
class RowVerdicts final
{
public:
    explicit RowVerdicts(const MergeHistory &history);

    struct Value
    {
        QString text;
        int transaction = -1; ///< that set it; -1 when a merge did, or nobody
        std::vector<Rival> rivals; ///< of other texts, the greatest of each
    };
    Value value(EntityKey row, const FieldInfo &field) const;
    QStringList elements(EntityKey row, const FieldInfo &field) const;

    struct Life
    {
        bool isLive = false;
        int transaction = -1; ///< why: the latest edit, or removal
        std::vector<int> removals; ///< that nobody took back
        std::vector<int> uses;     ///< insertions and edits that nothing followed
    };
    Life life(EntityKey row) const;

    /// False for rows that only merges made: conflicts, aliases, snapshots.
    bool isMadeByPeople(EntityKey row) const;
    /// True when somebody, and not a merge, changed the row.
    bool isTouchedByPeople(EntityKey row) const;
    /// The row as it was removed in a transaction; null when it wasn't.
    const EntityBase *asRemoved(EntityKey row, int transaction) const;

private:
    struct Claim
    {
        QString text;
        int transaction = 0; ///< -1: from the beginning, before everything else
    };
    using Claims = std::vector<Claim>;

    Claims claims(EntityKey row, const FieldInfo &field) const;
    Claims elementClaims(EntityKey row, const FieldInfo &field, const QString &element) const;
    /// Those that nothing replaced.
    Claims latest(const Claims &claims) const;
    /// Those that were known when @p transaction was made.
    Claims seenBy(const Claims &claims, int transaction) const;
    const Claim *standing(const Claims &latest) const;
    QString standingText(const Claims &claims) const;
    bool hasElement(const Claims &claims) const;
    const ChangeRow *firstInsertion(EntityKey row) const;
    /// A row that only merges made was there from the beginning: each of them made the same.
    Claim beginning(const QString &text, int transaction) const;
    EntityId idOf(int transaction) const;
    bool isGreater(const Claim &a, const Claim &b) const;

    const MergeHistory &m_history;
};

} // namespace leadline
