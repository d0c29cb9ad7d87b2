// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/idsource.h"
#include "core/model/change.h"
#include "core/model/plan.h"

#include <QRandomGenerator>

#include <vector>

namespace leadline::tests {

/// Makes random transactions over every entity and every field: insertions, edits, elements of sets, removals
/// and rows brought back. The same seed gives the same history.
class RandomHistory final
{
public:
    explicit RandomHistory(quint32 seed);

    /// Adds a transaction of @p steps steps.
    void step(int steps);

    const Plan &plan() const { return m_plan; }
    const std::vector<Transaction> &transactions() const { return m_history; }

private:
    void insertRow(Transaction *transaction);
    void editRow(Transaction *transaction);
    void removeOrRestore(Transaction *transaction);
    void apply(Transaction *transaction, ChangeRow row);
    void fill(const EntityInfo &info, EntityBase &row);
    QString randomText(const FieldInfo &field);
    QString randomWords(int longest);
    EntityId randomRow(EntityKind kind);
    const EntityInfo &randomEntity();
    qint64 bounded(qint64 below) { return static_cast<qint64>(m_random.bounded(static_cast<quint64>(below))); }

    QRandomGenerator m_random;
    SequentialIdSource m_ids;
    Plan m_plan;
    std::vector<Transaction> m_history;
};

} // namespace leadline::tests
