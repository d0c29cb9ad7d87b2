// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/verb.h"

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace leadline {

/// Rows of texts for the terminal, as a table (columns as wide as their widest cell, numbers to the right, line feeds
/// as blanks), as CSV or as JSON objects.
class TextTable final
{
public:
    explicit TextTable(QStringList headings);

    /// Columns that hold numbers only.
    void alignRight(int column);
    void addRow(QStringList cells);
    /// Names of the columns in CSV and JSON; the headings when they aren't given.
    void setKeys(QStringList keys);
    void print(QTextStream &out, OutputForm form = OutputForm::Table) const;

private:
    void printTable(QTextStream &out) const;
    void printCsv(QTextStream &out) const;
    void printJson(QTextStream &out) const;

    QStringList m_headings;
    QStringList m_keys;
    std::vector<QStringList> m_rows;
    std::vector<bool> m_right;
};

} // namespace leadline
