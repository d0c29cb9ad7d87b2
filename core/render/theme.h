// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/colourtoken.h"

#include <QColor>

#include <array>

namespace leadline {

/// The one table of colours: every role of a Scene as a value, for screen (light, dark) and paper (colour and
/// optimised for grey). Nothing else in the program holds a colour. Immutable; safe from any thread.
class Theme final
{
public:
    enum class Kind : quint8 { Light, Dark, Print, PrintGrey };

    static const Theme &light();
    static const Theme &dark();
    static const Theme &print();
    /// Product marks become greys of their own lightness, state marks ink; patterns and shapes stay.
    static const Theme &printGrey();

    Kind kind() const { return m_kind; }
    bool isPaper() const { return m_kind == Kind::Print || m_kind == Kind::PrintGrey; }

    /// The value of a role; product roles take the palette @p index (1 to 8, repeating; 0 is neutral grey).
    QRgb rgb(ColourToken token, int index = 0) const;
    /// The value with the paint's opacity; invalid when the paint isn't visible.
    QColor colour(const Paint &paint) const;

    /// Number of colours and patterns in the product palette.
    static constexpr int paletteSize = 8;
    /// The palette's own index 1 to 8 for any product index; 0 stays 0.
    static int paletteIndex(int index);

private:
    static constexpr size_t tokenCount = static_cast<size_t>(ColourToken::ProductEdge) + 1;
    struct ProductColours
    {
        QRgb mark = 0;
        QRgb tint = 0;
        QRgb fill = 0;
        QRgb edge = 0;
    };

    explicit Theme(Kind kind);
    ProductColours productColours(QRgb mark) const;
    void turnGrey();

    Kind m_kind;
    std::array<QRgb, tokenCount> m_tokens = {};
    std::array<ProductColours, paletteSize + 1> m_products = {};
};

} // namespace leadline
