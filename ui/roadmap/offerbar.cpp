// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/offerbar.h"

#include "ui/base/keyhint.h"
#include "ui/theme/button.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"

#include <QHBoxLayout>

namespace leadline {

namespace {

/// Long enough to read it, look at the bars in question, and come back.
constexpr int showTime = 20000;
constexpr int barHeight = 36;
constexpr int gap = 12;

} // namespace

OfferBar::OfferBar(QWidget *parent)
    : Notice(showTime, parent)
    , m_sentence(new Label({}, TextRole::Table, ColourToken::TextPrimary, this))
    , m_action(new Button({}, ButtonKind::Secondary, this))
    , m_close(new IconButton(Icon::Cross, tr("Leave it")))
{
    setCursor(Qt::ArrowCursor);
    m_action->setButtonSize(ButtonSize::Small);
    m_action->setFocusPolicy(Qt::TabFocus);
    m_action->setToolTip(keyText(Qt::CTRL | Qt::Key_Return));
    m_action->setObjectName(QStringLiteral("roadmap-offer"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_sentence->setElided(true);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(gap, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &QAbstractButton::clicked, this, &OfferBar::accept);
    connect(m_close, &QAbstractButton::clicked, this, &OfferBar::withdraw);
}

void OfferBar::offer(const QString &sentence, const QString &action, std::function<void()> accept)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_accept = std::move(accept);
    appear(sentence);
}

void OfferBar::withdraw()
{
    m_accept = {};
    Notice::withdraw();
}

bool OfferBar::accept()
{
    const std::function<void()> run = std::exchange(m_accept, {});
    withdraw();
    if (run)
        run();
    return static_cast<bool>(run);
}

QString OfferBar::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void OfferBar::setFloor(int y)
{
    m_floor = y;
    place();
}

void OfferBar::place()
{
    layout()->activate();
    const int room = parentWidget()->width();
    const int width = std::min(sizeHint().width(), std::max(160, room - 4 * gap));
    setGeometry((room - width) / 2, m_floor - barHeight - gap, width, barHeight);
}

} // namespace leadline
