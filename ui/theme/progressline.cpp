// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/progressline.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QAccessible>
#include <QPainter>
#include <QTimerEvent>

namespace leadline {

namespace {

constexpr int frameTime = 33;
constexpr double step = 0.015;
constexpr double pieceShare = 0.25;

} // namespace

ProgressLine::ProgressLine(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(4);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void ProgressLine::setShare(double share)
{
    m_share = std::min(share, 1.0);
    setAccessibleDescription(share < 0 ? tr("Working") : tr("%1% done").arg(qRound(m_share * 100)));
    updateMotion();
    update();
}

void ProgressLine::updateMotion()
{
    if (m_share < 0 && isVisible() && !Appearance::instance().isReducedMotion())
        m_timer.start(frameTime, this);
    else
        m_timer.stop();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    const qreal radius = height() / 2.0;
    paintPanel(painter, rect(), appearance.colour(ColourToken::LineSoft), {}, radius);
    QRectF done(0, 0, width() * std::max(m_share, 0.0), height());
    if (m_share < 0)
        done = QRectF(width() * (m_wander * (1 + pieceShare) - pieceShare), 0, width() * pieceShare, height());
    if (isRightToLeft())
        done.moveLeft(width() - done.right());
    if (done.width() >= 1)
        paintPanel(painter, done, appearance.colour(ColourToken::AccentFill), {}, std::min(radius, done.width() / 2));
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_wander = m_wander + step > 1 ? 0 : m_wander + step;
    update();
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateMotion();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updateMotion();
}

} // namespace leadline
