// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

class QAction;

namespace leadline {

/// Keys and what they do, in words for people. A part of the window that answers keys says them here once; the list of
/// keyboard shortcuts, and commands that have the same keys, take them from there.
struct KeyHint
{
    QString text;             ///< translated, may hold a mnemonic as a command's text does
    QList<QKeySequence> keys; ///< each of them does it
};

/// A heading of the list, e.g. a workspace's name, and what works there.
struct KeySection
{
    QString title;
    QList<KeyHint> hints;
};

/// The keys of a command. The text is the one given to setHintText(), or else what stands in the menu.
KeyHint keyHint(const QAction &action);
/// What a command whose text changes does in general: "Undo" where the menu says "Undo: Park PAY-4".
void setHintText(QAction &action, const QString &text);

/// Keys as the system writes them, arrows as arrows and both Enter keys as one: "Ctrl+Shift+Z", "Alt+←", "Enter".
QString keyText(const QKeySequence &keys);
/// Without mnemonic and ellipsis.
QString plainHintText(const QString &text);

} // namespace leadline
