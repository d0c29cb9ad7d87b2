// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace leadline {

/// A text field takes the keys of Undo and Redo only while it has something of its own to take back or bring back;
/// otherwise they are the plan's. Qt's fields take them always. Ctrl+Y redoes everywhere, beside what the system takes for it.
class FieldUndo final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leadline
