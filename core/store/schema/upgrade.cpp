// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/upgrade.h"

#include "core/store/schema/dialect.h"
#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> runSteps(Database &database, int version, const SchemaHistory &history, std::span<const SchemaStep> steps)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    for (; version < history.current().version(); ++version) {
        const std::span<const SchemaStep>::iterator step =
            std::ranges::find_if(steps, [version](const SchemaStep &one) { return one.from == version; });
        if (step == steps.end())
            return Sentences::internal(database.path(), u"no step from version %1"_s.arg(version));
        if (Result<> done = step->run(database); !done)
            return done;
    }
    if (Result<> done = database.exec(u"PRAGMA user_version=%1"_s.arg(version)); !done)
        return done;
    const Result<QString> difference = history.current().firstDifference(database);
    if (!difference)
        return difference.error();
    if (!difference->isEmpty())
        return Sentences::internal(database.path(), u"after the steps: "_s + *difference);
    const Result<QVariant> broken = database.scalar(u"PRAGMA foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (!broken->isNull())
        return Sentences::internal(database.path(), u"references after the steps: "_s + broken->toString());
    return transaction->commit();
}

} // namespace

Result<> upgradeSchema(Database &database, int version, const SchemaHistory &history,
                       std::span<const SchemaStep> steps, const std::function<Result<>()> &backup)
{
    if (Result<> kept = backup(); !kept)
        return kept;
    // Dropping a table would otherwise delete what refers to it; the switch works outside transactions only.
    if (Result<> off = database.exec(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off;
    database.allowSchemaChanges(true);
    Result<> done = runSteps(database, version, history, steps);
    database.allowSchemaChanges(false);
    if (Result<> on = database.exec(u"PRAGMA foreign_keys=ON"_s); !on)
        return on;
    return done;
}

Result<> rebuildTable(Database &database, const QString &table, const QString &createStatement,
                      const QStringList &columns)
{
    const QString name = quotedName(table);
    const QString list = columns.join(u", "_s);
    for (const QString &statement :
         {u"CREATE TEMP TABLE rebuilding AS SELECT %1 FROM %2"_s.arg(list, name), u"DROP TABLE %1"_s.arg(name),
          createStatement, u"INSERT INTO %1(%2) SELECT %2 FROM temp.rebuilding"_s.arg(name, list),
          u"DROP TABLE temp.rebuilding"_s}) {
        if (Result<> done = database.exec(statement); !done)
            return done;
    }
    return {};
}

} // namespace leadline
