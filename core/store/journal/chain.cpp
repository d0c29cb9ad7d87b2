// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/chain.h"

#include "core/base/clock.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace leadline {

namespace {

/// The length that stands for "null" before a text; no text is that long.
constexpr quint64 nullLength = std::numeric_limits<quint64>::max();

} // namespace

JournalHeader journalHeader(const Transaction &transaction)
{
    return {.seq = transaction.seq,
            .id = idText(transaction.id),
            .replica = transaction.replica,
            .replicaSeq = transaction.replicaSeq,
            .kind = changeKindText(transaction.kind),
            .label = transaction.label,
            .undoes = transaction.undoes.isNull() ? QString() : idText(transaction.undoes),
            .author = transaction.author,
            .client = transaction.client,
            .at = Clock::instantText(transaction.at)};
}

Result<Transaction> transactionOf(const JournalHeader &header)
{
    const std::optional<ChangeKind> kind = changeKindFromText(header.kind);
    const EntityId id = idFromText(header.id);
    const QDateTime at = Clock::instantFromText(header.at);
    if (!kind || id.isNull() || !at.isValid())
        return Error{ErrorCode::Refused, {}, header.id};
    return Transaction{.id = id,
                       .kind = *kind,
                       .label = header.label,
                       .undoes = idFromText(header.undoes),
                       .author = header.author,
                       .client = header.client,
                       .at = at,
                       .seq = header.seq,
                       .replica = header.replica,
                       .replicaSeq = header.replicaSeq,
                       .rows = {}};
}

Chain::Chain(const QString &previous, const JournalHeader &header)
    : m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{
    add(previous.isNull() ? QStringLiteral("") : previous);
    add(header.seq);
    add(header.id);
    add(header.replica);
    add(header.replicaSeq);
    for (const QString *text : {&header.kind, &header.label, &header.undoes, &header.author, &header.client, &header.at})
        add(*text);
}

Chain::~Chain() = default;
Chain::Chain(Chain &&) noexcept = default;
Chain &Chain::operator=(Chain &&) noexcept = default;

void Chain::add(const JournalBytes &row)
{
    for (const QByteArray *text : {&row.entity, &row.entityId, &row.field, &row.before, &row.after})
        add(QByteArrayView(*text));
}

QString Chain::value()
{
    return QString::fromLatin1(m_hash->result().toHex());
}

void Chain::add(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    add(text.isNull() ? QByteArrayView() : QByteArrayView(utf8.isNull() ? "" : utf8.constData(), utf8.size()));
}

void Chain::add(QByteArrayView utf8)
{
    // Each text is preceded by its length, so that no text can be moved into its neighbour.
    const quint64 length = qToBigEndian(utf8.isNull() ? nullLength : static_cast<quint64>(utf8.size()));
    m_hash->addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    m_hash->addData(utf8);
}

void Chain::add(qint64 number)
{
    add(QString::number(number));
}

} // namespace leadline
