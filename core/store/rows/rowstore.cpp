// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/rowstore.h"

#include "core/store/schema/ddl.h"
#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString quotedTable(const EntityInfo &info)
{
    return quotedName(info.keyText());
}

Error noSuchRow(const QString &path, const EntityInfo &info, EntityId id)
{
    return Sentences::internal(path, u"no row %1 %2"_s.arg(info.keyText(), idText(id)));
}

} // namespace

QString rowColumns(const EntityInfo &info)
{
    QStringList columns{quotedName(u"id"_s)};
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet())
            columns.append(quotedName(field.keyText()));
    }
    columns.append(quotedName(u"removed"_s));
    columns.append(quotedName(u"version"_s));
    return columns.join(u", "_s);
}

bool loadRow(const EntityInfo &info, const Statement &values, EntityBase &row, QString *failed)
{
    int column = 0;
    row.id = idFromText(values.text(column));
    if (row.id.isNull()) {
        *failed = u"id"_s;
        return false;
    }
    for (const FieldInfo &field : info.fields()) {
        if (field.isSet())
            continue;
        if (!field.load(row, values.value(++column))) {
            *failed = field.keyText();
            return false;
        }
    }
    row.removed = values.number(++column) != 0;
    row.version = values.number(++column);
    return true;
}

RowStore::RowStore(Database &database)
    : m_database(database)
{
}

Result<Statement *> RowStore::statement(const QString &sql)
{
    const QHash<QString, std::shared_ptr<Statement>>::const_iterator known = m_statements.constFind(sql);
    if (known != m_statements.cend())
        return known->get();
    Result<Statement> prepared = m_database.prepare(sql);
    if (!prepared)
        return prepared.error();
    return m_statements.insert(sql, std::make_shared<Statement>(std::move(*prepared)))->get();
}

const SetTable &RowStore::setTable(const EntityInfo &info, const FieldInfo &field)
{
    const std::map<const FieldInfo *, SetTable>::const_iterator known = m_setTables.find(&field);
    return known != m_setTables.cend() ? known->second : m_setTables.emplace(&field, SetTable(info, field)).first->second;
}

Result<Statement *> RowStore::statement(Prepared &prepared)
{
    if (!prepared.statement) {
        Result<Statement> made = m_database.prepare(prepared.sql);
        if (!made)
            return made.error();
        prepared.statement = std::make_unique<Statement>(std::move(*made));
    }
    return prepared.statement.get();
}

RowStore::Texts &RowStore::texts(const EntityInfo &info)
{
    const std::map<const EntityInfo *, Texts>::iterator known = m_texts.find(&info);
    if (known != m_texts.end())
        return known->second;
    const QString columns = rowColumns(info);
    QStringList marks;
    QStringList settings;
    for (const QString &column : columns.split(u", "_s)) {
        marks.append(u"?"_s);
        if (column != "\"id\""_L1)
            settings.append(column + u" = ?"_s);
    }
    Texts made;
    made.insert.sql = u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT(\"id\") DO NOTHING"_s.arg(quotedTable(info), columns,
                                                                                      marks.join(u", "_s));
    made.overwrite.sql = u"UPDATE %1 SET %2 WHERE \"id\" = ?"_s.arg(quotedTable(info), settings.join(u", "_s));
    made.read.sql = u"SELECT %1 FROM %2 WHERE \"id\" = ?"_s.arg(columns, quotedTable(info));
    return m_texts.emplace(&info, std::move(made)).first->second;
}

EntityBase &RowStore::scratch(const EntityInfo &info)
{
    std::map<const EntityInfo *, EntityBox>::iterator known = m_scratch.find(&info);
    if (known == m_scratch.end())
        known = m_scratch.emplace(&info, info.create()).first;
    return *known->second;
}

Result<bool> RowStore::insert(const EntityInfo &info, const EntityBase &row, qint64 seq)
{
    const Result<Statement *> insert = statement(texts(info).insert);
    if (!insert)
        return insert.error();
    int index = 0;
    (*insert)->bind(index++, idText(row.id));
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet())
            (*insert)->bind(index++, field.stored(row));
    }
    (*insert)->bind(index++, 0);
    (*insert)->bind(index, seq);
    if (Result<> done = (*insert)->exec(); !done)
        return done.error();
    if ((*insert)->rowsAffected() != 1)
        return false;
    if (Result<> done = writeSets(info, row); !done)
        return done.error();
    return true;
}

Result<> RowStore::overwrite(const EntityInfo &info, const EntityBase &row, qint64 seq)
{
    const Result<Statement *> update = statement(texts(info).overwrite);
    if (!update)
        return update.error();
    int index = 0;
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet())
            (*update)->bind(index++, field.stored(row));
    }
    (*update)->bind(index++, 0);
    (*update)->bind(index++, seq);
    (*update)->bind(index, idText(row.id));
    if (Result<> done = (*update)->exec(); !done)
        return done;
    if ((*update)->rowsAffected() != 1)
        return noSuchRow(m_database.path(), info, row.id);
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet())
            continue;
        const SetTable &table = setTable(info, field);
        const Result<Statement *> clear = statement(table.clearSql());
        if (!clear)
            return clear.error();
        table.bindRow(**clear, row.id);
        if (Result<> done = (*clear)->exec(); !done)
            return done;
    }
    return writeSets(info, row);
}

Result<> RowStore::setRemoved(const EntityInfo &info, EntityId id, bool removed, qint64 seq)
{
    const Result<Statement *> update =
        statement(u"UPDATE %1 SET \"removed\" = ?, \"version\" = ? WHERE \"id\" = ?"_s.arg(quotedTable(info)));
    if (!update)
        return update.error();
    if (Result<> done = (*update)->exec({removed ? 1 : 0, seq, idText(id)}); !done)
        return done;
    return (*update)->rowsAffected() == 1 ? Result<>() : noSuchRow(m_database.path(), info, id);
}

Result<std::optional<RowStore::StoredField>> RowStore::field(const EntityInfo &info, const FieldInfo &field, EntityId id)
{
    const Result<Statement *> select = statement(
        u"SELECT %1, \"removed\" FROM %2 WHERE \"id\" = ?"_s.arg(quotedName(field.keyText()), quotedTable(info)));
    if (!select)
        return select.error();
    if (Result<> done = (*select)->exec({idText(id)}); !done)
        return done.error();
    std::optional<StoredField> found;
    bool readable = true;
    if ((*select)->next()) {
        EntityBase &row = scratch(info);
        readable = field.load(row, (*select)->value(0));
        found = StoredField{field.text(row), (*select)->number(1) != 0};
    }
    if (Result<> done = (*select)->end(); !done)
        return done.error();
    if (!readable)
        return Sentences::damaged(m_database.path(), u"%1.%2 %3"_s.arg(info.keyText(), field.keyText(), idText(id)));
    return found;
}

Result<> RowStore::setField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &text, qint64 seq)
{
    EntityBase &row = scratch(info);
    if (Result<> set = field.setText(row, text); !set)
        return set;
    const Result<Statement *> update = statement(u"UPDATE %1 SET %2 = ?, \"version\" = ? WHERE \"id\" = ?"_s.arg(
        quotedTable(info), quotedName(field.keyText())));
    if (!update)
        return update.error();
    if (Result<> done = (*update)->exec({field.stored(row), seq, idText(id)}); !done)
        return done;
    return (*update)->rowsAffected() == 1 ? Result<>() : noSuchRow(m_database.path(), info, id);
}

Result<bool> RowStore::hasElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element)
{
    const SetTable &table = setTable(info, field);
    const Result<Statement *> select = statement(table.findSql());
    if (!select)
        return select.error();
    table.bindElement(**select, id, element);
    if (Result<> done = (*select)->exec(); !done)
        return done.error();
    const bool found = (*select)->next();
    if (Result<> done = (*select)->end(); !done)
        return done.error();
    return found;
}

Result<> RowStore::addElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element,
                              qint64 seq)
{
    EntityBase &row = scratch(info);
    if (Result<> added = field.addElement(row, element); !added)
        return added;
    field.removeElement(row, element);
    if (Result<> done = insertElement(info, field, id, element); !done)
        return done;
    return touch(info, id, seq);
}

Result<> RowStore::removeElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element,
                                 qint64 seq)
{
    const SetTable &table = setTable(info, field);
    const Result<Statement *> remove = statement(table.removeSql());
    if (!remove)
        return remove.error();
    table.bindElement(**remove, id, element);
    if (Result<> done = (*remove)->exec(); !done)
        return done;
    return touch(info, id, seq);
}

Result<> RowStore::insertElement(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &element)
{
    const SetTable &table = setTable(info, field);
    const Result<Statement *> insert = statement(table.insertSql());
    if (!insert)
        return insert.error();
    table.bindElement(**insert, id, element);
    return (*insert)->exec();
}

Result<> RowStore::writeSets(const EntityInfo &info, const EntityBase &row)
{
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet() || field.isUnset(row))
            continue;
        for (const QString &element : field.elements(row)) {
            if (Result<> done = insertElement(info, field, row.id, element); !done)
                return done;
        }
    }
    return {};
}

Result<> RowStore::touch(const EntityInfo &info, EntityId id, qint64 seq)
{
    const Result<Statement *> update =
        statement(u"UPDATE %1 SET \"version\" = ? WHERE \"id\" = ?"_s.arg(quotedTable(info)));
    if (!update)
        return update.error();
    if (Result<> done = (*update)->exec({seq, idText(id)}); !done)
        return done;
    return (*update)->rowsAffected() == 1 ? Result<>() : noSuchRow(m_database.path(), info, id);
}

Result<std::shared_ptr<EntityBase>> RowStore::read(const EntityInfo &info, EntityId id)
{
    const Result<Statement *> select = statement(texts(info).read);
    if (!select)
        return select.error();
    if (Result<> done = (*select)->exec({idText(id)}); !done)
        return done.error();
    std::shared_ptr<EntityBase> row;
    QString failed;
    if ((*select)->next()) {
        row = info.create();
        static_cast<void>(loadRow(info, **select, *row, &failed));
    }
    if (Result<> done = (*select)->end(); !done)
        return done.error();
    if (!failed.isEmpty())
        return Sentences::damaged(m_database.path(), u"%1.%2 %3"_s.arg(info.keyText(), failed, idText(id)));
    if (!row)
        return row;
    for (const FieldInfo &field : info.fields()) {
        if (!field.isSet())
            continue;
        const SetTable &table = setTable(info, field);
        const Result<Statement *> elements = statement(table.elementsOfRowSql());
        if (!elements)
            return elements.error();
        table.bindRow(**elements, id);
        if (Result<> done = (*elements)->exec(); !done)
            return done.error();
        while ((*elements)->next()) {
            if (Result<> added = field.addElement(*row, table.element(**elements, 0)); !added)
                return Sentences::damaged(m_database.path(), added.error().text);
        }
        if (Result<> done = (*elements)->end(); !done)
            return done.error();
    }
    return row;
}

} // namespace leadline
