// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv/csvtable.h"

#include <QByteArrayView>
#include <QCoreApplication>

namespace leadline {

/// How much one CSV file may hold; what is beyond is refused before anything is built from it.
struct CsvLimits
{
    qint64 fileBytes = 256 * 1024 * 1024;
    qsizetype fieldCharacters = 1024 * 1024;
    qsizetype records = 200'000;
    qsizetype fields = 50'000'000;
};

/// Reads CSV of unknown dialect: encoding, separator (`;` `,` TAB `|`, or what a first line `sep=;` says)
/// and header record are found out. Records of any width are kept. Errors are an unterminated quote
/// (with its line) and inputs over the limits.
class CsvReader final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::CsvReader)

public:
    static Result<CsvTable> read(QByteArrayView bytes, const CsvLimits &limits = {});
    /// For text that is decoded already.
    static Result<CsvTable> parse(QString text, const CsvLimits &limits = {});

    /// The separator that gives the largest share of the first 50 records the same number of fields, more than
    /// one. Ties go to the wider table, then to the order `,` `;` TAB `|`.
    static QChar detectSeparator(QStringView text);

private:
    static Result<void> readRecords(CsvTable *table, qint64 firstLine, const CsvLimits &limits);
    static qsizetype headerByShape(const CsvTable &table);
};

} // namespace leadline
