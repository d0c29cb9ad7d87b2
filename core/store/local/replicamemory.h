// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/guard/filesignature.h"

#include <functional>

namespace leadline {

class Database;

/// Which writer this installation is in a file at a path: a replica, 64 random bits as 16 hex digits. No two
/// writers may ever share one, so a new one is minted whenever the path, the file's identity or its own last
/// number in the file isn't what was remembered: then the file is a copy, or was put back by somebody.
///
/// All calls happen while the shared file's write lock is held, which keeps our own processes apart.
class ReplicaMemory final
{
public:
    using LastSeqInFile = std::function<Result<qint64>(const QString &replica)>;
    using RandomBits = std::function<quint64()>;

    explicit ReplicaMemory(Database &local);

    struct Identity
    {
        QString replica;
        qint64 lastSeq = 0; ///< the number of its last transaction in the file
    };

    /// The replica to write with; remembered, or minted with @p random.
    Result<Identity> identify(const QString &path, const FileSignature &file, const LastSeqInFile &lastSeqInFile,
                              const RandomBits &random);

    /// Before COMMIT: this number may be in the file from now on.
    Result<void> intend(const QString &path, qint64 seq);
    /// After COMMIT.
    Result<void> confirm(const QString &path, qint64 seq);
    /// After a rollback: nothing has come of what was intended.
    Result<void> giveUp(const QString &path);

private:
    Result<void> remember(const QString &sql, std::initializer_list<QVariant> values);

    Database &m_database;
};

} // namespace leadline
