// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergerepairs.h"

#include "core/model/customvalue.h"
#include "core/model/needs.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/productkey.h"
#include "core/store/commit/standingvalue.h"
#include "core/store/journal/journalrow.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

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

bool MergeRepairs::mayNeedGoneRows(const EntityInfo &info) const
{
    return std::ranges::any_of(info.fields(), [this](const FieldInfo &field) {
        return isNecessary(field) && m_merged.plan().table(field.target).removedCount() > 0;
    });
}

std::vector<MergeRepairs::GoneNeed> MergeRepairs::goneNeeds(const EntityInfo &info, const EntityBase &row) const
{
    std::vector<GoneNeed> gone;
    std::vector<GoneNeed> choices;
    bool oneIsThere = false;
    for (const FieldInfo &field : info.fields()) {
        if (!isNecessary(field))
            continue;
        const EntityBase *needed = m_merged.plan().find(field.target, field.reference(row));
        oneIsThere |= field.oneOf && needed && !needed->removed;
        if (needed && needed->removed)
            (field.oneOf ? choices : gone).push_back({{field.target, needed->id}, &field});
    }
    if (!oneIsThere)
        gone.insert(gone.end(), choices.begin(), choices.end());
    return gone;
}

int MergeRepairs::latest(std::span<const int> transactions) const
{
    int found = -1;
    for (const int transaction : transactions) {
        if (m_history.idTextOf(transaction) > m_history.idTextOf(found))
            found = transaction;
    }
    return found;
}

int MergeRepairs::useOf(EntityKey row, const FieldInfo &field, int removal) const
{
    const int named = m_verdicts.value(row, field).transaction;
    if (m_history.isConcurrent(named, removal))
        return named;
    return m_kept.contains(row) ? m_kept.value(row) : latest(m_verdicts.life(row).uses);
}

bool MergeRepairs::keepWhatIsNeededOnce()
{
    const Plan &plan = m_merged.plan();
    struct Need
    {
        int removal = -1;
        int use = -1;
    };
    std::map<std::pair<EntityKind, QString>, Need> needs;
    for (const EntityInfo *info : plan.catalogue().entities()) {
        if (!mayNeedGoneRows(*info))
            continue;
        for (const EntityBase *row : plan.table(info->kind()).live()) {
            for (const GoneNeed &gone : goneNeeds(*info, *row)) {
                const int removal = latest(m_verdicts.life(gone.row).removals);
                const int use = useOf({info->kind(), row->id}, *gone.field, removal);
                const auto rank = [&](int one) { return std::pair(m_history.isConcurrent(one, removal), m_history.idTextOf(one)); };
                Need &need = needs.try_emplace({gone.row.kind, idText(gone.row.id)}, Need{removal, use}).first->second;
                if (rank(use) > rank(need.use))
                    need.use = use;
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
    const auto transactionOf = [&](EntityKey key) { return m_verdicts.life(key).transaction; };
    const Plan &plan = m_merged.plan();
    const std::vector<const EntityBase *> portfolios = m_merged.liveById(EntityKind::Portfolio);
    for (size_t i = 1; i < portfolios.size(); ++i) {
        const EntityKey kept{EntityKind::Portfolio, portfolios.front()->id};
        const EntityKey other{EntityKind::Portfolio, portfolios[i]->id};
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
        if (rows.size() == 1)
            continue;
        const auto keyOf = [](const CustomValue *row) { return EntityKey{EntityKind::CustomValue, row->id}; };
        const auto idOf = [&](const CustomValue *row) { return m_history.at(transactionOf(keyOf(row))).id; };
        const CustomValue *kept = *std::ranges::max_element(rows, [&](const CustomValue *a, const CustomValue *b) {
            return standsAgainst(value.text(*b), idOf(b), value.text(*a), idOf(a));
        });
        for (const CustomValue *row : rows) {
            if (row == kept)
                continue;
            m_conflicts.add({.reason = MergeReason::Twice,
                             .subject = keyOf(kept),
                             .field = value.keyText(),
                             .mine = kept->value,
                             .theirs = row->value,
                             .mineTransaction = transactionOf(keyOf(kept)),
                             .theirsTransaction = transactionOf(keyOf(row))});
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
        const QString given = numberedProductKey(key, [&taken](const QString &other) { return taken.contains(other); });
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
