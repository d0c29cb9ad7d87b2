// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSlider>

namespace leadline {

/// One end of the range on the time slider. Its value counts days; the strip that it stands on places it. Arrows move it by a
/// day, with Shift by a snapshot, Page up and down by a week, Home and End to the ends.
class TimeHandle final : public QAbstractSlider
{
    Q_OBJECT

public:
    static constexpr QSize handleSize{18, 48};

    TimeHandle(const QString &name, QWidget *parent);

Q_SIGNALS:
    /// The pointer that holds it is at this place of the parent.
    void draggedTo(int x);
    /// -1 to the snapshot before, 1 to the next one.
    void snapshotRequested(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
};

} // namespace leadline
