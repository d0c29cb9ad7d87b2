// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace leadline {

/// Round corners of a menu, tip or popover: transparent where the desktop blends windows, cut off where it doesn't (X11
/// without a compositor), since there what is transparent shows as black.
class RoundCorners final : public QObject
{
    Q_OBJECT

public:
    /// Before @p popup is shown for the first time. @p radius in logical pixels.
    static void give(QWidget *popup, int radius);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    RoundCorners(QWidget *popup, int radius);

    int m_radius;
};

} // namespace leadline
