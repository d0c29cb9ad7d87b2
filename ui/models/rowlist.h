// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter/filter.h"
#include "core/analysis/viewdescription.h"
#include "core/model/plan.h"
#include "ui/models/rowsort.h"

#include <functional>

namespace leadline {

/// A heading of a grouped table.
struct RowGroup
{
    QString key;   ///< canonical text of the value its rows share; empty when it isn't set
    EntityId item; ///< the row it stands for when rows are grouped by a reference
    QString title;
    SortValue place; ///< among the groups
    bool isCollapsed = false;
    int shownCount = 0; ///< rows that pass the filter
    int totalCount = 0; ///< rows of the scope
};

/// Which rows of an entity a table shows and in which order: membership, filter, sort keys and groups, all cached, so that
/// a change of one row costs the evaluation of that row only. It doesn't know of views; EntityTableModel announces what it
/// does. Rows are numbered by slots that they keep until clear().
///
/// A line is a slot, or ~group for the heading of a group.
class RowList final
{
public:
    struct Record
    {
        const EntityBase *row = nullptr;
        QString order; ///< of the list, as it was when the row was last looked at
        int group = -1;
        bool isMember = false;
        bool matches = true;
    };
    /// How rows are evaluated; pointers are read while a function runs and not kept.
    struct Rules
    {
        std::function<bool(const EntityBase &)> isMember;
        const Filter *filter = nullptr;          ///< null: everything
        std::vector<const Column *> sortColumns; ///< one for each sort key; null: not set everywhere
        const Column *groupColumn = nullptr;
        const Plan *plan = nullptr;
        QString ungroupedTitle;
    };

    void clear();
    void reserve(int rows);
    /// Makes a row known; evaluateAll() looks at it.
    void take(const EntityBase &row) { recordOf(row); }

    /// Starts again with the sort keys; cached values of keys that stay are kept.
    void setSort(const std::vector<SortKey> &keys);

    /// Looks at a row anew, also at one that is not known yet.
    void evaluate(const EntityBase &row, const Rules &rules);
    /// The same for all known rows.
    void evaluateAll(const Rules &rules);
    void evaluateFilter(const Rules &rules);
    void evaluateSort(const Rules &rules);
    void evaluateGroups(const Rules &rules);

    /// Sorts everything from scratch.
    void arrange();
    /// Only the filter changed: what is sorted stays so.
    void arrangeFiltered();
    /// Puts one row to its place among rows that stand right.
    void place(const EntityBase &row);
    /// What the table shows now.
    std::vector<int> lines();

    void setCollapsed(int group, bool collapsed) { m_groups[static_cast<size_t>(group)].isCollapsed = collapsed; }

    const Record &record(int slot) const { return m_records[static_cast<size_t>(slot)]; }
    const std::vector<Record> &records() const { return m_records; }
    /// -1 when the row isn't known.
    int slotOf(const EntityBase &row) const;
    const std::vector<RowGroup> &groups() const { return m_groups; }
    /// The rows that pass the filter, in order, also those of collapsed groups.
    const std::vector<int> &shown() const { return m_sequence; }
    int memberCount() const { return static_cast<int>(m_order.size()); }
    const SortValue &sortValue(size_t key, int slot) const { return m_keys[key].values[static_cast<size_t>(slot)]; }

private:
    int recordOf(const EntityBase &row);
    void placeIn(std::vector<int> &sequence, int slot, bool isWanted) const;
    void evaluateKey(size_t key, int slot, const Rules &rules);
    void evaluateGroup(Record &record, const Rules &rules);
    int compareGroups(int a, int b) const;
    bool isBefore(int a, int b) const;
    void sortByList(std::vector<int> &slotsToSort) const;
    std::vector<int> groupOrder() const;

    std::vector<Record> m_records;
    mutable QHash<const EntityBase *, int> m_slots; ///< filled when rows aren't where they were first
    std::vector<RowKeys> m_keys;
    std::vector<RowGroup> m_groups;
    QHash<EntityId, int> m_groupOfItem;
    QHash<QString, int> m_groupOfText;
    bool m_isGrouped = false;
    std::vector<int> m_order;    ///< all members, sorted
    std::vector<int> m_sequence; ///< those of them that pass the filter
};

} // namespace leadline
