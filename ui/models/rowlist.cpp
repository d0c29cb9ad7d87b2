// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowlist.h"

#include "core/base/text.h"

#include <numeric>

namespace leadline {

namespace {

int compareList(const RowList::Record &a, const RowList::Record &b)
{
    if (const int difference = QString::compare(a.order, b.order); difference != 0)
        return difference;
    return a.row->id == b.row->id ? 0 : a.row->id < b.row->id ? -1 : 1;
}

/// What @p key has, or else @p next, which it then gets.
template<typename Key>
int numberOf(QHash<Key, int> &numbers, const Key &key, int next)
{
    typename QHash<Key, int>::const_iterator known = numbers.constFind(key);
    return known != numbers.constEnd() ? *known : *numbers.insert(key, next);
}

} // namespace

void RowList::clear()
{
    m_records.clear();
    m_slots.clear();
    for (RowKeys &keys : m_keys)
        keys.values.clear();
    m_groups.clear();
    m_groupOfItem.clear();
    m_groupOfText.clear();
    m_isGrouped = false;
    m_order.clear();
    m_sequence.clear();
}

void RowList::reserve(int rows)
{
    m_records.reserve(static_cast<size_t>(rows));
}

void RowList::setSort(const std::vector<SortKey> &keys)
{
    std::vector<RowKeys> next;
    for (const SortKey &key : keys) {
        RowKeys &made = next.emplace_back(RowKeys{key.key, key.descending, {}});
        for (RowKeys &old : m_keys) {
            if (old.key == key.key)
                made.values.swap(old.values);
        }
    }
    m_keys = std::move(next);
}

int RowList::slotOf(const EntityBase &row) const
{
    // Rows were taken up in the order of the table, so most stand where they stood; the hash is for the others.
    if (row.row >= 0 && row.row < static_cast<int>(m_records.size())
        && m_records[static_cast<size_t>(row.row)].row == &row)
        return row.row;
    if (m_slots.size() != static_cast<qsizetype>(m_records.size())) {
        m_slots.reserve(static_cast<qsizetype>(m_records.size()));
        for (qsizetype slot = m_slots.size(); slot < static_cast<qsizetype>(m_records.size()); ++slot)
            m_slots.insert(m_records[static_cast<size_t>(slot)].row, static_cast<int>(slot));
    }
    return m_slots.value(&row, -1);
}

int RowList::recordOf(const EntityBase &row)
{
    if (const int known = slotOf(row); known >= 0)
        return known;
    const size_t slot = m_records.size();
    m_records.emplace_back().row = &row;
    for (RowKeys &keys : m_keys) {
        if (keys.values.size() == slot)
            keys.values.emplace_back();
    }
    return static_cast<int>(slot);
}

void RowList::evaluate(const EntityBase &row, const Rules &rules)
{
    const int slot = recordOf(row);
    Record &record = m_records[static_cast<size_t>(slot)];
    record.order = row.order;
    record.isMember = rules.isMember(row);
    record.matches = record.isMember && (!rules.filter || rules.filter->matches(row));
    evaluateGroup(record, rules);
    for (size_t key = 0; key < m_keys.size(); ++key)
        evaluateKey(key, slot, rules);
}

void RowList::evaluateAll(const Rules &rules)
{
    for (Record &record : m_records) {
        record.order = record.row->order;
        record.isMember = rules.isMember(*record.row);
    }
    for (RowKeys &keys : m_keys)
        keys.values.clear();
    evaluateFilter(rules);
    evaluateGroups(rules);
    evaluateSort(rules);
}

void RowList::evaluateFilter(const Rules &rules)
{
    for (Record &record : m_records)
        record.matches = record.isMember && (!rules.filter || rules.filter->matches(*record.row));
}

void RowList::evaluateSort(const Rules &rules)
{
    for (size_t key = 0; key < m_keys.size(); ++key) {
        if (m_keys[key].values.size() == m_records.size())
            continue;
        m_keys[key].values.resize(m_records.size());
        for (size_t slot = 0; slot < m_records.size(); ++slot)
            evaluateKey(key, static_cast<int>(slot), rules);
    }
}

void RowList::evaluateKey(size_t key, int slot, const Rules &rules)
{
    std::vector<SortValue> &values = m_keys[key].values;
    if (values.size() < m_records.size())
        return;
    const Column *column = rules.sortColumns[key];
    values[static_cast<size_t>(slot)] = column ? column->sortValue(*record(slot).row) : SortValue();
}

void RowList::evaluateGroups(const Rules &rules)
{
    // Headings keep their numbers, so that what is collapsed stays so; their titles and places may have changed.
    m_isGrouped = rules.groupColumn;
    if (!m_isGrouped) {
        m_groups.clear();
        m_groupOfItem.clear();
        m_groupOfText.clear();
    }
    for (RowGroup &group : m_groups)
        group.title.clear();
    for (Record &record : m_records)
        evaluateGroup(record, rules);
}

void RowList::evaluateGroup(Record &record, const Rules &rules)
{
    record.group = -1;
    if (!rules.groupColumn)
        return;
    const Column &column = *rules.groupColumn;
    const EntityBase &row = *record.row;
    const bool isReference = column.type() == FieldType::Reference;
    EntityId item;
    QString key;
    if (isReference) {
        const std::vector<EntityId> items = column.references(row);
        item = items.empty() ? EntityId() : items.front();
    } else if (!column.isUnset(row)) {
        key = column.text(row);
    }
    const int next = static_cast<int>(m_groups.size());
    const int number = isReference ? numberOf(m_groupOfItem, item, next) : numberOf(m_groupOfText, key, next);
    record.group = number;
    if (number == next)
        m_groups.emplace_back();
    RowGroup &group = m_groups[static_cast<size_t>(number)];
    if (!group.title.isEmpty())
        return;
    const bool isUnset = isReference ? item.isNull() : key.isEmpty();
    group.item = item;
    group.key = key;
    group.title = isUnset ? rules.ungroupedTitle : column.displayText(row);
    group.place = {};
    if (isUnset)
        return;
    if (isReference) {
        // Objectives, initiatives and teams stand in the order people gave them.
        const EntityBase *named = rules.plan->find(column.target(), item);
        group.key = idText(item);
        group.place = {false, 0, named ? named->order : QString()};
    } else {
        group.place = column.sortValue(row);
    }
    if (group.title.isEmpty())
        group.title = group.key;
}

int RowList::compareGroups(int a, int b) const
{
    if (a == b)
        return 0;
    const RowGroup &left = m_groups[static_cast<size_t>(a)];
    const RowGroup &right = m_groups[static_cast<size_t>(b)];
    if (const int difference = SortValue::compare(left.place, right.place); difference != 0)
        return difference;
    return QString::compare(left.key, right.key);
}

bool RowList::isBefore(int a, int b) const
{
    const Record &left = record(a);
    const Record &right = record(b);
    if (m_isGrouped) {
        if (const int difference = compareGroups(left.group, right.group); difference != 0)
            return difference < 0;
    }
    for (const RowKeys &keys : m_keys) {
        const int difference =
            compareKeys(keys.values[static_cast<size_t>(a)], keys.values[static_cast<size_t>(b)], keys.descending);
        if (difference != 0)
            return difference < 0;
    }
    return compareList(left, right) < 0;
}

void RowList::sortByList(std::vector<int> &slotsToSort) const
{
    const auto before = [this](int a, int b) { return compareList(record(a), record(b)) < 0; };
    if (!std::is_sorted(slotsToSort.begin(), slotsToSort.end(), before))
        std::sort(slotsToSort.begin(), slotsToSort.end(), before);
}

std::vector<int> RowList::groupOrder() const
{
    std::vector<int> order(m_groups.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](int a, int b) { return compareGroups(a, b) < 0; });
    return order;
}

void RowList::arrange()
{
    m_order.clear();
    m_order.reserve(m_records.size());
    for (size_t slot = 0; slot < m_records.size(); ++slot) {
        if (m_records[slot].isMember)
            m_order.push_back(static_cast<int>(slot));
    }
    sortByList(m_order);
    for (std::vector<RowKeys>::const_reverse_iterator keys = m_keys.rbegin(); keys != m_keys.rend(); ++keys)
        stableSort(m_order, *keys);
    if (m_isGrouped) {
        std::vector<std::vector<int>> parts(m_groups.size());
        for (const int slot : m_order)
            parts[static_cast<size_t>(record(slot).group)].push_back(slot);
        m_order.clear();
        for (const int group : groupOrder())
            m_order.insert(m_order.end(), parts[static_cast<size_t>(group)].begin(),
                           parts[static_cast<size_t>(group)].end());
    }
    arrangeFiltered();
}

void RowList::arrangeFiltered()
{
    m_sequence.clear();
    m_sequence.reserve(m_order.size());
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_sequence),
                 [this](int slot) { return record(slot).matches; });
}

void RowList::place(const EntityBase &row)
{
    const int slot = slotOf(row);
    placeIn(m_order, slot, record(slot).isMember);
    placeIn(m_sequence, slot, record(slot).isMember && record(slot).matches);
}

void RowList::placeIn(std::vector<int> &sequence, int slot, bool isWanted) const
{
    const std::vector<int>::iterator old = std::find(sequence.begin(), sequence.end(), slot);
    if (old != sequence.end()) {
        const bool stays = isWanted && (old == sequence.begin() || isBefore(*(old - 1), slot))
            && (old + 1 == sequence.end() || isBefore(slot, *(old + 1)));
        if (stays)
            return;
        sequence.erase(old);
    }
    if (!isWanted)
        return;
    const auto before = [this](int a, int b) { return isBefore(a, b); };
    sequence.insert(std::lower_bound(sequence.begin(), sequence.end(), slot, before), slot);
}

std::vector<int> RowList::lines()
{
    if (!m_isGrouped)
        return m_sequence;
    for (RowGroup &group : m_groups) {
        group.shownCount = 0;
        group.totalCount = 0;
    }
    for (const int slot : m_order)
        ++m_groups[static_cast<size_t>(record(slot).group)].totalCount;
    std::vector<int> lines;
    lines.reserve(m_sequence.size() + m_groups.size());
    int current = -1;
    for (const int slot : m_sequence) {
        const int number = record(slot).group;
        RowGroup &group = m_groups[static_cast<size_t>(number)];
        if (number != current) {
            lines.push_back(~number);
            current = number;
        }
        ++group.shownCount;
        if (!group.isCollapsed)
            lines.push_back(slot);
    }
    return lines;
}

} // namespace leadline
