// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace leadline {

/// The columns a table may show, the shown ones in their order; rows move by drag and drop.
class ColumnChooserModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString key;
        QString label;
        bool isLocked = false;
        bool isShown = false;
    };
    enum Role { LockedRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<Entry> entries);
    const std::vector<Entry> &entries() const { return m_entries; }
    QStringList shown() const;
    /// Shown ones first, in this order; the rest keep theirs. Locked ones stay shown, unknown keys are left out.
    void setShown(const QStringList &wanted);
    /// Takes a row to before @p to (the count for the end); false when it is locked or stays.
    bool move(int from, int to);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void shownChanged();

private:
    std::vector<Entry> m_entries;
};

} // namespace leadline
