// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldundo.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace leadline {

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    const QKeyEvent *key = static_cast<const QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isKnown = isUndo || key->matches(QKeySequence::Redo);
    const bool isOther = !isKnown && key->modifiers() == Qt::ControlModifier && key->key() == Qt::Key_Y;
    if (!isKnown && !isOther)
        return false;
    const QLineEdit *line = qobject_cast<const QLineEdit *>(watched);
    const QPlainTextEdit *text = qobject_cast<const QPlainTextEdit *>(watched);
    if (!line && !text)
        return false;
    const QTextDocument *document = text ? text->document() : nullptr;
    const bool isOwn = isUndo ? (line ? line->isUndoAvailable() : document->isUndoAvailable())
                              : (line ? line->isRedoAvailable() : document->isRedoAvailable());
    if (event->type() == QEvent::ShortcutOverride) {
        if (isOwn && isKnown)
            return false;
        event->setAccepted(isOwn);
        return true;
    }
    if (!isOther || !isOwn)
        return false;
    const QKeyCombination redo = QKeySequence(QKeySequence::Redo)[0];
    QKeyEvent asKnown(QEvent::KeyPress, redo.key(), redo.keyboardModifiers());
    QCoreApplication::sendEvent(watched, &asKnown);
    return true;
}

} // namespace leadline
