// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace leadline {

/// A line of 4 px that shows how far long work is, or that it goes on.
class ProgressLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);

    /// 0 to 1; below 0 the end isn't known and a piece wanders along the line.
    void setShare(double share);
    double share() const { return m_share; }

    QSize sizeHint() const override { return {120, 4}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void updateMotion();

    QBasicTimer m_timer;
    double m_share = 0;
    double m_wander = 0;
};

} // namespace leadline
