// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/csvwriter.h"

namespace leadline {

namespace {

bool startsFormula(QChar c)
{
    switch (c.unicode()) {
    case u'=':
    case u'+':
    case u'-':
    case u'@':
    case u'\t':
    case u'\r':
    case u'\n':
    case u'\0':
    case 0xff1d: // full-width =
    case 0xff0b: // full-width +
    case 0xff0d: // full-width -
    case 0xff20: // full-width @
        return true;
    default:
        return false;
    }
}

qsizetype leadingApostrophes(QStringView text)
{
    qsizetype count = 0;
    while (count < text.size() && text[count] == u'\'')
        ++count;
    return count;
}

// A formula's first character behind apostrophes: those that stood there are kept apart from ours.
bool needsGuard(QStringView text)
{
    const qsizetype apostrophes = leadingApostrophes(text);
    return apostrophes < text.size() && startsFormula(text[apostrophes]);
}

bool needsQuotes(QStringView field)
{
    if (field.isEmpty())
        return false;
    if (field.front().isSpace() || field.back().isSpace())
        return true;
    return std::any_of(field.cbegin(), field.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';' || c == u'\t';
    });
}

} // namespace

QString FormulaGuard::guarded(QStringView text)
{
    return needsGuard(text) ? u'\'' + text : text.toString();
}

QStringView FormulaGuard::unguarded(QStringView text)
{
    return leadingApostrophes(text) > 0 && needsGuard(text) ? text.sliced(1) : text;
}

void CsvWriter::addText(QStringView text)
{
    if (needsGuard(text))
        addField(FormulaGuard::guarded(text));
    else
        addField(text);
}

void CsvWriter::addNumber(QStringView number)
{
    addField(number);
}

void CsvWriter::addRecord(const QStringList &texts)
{
    for (const QString &text : texts)
        addText(text);
    endRecord();
}

void CsvWriter::addField(QStringView field)
{
    if (m_fieldsInRecord++ > 0) {
        m_text += u',';
        m_recordIsBlank = false;
    }
    if (!field.isEmpty())
        m_recordIsBlank = false;
    if (!needsQuotes(field)) {
        m_text += field;
        return;
    }
    m_text += u'"';
    for (const QChar c : field) {
        if (c == u'"')
            m_text += u'"';
        m_text += c;
    }
    m_text += u'"';
}

void CsvWriter::endRecord()
{
    // A blank line is no record: one empty field is written as quotes.
    if (m_fieldsInRecord == 1 && m_recordIsBlank)
        m_text += u"\"\"";
    m_text += u"\r\n";
    m_fieldsInRecord = 0;
    m_recordIsBlank = true;
}

QByteArray CsvWriter::toUtf8(bool withByteOrderMark) const
{
    QByteArray bytes = m_text.toUtf8();
    if (withByteOrderMark)
        bytes.prepend("\xef\xbb\xbf");
    return bytes;
}

} // namespace leadline
