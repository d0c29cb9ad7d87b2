// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/focusring.h"

#include <QAbstractButton>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QSlider>
#include <QTabBar>

namespace leadline {

namespace {

QPointer<QWidget> ringedWidget;

bool isKeyboard(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Widgets that can't show the focus within their own edge.
bool wantsRing(const QWidget *widget)
{
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QSlider *>(widget)
        || qobject_cast<const QTabBar *>(widget) || widget->property("focusRing").toBool();
}

} // namespace

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::ringed()
{
    return ringedWidget;
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if ((type != QEvent::FocusIn && type != QEvent::FocusOut) || !watched->isWidgetType())
        return false;
    QWidget *widget = static_cast<QWidget *>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
    // A window that comes back shows the ring where it was; a popup leaves it where it is.
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason)
        return false;
    if (type == QEvent::FocusIn && isKeyboard(reason) && wantsRing(widget)) {
        if (!m_frame)
            m_frame = new QFocusFrame;
        m_frame->setWidget(widget);
        ringedWidget = widget;
    } else if (m_frame && m_frame->widget() == widget) {
        m_frame->setWidget(nullptr);
        ringedWidget = nullptr;
    }
    return false;
}

} // namespace leadline
