// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/paperstyle.h"

namespace leadline {

namespace {

constexpr qreal pointsPerPx = 0.75;

BarLook paperLook()
{
    BarLook look;
    look.radius = 0;
    look.stripePattern = true;
    look.borderInMark = true;
    look.border = pointsPerPx;
    look.unit = pointsPerPx;
    look.stripe = 2.6 * pointsPerMm;
    look.progressLine = 1.0 * pointsPerMm;
    look.plateRadius = 0;
    return look;
}

} // namespace

BarLook BarLook::screen()
{
    return {};
}

BarLook BarLook::screenCompact()
{
    BarLook look;
    look.height = 20;
    look.plateHeight = 16;
    return look;
}

BarLook BarLook::screenComfortable()
{
    BarLook look;
    look.height = 32;
    return look;
}

BarLook BarLook::paperLarge()
{
    BarLook look = paperLook();
    look.height = 7.1 * pointsPerMm;
    look.glyphSize = 12 * pointsPerPx;
    look.padding = look.stripe + 5 * pointsPerPx;
    look.glyphGap = 6 * pointsPerPx;
    look.tightPadding = look.stripe + 4 * pointsPerPx;
    look.tightGlyphGap = 4 * pointsPerPx;
    look.trailingPadding = 7 * pointsPerPx;
    look.plateHeight = 4.5 * pointsPerMm;
    look.platePadding = 7 * pointsPerPx;
    look.title = {9.4, TextWeight::Medium};
    look.trailing = {8.25, TextWeight::SemiBold};
    return look;
}

BarLook BarLook::paperSmall()
{
    BarLook look = paperLook();
    look.height = 5.8 * pointsPerMm;
    look.glyphSize = 10 * pointsPerPx;
    look.padding = look.stripe + 4 * pointsPerPx;
    look.glyphGap = 5 * pointsPerPx;
    look.tightPadding = look.stripe + 3 * pointsPerPx;
    look.tightGlyphGap = 4 * pointsPerPx;
    look.trailingPadding = 6 * pointsPerPx;
    look.plateHeight = 3.9 * pointsPerMm;
    look.platePadding = 6 * pointsPerPx;
    look.title = {8, TextWeight::Medium};
    look.trailing = {7, TextWeight::SemiBold};
    return look;
}

qreal BarLook::edgeWidth(DateEdge edge) const
{
    switch (edge) {
    case DateEdge::Firm:
        return 0;
    case DateEdge::Likely:
        return 12 * unit;
    case DateEdge::Rough:
        return 22 * unit;
    }
    return 0;
}

} // namespace leadline
