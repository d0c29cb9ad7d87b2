// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/filterchip.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int chipHeight = 22;
constexpr int chipPadding = 9;
constexpr int chipGap = 5;
constexpr int chipIconSide = 12;

} // namespace

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFont(Appearance::font(TextRole::Caption));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FilterChip::setActive(bool active)
{
    m_active = active;
    setAccessibleDescription(active ? tr("Active filter. Delete takes it away.") : QString());
    updateGeometry();
    update();
}

void FilterChip::setIconName(std::optional<Icon> icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

QSize FilterChip::sizeHint() const
{
    int width = 2 * chipPadding + fontMetrics().horizontalAdvance(text());
    if (m_icon)
        width += chipIconSide + chipGap;
    if (m_active)
        width += chipIconSide + chipGap;
    return {width, chipHeight};
}

QRect FilterChip::crossRect() const
{
    if (!m_active)
        return {};
    const QRect place(width() - chipPadding - chipIconSide - 3, 0, chipIconSide + chipPadding + 3, height());
    return style()->visualRect(layoutDirection(), rect(), place);
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    QColor ground = appearance.colour(isEnabled() && underMouse() ? ColourToken::Hover : ColourToken::Raised);
    QColor border = appearance.colour(ColourToken::LineStrong);
    QColor ink = appearance.colour(isEnabled() ? ColourToken::TextPrimary : ColourToken::LineControl);
    if (m_active && isEnabled()) {
        ground = appearance.colour(ColourToken::AccentSoft);
        border = ink = appearance.colour(ColourToken::AccentLine);
    }
    paintPanel(painter, rect(), ground, border, chipHeight / 2.0);
    int x = chipPadding;
    const auto seen = [&](int width, int height) {
        const QRect place(x, (this->height() - height) / 2, width, height);
        x += width + chipGap;
        return style()->visualRect(layoutDirection(), rect(), place);
    };
    if (m_icon)
        paintIcon(painter, seen(chipIconSide, chipIconSide), *m_icon, ink);
    painter.setPen(ink);
    painter.drawText(seen(fontMetrics().horizontalAdvance(text()), height()),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
    if (!m_active)
        return;
    const QRect cross = seen(chipIconSide, chipIconSide);
    if (m_crossHovered)
        paintPanel(painter, cross.adjusted(-2, -2, 2, 2), appearance.colour(ColourToken::Canvas), {}, 8);
    paintIcon(painter, cross.adjusted(1, 1, -1, -1), Icon::Cross, ink);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (m_active && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        Q_EMIT removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void FilterChip::mousePressEvent(QMouseEvent *event)
{
    m_crossPressed = event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint());
    if (!m_crossPressed)
        QAbstractButton::mousePressEvent(event);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_crossPressed)
        return QAbstractButton::mouseReleaseEvent(event);
    m_crossPressed = false;
    if (crossRect().contains(event->position().toPoint()))
        Q_EMIT removeRequested();
}

void FilterChip::mouseMoveEvent(QMouseEvent *event)
{
    m_crossHovered = crossRect().contains(event->position().toPoint());
    update();
    if (!m_crossPressed)
        QAbstractButton::mouseMoveEvent(event);
}

void FilterChip::leaveEvent(QEvent *event)
{
    m_crossHovered = false;
    QAbstractButton::leaveEvent(event);
}

} // namespace leadline
