// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/exchange/json/planjson.h"

#include <QHash>

namespace leadline {

/// Fills a new plan row by row and writes the history of it, as a plan file would have done.
class SampleJournal final
{
public:
    /// One transaction holds at most this many rows, like an import.
    static constexpr size_t largestTransaction = 100'000;

    /// Both have to outlive the journal.
    SampleJournal(QString author, IdSource &ids, const Clock &clock);

    /// What follows stands under @p label, in as many transactions as it takes.
    void begin(const QString &label, ChangeKind kind);

    /// Adds a row under a new id. References are allotted from the entity's prefix, or from @p prefix.
    template<typename E>
    Id<E> insert(E entity, const QString &prefix = {})
    {
        return Id<E>(insert(kindOf<E>, makeBox(std::move(entity)), prefix));
    }

    PlanJson take() && { return std::move(m_result); }

private:
    EntityId insert(EntityKind kind, EntityBox row, const QString &prefix);
    void addTransaction(const QString &label, ChangeKind kind);

    QString m_author;
    IdSource &m_ids;
    const Clock &m_clock;
    QString m_replica;
    PlanJson m_result;
    QHash<QString, int> m_lastRef;
    QHash<EntityKind, QString> m_lastOrder;
};

} // namespace leadline
