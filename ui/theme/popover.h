// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace leadline {

/// A small window on surface.raised with a border and round corners, beside what opened it. Closes on Esc and on a click
/// elsewhere, and gives the keyboard back to its anchor.
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(QWidget *parent = nullptr);

    /// Where the content goes; margins 12 unless changed.
    QVBoxLayout *content() const { return m_content; }
    /// Opens below @p anchor (above when there is no room), its start edge at the anchor's, or its end edge with
    /// @p alignEnd; always inside the screen.
    void openAt(QWidget *anchor, bool alignEnd = false);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVBoxLayout *m_content;
};

} // namespace leadline
