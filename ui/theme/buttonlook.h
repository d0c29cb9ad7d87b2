// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/appearance.h"
#include "ui/theme/button.h"

#include <QStyle>

namespace leadline {

/// The colours of a button in a state; invalid ones are not drawn.
struct ButtonLook
{
    QColor ground;
    QColor border;
    QColor text;
};

ButtonLook buttonLook(ButtonKind kind, QStyle::State state);

} // namespace leadline
