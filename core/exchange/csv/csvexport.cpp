// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvexport.h"

#include "core/exchange/csv/csvwriter.h"
#include "core/model/input.h"

#include <QCoreApplication>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool holdsNumber(const FieldInfo &field)
{
    switch (field.type) {
    case FieldType::Number:
    case FieldType::Integer:
    case FieldType::Percent:
    case FieldType::Money:
    case FieldType::Effort:
        return true;
    case FieldType::Enumeration:
        return field.enumeration && !field.enumeration->numbers.empty();
    default:
        return false;
    }
}

std::vector<const EntityBase *> rowsByOrder(const Table &table)
{
    std::vector<const EntityBase *> rows(table.live().begin(), table.live().end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](const EntityBase *a, const EntityBase *b) { return a->order < b->order; });
    return rows;
}

} // namespace

Result<QByteArray> exportCsv(const Plan &plan, const CsvExport &options)
{
    const EntityInfo &info = plan.catalogue().info(options.entity);
    const QStringList derived = options.derived ? options.derived->keys(options.entity) : QStringList();
    QStringList columns = options.columns;
    if (columns.isEmpty()) {
        for (const FieldInfo &field : info.fields()) {
            if (field.type != FieldType::Order)
                columns.append(field.keyText());
        }
        columns += derived;
    }

    std::vector<const FieldInfo *> fields;
    for (const QString &column : columns) {
        fields.push_back(info.field(column));
        if (!fields.back() && column != u"id" && !derived.contains(column)) {
            return Error{ErrorCode::Usage,
                         QCoreApplication::translate("CsvExport", "There is no field “%1” of “%2”. Nothing was written.")
                             .arg(column, info.labelText())};
        }
    }

    CsvWriter writer;
    writer.addRecord(columns);
    for (const EntityBase *row : options.rows ? *options.rows : rowsByOrder(plan.table(options.entity))) {
        for (size_t i = 0; i < fields.size(); ++i) {
            const QString &column = columns[qsizetype(i)];
            if (!fields[i] && column == u"id") {
                writer.addText(idText(row->id));
            } else if (!fields[i]) {
                const DerivedColumns::Value value = options.derived->value(options.entity, *row, column);
                value.isNumber ? writer.addNumber(value.text) : writer.addText(value.text);
            } else if (holdsNumber(*fields[i])) {
                writer.addNumber(fields[i]->text(*row));
            } else {
                writer.addText(outputText(*fields[i], *row, plan));
            }
        }
        writer.endRecord();
    }
    return writer.toUtf8(options.withByteOrderMark);
}

} // namespace leadline
