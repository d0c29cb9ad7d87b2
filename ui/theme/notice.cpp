// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/notice.h"

#include "ui/theme/painting.h"

#include <QAccessible>
#include <QPainter>

namespace leadline {

Notice::Notice(int showTime, QWidget *parent)
    : QWidget(parent)
{
    hide();
    m_timer.setSingleShot(true);
    m_timer.setInterval(showTime);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const QWidget *focused = window()->focusWidget();
        if (underMouse() || (focused && isAncestorOf(focused)))
            m_timer.start();
        else
            withdraw();
    });
}

void Notice::appear(const QString &sentence)
{
    setAccessibleName(sentence);
    place();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Notice::withdraw()
{
    m_timer.stop();
    hide();
}

void Notice::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), appearance.colour(ColourToken::Raised), appearance.colour(ColourToken::LineStrong), 8);
}

} // namespace leadline
