// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/settable.h"

#include "core/store/schema/ddl.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

SetTable::SetTable(const EntityInfo &info, const FieldInfo &field)
    : m_info(info)
    , m_field(field)
    , m_table(sqliteDialect().quoted(Schema::setTable(info, field)))
    , m_shared(!Schema::hasOwnTable(field))
    , m_hasLabel(field.type == FieldType::Links)
{
}

QStringList SetTable::elementColumns() const
{
    return m_hasLabel ? QStringList{u"\"address\""_s, u"\"label\""_s} : QStringList{u"\"value\""_s};
}

QString SetTable::ownerCondition() const
{
    return m_shared ? u"\"entity\" = ? AND \"field\" = ? AND "_s : QString();
}

QString SetTable::insertSql() const
{
    QStringList columns;
    if (m_shared)
        columns << u"\"entity\""_s << u"\"field\""_s;
    columns << u"\"id\""_s << elementColumns();
    const QString marks = QStringList(columns.size(), u"?"_s).join(u", "_s);
    return u"INSERT INTO %1(%2) VALUES(%3)"_s.arg(m_table, columns.join(u", "_s), marks);
}

QString SetTable::removeSql() const
{
    return u"DELETE FROM %1 WHERE %2\"id\" = ? AND %3 = ?"_s.arg(m_table, ownerCondition(),
                                                               elementColumns().join(u" = ? AND "_s));
}

QString SetTable::findSql() const
{
    return u"SELECT 1 FROM %1 WHERE %2\"id\" = ? AND %3 = ?"_s.arg(m_table, ownerCondition(),
                                                                 elementColumns().join(u" = ? AND "_s));
}

QString SetTable::elementsOfRowSql() const
{
    return u"SELECT %1 FROM %2 WHERE %3\"id\" = ?"_s.arg(elementColumns().join(u", "_s), m_table, ownerCondition());
}

QString SetTable::clearSql() const
{
    return u"DELETE FROM %1 WHERE %2\"id\" = ?"_s.arg(m_table, ownerCondition());
}

QString SetTable::allSql() const
{
    const QString owner = m_shared ? u" WHERE \"entity\" = ? AND \"field\" = ?"_s : QString();
    return u"SELECT \"id\", %1 FROM %2%3 ORDER BY \"id\""_s.arg(elementColumns().join(u", "_s), m_table, owner);
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
