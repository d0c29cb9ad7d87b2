// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/texttable.h"

#include "core/exchange/csv/csvwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leadline {

namespace {

/// Columns a text takes in a terminal: East Asian wide characters take two, marks none.
int terminalWidth(const QString &text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isMark(c))
            continue;
        const bool wide = (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3)
            || (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60)
            || (c >= 0x1f300 && c <= 0x1faff);
        width += wide ? 2 : 1;
    }
    return width;
}

/// What a terminal would take for a command, as imported titles may hold it, is shown as a mark.
QString harmless(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = c == u'\n' || c == u'\t' ? u' ' : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

TextTable::TextTable(QStringList headings)
    : m_headings(std::move(headings))
    , m_keys(m_headings)
    , m_right(static_cast<size_t>(m_headings.size()), false)
{
}

void TextTable::alignRight(int column)
{
    m_right[static_cast<size_t>(column)] = true;
}

void TextTable::addRow(QStringList cells)
{
    m_rows.push_back(std::move(cells));
}

void TextTable::setKeys(QStringList keys)
{
    m_keys = std::move(keys);
}

void TextTable::print(QTextStream &out, OutputForm form) const
{
    switch (form) {
    case OutputForm::Table:
        printTable(out);
        break;
    case OutputForm::Csv:
        printCsv(out);
        break;
    case OutputForm::Json:
        printJson(out);
        break;
    }
    out.flush();
}

void TextTable::printCsv(QTextStream &out) const
{
    CsvWriter writer;
    writer.addRecord(m_keys);
    for (const QStringList &row : m_rows)
        writer.addRecord(row);
    out << writer.text();
}

void TextTable::printJson(QTextStream &out) const
{
    QJsonArray array;
    for (const QStringList &row : m_rows) {
        QJsonObject object;
        for (qsizetype column = 0; column < m_keys.size(); ++column)
            object.insert(m_keys[column], row.value(column));
        array.append(object);
    }
    out << QJsonDocument(array).toJson();
}

void TextTable::printTable(QTextStream &out) const
{
    std::vector<int> widths;
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        int width = terminalWidth(m_headings[column]);
        for (const QStringList &row : m_rows)
            width = std::max(width, terminalWidth(harmless(row.value(column)).simplified()));
        widths.push_back(width);
    }
    const auto printRow = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < m_headings.size(); ++column) {
            const size_t index = static_cast<size_t>(column);
            const QString cell = harmless(cells.value(column)).simplified();
            const QString padding(widths[index] - terminalWidth(cell), u' ');
            line += m_right[index] ? QString(padding + cell) : QString(cell + padding);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        out << line << '\n';
    };
    printRow(m_headings);
    for (const QStringList &row : m_rows)
        printRow(row);
}

} // namespace leadline
