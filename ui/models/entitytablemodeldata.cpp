// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/person.h"
#include "ui/models/celledit.h"
#include "ui/models/entitytablemodel.h"
#include "ui/theme/wording.h"

#include <QTextDocument>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

bool EntityTableModel::isHeading(const QModelIndex &index) const
{
    return groupAt(index);
}

const RowGroup *EntityTableModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int line = m_lines[static_cast<size_t>(index.row())];
    return line < 0 ? &m_rows.groups()[static_cast<size_t>(~line)] : nullptr;
}

const Person *EntityTableModel::groupOwner(const QModelIndex &heading) const
{
    const RowGroup *group = groupAt(heading);
    const Column *grouping = group && !group->item.isNull() ? groupColumn() : nullptr;
    const Plan &plan = m_context.plan();
    const FieldInfo *owner = grouping ? plan.catalogue().info(grouping->target()).field(u"owner") : nullptr;
    const EntityBase *row =
        owner && owner->target == EntityKind::Person ? plan.find(grouping->target(), group->item) : nullptr;
    return row ? plan.find(Id<Person>(owner->reference(*row))) : nullptr;
}

const RowTotals &EntityTableModel::groupTotals(const QModelIndex &heading) const
{
    const int group = ~m_lines[static_cast<size_t>(heading.row())];
    const QHash<int, RowTotals>::iterator known = m_groupTotals.find(group);
    if (known != m_groupTotals.end())
        return *known;
    std::vector<const EntityBase *> rows;
    for (const int slot : m_rows.shown()) {
        if (m_rows.record(slot).group == group)
            rows.push_back(m_rows.record(slot).row);
    }
    if (!m_isBound)
        bindColumns();
    return *m_groupTotals.insert(group, rowTotals(rows, m_entity, m_columns));
}

double EntityTableModel::columnMaximum(int section) const
{
    const QHash<int, double>::const_iterator known = m_maxima.constFind(section);
    if (known != m_maxima.constEnd())
        return *known;
    double maximum = 0;
    if (const Column *shown = column(section).column) {
        for (const int slot : m_rows.shown())
            maximum = std::max(maximum, shown->number(*m_rows.record(slot).row).value_or(0));
    }
    m_maxima.insert(section, maximum);
    return maximum;
}

const EntityBase *EntityTableModel::rowAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int line = m_lines[static_cast<size_t>(index.row())];
    return line < 0 ? nullptr : m_rows.record(line).row;
}

EntityKey EntityTableModel::keyAt(const QModelIndex &index) const
{
    const EntityBase *row = rowAt(index);
    return row ? EntityKey{m_entity, row->id} : EntityKey{};
}

QModelIndex EntityTableModel::indexOf(EntityKey item, int section)
{
    catchUp();
    const EntityBase *row = item.kind == m_entity ? m_context.plan().find(item.kind, item.id) : nullptr;
    if (!row)
        return {};
    const int slot = m_rows.slotOf(*row);
    const std::vector<int>::const_iterator at =
        slot < 0 ? m_lines.end() : std::find(m_lines.begin(), m_lines.end(), slot);
    return at == m_lines.end() ? QModelIndex() : index(static_cast<int>(at - m_lines.begin()), section);
}

void EntityTableModel::expandTo(EntityKey item)
{
    catchUp();
    const EntityBase *row = item.kind == m_entity ? m_context.plan().find(item.kind, item.id) : nullptr;
    const int slot = row ? m_rows.slotOf(*row) : -1;
    if (slot < 0 || m_rows.record(slot).group < 0)
        return;
    m_rows.setCollapsed(m_rows.record(slot).group, false);
    show(m_rows.lines(), Rearrangement::Fold);
    repaint();
}

/// -1 for a row that doesn't pass.
int EntityTableModel::passingSlot(EntityKey item) const
{
    const EntityBase *row = item.kind == m_entity ? m_context.plan().find(item.kind, item.id) : nullptr;
    const int slot = row ? m_rows.slotOf(*row) : -1;
    return slot >= 0 && m_rows.record(slot).isMember && m_rows.record(slot).matches ? slot : -1;
}

bool EntityTableModel::passes(EntityKey item) const
{
    return passingSlot(item) >= 0;
}

bool EntityTableModel::isFolded(EntityKey item) const
{
    const int slot = passingSlot(item);
    const int group = slot < 0 ? -1 : m_rows.record(slot).group;
    return group >= 0 && m_rows.groups()[static_cast<size_t>(group)].isCollapsed;
}

QModelIndex EntityTableModel::headingOf(EntityKey item, int section) const
{
    const int slot = passingSlot(item);
    const int group = slot < 0 ? -1 : m_rows.record(slot).group;
    const std::vector<int>::const_iterator at =
        group < 0 ? m_lines.end() : std::find(m_lines.begin(), m_lines.end(), ~group);
    return at == m_lines.end() ? QModelIndex() : index(static_cast<int>(at - m_lines.begin()), section);
}

std::vector<const EntityBase *> EntityTableModel::shownRows() const
{
    std::vector<const EntityBase *> rows;
    rows.reserve(m_rows.shown().size());
    for (const int slot : m_rows.shown())
        rows.push_back(m_rows.record(slot).row);
    return rows;
}

const RowTotals &EntityTableModel::totals() const
{
    if (m_totals)
        return *m_totals;
    if (!m_isBound)
        bindColumns();
    return m_totals.emplace(rowTotals(shownRows(), m_entity, m_columns));
}

RowTotals EntityTableModel::totalsOf(const std::vector<EntityKey> &items) const
{
    std::vector<const EntityBase *> rows;
    for (const EntityKey &item : items) {
        const EntityBase *row = item.kind == m_entity ? m_context.plan().find(item.kind, item.id) : nullptr;
        if (row)
            rows.push_back(row);
    }
    if (!m_isBound)
        bindColumns();
    return rowTotals(rows, m_entity, m_columns);
}

int EntityTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int EntityTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columnKeys.size());
}

QVariant EntityTableModel::headingData(const RowGroup &group, const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const TableColumn &shown = column(index.column());
        if (index.column() == 0)
            return group.title;
        const QMap<QString, double> &values = groupTotals(index).values;
        const QMap<QString, double>::const_iterator value = values.find(shown.key);
        if (value == values.end())
            return {};
        if (shown.column && shown.column->type() == FieldType::Effort)
            return wording::effortNumber(*value);
        return shown.kind == CellKind::Money ? roundedMoneyText(*value, m_format.currency, m_format.locale)
                                             : roundedNumberText(*value, m_format.locale);
    }
    case Qt::AccessibleTextRole:
        //: The heading of a group: its name, how many of its rows pass the filter and how many there are
        return tr("%1, %2 of %3")
            .arg(group.title, QString::number(group.shownCount), QString::number(group.totalCount));
    case Qt::TextAlignmentRole:
        return static_cast<int>((column(index.column()).isNumeric() ? Qt::AlignRight : Qt::AlignLeft)
                                | Qt::AlignVCenter);
    case HeadingRole:
        return true;
    case ColumnKeyRole:
        return m_columnKeys.at(index.column());
    default:
        return {};
    }
}

QVariant EntityTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const RowGroup *group = groupAt(index))
        return headingData(*group, index, role);
    const EntityBase &row = *rowAt(index);
    const TableColumn &shown = column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(row, index.column());
    case Qt::EditRole:
    case CanonicalRole:
        // Canonical dates keep how rough they are, also through a spreadsheet.
        if (shown.kind == CellKind::Dates && role == CanonicalRole && shown.column && shown.end)
            return spanInput(shown.column->text(row), shown.end->text(row));
        if (shown.kind == CellKind::Dates)
            return text(row, index.column());
        return shown.column ? shown.column->text(row) : QString();
    case Qt::ToolTipRole: {
        const QString news = m_context.colleagues().sentenceFor(keyAt(index));
        return news.isEmpty() ? cellToolTip(shown, row, m_format, m_context.plan()) : news;
    }
    case Qt::AccessibleDescriptionRole:
        return m_context.colleagues().sentenceFor(keyAt(index));
    case Qt::TextAlignmentRole:
        return static_cast<int>((shown.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ItemRole:
        return QVariant::fromValue(keyAt(index));
    case ColumnKeyRole:
        return m_columnKeys.at(index.column());
    case SortNumberRole: {
        const std::optional<double> number = shown.column ? shown.column->number(row) : std::nullopt;
        return number ? QVariant(*number) : QVariant();
    }
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

bool EntityTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const EntityBase *row = rowAt(index);
    if (!row || role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const EntityKey item = keyAt(index);
    const TableColumn &shown = column(index.column());
    if (shown.kind != CellKind::Dates && shown.column->field())
        return m_context.edit(item, *shown.column->field(), value.toString());
    const CellInput cell{item, shown.key, value.toString()};
    const QString name = m_context.nameOf(item);
    return applyCells(m_context, shown.kind == CellKind::Dates ? tr("Set the dates of %1").arg(name) : tr("Set %1 of %2").arg(shown.label, name),
                      {&cell, 1});
}

QVariant EntityTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &shown = column(section);
    switch (role) {
    case Qt::DisplayRole:
        return shown.label;
    case Qt::AccessibleTextRole:
        return shown.kind == CellKind::Check ? tr("Selected") : shown.label;
    case Qt::ToolTipRole: {
        const QString meaning = shown.column ? shown.column->meaning() : QString();
        const QString unit = shown.column ? shown.column->unit() : QString();
        const QString name = unit.isEmpty() ? shown.label : QString(shown.label + u" ("_s + unit + u')');
        return meaning.isEmpty() ? name : QString(name + u'\n' + meaning);
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>((shown.isNumeric() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case ColumnKeyRole:
        return m_columnKeys.at(section);
    default:
        return {};
    }
}

Qt::ItemFlags EntityTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isHeading(index))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_isBin && m_context.isEditable() && column(index.column()).isEditable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace leadline
