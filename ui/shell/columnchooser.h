// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"

#include <QStringList>
#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QListView;

namespace leadline {

class ColumnChooserModel;
class PlanContext;

/// What stands in a table, as a popover: a check box a column, dragged (or moved with Ctrl+Up and Ctrl+Down) into another
/// order, found by typing. Columns are named by the keys of PlanContext::columns().
///
/// It closes when something outside is pressed, and with Esc.
class ColumnChooser final : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// What may be chosen; @p locked ones are always shown and stay in front, @p standard is what Reset gives. Keys that
    /// are no column of the entity (a table may have composed ones) take their labels from @p extra.
    void setColumns(const PlanContext &context, EntityKind kind, const QStringList &standard, const QStringList &locked = {},
                    const QList<std::pair<QString, QString>> &extra = {});
    /// The chosen keys in their order.
    QStringList shown() const;
    void setShown(const QStringList &keys);

    /// Opens under @p anchor, its end edge at the anchor's.
    void popUp(const QWidget &anchor);

Q_SIGNALS:
    void shownChanged(const QStringList &keys);
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCount();
    void moveCurrent(int by);

    QLineEdit *m_search;
    QLabel *m_count;
    QListView *m_list;
    QAbstractButton *m_reset;
    ColumnChooserModel *m_model;
    QStringList m_standard;
};

} // namespace leadline
