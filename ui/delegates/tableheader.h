// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace leadline {

class EntityTableModel;

/// The header of an entity's table: 32 high, sorted by a click (Shift+click adds a key), with a menu for sorting, grouping
/// and hiding. Columns are dragged and resized as everywhere.
class TableHeader final : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int height = 32;

    TableHeader(EntityTableModel &model, QWidget *parent);

    QSize sizeHint() const override;

    /// Sorts by a column: rising, then falling, then not at all. @p adds keeps the other keys.
    void sortBy(int section, bool adds);

Q_SIGNALS:
    /// From the menu: the choice of columns.
    void chooserRequested();

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    EntityTableModel &m_model;
    QPoint m_pressed;
    int m_pressedSize = 0;
};

} // namespace leadline
