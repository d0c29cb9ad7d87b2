// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvexport.h"

#include "core/exchange/csv/csvwriter.h"

namespace leadline {

QByteArray exportCsv(std::span<const Column *const> columns, std::span<const EntityBase *const> rows,
                     bool withByteOrderMark)
{
    CsvWriter writer;
    for (const Column *column : columns)
        writer.addText(column->key());
    writer.endRecord();
    for (const EntityBase *row : rows) {
        for (const Column *column : columns) {
            if (isNumeric(column->type()))
                writer.addNumber(column->text(*row));
            else
                writer.addText(column->text(*row));
        }
        writer.endRecord();
    }
    return writer.toUtf8(withByteOrderMark);
}

} // namespace leadline
