// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/celldate.h"
#include "core/exchange/csv/cellvalue.h"
#include "core/exchange/csv/csvcolumns.h"
#include "core/exchange/csv/customcolumns.h"
#include "core/exchange/csv/importnotes.h"
#include "core/exchange/csv/rowdraft.h"
#include "core/exchange/importreport.h"
#include "core/model/input.h"

#include <QCoreApplication>

#include <array>

namespace leadline {

/// Turns the records of a table into drafts, cell by cell; what refers to other rows is only noted down.
class RowReader final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::RowReader)

public:
    /// All arguments must outlive the reader.
    RowReader(const CsvTable &table, const CsvMapping &mapping, const ImportContext &context, ImportNotes *notes);

    bool hasTitle() const { return m_title != nullptr; }
    const CsvColumns &columns() const { return m_columns; }
    const CustomColumns &customColumns() const { return m_custom; }
    /// Reads all rows; those without a usable title go to the report's list of refused rows. Counts its rows.
    DraftTable read(ImportReport *report);

private:
    /// A column whose cells go into a field as they are, and that field for each kind of row.
    struct PlainColumn
    {
        const ColumnTarget *target;
        std::array<const FieldInfo *, 3> fields; ///< of the mapping's entity, initiatives and milestones
    };
    struct Mark
    {
        qsizetype column;
        PlannedDate start;
        PlannedDate end;
    };

    std::optional<RowDraft> readRow(qsizetype record, ImportReport *report);
    void readField(qsizetype record, const PlainColumn &column, RowDraft *draft);
    void readCustom(qsizetype record, RowDraft *draft);
    void readTags(qsizetype record, RowDraft *draft);
    void readStatus(qsizetype record, RowDraft *draft);
    void readPeriods(qsizetype record, RowDraft *draft);
    void readResolved(qsizetype record, RowDraft *draft);
    void setPeriod(RowDraft *draft, const QString &key, const PlannedDate &date);
    void leaveDates(RowDraft *draft) const;
    bool hasDate(const RowDraft &draft, const QString &key) const;

    Result<QString> convertCustom(qsizetype record, const CustomField &field, const QString &text) const;
    Result<QString> convert(qsizetype record, const FieldInfo &field, QStringView text, const QString &as) const;
    std::optional<PlannedDate> date(qsizetype record, QStringView text, DateRole role,
                                    MissingYear missing = MissingYear::Next) const;
    std::optional<PlannedSpan> span(qsizetype record, const QString &text) const;
    RowType rowType(qsizetype record) const;
    bool isBlank(qsizetype record) const;
    void guessDayOrder(const CsvMapping &mapping);
    void findPlainColumns();
    void findMarks(QDate today);
    void collectGivenFields(DraftTable *drafts) const;

    const CsvTable &m_table;
    const Plan &m_plan;
    const CsvMapping &m_mapping;
    CsvColumns m_columns;
    CustomColumns m_custom;
    InputContext m_input;
    FiscalCalendar m_calendar;
    ImportNotes *m_notes;
    DayOrder m_dayOrder = DayOrder::DayFirst;
    std::vector<PlainColumn> m_plain;
    std::vector<Mark> m_marks;
    const ColumnTarget *m_title;
};

/// The field of @p kind that takes what a column for @p featureKey holds: descriptions of initiatives go to their
/// notes, dates of milestones to their one date. Null when there is none.
const FieldInfo *fieldFor(const Catalogue &catalogue, EntityKind kind, const QString &featureKey);

} // namespace leadline
