// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/enterpresses.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

namespace leadline {

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const QKeyEvent *key = static_cast<const QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isEnter || key->isAutoRepeat() || (key->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    QAbstractButton *button = qobject_cast<QAbstractButton *>(watched);
    // In a form Enter goes on from a box that is ticked or not.
    if (!button || !button->isEnabled() || qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button))
        return false;
    if (QToolButton *tool = qobject_cast<QToolButton *>(button); tool && tool->menu()) {
        tool->showMenu();
    } else if (QPushButton *push = qobject_cast<QPushButton *>(button); push && push->menu()) {
        push->showMenu();
    } else {
        button->click();
    }
    return true;
}

} // namespace leadline
