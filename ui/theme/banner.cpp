// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/banner.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace leadline {

namespace {

constexpr int stripeWidth = 4;
constexpr int markSide = 14;
constexpr int bannerPadding = 12;

struct Look
{
    ColourToken ground;
    ColourToken ink;
    Glyph mark;
};

Look lookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Ok:
        return {ColourToken::StateOkSoft, ColourToken::StateOk, Glyph::Released};
    case BannerKind::Attention:
        return {ColourToken::StateAttentionSoft, ColourToken::StateAttention, Glyph::AtRisk};
    case BannerKind::Bad:
        return {ColourToken::StateBadSoft, ColourToken::StateBad, Glyph::Blocked};
    }
    return {ColourToken::StateAttentionSoft, ColourToken::StateAttention, Glyph::AtRisk};
}

} // namespace

Banner::Banner(BannerKind kind, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_sentence(new Label(sentence, TextRole::TableStrong, ColourToken::TextPrimary, this))
    , m_note(new Label({}, TextRole::Table, ColourToken::TextSecondary, this))
    , m_row(new QHBoxLayout(this))
{
    setMinimumHeight(40);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_sentence->setWordWrap(true);
    m_note->setElided(true);
    m_note->hide();
    m_row->setContentsMargins(bannerPadding, 6, bannerPadding, 6);
    m_row->setSpacing(8);
    m_row->addSpacing(stripeWidth + markSide + 8);
    m_row->addWidget(m_sentence, 1);
    m_row->addWidget(m_note, 1);
    setAccessibleName(sentence);
}

void Banner::setKind(BannerKind kind)
{
    m_kind = kind;
    update();
}

void Banner::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setAccessibleDescription(note);
}

Button *Banner::addButton(const QString &text)
{
    Button *button = new Button(text, ButtonKind::Secondary, this);
    m_row->addWidget(button);
    return button;
}

void Banner::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    const Look look = lookOf(m_kind);
    const QColor ground = appearance.colour(look.ground);
    const QColor ink = appearance.colour(look.ink);
    QPainter painter(this);
    const QRect stripe = style()->visualRect(layoutDirection(), rect(), QRect(0, 0, stripeWidth, height()));
    if (m_framed) {
        QPainterPath round;
        round.addRoundedRect(rect(), 6, 6);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setClipPath(round);
    }
    painter.fillRect(rect(), ground);
    painter.fillRect(stripe, ink);
    painter.setClipping(false);
    if (m_framed)
        paintPanel(painter, rect(), {}, ink, 6);
    const QRect mark(stripeWidth + bannerPadding, (height() - markSide) / 2, markSide, markSide);
    paintStatusGlyph(painter, style()->visualRect(layoutDirection(), rect(), mark), look.mark);
}

} // namespace leadline
