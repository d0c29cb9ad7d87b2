// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace leadline {

/// The parts that LeadlineStyle draws, one function each.
namespace styleparts {

inline constexpr int fieldRadius = 6;
inline constexpr int menuRadius = 8;
inline constexpr int tipRadius = 5;
/// Side of the arrow of a combo.
inline constexpr int comboChevron = 12;

/// Text boxes of several lines have the look of a field.
bool isTextBox(const QWidget *widget);

/// Ground and border of a field or combo.
void drawField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget);
void drawPushButton(QPainter &painter, const QStyleOptionButton &option);
void drawToolButton(QPainter &painter, const QStyleOptionToolButton &option);
void drawCheckBox(QPainter &painter, const QStyleOption &option);
void drawRadioButton(QPainter &painter, const QStyleOption &option);
void drawFocusFrame(QPainter &painter, const QRect &rect);
void drawProgressBar(QPainter &painter, const QStyleOptionProgressBar &option);

/// Thumb of 5 px in a transparent track.
void drawScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &thumb);
void drawSlider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

void drawMenuPanel(QPainter &painter, const QRect &rect);
void drawMenuItem(QPainter &painter, const QStyleOptionMenuItem &option);
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &size);
void drawToolTipPanel(QPainter &painter, const QRect &rect);

void drawHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
void drawHeaderLabel(QPainter &painter, const QStyleOptionHeader &option);
/// Selection and hover ground of a cell or row; the accent's line stands at the start of the first column.
void drawItemGround(QPainter &painter, const QStyleOptionViewItem &option);
void drawBranch(QPainter &painter, const QStyleOption &option);

void drawTab(QPainter &painter, const QStyleOptionTab &option);
void drawTabLabel(QPainter &painter, const QStyleOptionTab &option);

} // namespace styleparts

} // namespace leadline
