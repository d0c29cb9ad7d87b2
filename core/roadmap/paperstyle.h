// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/sceneitems.h"

#include <QMarginsF>
#include <QSizeF>

#include <optional>

namespace leadline {

enum class PaperSize : quint8 { A3, A4, Letter, Tabloid };
enum class PaperDirection : quint8 { Landscape, Portrait };

/// The paper that "A3", "A4", "Letter" or "Tabloid" names, whatever the case.
std::optional<PaperSize> paperFromName(QStringView name);
QString paperName(PaperSize paper);

inline constexpr qreal pointsPerMm = 72.0 / 25.4;
/// The weight of the rules under a page's heading and its time axis, in px of the A3 picture.
inline constexpr qreal strongRule = 1.5;
/// No text is set smaller on any paper, in points.
inline constexpr qreal smallestPaperText = 7;

/// Every size of a printed roadmap, in points (STYLE section 9). One table for large paper, one for small.
struct PaperStyle
{
    QSizeF page;
    QMarginsF margins;
    /// One px of the A3 picture (1587 px for 420 mm) in points, scaled for small paper.
    qreal px = 0.75;

    TextStyle pageTitle;
    TextStyle subtitle;
    TextStyle cellLabel;
    TextStyle cellValue;
    TextStyle legend;
    TextStyle quarter;
    TextStyle month;
    TextStyle milestone;
    TextStyle objectiveTitle;
    TextStyle keyResult;
    TextStyle changeText;
    TextStyle changeDetail;
    TextStyle footer;
    TextStyle plate;

    BarLook bar;
    qreal headerWidth = 0; ///< lane header column
    qreal lanePitch = 0;   ///< from one row of bars to the next
    qreal laneHeight = 0;  ///< smallest height of an objective's lane
    qreal plateHeight = 0; ///< label plates of a block

    static PaperStyle of(PaperSize paper, PaperDirection direction);
    /// Everything but page and margins smaller by @p factor (0 to 1), no text below smallestPaperText.
    PaperStyle scaled(qreal factor) const;
    /// The smallest factor that leaves bar titles at smallestPaperText or above.
    qreal smallestFactor() const { return smallestPaperText / bar.title.size; }

    qreal left() const { return margins.left(); }
    qreal right() const { return page.width() - margins.right(); }
    qreal gridStart() const { return left() + headerWidth; }
    /// The same style in semibold or medium.
    static TextStyle bold(TextStyle style);
    static TextStyle medium(TextStyle style);
};

} // namespace leadline
