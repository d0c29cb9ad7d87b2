// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/theme/appearance.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int railRowHeight = 32;
constexpr int viewHeight = 30;
constexpr int glyphSize = 16;
constexpr int textStart = 34;

} // namespace

RailButton::RailButton(Form form, Icon icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_form(form)
    , m_icon(icon)
{
    setText(text);
    setCheckable(form == Form::Workspace);
    setAutoExclusive(form == Form::Workspace);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateWords();
}

void RailButton::setNote(const QString &note)
{
    m_note = note;
    updateWords();
    update();
}

void RailButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    updateWords();
    updateGeometry();
    update();
}

void RailButton::updateWords()
{
    setAccessibleName(m_note.isEmpty() ? text() : tr("%1, %2", "an entry of the rail and its number").arg(text(), m_note));
    const bool elided = fontMetrics().horizontalAdvance(text()) > width() - textStart - 8;
    setToolTip(m_collapsed || (m_form == Form::View && elided) ? text() : QString());
}

QSize RailButton::sizeHint() const
{
    return {m_collapsed ? railRowHeight : 159, m_form == Form::View ? viewHeight : railRowHeight};
}

bool RailButton::event(QEvent *event)
{
    if (event->type() == QEvent::Resize)
        updateWords();
    return QAbstractButton::event(event);
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool current = isChecked();
    if (current || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(current ? ColourToken::AccentSoft : ColourToken::Hover));
        painter.drawRoundedRect(QRectF(rect()), 6, 6);
    }
    const QColor ink = look.colour(current ? ColourToken::AccentLine : ColourToken::TextSecondary);
    const qreal iconTop = (height() - glyphSize) / 2.0;
    const int iconStart = m_collapsed ? (width() - glyphSize) / 2 : 8;
    const QRectF iconBox = QStyle::visualRect(layoutDirection(), rect(), QRect(iconStart, int(iconTop), glyphSize, glyphSize)).toRectF();
    paintIcon(painter, iconBox, m_icon, ink);
    if (!m_collapsed) {
        const QFont noteFont = Appearance::font(TextRole::Caption);
        const int noteWidth = m_note.isEmpty() ? 0 : QFontMetrics(noteFont).horizontalAdvance(m_note);
        const QRect words(textStart, 0, width() - textStart - 8 - noteWidth - (noteWidth > 0 ? 6 : 0), height());
        TextRole role = m_form == Form::View ? TextRole::Table : TextRole::Body;
        if (current)
            role = TextRole::BodyStrong;
        painter.setFont(Appearance::font(role));
        painter.setPen(ink);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
        if (noteWidth > 0) {
            painter.setFont(noteFont);
            painter.setPen(look.colour(current ? ColourToken::AccentLine : ColourToken::TextTertiary));
            painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 8 - noteWidth, 0, noteWidth, height())),
                             Qt::AlignVCenter | Qt::AlignTrailing, m_note);
        }
    }
}

} // namespace leadline
