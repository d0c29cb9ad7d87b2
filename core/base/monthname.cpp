// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/monthname.h"

#include "core/base/text.h"

#include <QCoreApplication>

#include <array>

namespace leadline {

namespace {

constexpr std::array<const char *, 12> shortNames{
    QT_TRANSLATE_NOOP("Month", "Jan"), QT_TRANSLATE_NOOP("Month", "Feb"),
    QT_TRANSLATE_NOOP("Month", "Mar"), QT_TRANSLATE_NOOP("Month", "Apr"),
    QT_TRANSLATE_NOOP("Month", "May"), QT_TRANSLATE_NOOP("Month", "Jun"),
    QT_TRANSLATE_NOOP("Month", "Jul"), QT_TRANSLATE_NOOP("Month", "Aug"),
    QT_TRANSLATE_NOOP("Month", "Sep"), QT_TRANSLATE_NOOP("Month", "Oct"),
    QT_TRANSLATE_NOOP("Month", "Nov"), QT_TRANSLATE_NOOP("Month", "Dec"),
};

constexpr std::array<QStringView, 12> englishNames{
    u"january", u"february", u"march",     u"april",   u"may",      u"june",
    u"july",    u"august",   u"september", u"october", u"november", u"december",
};

constexpr std::array<const char *, 12> longNames{
    QT_TRANSLATE_NOOP("LongMonth", "January"),   QT_TRANSLATE_NOOP("LongMonth", "February"),
    QT_TRANSLATE_NOOP("LongMonth", "March"),     QT_TRANSLATE_NOOP("LongMonth", "April"),
    QT_TRANSLATE_NOOP("LongMonth", "May"),       QT_TRANSLATE_NOOP("LongMonth", "June"),
    QT_TRANSLATE_NOOP("LongMonth", "July"),      QT_TRANSLATE_NOOP("LongMonth", "August"),
    QT_TRANSLATE_NOOP("LongMonth", "September"), QT_TRANSLATE_NOOP("LongMonth", "October"),
    QT_TRANSLATE_NOOP("LongMonth", "November"),  QT_TRANSLATE_NOOP("LongMonth", "December"),
};

constexpr qsizetype shortestAbbreviation = 3;

QString withoutFullStop(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

QString shortMonthName(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return QCoreApplication::translate("Month", shortNames[static_cast<std::size_t>(month - 1)]);
}

QString longMonthName(int month)
{
    Q_ASSERT(month >= 1 && month <= 12);
    return QCoreApplication::translate("LongMonth", longNames[static_cast<std::size_t>(month - 1)]);
}

int monthFromName(QStringView name)
{
    const QString folded = withoutFullStop(foldedText(name));
    if (folded.isEmpty())
        return 0;
    // Translated names come first: where they differ from the English ones they are what the user
    // sees.
    for (int month = 1; month <= 12; ++month) {
        if (withoutFullStop(foldedText(shortMonthName(month))) == folded)
            return month;
    }
    if (folded.size() < shortestAbbreviation)
        return 0;
    for (int month = 1; month <= 12; ++month) {
        if (foldedText(longMonthName(month)).startsWith(folded))
            return month;
    }
    for (std::size_t i = 0; i < englishNames.size(); ++i) {
        if (englishNames[i].startsWith(folded))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

} // namespace leadline
