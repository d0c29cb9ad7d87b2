// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local/replicamemory.h"

#include "core/store/sqlite/database.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

ReplicaMemory::ReplicaMemory(Database &local)
    : m_database(local)
{
}

Result<ReplicaMemory::Identity> ReplicaMemory::identify(const QString &path, const FileSignature &file,
                                                        const LastSeqInFile &lastSeqInFile, const RandomBits &random)
{
    const QString device = QString::number(file.device);
    const QString inode = QString::number(file.inode);
    Result<Statement> row =
        m_database.prepare(u"SELECT id, device, inode, confirmed, intended FROM replica WHERE path = ?"_s);
    if (!row)
        return row.error();
    if (Result<void> done = row->exec({path}); !done)
        return done.error();
    if (row->next()) {
        const QString replica = row->text(0);
        const bool sameFile = row->text(1) == device && row->text(2) == inode;
        const qint64 confirmed = row->number(3);
        const qint64 intended = row->number(4);
        if (Result<void> done = row->end(); !done)
            return done.error();
        const Result<qint64> inFile = lastSeqInFile(replica);
        if (!inFile)
            return inFile.error();
        // What was intended and isn't there may have been there: a crash doesn't tell. That number is
        // never used again, and so this replica isn't either.
        if (sameFile && *inFile == intended && intended >= confirmed)
            return Identity{replica, *inFile};
    } else if (Result<void> done = row->end(); !done) {
        return done.error();
    }
    const QString minted = QString::number(random(), 16).rightJustified(16, u'0');
    if (Result<void> done = remember(u"INSERT INTO replica(path, id, device, inode, confirmed, intended)"
                                     " VALUES(?, ?, ?, ?, 0, 0) ON CONFLICT(path) DO UPDATE SET id = excluded.id,"
                                     " device = excluded.device, inode = excluded.inode, confirmed = 0, intended = 0"_s,
                                     {path, minted, device, inode});
        !done)
        return done.error();
    return Identity{minted, 0};
}

Result<void> ReplicaMemory::intend(const QString &path, qint64 seq)
{
    return remember(u"UPDATE replica SET intended = ? WHERE path = ?"_s, {seq, path});
}

Result<void> ReplicaMemory::confirm(const QString &path, qint64 seq)
{
    return remember(u"UPDATE replica SET confirmed = ?, intended = ? WHERE path = ?"_s, {seq, seq, path});
}

Result<void> ReplicaMemory::giveUp(const QString &path)
{
    return remember(u"UPDATE replica SET intended = confirmed WHERE path = ?"_s, {path});
}

Result<void> ReplicaMemory::remember(const QString &sql, std::initializer_list<QVariant> values)
{
    // A power cut may take this memory; then the numbers don't fit any more and a new replica is minted.
    if (Result<void> done = m_database.exec(u"PRAGMA synchronous=NORMAL"_s); !done)
        return done;
    Result<Statement> statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    Result<void> done = statement->exec(values);
    if (Result<void> restored = m_database.exec(u"PRAGMA synchronous=FULL"_s); !restored)
        return restored;
    return done;
}

} // namespace leadline
