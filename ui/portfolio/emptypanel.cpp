// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/emptypanel.h"

#include "ui/theme/appearance.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int iconSide = 28;
constexpr int mostWidth = 420;

QPalette inColour(QPalette palette, ColourToken token)
{
    palette.setColor(QPalette::WindowText, Appearance::instance().colour(token));
    return palette;
}

} // namespace

EmptyPanel::EmptyPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("There is nothing to weigh up yet"), this))
    , m_help(new QLabel(tr("Features with an effort, objectives with key results, teams and budgets fill this page by "
                           "themselves."),
                        this))
    , m_add(new QPushButton(tr("Add a feature"), this))
    , m_widen(new QPushButton(tr("Show the whole portfolio"), this))
{
    m_title->setFont(Appearance::font(TextRole::BodyStrong));
    m_title->setAlignment(Qt::AlignHCenter);
    m_help->setFont(Appearance::font(TextRole::Body));
    m_help->setAlignment(Qt::AlignHCenter);
    m_help->setWordWrap(true);
    m_add->setDefault(true);
    connect(m_add, &QPushButton::clicked, this, &EmptyPanel::additionRequested);
    connect(m_widen, &QPushButton::clicked, this, &EmptyPanel::widerScopeRequested);

    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_add);
    buttons->addWidget(m_widen);
    buttons->addStretch();
    QVBoxLayout *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24 + iconSide + 12, 24, 24);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_help);
    layout->addSpacing(8);
    layout->addLayout(buttons);
    setMaximumWidth(mostWidth);
    setAccessibleName(m_title->text());
    connect(&Appearance::instance(), &Appearance::changed, this, &EmptyPanel::applyAppearance);
    applyAppearance();
}

void EmptyPanel::setWiderScopeOffered(bool offered)
{
    m_widen->setVisible(offered);
}

void EmptyPanel::applyAppearance()
{
    m_title->setPalette(inColour(palette(), ColourToken::TextPrimary));
    m_help->setPalette(inColour(palette(), ColourToken::TextSecondary));
    update();
}

void EmptyPanel::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen dashed(Appearance::instance().colour(ColourToken::LineStrong), 1);
    dashed.setDashPattern({4, 3});
    painter.setPen(dashed);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    // Two bubbles on the 28 px of an empty state.
    painter.translate((width() - iconSide) / 2.0, 24);
    painter.setPen(QPen(Appearance::instance().colour(ColourToken::TextTertiary), 1.5));
    painter.drawEllipse(QPointF(10, 16), 8, 8);
    painter.drawEllipse(QPointF(21.5, 8.5), 4.5, 4.5);
}

} // namespace leadline
