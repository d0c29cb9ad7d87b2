// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/timehandle.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace leadline {

namespace {

constexpr int pageDays = 7;
constexpr int lineHeight = 44;
constexpr QSizeF grip(14, 18);
constexpr qreal gripTop = 12;
constexpr qreal radius = 4;

} // namespace

TimeHandle::TimeHandle(const QString &name, QWidget *parent)
    : QAbstractSlider(parent)
{
    setOrientation(Qt::Horizontal);
    setFixedSize(handleSize);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::SizeHorCursor);
    setSingleStep(1);
    setPageStep(pageDays);
    setAccessibleName(name);
}

void TimeHandle::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    const QColor accent = look.colour(ColourToken::AccentLine);
    const qreal middle = width() / 2.0;
    painter.fillRect(QRectF(middle - 1, 2, 2, lineHeight), accent);
    const QRectF box(middle - grip.width() / 2, gripTop, grip.width(), grip.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accent, 2));
    painter.setBrush(look.colour(hasFocus() ? ColourToken::AccentSoft : ColourToken::Canvas));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius);
    for (const qreal x : {middle - 1.5, middle + 1.5})
        painter.fillRect(QRectF(x - 0.5, box.center().y() - 3.5, 1, 7), accent);
    if (hasFocus()) {
        painter.setPen(QPen(accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), radius + 2, radius + 2);
    }
}

void TimeHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(true);
}

void TimeHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (isSliderDown())
        Q_EMIT draggedTo(mapToParent(event->pos()).x());
}

void TimeHandle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        setSliderDown(false);
}

void TimeHandle::keyPressEvent(QKeyEvent *event)
{
    // As seen, also from right to left.
    const int towardsEnd = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const bool isArrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!isArrow) {
        QAbstractSlider::keyPressEvent(event);
        return;
    }
    const int direction = event->key() == Qt::Key_Right ? towardsEnd : -towardsEnd;
    if (event->modifiers() & Qt::ShiftModifier)
        Q_EMIT snapshotRequested(direction);
    else
        setValue(value() + direction);
}

void TimeHandle::focusInEvent(QFocusEvent *event)
{
    QAbstractSlider::focusInEvent(event);
    update();
}

void TimeHandle::focusOutEvent(QFocusEvent *event)
{
    QAbstractSlider::focusOutEvent(event);
    update();
}

} // namespace leadline
