// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/derived/columnset.h"

#include <bitset>

namespace leadline {

/// How the values of a column are shown and edited: one delegate for each.
enum class CellKind : quint8 {
    Text,
    Check,     ///< whether the row is selected
    Reference, ///< "PAY-42"
    Title,     ///< what names the row
    Number,
    Money,
    Progress, ///< percent with a bar
    Date,
    Dates, ///< start and end in one column
    Flag,
    Choice, ///< an enumeration
    Status,
    Health,
    Moscow,
    Product,
    Products,
    Person,
    Item, ///< any other reference
    Items,
    Tags,
    Links,
    Score,
};

/// A column of a table: a Column of the catalogue, or a start and an end shown together. The pointers are those of one
/// state of the plan: they come and go with PlanContext::columns().
struct TableColumn
{
    /// The leading column with check boxes, and the one that shows "start" and "end" together.
    static constexpr QStringView checkKey = u"check";
    static constexpr QStringView datesKey = u"dates";

    QString key;
    QString label;
    CellKind kind = CellKind::Text;
    const Column *column = nullptr; ///< null for check boxes and for keys that are not there (any more)
    const Column *end = nullptr;    ///< of Dates

    /// Right-aligned, with digits under digits.
    bool isNumeric() const { return kind == CellKind::Number || kind == CellKind::Money || kind == CellKind::Score; }
    /// Sums are shown for what can be added up; scores are averaged, weighted by effort.
    bool isAdditive() const;
    bool isEditable() const;
};

TableColumn tableColumn(const ColumnSet &columns, const EntityInfo &info, const QString &key);

/// The keys that can be chosen as columns, in the order of the catalogue; without what people have no use for.
QStringList choosableColumns(const ColumnSet &columns, const EntityInfo &info);

/// What a table of an entity shows at first: what names a row, then the fields people fill in most.
QStringList defaultColumns(EntityKind kind);

/// On what the value of a column leans besides its own row: tables whose changes may change it.
struct ColumnReach
{
    std::bitset<entityKindCount> kinds;
    bool siblings = false; ///< other rows of the same entity

    void add(const Column &column, EntityKind own);
};

} // namespace leadline
