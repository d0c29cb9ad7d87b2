// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/orderkey.h"

#include <algorithm>

namespace leadline {

// A key is a fraction in base 62, 0.d1 d2 d3 …, so between any two keys there is a third, and a
// zero at the end says nothing (hence none is written). Halving alone would make a list that only
// grows at its end gain a digit for every six rows. So the first digit of the keys made here
// doubles as the length of a counter: `a` to `z` are followed by 1 to 26 digits that count up from
// zero, `Z` down to `A` by 1 to 26 digits that count down towards the front. `a`, `a1`, … `az`,
// `b`, `b01`, … `bzz`, `c`: after a million rows a key has five digits. Nothing relies on it when
// keys are read: every key that isValid() has its place.

namespace {

constexpr int base = 62;

int digitValue(QChar c)
{
    if (c >= u'0' && c <= u'9')
        return c.unicode() - u'0';
    if (c >= u'A' && c <= u'Z')
        return c.unicode() - u'A' + 10;
    if (c >= u'a' && c <= u'z')
        return c.unicode() - u'a' + 36;
    return -1;
}

QChar digit(int value)
{
    constexpr QStringView digits =
        u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return digits[value];
}

int digitAt(QStringView key, qsizetype index)
{
    return index < key.size() ? digitValue(key[index]) : 0;
}

QString withoutTrailingZeros(QString key)
{
    while (key.endsWith(u'0'))
        key.chop(1);
    return key;
}

bool isCounterHead(QChar head)
{
    return digitValue(head) >= 10;
}

/// How many digits of the counter follow @p head.
int counterLength(QChar head)
{
    return head >= u'a' ? head.unicode() - u'a' + 1 : u'Z' - head.unicode() + 1;
}

/// The counter of @p key at full length: its head and as many digits as that stands for.
QString counterOf(QStringView key)
{
    const qsizetype length = 1 + counterLength(key.front());
    return key.first(std::min(length, key.size())).toString().leftJustified(length, u'0');
}

/// The first counter after @p key; null when there is none.
QString counterAfter(QStringView key)
{
    if (!isCounterHead(key.front()))
        return QStringLiteral("a");
    QString counter = counterOf(key);
    for (qsizetype i = counter.size() - 1; i > 0; --i) {
        const int value = digitValue(counter[i]);
        if (value < base - 1) {
            counter[i] = digit(value + 1);
            return withoutTrailingZeros(counter);
        }
        counter[i] = u'0';
    }
    // All digits were used up: the next head, whose counter begins at zero.
    const int head = digitValue(counter.front());
    return head < base - 1 ? QString(digit(head + 1)) : QString();
}

/// The last counter before @p key; null when there is none.
QString counterBefore(QStringView key)
{
    if (!isCounterHead(key.front()))
        return {};
    QString counter = counterOf(key);
    if (key.size() > counter.size())
        return withoutTrailingZeros(counter);
    for (qsizetype i = counter.size() - 1; i > 0; --i) {
        const int value = digitValue(counter[i]);
        if (value > 0) {
            counter[i] = digit(value - 1);
            return withoutTrailingZeros(counter);
        }
        counter[i] = u'z';
    }
    if (counter.front() == u'A')
        return {};
    const QChar head = digit(digitValue(counter.front()) - 1);
    return QString(head) + QString(counterLength(head), u'z');
}

/// A short key strictly between @p before and @p after, near the middle; an empty @p after is the
/// fraction 1.
QString middle(QStringView before, QStringView after)
{
    QString key;
    bool open = after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = digitAt(before, i);
        const int high = open ? base : digitAt(after, i);
        if (high - low > 1)
            return key + digit((low + high) / 2);
        if (high - low == 1 && !open) {
            // Digits that follow leave room below `after` itself; otherwise go on above `before`.
            if (i + 1 < after.size())
                return key + digit(high);
            open = true;
        }
        key += digit(low);
    }
}

} // namespace

bool OrderKey::isValid(QStringView key)
{
    return !key.isEmpty() && !key.endsWith(u'0')
        && std::all_of(key.begin(), key.end(), [](QChar c) { return digitValue(c) >= 0; });
}

QString OrderKey::between(QStringView before, QStringView after)
{
    const bool openStart = before.isEmpty();
    const bool openEnd = after.isEmpty();
    if ((!openStart && !isValid(before)) || (!openEnd && !isValid(after)))
        return {};
    if (openStart && openEnd)
        return QStringLiteral("a");
    if (!openStart && !openEnd)
        return before < after ? middle(before, after) : QString();

    const QString counter = openEnd ? counterAfter(before) : counterBefore(after);
    return counter.isNull() ? middle(before, after) : counter;
}

namespace {

/// Fills @p keys from @p first to before @p last with keys strictly between the two, by halving.
void fill(std::vector<QString> &keys, std::size_t first, std::size_t last, const QString &before,
          const QString &after)
{
    if (first == last)
        return;
    const std::size_t centre = first + (last - first) / 2;
    const QString key = middle(before, after);
    fill(keys, first, centre, before, key);
    fill(keys, centre + 1, last, key, after);
    keys[centre] = key;
}

} // namespace

std::vector<QString> OrderKey::spread(QStringView before, QStringView after, int count)
{
    if (count <= 0 || between(before, after).isNull())
        return {};

    std::vector<QString> keys(static_cast<std::size_t>(count));
    if (after.isEmpty()) {
        QString last = before.toString();
        for (QString &key : keys)
            last = key = between(last, {});
    } else if (before.isEmpty()) {
        QString first = after.toString();
        for (auto key = keys.rbegin(); key != keys.rend(); ++key)
            first = *key = between({}, first);
    } else {
        fill(keys, 0, keys.size(), before.toString(), after.toString());
    }
    return keys;
}

} // namespace leadline
