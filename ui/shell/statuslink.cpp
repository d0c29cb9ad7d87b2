// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statuslink.h"

#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOption>

namespace leadline {

namespace {

constexpr int linkInset = 4;

} // namespace

StatusLink::StatusLink(QWidget *parent)
    : QAbstractButton(parent)
{
    setFont(Appearance::font(TextRole::Caption));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void StatusLink::setWords(const QString &words)
{
    setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

QSize StatusLink::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * linkInset + 1, 24};
}

bool StatusLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        setToolTip(width() < sizeHint().width() ? text() : QString());
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
        update();
    return QAbstractButton::event(event);
}

void StatusLink::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QFont shown = font();
    shown.setUnderline(underMouse() || hasFocus());
    painter.setFont(shown);
    painter.setPen(look.colour(hasFocus() ? ColourToken::AccentLine : ColourToken::TextSecondary));
    drawElided(painter, rect().adjusted(linkInset, 0, -linkInset, 0), text());
}

} // namespace leadline
