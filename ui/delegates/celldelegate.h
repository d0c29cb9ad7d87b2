// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entitytablemodel.h"

#include <QStyledItemDelegate>

class QLineEdit;

namespace leadline {

/// A cell that is being painted.
struct Cell
{
    const EntityTableModel &model;
    const EntityBase &row;
    const TableColumn &column;
    int section;
    QRect rect; ///< without the padding
    Qt::LayoutDirection direction;
    bool isSelected;
    bool isTicked;

    QString text() const { return model.text(row, section); }
    const Plan &plan() const { return model.context().plan(); }
    /// @p width px from the start or the end of the cell, as tall as the cell.
    QRect fromStart(int offset, int width) const;
    QRect fromEnd(int width) const;
    /// What lies behind the first @p offset px.
    QRect after(int offset) const;
};

/// Paints the cells of an EntityTableModel from the colour tokens, and makes their editors: ground, row line, selection and
/// focus here, the content in a subclass for each kind of cell. Headings of groups are painted as bare ground with their
/// sums; TableView writes their titles over all columns.
///
/// Enter saves, Esc leaves, Tab saves and moves on, Ctrl+Enter applies the value to all selected rows as one undo step.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int padding = 8;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

Q_SIGNALS:
    /// Ctrl+Enter in an editor: @p input is meant for the same column of all selected rows.
    void appliedToSelection(const QModelIndex &index, const QString &input) const;

protected:
    virtual void paintContent(QPainter &painter, const Cell &cell) const = 0;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *createPlainEditor(QWidget *parent, const EntityTableModel &model, const QModelIndex &index) const;
    void watch(QWidget *editor) const;
    bool storeLine(QLineEdit &line);
    void applyToAll(QWidget *editor);
};

/// The delegate for a kind of cell.
CellDelegate *makeCellDelegate(CellKind kind, QObject *parent);

} // namespace leadline
