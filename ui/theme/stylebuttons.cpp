// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonlook.h"
#include "ui/theme/painting.h"
#include "ui/theme/styleparts.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTextEdit>
#include <QWidget>

namespace leadline::styleparts {

namespace {

constexpr int buttonRadius = 6;

} // namespace

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    const bool isInvalid = widget && widget->property("invalid").toBool();
    ColourToken border = ColourToken::LineControl;
    if (!isEnabled)
        border = ColourToken::LineSoft;
    else if (isInvalid)
        border = ColourToken::StateBad;
    else if (hasFocus)
        border = ColourToken::AccentLine;
    paintPanel(painter, rect, tokenColour(isEnabled ? ColourToken::Raised : ColourToken::Sunken), tokenColour(border),
               fieldRadius, hasFocus ? 2 : 1);
}

void drawPushButton(QPainter &painter, const QStyleOptionButton &option)
{
    const bool isFlat = option.features & QStyleOptionButton::Flat;
    const bool isDefault = option.features & QStyleOptionButton::DefaultButton;
    ButtonKind kind = isFlat ? ButtonKind::Quiet : ButtonKind::Secondary;
    if (isDefault)
        kind = ButtonKind::Primary;
    const ButtonLook look = buttonLook(kind, option.state);
    paintPanel(painter, option.rect, look.ground, look.border, buttonRadius);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int iconWidth = option.icon.isNull() ? 0 : option.iconSize.width() + (textWidth > 0 ? 6 : 0);
    int x = option.rect.x() + (option.rect.width() - textWidth - iconWidth) / 2;
    if (iconWidth > 0) {
        const QRect place(QPoint(x, option.rect.center().y() - option.iconSize.height() / 2 + 1), option.iconSize);
        const QIcon::Mode mode = option.state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
        option.icon.paint(&painter, QStyle::visualRect(option.direction, option.rect, place), Qt::AlignCenter, mode);
        x += iconWidth;
    }
    painter.setPen(look.text);
    const QRect place(x, option.rect.y(), textWidth, option.rect.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, place),
                     Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip, option.text);
    if (option.features & QStyleOptionButton::HasMenu) {
        const QRect chevron(option.rect.right() - 20, option.rect.center().y() - 5, 12, 12);
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, chevron), Icon::ChevronDown, look.text);
    }
}

void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option)
{
    QStyle::State state = option.state;
    if (option.activeSubControls & QStyle::SC_ToolButton && state & QStyle::State_Sunken)
        state |= QStyle::State_MouseOver;
    const ButtonLook look = buttonLook(ButtonKind::Quiet, state);
    if (look.ground.isValid())
        paintPanel(painter, option.rect, look.ground, {}, buttonRadius);
    const bool showsText = !option.text.isEmpty() && option.toolButtonStyle != Qt::ToolButtonIconOnly;
    const bool showsIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const QIcon::Mode mode = state & QStyle::State_Enabled ? QIcon::Normal : QIcon::Disabled;
    const bool isOpen = option.toolButtonStyle == Qt::ToolButtonTextBesideIcon;
    QRect room = option.rect;
    if (showsIcon) {
        QRect place(QPoint(), option.iconSize);
        place.moveCenter(room.center());
        if (showsText && isOpen) {
            place.moveLeft(room.left() + 8);
            place = QStyle::visualRect(option.direction, option.rect, place);
            room = QStyle::visualRect(option.direction, option.rect,
                                      option.rect.adjusted(8 + option.iconSize.width() + 6, 0, -8, 0));
        }
        option.icon.paint(&painter, place, Qt::AlignCenter, mode,
                          state & QStyle::State_On ? QIcon::On : QIcon::Off);
    }
    if (showsText || !showsIcon) {
        painter.setPen(look.text);
        painter.setFont(option.font);
        painter.drawText(room, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    }
}

void drawCheckBox(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const bool isPart = option.state & QStyle::State_NoChange;
    QRectF box(0, 0, 14, 14);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
    constexpr qreal radius = 3.5;
    if (!isOn && !isPart) {
        const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
        paintPanel(painter, box, tokenColour(isHovered ? ColourToken::Hover : ColourToken::Raised),
                   tokenColour(isEnabled ? ColourToken::LineControl : ColourToken::LineSoft), radius);
        return;
    }
    paintPanel(painter, box, tokenColour(isEnabled ? ColourToken::AccentFill : ColourToken::LineControl), {}, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = tokenColour(isEnabled ? ColourToken::AccentOn : ColourToken::Canvas);
    painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(box.topLeft());
    if (isPart)
        painter.drawLine(QPointF(4, 7), QPointF(10, 7));
    else
        painter.drawPolyline(QPolygonF({{3.7, 7.3}, {6, 9.6}, {10.4, 4.6}}));
    painter.restore();
}

void drawRadioButton(QPainter &painter, const QStyleOption &option)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(std::round(box.left()), std::round(box.top())));
    ColourToken border = isOn ? ColourToken::AccentFill : ColourToken::LineControl;
    if (!isEnabled)
        border = ColourToken::LineSoft;
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    paintPanel(painter, box, tokenColour(isHovered ? ColourToken::Hover : ColourToken::Raised), tokenColour(border), 8,
               isOn ? 1.5 : 1);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokenColour(isEnabled ? ColourToken::AccentFill : ColourToken::LineControl));
    painter.drawEllipse(box.center(), 4, 4);
    painter.restore();
}

void drawFocusFrame(QPainter &painter, const QRect &rect)
{
    paintPanel(painter, rect, {}, tokenColour(ColourToken::AccentLine), 9, 2);
}

void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option)
{
    constexpr int height = 4;
    QRectF track(option.rect.left(), option.rect.center().y() - height / 2 + 1, option.rect.width(), height);
    paintPanel(painter, track, tokenColour(ColourToken::LineSoft), {}, height / 2.0);
    const int span = option.maximum - option.minimum;
    const qreal share = span > 0 ? qreal(option.progress - option.minimum) / span : 0.25;
    QRectF done = track;
    done.setWidth(track.width() * std::clamp(share, 0.0, 1.0));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(track.right());
    if (done.width() >= 1)
        paintPanel(painter, done, tokenColour(ColourToken::AccentFill), {}, height / 2.0);
}

} // namespace leadline::styleparts
