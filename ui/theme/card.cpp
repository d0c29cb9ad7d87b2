// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/card.h"

#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/painting.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace leadline {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new Label(title, TextRole::SectionTitle, ColourToken::TextPrimary, this))
    , m_note(new Label({}, TextRole::Caption, ColourToken::TextTertiary, this))
    , m_menuButton(new IconButton(Icon::More, tr("More"), this))
    , m_titleRow(new QHBoxLayout)
    , m_content(new QVBoxLayout)
{
    m_title->setElided(true);
    m_title->setMinimumHeight(24);
    m_note->hide();
    m_menuButton->setSide(24);
    m_menuButton->hide();
    m_titleRow->setSpacing(8);
    m_titleRow->addWidget(m_title);
    m_titleRow->addStretch(1);
    m_titleRow->addWidget(m_note);
    m_titleRow->addWidget(m_menuButton);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(m_titleRow);
    column->addLayout(m_content, 1);
    setAccessibleName(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Card::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void Card::setMenu(QMenu *menu)
{
    menu->setParent(m_menuButton, menu->windowFlags());
    m_menuButton->setMenu(menu);
    m_menuButton->show();
}

void Card::addToTitle(QWidget *widget)
{
    m_titleRow->insertWidget(m_titleRow->count() - 1, widget);
}

void Card::paintEvent(QPaintEvent *)
{
    const Appearance &appearance = Appearance::instance();
    QPainter painter(this);
    paintPanel(painter, rect(), appearance.colour(ColourToken::Canvas), appearance.colour(ColourToken::LineSoft), 8);
}

} // namespace leadline
