// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/colourtoken.h"

#include <QIcon>

class QPainter;

namespace leadline {

/// The icons of the program: lines of 1.5 px on a grid of 16, without a colour of their own. The files are
/// resources/icons/<lower-case name>.svg.
enum class Icon : quint8 {
    Strategy,
    Outcomes,
    Features,
    Priorities,
    Roadmap,
    Portfolio,
    Insights,
    Updates,
    Records,
    History,
    People,
    Search,
    Undo,
    Redo,
    Plus,
    Print,
    Filter,
    ChevronDown,
    ChevronUp,
    ChevronStart,
    ChevronEnd,
    Cross,
    Link,
    Users,
    Calendar,
    DragDots,
    File,
    Folder,
    Table,
    Play,
    Check,
    Panel,
    Tray,
    Flag,
    Clock,
    Star,
    Lock,
    Export,
    Import,
    Settings,
    Text,
    Menu,
    More, ///< three dots
    Warning,
    Info,
    Eye,
    Pencil,
    Trash,
    Copy,
    Restore,
    Columns,
    Sort,
    Group,
    Palette,
    Sun,
    Moon,
    ZoomIn,
    ZoomOut,
    Target,
    Chart,
    Mail,
    Database,
};

inline constexpr int iconCount = static_cast<int>(Icon::Database) + 1;

/// An icon in a colour of the theme, looked up when it is painted, so that it follows light and dark. Disabled ones are
/// drawn in LineControl. Its natural size is 16.
QIcon icon(Icon icon, ColourToken colour = ColourToken::TextSecondary);

/// Draws into the largest square in the middle of @p rect. The stroke is 1.5 px from 16 px on, 1.3 at 14, 1.1 at 12.
/// Icons that mean a reading direction turn where paintsRightToLeft() (painting.h).
void paintIcon(QPainter &painter, const QRectF &rect, Icon icon, const QColor &colour);

/// The mark of the product: a white lead line on an accent ground with round corners.
void paintMark(QPainter &painter, const QRectF &rect);

} // namespace leadline
