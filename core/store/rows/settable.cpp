// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/settable.h"

#include "core/store/schema/ddl.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

SetTable::SetTable(const EntityInfo &info, const FieldInfo &field)
    : m_info(info)
    , m_field(field)
    , m_shared(!Schema::hasOwnTable(field))
    , m_hasLabel(field.type == FieldType::Links)
{
    const QString table = quotedName(Schema::setTable(info, field));
    const QStringList elements =
        m_hasLabel ? QStringList{u"\"address\""_s, u"\"label\""_s} : QStringList{u"\"value\""_s};
    const QString element = elements.join(u" = ? AND "_s);
    const QString selected = elements.join(u", "_s);
    // Of the tables that entities share.
    const QString owner = m_shared ? u"\"entity\" = ? AND \"field\" = ?"_s : QString();
    const QString ofOwner = m_shared ? QString(owner + u" AND "_s) : QString();
    const QStringList columns =
        (m_shared ? QStringList{u"\"entity\""_s, u"\"field\""_s} : QStringList()) + QStringList{u"\"id\""_s} + elements;
    // A set holds an element once, however often a history says so: copies that were merged may both have added it.
    m_insert = u"INSERT INTO %1(%2) VALUES(%3) ON CONFLICT DO NOTHING"_s.arg(
        table, columns.join(u", "_s), QStringList(columns.size(), u"?"_s).join(u", "_s));
    m_remove = u"DELETE FROM %1 WHERE %2\"id\" = ? AND %3 = ?"_s.arg(table, ofOwner, element);
    m_find = u"SELECT 1 FROM %1 WHERE %2\"id\" = ? AND %3 = ?"_s.arg(table, ofOwner, element);
    m_elementsOfRow = u"SELECT %1 FROM %2 WHERE %3\"id\" = ?"_s.arg(selected, table, ofOwner);
    m_clear = u"DELETE FROM %1 WHERE %2\"id\" = ?"_s.arg(table, ofOwner);
    m_all = u"SELECT \"id\", %1 FROM %2%3 ORDER BY \"id\""_s.arg(selected, table,
                                                                 m_shared ? QString(u" WHERE "_s + owner) : QString());
}

int SetTable::bindOwner(Statement &statement) const
{
    if (!m_shared)
        return 0;
    statement.bind(0, m_info.keyText());
    statement.bind(1, m_field.keyText());
    return 2;
}

void SetTable::bindElement(Statement &statement, EntityId id, const QString &element) const
{
    int index = bindOwner(statement);
    statement.bind(index++, idText(id));
    if (!m_hasLabel) {
        statement.bind(index, element);
        return;
    }
    const qsizetype blank = element.indexOf(u' ');
    statement.bind(index++, blank < 0 ? element : element.left(blank));
    statement.bind(index, blank < 0 ? u""_s : element.mid(blank + 1));
}

void SetTable::bindRow(Statement &statement, EntityId id) const
{
    const int index = bindOwner(statement);
    statement.bind(index, idText(id));
}

void SetTable::bindAll(Statement &statement) const
{
    static_cast<void>(bindOwner(statement));
}

QString SetTable::element(const Statement &statement, int column) const
{
    const QString first = statement.text(column);
    if (!m_hasLabel)
        return first;
    const QString label = statement.text(column + 1);
    return label.isEmpty() ? first : QString(first + u' ' + label);
}

} // namespace leadline
