// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/theme.h"

#include "core/render/colourmath.h"

namespace leadline {

namespace {

struct TokenRow
{
    ColourToken token;
    quint32 light;
    quint32 dark;
    quint32 print;
};

// On paper the surfaces are the paper itself, and the soft lines are the grid's.
constexpr TokenRow tokenTable[] = {
    {ColourToken::Canvas,             0xFFFFFF, 0x16181C, 0xFFFFFF},
    {ColourToken::Side,               0xF5F5F2, 0x101215, 0xFFFFFF},
    {ColourToken::Sunken,             0xFAFAF8, 0x1B1E23, 0xFFFFFF},
    {ColourToken::Raised,             0xFFFFFF, 0x22262C, 0xFFFFFF},
    {ColourToken::Hover,              0xF0F0ED, 0x23272D, 0xFFFFFF},
    {ColourToken::Band,               0xFAFAF8, 0x1B1E23, 0xEFEFEB},
    {ColourToken::Track,              0xDBDBD6, 0x363A43, 0xE4E4E0},
    {ColourToken::LineSoft,           0xE5E5E0, 0x2B2F36, 0xEBEBE7},
    {ColourToken::LineStrong,         0xCBCBC4, 0x434954, 0xA9ABB0},
    {ColourToken::LineGrid,           0xEFEFEB, 0x1F2227, 0xEBEBE7},
    {ColourToken::LineControl,        0x848992, 0x767E8B, 0x5A606B},
    {ColourToken::TextPrimary,        0x1A1D23, 0xECEEF1, 0x111318},
    {ColourToken::TextSecondary,      0x4E545F, 0xB3B9C4, 0x3D424B},
    {ColourToken::TextTertiary,       0x636974, 0x8E95A2, 0x5A606B},
    {ColourToken::AccentLine,         0x2C52CC, 0x8AA5FF, 0x2C52CC},
    {ColourToken::AccentFill,         0x2C52CC, 0x3F62DB, 0x2C52CC},
    {ColourToken::AccentOn,           0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
    {ColourToken::AccentSoft,         0xE8EDFB, 0x202B4C, 0xE8EDFB},
    {ColourToken::StateOk,            0x1F7A4D, 0x5CC391, 0x1F7A4D},
    {ColourToken::StateAttention,     0x9A5B00, 0xE2A546, 0x9A5B00},
    {ColourToken::StateBad,           0xB3261E, 0xF2857C, 0xB3261E},
    {ColourToken::StateOkSoft,        0xE3F2EA, 0x17322A, 0xE3F2EA},
    {ColourToken::StateAttentionSoft, 0xFBEFD9, 0x382B16, 0xFBEFD9},
    {ColourToken::StateBadSoft,       0xFBE7E5, 0x3B2020, 0xFBE7E5},
    {ColourToken::TodayFill,          0x2C52CC, 0x3F62DB, 0x111318},
    {ColourToken::TodayOn,            0xFFFFFF, 0xFFFFFF, 0xFFFFFF},
    {ColourToken::TodayLine,          0x2C52CC, 0x8AA5FF, 0x111318},
    {ColourToken::PatternInk,         0xFFFFFF, 0x16181C, 0xFFFFFF},
    {ColourToken::Load1,              0xF7F8FD, 0x1B1E26, 0xF7F8FD},
    {ColourToken::Load2,              0xEEF1FB, 0x202430, 0xEEF1FB},
    {ColourToken::Load3,              0xE1E7F8, 0x282E3F, 0xE1E7F8},
    {ColourToken::Load4,              0xD3DBF4, 0x313950, 0xD3DBF4},
    {ColourToken::Load5,              0xC0CBF0, 0x3C4767, 0xC0CBF0},
    {ColourToken::MixInnovate,        0x2C52CC, 0x3F62DB, 0x2C52CC},
    {ColourToken::MixBuild,           0xC0CBF0, 0x424E72, 0xC0CBF0},
    {ColourToken::MixTune,            0xEEEEF0, 0x292C32, 0xEEEEF0},
    {ColourToken::MixKeepRunning,     0x848992, 0x767E8B, 0x848992},
};

struct PaletteRow
{
    quint32 light;
    quint32 dark;
};

// Neutral, then Teal, Violet, Rose, Olive, Sky, Umber, Leaf, Slate.
constexpr PaletteRow paletteTable[] = {
    {0x848992, 0x767E8B}, {0x128E9C, 0x57E2F6}, {0x7141B0, 0x8B75E3},
    {0xD14F6E, 0xD05F8B}, {0x979910, 0xBEA227}, {0x1E9BE3, 0x6AAEF8},
    {0x784211, 0xAA792B}, {0x4D800A, 0x98D890}, {0x415061, 0xA8AEB3},
};

constexpr QRgb opaque(quint32 rgb)
{
    return 0xFF000000U | rgb;
}

/// How much of the mark goes into tint, fill and edge.
struct MixShares
{
    double tint;
    double fill;
    double edge;
};

constexpr MixShares mixShares(Theme::Kind kind)
{
    switch (kind) {
    case Theme::Kind::Light:
        return {0.13, 0.32, 0.60};
    case Theme::Kind::Dark:
        return {0.15, 0.31, 0.62};
    case Theme::Kind::Print:
    case Theme::Kind::PrintGrey:
        return {0.09, 0.55, 1.0};
    }
    return {};
}

} // namespace

Theme::Theme(Kind kind)
    : m_kind(kind)
{
    const bool isDark = kind == Kind::Dark;
    for (const TokenRow &row : tokenTable) {
        const quint32 value = isDark ? row.dark : kind == Kind::Light ? row.light : row.print;
        m_tokens[static_cast<size_t>(row.token)] = opaque(value);
    }
    for (size_t index = 0; index < m_products.size(); ++index) {
        const PaletteRow &row = paletteTable[index];
        m_products[index] = productColours(opaque(isDark ? row.dark : row.light));
    }
    if (kind == Kind::PrintGrey)
        turnGrey();
}

Theme::ProductColours Theme::productColours(QRgb mark) const
{
    const QRgb canvas = m_tokens[static_cast<size_t>(ColourToken::Canvas)];
    const MixShares shares = mixShares(m_kind);
    return {mark, mixed(mark, canvas, shares.tint), mixed(mark, canvas, shares.fill),
            mixed(mark, canvas, shares.edge)};
}

void Theme::turnGrey()
{
    const QRgb ink = m_tokens[static_cast<size_t>(ColourToken::TextPrimary)];
    for (const ColourToken token : {ColourToken::StateOk, ColourToken::StateAttention,
                                    ColourToken::StateBad, ColourToken::AccentLine,
                                    ColourToken::AccentFill}) {
        m_tokens[static_cast<size_t>(token)] = ink;
    }
    for (QRgb &value : m_tokens) {
        if (qRed(value) != qGreen(value) || qGreen(value) != qBlue(value))
            value = greyOfLightness(lightness(value));
    }
    for (ProductColours &colours : m_products)
        colours = productColours(greyOfLightness(lightness(colours.mark)));
}

const Theme &Theme::light()
{
    static const Theme theme(Kind::Light);
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(Kind::Dark);
    return theme;
}

const Theme &Theme::print()
{
    static const Theme theme(Kind::Print);
    return theme;
}

const Theme &Theme::printGrey()
{
    static const Theme theme(Kind::PrintGrey);
    return theme;
}

int Theme::paletteIndex(int index)
{
    return index <= 0 ? 0 : (index - 1) % paletteSize + 1;
}

QRgb Theme::rgb(ColourToken token, int index) const
{
    const ProductColours &product = m_products[static_cast<size_t>(paletteIndex(index))];
    switch (token) {
    case ColourToken::ProductMark:
        return product.mark;
    case ColourToken::ProductTint:
        return product.tint;
    case ColourToken::ProductFill:
        return product.fill;
    case ColourToken::ProductEdge:
        return product.edge;
    default:
        return m_tokens[static_cast<size_t>(token)];
    }
}

QColor Theme::colour(const Paint &paint) const
{
    if (!paint.isVisible())
        return {};
    QColor colour = QColor::fromRgb(rgb(paint.token, paint.product));
    if (paint.opacity < 1.0F)
        colour.setAlphaF(paint.opacity);
    return colour;
}

} // namespace leadline
