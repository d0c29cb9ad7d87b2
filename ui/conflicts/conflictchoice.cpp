// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflicts/conflictchoice.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int padding = 8;
constexpr int ring = 14;
constexpr int textStart = padding + ring + 8;
constexpr int captionHeight = 16;
constexpr int lowest = 50;
constexpr int highest = 120;
constexpr int wrapping = Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

ConflictChoice::ConflictChoice(QWidget *parent)
    : QAbstractButton(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ConflictChoice::setChoice(const QString &who, const QString &value)
{
    m_who = who;
    m_value = value;
    updateWords();
}

void ConflictChoice::setCounts(bool counts)
{
    m_counts = counts;
    updateWords();
}

void ConflictChoice::updateWords()
{
    setAccessibleName(m_value.isEmpty() ? m_who : tr("%1: %2", "whose value: the value").arg(m_who, m_value));
    setAccessibleDescription(m_counts ? tr("Counts until somebody decides") : QString());
    setToolTip(m_value.size() > 60 ? m_value.left(2000) : QString());
    updateGeometry();
    update();
}

QSize ConflictChoice::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize ConflictChoice::minimumSizeHint() const
{
    return {140, lowest};
}

QRect ConflictChoice::valueRect(int width) const
{
    const QFontMetrics metrics(Appearance::font(TextRole::Table));
    const int room = std::max(40, width - textStart - padding);
    const QRect text = metrics.boundingRect(QRect(0, 0, room, 10'000), wrapping, m_value);
    const int most = highest - 2 * padding - captionHeight;
    return {textStart, padding + captionHeight, room, std::min(most, text.height())};
}

int ConflictChoice::heightForWidth(int width) const
{
    return m_value.isEmpty() ? lowest : std::clamp(valueRect(width).bottom() + 1 + padding, lowest, highest);
}

void ConflictChoice::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool isLit = m_counts || isDown();
    const ColourToken ground = isLit ? ColourToken::AccentSoft : underMouse() ? ColourToken::Hover : ColourToken::Raised;
    paintPanel(painter, rect(), look.colour(ground), look.colour(isLit ? ColourToken::AccentLine : ColourToken::LineStrong), 6);
    const auto placed = [this](const QRect &place) { return QStyle::visualRect(layoutDirection(), rect(), place); };

    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle = QRectF(placed(QRect(padding, padding + 1, ring, ring))).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(look.colour(m_counts ? ColourToken::AccentLine : ColourToken::LineControl), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (m_counts) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(ColourToken::AccentLine));
        painter.drawEllipse(circle.adjusted(3, 3, -3, -3));
    }

    const int room = width() - textStart - padding;
    painter.setFont(Appearance::font(TextRole::CaptionStrong));
    painter.setPen(look.colour(m_counts ? ColourToken::AccentLine : ColourToken::TextSecondary));
    const QString heading = m_counts ? tr("%1, counts now", "whose value").arg(m_who) : m_who;
    drawElided(painter, placed(QRect(textStart, padding, room, captionHeight)), heading);
    painter.setFont(Appearance::font(TextRole::Table));
    painter.setPen(look.colour(ColourToken::TextPrimary));
    const QRect value = placed(valueRect(width()));
    painter.setClipRect(value);
    painter.drawText(value, wrapping | static_cast<int>(Qt::AlignLeading | Qt::AlignTop), m_value);
    painter.setClipping(false);
    if (hasFocus()) {
        painter.setPen(QPen(look.colour(ColourToken::AccentLine), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void ConflictChoice::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace leadline
