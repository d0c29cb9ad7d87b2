// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace leadline {

/// A line of the status bar that leads somewhere: plain words that end with an ellipsis where they don't fit, underlined
/// under the pointer and with the keyboard.
class StatusLink final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatusLink(QWidget *parent = nullptr);

    /// Also what assistive tools read.
    void setWords(const QString &words);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace leadline
