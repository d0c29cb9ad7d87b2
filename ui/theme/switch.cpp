// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/switch.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>
#include <QVariantAnimation>

namespace leadline {

namespace {

constexpr QSize trackSize = {26, 16};
constexpr int trackGap = 8;
constexpr int slideTime = 100;

} // namespace

Switch::Switch(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_motion(new QVariantAnimation(this))
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setFont(Appearance::font(TextRole::Table));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        m_place = value.toReal();
        update();
    });
    connect(this, &QAbstractButton::toggled, this, &Switch::slide);
}

void Switch::slide(bool on)
{
    m_motion->stop();
    const int time = Appearance::instance().duration(slideTime);
    if (time == 0 || !isVisible()) {
        m_place = on ? 1 : 0;
        update();
        return;
    }
    m_motion->setDuration(time);
    m_motion->setStartValue(m_place);
    m_motion->setEndValue(on ? 1.0 : 0.0);
    m_motion->start();
}

QSize Switch::sizeHint() const
{
    const int words = text().isEmpty() ? 0 : trackGap + fontMetrics().horizontalAdvance(text());
    return {trackSize.width() + words, 24};
}

void Switch::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect body = style()->visualRect(layoutDirection(), rect(),
                                           QRect(QPoint(0, (height() - trackSize.height()) / 2), trackSize));
    ColourToken ground = isChecked() ? ColourToken::AccentFill : ColourToken::LineControl;
    if (!isEnabled())
        ground = ColourToken::LineSoft;
    paintPanel(painter, body, appearance.colour(ground), {}, trackSize.height() / 2.0);
    constexpr qreal knob = 12;
    const qreal way = trackSize.width() - knob - 4;
    const qreal along = isRightToLeft() ? 1 - m_place : m_place;
    painter.setPen(Qt::NoPen);
    painter.setBrush(appearance.colour(isEnabled() ? ColourToken::AccentOn : ColourToken::LineControl));
    painter.drawEllipse(QRectF(body.left() + 2 + along * way, body.top() + 2, knob, knob));
    painter.setPen(appearance.colour(isEnabled() ? ColourToken::TextPrimary : ColourToken::LineControl));
    const QRect words(trackSize.width() + trackGap, 0, width() - trackSize.width() - trackGap, height());
    painter.drawText(style()->visualRect(layoutDirection(), rect(), words),
                     Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, text());
}

} // namespace leadline
