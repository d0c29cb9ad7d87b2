// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/token.h"

#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace leadline {

namespace {

constexpr int tokenHeight = 18;
constexpr int crossWidth = 16;
constexpr int markWidth = 16;
constexpr int tokenPadding = 6;
constexpr int widestToken = 200;

} // namespace

Token::Token(const Suggestion &suggestion, bool removable, QWidget *parent)
    : QAbstractButton(parent)
    , m_suggestion(suggestion)
    , m_removable(removable)
{
    // The line's Backspace does the same by keyboard.
    setFocusPolicy(Qt::NoFocus);
    setText(suggestion.label);
    setAccessibleName(suggestion.label);
    setToolTip(suggestion.label);
}

bool Token::isMarked() const
{
    return m_suggestion.glyph != Glyph::None || m_suggestion.swatch >= 0 || !m_suggestion.initials.isEmpty();
}

QSize Token::sizeHint() const
{
    const int words = QFontMetrics(Appearance::font(TextRole::Caption)).horizontalAdvance(m_suggestion.label);
    const int width = 2 * tokenPadding + words + 1 + (isMarked() ? markWidth : 0) + (m_removable ? crossWidth - 4 : 0);
    return {std::min(width, widestToken), tokenHeight};
}

void Token::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Appearance &appearance = Appearance::instance();
    paintPanel(painter, QRectF(rect()), appearance.colour(ColourToken::Sunken), appearance.colour(ColourToken::LineSoft), 4);
    const auto visual = [this](const QRect &logical) { return QRectF(QStyle::visualRect(layoutDirection(), rect(), logical)); };
    QRect rest = rect().adjusted(tokenPadding, 0, -tokenPadding, 0);
    if (isMarked()) {
        paintSuggestionMark(painter, visual(QRect(rest.left() - 3, rest.center().y() - 7, 16, 16)), m_suggestion);
        rest.setLeft(rest.left() + markWidth);
    }
    if (m_removable) {
        const QRect cross(rest.right() - 9, rest.top(), 12, rest.height());
        paintIcon(painter, visual(cross), Icon::Cross, appearance.colour(ColourToken::TextTertiary));
        rest.setRight(cross.left() - 2);
    }
    painter.setFont(Appearance::font(TextRole::Caption));
    painter.setPen(appearance.colour(ColourToken::TextPrimary));
    drawElided(painter, visual(rest), m_suggestion.label);
}

void Token::mouseReleaseEvent(QMouseEvent *event)
{
    const int x = layoutDirection() == Qt::RightToLeft ? width() - event->pos().x() : event->pos().x();
    QAbstractButton::mouseReleaseEvent(event);
    if (m_removable && x > width() - crossWidth - 2)
        Q_EMIT removeRequested();
}

} // namespace leadline
