// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/columnwidths.h"

#include "core/model/plan.h"
#include "ui/theme/appearance.h"

#include <QFontMetrics>

#include <algorithm>
#include <numeric>

namespace leadline {

namespace {

constexpr int checkWidth = 28;
constexpr int headingPadding = 16;
constexpr int sortArrow = 12;
constexpr int nameRoom = 96;

ColumnRoom contentRoom(CellKind kind, EntityKind entity)
{
    switch (kind) {
    case CellKind::Check:
        return {checkWidth, checkWidth};
    case CellKind::Reference:
        return {64, 66};
    case CellKind::Title:
        return {219, 240, 3, 134};
    case CellKind::Number:
        return {50, 72};
    case CellKind::Money:
        return {76, 88};
    case CellKind::Score:
        return {54, 128};
    case CellKind::Progress:
        return {84, 120};
    case CellKind::Date:
        return {90, 110};
    case CellKind::Dates:
        return {143, 172, 0, 143, true};
    case CellKind::Flag:
        return {60, 90};
    case CellKind::Status:
        return {98, 112};
    case CellKind::Health:
        return {90, 110};
    case CellKind::Moscow:
        return {74, 100}; // the tags; what has none may be cut
    case CellKind::Choice:
        return {84, 120};
    case CellKind::Product:
        return {60, 92};
    case CellKind::Person:
        // Features have many columns; the ring says who, the tooltip the name.
        return entity == EntityKind::Feature ? ColumnRoom{52, 116} : ColumnRoom{104, 130};
    case CellKind::Item:
        return {117, 124, 0, 90};
    case CellKind::Products:
    case CellKind::Items:
    case CellKind::Tags:
    case CellKind::Links:
        return {80, 130};
    case CellKind::Text:
        return {90, 160, 1};
    }
    return {80, 130};
}

int headingWidth(const TableColumn &column)
{
    return QFontMetrics(Appearance::font(TextRole::CaptionMedium)).horizontalAdvance(column.label) + headingPadding;
}

/// Deals out @p rest by the parts, to the last pixel.
void deal(std::vector<int> &widths, const std::vector<int> &parts, int rest)
{
    int left = std::accumulate(parts.begin(), parts.end(), 0);
    for (size_t i = 0; i < widths.size() && left > 0; ++i) {
        const int share = static_cast<int>(static_cast<qint64>(rest) * parts[i] / left);
        widths[i] += share;
        rest -= share;
        left -= parts[i];
    }
}

} // namespace

ColumnRoom columnRoom(const TableColumn &column, EntityKind entity)
{
    ColumnRoom room = contentRoom(column.kind, entity);
    // Headings are words of the reader's language, and longer in one than in the other.
    const int heading = column.kind == CellKind::Check ? 0 : headingWidth(column);
    room.least = std::max(room.least, heading);
    room.wanted = std::max(room.wanted, heading + (column.kind == CellKind::Check ? 0 : sortArrow));
    room.floor = room.floor > 0 ? std::max(room.floor, heading) : 0;
    return room;
}

bool isMeasured(CellKind kind)
{
    switch (kind) {
    case CellKind::Reference:
    case CellKind::Product:
    case CellKind::Status:
    case CellKind::Health:
    case CellKind::Choice:
    case CellKind::Money:
    case CellKind::Date:
    case CellKind::Dates:
    case CellKind::Person:
    case CellKind::Item:
        return true;
    default:
        return false;
    }
}

ColumnRoom fittedRoom(ColumnRoom room, CellKind kind, int content)
{
    // Longer than that is cut after all.
    constexpr int longestCode = 120;
    constexpr int longestName = 160;
    constexpr int longestDates = 240;
    const bool isName = kind == CellKind::Person || kind == CellKind::Item || kind == CellKind::Choice;
    const int fitted = std::min(content, kind == CellKind::Dates ? longestDates : isName ? longestName : longestCode);
    // A column of rings takes names only where there is room to spare.
    if (kind != CellKind::Person || room.least >= nameRoom)
        room.least = std::max(room.least, fitted);
    room.wanted = std::max(room.wanted, fitted);
    return room;
}

bool canShrink(CellKind kind)
{
    switch (kind) {
    case CellKind::Date:
    case CellKind::Choice:
    case CellKind::Person:
    case CellKind::Item:
    case CellKind::Items:
    case CellKind::Products:
    case CellKind::Tags:
    case CellKind::Links:
        return true;
    default:
        return false;
    }
}

bool isUnused(const TableColumn &column, const Table &table)
{
    const FieldInfo *field = column.column ? column.column->field() : nullptr;
    const FieldInfo *end = column.end ? column.end->field() : nullptr;
    return field && std::none_of(table.live().begin(), table.live().end(), [field, end](const EntityBase *row) {
        return !field->isUnset(*row) || (end && !end->isUnset(*row));
    });
}

ColumnRoom emptyRoom(const TableColumn &column)
{
    const int heading = headingWidth(column);
    return {heading, heading + sortArrow};
}

std::vector<int> sharedWidths(const std::vector<ColumnRoom> &columns, int width)
{
    std::vector<int> widths;
    std::vector<int> wishes;
    std::vector<int> growths;
    for (const ColumnRoom &column : columns) {
        widths.push_back(column.least);
        wishes.push_back(std::max(0, column.wanted - column.least));
        growths.push_back(column.growth);
    }
    const int wished = std::accumulate(wishes.begin(), wishes.end(), 0);
    int rest = width - std::accumulate(widths.begin(), widths.end(), 0);
    if (rest <= 0) {
        std::vector<int> first;
        std::vector<int> last;
        for (const ColumnRoom &column : columns) {
            const int reserve = column.floor > 0 ? std::max(0, column.least - column.floor) : 0;
            first.push_back(column.isLast ? 0 : reserve);
            last.push_back(column.isLast ? reserve : 0);
        }
        const int most = std::accumulate(first.begin(), first.end(), 0);
        // A table that has to be scrolled anyway needn't cut its titles.
        if (-rest <= most + std::accumulate(last.begin(), last.end(), 0)) {
            deal(widths, first, std::max(rest, -most));
            deal(widths, last, std::min(0, rest + most));
        }
        return widths;
    }
    deal(widths, wishes, std::min(rest, wished));
    rest -= wished;
    if (rest > 0)
        deal(widths, growths, rest);
    return widths;
}

} // namespace leadline
