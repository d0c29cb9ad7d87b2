// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/fieldundo.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace leadline {

bool FieldUndo::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const QKeyEvent *key = static_cast<const QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    if (!isUndo && !key->matches(QKeySequence::Redo))
        return false;
    bool isOwn = true;
    if (const QLineEdit *line = qobject_cast<const QLineEdit *>(watched))
        isOwn = isUndo ? line->isUndoAvailable() : line->isRedoAvailable();
    else if (const QPlainTextEdit *text = qobject_cast<const QPlainTextEdit *>(watched))
        isOwn = isUndo ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    if (isOwn)
        return false;
    event->ignore();
    return true;
}

} // namespace leadline
