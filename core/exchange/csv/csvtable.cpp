// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvtable.h"

namespace leadline {

qsizetype CsvTable::width(qsizetype record) const
{
    return m_records[size_t(record)].width;
}

QStringView CsvTable::field(qsizetype record, qsizetype column) const
{
    const Record &row = m_records[size_t(record)];
    if (column < 0 || column >= qsizetype(row.width))
        return {};
    const FieldSlice &slice = m_fields[row.firstField + size_t(column)];
    return QStringView(m_text).sliced(slice.begin, slice.length);
}

QStringList CsvTable::header() const
{
    QStringList names;
    if (m_headerRecord < 0)
        return names;
    const qsizetype count = width(m_headerRecord);
    names.reserve(count);
    for (qsizetype column = 0; column < count; ++column)
        names.append(field(m_headerRecord, column).trimmed().toString());
    return names;
}

std::vector<qsizetype> CsvTable::raggedRecords() const
{
    std::vector<qsizetype> ragged;
    if (m_headerRecord < 0)
        return ragged;
    const qsizetype expected = width(m_headerRecord);
    for (qsizetype record = m_headerRecord + 1; record < recordCount(); ++record) {
        if (width(record) != expected)
            ragged.push_back(record);
    }
    return ragged;
}

} // namespace leadline
