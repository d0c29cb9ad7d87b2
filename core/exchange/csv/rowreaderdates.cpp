// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowreader.h"

#include "core/base/spaninput.h"
#include "core/model/feature.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isMark(QStringView text)
{
    static const QStringList nothing = {u"-"_s, u"–"_s, u"0"_s, u"no"_s, u"n"_s, u"false"_s};
    return !text.isEmpty() && !nothing.contains(text.toString().toLower());
}

} // namespace

void RowReader::guessDayOrder(const CsvMapping &mapping)
{
    if (mapping.dayOrder) {
        m_dayOrder = *mapping.dayOrder;
        return;
    }
    DayOrderGuess guess;
    for (const ColumnTarget &target : m_columns.targets()) {
        const FieldInfo *field = m_plan.catalogue().info(mapping.entity).field(target.to);
        const bool holdsDates = target.to == u"resolved"
            || (field && (field->type == FieldType::When || field->type == FieldType::Day));
        if (!holdsDates)
            continue;
        for (const ColumnTarget::Use &use : target.uses) {
            for (qsizetype record = m_table.headerRecord() + 1; record < m_table.recordCount(); ++record)
                guess.add(m_table.field(record, use.column));
        }
    }
    for (size_t i = 0; i < m_custom.count(); ++i) {
        if (m_custom.type(i) != CustomType::Date)
            continue;
        for (qsizetype record = m_table.headerRecord() + 1; record < m_table.recordCount(); ++record)
            guess.add(m_custom.text(i, record));
    }
    m_dayOrder = guess.order();
    if (!guess.isSure()) {
        m_notes->say(m_dayOrder == DayOrder::DayFirst
                         ? tr("Dates such as 6/7/2026 were read with the day first; a mapping with “day_order” says otherwise.")
                         : tr("Dates such as 6/7/2026 were read with the month first; a mapping with “day_order” says "
                              "otherwise."));
    }
}

void RowReader::findMarks(QDate today)
{
    const ColumnTarget *target = m_columns.target(u"period_mark");
    if (!target)
        return;
    for (const ColumnTarget::Use &use : target->uses) {
        // A row of quarters without a year is that of one year.
        const Result<PlannedDate> start =
            PlannedDate::fromInput(use.header, DateRole::Start, m_calendar, today, MissingYear::OfToday);
        const Result<PlannedDate> end =
            PlannedDate::fromInput(use.header, DateRole::End, m_calendar, today, MissingYear::OfToday);
        if (start && end)
            m_marks.push_back({use.column, *start, *end});
    }
}

std::optional<PlannedDate> RowReader::date(qsizetype record, QStringView text, DateRole role, MissingYear missing) const
{
    if (const std::optional<CellDate> day = readCellDate(text, m_dayOrder))
        return PlannedDate{.date = day->dayIn(m_columns.cell(record, m_columns.target(u"time_zone")))};
    const QString typed = readCellMonth(text).value_or(text.toString());
    const Result<PlannedDate> input = PlannedDate::fromInput(typed, role, m_calendar, m_input.today, missing);
    return input ? std::optional(*input) : std::nullopt;
}

/// A period, or the two dates that our own column "Dates" shows in one cell; one of them may be missing.
std::optional<PlannedSpan> RowReader::span(qsizetype record, const QString &text) const
{
    const auto [from, until] = spanFromInput(text);
    // "from 7 Sep" and "until 3 Nov" would be read as one day, too.
    if (!from.isEmpty() && !until.isEmpty()) {
        const std::optional<PlannedDate> start = date(record, text, DateRole::Start);
        const std::optional<PlannedDate> end = date(record, text, DateRole::End);
        if (start && end)
            return PlannedSpan{*start, *end};
        if (from == until)
            return std::nullopt;
        // Typed together, each may lend the other its year.
        if (const Result<PlannedSpan> both = PlannedSpan::fromInput(from, until, m_calendar, m_input.today))
            return *both;
    }
    const std::optional<PlannedDate> first = from.isEmpty() ? PlannedDate() : date(record, from, DateRole::Start);
    const std::optional<PlannedDate> last = until.isEmpty() ? PlannedDate() : date(record, until, DateRole::End);
    return first && last ? std::optional(PlannedSpan{*first, *last}) : std::nullopt;
}

bool RowReader::hasDate(const RowDraft &draft, const QString &key) const
{
    const FieldInfo *field = fieldFor(m_plan.catalogue(), draft.kind, key);
    return field && !field->isUnset(*draft.entity);
}

void RowReader::setPeriod(RowDraft *draft, const QString &key, const PlannedDate &value)
{
    const FieldInfo *field = fieldFor(m_plan.catalogue(), draft->kind, key);
    if (field && field->isUnset(*draft->entity) && !field->setText(*draft->entity, value.text()))
        draft->unusable.push_back(field);
}

void RowReader::leaveDates(RowDraft *draft) const
{
    for (const QString &key : {u"start"_s, u"end"_s, u"released_on"_s}) {
        const FieldInfo *field = fieldFor(m_plan.catalogue(), draft->kind, key);
        if (field && field->isUnset(*draft->entity))
            draft->unusable.push_back(field);
    }
}

void RowReader::readPeriods(qsizetype record, RowDraft *draft)
{
    const ColumnTarget *periodTarget = m_columns.target(u"period");
    const ColumnTarget::Use *use = nullptr;
    if (const QStringView period = m_columns.cell(record, periodTarget, &use); !period.isEmpty()) {
        if (const std::optional<PlannedSpan> dates = span(record, period.toString())) {
            setPeriod(draft, u"end"_s, dates->end);
            setPeriod(draft, u"start"_s, dates->start);
        } else {
            m_notes->add(ImportNotes::Kind::Unreadable, use->header, draft->line);
            leaveDates(draft);
        }
    }
    std::optional<PlannedDate> first;
    std::optional<PlannedDate> last;
    for (const Mark &mark : m_marks) {
        if (!isMark(m_columns.cellAt(record, mark.column)))
            continue;
        if (!first || mark.start.date < first->date)
            first = mark.start;
        if (!last || mark.end.date > last->date)
            last = mark.end;
    }
    if (first && last) {
        setPeriod(draft, u"end"_s, *last);
        setPeriod(draft, u"start"_s, *first);
    }
    const QStringView bucket = m_columns.cell(record, m_columns.target(u"bucket"));
    if (bucket.isEmpty())
        return;
    const FieldInfo *horizonField = m_plan.catalogue().info(draft->kind).field(u"horizon");
    const std::optional<Horizon> horizon = horizonOf(bucket);
    if (horizon && horizonField) {
        if (!horizonField->setText(*draft->entity, enumLabel(*horizon)))
            draft->unusable.push_back(horizonField);
        return;
    }
    const std::optional<PlannedDate> start = date(record, bucket, DateRole::Start);
    const std::optional<PlannedDate> end = date(record, bucket, DateRole::End);
    if (start && end) {
        setPeriod(draft, u"end"_s, *end);
        setPeriod(draft, u"start"_s, *start);
        return;
    }
    const FieldInfo *tags = m_plan.catalogue().info(draft->kind).field(u"tags");
    if (const QString tag = tagText(bucket); !tag.isEmpty() && !tags->addElement(*draft->entity, tag))
        draft->unusable.push_back(tags);
}

// Resolved is the day of the release, and the end of what has no other; work decided against was never released.
void RowReader::readResolved(qsizetype record, RowDraft *draft)
{
    const ColumnTarget::Use *use = nullptr;
    const QStringView text = m_columns.cell(record, m_columns.target(u"resolved"), &use);
    if (text.isEmpty())
        return;
    const std::optional<PlannedDate> day = date(record, text, DateRole::End);
    if (!day) {
        m_notes->add(ImportNotes::Kind::Unreadable, use->header, draft->line);
        leaveDates(draft);
        return;
    }
    if (draft->kind == EntityKind::Feature) {
        Feature &feature = static_cast<Feature &>(*draft->entity);
        if (!m_columns.target(u"status") && !m_columns.target(u"status_category"))
            feature.status = WorkStatus::Released;
        if (feature.status != WorkStatus::Released)
            return;
        feature.releasedOn = day->date;
    }
    if (!hasDate(*draft, u"end"_s))
        setPeriod(draft, u"end"_s, *day);
}

} // namespace leadline
