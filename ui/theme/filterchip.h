// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QAbstractButton>

#include <optional>

namespace leadline {

/// A round chip of 22 px: "Add filter", or an active term with a cross. A click (Space, Enter) edits the term, the cross
/// (Delete, Backspace) takes it away.
class FilterChip final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    bool isActive() const { return m_active; }
    /// Active: accent colours and a cross.
    void setActive(bool active);
    void setIconName(std::optional<Icon> icon);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect crossRect() const;

    std::optional<Icon> m_icon;
    bool m_active = false;
    bool m_crossPressed = false;
    bool m_crossHovered = false;
};

} // namespace leadline
