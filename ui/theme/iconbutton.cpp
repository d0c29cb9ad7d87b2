// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconbutton.h"

namespace leadline {

IconButton::IconButton(Icon icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_icon(icon)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIconSize({16, 16});
    setPopupMode(QToolButton::InstantPopup);
    setIconName(icon);
    setName(name);
}

void IconButton::setIconName(Icon icon)
{
    m_icon = icon;
    setIcon(leadline::icon(icon));
}

void IconButton::setSide(int side)
{
    m_side = std::max(side, 24);
    updateGeometry();
}

void IconButton::setName(const QString &name)
{
    setToolTip(name);
    setAccessibleName(name);
}

} // namespace leadline
