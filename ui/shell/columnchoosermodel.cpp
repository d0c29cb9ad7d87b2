// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/columnchoosermodel.h"

#include <QMimeData>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView rowFormat("application/x-leadline-column");

} // namespace

void ColumnChooserModel::setEntries(std::vector<Entry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

QStringList ColumnChooserModel::shown() const
{
    QStringList keys;
    for (const Entry &entry : m_entries) {
        if (entry.isShown)
            keys.append(entry.key);
    }
    return keys;
}

void ColumnChooserModel::setShown(const QStringList &wanted)
{
    QStringList keys = wanted;
    keys.removeIf([this](const QString &key) {
        return std::none_of(m_entries.begin(), m_entries.end(), [&key](const Entry &entry) { return entry.key == key; });
    });
    if (keys == shown())
        return;
    beginResetModel();
    for (Entry &entry : m_entries)
        entry.isShown = entry.isLocked || keys.contains(entry.key);
    const auto place = [&keys](const Entry &entry) {
        const qsizetype at = keys.indexOf(entry.key);
        return at < 0 ? (entry.isLocked ? -1 : keys.size()) : at;
    };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&place](const Entry &a, const Entry &b) { return place(a) < place(b); });
    endResetModel();
}

bool ColumnChooserModel::move(int from, int to)
{
    const bool isKnown = from >= 0 && from < rowCount() && to >= 0 && to <= rowCount();
    if (!isKnown || to == from || to == from + 1 || m_entries[static_cast<size_t>(from)].isLocked)
        return false;
    beginMoveRows({}, from, from, {}, to);
    const std::vector<Entry>::iterator begin = m_entries.begin();
    if (to > from)
        std::rotate(begin + from, begin + from + 1, begin + to);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    endMoveRows();
    Q_EMIT shownChanged();
    return true;
}

int ColumnChooserModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ColumnChooserModel::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::ToolTipRole:
        return entry.key;
    case Qt::CheckStateRole:
        return entry.isShown ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleDescriptionRole:
        return entry.isLocked ? tr("Always shown") : QString();
    case LockedRole:
        return entry.isLocked;
    default:
        return {};
    }
}

bool ColumnChooserModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    Entry &entry = m_entries[static_cast<size_t>(index.row())];
    const bool isShown = value.value<Qt::CheckState>() == Qt::Checked;
    if (role != Qt::CheckStateRole || entry.isLocked || entry.isShown == isShown)
        return false;
    entry.isShown = isShown;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT shownChanged();
    return true;
}

Qt::ItemFlags ColumnChooserModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Qt::ItemFlags common = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isLocked = m_entries[static_cast<size_t>(index.row())].isLocked;
    return isLocked ? common : common | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled;
}

QStringList ColumnChooserModel::mimeTypes() const
{
    return {rowFormat};
}

QMimeData *ColumnChooserModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    QMimeData *data = new QMimeData;
    data->setData(rowFormat, QByteArray::number(indexes.front().row()));
    return data;
}

bool ColumnChooserModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int, const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(rowFormat))
        return false;
    const int to = row >= 0 ? row : parent.isValid() ? parent.row() : rowCount();
    move(data->data(rowFormat).toInt(), to);
    // The row has moved already; a view that is told "moved" would remove it once more.
    return false;
}

} // namespace leadline
