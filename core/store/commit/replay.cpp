// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/replay.h"

#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> writeWholeRow(RowStore &rows, const EntityInfo &info, const ChangeRow &row, qint64 seq)
{
    if (row.isInsertion()) {
        EntityBox named = info.clone(*row.rowAfter);
        named->id = row.id;
        const Result<bool> isNew = rows.insert(info, *named, seq);
        if (!isNew || *isNew)
            return isNew ? Result<>() : Result<>(isNew.error());
    }
    const Result<std::shared_ptr<EntityBase>> present = rows.read(info, row.id);
    if (!present)
        return present.error();
    // Histories of merged copies say some things twice; see isAlreadySo().
    if (*present && (*present)->removed == row.isRemoval())
        return {};
    if (row.isRemoval())
        return rows.setRemoved(info, row.id, true, seq);
    EntityBox restored = info.clone(*row.rowAfter);
    restored->id = row.id;
    if (!(*present)->ref.isEmpty())
        restored->ref = (*present)->ref;
    return rows.overwrite(info, *restored, seq);
}

Result<> writeRow(RowStore &rows, const EntityInfo &info, const ChangeRow &row, qint64 seq)
{
    if (!row.field)
        return writeWholeRow(rows, info, row, seq);
    if (!row.field->isSet())
        return rows.setField(info, *row.field, row.id, row.after, seq);
    if (!row.before.isNull()) {
        if (Result<> done = rows.removeElement(info, *row.field, row.id, row.before, seq); !done)
            return done;
    }
    return row.after.isNull() ? Result<>() : rows.addElement(info, *row.field, row.id, row.after, seq);
}

} // namespace

Result<> replayHistory(RowStore &rows, Journal &journal, const Catalogue &catalogue,
                       std::span<const Transaction> history)
{
    for (const Transaction &transaction : history) {
        const Result<DocumentHead> head = journal.head();
        if (!head)
            return head.error();
        if (transaction.seq != head->head + 1)
            return Sentences::damaged(rows.database().path(), u"seq %1"_s.arg(transaction.seq));
        Result<JournalWriter> writer = JournalWriter::begin(rows.database(), *head, journalHeader(transaction));
        if (!writer)
            return writer.error();
        for (const ChangeRow &row : transaction.rows) {
            const EntityInfo *info = catalogue.find(row.kind);
            if (!info || (!row.field && !row.isInsertion() && !row.isRemoval()))
                return Sentences::damaged(rows.database().path(), idText(row.id));
            if (Result<> done = writeRow(rows, *info, row, transaction.seq); !done)
                return done;
            if (Result<> done = writer->write(journalRow(catalogue, row)); !done)
                return done;
        }
        if (Result<> done = writer->finish(); !done)
            return done;
    }
    return {};
}

} // namespace leadline
