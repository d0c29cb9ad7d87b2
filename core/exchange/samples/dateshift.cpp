// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/dateshift.h"

#include "core/base/clock.h"
#include "core/model/catalogue.h"

#include <QRegularExpression>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Quarters since the year 0.
int quarterNumber(QDate day)
{
    return day.year() * 4 + (day.month() - 1) / 3;
}

} // namespace

int DateShift::quartersBetween(QDate from, QDate to)
{
    return quarterNumber(to) - quarterNumber(from);
}

QDate DateShift::day(QDate day) const
{
    const QDate moved = day.addMonths(3 * m_quarters);
    return day.day() == day.daysInMonth() ? QDate(moved.year(), moved.month(), moved.daysInMonth()) : moved;
}

QDateTime DateShift::instant(const QDateTime &instant) const
{
    return QDateTime(day(instant.date()), instant.time(), Qt::UTC);
}

QString DateShift::words(const QString &text) const
{
    static const QRegularExpression quarterName(u"\\bQ([1-4])(?: (\\d{4}))?\\b"_s);
    QString moved;
    qsizetype end = 0;
    QRegularExpressionMatchIterator matches = quarterName.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const bool hasYear = match.hasCaptured(2);
        const int year = hasYear ? match.captured(2).toInt() : 1000;
        const int quarter = year * 4 + match.captured(1).toInt() - 1 + m_quarters;
        moved += QStringView(text).mid(end, match.capturedStart() - end);
        moved += u'Q' + QString::number(quarter % 4 + 1);
        if (hasYear)
            moved += u' ' + QString::number(quarter / 4);
        end = match.capturedEnd();
    }
    return end == 0 ? text : QString(moved + QStringView(text).mid(end));
}

QString DateShift::fieldText(const FieldInfo &field, const QString &text) const
{
    if (text.isEmpty())
        return text;
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Markdown:
        return words(text);
    case FieldType::Day:
        return day(QDate::fromString(text, Qt::ISODate)).toString(Qt::ISODate);
    case FieldType::When: {
        Result<PlannedDate> date = PlannedDate::fromText(text);
        if (date)
            date->date = day(date->date);
        return date ? date->text() : text;
    }
    case FieldType::Instant:
        return Clock::instantText(instant(Clock::instantFromText(text)));
    default:
        return text;
    }
}

Result<> DateShift::history(std::vector<Transaction> *history) const
{
    if (m_quarters == 0)
        return {};
    for (Transaction &transaction : *history) {
        transaction.at = instant(transaction.at);
        transaction.label = words(transaction.label);
        for (ChangeRow &change : transaction.rows) {
            if (change.field) {
                change.before = fieldText(*change.field, change.before);
                change.after = fieldText(*change.field, change.after);
                continue;
            }
            const Result<std::shared_ptr<const EntityBase>> before = row(change.kind, change.rowBefore);
            const Result<std::shared_ptr<const EntityBase>> after = row(change.kind, change.rowAfter);
            if (!before || !after)
                return before ? after.error() : before.error();
            change.rowBefore = *before;
            change.rowAfter = *after;
        }
    }
    return {};
}

Result<std::shared_ptr<const EntityBase>> DateShift::row(EntityKind kind, const std::shared_ptr<const EntityBase> &row) const
{
    if (!row)
        return row;
    const EntityInfo &info = Catalogue::standard().info(kind);
    EntityBox moved = info.clone(*row);
    for (const FieldInfo &field : info.fields()) {
        if (field.isSet() || field.isUnset(*row))
            continue;
        if (const Result<> set = field.setText(*moved, fieldText(field, field.text(*row))); !set)
            return set.error();
    }
    return std::shared_ptr<const EntityBase>(std::move(moved));
}

} // namespace leadline
