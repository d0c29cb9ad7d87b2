// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/portfolio/figurecanvas.h"
#include "ui/portfolio/figuretablemodel.h"

class QAction;
class QStackedLayout;
class QTableView;

namespace leadline {

class IconButton;
class PlanContext;

/// A card of the page: its figure, or the figure's data as a table, and the menu with what can be done with either.
class FigureCard final : public QWidget
{
    Q_OBJECT

public:
    /// @p hasHeading: false for the strip of tiles, which shows no title and keeps its menu for the context menu.
    FigureCard(PlanContext &context, bool hasHeading, QWidget *parent = nullptr);

    /// Null while there is nothing to show. The figure must outlive the next call.
    void setFigure(const Figure *figure);
    const Figure *figure() const { return m_figure; }
    FigureCanvas *canvas() const { return m_canvas; }
    qreal heightFor(qreal width) const;

    bool isTableShown() const;
    void setTableShown(bool shown);
    /// The card as it looks now, without its button, at twice the size.
    QImage picture();
    QByteArray csv() const;

    QAction *tableAction() const { return m_tableAction; }
    QAction *copyAction() const { return m_copyAction; }
    QAction *csvAction() const { return m_csvAction; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void selectItem(EntityKey item);
    void copyPicture();
    void exportCsv();
    void placeParts();
    void fillTable();
    Scene faceScene(qreal reserved) const;

    PlanContext &m_context;
    bool m_hasHeading;
    const Figure *m_figure = nullptr;
    FontTextMetrics m_metrics;
    FigureCanvas *m_canvas;
    QTableView *m_table;
    FigureTableModel *m_model;
    IconButton *m_menuButton;
    QAction *m_tableAction;
    QAction *m_copyAction;
    QAction *m_csvAction;
};

} // namespace leadline
