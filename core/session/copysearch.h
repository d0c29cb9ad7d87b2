// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/sessionenvironment.h"
#include "core/store/guard/filesignature.h"
#include "core/store/planstore.h"

#include <QHash>

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
/// when it or the plan has changed since the last look. Used by one thread at a time.
class CopySearch final
{
public:
    CopySearch(const SessionEnvironment &environment, QString planPath);

    /// Those that have something new, in the order of their names; nothing when the plan itself can't be read. Ends
    /// early when @p stopped becomes true.
    std::vector<CopyBeside> look(const std::atomic<bool> &stopped);

private:
    struct Seen
    {
        std::optional<FileSignature> copy;
        std::optional<FileSignature> plan;
        CopyBeside outcome;
    };

    QStringList candidates() const;
    CopyBeside outcomeOf(const QString &path);
    Result<CopyBeside> compare(const QString &path);

    SessionEnvironment m_environment;
    QString m_planPath;
    UuidV7Source m_ids;
    QHash<QString, Seen> m_seen; ///< by path
};

} // namespace leadline
