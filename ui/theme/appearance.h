// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/theme.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace leadline {

/// The sizes of type (STYLE section 3), in logical pixels.
enum class TextRole : quint8 {
    StartTitle,  ///< 28/34, 600; the start screen
    PageTitle,   ///< 24/30, 600
    DetailTitle, ///< 20/26, 600
    BigNumber,   ///< 18/24, 600
    ViewTitle,   ///< 16/22, 600; inspector title
    SectionTitle, ///< 14/20, 600; columns, cards
    Body,        ///< 13/18
    BodyStrong,  ///< 13/18, 600
    Table,       ///< 12/16; buttons, inspector values
    TableMedium, ///< 12/16, 500; bars
    TableStrong, ///< 12/16, 600
    Caption,     ///< 11/16; axes, chips, tags, status bar
    CaptionMedium, ///< 11/16, 500
    CaptionStrong, ///< 11/16, 600
};

/// Light, dark, or what the system's palette is.
enum class ThemeChoice : quint8 { System, Light, Dark };

/// How the window looks now: the one table of colours in its light or dark form, the type, and whether things move.
/// One object a program, on the window's thread, made after the QApplication; everything that paints asks it when it
/// paints. After install() all windows are painted anew on a change; who keeps a colour listens to changed().
class Appearance final : public QObject
{
    Q_OBJECT

public:
    static Appearance &instance();

    /// Gives @p application the style, the font and the palette of the theme, and follows the system from now on.
    void install(QApplication &application);

    const Theme &theme() const { return *m_theme; }
    bool isDark() const { return m_theme->kind() == Theme::Kind::Dark; }
    QColor colour(ColourToken token, int product = 0) const;
    /// All roles of a palette from the tokens, for Qt's own widgets.
    QPalette palette() const;

    static QFont font(TextRole role);
    /// Line height of a role in logical pixels.
    static int lineHeight(TextRole role);

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);

    bool isReducedMotion() const { return m_reducedMotion; }
    void setReducedMotion(bool reduced);
    /// @p milliseconds, or 0 when motion is reduced.
    int duration(int milliseconds) const { return m_reducedMotion ? 0 : milliseconds; }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed();

private:
    Appearance();
    void apply();
    void setOwnPalette();
    void readSystem();

    const Theme *m_theme;
    QApplication *m_application = nullptr;
    QPalette m_ownPalette;
    ThemeChoice m_choice = ThemeChoice::System;
    bool m_reducedMotion = false;
    bool m_systemIsDark = false;
    bool m_settingPalette = false;
};

/// What a role looks like now.
inline QColor tokenColour(ColourToken token)
{
    return Appearance::instance().colour(token);
}

} // namespace leadline
