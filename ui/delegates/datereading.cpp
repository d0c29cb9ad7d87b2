// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/datereading.h"

#include "core/analysis/derived/customvalues.h"
#include "core/analysis/derived/fieldcolumn.h"
#include "core/base/typedperiod.h"
#include "ui/delegates/editorwords.h"
#include "ui/models/celledit.h"
#include "ui/models/tablecolumn.h"
#include "ui/theme/wording.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOtherYear(const PlannedDate &date, const QString &typed, const PlanContext &context)
{
    const FiscalCalendar calendar = context.plan().fiscalCalendar();
    const QDate today = context.today();
    return date.isValid() && date.firstDay(calendar).year() != today.year() && date.lastDay(calendar).year() != today.year()
        && leavesYearOpen(typed, calendar, today);
}

DateReading reading(const QString &words, bool standsOut)
{
    if (!standsOut)
        return {words, false};
    //: A date was typed without its year; %1 is how it was read
    return {QCoreApplication::translate("DateReading", "Without a year this is %1.").arg(words), true};
}

/// Start and end as the change that is typed would leave them.
DateReading ofSpan(EntityKey item, const QString &typed, const PlanContext &context)
{
    const EntityBase *row = context.plan().find(item.kind, item.id);
    const CellInput cell{item, TableColumn::datesKey.toString(), typed};
    const CellEdits edits = editCells(context, {}, {&cell, 1});
    if (!row || !edits.problems.isEmpty())
        return {};
    const auto date = [&](QStringView key) {
        const FieldInfo *field = context.plan().catalogue().info(item.kind).field(key);
        QString text = field->text(*row);
        for (const ChangeRow &change : edits.change.rows) {
            if (change.field == field)
                text = change.after;
        }
        const Result<PlannedDate> read = PlannedDate::fromText(text);
        return read ? *read : PlannedDate();
    };
    const PlannedDate start = date(u"start");
    const PlannedDate end = date(u"end");
    const FiscalCalendar calendar = context.plan().fiscalCalendar();
    const std::pair<QString, QString> parts = spanFromInput(typed);
    const auto standsOut = [&](const PlannedDate &one, const QString &part, const PlannedDate &other, const QString &otherPart) {
        const bool isLent = !otherPart.isEmpty() && !leavesYearOpen(otherPart, calendar, context.today())
            && one.date.year() == other.date.year();
        return !part.isEmpty() && !isLent && isOtherYear(one, part, context);
    };
    return reading(wording::span(start, end, calendar, QDate()),
                   standsOut(start, parts.first, end, parts.second) || standsOut(end, parts.second, start, parts.first));
}

} // namespace

DateReading DateReading::of(const PlannedDate &date, const QString &typed, const PlanContext &context)
{
    return reading(EditorWords::dateReading(date, context.plan().fiscalCalendar()), isOtherYear(date, typed, context));
}

DateReading DateReading::of(const CustomField &field, const QString &typed, const PlanContext &context)
{
    if (field.type != CustomType::Date || typed.trimmed().isEmpty())
        return {};
    const Result<QString> text = customValues::fromInput(field, typed, context.inputContext());
    const Result<PlannedDate> date = text ? PlannedDate::fromText(*text) : Result<PlannedDate>(text.error());
    return date ? of(*date, typed, context) : DateReading();
}

DateReading DateReading::ofCell(EntityKey item, const QString &column, const QString &typed, const PlanContext &context)
{
    if (typed.trimmed().isEmpty())
        return {};
    if (column == TableColumn::datesKey)
        return ofSpan(item, typed, context);
    const Column *own = context.columns(item.kind).find(column);
    const CustomField *field = own ? context.plan().find(Id<CustomField>(customFieldOf(*own))) : nullptr;
    return field ? of(*field, typed, context) : DateReading();
}

} // namespace leadline
