// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergeconflicts.h"

#include <QCryptographicHash>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

EntityId derivedId(const QStringList &parts, EntityId near)
{
    constexpr qsizetype idBytes = 16;
    constexpr qsizetype timeBytes = 6;
    QByteArray bytes = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).first(idBytes);
    bytes.replace(0, timeBytes, near.toRfc4122().first(timeBytes));
    // The version and variant bits of a UUIDv7 (RFC 9562).
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x70);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

MergeConflicts::MergeConflicts(const Catalogue &catalogue, const MergeHistory &history)
    : m_catalogue(catalogue)
    , m_history(history)
{
}

EntityId MergeConflicts::transactionId(int transaction) const
{
    return transaction < 0 ? EntityId() : m_history.at(transaction).id;
}

void MergeConflicts::add(MergeConflict conflict)
{
    const EntityId mine = transactionId(conflict.mineTransaction);
    const EntityId theirs = transactionId(conflict.theirsTransaction);
    const EntityId newest = idText(mine) > idText(theirs) ? mine : theirs;
    const EntityId id = derivedId({u"conflict"_s, QString::number(static_cast<int>(conflict.reason)),
                                   idText(conflict.subject.id), conflict.field, idText(mine), idText(theirs),
                                   conflict.base, conflict.mine, conflict.theirs},
                                  newest);
    conflict.standsFrom = m_history.sideOf(conflict.mineTransaction, conflict.theirsTransaction);
    conflict.mineAuthor = conflict.mineTransaction < 0 ? QString() : m_history.at(conflict.mineTransaction).author;
    conflict.theirsAuthor = conflict.theirsTransaction < 0 ? QString() : m_history.at(conflict.theirsTransaction).author;
    m_all.insert_or_assign(idText(id), std::move(conflict));
}

Conflict MergeConflicts::row(const QString &id) const
{
    const MergeConflict &conflict = m_all.at(id);
    const EntityId mine = transactionId(conflict.mineTransaction);
    const EntityId theirs = transactionId(conflict.theirsTransaction);
    const Transaction &newest =
        m_history.at(idText(mine) > idText(theirs) ? conflict.mineTransaction : conflict.theirsTransaction);
    Conflict row;
    row.id = idFromText(id);
    row.entity = m_catalogue.info(conflict.subject.kind).keyText();
    row.entityId = idText(conflict.subject.id);
    row.field = conflict.field;
    row.base = conflict.base;
    row.mine = conflict.mine;
    row.theirs = conflict.theirs;
    row.txns = idText(mine) + u' ' + idText(theirs);
    row.createdAt = newest.at;
    row.createdBy = newest.author;
    return row;
}

} // namespace leadline
