// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/colleaguemark.h"

#include "core/model/person.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QPainter>
#include <QStyle>

namespace leadline {

namespace {

constexpr int plateHeight = 18;
constexpr int plateInset = 6;
constexpr int widestName = 140;
constexpr int pencilSide = 12;
constexpr int pencilGap = 4;

/// A plate of @p width at the end of @p room; gives the place of its content.
QRect paintPlate(QPainter &painter, const QRect &room, int width, ColourToken border, Qt::LayoutDirection direction)
{
    const QRect plate(room.right() - plateInset - width, room.top() + (room.height() - plateHeight) / 2, width, plateHeight);
    const QRect placed = QStyle::visualRect(direction, room, plate);
    paintPanel(painter, placed, tokenColour(ColourToken::Canvas), tokenColour(border), 4);
    return placed.adjusted(plateInset, 0, -plateInset, 0);
}

void paintChanged(QPainter &painter, const QRect &row, const QRect &title, const QString &name,
                  Qt::LayoutDirection direction)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(tokenColour(ColourToken::AccentLine));
    painter.drawRect(row.adjusted(0, 0, -1, -2));
    const QFont font = Appearance::font(TextRole::CaptionMedium);
    const QString words = elided(font, name, widestName);
    const int width = QFontMetrics(font).horizontalAdvance(words) + 2 * plateInset + 1;
    const QRect content = paintPlate(painter, title, width, ColourToken::AccentLine, direction);
    painter.setFont(font);
    painter.setPen(tokenColour(ColourToken::AccentLine));
    drawElided(painter, content, words);
}

void paintEdited(QPainter &painter, const QRect &title, const QString &initials, Qt::LayoutDirection direction)
{
    const QFont font = Appearance::font(TextRole::CaptionMedium);
    const int width = pencilSide + pencilGap + QFontMetrics(font).horizontalAdvance(initials) + 2 * plateInset + 1;
    const QRect content = paintPlate(painter, title, width, ColourToken::LineStrong, direction);
    const QRect pencil(content.left(), content.top() + (content.height() - pencilSide) / 2, pencilSide, pencilSide);
    paintIcon(painter, QStyle::visualRect(direction, content, pencil), Icon::Pencil,
              tokenColour(ColourToken::TextSecondary));
    painter.setFont(font);
    painter.setPen(tokenColour(ColourToken::TextSecondary));
    drawElided(painter, QStyle::visualRect(direction, content, content.adjusted(pencilSide + pencilGap, 0, 0, 0)),
               initials);
}

} // namespace

namespace ColleagueMark {

QString initials(const QString &name, const Plan &plan)
{
    for (const Person &person : plan.all<Person>()) {
        if (person.name == name || (!person.email.isEmpty() && person.email == name))
            return initialsOf(person);
    }
    return initialsOf(name);
}

void paint(QPainter &painter, const QRect &row, const QRect &title, EntityKey item, const PlanContext &context,
           Qt::LayoutDirection direction)
{
    const Colleagues &colleagues = context.colleagues();
    painter.save();
    if (const QString who = colleagues.changedBy(item); !who.isEmpty())
        paintChanged(painter, row, title, who, direction);
    else if (const Presence *editor = colleagues.editorOf(item))
        paintEdited(painter, title, initials(editor->author, context.plan()), direction);
    painter.restore();
}

void paintEditor(QPainter &painter, const QRect &room, const QString &name, const Plan &plan,
                 Qt::LayoutDirection direction)
{
    painter.save();
    paintEdited(painter, room, initials(name, plan), direction);
    painter.restore();
}

} // namespace ColleagueMark

} // namespace leadline
