// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/appearance.h"

#include "core/render/fonts.h"

#include <QGuiApplication>
#include <QPalette>

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

} // namespace

Appearance &Appearance::instance()
{
    static Appearance appearance;
    return appearance;
}

Appearance::Appearance()
    : m_theme(&Theme::light())
{
    m_systemIsDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    apply();
}

QColor Appearance::colour(ColourToken token, int product) const
{
    return QColor::fromRgba(m_theme->rgb(token, product));
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
    Q_EMIT changed();
}

} // namespace leadline
