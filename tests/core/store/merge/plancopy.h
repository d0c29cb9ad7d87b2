// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/document/plandocument.h"
#include "core/store/merge/mergeplanner.h"

#include <QRandomGenerator>

#include <memory>

namespace leadline::tests {

using Histories = std::vector<std::vector<Transaction>>;

/// A copy of a plan in memory: history and rows without a file, which makes thousands of merges possible. References are
/// given out as the store does it.
class PlanCopy final
{
public:
    explicit PlanCopy(int number);
    /// Another copy that goes on from here under a replica of its own.
    std::unique_ptr<PlanCopy> fork(int number) const;
    /// From a history that somebody merged.
    static std::unique_ptr<PlanCopy> of(const std::vector<Transaction> &history, int number);

    /// False when the plan refuses the change or it changes nothing.
    bool edit(Change change);
    /// A few rows that others can refer to.
    void begin(QRandomGenerator &random);
    /// Small tables and few fields, so that two copies often touch the same.
    void editAtRandom(int edits, QRandomGenerator &random);

    const Plan &plan() const { return m_document->plan(); }
    IdSource &ids() { return m_ids; }
    const std::vector<Transaction> &history() const { return m_history; }

private:
    void allotReference(Transaction &transaction);

    FixedClock m_clock;
    SequentialIdSource m_ids;
    QString m_replica;
    QString m_author;
    qint64 m_replicaSeq = 0;
    std::vector<Transaction> m_history;
    std::unique_ptr<PlanDocument> m_document;
};

Change collidingChange(const Plan &plan, IdSource &ids, QRandomGenerator &random);

/// The rows that a history leads to; what is wrong with it goes into @p fault.
Plan fold(const std::vector<Transaction> &history, QString *fault);

/// What a file would hold after merging: our history, what is missing, what settles both.
std::vector<Transaction> mergedHistory(const std::vector<Transaction> &ours, const std::vector<Transaction> &theirs);

/// The plan without what only tells which merges there were: snapshots that they took, the numbers of conflicts and
/// snapshots, and conflicts and aliases in the bin.
Plan withoutTraces(const Plan &plan);

} // namespace leadline::tests
