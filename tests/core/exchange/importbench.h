// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvimport.h"
#include "core/exchange/importhistory.h"

#include <QTest>

namespace leadline::tests {

/// A plan with a journal, as little of them as imports need: changes are applied row by row, references are
/// allotted as the store does, and the history hears of every transaction.
class ImportBench final
{
public:
    /// Imports @p bytes and carries the change out; an Error fails the test.
    ImportReport import(const QByteArray &bytes, const QString &fileName, const QString &productKey = {});
    /// The same for a shared input file; an empty report when it can't be read.
    ImportReport importShared(const QString &name, const QString &productKey = {});
    /// What an import would do.
    Result<ImportOutcome> plan(const QByteArray &bytes, const QString &fileName, const QString &productKey = {});

    /// An edit that somebody makes here.
    void edit(EntityKind kind, EntityId id, const QString &key, const QString &text);
    void remove(EntityKind kind, EntityId id);
    /// Carries a change out and gives the transaction's id.
    EntityId apply(Change change);
    /// Takes the transaction back.
    void undo(EntityId transaction);

    const Plan &state() const { return m_plan; }
    /// Null when there is none; the first of equal ones.
    template<typename E>
    const E *titled(const QString &title) const
    {
        const EntityInfo &info = m_plan.catalogue().info(kindOf<E>);
        for (const E &row : m_plan.all<E>()) {
            if (info.title(row) == title)
                return &row;
        }
        return nullptr;
    }
    template<typename E>
    int count() const
    {
        return m_plan.all<E>().size();
    }

    bool strict = false;
    QStringList keep;
    const CsvMapping *mapping = nullptr;

private:
    void allotReferences();

    Plan m_plan;
    JournalImportHistory m_history;
    SequentialIdSource m_ids;
    std::vector<Transaction> m_transactions;
};

QByteArray readShared(const QString &name);

} // namespace leadline::tests
