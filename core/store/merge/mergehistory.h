// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/change.h"
#include "core/model/plan.h"
#include "core/store/journal/position.h"

#include <QHash>
#include <QSet>

#include <span>

namespace leadline {

/// One of the two copies that are merged.
enum class MergeSide : quint8 { Neither, Ours, Theirs };

/// How far a copy of a document goes.
Position positionOf(std::span<const Transaction> history);

/// The histories of two copies of one document as one: every transaction once, none before one that it was made after.
///
/// Order in a file says which of two transactions came first only as long as nobody merged. Every merge therefore
/// records both copies' positions (in the snapshots that it adds), and two transactions are concurrent exactly when some
/// merge brought them together: one was in only one copy, the other only in the other. No clock takes part.
class MergeHistory final
{
public:
    /// One step of a row's life.
    struct Step
    {
        int transaction = 0;
        const ChangeRow *row = nullptr;
        /// Instead of a row: somebody settled a conflict about this field, or with null about the whole row, and left what
        /// stood as it was.
        const FieldInfo *settledField = nullptr;
        /// What stood, when a merge made the conflict: it may be a repair, which no edit says.
        std::optional<QString> settledText = {};
    };

    /// Both must outlive this object.
    MergeHistory(const Catalogue &catalogue, std::span<const Transaction> ours, std::span<const Transaction> theirs);

    const std::vector<const Transaction *> &transactions() const { return m_all; }
    const Transaction &at(int transaction) const { return *m_all[static_cast<size_t>(transaction)]; }
    int size() const { return static_cast<int>(m_all.size()); }
    /// Where the transactions begin that only the other copy has.
    int firstNew() const { return m_firstNew; }
    /// True when each copy holds edits of people that the other doesn't.
    bool hasParted() const { return m_oursHasEdits && m_theirsHasEdits; }
    /// True when the other copy holds edits of people that ours doesn't.
    bool bringsEdits() const { return m_theirsHasEdits; }

    /// Neither was made after the other; -1 stands for "always there".
    bool isConcurrent(int a, int b) const;
    /// Which copy brought @p one into a contradiction with @p other. It belongs to the merge that brought the later of the
    /// two: Neither when that wasn't one with this other copy, or when it brought both.
    MergeSide sideOf(int one, int other) const;
    /// True when the other copy holds it as well, or alone.
    bool isInTheirs(int transaction) const { return transaction >= 0 && m_placesInTheirs[static_cast<size_t>(transaction)] >= 0; }
    QString idTextOf(int transaction) const { return transaction < 0 ? QString() : idText(at(transaction).id); }
    /// True for transactions that merges wrote to settle what copies disagreed about; they decide nothing themselves.
    bool isSettlement(int transaction) const { return m_settlements[static_cast<size_t>(transaction)]; }

    const std::vector<Step> &steps(EntityKey row) const;
    /// Rows of which the order in the file doesn't tell what they are now: concurrent steps, or a merge had its hand in.
    std::vector<EntityKey> openRows() const;
    /// The same for one row.
    bool isOpen(EntityKey row) const;

private:
    struct Sides
    {
        Position first;
        Position second;
    };
    static std::optional<Sides> recordOf(const Transaction &settlement, const QSet<EntityId> &snapshotsBefore);

    void addSteps(const Catalogue &catalogue);
    void setSides(std::span<const Transaction> theirs);
    void setSide(size_t merge, bool first, int transaction);
    const quint64 *words(const std::vector<quint64> &side, int transaction) const
    {
        return side.data() + static_cast<size_t>(transaction) * m_words;
    }

    std::vector<const Transaction *> m_all;
    std::vector<bool> m_settlements;
    int m_firstNew = 0;
    std::vector<int> m_placesInTheirs; ///< in the other copy's own order; -1 for what it doesn't hold
    bool m_oursHasEdits = false;
    bool m_theirsHasEdits = false;
    /// For each transaction, a bit a merge: it was only in the first, only in the second of its copies.
    size_t m_words = 0;
    std::vector<quint64> m_onlyFirst;
    std::vector<quint64> m_onlySecond;
    QHash<EntityKey, std::vector<Step>> m_steps;
};

} // namespace leadline
