// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/entitykind.h"
#include "ui/theme/popover.h"

#include <QStringList>

class QLineEdit;
class QListView;

namespace leadline {

class Button;
class ColumnChooserModel;
class Label;
class PlanContext;

/// What stands in a table, as a popover: a check box a column, dragged (or moved with Ctrl+Up and Ctrl+Down) into another
/// order, found by typing. Columns are named by the keys of choosableColumns().
class ColumnChooser final : public Popover
{
    Q_OBJECT

public:
    explicit ColumnChooser(QWidget *parent = nullptr);

    /// What may be chosen; @p locked ones are always shown and don't move, @p standard is what Reset gives. Columns of the
    /// table's own come with their labels in @p extra. What is shown stays when it is called again.
    void setColumns(const PlanContext &context, EntityKind kind, const QStringList &standard, const QStringList &locked = {},
                    const QList<std::pair<QString, QString>> &extra = {});
    /// The chosen keys in their order.
    QStringList shown() const;
    void setShown(const QStringList &keys);

    /// Opens under @p anchor, its end edge at the anchor's.
    void popUp(QWidget &anchor);

Q_SIGNALS:
    void shownChanged(const QStringList &keys);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateCount();
    void moveCurrent(int by);

    QLineEdit *m_search;
    Label *m_count;
    QListView *m_list;
    Button *m_reset;
    ColumnChooserModel *m_model;
    QStringList m_standard;
};

} // namespace leadline
