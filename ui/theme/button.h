// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QPushButton>

#include <optional>

namespace leadline {

enum class ButtonKind : quint8 {
    Primary,     ///< filled with the accent; one per screen
    Secondary,   ///< bordered
    Quiet,       ///< no border
    Destructive, ///< bordered, text in the bad colour; undo in place of a question
};

enum class ButtonSize : quint8 { Small = 24, Normal = 28, Large = 40 };

/// A button of 28 px (24 small, 40 on the start screen) with a text, an icon or both. Texts are never elided. Every
/// QPushButton looks like a secondary one; this class adds kind, icon and size.
class Button : public QPushButton
{
    Q_OBJECT

public:
    explicit Button(const QString &text, ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
    Button(Icon icon, const QString &text, ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);

    ButtonKind kind() const { return m_kind; }
    void setKind(ButtonKind kind);
    std::optional<Icon> iconName() const { return m_icon; }
    void setIconName(std::optional<Icon> icon);
    void setButtonSize(ButtonSize size);
    ButtonSize buttonSize() const { return m_size; }
    /// A key combination shown at the end, e.g. "Ctrl+O"; large buttons only. It is shown, not bound.
    void setShortcutHint(const QString &hint);
    const QString &shortcutHint() const { return m_hint; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ButtonKind m_kind;
    ButtonSize m_size = ButtonSize::Normal;
    std::optional<Icon> m_icon;
    QString m_hint;
};

} // namespace leadline
