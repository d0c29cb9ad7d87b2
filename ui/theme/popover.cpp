// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/popover.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"
#include "ui/theme/roundcorners.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int popoverRadius = 8;

} // namespace

Popover::Popover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_content(new QVBoxLayout(this))
{
    RoundCorners::give(this, popoverRadius);
    m_content->setContentsMargins(12, 12, 12, 12);
    m_content->setSpacing(8);
}

void Popover::openAt(QWidget *anchor, bool alignEnd)
{
    setLayoutDirection(anchor->layoutDirection());
    adjustSize();
    const QRect from(anchor->mapToGlobal(QPoint()), anchor->size());
    const QRect screen = anchor->screen()->availableGeometry();
    QRect place(QPoint(), size());
    constexpr int distance = 4;
    const bool isBelow = from.bottom() + distance + height() <= screen.bottom()
        || from.top() - screen.top() < screen.bottom() - from.bottom();
    place.moveTop(isBelow ? from.bottom() + 1 + distance : from.top() - distance - height());
    if (alignEnd != anchor->isRightToLeft())
        place.moveRight(from.right());
    else
        place.moveLeft(from.left());
    place.moveLeft(std::clamp(place.left(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.moveTop(std::clamp(place.top(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place.topLeft());
    show();
    if (!focusWidget())
        focusNextChild();
}

void Popover::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), appearance.colour(ColourToken::Raised), appearance.colour(ColourToken::LineStrong),
               popoverRadius);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (!event->spontaneous())
        Q_EMIT closed();
}

} // namespace leadline
