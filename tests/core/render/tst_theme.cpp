// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/colourmath.h"
#include "core/render/theme.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The published contrast ratios of a token: light and dark, on canvas and on the side surface.
struct ContrastRow
{
    ColourToken token;
    double lightCanvas;
    double lightSide;
    double darkCanvas;
    double darkSide;
};

constexpr ContrastRow contrastTable[] = {
    {ColourToken::LineSoft,       1.26,  1.16,  1.32,  1.40},
    {ColourToken::LineStrong,     1.63,  1.49,  1.96,  2.07},
    {ColourToken::LineGrid,       1.15,  1.06,  1.11,  1.18},
    {ColourToken::LineControl,    3.51,  3.22,  4.34,  4.58},
    {ColourToken::TextPrimary,    16.88, 15.46, 15.29, 16.14},
    {ColourToken::TextSecondary,  7.62,  6.97,  9.02,  9.52},
    {ColourToken::TextTertiary,   5.52,  5.05,  5.90,  6.23},
    {ColourToken::AccentLine,     6.59,  6.03,  7.54,  7.96},
    {ColourToken::AccentFill,     6.59,  6.03,  3.37,  3.56},
    {ColourToken::AccentSoft,     1.17,  1.07,  1.28,  1.35},
    {ColourToken::StateOk,        5.32,  4.87,  8.18,  8.64},
    {ColourToken::StateAttention, 5.43,  4.97,  8.21,  8.67},
    {ColourToken::StateBad,       6.54,  5.98,  7.13,  7.52},
};

struct PairRow
{
    ColourToken front;
    ColourToken ground;
    double light;
    double dark;
};

constexpr PairRow pairTable[] = {
    {ColourToken::AccentOn,       ColourToken::AccentFill,         6.59,  5.27},
    {ColourToken::AccentLine,     ColourToken::AccentSoft,         5.63,  5.89},
    {ColourToken::TextPrimary,    ColourToken::AccentSoft,         14.42, 11.95},
    {ColourToken::TextSecondary,  ColourToken::AccentSoft,         6.51,  7.05},
    {ColourToken::TextTertiary,   ColourToken::AccentSoft,         4.72,  4.61},
    {ColourToken::TextTertiary,   ColourToken::Hover,              4.84,  4.98},
    {ColourToken::TextTertiary,   ColourToken::Sunken,             5.28,  5.55},
    {ColourToken::StateOk,        ColourToken::StateOkSoft,        4.60,  6.34},
    {ColourToken::StateAttention, ColourToken::StateAttentionSoft, 4.77,  6.36},
    {ColourToken::StateBad,       ColourToken::StateBadSoft,       5.50,  5.96},
    {ColourToken::TextPrimary,    ColourToken::StateAttentionSoft, 14.83, 11.84},
    {ColourToken::TextSecondary,  ColourToken::StateBadSoft,       6.41,  7.54},
    {ColourToken::LineControl,    ColourToken::Raised,             3.51,  3.71},
    {ColourToken::TextPrimary,    ColourToken::Load5,              10.48, 7.89},
    {ColourToken::TextSecondary,  ColourToken::Load5,              4.73,  4.65},
    {ColourToken::TextPrimary,    ColourToken::MixBuild,           10.48, 7.05},
};

/// The published values of a product colour: contrast of the mark on canvas, tint, fill, edge.
struct ProductRow
{
    double contrast;
    quint32 tint;
    quint32 fill;
    quint32 edge;
};

constexpr ProductRow lightProducts[] = {
    {3.91, 0xE0F0F2, 0xB3DBDF, 0x71BBC4}, {6.81, 0xEDE6F5, 0xD2C2E6, 0xAA8DD0},
    {4.15, 0xF9E8EC, 0xF0C7D1, 0xE395A8}, {3.05, 0xF1F2E0, 0xDEDEB3, 0xC1C270},
    {3.06, 0xE2F2FB, 0xB7DFF6, 0x78C3EE}, {8.12, 0xEDE6E0, 0xD4C3B3, 0xAE8E70},
    {4.76, 0xE8EEDF, 0xC6D6B1, 0x94B36C}, {8.25, 0xE6E8EA, 0xC2C7CC, 0x8D96A0},
};

constexpr ProductRow darkProducts[] = {
    {11.52, 0x20363D, 0x2A5760, 0x3E95A3}, {4.87, 0x28263A, 0x3A355A, 0x5F5297},
    {4.82, 0x32232D, 0x502E3E, 0x894461},  {7.10, 0x2F2D1E, 0x4A431F, 0x7E6E23},
    {7.64, 0x232F3D, 0x304760, 0x4A75A4},  {4.64, 0x2C271E, 0x443621, 0x725425},
    {10.63, 0x2A352D, 0x3E5440, 0x678F64}, {7.93, 0x2C2F33, 0x43474B, 0x71757A},
};

constexpr quint32 printTints[] = {0xEAF5F6, 0xF2EEF8, 0xFBEFF2, 0xF6F6E9,
                                  0xEBF6FC, 0xF3EEEA, 0xEFF4E9, 0xEEEFF1};
constexpr int printLightness[] = {54, 39, 52, 61, 61, 34, 48, 33};

double ratio(const Theme &theme, ColourToken front, ColourToken ground)
{
    return contrastRatio(theme.rgb(front), theme.rgb(ground));
}

/// Equal within the rounding of each channel.
bool isClose(QRgb value, quint32 expected)
{
    return std::abs(qRed(value) - qRed(expected)) <= 1 && std::abs(qGreen(value) - qGreen(expected)) <= 1
            && std::abs(qBlue(value) - qBlue(expected)) <= 1;
}

bool isNeutral(QRgb value)
{
    return qRed(value) == qGreen(value) && qGreen(value) == qBlue(value);
}

} // namespace

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensHaveThePublishedContrast();
    void pairsKeepTheirContrast();
    void productColoursAreMixedAsPublished();
    void marksStayApartInEveryVision();
    void textStaysReadableOnBars();
    void inkIsReadableOnPaper();
    void greyHasNoColour();
    void paletteRepeats();
};

void TestTheme::tokensHaveThePublishedContrast()
{
    constexpr double rounding = 0.006;
    for (const ContrastRow &row : contrastTable) {
        const std::string name = std::to_string(static_cast<int>(row.token));
        const Theme &light = Theme::light();
        const Theme &dark = Theme::dark();
        QVERIFY2(std::abs(ratio(light, row.token, ColourToken::Canvas) - row.lightCanvas) < rounding, name.c_str());
        QVERIFY2(std::abs(ratio(light, row.token, ColourToken::Side) - row.lightSide) < rounding, name.c_str());
        QVERIFY2(std::abs(ratio(dark, row.token, ColourToken::Canvas) - row.darkCanvas) < rounding, name.c_str());
        QVERIFY2(std::abs(ratio(dark, row.token, ColourToken::Side) - row.darkSide) < rounding, name.c_str());
    }
}

void TestTheme::pairsKeepTheirContrast()
{
    constexpr double rounding = 0.006;
    for (const PairRow &row : pairTable) {
        const double light = ratio(Theme::light(), row.front, row.ground);
        const double dark = ratio(Theme::dark(), row.front, row.ground);
        QVERIFY2(light > row.light - rounding, qPrintable(u"%1 < %2"_s.arg(light).arg(row.light)));
        QVERIFY2(dark > row.dark - rounding, qPrintable(u"%1 < %2"_s.arg(dark).arg(row.dark)));
    }
}

void TestTheme::productColoursAreMixedAsPublished()
{
    for (int index = 1; index <= Theme::paletteSize; ++index) {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const ProductRow &row = (theme == &Theme::light() ? lightProducts : darkProducts)[index - 1];
            const double contrast = contrastRatio(theme->rgb(ColourToken::ProductMark, index),
                                                  theme->rgb(ColourToken::Canvas));
            QVERIFY(std::abs(contrast - row.contrast) < 0.006);
            QVERIFY(contrast >= 3.0);
            QVERIFY(isClose(theme->rgb(ColourToken::ProductTint, index), row.tint));
            QVERIFY(isClose(theme->rgb(ColourToken::ProductFill, index), row.fill));
            QVERIFY(isClose(theme->rgb(ColourToken::ProductEdge, index), row.edge));
        }
        QVERIFY(isClose(Theme::print().rgb(ColourToken::ProductTint, index), printTints[index - 1]));
    }
}

void TestTheme::marksStayApartInEveryVision()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::print()}) {
        for (const ColourVision vision : {ColourVision::Normal, ColourVision::Deutan, ColourVision::Protan,
                                          ColourVision::Tritan}) {
            for (int first = 1; first <= Theme::paletteSize; ++first) {
                for (int second = first + 1; second <= Theme::paletteSize; ++second) {
                    const double distance = okLabDistance(theme->rgb(ColourToken::ProductMark, first),
                                                          theme->rgb(ColourToken::ProductMark, second), vision);
                    QVERIFY2(distance >= 0.075,
                             qPrintable(u"%1 and %2: %3"_s.arg(first).arg(second).arg(distance)));
                }
            }
        }
    }
}

void TestTheme::textStaysReadableOnBars()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark(), &Theme::print(), &Theme::printGrey()}) {
        const QRgb text = theme->rgb(ColourToken::TextPrimary);
        for (int index = 0; index <= Theme::paletteSize; ++index) {
            QVERIFY(contrastRatio(text, theme->rgb(ColourToken::ProductTint, index)) >= 4.5);
            if (!theme->isPaper())
                QVERIFY(contrastRatio(text, theme->rgb(ColourToken::ProductFill, index)) >= 4.5);
        }
    }
}

void TestTheme::inkIsReadableOnPaper()
{
    const Theme &print = Theme::print();
    QVERIFY(std::abs(ratio(print, ColourToken::TextPrimary, ColourToken::Canvas) - 18.58) < 0.006);
    QVERIFY(std::abs(ratio(print, ColourToken::TextSecondary, ColourToken::Canvas) - 10.10) < 0.006);
    QVERIFY(std::abs(ratio(print, ColourToken::TextTertiary, ColourToken::Canvas) - 6.32) < 0.006);
    QVERIFY(std::abs(ratio(print, ColourToken::LineStrong, ColourToken::Canvas) - 2.30) < 0.006);
}

void TestTheme::greyHasNoColour()
{
    const Theme &grey = Theme::printGrey();
    for (int token = 1; token < static_cast<int>(ColourToken::ProductMark); ++token)
        QVERIFY(isNeutral(grey.rgb(static_cast<ColourToken>(token))));
    for (int index = 1; index <= Theme::paletteSize; ++index) {
        const QRgb mark = grey.rgb(ColourToken::ProductMark, index);
        QVERIFY(isNeutral(mark));
        QVERIFY(isNeutral(grey.rgb(ColourToken::ProductTint, index)));
        QVERIFY(std::abs(lightness(mark) - printLightness[index - 1]) < 1);
    }
    QVERIFY(contrastRatio(grey.rgb(ColourToken::StateAttention), grey.rgb(ColourToken::Canvas)) > 15);
}

void TestTheme::paletteRepeats()
{
    QCOMPARE(Theme::paletteIndex(0), 0);
    QCOMPARE(Theme::paletteIndex(8), 8);
    QCOMPARE(Theme::paletteIndex(9), 1);
    QCOMPARE(Theme::light().rgb(ColourToken::ProductMark, 10), Theme::light().rgb(ColourToken::ProductMark, 2));
    QVERIFY(!Theme::light().colour(Paint()).isValid());
    QCOMPARE(Theme::light().colour({ColourToken::LineStrong, 0, 0.5F}).alpha(), 128);
}

LEADLINE_TEST(TestTheme)
#include "tst_theme.moc"
