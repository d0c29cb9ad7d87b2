// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvimport.h"

#include "core/exchange/csv/csvreader.h"
#include "core/exchange/csv/customtargets.h"
#include "core/exchange/csv/importnotes.h"
#include "core/exchange/csv/knownheaders.h"
#include "core/exchange/csv/mappingstore.h"
#include "core/exchange/csv/rowreader.h"
#include "core/exchange/csv/rowresolver.h"
#include "core/exchange/csv/rowwriter.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headerSearch = 30;
constexpr qsizetype previewRecords = 50;
constexpr qsizetype longestPreview = 200;

struct CsvImportText
{
    Q_DECLARE_TR_FUNCTIONS(CsvImport)
};

// A header whose names are known is surer than one found by shape.
void findHeader(CsvTable *table)
{
    const qsizetype byShape = table->headerRecord();
    qsizetype best = byShape;
    int bestCount = 1;
    for (qsizetype record = 0; record < qMin(table->recordCount(), headerSearch); ++record) {
        table->setHeaderRecord(record);
        const int count = recognisedNames(table->header());
        if (count > bestCount) {
            best = record;
            bestCount = count;
        }
    }
    table->setHeaderRecord(best);
}

CsvMapping chooseMapping(const ImportContext &context, const QStringList &header, const QString &fingerprint)
{
    if (context.mapping)
        return *context.mapping;
    if (context.mappings) {
        if (std::optional<CsvMapping> remembered = context.mappings->find(fingerprint))
            return std::move(*remembered);
    }
    return proposeMapping(header, context.plan);
}

void noteTable(const CsvTable &table, ImportNotes *notes)
{
    if (table.encoding() != TextEncoding::Utf8) {
        notes->say(CsvImportText::tr("The file was read as %1.").arg(encodingName(table.encoding())));
    }
    if (table.wasDamaged()) {
        notes->say(CsvImportText::tr("Some characters of the file are damaged; they were replaced by �."));
    }
    if (table.wasDoubleEncoded()) {
        notes->say(CsvImportText::tr("Every line of the file was one quoted field; what stands inside was "
                                     "read as the table."));
    }
    if (table.headerRecord() > 0) {
        notes->say(CsvImportText::tr("The lines before the column names on line %1 were skipped.")
                       .arg(table.line(table.headerRecord())));
    }
}

void noteColumns(const CsvColumns &columns, const CsvMapping &mapping, ImportNotes *notes)
{
    QStringList placeholders;
    QStringList unused = columns.unusedColumns(&placeholders);
    if (mapping.ownExport)
        unused.removeIf([&mapping](const QString &name) { return isDerivedKey(name, mapping.entity); });
    for (const QString &name : placeholders) {
        notes->say(CsvImportText::tr("The column “%1” has a placeholder of its tool for a name and was "
                                     "left out.").arg(name));
    }
    if (!unused.isEmpty()) {
        notes->say(CsvImportText::tr("These columns were left out; each can be kept as a field of your own: %1.")
                       .arg(unused.join(u", "_s)));
    }
}

std::vector<QStringList> firstRecords(const CsvTable &table)
{
    std::vector<QStringList> records;
    const qsizetype end = qMin(table.recordCount(), table.headerRecord() + 1 + previewRecords);
    for (qsizetype record = table.headerRecord() + 1; record < end; ++record) {
        QStringList &fields = records.emplace_back();
        for (qsizetype column = 0; column < table.width(record); ++column)
            fields.append(table.field(record, column).trimmed().left(longestPreview).toString());
    }
    return records;
}

QString noTitleText()
{
    return CsvImportText::tr("The file has no column that holds a title.");
}

void refuseAll(const CsvTable &table, ImportReport *report)
{
    for (qsizetype record = table.headerRecord() + 1; record < table.recordCount(); ++record) {
        bool blank = true;
        for (qsizetype column = 0; column < table.width(record) && blank; ++column)
            blank = table.field(record, column).trimmed().isEmpty();
        if (blank)
            continue;
        ++report->rows;
        report->refused.push_back({table.line(record), noTitleText()});
    }
}

void write(DraftTable *drafts, RowResolver *resolver, const CustomColumns &custom, const ImportContext &context,
           ImportNotes *notes, ImportOutcome *outcome)
{
    Change rows{QString(), ChangeKind::Import};
    RowWriter writer(context, &resolver->book(), &rows, &outcome->report);
    std::vector<bool> touched(drafts->rows.size(), false);
    std::vector<bool> isNew(drafts->rows.size(), false);
    for (const size_t index : resolver->order()) {
        RowDraft &draft = drafts->rows[index];
        if (draft.existing) {
            touched[index] = writer.update(draft, drafts->fields(draft.kind));
        } else {
            isNew[index] = true;
            ++outcome->report.created;
            writer.insert(&draft);
        }
    }
    for (const RowResolver::Dependency &dependency : resolver->dependencies()) {
        if (writer.depend(dependency.from, dependency.to))
            touched[dependency.row] = true;
    }
    for (const size_t index : resolver->order()) {
        if (!isNew[index])
            ++(touched[index] ? outcome->report.updated : outcome->report.unchanged);
        const RowDraft &draft = drafts->rows[index];
        outcome->report.outcomes.push_back({draft.line,
                                            isNew[index]         ? ImportReport::Result::Created
                                                : touched[index] ? ImportReport::Result::Updated
                                                                 : ImportReport::Result::Unchanged,
                                            draft.kind, draft.title});
    }
    std::sort(outcome->report.outcomes.begin(), outcome->report.outcomes.end(),
              [](const ImportReport::Outcome &a, const ImportReport::Outcome &b) { return a.line < b.line; });
    resolver->book().insertMade(&outcome->change, &outcome->report);
    custom.insertMade(writer.customFields(), &outcome->change, &outcome->report, notes);
    std::move(rows.rows.begin(), rows.rows.end(), std::back_inserter(outcome->change.rows));
}

} // namespace

Result<ImportOutcome> importCsv(QByteArrayView bytes, const ImportContext &context)
{
    Result<CsvTable> read = CsvReader::read(bytes);
    if (!read)
        return read.error();
    CsvTable &table = *read;
    if (table.headerRecord() < 0) {
        return Error{ErrorCode::Refused, CsvImportText::tr("The file is empty. Nothing was changed.")};
    }
    if (!context.productKey.isEmpty() && ReferenceBook::keyFrom(context.productKey) != context.productKey.toUpper()) {
        return Error{ErrorCode::Usage,
                     CsvImportText::tr("“%1” can't be a product's key: it takes 2 to 10 letters A-Z and "
                                       "digits, a letter first. Nothing was changed.")
                         .arg(context.productKey)};
    }
    findHeader(&table);
    const QString fingerprint = CsvMapping::fingerprint(table.header());
    ImportOutcome outcome{
        .change = Change(CsvImportText::tr("Import %1").arg(context.fileName), ChangeKind::Import),
        .report = {},
        .mapping = chooseMapping(context, table.header(), fingerprint),
        .headerFingerprint = fingerprint,
        .header = table.header(),
        .firstRecords = firstRecords(table),
    };
    if (const Result<> kept = keepColumns(context.keep, outcome.header, context.plan, &*outcome.mapping); !kept)
        return kept.error();
    ImportNotes notes;
    noteTable(table, &notes);
    RowReader reader(table, *outcome.mapping, context, &notes);
    if (!reader.hasTitle()) {
        outcome.refusedWhole = true;
        refuseAll(table, &outcome.report);
        if (outcome.report.refused.empty())
            notes.say(noTitleText());
        outcome.report.notes = notes.texts();
        return outcome;
    }
    DraftTable drafts = reader.read(&outcome.report);
    RowResolver resolver(context, *outcome.mapping, &drafts, &notes);
    resolver.resolve(&outcome.report);
    outcome.withoutProduct = resolver.withoutProduct();
    write(&drafts, &resolver, reader.customColumns(), context, &notes, &outcome);
    noteColumns(reader.columns(), *outcome.mapping, &notes);
    std::sort(outcome.report.refused.begin(), outcome.report.refused.end(),
              [](const ImportReport::Refused &a, const ImportReport::Refused &b) { return a.line < b.line; });
    std::stable_sort(outcome.report.kept.begin(), outcome.report.kept.end(),
                     [](const ImportReport::Kept &a, const ImportReport::Kept &b) { return a.line < b.line; });
    outcome.report.notes = notes.texts();
    if (context.strict && !outcome.report.refused.empty())
        outcome.change.rows.clear();
    return outcome;
}

} // namespace leadline
