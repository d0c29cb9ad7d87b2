// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/spaninput.h"

#include "core/base/planneddate.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QString spanInput(const QString &start, const QString &end)
{
    if (start.isEmpty())
        return end.isEmpty() ? QString() : QString(u"until "_s + end);
    return end.isEmpty() ? QString(u"from "_s + start) : QString(start + u" to "_s + end);
}

namespace {

/// "Dec-Feb" and "Q1–Q2 2027": a sign without blanks parts two dates when the whole is none.
std::optional<std::pair<QString, QString>> closeSpan(const QString &text)
{
    const auto isDate = [](const QString &part) {
        return PlannedDate::fromInput(part, DateRole::Start, FiscalCalendar(), QDate(2000, 1, 1)).hasValue();
    };
    static const QRegularExpression sign(u"[-–—]"_s);
    const QRegularExpressionMatch match = sign.match(text);
    if (!match.hasMatch() || text.count(sign) > 1 || isDate(text))
        return std::nullopt;
    const QString start = text.left(match.capturedStart()).trimmed();
    const QString end = text.mid(match.capturedEnd()).trimmed();
    if (!isDate(start) || !isDate(end))
        return std::nullopt;
    return std::pair(start, end);
}

} // namespace

std::pair<QString, QString> spanFromInput(const QString &input)
{
    const QString trimmed = input.trimmed();
    // The words of DateWords, also in the language of the window, and the signs people type.
    const QString to = QCoreApplication::translate("DateWords", "%1 to %2", "days").arg(QString(), QString()).trimmed();
    const QString from = QCoreApplication::translate("DateWords", "from %1").arg(QString()).trimmed();
    const QString until = QCoreApplication::translate("DateWords", "until %1").arg(QString()).trimmed();
    const auto without = [&](const QStringList &words) -> std::optional<QString> {
        for (const QString &word : words) {
            if (trimmed.startsWith(word + u' ', Qt::CaseInsensitive))
                return trimmed.mid(word.size() + 1).trimmed();
        }
        return std::nullopt;
    };
    const QRegularExpression between(u"\\s+(?:to|%1|–|—|-)\\s+|\\.\\."_s.arg(QRegularExpression::escape(to)),
                                     QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = between.match(trimmed);
    if (match.hasMatch()) {
        const std::optional<QString> start = without({u"from"_s, from});
        const QString before = trimmed.left(match.capturedStart()).trimmed();
        const QString first = start ? before.mid(trimmed.size() - start->size()) : before;
        const QString second = trimmed.mid(match.capturedEnd()).trimmed();
        return {first, second};
    }
    if (const std::optional<QString> start = without({u"from"_s, from}))
        return {*start, {}};
    if (const std::optional<QString> end = without({u"until"_s, until}))
        return {{}, *end};
    return closeSpan(trimmed).value_or(std::pair(trimmed, trimmed));
}

} // namespace leadline
