// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/completion.h"

#include "core/document/outlook.h"
#include "core/model/needs.h"

#include <QSet>

namespace leadline {

namespace {

class Completer final
{
public:
    Completer(const Plan &plan, const QString &author, const Clock &clock)
        : m_plan(plan)
        , m_author(author)
        , m_clock(clock)
        , m_dependants(plan)
    {
    }

    std::vector<ChangeRow> run(std::vector<ChangeRow> given)
    {
        for (ChangeRow &row : given) {
            if (!row.field && !row.rowAfter)
                addRemoval(std::move(row));
            else
                m_rows.push_back(row.isInsertion() ? stamped(std::move(row)) : std::move(row));
        }
        bringBackNeeds();
        return std::move(m_rows);
    }

private:
    ChangeRow stamped(ChangeRow row) const
    {
        if (!row.rowAfter->createdAt.isValid() && !m_plan.find(row.kind, row.id)) {
            EntityBox copy = m_plan.catalogue().info(row.kind).clone(*row.rowAfter);
            copy->createdAt = m_clock.now();
            copy->createdBy = m_author;
            row.rowAfter = std::move(copy);
        }
        return row;
    }

    void addRemoval(ChangeRow row)
    {
        const std::vector<EntityKey> dependants = m_dependants.of({row.kind, row.id});
        // The dependants first: undo then brings back what they need before them.
        for (auto key = dependants.rbegin(); key != dependants.rend(); ++key)
            addRemovalOf(*key);
        if (!m_plan.find(row.kind, row.id))
            m_rows.push_back(std::move(row));
        else
            addRemovalOf({row.kind, row.id});
    }

    void addRemovalOf(EntityKey key)
    {
        const EntityBase *present = m_plan.find(key.kind, key.id);
        if (m_removed.contains(key) || !present)
            return;
        m_removed.insert(key);
        ChangeRow row{.kind = key.kind, .id = key.id};
        row.rowBefore = m_plan.catalogue().info(key.kind).clone(*present);
        m_rows.push_back(std::move(row));
    }

    void bringBackNeeds()
    {
        std::vector<EntityKey> open;
        for (const ChangeRow &row : m_rows) {
            if (row.isInsertion() || (row.field && isNecessary(*row.field)))
                open.push_back({row.kind, row.id});
        }
        if (open.empty() || !hasBin())
            return;
        Outlook outlook(m_plan);
        for (const ChangeRow &row : m_rows)
            outlook.apply(row);
        std::vector<ChangeRow> brought;
        while (!open.empty()) {
            const EntityKey key = open.back();
            open.pop_back();
            if (!outlook.isLive(key))
                continue;
            const std::vector<EntityKey> missing =
                missingNeeds(m_plan.catalogue().info(key.kind), *outlook.find(key), [&](EntityKey need) { return outlook.isLive(need); });
            for (const EntityKey &need : missing) {
                const EntityBase *row = outlook.find(need);
                if (!row || m_removed.contains(need))
                    continue;
                brought.push_back({.kind = need.kind, .id = need.id, .rowAfter = m_plan.catalogue().info(need.kind).clone(*row)});
                outlook.apply(brought.back());
                open.push_back(need);
            }
        }
        // What is needed before what needs it, as with removals.
        m_rows.insert(m_rows.begin(), std::make_move_iterator(brought.rbegin()), std::make_move_iterator(brought.rend()));
    }

    bool hasBin() const
    {
        return std::ranges::any_of(m_plan.catalogue().entities(),
                                   [this](const EntityInfo *info) { return m_plan.table(info->kind()).removedCount() > 0; });
    }

    const Plan &m_plan;
    const QString &m_author;
    const Clock &m_clock;
    Dependants m_dependants;
    std::vector<ChangeRow> m_rows;
    QSet<EntityKey> m_removed;
};

} // namespace

Change completed(Change change, const Plan &plan, const QString &author, const Clock &clock)
{
    change.rows = Completer(plan, author, clock).run(std::move(change.rows));
    return change;
}

} // namespace leadline
