// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/planloader.h"

#include "core/store/rows/rowstore.h"
#include "core/store/rows/settable.h"
#include "core/store/schema/dialect.h"
#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<> loadRows(Database &database, Table &table)
{
    const EntityInfo &info = table.info();
    Result<Statement> rows = database.prepare(
        u"SELECT %1 FROM %2"_s.arg(rowColumns(info), sqliteDialect().quoted(info.keyText())));
    if (!rows)
        return rows.error();
    if (Result<> done = rows->exec(); !done)
        return done;
    while (rows->next()) {
        EntityBox row = info.create();
        QString failed;
        if (!loadRow(info, *rows, *row, &failed))
            return Sentences::damaged(database.path(), u"%1.%2 %3"_s.arg(info.keyText(), failed, rows->text(0)));
        table.insert(std::move(row));
    }
    return rows->end();
}

Result<> loadElements(Database &database, Table &table, const FieldInfo &field)
{
    const SetTable elements(table.info(), field);
    Result<Statement> rows = database.prepare(elements.allSql());
    if (!rows)
        return rows.error();
    elements.bindAll(*rows);
    if (Result<> done = rows->exec(); !done)
        return done;
    QString lastId;
    EntityBase *row = nullptr;
    while (rows->next()) {
        const QString id = rows->text(0);
        if (!row || id != lastId) {
            row = table.find(idFromText(id));
            lastId = id;
        }
        // A tag of a row that isn't there would be invisible and come back from nowhere.
        if (!row || !field.addElement(*row, elements.element(*rows, 1)))
            return Sentences::damaged(database.path(),
                                      u"%1.%2 %3"_s.arg(table.info().keyText(), field.keyText(), id));
    }
    return rows->end();
}

} // namespace

Result<Plan> loadPlan(Database &database, const Catalogue &catalogue)
{
    Plan plan(catalogue);
    for (const EntityInfo *info : catalogue.entities()) {
        Table &table = plan.table(info->kind());
        if (Result<> loaded = loadRows(database, table); !loaded)
            return loaded.error();
        if (table.size() + table.removedCount() == 0)
            continue;
        for (const FieldInfo &field : info->fields()) {
            if (!field.isSet())
                continue;
            if (Result<> loaded = loadElements(database, table, field); !loaded)
                return loaded.error();
        }
    }
    return plan;
}

} // namespace leadline
