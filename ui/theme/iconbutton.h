// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QToolButton>

namespace leadline {

/// A square button of 28 px that shows an icon only; its name is its tooltip and accessible name. Checkable ones have the
/// accent's soft ground while they are on.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(Icon icon, const QString &name, QWidget *parent = nullptr);

    Icon iconName() const { return m_icon; }
    void setIconName(Icon icon);
    /// Side in px; 28 unless set, at least 24.
    void setSide(int side);
    /// Sets tooltip and accessible name.
    void setName(const QString &name);

    QSize sizeHint() const override { return {m_side, m_side}; }

private:
    Icon m_icon;
    int m_side = 28;
};

} // namespace leadline
