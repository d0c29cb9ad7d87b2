// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

#include <vector>

namespace leadline {

/// A table for people at a terminal: columns as wide as their widest cell, numbers to the right. Line feeds
/// inside a cell become blanks.
class TextTable final
{
public:
    explicit TextTable(QStringList headings);

    /// Columns that hold numbers only.
    void alignRight(int column);
    void addRow(QStringList cells);
    void print(QTextStream &out) const;

private:
    QStringList m_headings;
    std::vector<QStringList> m_rows;
    std::vector<bool> m_right;
};

} // namespace leadline
