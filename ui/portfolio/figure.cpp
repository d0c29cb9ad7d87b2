// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figure.h"

#include "core/exchange/csv/csvwriter.h"

namespace leadline {

QByteArray csvOf(const FigureTable &table)
{
    constexpr int digits = 10;
    CsvWriter writer;
    writer.addRecord(table.headings);
    for (const FigureTable::Row &row : table.rows) {
        for (const FigureCell &cell : row.cells) {
            if (cell.number)
                writer.addNumber(QString::number(*cell.number, 'g', digits));
            else
                writer.addText(cell.text);
        }
        writer.endRecord();
    }
    return writer.toUtf8(true);
}

} // namespace leadline
