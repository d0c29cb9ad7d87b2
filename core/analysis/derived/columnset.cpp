// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/columnset.h"

#include "core/analysis/derived/derivedcolumns.h"
#include "core/analysis/derived/fieldcolumn.h"
#include "core/analysis/viewdescription.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <numeric>

namespace leadline {

namespace {

/// How many letters must be added, taken away or changed to make one word of the other.
qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const size_t at = static_cast<size_t>(j);
            const qsizetype changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({changed, row[at] + 1, row[at - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

ColumnSet::ColumnSet(EntityKind kind, std::vector<std::unique_ptr<Column>> columns)
    : m_kind(kind)
    , m_columns(std::move(columns))
{
}

const Column *ColumnSet::find(QStringView key) const
{
    for (const std::unique_ptr<Column> &column : m_columns) {
        if (key.compare(column->key(), Qt::CaseInsensitive) == 0)
            return column.get();
    }
    return nullptr;
}

const Column *ColumnSet::grouping(QStringView key) const
{
    const bool meansLane = m_kind == EntityKind::Feature && key.compare(u"objective", Qt::CaseInsensitive) == 0;
    return find(meansLane ? u"lane" : key);
}

QString ColumnSet::nearestKey(QStringView key) const
{
    constexpr qsizetype longest = 40;
    const QString wanted = key.left(longest).toString().toLower();
    QString nearest;
    qsizetype least = std::max<qsizetype>(2, wanted.size() / 2);
    for (const std::unique_ptr<Column> &column : m_columns) {
        // What people type is often a part of the key: "effort" for effort_likely.
        const bool begins = wanted.size() >= 3 && column->key().startsWith(wanted);
        const qsizetype distance = begins ? 1 : editDistance(wanted, column->key());
        if (distance < least) {
            least = distance;
            nearest = column->key();
        }
    }
    return nearest;
}

Result<const Column *> ColumnSet::column(QStringView key) const
{
    if (const Column *column = find(key))
        return column;
    const QString nearest = nearestKey(key);
    if (nearest.isEmpty()) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("ColumnSet", "There is no key \"%1\" here; \"leadline fields\" lists the keys.")
                         .arg(excerpt(key))};
    }
    return Error{ErrorCode::Usage,
                 QCoreApplication::translate("ColumnSet", "There is no key \"%1\" here; did you mean \"%2\"?")
                     .arg(excerpt(key), nearest)};
}

ColumnSet columnsOf(EntityKind kind, const AnalysisContext &context)
{
    std::vector<std::unique_ptr<Column>> columns;
    columns.push_back(makeIdColumn());
    const EntityInfo &info = context.plan.catalogue().info(kind);
    for (const FieldInfo &field : info.fields())
        columns.push_back(makeFieldColumn(field, context.plan));
    for (std::unique_ptr<Column> &column : makeDerivedColumns(kind, context))
        columns.push_back(std::move(column));
    if (context.plan.catalogue().find(EntityKind::CustomField)) {
        for (const CustomField &field : context.plan.all<CustomField>()) {
            const bool isTaken = std::any_of(columns.begin(), columns.end(), [&field](const std::unique_ptr<Column> &column) {
                return column->key() == field.key;
            });
            if (field.entity == info.keyText() && !field.key.isEmpty() && !isTaken)
                columns.push_back(makeCustomColumn(field, context.plan));
        }
    }
    return ColumnSet(kind, std::move(columns));
}

Result<> sortRows(std::vector<const EntityBase *> &rows, const std::vector<SortKey> &keys, const ColumnSet &columns)
{
    std::vector<const Column *> sorted;
    for (const SortKey &key : keys) {
        const Result<const Column *> column = columns.column(key.key);
        if (!column)
            return column.error();
        sorted.push_back(*column);
    }

    // Values are read once a row, not once a comparison: folding a text costs far more than comparing it.
    std::vector<SortValue> values;
    values.reserve(rows.size() * sorted.size());
    for (const EntityBase *row : rows) {
        for (const Column *column : sorted)
            values.push_back(column->sortValue(*row));
    }
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        for (size_t k = 0; k < sorted.size(); ++k) {
            const SortValue &left = values[a * sorted.size() + k];
            const SortValue &right = values[b * sorted.size() + k];
            const int difference = SortValue::compare(left, right);
            if (difference != 0)
                return (keys[k].descending && !left.isUnset && !right.isUnset) ? difference > 0 : difference < 0;
        }
        const int listed = QString::compare(rows[a]->order, rows[b]->order);
        return listed != 0 ? listed < 0 : rows[a]->id < rows[b]->id;
    });
    std::vector<const EntityBase *> result;
    result.reserve(rows.size());
    for (const size_t index : order)
        result.push_back(rows[index]);
    rows = std::move(result);
    return {};
}

} // namespace leadline
