// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal/fold.h"

#include "core/model/repeatedstep.h"
#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

Result<Folded> foldJournal(Journal &journal, const Catalogue &catalogue, qint64 head, const StoreProgress &progress)
{
    Folded folded{.plan = Plan(catalogue)};
    qint64 expected = 1;
    const Result<> done = journal.forEach(0, [&](const JournalHeader &header, const std::vector<JournalRow> &rows) -> Result<> {
        if (progress && head > 0 && !progress(static_cast<int>(100 * header.seq / head)))
            return Error{ErrorCode::Cancelled, Sentences::tr("The check was cancelled; nothing was changed.")};
        Chain chain(folded.chain, header);
        for (const JournalRow &row : rows)
            chain.add(JournalBytes(row));
        folded.chain = chain.value();
        if (header.seq != expected++ && folded.fault.isEmpty())
            folded.fault = u"txn %1"_s.arg(header.seq);
        for (const JournalRow &row : rows) {
            const Result<std::optional<ChangeRow>> change = changeRow(catalogue, row);
            if (change && *change && isAlreadySo(folded.plan, **change))
                continue;
            const bool applied = change && *change && applyRow(folded.plan, **change).hasValue();
            if (applied)
                folded.plan.table((*change)->kind).find((*change)->id)->version = header.seq;
            else if (folded.fault.isEmpty())
                folded.fault = u"txn %1, %2 %3, %4"_s.arg(QString::number(header.seq), row.entity, row.entityId, row.field);
        }
        return {};
    });
    if (!done)
        return done.error();
    return folded;
}

Result<Plan> foldUpTo(Journal &journal, const Catalogue &catalogue, const Position &position, UnknownKeys unknown)
{
    Plan plan(catalogue);
    const Result<> done = journal.forEach(0, [&](const JournalHeader &header, const std::vector<JournalRow> &rows) -> Result<> {
        if (!position.holds(header.replica, header.replicaSeq))
            return {};
        for (const JournalRow &row : rows) {
            const Result<std::optional<ChangeRow>> change = changeRow(catalogue, row, unknown);
            if (change && *change && applyRow(plan, **change).hasValue())
                plan.table((*change)->kind).find((*change)->id)->version = header.seq;
        }
        return {};
    });
    if (!done)
        return done.error();
    return plan;
}

} // namespace leadline
