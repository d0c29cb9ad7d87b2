// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/textflow.h"

#include <QTextBoundaryFinder>

#include <utility>

namespace leadline {

namespace {

/// As QString::simplified(), but blanks that keep words together, as in "6 %", stay.
QString withSingleBlanks(const QString &text)
{
    constexpr QChar narrowNbsp(0x202f);
    QString single;
    single.reserve(text.size());
    bool isBetween = false;
    for (const QChar character : text) {
        if (character.isSpace() && character != QChar::Nbsp && character != narrowNbsp) {
            isBetween = !single.isEmpty();
            continue;
        }
        if (std::exchange(isBetween, false))
            single += u' ';
        single += character;
    }
    return single;
}

/// Positions after which @p text may be cut, in rising order; the last is its length.
std::vector<qsizetype> boundaries(const QString &text, QTextBoundaryFinder::BoundaryType type)
{
    std::vector<qsizetype> places;
    QTextBoundaryFinder finder(type, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        places.push_back(at);
    if (places.empty() || places.back() != text.size())
        places.push_back(text.size());
    return places;
}

/// How many of @p places, from @p next on, end a piece that begins at @p start and fits.
size_t fittingPlaces(const QString &text, qsizetype start, const std::vector<qsizetype> &places, size_t next,
                     const TextStyle &style, qreal width, const TextMetrics &metrics)
{
    size_t count = 0;
    while (next + count < places.size()) {
        const QString piece = text.mid(start, places[next + count] - start).trimmed();
        if (metrics.width(piece, style) > width)
            break;
        ++count;
    }
    return count;
}

} // namespace

QStringList wrapText(const QString &text, const TextStyle &style, qreal width, const TextMetrics &metrics)
{
    const QString plain = withSingleBlanks(text);
    if (metrics.width(plain, style) <= width)
        return {plain};
    QStringList lines;
    const std::vector<qsizetype> words = boundaries(plain, QTextBoundaryFinder::Line);
    std::vector<qsizetype> characters;
    qsizetype start = 0;
    size_t next = 0;
    while (start < plain.size()) {
        const size_t fitting = fittingPlaces(plain, start, words, next, style, width, metrics);
        qsizetype end = 0;
        if (fitting > 0) {
            next += fitting;
            end = words[next - 1];
        } else {
            if (characters.empty())
                characters = boundaries(plain, QTextBoundaryFinder::Grapheme);
            const size_t character =
                static_cast<size_t>(std::upper_bound(characters.begin(), characters.end(), start) - characters.begin());
            const size_t count =
                std::max<size_t>(1, fittingPlaces(plain, start, characters, character, style, width, metrics));
            end = characters[character + count - 1];
            while (next < words.size() && words[next] <= end)
                ++next;
        }
        const QString line = plain.mid(start, end - start).trimmed();
        if (!line.isEmpty())
            lines.append(line);
        start = end;
    }
    return lines;
}

QString elideText(const QString &text, const TextStyle &style, qreal width, const TextMetrics &metrics)
{
    if (metrics.width(text, style) <= width)
        return text;
    const std::vector<qsizetype> characters = boundaries(text, QTextBoundaryFinder::Grapheme);
    const auto cut = [&](size_t count) -> QString {
        return text.left(count == 0 ? 0 : characters[count - 1]).trimmed() + QChar(0x2026);
    };
    size_t fits = 0;
    size_t tooMany = characters.size();
    while (tooMany - fits > 1) {
        const size_t middle = (fits + tooMany) / 2;
        if (metrics.width(cut(middle), style) <= width)
            fits = middle;
        else
            tooMany = middle;
    }
    return cut(fits);
}

} // namespace leadline
