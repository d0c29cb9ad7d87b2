// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bulkbarshift.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

QDate DateShift::applied(QDate day) const
{
    switch (unit) {
    case ShiftUnit::Days:
        return day.addDays(amount);
    case ShiftUnit::Weeks:
        return day.addDays(qint64(7) * amount);
    case ShiftUnit::Months:
        return day.addMonths(amount);
    }
    Q_UNREACHABLE();
}

QString DateShift::words() const
{
    const int size = std::abs(amount);
    const bool isLater = amount >= 0;
    switch (unit) {
    case ShiftUnit::Days:
        return isLater ? QCoreApplication::translate("DateShift", "%n days later", nullptr, size)
                       : QCoreApplication::translate("DateShift", "%n days earlier", nullptr, size);
    case ShiftUnit::Weeks:
        return isLater ? QCoreApplication::translate("DateShift", "%n weeks later", nullptr, size)
                       : QCoreApplication::translate("DateShift", "%n weeks earlier", nullptr, size);
    case ShiftUnit::Months:
        return isLater ? QCoreApplication::translate("DateShift", "%n months later", nullptr, size)
                       : QCoreApplication::translate("DateShift", "%n months earlier", nullptr, size);
    }
    Q_UNREACHABLE();
}

PlannedDate shifted(const PlannedDate &date, DateRole role, const DateShift &shift, const FiscalCalendar &calendar)
{
    PlannedDate result = date;
    if (!date.isValid())
        return result;
    if (date.precision == DatePrecision::Day) {
        result.date = shift.applied(date.date);
        return result;
    }
    const QDate first = date.firstDay(calendar);
    result.date = shift.applied(first.addDays(first.daysTo(date.lastDay(calendar)) / 2));
    result.date = role == DateRole::Start ? result.firstDay(calendar) : result.lastDay(calendar);
    return result;
}

Change dateShiftChange(const PlanContext &context, std::span<const EntityKey> items, const DateShift &shift)
{
    const Plan &plan = context.plan();
    const FiscalCalendar calendar = plan.fiscalCalendar();
    const int count = static_cast<int>(items.size());
    //: %1 says how far, e.g. "Move 3 items 2 weeks later"
    Change change(QCoreApplication::translate("DateShift", "Move %n items %1", nullptr, count).arg(shift.words()));
    for (const EntityKey &item : items) {
        const EntityBase *row = plan.find(item.kind, item.id);
        for (const QStringView key : {QStringView(u"start"), QStringView(u"end")}) {
            const FieldInfo *field = plan.catalogue().info(item.kind).field(key);
            if (!row || !field || field->type != FieldType::When || field->isUnset(*row))
                continue;
            const PlannedDate &date = *static_cast<const PlannedDate *>(field->value(*row));
            const QString text = shifted(date, field->dateRole, shift, calendar).text();
            if (text != field->text(*row))
                change.set(item.kind, item.id, *field, text);
        }
    }
    return change;
}

} // namespace leadline
