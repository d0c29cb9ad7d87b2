// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figuretablemodel.h"

namespace leadline {

void FigureTableModel::setTable(FigureTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

EntityKey FigureTableModel::itemAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_table.rows[static_cast<size_t>(row)].item : EntityKey{};
}

int FigureTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant FigureTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::vector<FigureCell> &cells = m_table.rows[static_cast<size_t>(index.row())].cells;
    const size_t column = static_cast<size_t>(index.column());
    if (column >= cells.size())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return cells[column].text;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter | (cells[column].number ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.headings.at(section);
    if (role == Qt::TextAlignmentRole && rowCount() > 0) {
        const std::vector<FigureCell> &cells = m_table.rows.front().cells;
        const bool isNumber = static_cast<size_t>(section) < cells.size() && cells[static_cast<size_t>(section)].number;
        return QVariant::fromValue(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
    }
    return {};
}

} // namespace leadline
