// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/reversal.h"

#include "core/document/outlook.h"
#include "core/model/needs.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace leadline {

namespace {

/// Rows carry the reference the store allotted later; it is no change of somebody else.
bool stillAsInserted(const EntityInfo &info, const EntityBase &now, const EntityBase &inserted)
{
    return std::ranges::all_of(info.fields(), [&](const FieldInfo &field) {
        return qstrcmp(field.key, "ref") == 0 || field.equal(now, inserted);
    });
}

/// Whether everything is as if the row of the transaction had never been: others have taken it back already.
bool isTakenBack(const ChangeRow &row, const EntityBase &now)
{
    if (!row.field)
        return now.removed == row.isInsertion();
    if (now.removed)
        return false;
    if (row.field->isSet())
        return row.after.isNull() ? row.field->hasElement(now, row.before) : !row.field->hasElement(now, row.after);
    return row.field->text(now) == row.before;
}

/// Of a row that isn't taken back already; null when it can be.
std::optional<SkipReason> obstacle(const ChangeRow &row, const EntityInfo &info, const EntityBase &now)
{
    if (row.isInsertion())
        return stillAsInserted(info, now, *row.rowAfter) ? std::nullopt : std::optional(SkipReason::Changed);
    if (row.isRemoval())
        return {};
    if (now.removed)
        return SkipReason::Removed;
    // Elements of a set come and go by themselves: this one is as the transaction left it.
    if (row.field->isSet() || row.field->text(now) == row.after)
        return {};
    return SkipReason::Changed;
}

/// Builds a reversal, again and again with what the one before has shown to be impossible left out, until it is sound.
class Reverser final
{
public:
    Reverser(const Transaction &transaction, const Plan &plan, Skipping skipping)
        : m_transaction(transaction)
        , m_plan(plan)
        , m_skipping(skipping)
        , m_obstacles(transaction.rows.size())
        , m_outlook(plan)
    {
    }

    Reversal run()
    {
        do
            build();
        while (findNeeded() || findLacking());

        Reversal reversal{Change(m_transaction.label, m_transaction.kind == ChangeKind::Undo ? ChangeKind::Redo : ChangeKind::Undo), {}};
        reversal.change.undoes = m_transaction.id;
        for (Step &step : m_steps)
            reversal.change.rows.push_back(std::move(step.back));
        for (size_t index = 0; index < m_obstacles.size(); ++index) {
            if (const std::optional<Obstacle> &found = m_obstacles[index])
                reversal.skipped.push_back({m_transaction.rows[index], found->reason, found->because});
        }
        return reversal;
    }

private:
    struct Obstacle
    {
        SkipReason reason = SkipReason::Changed;
        EntityKey because = {};
    };
    struct Step
    {
        ChangeRow back;
        size_t index = 0; ///< of the transaction's row that it takes back
    };

    void build()
    {
        m_steps.clear();
        m_outlook = Outlook(m_plan);
        for (size_t index = m_transaction.rows.size(); index-- > 0;) {
            const ChangeRow &row = m_transaction.rows[index];
            const EntityInfo &info = m_plan.catalogue().info(row.kind);
            const EntityBase *now = m_outlook.find({row.kind, row.id});
            std::optional<Obstacle> &found = m_obstacles[index];
            if (found && found->reason != SkipReason::Changed && found->reason != SkipReason::Removed)
                continue;
            found.reset();
            if (!now || isTakenBack(row, *now))
                continue;
            const std::optional<SkipReason> reason = obstacle(row, info, *now);
            if (reason && (*reason != SkipReason::Changed || m_skipping == Skipping::WhatOthersChanged)) {
                found = Obstacle{*reason};
                continue;
            }
            ChangeRow back = row.inverse();
            if (row.isInsertion())
                back.rowBefore = info.clone(*now);
            else if (row.isRemoval())
                back.rowAfter = info.clone(*now);
            m_outlook.apply(back);
            m_steps.push_back({std::move(back), index});
        }
    }

    /// Marks the steps that would remove what a row that stays can't be without; true when there are any.
    bool findNeeded()
    {
        QHash<EntityKey, size_t> going;
        QSet<EntityKind> kinds;
        for (const Step &step : m_steps) {
            if (step.back.isRemoval()) {
                going.insert({step.back.kind, step.back.id}, step.index);
                kinds.insert(step.back.kind);
            }
        }
        bool foundAny = false;
        const auto isThere = [this](EntityKey key) { return m_outlook.isLive(key); };
        for (const EntityInfo *info : m_plan.catalogue().entities()) {
            if (!std::ranges::any_of(kinds, [info](EntityKind kind) { return !necessaryReferences(*info, kind).empty(); }))
                continue;
            for (const EntityBase *row : m_plan.table(info->kind()).live()) {
                const EntityKey key{info->kind(), row->id};
                if (!m_outlook.isLive(key))
                    continue;
                for (const EntityKey &missing : missingNeeds(*info, *m_outlook.find(key), isThere)) {
                    const auto it = going.constFind(missing);
                    if (it != going.constEnd()) {
                        m_obstacles[*it] = Obstacle{SkipReason::Needed, key};
                        foundAny = true;
                    }
                }
            }
        }
        return foundAny;
    }

    /// Marks the steps that would bring back, or point to something else, a row that then lacks what it needs.
    bool findLacking()
    {
        bool foundAny = false;
        const auto isThere = [this](EntityKey key) { return m_outlook.isLive(key); };
        for (const Step &step : m_steps) {
            const EntityKey key{step.back.kind, step.back.id};
            if (!(step.back.isInsertion() || (step.back.field && isNecessary(*step.back.field))) || !m_outlook.isLive(key))
                continue;
            const std::vector<EntityKey> missing =
                missingNeeds(m_plan.catalogue().info(key.kind), *m_outlook.find(key), isThere);
            if (!missing.empty()) {
                m_obstacles[step.index] = Obstacle{SkipReason::Lacking, missing.front()};
                foundAny = true;
            }
        }
        return foundAny;
    }

    const Transaction &m_transaction;
    const Plan &m_plan;
    Skipping m_skipping;
    std::vector<std::optional<Obstacle>> m_obstacles;
    std::vector<Step> m_steps;
    Outlook m_outlook;
};

} // namespace

Reversal reversalOf(const Transaction &transaction, const Plan &plan, Skipping skipping)
{
    return Reverser(transaction, plan, skipping).run();
}

} // namespace leadline
