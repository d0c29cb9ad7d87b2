// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace leadline {

bool isStorableText(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isNull())
            return false;
        if (c.isHighSurrogate()) {
            if (i + 1 == text.size() || !text[i + 1].isLowSurrogate())
                return false;
            ++i;
        } else if (c.isLowSurrogate()) {
            return false;
        }
    }
    return true;
}

namespace {

QString foldedLetters(QStringView text)
{
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        // Letters that Unicode doesn't decompose but people type without their stroke.
        case 0x00d8:
        case 0x00f8:
            folded += u'o';
            break;
        case 0x0110:
        case 0x0111:
            folded += u'd';
            break;
        case 0x0141:
        case 0x0142:
            folded += u'l';
            break;
        case 0x00c6:
        case 0x00e6:
            folded += u"ae";
            break;
        case 0x0152:
        case 0x0153:
            folded += u"oe";
            break;
        case 0x00df:
        case 0x1e9e:
            folded += u"ss";
            break;
        default:
            folded += c;
        }
    }
    // Of the whole text, because letters beyond the basic plane are two units.
    return folded.toCaseFolded();
}

} // namespace

QString foldedText(QStringView text)
{
    // Most letters are plain; only what stands between them needs to be taken apart.
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80; };
    QString folded;
    folded.reserve(text.size());
    for (QStringView::iterator at = text.begin(); at != text.end();) {
        const QStringView::iterator plainEnd = std::find_if_not(at, text.end(), isPlain);
        for (; at != plainEnd; ++at)
            folded += *at >= u'A' && *at <= u'Z' ? QChar(at->unicode() | 0x20) : *at;
        const QStringView::iterator lettersEnd = std::find_if(at, text.end(), isPlain);
        if (lettersEnd != at)
            folded += foldedLetters(QStringView(at, lettersEnd));
        at = lettersEnd;
    }
    return folded;
}

QString excerpt(QStringView text, qsizetype longest)
{
    QString line = text.first(qMin(text.size(), 4 * longest)).toString().simplified();
    if (line.size() <= longest && text.size() <= 4 * longest)
        return line;
    line.truncate(longest - 1);
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    return line + QChar(0x2026);
}

QString numberText(double value)
{
    if (!std::isfinite(value))
        return {};
    if (value == 0)
        return QStringLiteral("0");
    const double magnitude = std::fabs(value);
    if (magnitude < 1e15 && value == std::trunc(value))
        return QString::number(static_cast<qint64>(value));
    const char format = magnitude >= 1e15 || magnitude < 1e-6 ? 'e' : 'f';
    return QString::number(value, format, QLocale::FloatingPointShortest);
}

bool numberFromText(QStringView text, double *value)
{
    // Most numbers are short and whole, and an import reads a million of them.
    constexpr qsizetype surelyExact = 15;
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (!text.isEmpty() && text.size() <= surelyExact && std::all_of(text.begin(), text.end(), isDigit)) {
        qint64 whole = 0;
        for (const QChar c : text)
            whole = whole * 10 + (c.unicode() - u'0');
        *value = static_cast<double>(whole);
        return true;
    }
    bool ok = false;
    // Not QLocale::c().toDouble(): that takes "1,000", which is a thousand here and one elsewhere.
    const double number = text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return false;
    *value = number == 0 ? 0 : number;
    return true;
}

} // namespace leadline
