// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvscanner.h"

namespace leadline {

CsvScanner::CsvScanner(QStringView text, QChar separator, qint64 firstLine)
    : m_text(text)
    , m_separator(separator)
    , m_line(firstLine)
    , m_hasLineFeeds(text.contains(u'\n'))
{
}

CsvField CsvScanner::next()
{
    m_fieldPending = false;
    if (m_position < m_text.size() && m_text[m_position] == u'"')
        return quotedField();

    CsvField field;
    field.begin = m_position;
    const QChar *const begin = m_text.cbegin();
    const QChar *const end = m_text.cend();
    const QChar *p = begin + m_position;
    while (p != end && *p != m_separator && *p != u'\n' && *p != u'\r')
        ++p;
    m_position = p - begin;
    field.end = m_position;
    finishField(&field);
    return field;
}

CsvField CsvScanner::quotedField()
{
    CsvField field;
    field.quoted = true;
    const qint64 openedAt = m_line;
    field.begin = ++m_position;
    qsizetype close = m_position;
    for (;;) {
        close = m_text.indexOf(u'"', close);
        if (close < 0) {
            m_unterminatedLine = openedAt;
            field.end = m_text.size();
            m_position = field.end;
            field.lastInRecord = true;
            return field;
        }
        if (close + 1 >= m_text.size() || m_text[close + 1] != u'"')
            break;
        field.needsUnescape = true;
        close += 2;
    }
    countLines(field.begin, close);
    field.end = close;
    m_position = close + 1;
    const qsizetype trailing = m_position;
    while (m_position < m_text.size()) {
        const QChar c = m_text[m_position];
        if (c == m_separator || c == u'\n' || c == u'\r')
            break;
        ++m_position;
    }
    if (m_position != trailing) {
        field.end = m_position;
        field.needsUnescape = true;
    }
    finishField(&field);
    return field;
}

void CsvScanner::finishField(CsvField *field)
{
    if (m_position >= m_text.size()) {
        field->lastInRecord = true;
        return;
    }
    const QChar c = m_text[m_position++];
    if (c == m_separator) {
        m_fieldPending = true;
        return;
    }
    field->lastInRecord = true;
    ++m_line;
    if (c == u'\r' && m_position < m_text.size() && m_text[m_position] == u'\n')
        ++m_position;
}

void CsvScanner::countLines(qsizetype begin, qsizetype end)
{
    const QChar lineEnd = m_hasLineFeeds ? u'\n' : u'\r';
    m_line += m_text.sliced(begin, end - begin).count(lineEnd);
}

qsizetype csvUnescape(QChar *slice, qsizetype length)
{
    QChar *out = slice;
    bool inQuotes = true;
    for (qsizetype i = 0; i < length; ++i) {
        if (inQuotes && slice[i] == u'"') {
            if (i + 1 < length && slice[i + 1] == u'"') {
                ++i;
            } else {
                inQuotes = false;
                continue;
            }
        }
        *out++ = slice[i];
    }
    return out - slice;
}

} // namespace leadline
