// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonlook.h"

#include "core/render/colourmath.h"

namespace leadline {

ButtonLook buttonLook(ButtonKind kind, QStyle::State state)
{
    const Appearance &appearance = Appearance::instance();
    const bool isEnabled = state & QStyle::State_Enabled;
    const bool isPressed = isEnabled && (state & QStyle::State_Sunken);
    const bool isHovered = isEnabled && (state & QStyle::State_MouseOver);
    ButtonLook look;
    look.text = appearance.colour(ColourToken::TextPrimary);
    switch (kind) {
    case ButtonKind::Primary: {
        look.ground = appearance.colour(ColourToken::AccentFill);
        look.text = appearance.colour(ColourToken::AccentOn);
        // Darker under the pointer, so that white text only gains contrast.
        const QRgb ink = Theme::light().rgb(ColourToken::TextPrimary);
        if (isPressed || isHovered)
            look.ground = QColor(mixed(ink, look.ground.rgb(), isPressed ? 0.24 : 0.12));
        break;
    }
    case ButtonKind::Secondary:
    case ButtonKind::Destructive:
        look.ground = appearance.colour(isPressed || isHovered ? ColourToken::Hover : ColourToken::Raised);
        look.border = appearance.colour(isPressed ? ColourToken::LineControl : ColourToken::LineStrong);
        if (kind == ButtonKind::Destructive)
            look.text = appearance.colour(ColourToken::StateBad);
        break;
    case ButtonKind::Quiet:
        look.text = appearance.colour(ColourToken::TextSecondary);
        if (isPressed || isHovered)
            look.ground = appearance.colour(ColourToken::Hover);
        break;
    }
    if (state & QStyle::State_On && kind != ButtonKind::Primary) {
        look.ground = appearance.colour(ColourToken::AccentSoft);
        look.text = appearance.colour(ColourToken::AccentLine);
        if (kind != ButtonKind::Quiet)
            look.border = look.text;
    }
    if (!isEnabled) {
        look.text = appearance.colour(ColourToken::LineControl);
        look.ground = kind == ButtonKind::Quiet ? QColor() : appearance.colour(ColourToken::Raised);
        look.border = kind == ButtonKind::Quiet ? QColor() : appearance.colour(ColourToken::LineSoft);
    }
    return look;
}

} // namespace leadline
