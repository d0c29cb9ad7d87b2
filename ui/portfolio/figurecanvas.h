// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "ui/base/keyhint.h"
#include "ui/portfolio/cardface.h"

#include <QWidget>

namespace leadline {

/// Shows a figure and lets people walk its points: by pointer with tooltips, by arrow keys with a focus ring, and by
/// assistive tools, for which each point is a child of the canvas.
class FigureCanvas final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureCanvas(QWidget *parent = nullptr);

    /// Null: nothing is shown. The figure must outlive the next call.
    void setFigure(const Figure *figure);
    /// Room round the figure, for rings.
    void setMargin(int margin);
    /// Items of the selection have a ring.
    void setSelected(const std::vector<EntityKey> &items);

    int pointCount() const { return static_cast<int>(points().size()); }
    const std::vector<FigurePoint> &points() const { return m_points; }
    /// The point that the keyboard is on; -1 before any key.
    int currentPoint() const { return m_current; }
    void setCurrentPoint(int point);
    /// What a click on the point does.
    void activate(int point);
    /// The topmost point at a position; -1 when there is none.
    int pointAt(QPointF position) const;

    /// What keys do in it, in words for people.
    static QList<KeyHint> keys();

    QSize sizeHint() const override { return {240, 200}; }

Q_SIGNALS:
    void activated(const leadline::EntityKey &item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void layOut();
    void walk(int step);
    void walkRows(int rows);
    void bringIntoSight(const QRectF &area);
    QString hintOf(const FigurePoint &point) const;
    void paintRing(QPainter &painter, const FigurePoint &point, qreal outside, qreal width, ColourToken token) const;

    const Figure *m_figure = nullptr;
    std::unique_ptr<FigurePicture> m_picture;
    std::vector<FigurePoint> m_points; ///< where they lie in the canvas
    int m_margin = 0;
    FontTextMetrics m_metrics;
    std::vector<EntityKey> m_selected;
    int m_current = -1;
    int m_hovered = -1;
    bool m_showsFocus = false;
};

} // namespace leadline
