// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/store/planstore.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

// One of several programs that write to one plan file: storeworker FILE HOME SEED EDITS [protection to switch off]…
// It edits the features of the file at random and says what it does, line by line, so that the test knows what was
// promised: "try ID" before a transaction, "ack ID" once the store has acknowledged it, "failed ID sentence" if not.

namespace {

StoreProtections protectionsWithout(const QStringList &names)
{
    StoreProtections protections;
    for (const QString &name : names) {
        if (name == u"immediate")
            protections.immediateTransactions = false;
        else if (name == u"busy")
            protections.busyWait = false;
        else if (name == u"outbox")
            protections.outbox = false;
        else if (name == u"durable")
            protections.durableJournal = false;
    }
    return protections;
}

void say(const char *word, EntityId id, const QString &more = {})
{
    std::printf("%s %s %s\n", word, qPrintable(idText(id)), qPrintable(more));
    std::fflush(stdout);
}

ChangeRow randomEdit(const Plan &plan, QRandomGenerator &random)
{
    const Table &features = plan.table(EntityKind::Feature);
    const EntityBase &row = features.at(static_cast<int>(random.bounded(static_cast<quint32>(features.size()))));
    const bool title = random.bounded(2U) == 0;
    const FieldInfo &field = *features.info().field(title ? u"title" : u"reach");
    return {.kind = EntityKind::Feature,
            .id = row.id,
            .field = &field,
            .before = field.text(row),
            .after = title ? u"Title %1"_s.arg(random.bounded(1000U)) : QString::number(random.bounded(1000U))};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5)
        return 2;
    const SystemClock clock;
    UuidV7Source ids(clock);
    QRandomGenerator random(arguments.at(3).toUInt());
    const bool isProtected = arguments.size() == 5;
    const StoreEnvironment environment{.clock = clock,
                                       .ids = ids,
                                       .paths = LocalPaths::under(arguments.at(2)),
                                       .protections = protectionsWithout(arguments.mid(5))};
    Result<std::unique_ptr<PlanStore>> store = PlanStore::open(arguments.at(1), StoreMode::ReadWrite, environment);
    if (!store) {
        std::fprintf(stderr, "%s\n", qPrintable(store.error().text + store.error().detail));
        return 3;
    }
    Result<Plan> plan = (*store)->load();
    if (!plan)
        return 3;
    for (int i = arguments.at(4).toInt(); i > 0; --i) {
        Transaction transaction;
        transaction.id = ids.next();
        transaction.label = u"Edit"_s;
        transaction.author = u"Worker "_s + arguments.at(3);
        transaction.at = clock.now();
        transaction.rows.push_back(randomEdit(*plan, random));
        say("try", transaction.id);
        Result<Receipt> receipt = (*store)->commit(transaction);
        // As a window does by itself: on a starved machine a colleague may hold the file for longer than one wait.
        while (isProtected && !receipt && receipt.error().code == ErrorCode::Busy)
            receipt = (*store)->commit(transaction);
        if (!receipt) {
            say("failed", transaction.id, receipt.error().text + receipt.error().detail);
            continue;
        }
        say("ack", transaction.id);
        // A colleague's value is seen before the next edit, as it would be in a window.
        for (const ChangeRow &row : transaction.rows)
            static_cast<void>(applyRow(*plan, row).hasValue());
        for (const ChangeRow &row : rowsToFollow(*receipt, *plan))
            static_cast<void>(applyRow(*plan, row).hasValue());
    }
    return 0;
}
