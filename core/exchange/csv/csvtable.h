// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvtext.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace leadline {

/// All records of a CSV file as views into one buffer. Records are numbered from 0 and include what stands
/// before the header; blank lines are no records. Moving keeps every view valid; copying isn't possible.
class CsvTable final
{
public:
    CsvTable() = default;
    CsvTable(CsvTable &&) = default;
    CsvTable &operator=(CsvTable &&) = default;
    Q_DISABLE_COPY(CsvTable)

    qsizetype recordCount() const { return qsizetype(m_records.size()); }
    /// How many fields a record has.
    qsizetype width(qsizetype record) const;
    /// A field's text, quotes removed and nothing trimmed; empty beyond the record's width.
    QStringView field(qsizetype record, qsizetype column) const;
    /// The file's line on which a record begins, counted from 1.
    qint64 line(qsizetype record) const { return m_records[size_t(record)].line; }

    /// The record that names the columns, found by shape; -1 in an empty file. Records before it are
    /// titles and notes. An importer that knows header names may move it.
    qsizetype headerRecord() const { return m_headerRecord; }
    void setHeaderRecord(qsizetype record) { m_headerRecord = record; }
    /// The header's names, trimmed, repeated ones included.
    QStringList header() const;

    /// Records after the header that have more or fewer fields than it.
    std::vector<qsizetype> raggedRecords() const;

    QChar separator() const { return m_separator; }
    TextEncoding encoding() const { return m_encoding; }
    /// Each line of the file was one quoted field that held a CSV record; it was read twice.
    bool wasDoubleEncoded() const { return m_doubleEncoded; }
    /// Some bytes broke the encoding that the byte order mark promised and became U+FFFD.
    bool wasDamaged() const { return m_damaged; }

private:
    friend class CsvReader;

    struct FieldSlice
    {
        quint32 begin;
        quint32 length;
    };
    struct Record
    {
        quint32 firstField;
        quint32 width;
        qint64 line;
    };

    QString m_text;
    std::vector<FieldSlice> m_fields;
    std::vector<Record> m_records;
    qsizetype m_headerRecord = -1;
    QChar m_separator = u',';
    TextEncoding m_encoding = TextEncoding::Utf8;
    bool m_doubleEncoded = false;
    bool m_damaged = false;
};

} // namespace leadline
