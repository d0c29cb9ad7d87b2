// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace leadline {

/// Every control, figure and icon once, to be measured and looked at.
class ControlSheet final : public QWidget
{
public:
    ControlSheet();

private:
    QWidget *controls();
    QWidget *fields();
    QWidget *panels();
    QWidget *views();
};

} // namespace leadline
