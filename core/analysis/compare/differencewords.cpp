// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/differencewords.h"

#include "core/analysis/derived/fieldcolumn.h"
#include "core/base/text.h"
#include "core/model/input.h"
#include "core/model/needs.h"

#include <QCoreApplication>

#include <cmath>

namespace leadline::DifferenceWords {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ComparisonText
{
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString dateText(const Plan &plan, const PlannedDate &date, QDate today)
{
    return date.isValid() ? date.display(plan.fiscalCalendar(), today) : QString();
}

/// A date whose end is not firm says so.
QString withConfidence(const QString &text, DateConfidence confidence)
{
    switch (confidence) {
    case DateConfidence::Firm:
        return text;
    case DateConfidence::Likely:
        //: A planned date or span that is likely to hold, e.g. "18 Dec, likely"
        return ComparisonText::tr("%1, likely").arg(text);
    case DateConfidence::Rough:
        //: A planned date or span that shows the direction only
        return ComparisonText::tr("%1, rough").arg(text);
    }
    return text;
}

QString moveSentence(int days)
{
    const int count = std::abs(days);
    return days > 0 ? QCoreApplication::translate("Comparison", "%1: %n day(s) later, %2 instead of %3", nullptr, count)
                    : QCoreApplication::translate("Comparison", "%1: %n day(s) earlier, %2 instead of %3", nullptr, count);
}

QString endSentence(int days)
{
    const int count = std::abs(days);
    return days > 0 ? QCoreApplication::translate("Comparison", "%1: ends %n day(s) later, %2 instead of %3", nullptr, count)
                    : QCoreApplication::translate("Comparison", "%1: ends %n day(s) earlier, %2 instead of %3", nullptr, count);
}

QString startSentence(int days)
{
    const int count = std::abs(days);
    return days > 0 ? QCoreApplication::translate("Comparison", "%1: starts %n day(s) later, %2 instead of %3", nullptr, count)
                    : QCoreApplication::translate("Comparison", "%1: starts %n day(s) earlier, %2 instead of %3", nullptr, count);
}

/// Days are only named when they say it all.
QString shiftSentence(const PlanDifference &difference, bool hasOneDate)
{
    const int start = difference.startDays.value_or(0);
    const int end = difference.endDays.value_or(0);
    const bool oneField = difference.fields.size() == 1;
    if (end != 0 && (hasOneDate || start == end))
        return moveSentence(end);
    if (oneField && start == 0 && end != 0)
        return endSentence(end);
    if (oneField && end == 0 && start != 0)
        return startSentence(start);
    return ComparisonText::tr("%1: planned %2 instead of %3");
}

} // namespace

QString name(const Plan &plan, EntityKind kind, const EntityBase &row)
{
    const EntityInfo &info = plan.catalogue().info(kind);
    const QString title = info.title(row);
    const QString ref = row.ref.isEmpty() ? info.labelText() : row.ref;
    if (!title.isEmpty())
        return title == ref ? ref : QString(ref % u' ' % title);
    QStringList joined;
    for (const FieldInfo &field : info.fields()) {
        if (!isNecessary(field))
            continue;
        const EntityBase *target = plan.find(field.target, field.reference(row));
        const QString called = target ? plan.catalogue().info(field.target).title(*target) : QString();
        if (!called.isEmpty())
            joined.append(called);
    }
    //: A row without a title and the rows it joins, e.g. "CON-3 (Saved cards, Completion)"
    return joined.isEmpty() ? ref : ComparisonText::tr("%1 (%2)").arg(ref, joined.join(u", "_s));
}

QString value(const Plan &plan, const FieldInfo &field, const EntityBase &row, QDate today)
{
    if (field.type == FieldType::When || field.type == FieldType::Day) {
        const PlannedDate date = plannedDate(field, row);
        return date.isValid() ? withConfidence(dateText(plan, date, today), date.confidence) : QString();
    }
    if (field.type != FieldType::Reference) {
        const QString text = makeFieldColumn(field, plan)->displayText(row);
        return field.type == FieldType::Percent && !text.isEmpty() ? QString(text % u'%') : text;
    }
    // Of the past: the row it named may lie in the bin by now, but not then.
    const EntityId id = field.reference(row);
    const EntityBase *target = id.isNull() ? nullptr : plan.find(field.target, id);
    const QString title = target ? plan.catalogue().info(field.target).title(*target) : QString();
    return title.isEmpty() && !id.isNull() ? referenceText(plan, field.target, id) : title;
}

QString dates(const Plan &plan, const DateFields &fields, const EntityBase &row, QDate today)
{
    if (!fields.end)
        return {};
    const PlannedDate start = fields.start ? plannedDate(*fields.start, row) : PlannedDate();
    const PlannedDate end = plannedDate(*fields.end, row);
    const QString from = dateText(plan, start, today);
    const QString to = dateText(plan, end, today);
    if (to.isEmpty()) {
        //: A planned start without an end
        const QString open = ComparisonText::tr("from %1").arg(from);
        return from.isEmpty() ? QString() : withConfidence(open, start.confidence);
    }
    if (!fields.start)
        return withConfidence(to, end.confidence);
    if (from.isEmpty()) {
        //: A planned end without a start
        return withConfidence(ComparisonText::tr("until %1").arg(to), end.confidence);
    }
    //: A planned start and end, e.g. "28 Sep to 18 Dec"
    return withConfidence(ComparisonText::tr("%1 to %2").arg(from, to), end.confidence);
}

QString score(std::optional<double> score)
{
    if (!score)
        return {};
    const double size = std::abs(*score);
    return QString::number(*score, 'f', size >= 100 ? 0 : size >= 10 ? 1 : 2);
}

QString wholeRow(Aspect aspect, const QString &name, const QString &dates)
{
    if (aspect == Aspect::Added) {
        return dates.isEmpty() ? ComparisonText::tr("%1: added").arg(name)
                               : ComparisonText::tr("%1: added, %2").arg(name, dates);
    }
    if (dates.isEmpty())
        return ComparisonText::tr("%1: removed").arg(name);
    return ComparisonText::tr("%1: removed, it was planned %2").arg(name, dates);
}

QString released(const QString &name, const QString &day)
{
    return day.isEmpty() ? ComparisonText::tr("%1: released").arg(name)
                         : ComparisonText::tr("%1: released on %2").arg(name, day);
}

QString parked(Aspect aspect, const QString &name, const QString &reason)
{
    if (aspect == Aspect::Unparked)
        return ComparisonText::tr("%1: no longer parked").arg(name);
    return reason.isEmpty() ? ComparisonText::tr("%1: parked").arg(name)
                            : ComparisonText::tr("%1: parked, %2").arg(name, excerpt(reason));
}

QString moved(const PlanDifference &difference, const QString &name, bool hasOneDate)
{
    switch (difference.aspect) {
    case Aspect::Scheduled:
        return ComparisonText::tr("%1: scheduled, %2").arg(name, difference.after);
    case Aspect::Unscheduled:
        return ComparisonText::tr("%1: no longer scheduled, it was planned %2")
            .arg(name, difference.before);
    default:
        return shiftSentence(difference, hasOneDate).arg(name, difference.after, difference.before);
    }
}

QString rescored(const PlanDifference &difference, const QString &name, const Framework &framework,
                 const QStringList &causes)
{
    const QString label = framework.labelText();
    QString sentence;
    if (difference.before.isEmpty())
        sentence = ComparisonText::tr("%1: %2 is %3 now").arg(name, label, difference.after);
    else if (difference.after.isEmpty())
        sentence = ComparisonText::tr("%1: no %2 any more, it was %3")
                       .arg(name, label, difference.before);
    else
        sentence = ComparisonText::tr("%1: %2 %3 instead of %4")
                       .arg(name, label, difference.after, difference.before);
    if (causes.isEmpty())
        return sentence;
    //: What happened, and in brackets why, e.g. "…: RICE 259 instead of 162 (Confidence 50% to 80%)"
    return ComparisonText::tr("%1 (%2)").arg(sentence, causes.join(u"; "_s));
}

QString cause(const FieldInfo &field, const QString &before, const QString &after)
{
    const QString none = ComparisonText::tr("not set");
    //: An input of a score, e.g. "Confidence 50% to 80%"
    return ComparisonText::tr("%1 %2 to %3")
        .arg(field.labelText(), before.isEmpty() ? none : before, after.isEmpty() ? none : after);
}

QString renamed(const QString &name, const QString &title)
{
    return ComparisonText::tr("%1: now called “%2”").arg(name, excerpt(title));
}

QString reordered(const QString &name)
{
    return ComparisonText::tr("%1: at another place of its list").arg(name);
}

QString edited(const QString &name, const FieldInfo &field, const QString &before, const QString &after)
{
    const QString label = field.labelText();
    if (field.type == FieldType::Markdown || field.type == FieldType::Json)
        return ComparisonText::tr("%1: %2 rewritten").arg(name, label);
    if (after.isEmpty())
        return ComparisonText::tr("%1: %2 cleared, it was “%3”").arg(name, label, excerpt(before));
    if (before.isEmpty())
        return ComparisonText::tr("%1: %2 is “%3” now").arg(name, label, excerpt(after));
    return ComparisonText::tr("%1: %2 “%3” instead of “%4”")
        .arg(name, label, excerpt(after), excerpt(before));
}

QString editedSet(const QString &name, const FieldInfo &field, const QString &gained, const QString &lost)
{
    const QString label = field.labelText();
    if (lost.isEmpty())
        return ComparisonText::tr("%1: %2 with “%3”").arg(name, label, excerpt(gained));
    if (gained.isEmpty())
        return ComparisonText::tr("%1: %2 without “%3”").arg(name, label, excerpt(lost));
    return ComparisonText::tr("%1: %2 with “%3” and without “%4”")
        .arg(name, label, excerpt(gained), excerpt(lost));
}

} // namespace leadline::DifferenceWords
