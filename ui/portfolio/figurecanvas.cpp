// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figurecanvas.h"

#include "ui/portfolio/figureaccess.h"
#include "ui/theme/appearance.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

FigureCanvas::FigureCanvas(QWidget *parent)
    : QWidget(parent)
{
    installFigureAccess();
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(&Appearance::instance(), &Appearance::changed, this, &FigureCanvas::layOut);
}

void FigureCanvas::setFigure(const Figure *figure)
{
    m_figure = figure;
    if (figure)
        setAccessibleName(figure->title());
    layOut();
}

void FigureCanvas::setMargin(int margin)
{
    m_margin = margin;
    layOut();
}

void FigureCanvas::setSelected(const std::vector<EntityKey> &items)
{
    m_selected = items;
    update();
}

void FigureCanvas::layOut()
{
    m_hovered = -1;
    m_picture.reset();
    m_points.clear();
    const QSize inside = size() - QSize(2 * m_margin, 2 * m_margin);
    if (m_figure && !inside.isEmpty()) {
        m_picture = std::make_unique<FigurePicture>(*m_figure, inside, Appearance::instance().theme(), layoutDirection());
        m_points = m_picture->points();
        for (FigurePoint &point : m_points)
            point.area.translate(m_margin, m_margin);
    }
    m_current = std::min(m_current, pointCount() - 1);
    update();
}

void FigureCanvas::resizeEvent(QResizeEvent *)
{
    layOut();
}

void FigureCanvas::setCurrentPoint(int point)
{
    if (point < 0 || point >= pointCount())
        return;
    m_current = point;
    update();
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(point);
    QAccessible::updateAccessibility(&focused);
}

void FigureCanvas::walk(int step)
{
    setCurrentPoint(m_current < 0 ? (step > 0 ? 0 : pointCount() - 1)
                                  : std::clamp(m_current + step, 0, pointCount() - 1));
    m_showsFocus = true;
    if (m_current < 0)
        return;
    const FigurePoint &point = points()[static_cast<size_t>(m_current)];
    bringIntoSight(point.area);
    QToolTip::showText(mapToGlobal(point.area.bottomLeft().toPoint() + QPoint(0, 4)), hintOf(point), this);
}

/// Stays in its column; at the first and last row of a grid nothing happens.
void FigureCanvas::walkRows(int rows)
{
    const int columns = m_picture ? m_picture->columns() : 1;
    const int wanted = m_current + rows * columns;
    if (columns == 1 || m_current < 0)
        walk(rows);
    else if (wanted >= 0 && wanted < pointCount())
        walk(rows * columns);
}

/// In the scroll area that the canvas may lie in.
void FigureCanvas::bringIntoSight(const QRectF &area)
{
    constexpr int spare = 24;
    for (QWidget *widget = parentWidget(); widget; widget = widget->parentWidget()) {
        if (QScrollArea *scroller = qobject_cast<QScrollArea *>(widget)) {
            const QPoint centre = mapTo(scroller->widget(), area.center().toPoint());
            scroller->ensureVisible(centre.x(), centre.y(), spare, spare + qRound(area.height() / 2));
            return;
        }
    }
}

void FigureCanvas::activate(int point)
{
    if (point < 0 || point >= pointCount())
        return;
    const EntityKey item = points()[static_cast<size_t>(point)].item;
    if (!item.isNull())
        Q_EMIT activated(item);
}

int FigureCanvas::pointAt(QPointF position) const
{
    // The smallest lies on top.
    int found = -1;
    for (int i = 0; i < pointCount(); ++i) {
        const FigurePoint &point = points()[static_cast<size_t>(i)];
        const QPointF offset = position - point.area.center();
        const bool hit = point.round ? std::hypot(offset.x(), offset.y()) <= point.area.width() / 2
                                     : point.area.contains(position);
        if (hit && (found < 0 || point.area.width() < points()[static_cast<size_t>(found)].area.width()))
            found = i;
    }
    return found;
}

/// The name and its inputs as plain text, whatever people wrote into titles.
QString FigureCanvas::hintOf(const FigurePoint &point) const
{
    QString text = point.name.toHtmlEscaped();
    if (!point.inputs.isEmpty())
        text += u"<br>"_s + point.inputs.toHtmlEscaped().replace(u'\n', u"<br>"_s);
    return u"<p>"_s + text + u"</p>"_s;
}

bool FigureCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const QHelpEvent *help = static_cast<QHelpEvent *>(event);
        const int point = pointAt(help->pos());
        if (point >= 0)
            QToolTip::showText(help->globalPos(), hintOf(points()[static_cast<size_t>(point)]), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

QList<KeyHint> FigureCanvas::keys()
{
    return {
        {tr("Go to the point beside, above or below"), {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}},
        {tr("Go to the first or the last point"), {Qt::Key_Home, Qt::Key_End}},
        {tr("Open what the point stands for"), {Qt::Key_Return, Qt::Key_Space}},
    };
}

void FigureCanvas::keyPressEvent(QKeyEvent *event)
{
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Right:
        walk(ahead);
        break;
    case Qt::Key_Left:
        walk(-ahead);
        break;
    case Qt::Key_Down:
        walkRows(1);
        break;
    case Qt::Key_Up:
        walkRows(-1);
        break;
    case Qt::Key_Home:
        walk(-pointCount());
        break;
    case Qt::Key_End:
        walk(pointCount());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        activate(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void FigureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_showsFocus = false;
    const int point = pointAt(event->position());
    setCurrentPoint(point);
    activate(point);
}

void FigureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int point = pointAt(event->position());
    if (point == m_hovered)
        return;
    m_hovered = point;
    const bool leads = point >= 0 && !points()[static_cast<size_t>(point)].item.isNull();
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void FigureCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void FigureCanvas::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    if (m_current < 0 && pointCount() > 0)
        m_current = 0;
    if (m_showsFocus && m_current >= 0)
        bringIntoSight(points()[static_cast<size_t>(m_current)].area);
    QWidget::focusInEvent(event);
}

void FigureCanvas::focusOutEvent(QFocusEvent *event)
{
    m_showsFocus = false;
    QWidget::focusOutEvent(event);
}

void FigureCanvas::paintRing(QPainter &painter, const FigurePoint &point, qreal outside, qreal width,
                             ColourToken token) const
{
    constexpr qreal corner = 5;
    painter.setPen(QPen(Appearance::instance().colour(token), width));
    painter.setBrush(Qt::NoBrush);
    // Never cut off by the canvas.
    const qreal inset = width / 2;
    const QRectF limit = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    const QRectF ring = point.area.adjusted(-outside, -outside, outside, outside);
    if (point.round)
        painter.drawEllipse(ring);
    else
        painter.drawRoundedRect(ring.intersected(limit), corner, corner);
}

void FigureCanvas::paintEvent(QPaintEvent *)
{
    if (!m_picture)
        return;
    QPainter painter(this);
    painter.translate(m_margin, m_margin);
    m_picture->paint(painter, m_metrics, 1, true);
    painter.translate(-m_margin, -m_margin);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < pointCount(); ++i) {
        const FigurePoint &point = points()[static_cast<size_t>(i)];
        const bool isSelected = !point.item.isNull()
            && std::find(m_selected.begin(), m_selected.end(), point.item) != m_selected.end();
        if (isSelected)
            paintRing(painter, point, 3, 2, ColourToken::AccentLine);
        else if (i == m_hovered && !point.item.isNull())
            paintRing(painter, point, 1, 1, ColourToken::LineControl);
        if (i == m_current && m_showsFocus && hasFocus())
            paintRing(painter, point, isSelected ? 6 : 3, 2, ColourToken::AccentLine);
    }
}

} // namespace leadline
