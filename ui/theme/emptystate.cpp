// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/emptystate.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace leadline {

namespace {

constexpr int emptyIconSide = 28;
constexpr int textWidth = 320;

} // namespace

EmptyState::EmptyState(Icon icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_title(new Label(title, TextRole::BodyStrong, ColourToken::TextPrimary, this))
    , m_sentence(new Label(sentence, TextRole::Table, ColourToken::TextSecondary, this))
    , m_actions(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_title->setFixedWidth(textWidth);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(textWidth);
    m_actions->setSpacing(8);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(2);
    column->addStretch();
    column->addSpacing(emptyIconSide + 8);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addLayout(m_actions);
    column->setAlignment(m_actions, Qt::AlignHCenter);
    column->addStretch();
    setTexts(title, sentence);
}

void EmptyState::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    // A layout asks how high they are over its own width, where they would need fewer lines.
    for (Label *label : {m_title, m_sentence})
        label->setMinimumHeight(std::max(0, label->heightForWidth(textWidth)));
    setAccessibleName(title);
    setAccessibleDescription(sentence);
}

Button *EmptyState::setPrimaryAction(const QString &text)
{
    if (!m_primary) {
        m_primary = new Button(text, ButtonKind::Primary, this);
        connect(m_primary, &QPushButton::clicked, this, &EmptyState::primaryClicked);
        m_actions->insertWidget(0, m_primary);
    }
    m_primary->setText(text);
    m_primary->setIconName(std::nullopt);
    return m_primary;
}

Button *EmptyState::setPrimaryAction(Icon icon, const QString &text)
{
    Button *button = setPrimaryAction(text);
    button->setIconName(icon);
    return button;
}

Button *EmptyState::setSecondaryAction(const QString &text)
{
    if (!m_secondary) {
        m_secondary = new Button(text, ButtonKind::Secondary, this);
        connect(m_secondary, &QPushButton::clicked, this, &EmptyState::secondaryClicked);
        m_actions->addWidget(m_secondary);
    }
    m_secondary->setText(text);
    m_secondary->setVisible(!text.isEmpty());
    return m_secondary;
}

void EmptyState::setFramed(bool framed)
{
    m_framed = framed;
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_framed) {
        QPen pen(appearance.colour(ColourToken::LineStrong), 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7.5, 7.5);
    }
    const QRectF place((width() - emptyIconSide) / 2.0, m_title->y() - emptyIconSide - 8, emptyIconSide, emptyIconSide);
    paintIcon(painter, place, m_icon, appearance.colour(ColourToken::TextTertiary));
}

} // namespace leadline
