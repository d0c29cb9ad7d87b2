// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/button.h"

#include "ui/theme/buttonlook.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyleOptionButton>

namespace leadline {

namespace {

constexpr int buttonIconSide = 16;
constexpr int iconGap = 5;

int buttonPadding(const Button &button)
{
    switch (button.buttonSize()) {
    case ButtonSize::Small:
        return 8;
    case ButtonSize::Normal:
        // The icon brings a safe edge of its own.
        return button.kind() == ButtonKind::Quiet ? 8 : button.iconName() ? 10 : 11;
    case ButtonSize::Large:
        return 16;
    }
    return 11;
}

} // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setFont(Appearance::font(TextRole::Table));
    setAttribute(Qt::WA_Hover);
}

Button::Button(Icon icon, const QString &text, ButtonKind kind, QWidget *parent)
    : Button(text, kind, parent)
{
    setIconName(icon);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    updateGeometry();
    update();
}

void Button::setIconName(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setButtonSize(ButtonSize size)
{
    m_size = size;
    setFont(Appearance::font(size == ButtonSize::Large ? TextRole::Body : TextRole::Table));
    updateGeometry();
    update();
}

void Button::setShortcutHint(const QString &hint)
{
    m_hint = hint;
    update();
}

QSize Button::sizeHint() const
{
    ensurePolished();
    int width = 2 * buttonPadding(*this);
    if (!text().isEmpty())
        width += fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    if (m_icon)
        width += buttonIconSide + (text().isEmpty() ? 0 : iconGap);
    if (!m_hint.isEmpty())
        width += 24 + QFontMetrics(Appearance::font(TextRole::Caption)).horizontalAdvance(m_hint);
    return {std::max(width, 24), static_cast<int>(m_size)};
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    const ButtonLook look = buttonLook(m_kind, option.state);
    paintPanel(painter, rect(), look.ground, look.border, 6);

    QRect room = rect().adjusted(buttonPadding(*this), 0, -buttonPadding(*this), 0);
    const int textWidth = text().isEmpty() ? 0 : fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = m_icon ? buttonIconSide + (textWidth > 0 ? iconGap : 0) : 0;
    int x = room.left();
    if (m_size != ButtonSize::Large)
        x += (room.width() - iconWidth - textWidth) / 2;
    if (m_icon) {
        const QRect place(x, (height() - buttonIconSide) / 2, buttonIconSide, buttonIconSide);
        paintIcon(painter, style()->visualRect(layoutDirection(), rect(), place), *m_icon, look.text);
    }
    painter.setPen(look.text);
    const QRect textPlace(x + iconWidth, 0, textWidth, height());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), textPlace),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip, text());
    if (m_hint.isEmpty())
        return;
    painter.setFont(Appearance::font(TextRole::Caption));
    painter.setPen(m_kind == ButtonKind::Primary ? look.text
                                                 : Appearance::instance().colour(ColourToken::TextSecondary));
    const Qt::Alignment atEnd = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    painter.drawText(room, static_cast<int>(atEnd) | Qt::TextSingleLine, m_hint);
}

} // namespace leadline
