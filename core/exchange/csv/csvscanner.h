// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// One field as it stands in the text, without its outer quotes.
struct CsvField
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false;
    /// The slice holds doubled quotes, or text after the closing quote: csvUnescape() it.
    bool needsUnescape = false;
    bool lastInRecord = false;
};

/// Splits CSV text (RFC 4180) into fields, one pass, without copying. Records end with CRLF, LF or CR,
/// in any mixture. A quote opens a quoted field only as a field's first character; what follows its
/// closing quote up to the separator belongs to the field.
class CsvScanner final
{
public:
    /// @p firstLine is the number of the text's first line. @p text must outlive the scanner.
    CsvScanner(QStringView text, QChar separator, qint64 firstLine = 1);

    bool atEnd() const { return m_position >= m_text.size() && !m_fieldPending; }
    /// The next field; only when not atEnd().
    CsvField next();

    /// The line on which the next field begins. Lines are counted as editors do: a CR alone inside
    /// quotes is no line end in a text that has LFs.
    qint64 line() const { return m_line; }
    /// When the text ended inside quotes: the line where these were opened, else 0.
    qint64 unterminatedLine() const { return m_unterminatedLine; }

private:
    CsvField quotedField();
    void finishField(CsvField *field);
    void countLines(qsizetype begin, qsizetype end);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_position = 0;
    qint64 m_line;
    qint64 m_unterminatedLine = 0;
    bool m_hasLineFeeds;
    bool m_fieldPending = false;
};

/// Replaces doubled quotes and drops the closing quote within @p slice of a field that needsUnescape,
/// in place; gives the new length, which is never greater.
qsizetype csvUnescape(QChar *slice, qsizetype length);

} // namespace leadline
