// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/transactioncodec.h"

#include "core/store/journal/chain.h"
#include "core/store/journal/nullableutf8.h"
#include "core/store/sentences.h"

#include <QDataStream>
#include <QIODevice>

namespace leadline::TransactionCodec {

namespace {

constexpr quint32 magic = 0x4c54584e; // "LTXN"
constexpr quint32 formatVersion = 1;

Error unreadable(const QString &detail)
{
    return {ErrorCode::Refused,
            Sentences::tr("A change that waits on this computer can't be read by this version of Leadline. It is kept; "
                          "install the newest version to store it."),
            detail};
}

} // namespace

QByteArray encode(const Catalogue &catalogue, const Transaction &transaction)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    const JournalHeader header = journalHeader(transaction);
    out << magic << formatVersion << header.seq << header.replicaSeq;
    for (const QString *value : {&header.id, &header.replica, &header.kind, &header.label, &header.undoes, &header.author,
                                 &header.client, &header.at})
        out << nullableUtf8(*value);
    out << static_cast<quint32>(transaction.rows.size());
    for (const ChangeRow &change : transaction.rows) {
        const JournalRow row = journalRow(catalogue, change);
        for (const QString *value : {&row.entity, &row.entityId, &row.field, &row.before, &row.after})
            out << nullableUtf8(*value);
    }
    // Imports repeat themselves; the fastest level already makes them a fraction.
    constexpr int fastest = 1;
    return qCompress(bytes, fastest);
}

Result<Transaction> decode(const Catalogue &catalogue, const QByteArray &bytes)
{
    const QByteArray plain = qUncompress(bytes);
    QDataStream in(plain);
    in.setVersion(QDataStream::Qt_6_0);
    const auto read = [&in](QString &value) {
        QByteArray raw;
        in >> raw;
        value = nullableText(raw);
    };
    quint32 readMagic = 0;
    quint32 readVersion = 0;
    JournalHeader header;
    in >> readMagic >> readVersion >> header.seq >> header.replicaSeq;
    if (readMagic != magic || readVersion != formatVersion)
        return unreadable(QStringLiteral("format"));
    for (QString *value : {&header.id, &header.replica, &header.kind, &header.label, &header.undoes, &header.author,
                           &header.client, &header.at})
        read(*value);
    Result<Transaction> transaction = transactionOf(header);
    if (!transaction)
        return unreadable(transaction.error().detail);
    quint32 count = 0;
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        JournalRow row;
        for (QString *value : {&row.entity, &row.entityId, &row.field, &row.before, &row.after})
            read(*value);
        Result<std::optional<ChangeRow>> change = changeRow(catalogue, row);
        if (!change || !*change)
            return unreadable(row.entity);
        transaction->rows.push_back(std::move(**change));
    }
    if (in.status() != QDataStream::Ok || transaction->rows.size() != count)
        return unreadable(QStringLiteral("cut off"));
    return transaction;
}

} // namespace leadline::TransactionCodec
