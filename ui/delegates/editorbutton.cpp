// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/editorbutton.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QFocusEvent>
#include <QPainter>

namespace leadline {

namespace {

} // namespace

EditorButton::EditorButton(Kind kind, QWidget *parent)
    : QAbstractButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setCursor(kind == Kind::Link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // In a line the keyboard has other ways to the same thing: Alt+Down opens a calendar, an emptied line clears.
    setFocusPolicy(hasWords() ? Qt::StrongFocus : Qt::NoFocus);
    setFont(Appearance::font(TextRole::Table));
}

QSize EditorButton::sizeHint() const
{
    if (!hasWords())
        return {16, 24};
    const int words = QFontMetrics(font()).horizontalAdvance(text());
    return {words + (m_kind == Kind::Choice ? 20 : 8), 24};
}

QSize EditorButton::minimumSizeHint() const
{
    return m_kind == Kind::Link ? QSize(24, 24) : sizeHint();
}

void EditorButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QAbstractButton::focusInEvent(event);
}

bool EditorButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void EditorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!hasWords()) {
        const QSizeF size = m_kind == Kind::Clear ? QSizeF(12, 12) : QSizeF(14, 14);
        QRectF box(QPointF(), size);
        box.moveCenter(QRectF(rect()).center());
        paintIcon(painter, box, m_kind == Kind::Clear ? Icon::Cross : Icon::Calendar,
                  tokenColour(underMouse() ? ColourToken::TextPrimary : ColourToken::TextSecondary));
        return;
    }
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hot = underMouse() && isEnabled();
    ColourToken ink = m_kind == Kind::Link ? ColourToken::AccentLine : ColourToken::TextSecondary;
    if (m_kind == Kind::Choice) {
        painter.setPen(tokenColour(isChecked() ? ColourToken::AccentLine : ColourToken::LineStrong));
        painter.setBrush(tokenColour(isChecked() ? ColourToken::AccentSoft : hot ? ColourToken::Hover : ColourToken::Raised));
        painter.drawRoundedRect(box, 6, 6);
        ink = isChecked() ? ColourToken::AccentLine : ColourToken::TextPrimary;
    } else if (hot && m_kind == Kind::Quiet) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokenColour(ColourToken::Hover));
        painter.drawRoundedRect(box, 6, 6);
    }
    if (hasFocus() && m_byKeyboard) {
        painter.setPen(QPen(tokenColour(ColourToken::AccentLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    QFont words = font();
    words.setUnderline(hot && m_kind == Kind::Link);
    if (m_kind == Kind::Choice && isChecked())
        words.setWeight(QFont::DemiBold);
    painter.setFont(words);
    painter.setPen(tokenColour(isEnabled() ? ink : ColourToken::LineControl));
    const QRect inner = rect().adjusted(4, 0, -4, 0);
    const Qt::Alignment alignment = m_kind == Kind::Choice ? Qt::AlignCenter : Qt::AlignVCenter | Qt::AlignLeading;
    drawElided(painter, inner, text(), alignment);
}

} // namespace leadline
