// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace leadline {

/// The three dots at the end of a card's heading.
class CardMenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit CardMenuButton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    bool m_showsFocus = false;
};

} // namespace leadline
