// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/store/guard/filesignature.h"
#include "core/store/planstore.h"

#include <QHash>
#include <QSet>

#include <atomic>

namespace leadline {

/// A copy of a plan that lies beside its file and holds changes of people which the plan doesn't have.
struct CopyBeside
{
    QString path = {};
    int changes = 0;
    /// How far the copy goes; the same text as long as nothing is added to it.
    QString state = {};

    friend bool operator==(const CopyBeside &, const CopyBeside &) = default;
};

/// True for the names that synchronizing programs, and people who copy files, give to a copy of @p planName. Only the
/// document's id inside tells whether it is one.
bool isNamedLikeCopy(const QString &fileName, const QString &planName);

/// Looks for copies beside one plan file, again and again. A file is opened by the store alone, for reading, and only
/// when it or the plan has changed since the last look; then what was added to its history is read and nothing else, so
/// that a copy may lie beside a busy plan for weeks. Used by one thread at a time.
class CopySearch final
{
public:
    CopySearch(const SessionEnvironment &environment, QString planPath);

    /// Those that have something new, in the order of their names; nothing when the plan itself can't be read. Ends
    /// early when @p stopped becomes true.
    std::vector<CopyBeside> look(const std::atomic<bool> &stopped);

    /// How many transactions all looks together have read: what looking costs.
    qint64 transactionsRead() const { return m_transactionsRead; }

private:
    /// How far a file's history was read.
    struct Reached
    {
        std::optional<FileSignature> file;
        qint64 seq = 0;
        EntityId transaction;
    };
    struct Seen
    {
        Reached reached;
        int planGeneration = 0;
        QSet<EntityId> news; ///< transactions of people that the plan doesn't have
        CopyBeside outcome;
    };

    QStringList candidates() const;
    CopyBeside outcomeOf(const QString &path);
    Result<std::unique_ptr<PlanStore>> open(const QString &path);
    Result<> catchUpWithPlan();
    Result<> catchUpWithCopy(const QString &path, Seen &seen);
    /// What @p store holds behind @p reached, which then goes to its end; @p startsAnew becomes true when that is everything,
    /// as the file holds another history than before.
    Result<std::vector<Transaction>> readOn(PlanStore &store, Reached &reached, bool *startsAnew);

    SessionEnvironment m_environment;
    QString m_planPath;
    UuidV7Source m_ids;
    QHash<QString, Seen> m_seen; ///< by path
    Reached m_plan;
    EntityId m_document;
    QSet<EntityId> m_known; ///< transactions of the plan
    int m_planGeneration = 0; ///< counts how often the plan's history was another one
    qint64 m_transactionsRead = 0;
};

} // namespace leadline
