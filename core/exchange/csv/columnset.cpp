// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/columnset.h"

#include "core/exchange/csv/csvwriter.h"
#include "core/exchange/csv/knownheaders.h"

namespace leadline {

ColumnSet::ColumnSet(const CsvTable &table, const CsvMapping &mapping)
    : m_table(table)
    , m_guarded(mapping.ownExport)
{
    const QStringList header = table.header();
    std::vector<bool> used(size_t(header.size()), false);
    for (const CsvMapping::Column &column : mapping.columns) {
        if (column.to.isEmpty())
            continue;
        const QString key = headerKey(column.header);
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (used[size_t(i)] || (header[i] != column.header && headerKey(header[i]) != key))
                continue;
            used[size_t(i)] = true;
            std::vector<ColumnTarget>::iterator target =
                std::find_if(m_targets.begin(), m_targets.end(),
                             [&column](const ColumnTarget &candidate) { return candidate.to == column.to; });
            if (target == m_targets.end())
                target = m_targets.insert(m_targets.end(), ColumnTarget{column.to, {}});
            target->uses.push_back({i, header[i], column.as});
        }
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (!used[size_t(i)])
            m_unused.emplace_back(i, header[i]);
    }
}

const ColumnTarget *ColumnSet::target(QStringView to) const
{
    for (const ColumnTarget &target : m_targets) {
        if (target.to == to)
            return &target;
    }
    return nullptr;
}

QStringView ColumnSet::cellAt(qsizetype record, qsizetype column) const
{
    const QStringView text = m_table.field(record, column);
    return m_guarded ? FormulaGuard::unguarded(text) : text.trimmed();
}

QStringView ColumnSet::cell(qsizetype record, const ColumnTarget *target, const ColumnTarget::Use **use) const
{
    if (!target)
        return {};
    for (const ColumnTarget::Use &candidate : target->uses) {
        const QStringView text = cellAt(record, candidate.column);
        if (!text.isEmpty()) {
            if (use)
                *use = &candidate;
            return text;
        }
    }
    return {};
}

QStringList ColumnSet::cells(qsizetype record, const ColumnTarget *target) const
{
    QStringList all;
    if (!target)
        return all;
    for (const ColumnTarget::Use &use : target->uses) {
        const QStringView text = cellAt(record, use.column);
        if (!text.isEmpty() && !all.contains(text))
            all.append(text.toString());
    }
    return all;
}

QStringList ColumnSet::unusedColumns(QStringList *placeholders) const
{
    QStringList names;
    for (const auto &[column, name] : m_unused) {
        QStringList &list = name.contains(u"${") ? *placeholders : names;
        if (list.contains(name))
            continue;
        for (qsizetype record = m_table.headerRecord() + 1; record < m_table.recordCount(); ++record) {
            if (!m_table.field(record, column).trimmed().isEmpty()) {
                list.append(name);
                break;
            }
        }
    }
    return names;
}

} // namespace leadline
