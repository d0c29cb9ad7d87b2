// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/popover.h"

class QLineEdit;

namespace leadline {

class Button;

/// Asks what a saved view shall be called: a line and a button. Enter takes the name, Esc leaves everything as it was.
class ViewNamePopover final : public Popover
{
    Q_OBJECT

public:
    /// @p name stands there first; empty for a new view.
    explicit ViewNamePopover(const QString &name, QWidget *parent = nullptr);

Q_SIGNALS:
    void named(const QString &name);

private:
    void take();

    QLineEdit *m_line;
    Button *m_save;
};

} // namespace leadline
