// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergerepairs.h"

#include "core/model/customvalue.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/store/commit/standingvalue.h"
#include "core/store/journal/journalrow.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNeeded(const FieldInfo &field)
{
    return field.type == FieldType::Reference && (field.required || field.oneOf);
}

} // namespace

MergeRepairs::MergeRepairs(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged,
                           MergeConflicts &conflicts)
    : m_history(history)
    , m_verdicts(verdicts)
    , m_merged(merged)
    , m_conflicts(conflicts)
{
}

void MergeRepairs::keepWhatIsNeeded()
{
    // What is brought back may need more.
    while (keepWhatIsNeededOnce()) { }
}

/// The removed rows of one entity that @p row can't be without.
std::vector<EntityId> MergeRepairs::goneNeeds(const EntityInfo &info, const EntityBase &row, EntityKind target) const
{
    std::vector<EntityId> gone;
    bool oneIsThere = false;
    std::vector<EntityId> choices;
    for (const FieldInfo &field : info.fields()) {
        if (!isNeeded(field))
            continue;
        const EntityBase *needed = m_merged.plan().find(field.target, field.reference(row));
        oneIsThere |= field.oneOf && needed && !needed->removed;
        if (needed && needed->removed && field.target == target)
            (field.oneOf ? choices : gone).push_back(needed->id);
    }
    if (!oneIsThere)
        gone.insert(gone.end(), choices.begin(), choices.end());
    return gone;
}

std::vector<int> MergeRepairs::usesOf(EntityKey row) const
{
    return m_kept.contains(row) ? std::vector<int>{m_kept.value(row)} : m_verdicts.life(row).uses;
}

bool MergeRepairs::keepWhatIsNeededOnce()
{
    struct Need
    {
        int use = -1;
        int removal = -1;
    };
    const Plan &plan = m_merged.plan();
    std::map<std::pair<EntityKind, QString>, Need> needs;
    for (const EntityInfo *info : plan.catalogue().entities()) {
        QSet<int> targets;
        for (const FieldInfo &field : info->fields()) {
            if (isNeeded(field) && plan.table(field.target).removedCount() > 0)
                targets.insert(static_cast<int>(field.target));
        }
        if (targets.isEmpty())
            continue;
        for (const EntityBase *row : plan.table(info->kind()).live()) {
            for (const int target : std::as_const(targets)) {
                const EntityKind kind = static_cast<EntityKind>(target);
                for (const EntityId &id : goneNeeds(*info, *row, kind)) {
                    const std::optional<std::pair<int, int>> pair =
                        m_history.concurrentPair(usesOf({info->kind(), row->id}), m_verdicts.life({kind, id}).removals);
                    if (!pair)
                        continue;
                    Need &need = needs[{kind, idText(id)}];
                    if (need.use < 0 || std::pair(m_history.idTextOf(pair->first), m_history.idTextOf(pair->second))
                            > std::pair(m_history.idTextOf(need.use), m_history.idTextOf(need.removal)))
                        need = {pair->first, pair->second};
                }
            }
        }
    }
    for (const auto &[place, need] : needs) {
        const EntityKey key{place.first, idFromText(place.second)};
        const QString json = wholeRowText(plan.catalogue().info(key.kind), m_verdicts.asRemoved(key, need.removal));
        m_merged.setRemoved(key, false);
        m_kept.insert(key, need.use);
        m_conflicts.add({.reason = MergeReason::Needed,
                         .subject = key,
                         .field = u"*"_s,
                         .base = json,
                         .mine = json,
                         .mineTransaction = need.use,
                         .theirsTransaction = need.removal});
    }
    return !needs.empty();
}

void MergeRepairs::keepOne()
{
    const Plan &plan = m_merged.plan();
    std::vector<const EntityBase *> portfolios = m_merged.liveById(EntityKind::Portfolio);
    const auto transactionOf = [&](EntityKey key) { return m_verdicts.life(key).transaction; };
    for (size_t i = 1; i < portfolios.size(); ++i) {
        const EntityKey kept{EntityKind::Portfolio, portfolios.front()->id};
        const EntityKey other{EntityKind::Portfolio, portfolios[i]->id};
        if (!m_history.isConcurrent(transactionOf(kept), transactionOf(other)))
            continue;
        m_conflicts.add({.reason = MergeReason::Twice,
                         .subject = other,
                         .field = u"*"_s,
                         .theirs = wholeRowText(plan.catalogue().info(EntityKind::Portfolio), portfolios[i]),
                         .mineTransaction = transactionOf(kept),
                         .theirsTransaction = transactionOf(other)});
        m_merged.setRemoved(other, true);
    }

    const FieldInfo &value = *plan.catalogue().info(EntityKind::CustomValue).field(u"value");
    std::map<std::pair<QString, QString>, std::vector<const CustomValue *>> places;
    for (const EntityBase *row : m_merged.liveById(EntityKind::CustomValue)) {
        const CustomValue &one = static_cast<const CustomValue &>(*row);
        places[{one.onId, idText(one.field.untyped())}].push_back(&one);
    }
    for (auto &[place, rows] : places) {
        const auto keyOf = [](const CustomValue *row) { return EntityKey{EntityKind::CustomValue, row->id}; };
        const CustomValue *kept = rows.front();
        for (const CustomValue *row : rows) {
            const auto idOf = [&](const CustomValue *one) { return m_history.at(transactionOf(keyOf(one))).id; };
            if (rows.size() > 1 && standsAgainst(row->value, idOf(row), kept->value, idOf(kept)))
                kept = row;
        }
        for (const CustomValue *row : rows) {
            const int mine = transactionOf(keyOf(kept));
            const int theirs = transactionOf(keyOf(row));
            if (row == kept || !m_history.isConcurrent(mine, theirs))
                continue;
            m_conflicts.add({.reason = MergeReason::Twice,
                             .subject = keyOf(kept),
                             .field = value.keyText(),
                             .mine = kept->value,
                             .theirs = row->value,
                             .mineTransaction = mine,
                             .theirsTransaction = theirs});
            m_merged.setRemoved(keyOf(row), true);
        }
    }
}

void MergeRepairs::separateProductKeys()
{
    const Plan &plan = m_merged.plan();
    const EntityInfo &info = plan.catalogue().info(EntityKind::Product);
    const FieldInfo &keyField = *info.field(u"key");
    QSet<QString> taken;
    for (const EntityBase *row : plan.table(EntityKind::Product).live())
        taken.insert(static_cast<const Product *>(row)->key);
    for (const EntityBase *row : plan.table(EntityKind::Product).removed())
        taken.insert(static_cast<const Product *>(row)->key);
    QHash<QString, EntityId> holders;
    for (const EntityBase *row : m_merged.liveById(EntityKind::Product)) {
        const QString key = static_cast<const Product *>(row)->key;
        if (!holders.contains(key)) {
            holders.insert(key, row->id);
            continue;
        }
        const int first = m_verdicts.value({EntityKind::Product, holders.value(key)}, keyField).transaction;
        const int own = m_verdicts.value({EntityKind::Product, row->id}, keyField).transaction;
        if (!m_history.isConcurrent(first, own))
            continue;
        constexpr qsizetype longestKey = 10;
        QString given;
        for (int number = 2; given.isEmpty() || taken.contains(given); ++number) {
            const QString digits = QString::number(number);
            given = key.left(longestKey - digits.size()) + digits;
        }
        taken.insert(given);
        m_merged.setValue({EntityKind::Product, row->id}, keyField, given);
        m_renamedProducts.insert(row->id);
        m_conflicts.add({.reason = MergeReason::ProductKey,
                         .subject = {EntityKind::Product, row->id},
                         .field = keyField.keyText(),
                         .mine = given,
                         .theirs = key,
                         .mineTransaction = first,
                         .theirsTransaction = own});
    }
}

} // namespace leadline
