// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/ddl.h"

#include "core/model/entityinfo.h"

namespace leadline::Schema {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Text is '' and a flag is false when nothing was entered; every other type knows "not set".
bool isAlwaysSet(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Markdown:
    case FieldType::Json:
    case FieldType::Order:
    case FieldType::Flag:
        return true;
    default:
        return false;
    }
}

QString createTable(const SqlDialect &dialect, const QString &name, const QStringList &columns, const QString &end)
{
    return u"CREATE TABLE %1(\n    %2\n) %3"_s.arg(dialect.quoted(name), columns.join(u",\n    "_s), end);
}

QString entityTable(const Catalogue &catalogue, const EntityInfo &info, const SqlDialect &dialect)
{
    QStringList columns{u"\"id\" TEXT NOT NULL PRIMARY KEY"_s};
    for (const FieldInfo &field : info.fields()) {
        if (field.isSet())
            continue;
        QString column = dialect.quoted(field.keyText()) + u' ' + dialect.columnType(field.storage());
        if (isAlwaysSet(field))
            column += u" NOT NULL"_s;
        if (field.type == FieldType::Reference)
            column += u' ' + dialect.reference(catalogue.info(field.target).keyText(), u"id"_s);
        columns.append(column);
    }
    columns.append(u"\"removed\" INTEGER NOT NULL"_s);
    columns.append(u"\"version\" INTEGER NOT NULL"_s);
    return createTable(dialect, info.keyText(), columns, dialect.wideTableEnd());
}

QString referenceListTable(const Catalogue &catalogue, const EntityInfo &info, const FieldInfo &field,
                           const SqlDialect &dialect)
{
    return createTable(dialect, setTable(info, field),
                       {u"\"id\" TEXT NOT NULL "_s + dialect.reference(info.keyText(), u"id"_s),
                        u"\"value\" TEXT NOT NULL "_s + dialect.reference(catalogue.info(field.target).keyText(), u"id"_s),
                        u"PRIMARY KEY(\"id\", \"value\")"_s},
                       dialect.narrowTableEnd());
}

/// The tables that don't come from the catalogue: the file's own facts, history, and who is here.
QStringList fixedTables(const SqlDialect &dialect)
{
    return {
        createTable(dialect, u"meta"_s, {u"\"key\" TEXT NOT NULL PRIMARY KEY"_s, u"\"value\" TEXT NOT NULL"_s},
                    dialect.wideTableEnd()),
        createTable(dialect, u"doc"_s,
                    {u"\"id\" TEXT NOT NULL PRIMARY KEY"_s, u"\"head\" INTEGER NOT NULL"_s,
                     u"\"head_id\" TEXT NOT NULL"_s, u"\"chain\" TEXT NOT NULL"_s},
                    dialect.wideTableEnd()),
        createTable(dialect, u"txn"_s,
                    {u"\"seq\" INTEGER NOT NULL PRIMARY KEY"_s, u"\"id\" TEXT NOT NULL UNIQUE"_s,
                     u"\"replica\" TEXT NOT NULL"_s, u"\"replica_seq\" INTEGER NOT NULL"_s, u"\"kind\" TEXT NOT NULL"_s,
                     u"\"label\" TEXT NOT NULL"_s, u"\"undoes\" TEXT"_s, u"\"author\" TEXT NOT NULL"_s,
                     u"\"client\" TEXT NOT NULL"_s, u"\"at\" TEXT NOT NULL"_s,
                     u"UNIQUE(\"replica\", \"replica_seq\")"_s},
                    dialect.wideTableEnd()),
        createTable(dialect, u"change"_s,
                    {u"\"txn\" INTEGER NOT NULL "_s + dialect.reference(u"txn"_s, u"seq"_s), u"\"n\" INTEGER NOT NULL"_s,
                     u"\"entity\" TEXT NOT NULL"_s, u"\"entity_id\" TEXT NOT NULL"_s, u"\"field\" TEXT NOT NULL"_s,
                     u"\"old\" TEXT"_s, u"\"new\" TEXT"_s, u"PRIMARY KEY(\"txn\", \"n\")"_s},
                    dialect.wideTableEnd()),
        u"CREATE INDEX \"change_entity\" ON \"change\"(\"entity_id\")"_s,
        createTable(dialect, u"presence"_s,
                    {u"\"client\" TEXT NOT NULL PRIMARY KEY"_s, u"\"author\" TEXT NOT NULL"_s, u"\"entity\" TEXT"_s,
                     u"\"entity_id\" TEXT"_s, u"\"field\" TEXT"_s, u"\"seen_at\" TEXT NOT NULL"_s},
                    dialect.wideTableEnd()),
        createTable(dialect, u"tags"_s,
                    {u"\"entity\" TEXT NOT NULL"_s, u"\"field\" TEXT NOT NULL"_s, u"\"id\" TEXT NOT NULL"_s,
                     u"\"value\" TEXT NOT NULL"_s, u"PRIMARY KEY(\"entity\", \"field\", \"id\", \"value\")"_s},
                    dialect.narrowTableEnd()),
        createTable(dialect, u"links"_s,
                    {u"\"entity\" TEXT NOT NULL"_s, u"\"field\" TEXT NOT NULL"_s, u"\"id\" TEXT NOT NULL"_s,
                     u"\"address\" TEXT NOT NULL"_s, u"\"label\" TEXT NOT NULL"_s,
                     u"PRIMARY KEY(\"entity\", \"field\", \"id\", \"address\", \"label\")"_s},
                    dialect.narrowTableEnd()),
    };
}

} // namespace

QStringList statements(const Catalogue &catalogue, const SqlDialect &dialect)
{
    QStringList all = fixedTables(dialect);
    for (const EntityInfo *info : catalogue.entities()) {
        all.append(entityTable(catalogue, *info, dialect));
        for (const FieldInfo &field : info->fields()) {
            if (field.isSet() && hasOwnTable(field))
                all.append(referenceListTable(catalogue, *info, field, dialect));
        }
        // Features are the one table long enough to need help when a reference is given out.
        if (info->kind() == EntityKind::Feature)
            all.append(u"CREATE INDEX %1 ON %2(\"ref\")"_s.arg(dialect.quoted(info->keyText() + u"_ref"_s),
                                                              dialect.quoted(info->keyText())));
    }
    return all;
}

QString setTable(const EntityInfo &info, const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Tags:
        return u"tags"_s;
    case FieldType::Links:
        return u"links"_s;
    default:
        return info.keyText() + u'_' + field.keyText();
    }
}

bool hasOwnTable(const FieldInfo &field)
{
    return field.type == FieldType::References;
}

} // namespace leadline::Schema
