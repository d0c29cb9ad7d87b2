// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace leadline {

/// Protection against texts that spreadsheet programs would run as formulas (OWASP ASVS 1.2.10, CWE-1236).
namespace FormulaGuard {

/// @p text with a leading apostrophe when it begins (after any apostrophes) with `=`, `+`, `-`, `@`,
/// their full-width forms, TAB, CR, LF or NUL.
QString guarded(QStringView text);

/// Takes back exactly what guarded() added; any other text is returned as it is.
QStringView unguarded(QStringView text);

} // namespace FormulaGuard

/// Builds CSV text (RFC 4180: comma, CRLF, quotes where needed). Numbers are written as they are, texts
/// through the FormulaGuard.
class CsvWriter final
{
public:
    void addText(QStringView text);
    /// @p number is a number's canonical text, or empty when there is none.
    void addNumber(QStringView number);
    void endRecord();
    void addRecord(const QStringList &texts);

    const QString &text() const { return m_text; }
    /// UTF-8, with a byte order mark when a spreadsheet program shall open it.
    QByteArray toUtf8(bool withByteOrderMark) const;

private:
    void addField(QStringView field);

    QString m_text;
    qsizetype m_fieldsInRecord = 0;
    bool m_recordIsBlank = true;
};

} // namespace leadline
