// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typedwords.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words that mean the same, single ones parted by |; the first one is what the forms know. The
/// translations list the words of that language alike, as many as it has forms of the word.
constexpr const char *wordLists[] = {
    QT_TRANSLATE_NOOP("PlannedDate", "today"),
    QT_TRANSLATE_NOOP("PlannedDate", "tomorrow"),
    QT_TRANSLATE_NOOP("PlannedDate", "yesterday"),
    QT_TRANSLATE_NOOP("PlannedDate", "firm"),
    QT_TRANSLATE_NOOP("PlannedDate", "likely"),
    QT_TRANSLATE_NOOP("PlannedDate", "rough"),
    //: Typed in dates ("this month"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "this|current"),
    //: Typed in dates ("next month"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "next|coming"),
    //: Typed in dates ("last month"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "last|previous"),
    //: Typed in dates ("early May"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "early|beginning|start"),
    //: Typed in dates ("mid May"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "mid|middle"),
    //: Typed in dates ("late May"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "late|end"),
    //: Typed in dates ("end of May"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "of|the"),
    //: Typed as a date: one word for the end of the month; single words parted by |
    QT_TRANSLATE_NOOP("PlannedDate", "monthend|eom"),
    //: Typed as a date: one word for the end of the quarter; single words parted by |
    QT_TRANSLATE_NOOP("PlannedDate", "quarterend|eoq"),
    //: Typed as a date: one word for the end of the year; single words parted by |
    QT_TRANSLATE_NOOP("PlannedDate", "yearend|eoy"),
    //: Typed in dates ("in 2 weeks"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "in"),
    //: Typed in dates ("in 2 days"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "day|days"),
    //: Typed in dates ("next week"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "week|weeks"),
    //: Typed in dates ("next month"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "month|months"),
    //: Typed in dates ("next quarter"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "quarter|quarters"),
    //: Typed in dates ("next half"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "half|halves"),
    //: Typed in dates ("next year"): single words parted by |, every form that people type
    QT_TRANSLATE_NOOP("PlannedDate", "year|years"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "monday|mon"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "tuesday|tue"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "wednesday|wed"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "thursday|thu"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "friday|fri"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "saturday|sat"),
    //: Typed as a date: single words parted by |, long and short
    QT_TRANSLATE_NOOP("PlannedDate", "sunday|sun"),
};

using Vocabulary = QHash<QString, QString>;

/// Imports read dates by the thousand, so the words are looked up once per thread and language.
const Vocabulary &vocabulary()
{
    thread_local QString language;
    thread_local Vocabulary words;
    const QString present = QCoreApplication::translate("PlannedDate", wordLists[0]);
    if (present == language)
        return words;
    language = present;
    words.clear();
    for (const char *list : wordLists) {
        const QStringList english = QString::fromLatin1(list).split(u'|');
        const QStringList translated = QCoreApplication::translate("PlannedDate", list).split(u'|');
        for (const QStringList &known : {english, translated}) {
            for (const QString &word : known) {
                if (const QString folded = foldedText(word).trimmed(); !words.contains(folded))
                    words.insert(folded, english.front());
            }
        }
    }
    return words;
}

/// Puts the first English word for every run of letters that means the same, as in "heute+30".
QString withKnownWords(const QString &text)
{
    const Vocabulary &words = vocabulary();
    QString known;
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && text.at(end).isLetter())
            ++end;
        if (end == begin) {
            known += text.at(begin++);
            continue;
        }
        const QString run = text.mid(begin, end - begin);
        known += words.value(run, run);
        begin = end;
    }
    return known;
}

/// Takes a confidence off the end of @p text and leaves what stands before it.
std::optional<DateConfidence> takeConfidence(QString &text)
{
    static const QRegularExpression pattern(
        u" ?(?:(?<tildes>~~?)|\\((?<bracketed>firm|likely|rough)\\)"
        "|(?<= )(?<bare>firm|likely|rough))\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString mark =
        match.captured(u"tildes"_s) + match.captured(u"bracketed"_s) + match.captured(u"bare"_s);
    text.truncate(match.capturedStart());
    if (mark == u"~" || mark == u"likely")
        return DateConfidence::Likely;
    return mark == u"firm" ? DateConfidence::Firm : DateConfidence::Rough;
}

/// Takes a time of day with an optional zone off the end: tools export instants where a plan holds
/// days.
void dropTimeOfDay(QString &text)
{
    static const QRegularExpression pattern(
        u"(?<=[0-9])(?:t|,? )[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[ap]m)?"
        "(?: ?(?:z|utc|gmt|[-+][0-9]{2}:?[0-9]{2}))?\\z"_s);
    const QRegularExpressionMatch match = pattern.match(text);
    if (match.hasMatch())
        text.truncate(match.capturedStart());
}

QString plainText(QStringView text)
{
    QString plain = foldedText(text).simplified();
    for (QChar &c : plain) {
        if (c.category() == QChar::Punctuation_Dash || c == QChar(0x2212))
            c = u'-';
        else if (c == QChar(0x2019))
            c = u'\'';
    }
    return plain;
}

} // namespace

TypedWords TypedWords::read(QStringView typed)
{
    TypedWords words;
    words.text = withKnownWords(plainText(typed));
    words.confidence = takeConfidence(words.text);
    dropTimeOfDay(words.text);
    return words;
}

} // namespace leadline
