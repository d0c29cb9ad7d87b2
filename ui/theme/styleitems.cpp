// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"
#include "ui/theme/styleparts.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>

namespace leadline::styleparts {

namespace {

constexpr int menuIconColumn = 28;
constexpr int menuEdge = 12;
constexpr int menuRow = 28;

/// Whether the accent's line stands in this cell.
bool isFirstInRow(const QStyleOptionViewItem &option)
{
    if (const QTableView *table = qobject_cast<const QTableView *>(option.widget))
        return table->horizontalHeader()->sectionPosition(option.index.column()) == 0;
    return option.viewItemPosition == QStyleOptionViewItem::Beginning
        || option.viewItemPosition == QStyleOptionViewItem::OnlyOne
        || (option.viewItemPosition == QStyleOptionViewItem::Invalid && option.index.column() <= 0);
}

} // namespace

void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb)
{
    if (option.maximum <= option.minimum)
        return;
    constexpr int thickness = 5;
    const bool isActive = option.state & QStyle::State_Sunken
        || (option.state & QStyle::State_MouseOver && option.activeSubControls & QStyle::SC_ScrollBarSlider);
    QRectF body = thumb;
    if (option.orientation == Qt::Vertical) {
        body.setWidth(thickness);
        body.moveCenter(QPointF(thumb.x() + thumb.width() / 2.0, body.center().y()));
    } else {
        body.setHeight(thickness);
        body.moveCenter(QPointF(body.center().x(), thumb.y() + thumb.height() / 2.0));
    }
    paintPanel(painter, body, tokenColour(isActive ? ColourToken::LineControl : ColourToken::LineStrong), {}, 3);
}

void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isAcross = option.orientation == Qt::Horizontal;
    QRectF line = groove;
    if (isAcross) {
        line.setHeight(2);
        line.moveTop(std::round(groove.center().y()));
    } else {
        line.setWidth(2);
        line.moveLeft(std::round(groove.center().x()));
    }
    painter.fillRect(line, tokenColour(ColourToken::LineStrong));
    QRectF knob(0, 0, 14, 14);
    knob.moveCenter(QRectF(handle).center());
    paintPanel(painter, knob, tokenColour(ColourToken::Raised),
               tokenColour(isEnabled ? ColourToken::AccentLine : ColourToken::LineControl), 7, 2);
}

void drawMenuPanel(QPainter &painter, const QRect &rect)
{
    paintPanel(painter, rect, tokenColour(ColourToken::Raised), tokenColour(ColourToken::LineStrong), menuRadius);
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {size.width(), 9};
    // Texts hold the shortcut after a tab; Fusion has counted both and a gap.
    const QStringList parts = option.text.split(u'\t');
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, parts.first()).width();
    int width = menuEdge + menuIconColumn + words + menuEdge;
    if (parts.size() > 1)
        width += 24 + option.fontMetrics.horizontalAdvance(parts.at(1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += 20;
    return {std::max(width, 140), menuRow};
}

void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option)
{
    const QRect &rect = option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(rect.left() + 8, rect.center().y(), rect.width() - 16, 1);
        painter.fillRect(line, tokenColour(ColourToken::LineSoft));
        return;
    }
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isSelected = isEnabled && (option.state & QStyle::State_Selected);
    if (isSelected)
        paintPanel(painter, rect.adjusted(4, 0, -4, 0), tokenColour(ColourToken::AccentSoft), {}, 5);
    const auto seen = [&](const QRect &place) { return QStyle::visualRect(option.direction, rect, place); };
    const QRect mark(rect.left() + menuEdge, rect.center().y() - 7, 16, 16);
    const QColor ink = tokenColour(isEnabled ? ColourToken::TextPrimary : ColourToken::LineControl);
    const bool isChecked = option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked;
    const QColor checkInk = tokenColour(isEnabled ? ColourToken::AccentLine : ColourToken::LineControl);
    if (isChecked && option.icon.isNull())
        paintIcon(painter, seen(mark), Icon::Check, checkInk);
    else if (!option.icon.isNull())
        option.icon.paint(&painter, seen(mark), Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    painter.setFont(option.font);
    painter.setPen(ink);
    const QStringList parts = option.text.split(u'\t');
    const int start = menuEdge + menuIconColumn - 4;
    const bool opens = option.menuItemType == QStyleOptionMenuItem::SubMenu;
    const int room = rect.width() - start - menuEdge - (opens ? 16 : 0);
    const QRect words(rect.left() + start, rect.top(), room, rect.height());
    const int flags = Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine | Qt::TextDontClip;
    painter.setLayoutDirection(option.direction);
    painter.drawText(seen(words), flags | Qt::AlignLeading, parts.first());
    if (parts.size() > 1) {
        painter.setPen(tokenColour(isEnabled ? ColourToken::TextTertiary : ColourToken::LineControl));
        painter.drawText(seen(words), flags | Qt::AlignTrailing, parts.at(1));
    }
    if (isChecked && !option.icon.isNull()) {
        const QRect check(words.right() - 13, rect.center().y() - 6, 14, 14);
        paintIcon(painter, seen(check), Icon::Check, checkInk);
    }
    if (opens) {
        const QRect chevron(rect.right() - menuEdge - 11, rect.center().y() - 5, 12, 12);
        paintIcon(painter, seen(chevron), Icon::ChevronEnd, ink);
    }
}

void drawToolTipPanel(QPainter &painter, const QRect &rect)
{
    paintPanel(painter, rect, tokenColour(ColourToken::Raised), tokenColour(ColourToken::LineStrong), tipRadius);
}

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const bool isHovered = option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled;
    painter.fillRect(option.rect, tokenColour(isHovered ? ColourToken::Hover : ColourToken::Canvas));
    const QRectF line = option.orientation == Qt::Horizontal
        ? QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
        : QRectF(QStyle::visualRect(option.direction, option.rect,
                                    QRect(option.rect.right(), option.rect.top(), 1, option.rect.height())));
    painter.fillRect(line, tokenColour(ColourToken::LineStrong));
}

void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option)
{
    constexpr int arrow = 10;
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const Qt::Alignment alignment = option.textAlignment;
    QRect room = option.rect;
    painter.setFont(Appearance::font(TextRole::CaptionMedium));
    painter.setPen(tokenColour(isSorted ? ColourToken::TextPrimary : ColourToken::TextTertiary));
    if (isSorted)
        room.setWidth(room.width() - arrow - 3);
    room = QStyle::visualRect(option.direction, option.rect, room);
    const QString text = elided(painter.font(), option.text, room.width());
    const int flags = static_cast<int>(QStyle::visualAlignment(option.direction, alignment)) | Qt::TextSingleLine;
    painter.drawText(room, flags | Qt::AlignVCenter, text);
    if (!isSorted)
        return;
    const int width = painter.fontMetrics().horizontalAdvance(text);
    int x = option.rect.left() + width + 3;
    if (alignment & Qt::AlignRight)
        x = option.rect.right() - arrow + 1;
    else if (alignment & Qt::AlignHCenter)
        x = option.rect.left() + (option.rect.width() - arrow - 3 + width) / 2 + 3;
    const QRect place(x, option.rect.center().y() - arrow / 2 + 1, arrow, arrow);
    // Qt calls the indicator of an ascending order SortDown.
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place),
              option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ChevronUp : Icon::ChevronDown,
              tokenColour(ColourToken::TextPrimary));
}

void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(option.rect, tokenColour(ColourToken::AccentSoft));
        if (isFirstInRow(option)) {
            const QRect edge(option.rect.left(), option.rect.top(), 2, option.rect.height());
            painter.fillRect(QStyle::visualRect(option.direction, option.rect, edge),
                             tokenColour(ColourToken::AccentLine));
        }
    } else if (option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled) {
        painter.fillRect(option.rect, tokenColour(ColourToken::Hover));
    }
}

void drawBranch(QPainter &painter, const QStyleOption &option)
{
    if (!(option.state & QStyle::State_Children))
        return;
    QRectF place(0, 0, 12, 12);
    place.moveCenter(QRectF(option.rect).center());
    painter.setLayoutDirection(option.direction);
    paintIcon(painter, place, option.state & QStyle::State_Open ? Icon::ChevronDown : Icon::ChevronEnd,
              tokenColour(ColourToken::TextSecondary));
}

void drawTab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    if (!isSelected && option.state & QStyle::State_MouseOver && option.state & QStyle::State_Enabled)
        paintPanel(painter, option.rect.adjusted(0, 2, 0, -4), tokenColour(ColourToken::Hover), {}, 5);
    if (isSelected)
        painter.fillRect(QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
                         tokenColour(ColourToken::AccentLine));
}

void drawTabLabel(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    ColourToken ink = isSelected ? ColourToken::AccentLine : ColourToken::TextSecondary;
    if (!(option.state & QStyle::State_Enabled))
        ink = ColourToken::LineControl;
    painter.setPen(tokenColour(ink));
    painter.setFont(Appearance::font(isSelected ? TextRole::TableStrong : TextRole::Table));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     option.text);
}

} // namespace leadline::styleparts
