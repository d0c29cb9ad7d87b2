// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pastedtable.h"

#include "ui/models/copiedrows.h"
#include "ui/models/tablecolumn.h"

#include <QHash>
#include <QSet>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

/// The key of each column by all its names: those of the table first, then those of the catalogue, also in English.
QHash<QString, QString> keysByName(const ColumnSet &columns, const EntityInfo &info)
{
    QHash<QString, QString> keys;
    const auto add = [&keys](const QString &name, const QString &key) {
        if (!keys.contains(folded(name)))
            keys.insert(folded(name), key);
    };
    const QStringList all = choosableColumns(columns, info);
    for (const QString &key : all)
        add(tableColumn(columns, info, key).label, key);
    for (const QString &key : all) {
        const TableColumn shown = tableColumn(columns, info, key);
        if (shown.kind == CellKind::Dates) {
            add(u"Dates"_s, key);
            continue;
        }
        add(shown.column->label(), key);
        if (const FieldInfo *field = shown.column->field())
            add(QString::fromUtf8(field->label), key);
        add(key, key);
    }
    return keys;
}

/// As tables write it. An export in the catalogue's keys has an "id" and a "ref", and is more than its cells say.
bool namesId(const QString &name, const TableColumn &id)
{
    return name == u"ID" || name == id.label || name.compare(id.column->label(), Qt::CaseInsensitive) == 0
        || name.compare(u"Reference", Qt::CaseInsensitive) == 0;
}

bool saysTheSame(const QString &cell, const Column &column, const EntityBase &row)
{
    const QString typed = cell.trimmed();
    const QString text = column.text(row);
    return typed == text || typed == typedInput(column.type(), text) || typed == column.displayText(row).trimmed();
}

} // namespace

PastedTable::PastedTable(const PlanContext &context, EntityKind kind, const QList<QStringList> &block)
    : m_context(context)
    , m_kind(kind)
    , m_block(block)
{
    if (m_block.size() > 1)
        readHeader();
}

void PastedTable::readHeader()
{
    const EntityInfo &info = m_context.plan().catalogue().info(m_kind);
    const ColumnSet &columns = m_context.columns(m_kind);
    const QHash<QString, QString> keys = keysByName(columns, info);
    const bool isReferable = columns.find(u"ref"_s);
    for (const QString &name : m_block.first()) {
        QString key = keys.value(folded(name));
        if (isReferable && namesId(name.trimmed(), tableColumn(columns, info, u"ref"_s))) {
            key = u"ref"_s;
            if (m_idColumn < 0)
                m_idColumn = m_keys.size();
        }
        m_keys.append(!key.isEmpty() && m_keys.contains(key) ? QString() : key);
    }
    const qsizetype known = m_keys.size() - m_keys.count(QString());
    m_hasHeader = known >= std::min<qsizetype>(2, m_keys.size());
}

bool PastedTable::hasIds() const
{
    return m_hasHeader && m_idColumn >= 0 && m_keys.size() > 1 && 2 * m_keys.count(QString()) < m_keys.size();
}

EntityKey PastedTable::rowOf(const QStringList &cells) const
{
    const QString id = cells.value(m_idColumn).trimmed();
    const EntityKey found = id.isEmpty() ? EntityKey{} : m_context.plan().findByRef(id);
    const EntityBase *row = found.kind == m_kind && !found.isNull() ? m_context.plan().find(found.kind, found.id) : nullptr;
    return row && !row->removed ? found : EntityKey{};
}

PastedTable::Edits PastedTable::edits(const QString &label) const
{
    const EntityInfo &info = m_context.plan().catalogue().info(m_kind);
    const ColumnSet &columns = m_context.columns(m_kind);
    Edits edits{{Change(label), {}, {}}, 0, {}, {}, {}};
    std::vector<std::pair<EntityKey, const QStringList *>> rows;
    std::vector<CellInput> inputs;
    QSet<EntityKey> seen;
    QStringList twice;
    for (qsizetype line = 1; line < m_block.size(); ++line) {
        const QStringList &cells = m_block.at(line);
        if (std::all_of(cells.begin(), cells.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); }))
            continue;
        const EntityKey item = rowOf(cells);
        if (item.isNull()) {
            edits.otherRows.append(cells);
            if (const QString id = cells.value(m_idColumn).trimmed(); !id.isEmpty())
                edits.unknownIds.append(id);
            continue;
        }
        if (seen.contains(item)) {
            //: %1 is the title of a row of a pasted table
            twice.append(QCoreApplication::translate("PastedTable", "%1 is there twice: its first line was taken.").arg(m_context.nameOf(item)));
            continue;
        }
        seen.insert(item);
        rows.push_back({item, &cells});
        for (qsizetype column = 0; column < std::min(cells.size(), m_keys.size()); ++column) {
            const QString &key = m_keys.at(column);
            if (!key.isEmpty() && tableColumn(columns, info, key).isEditable())
                inputs.push_back({item, key, cells.at(column)});
        }
    }
    edits.cells = editCells(m_context, label, inputs);
    edits.cells.problems.append(twice);
    edits.knownRows = static_cast<qsizetype>(rows.size());
    edits.leftColumns = leftColumns(rows);
    return edits;
}

QStringList PastedTable::leftColumns(const std::vector<std::pair<EntityKey, const QStringList *>> &rows) const
{
    const EntityInfo &info = m_context.plan().catalogue().info(m_kind);
    const ColumnSet &columns = m_context.columns(m_kind);
    QStringList names;
    for (qsizetype column = 0; column < m_keys.size(); ++column) {
        const QString &key = m_keys.at(column);
        const TableColumn shown = key.isEmpty() ? TableColumn() : tableColumn(columns, info, key);
        if (column == m_idColumn || shown.isEditable())
            continue;
        const bool saysMore = std::any_of(rows.begin(), rows.end(), [&](const std::pair<EntityKey, const QStringList *> &row) {
            const QString cell = row.second->value(column);
            return shown.column ? column < row.second->size() && !saysTheSame(cell, *shown.column, *m_context.plan().find(m_kind, row.first.id))
                                : !cell.trimmed().isEmpty();
        });
        if (saysMore)
            names.append(m_block.first().at(column).trimmed());
    }
    return names;
}

} // namespace leadline
