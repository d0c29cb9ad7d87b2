// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/cardmenubutton.h"

#include "ui/theme/appearance.h"

#include <QFocusEvent>
#include <QPainter>

namespace leadline {

namespace {

constexpr int side = 24;

} // namespace

CardMenuButton::CardMenuButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setFixedSize(side, side);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void CardMenuButton::focusInEvent(QFocusEvent *event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QToolButton::focusInEvent(event);
}

void CardMenuButton::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 4;
    const Appearance &appearance = Appearance::instance();
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || isDown()) {
        painter.setBrush(appearance.colour(ColourToken::Hover));
        painter.drawRoundedRect(box, radius, radius);
    }
    painter.setBrush(appearance.colour(ColourToken::TextSecondary));
    for (const int offset : {-4, 0, 4})
        painter.drawEllipse(box.center() + QPointF(offset, 0), 1.2, 1.2);
    if (hasFocus() && m_showsFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(appearance.colour(ColourToken::AccentLine), 2));
        painter.drawRoundedRect(box, radius, radius);
    }
}

} // namespace leadline
