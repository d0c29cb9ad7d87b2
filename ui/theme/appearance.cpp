// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "core/render/fonts.h"
#include "ui/theme/leadlinestyle.h"
#include "ui/theme/plaintooltips.h"

#include <QApplication>
#include <QScopedValueRollback>
#include <QToolTip>
#include <QWidget>

namespace leadline {

namespace {

struct TypeSize
{
    int size;
    int line;
    QFont::Weight weight;
    qreal spacing;
};

TypeSize typeSize(TextRole role)
{
    switch (role) {
    case TextRole::StartTitle:
        return {28, 34, QFont::DemiBold, -0.3};
    case TextRole::PageTitle:
        return {24, 30, QFont::DemiBold, -0.3};
    case TextRole::DetailTitle:
        return {20, 26, QFont::DemiBold, -0.2};
    case TextRole::BigNumber:
        return {18, 24, QFont::DemiBold, 0};
    case TextRole::ViewTitle:
        return {16, 22, QFont::DemiBold, 0};
    case TextRole::SectionTitle:
        return {14, 20, QFont::DemiBold, 0};
    case TextRole::Body:
        return {13, 18, QFont::Normal, 0};
    case TextRole::BodyStrong:
        return {13, 18, QFont::DemiBold, 0};
    case TextRole::Table:
        return {12, 16, QFont::Normal, 0};
    case TextRole::TableMedium:
        return {12, 16, QFont::Medium, 0};
    case TextRole::TableStrong:
        return {12, 16, QFont::DemiBold, 0};
    case TextRole::Caption:
        return {11, 16, QFont::Normal, 0};
    case TextRole::CaptionMedium:
        return {11, 16, QFont::Medium, 0};
    case TextRole::CaptionStrong:
        return {11, 16, QFont::DemiBold, 0};
    }
    return {13, 18, QFont::Normal, 0};
}

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

} // namespace

Appearance &Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Appearance::Appearance()
    : m_theme(&Theme::light())
{
    m_systemIsDark = isDarkPalette(QGuiApplication::palette());
    apply();
}

void Appearance::install(QApplication &application)
{
    if (m_application == &application)
        return;
    m_application = &application;
    m_systemIsDark = isDarkPalette(QGuiApplication::palette());
    QApplication::setStyle(new LeadlineStyle);
    QApplication::setFont(font(TextRole::Body));
    const QFont small = font(TextRole::Table);
    for (const char *name : {"QPushButton", "QToolButton", "QComboBox", "QAbstractItemView", "QMenu", "QToolTip",
                             "QCheckBox", "QRadioButton", "QTabBar"}) {
        QApplication::setFont(small, name);
    }
    QApplication::setFont(font(TextRole::CaptionMedium), "QHeaderView");
    QApplication::setFont(font(TextRole::BodyStrong), "QGroupBox");
    setOwnPalette();
    application.installEventFilter(this);
    application.installEventFilter(new PlainToolTips(&application));
    apply();
}

QColor Appearance::colour(ColourToken token, int product) const
{
    return QColor::fromRgb(m_theme->rgb(token, product));
}

QPalette Appearance::palette() const
{
    struct Row
    {
        QPalette::ColorRole role;
        ColourToken token;
    };
    static constexpr Row rows[] = {
        {QPalette::Window, ColourToken::Canvas},         {QPalette::WindowText, ColourToken::TextPrimary},
        {QPalette::Base, ColourToken::Canvas},           {QPalette::AlternateBase, ColourToken::Sunken},
        {QPalette::ToolTipBase, ColourToken::Raised},    {QPalette::ToolTipText, ColourToken::TextPrimary},
        {QPalette::PlaceholderText, ColourToken::TextTertiary}, {QPalette::Text, ColourToken::TextPrimary},
        {QPalette::Button, ColourToken::Raised},         {QPalette::ButtonText, ColourToken::TextPrimary},
        {QPalette::BrightText, ColourToken::AccentOn},   {QPalette::Light, ColourToken::Raised},
        {QPalette::Midlight, ColourToken::LineSoft},     {QPalette::Dark, ColourToken::LineControl},
        {QPalette::Mid, ColourToken::LineStrong},        {QPalette::Shadow, ColourToken::LineStrong},
        {QPalette::Highlight, ColourToken::AccentFill},  {QPalette::HighlightedText, ColourToken::AccentOn},
        {QPalette::Link, ColourToken::AccentLine},       {QPalette::LinkVisited, ColourToken::AccentLine},
    };
    QPalette palette;
    for (const Row &row : rows)
        palette.setColor(row.role, colour(row.token));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText, QPalette::ToolTipText,
          QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, colour(ColourToken::LineControl));
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(ColourToken::LineSoft));
    return palette;
}

QFont Appearance::font(TextRole role)
{
    const TypeSize type = typeSize(role);
    QFont font(uiFontFamily());
    font.setPixelSize(type.size);
    font.setWeight(type.weight);
    if (type.spacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, type.spacing);
    return font;
}

int Appearance::lineHeight(TextRole role)
{
    return typeSize(role).line;
}

void Appearance::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Appearance::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
}

void Appearance::apply()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const Theme *theme = dark ? &Theme::dark() : &Theme::light();
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_application)
        setOwnPalette();
    Q_EMIT changed();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->update();
}

void Appearance::setOwnPalette()
{
    const QScopedValueRollback<bool> guard(m_settingPalette, true);
    const QPalette palette = this->palette();
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    // Qt fills up what a palette leaves open; what is compared later must be what it made of ours.
    m_ownPalette = QGuiApplication::palette();
}

void Appearance::readSystem()
{
    {
        // A palette of our own hides the system's; without one the application's is the system's again.
        const QScopedValueRollback<bool> guard(m_settingPalette, true);
        QApplication::setPalette(QPalette());
    }
    m_systemIsDark = isDarkPalette(QGuiApplication::palette());
    setOwnPalette();
    apply();
}

bool Appearance::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (m_settingPalette || (type != QEvent::ApplicationPaletteChange && type != QEvent::ThemeChange))
        return QObject::eventFilter(watched, event);
    if (type == QEvent::ThemeChange) {
        readSystem();
    } else if (watched == m_application && QGuiApplication::palette() != m_ownPalette) {
        m_systemIsDark = isDarkPalette(QGuiApplication::palette());
        setOwnPalette();
        apply();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace leadline
