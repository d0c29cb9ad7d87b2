// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/fonts.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Size at which advances are measured; large, so that rounding to 1/64 px vanishes.
constexpr int measuringSize = 512;

QFont::Weight fontWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Regular:
        return QFont::Normal;
    case TextWeight::Medium:
        return QFont::Medium;
    case TextWeight::SemiBold:
        return QFont::DemiBold;
    }
    return QFont::Normal;
}

QFont baseFont(TextWeight weight, bool shaped)
{
    // Scripts that the first family lacks fall back to a named one before the system chooses.
    QFont font(QStringList{uiFontFamily(), u"Noto Sans Arabic"_s});
    font.setWeight(fontWeight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    if (!shaped)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont measuringFont(TextWeight weight, bool shaped)
{
    QFont font = baseFont(weight, shaped);
    font.setPixelSize(measuringSize);
    return font;
}

bool isSimpleScript(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Han:
        return true;
    default:
        return false;
    }
}

bool needsShaping(char32_t character)
{
    if (character < 0x300)
        return false;
    const bool isHangulJamo = character >= 0x1100 && character <= 0x11FF;
    return isHangulJamo || QChar::isMark(character) || !isSimpleScript(QChar::script(character))
            || QChar::category(character) == QChar::Other_Format;
}

bool isDigit(char32_t character)
{
    return character >= U'0' && character <= U'9';
}

} // namespace

QString uiFontFamily()
{
    static const QString family = [] {
        const QString preferred = u"Inter"_s;
        return QFontDatabase::hasFamily(preferred)
                ? preferred
                : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    }();
    return family;
}

bool needsShaping(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.unicode() < 0x300)
            continue;
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(unit, text[++i]);
        if (needsShaping(character))
            return true;
    }
    return false;
}

QFont styledFont(const TextStyle &style, qreal pixelSize, int dpi, bool shaped)
{
    QFont font = baseFont(style.weight, shaped);
    font.setPointSizeF(pixelSize * 72.0 / dpi);
    font.setStrikeOut(style.struckThrough);
    return font;
}

FontTextMetrics::FontTextMetrics()
{
    for (const TextWeight weight : {TextWeight::Regular, TextWeight::Medium, TextWeight::SemiBold}) {
        Face &face = m_faces[static_cast<size_t>(weight)];
        face.latin.fill(-1);
        const QFontMetricsF metrics(measuringFont(weight, false));
        face.ascent = static_cast<float>(metrics.ascent() / measuringSize);
        face.descent = static_cast<float>(metrics.descent() / measuringSize);
        face.capHeight = static_cast<float>(metrics.capHeight() / measuringSize);
        for (char32_t digit = U'0'; digit <= U'9'; ++digit)
            face.digitCell = std::max(face.digitCell, advance(weight, digit));
    }
}

float FontTextMetrics::advance(TextWeight weight, char32_t character) const
{
    Face &known = face(weight);
    const auto measure = [&] {
        const QFontMetricsF metrics(measuringFont(weight, false));
        const QString text = QString::fromUcs4(&character, 1);
        return static_cast<float>(metrics.horizontalAdvance(text) / measuringSize);
    };
    if (character < known.latin.size()) {
        float &width = known.latin[character];
        if (width < 0)
            width = measure();
        return width;
    }
    const QHash<char32_t, float>::const_iterator found = known.others.constFind(character);
    if (found != known.others.cend())
        return found.value();
    return *known.others.insert(character, measure());
}

qreal FontTextMetrics::width(const QString &text, const TextStyle &style) const
{
    if (needsShaping(text)) {
        Face &known = face(style.weight);
        QHash<QString, float>::const_iterator found = known.shaped.constFind(text);
        if (found == known.shaped.cend()) {
            const QFontMetricsF metrics(measuringFont(style.weight, true));
            const qreal measured = metrics.horizontalAdvance(text) / measuringSize;
            found = known.shaped.insert(text, static_cast<float>(measured));
        }
        return static_cast<qreal>(found.value()) * style.size;
    }
    double ems = 0;
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        char32_t character = unit.unicode();
        if (unit.isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(unit, text[++i]);
        const bool inCell = style.tabular && isDigit(character);
        ems += static_cast<double>(inCell ? face(style.weight).digitCell
                                          : advance(style.weight, character));
        ++count;
    }
    return ems * style.size + count * style.spacing;
}

qreal FontTextMetrics::ascent(const TextStyle &style) const
{
    return static_cast<qreal>(face(style.weight).ascent) * style.size;
}

qreal FontTextMetrics::descent(const TextStyle &style) const
{
    return static_cast<qreal>(face(style.weight).descent) * style.size;
}

qreal FontTextMetrics::capHeight(const TextStyle &style) const
{
    return static_cast<qreal>(face(style.weight).capHeight) * style.size;
}

qreal FontTextMetrics::lineHeight(const TextStyle &style) const
{
    return std::max(ascent(style) + descent(style), 1.3 * style.size);
}

} // namespace leadline
