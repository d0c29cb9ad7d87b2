// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/journal.h"

#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView headerColumns("seq, id, replica, replica_seq, kind, label, undoes, author, client, at");

JournalHeader headerAt(const Statement &row)
{
    const QVariant undoes = row.value(6);
    return {.seq = row.number(0),
            .id = row.text(1),
            .replica = row.text(2),
            .replicaSeq = row.number(3),
            .kind = row.text(4),
            .label = row.text(5),
            .undoes = undoes.isNull() ? QString() : undoes.toString(),
            .author = row.text(7),
            .client = row.text(8),
            .at = row.text(9)};
}

QString nullable(const QVariant &value)
{
    return value.isNull() ? QString() : value.toString();
}

} // namespace

Journal::Journal(Database &database, const Catalogue &catalogue)
    : m_database(database)
    , m_catalogue(catalogue)
{
}

Result<DocumentHead> Journal::head()
{
    Result<Statement> row = m_database.prepare(u"SELECT id, head, head_id, chain FROM doc"_s);
    if (!row)
        return row.error();
    if (Result<> done = row->exec(); !done)
        return done.error();
    DocumentHead head;
    if (row->next()) {
        head = {.document = idFromText(row->text(0)),
                .head = row->number(1),
                .headTransaction = idFromText(row->text(2)),
                .chain = row->text(3)};
    }
    const bool more = row->next();
    if (Result<> done = row->end(); !done)
        return done.error();
    if (head.document.isNull() || head.head < 0 || more)
        return Sentences::damaged(m_database.path(), u"doc"_s);
    return head;
}

Result<std::vector<JournalRow>> Journal::rows(qint64 seq)
{
    if (!m_rowsOf) {
        Result<Statement> prepared = m_database.prepare(
            u"SELECT entity, entity_id, field, old, new FROM change WHERE txn = ? ORDER BY n"_s);
        if (!prepared)
            return prepared.error();
        m_rowsOf.emplace(std::move(*prepared));
    }
    Statement *rows = &*m_rowsOf;
    if (Result<> done = rows->exec({seq}); !done)
        return done.error();
    std::vector<JournalRow> all;
    while (rows->next()) {
        all.push_back({.entity = rows->text(0),
                       .entityId = rows->text(1),
                       .field = rows->text(2),
                       .before = nullable(rows->value(3)),
                       .after = nullable(rows->value(4))});
    }
    if (Result<> done = rows->end(); !done)
        return done.error();
    return all;
}

Result<> Journal::forEach(qint64 afterSeq,
                          const std::function<Result<>(const JournalHeader &, const std::vector<JournalRow> &)> &each)
{
    Result<Statement> headers =
        m_database.prepare(u"SELECT "_s + headerColumns + u" FROM txn WHERE seq > ? ORDER BY seq"_s);
    if (!headers)
        return headers.error();
    if (Result<> done = headers->exec({afterSeq}); !done)
        return done;
    while (headers->next()) {
        const JournalHeader header = headerAt(*headers);
        const Result<std::vector<JournalRow>> changes = rows(header.seq);
        if (!changes)
            return changes.error();
        if (Result<> done = each(header, *changes); !done)
            return done;
    }
    return headers->end();
}

Result<Transaction> Journal::withRows(const JournalHeader &header, bool lenient)
{
    Result<Transaction> transaction = transactionOf(header);
    if (!transaction)
        return Sentences::damaged(m_database.path(), u"txn "_s + header.id);
    const Result<std::vector<JournalRow>> changes = rows(header.seq);
    if (!changes)
        return changes.error();
    transaction->rows.reserve(changes->size());
    for (const JournalRow &change : *changes) {
        Result<std::optional<ChangeRow>> row =
            changeRow(m_catalogue, change, lenient ? UnknownKeys::LeaveOut : UnknownKeys::Refuse);
        if (!row || (!*row && !lenient))
            return Sentences::damaged(m_database.path(), u"txn %1 %2"_s.arg(header.id, change.entityId));
        if (*row)
            transaction->rows.push_back(std::move(**row));
    }
    return transaction;
}

Result<std::optional<Transaction>> Journal::transaction(EntityId id)
{
    Result<Statement> header = m_database.prepare(u"SELECT "_s + headerColumns + u" FROM txn WHERE id = ?"_s);
    if (!header)
        return header.error();
    if (Result<> done = header->exec({idText(id)}); !done)
        return done.error();
    std::optional<JournalHeader> found;
    if (header->next())
        found = headerAt(*header);
    if (Result<> done = header->end(); !done)
        return done.error();
    if (!found)
        return std::optional<Transaction>();
    Result<Transaction> transaction = withRows(*found, false);
    return transaction ? Result<std::optional<Transaction>>(std::move(*transaction)) : transaction.error();
}

Result<std::vector<Transaction>> Journal::read(const TransactionFilter &filter, bool lenient)
{
    QString sql = u"SELECT "_s + headerColumns + u" FROM txn WHERE seq > ?"_s;
    QVariantList values{filter.afterSeq};
    if (filter.since.isValid()) {
        sql += u" AND at >= ?"_s;
        values.append(Clock::instantText(filter.since));
    }
    if (!filter.author.isEmpty()) {
        sql += u" AND author = ?"_s;
        values.append(filter.author);
    }
    if (!filter.entity.isNull()) {
        sql += u" AND seq IN (SELECT txn FROM change WHERE entity_id = ?)"_s;
        values.append(idText(filter.entity));
    }
    sql += u" ORDER BY seq DESC"_s;
    if (filter.newest > 0)
        sql += u" LIMIT "_s + QString::number(filter.newest);
    Result<Statement> headers = m_database.prepare(sql);
    if (!headers)
        return headers.error();
    for (int i = 0; i < values.size(); ++i)
        headers->bind(i, values.at(i));
    if (Result<> done = headers->exec(); !done)
        return done.error();

    std::vector<Transaction> transactions;
    while (headers->next()) {
        Result<Transaction> transaction = withRows(headerAt(*headers), lenient);
        if (!transaction)
            return transaction.error();
        transactions.push_back(std::move(*transaction));
    }
    if (Result<> done = headers->end(); !done)
        return done.error();
    std::ranges::reverse(transactions);
    return transactions;
}

Result<qint64> Journal::seqOf(EntityId transaction)
{
    const Result<QVariant> seq = m_database.scalar(u"SELECT seq FROM txn WHERE id = ?"_s, {idText(transaction)});
    if (!seq)
        return seq.error();
    return seq->toLongLong();
}

Result<EntityId> Journal::idOf(qint64 seq)
{
    const Result<QVariant> id = m_database.scalar(u"SELECT id FROM txn WHERE seq = ?"_s, {seq});
    if (!id)
        return id.error();
    return id->isNull() ? EntityId() : idFromText(id->toString());
}

Result<qint64> Journal::lastReplicaSeq(const QString &replica)
{
    const Result<QVariant> last =
        m_database.scalar(u"SELECT max(replica_seq) FROM txn WHERE replica = ?"_s, {replica});
    if (!last)
        return last.error();
    return last->toLongLong();
}

Result<Position> Journal::position(const Moment &moment)
{
    if (moment.position())
        return *moment.position();
    QString condition;
    QVariantList values;
    if (moment.seq()) {
        const Result<DocumentHead> newest = head();
        if (!newest)
            return newest.error();
        if (*moment.seq() > newest->head)
            return Sentences::noSuchTransaction(*moment.seq(), newest->head);
        condition = u" WHERE seq <= ?"_s;
        values.append(*moment.seq());
    } else if (moment.instant()) {
        condition = u" WHERE at < ?"_s;
        values.append(Clock::instantText(*moment.instant()));
    }
    Result<Statement> replicas = m_database.prepare(u"SELECT replica, max(replica_seq) FROM txn"_s + condition
                                                    + u" GROUP BY replica"_s);
    if (!replicas)
        return replicas.error();
    for (int i = 0; i < values.size(); ++i)
        replicas->bind(i, values.at(i));
    if (Result<> done = replicas->exec(); !done)
        return done.error();
    Position position;
    while (replicas->next())
        position.include(replicas->text(0), replicas->number(1));
    if (Result<> done = replicas->end(); !done)
        return done.error();
    return position;
}

Result<EntityId> Journal::lastToTouch(EntityId entity)
{
    const Result<QVariant> id = m_database.scalar(
        u"SELECT txn.id FROM change JOIN txn ON txn.seq = change.txn"
        " WHERE change.entity_id = ? ORDER BY change.txn DESC LIMIT 1"_s,
        {idText(entity)});
    if (!id)
        return id.error();
    return idFromText(id->toString());
}

Result<EntityId> Journal::lastToChange(EntityId entity, const QString &field)
{
    const Result<QVariant> id = m_database.scalar(
        u"SELECT txn.id FROM change JOIN txn ON txn.seq = change.txn"
        " WHERE change.entity_id = ? AND change.field IN (?, '*') ORDER BY change.txn DESC, change.n DESC LIMIT 1"_s,
        {idText(entity), field});
    if (!id)
        return id.error();
    return idFromText(id->toString());
}

JournalWriter::JournalWriter(Database &database, Statement insert, const DocumentHead &head,
                             const JournalHeader &header)
    : m_database(&database)
    , m_insert(std::move(insert))
    , m_head(head)
    , m_header(header)
    , m_chain(head.chain, header)
{
}

Result<JournalWriter> JournalWriter::begin(Database &database, const DocumentHead &head, const JournalHeader &header)
{
    Result<Statement> line = database.prepare(u"INSERT INTO txn("_s + headerColumns
                                              + u") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!line)
        return line.error();
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    if (Result<> done = line->exec({header.seq, header.id, header.replica, header.replicaSeq, header.kind,
                                    text(header.label), header.undoes, text(header.author), text(header.client),
                                    header.at});
        !done)
        return done.error();
    Result<Statement> insert = database.prepare(
        u"INSERT INTO change(txn, n, entity, entity_id, field, old, new) VALUES(?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return insert.error();
    // What is read back from the table has no null texts either; the chain must see the same.
    JournalHeader written = header;
    for (QString *value : {&written.label, &written.author, &written.client})
        *value = text(*value);
    return JournalWriter(database, std::move(*insert), head, written);
}

Result<> JournalWriter::write(const JournalBytes &row)
{
    m_chain.add(row);
    m_insert.bind(0, m_header.seq);
    m_insert.bind(1, m_count++);
    int column = 2;
    for (const QByteArray *text : {&row.entity, &row.entityId, &row.field, &row.before, &row.after}) {
        if (text->isNull())
            m_insert.bindNull(column++);
        else
            m_insert.bindText(column++, *text);
    }
    return m_insert.exec();
}

Result<> JournalWriter::finish()
{
    Result<Statement> update =
        m_database->prepare(u"UPDATE doc SET head = ?, head_id = ?, chain = ? WHERE head = ?"_s);
    if (!update)
        return update.error();
    if (Result<> done = update->exec({m_header.seq, m_header.id, m_chain.value(), m_head.head}); !done)
        return done;
    if (update->rowsAffected() != 1)
        return Sentences::internal(m_database->path(), u"doc.head"_s);
    return {};
}

} // namespace leadline
