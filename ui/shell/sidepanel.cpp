// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidepanel.h"

#include "ui/theme/appearance.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace leadline {

namespace {

/// Wide enough to be caught with the pointer; it lies over the content, which draws the line.
constexpr int handleWidth = 4;

} // namespace

SidePanel::SidePanel(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_handle(new QWidget(this))
{
    setObjectName(QStringLiteral("inspector"));
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(content);
    m_handle->setCursor(Qt::SplitHCursor);
    m_handle->installEventFilter(this);
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

void SidePanel::placeHandle()
{
    m_handle->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, handleWidth, height())));
    m_handle->raise();
}

void SidePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandle();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressedAt = static_cast<QMouseEvent *>(event)->globalPosition().toPoint().x();
        m_pressedWidth = m_width;
        return true;
    case QEvent::MouseMove:
        if (m_pressedAt >= 0) {
            const int moved = m_pressedAt - static_cast<QMouseEvent *>(event)->globalPosition().toPoint().x();
            setPanelWidth(m_pressedWidth + (layoutDirection() == Qt::LeftToRight ? moved : -moved));
        }
        return true;
    case QEvent::MouseButtonRelease:
        m_pressedAt = -1;
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace leadline
