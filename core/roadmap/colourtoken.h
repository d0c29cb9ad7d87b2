// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace leadline {

/// A colour by its role. Only core/render knows values; a Scene names roles, so that the same Scene can be
/// drawn light, dark, on paper and in grey. On paper Canvas is the page, TextPrimary, TextSecondary and
/// TextTertiary are the three inks, LineStrong is the rule and LineGrid the month lines.
enum class ColourToken : quint8 {
    None, ///< draws nothing
    Canvas,
    Side,
    Sunken,
    Raised,
    Hover,
    Band,  ///< quarter heading band on paper; the sunken surface on screen
    Track, ///< the empty part of a key-result bar
    LineSoft,
    LineStrong,
    LineGrid,
    LineControl,
    TextPrimary,
    TextSecondary,
    TextTertiary,
    AccentLine,
    AccentFill,
    AccentOn,
    AccentSoft,
    StateOk,
    StateAttention,
    StateBad,
    StateOkSoft,
    StateAttentionSoft,
    StateBadSoft,
    TodayFill, ///< ground of the today pill: accent on screen, ink on paper
    TodayOn,   ///< text on TodayFill
    TodayLine, ///< the today line: accent on screen, ink on paper
    PatternInk, ///< lines of a product pattern on its mark
    Load1,     ///< capacity heat map, up to 20 %
    Load2,
    Load3,
    Load4,
    Load5,
    MixInnovate, ///< investment mix, grounds
    MixBuild,
    MixTune,
    MixKeepRunning,
    ProductMark, ///< the four roles of a product colour; Paint::product chooses the product
    ProductTint,
    ProductFill,
    ProductEdge,
};

/// A colour of a Scene item: a role, for product roles the palette index, and an opacity.
struct Paint
{
    ColourToken token = ColourToken::None;
    /// Palette index 1 to 8 for product roles; larger ones repeat the palette, 0 is neutral grey.
    quint8 product = 0;
    float opacity = 1.0F;

    constexpr Paint() = default;
    constexpr Paint(ColourToken role, quint8 productIndex = 0, float alpha = 1.0F)
        : token(role)
        , product(productIndex)
        , opacity(alpha)
    {
    }

    constexpr bool isVisible() const { return token != ColourToken::None && opacity > 0.0F; }
    friend constexpr bool operator==(const Paint &, const Paint &) = default;
};

} // namespace leadline
