// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/fiscalcalendar.h"
#include "core/model/catalogue.h"
#include "core/model/entity.h"

#include <QHash>

#include <vector>

namespace leadline {

/// The rows of one entity: the live ones in the order in which they arrived, and the recycle bin.
/// Rows keep their address until they are destroyed with the table.
class Table final
{
public:
    explicit Table(const EntityInfo &info);

    const EntityInfo &info() const { return *m_info; }
    int size() const { return static_cast<int>(m_live.size()); }
    const EntityBase &at(int row) const { return *m_live[static_cast<size_t>(row)]; }
    const std::vector<EntityBase *> &live() const { return m_live; }
    /// Live or removed; null when there is no such row.
    const EntityBase *find(EntityId id) const;
    EntityBase *find(EntityId id);
    /// The removed rows, in no particular order.
    std::vector<const EntityBase *> removed() const;
    int removedCount() const { return static_cast<int>(m_rows.size() - m_live.size()); }

    /// Appends a new row, live unless it says `removed`. Its id must not be there yet.
    EntityBase &insert(EntityBox row);
    /// Moves a live row to the bin, and back to the end of the live ones.
    void remove(EntityBase &row);
    void restore(EntityBase &row);
    void reserve(int rows);

private:
    const EntityInfo *m_info;
    std::vector<EntityBox> m_rows;
    std::vector<EntityBase *> m_live;
    QHash<EntityId, EntityBase *> m_byId;
};

/// Iterates over the live rows of an entity as what they are.
template<typename E>
class Rows final
{
public:
    explicit Rows(const Table &table)
        : m_table(table)
    {
    }

    class Iterator final
    {
    public:
        using Inner = std::vector<EntityBase *>::const_iterator;
        using iterator_category = std::forward_iterator_tag;
        using value_type = E;
        using difference_type = std::ptrdiff_t;
        using pointer = const E *;
        using reference = const E &;

        Iterator() = default;
        explicit Iterator(Inner at)
            : m_at(at)
        {
        }
        const E &operator*() const { return static_cast<const E &>(**m_at); }
        const E *operator->() const { return &**this; }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(const Iterator &a, const Iterator &b) { return a.m_at == b.m_at; }

    private:
        Inner m_at;
    };

    Iterator begin() const { return Iterator(m_table.live().begin()); }
    Iterator end() const { return Iterator(m_table.live().end()); }
    int size() const { return m_table.size(); }
    bool isEmpty() const { return m_table.size() == 0; }
    const E &at(int row) const { return static_cast<const E &>(m_table.at(row)); }

private:
    const Table &m_table;
};

/// A row found without knowing its entity beforehand.
struct EntityKey
{
    EntityKind kind = EntityKind::Portfolio;
    EntityId id;

    bool isNull() const { return id.isNull(); }
    friend bool operator==(const EntityKey &, const EntityKey &) = default;
    friend size_t qHash(const EntityKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.id);
    }
};

/// All tables of a file, in memory. A plain value holder: it checks nothing and tells nobody; changes go
/// through PlanDocument. Not copyable cheaply, so copying is explicit (clone()).
class Plan final
{
public:
    explicit Plan(const Catalogue &catalogue = Catalogue::standard());
    Plan(Plan &&) noexcept = default;
    Plan &operator=(Plan &&) noexcept = default;

    Plan clone() const;

    const Catalogue &catalogue() const { return *m_catalogue; }

    Table &table(EntityKind kind) { return m_tables[static_cast<size_t>(kind)]; }
    const Table &table(EntityKind kind) const { return m_tables[static_cast<size_t>(kind)]; }

    template<typename E>
    Rows<E> all() const
    {
        return Rows<E>(table(kindOf<E>));
    }

    /// The live row behind a reference; null for none, an unknown one or one that lies in the bin: optional
    /// references to removed rows read as none.
    template<typename E>
    const E *find(Id<E> id) const
    {
        const EntityBase *row = id.isNull() ? nullptr : table(kindOf<E>).find(id.untyped());
        return row && !row->removed ? static_cast<const E *>(row) : nullptr;
    }
    /// Live or removed, any entity.
    const EntityBase *find(EntityKind kind, EntityId id) const { return table(kind).find(id); }

    /// The row a reference names: `PAY-42`, `OBJ-3`, a product by its key `PAY`, an alias, or an id. Removed
    /// rows are found too. Null when nothing has it. Letter case doesn't matter.
    EntityKey findByRef(QStringView ref) const;

    /// The file's settings; defaults when the row isn't there yet.
    const Portfolio &portfolio() const;
    FiscalCalendar fiscalCalendar() const;

    /// Every row equal to @p other's, removed ones included. When not, @p difference (if given) names the first.
    bool equals(const Plan &other, QString *difference = nullptr) const;

private:
    const Catalogue *m_catalogue;
    std::vector<Table> m_tables;
};

} // namespace leadline
