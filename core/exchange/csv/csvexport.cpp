// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvexport.h"

#include "core/analysis/derived/fieldcolumn.h"
#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/csv/knownheaders.h"

namespace leadline {

namespace {

/// How many columns import could take a name for.
QHash<QString, int> namesakes(const ColumnSet &columns)
{
    QHash<QString, int> counts;
    for (const std::unique_ptr<Column> &column : columns.columns()) {
        const QString key = headerKey(column->key());
        const QString label = customFieldOf(*column).isNull() ? key : headerKey(column->label());
        ++counts[key];
        if (label != key)
            ++counts[label];
    }
    return counts;
}

} // namespace

QByteArray exportCsv(const ColumnSet &columns, std::span<const Column *const> shown,
                     std::span<const EntityBase *const> rows, bool withByteOrderMark)
{
    CsvWriter writer;
    const QHash<QString, int> counts = namesakes(columns);
    for (const Column *column : shown) {
        const QString label = headerKey(column->label());
        const bool isClear = !label.isEmpty() && counts.value(label) == 1;
        writer.addText(!customFieldOf(*column).isNull() && isClear ? column->label() : column->key());
    }
    writer.endRecord();
    for (const EntityBase *row : rows) {
        for (const Column *column : shown) {
            // A field of one's own that was a text before may hold anything.
            if (isNumeric(column->type()) && column->number(*row))
                writer.addNumber(column->text(*row));
            else
                writer.addText(column->text(*row));
        }
        writer.endRecord();
    }
    return writer.toUtf8(withByteOrderMark);
}

} // namespace leadline
