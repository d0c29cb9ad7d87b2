// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepanel.h"

#include "ui/theme/appearance.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leadline {

namespace {

/// The 1 px line, and enough beside it to be caught with the pointer.
constexpr int edgeWidth = 4;

} // namespace

SidePanel::SidePanel(QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("inspector"));
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(edgeWidth, 0, 0, 0);
    row->setSpacing(0);
    content->setCursor(Qt::ArrowCursor);
    row->addWidget(content);
    setCursor(Qt::SplitHCursor);
    setFixedWidth(m_width);
}

void SidePanel::setPanelWidth(int width)
{
    const int allowed = std::clamp(width, minimumPanelWidth, maximumPanelWidth);
    if (allowed == m_width)
        return;
    m_width = allowed;
    setFixedWidth(allowed);
    Q_EMIT panelWidthChanged(allowed);
}

void SidePanel::setOverlay(bool overlay)
{
    m_overlay = overlay;
    update();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Canvas));
    const int edge = layoutDirection() == Qt::LeftToRight ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), look.colour(m_overlay ? ColourToken::LineStrong : ColourToken::LineSoft));
}

void SidePanel::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->globalPosition().toPoint().x();
    m_pressedWidth = m_width;
}

void SidePanel::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt < 0)
        return;
    const int moved = m_pressedAt - event->globalPosition().toPoint().x();
    setPanelWidth(m_pressedWidth + (layoutDirection() == Qt::LeftToRight ? moved : -moved));
}

void SidePanel::mouseReleaseEvent(QMouseEvent *)
{
    m_pressedAt = -1;
}

} // namespace leadline
