// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

#include <QAbstractListModel>
#include <QWidget>

class QListView;

namespace leadline {

class Button;
class EmptyState;

/// The snapshots of the plan, automatic ones too, the newest first.
class SnapshotModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NoteRole = Qt::UserRole + 1, DayRole };

    explicit SnapshotModel(PlanContext &context, QObject *parent = nullptr);

    EntityKey item(int row) const;
    int rowOf(EntityKey item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        EntityId id;
        QString name;
        QString note;
        QString day;
        friend bool operator==(const Row &, const Row &) = default;
    };
    std::vector<Row> rows() const;
    void follow();

    PlanContext &m_context;
    std::vector<Row> m_rows;
};

/// The list with what can be done with a snapshot.
class SnapshotList final : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotList(PlanContext &context, QWidget *parent = nullptr);

    QListView &view() const { return *m_view; }

Q_SIGNALS:
    /// The snapshot is to be compared with now.
    void compareRequested(const leadline::EntityKey &snapshot);
    void takeRequested(QWidget *anchor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EntityKey current() const;
    void follow();
    void updateButtons();
    void rename();

    PlanContext &m_context;
    SnapshotModel *m_model;
    QListView *m_view;
    EmptyState *m_empty;
    Button *m_compare;
    Button *m_rename;
    Button *m_remove;
};

} // namespace leadline
