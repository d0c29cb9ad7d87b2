// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergereferences.h"

#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/store/merge/mergeconflicts.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RefParts
{
    QString prefix;
    qint64 number = 0;
};

RefParts partsOf(const QString &ref)
{
    const qsizetype dash = ref.lastIndexOf(u'-');
    return {ref.left(std::max<qsizetype>(dash, 0)), ref.mid(dash + 1).toLongLong()};
}

QString refText(const QString &prefix, qint64 number)
{
    return prefix + u'-' + QString::number(number);
}

std::vector<const EntityBase *> allRows(const Table &table)
{
    std::vector<const EntityBase *> rows = table.removed();
    rows.insert(rows.end(), table.live().begin(), table.live().end());
    return rows;
}

} // namespace

MergeReferences::MergeReferences(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged)
    : m_history(history)
    , m_verdicts(verdicts)
    , m_merged(merged)
{
}

void MergeReferences::settle(const QSet<EntityId> &renamedProducts)
{
    settleProducts();
    for (const EntityBase *row : allRows(m_merged.plan().table(EntityKind::Alias))) {
        if (m_verdicts.isMadeByPeople({EntityKind::Alias, row->id}))
            m_taken.insert(static_cast<const Alias *>(row)->oldRef);
    }
    claimAll(renamedProducts);

    std::vector<Claim> losers;
    for (auto &[ref, claims] : m_claims) {
        std::ranges::sort(claims, {}, [](const Claim &claim) { return std::pair(claim.isConverted, idText(claim.row.id)); });
        give(claims.front(), ref);
        losers.insert(losers.end(), claims.begin() + 1, claims.end());
    }
    std::ranges::sort(losers, {}, [](const Claim &claim) {
        const RefParts parts = partsOf(claim.wanted);
        return std::tuple(parts.prefix, parts.number, idText(claim.row.id));
    });
    for (const Claim &claim : losers)
        give(claim, freeAbove(claim.wanted));
    settleOwn();
    settleAliases();
}

QString MergeReferences::freeAbove(const QString &ref)
{
    const RefParts parts = partsOf(ref);
    qint64 number = parts.number + 1;
    while (m_taken.contains(refText(parts.prefix, number)))
        ++number;
    const QString free = refText(parts.prefix, number);
    m_taken.insert(free);
    return free;
}

void MergeReferences::settleOwn()
{
    const auto refField = [this](EntityKind kind) { return m_merged.plan().catalogue().info(kind).field(u"ref"); };
    std::ranges::sort(m_ofMerges, {}, [](const Claim &claim) { return idText(claim.row.id); });
    std::vector<Claim> losers;
    for (const Claim &claim : m_ofMerges) {
        if (m_taken.contains(claim.wanted)) {
            losers.push_back(claim);
            continue;
        }
        m_taken.insert(claim.wanted);
        m_merged.setValue(claim.row, *refField(claim.row.kind), claim.wanted);
    }
    for (const Claim &claim : losers)
        m_merged.setValue(claim.row, *refField(claim.row.kind), freeAbove(claim.wanted));
}

void MergeReferences::settleProducts()
{
    const EntityInfo &info = m_merged.plan().catalogue().info(EntityKind::Product);
    const FieldInfo &ref = *info.field(u"ref");
    for (const EntityBase *row : allRows(m_merged.plan().table(EntityKind::Product))) {
        const EntityKey key{EntityKind::Product, row->id};
        const QString now = static_cast<const Product *>(row)->key;
        if (row->ref == now && !m_history.isOpen(key))
            continue;
        const RowVerdicts::Value value = m_verdicts.value(key, ref);
        if (value.text != now)
            noteAlias(value.text, key, value.transaction);
        for (const Rival &rival : value.rivals) {
            if (rival.text != now)
                noteAlias(rival.text, key, rival.transaction);
        }
        m_merged.setValue(key, ref, now);
    }
}

void MergeReferences::claimAll(const QSet<EntityId> &renamedProducts)
{
    const Plan &plan = m_merged.plan();
    for (const EntityInfo *info : plan.catalogue().entities()) {
        const bool hasRefs = info->kind() == EntityKind::Feature || *info->refPrefix() != '\0';
        if (!hasRefs || info->kind() == EntityKind::Product)
            continue;
        for (const EntityBase *row : allRows(plan.table(info->kind())))
            addClaim(*info, *row, renamedProducts);
    }
}

void MergeReferences::addClaim(const EntityInfo &info, const EntityBase &row, const QSet<EntityId> &renamedProducts)
{
    Claim claim{.row = {info.kind(), row.id}, .natural = row.ref, .wanted = row.ref};
    std::vector<Rival> rivals;
    if (m_history.isOpen(claim.row)) {
        const RowVerdicts::Value value = m_verdicts.value(claim.row, *info.field(u"ref"));
        claim.natural = claim.wanted = value.text;
        claim.transaction = value.transaction;
        rivals = value.rivals;
    }
    if (info.kind() == EntityKind::Feature)
        followProduct(claim, row, !rivals.empty(), renamedProducts);
    for (const Rival &rival : rivals) {
        // One of them may fit the product that stands.
        if (claim.isConverted && partsOf(rival.text).prefix == partsOf(claim.wanted).prefix) {
            noteAlias(claim.natural, claim.row, claim.transaction);
            claim.natural = claim.wanted = rival.text;
            claim.isConverted = false;
        } else {
            noteAlias(rival.text, claim.row, rival.transaction);
        }
        m_taken.insert(rival.text);
    }
    if (claim.wanted.isEmpty())
        return;
    if (!m_verdicts.isMadeByPeople(claim.row)) {
        m_ofMerges.push_back(std::move(claim));
        return;
    }
    m_taken.insert(claim.natural);
    m_taken.insert(claim.wanted);
    m_claims[claim.wanted].push_back(std::move(claim));
}

void MergeReferences::followProduct(Claim &claim, const EntityBase &row, bool hasRivals,
                                    const QSet<EntityId> &renamedProducts) const
{
    const EntityId product = static_cast<const Feature &>(row).product.untyped();
    const EntityBase *owner = m_merged.plan().find(EntityKind::Product, product);
    const QString key = owner ? static_cast<const Product *>(owner)->key : QString();
    const RefParts parts = partsOf(claim.natural);
    if (key.isEmpty() || claim.natural.isEmpty() || parts.prefix == key)
        return;
    const Catalogue &catalogue = m_merged.plan().catalogue();
    const int keyed =
        m_verdicts.value({EntityKind::Product, product}, *catalogue.info(EntityKind::Product).field(u"key")).transaction;
    const EntityInfo &features = catalogue.info(EntityKind::Feature);
    const auto isApart = [&](const QString &field) {
        const int own = m_verdicts.value(claim.row, *features.field(field)).transaction;
        return m_history.isConcurrent(own, keyed);
    };
    // What was so in one copy already is left alone.
    if (!hasRivals && !renamedProducts.contains(product) && !isApart(u"ref"_s) && !isApart(u"product"_s))
        return;
    claim.isConverted = true;
    claim.wanted = refText(key, parts.number);
}

void MergeReferences::give(const Claim &claim, const QString &ref)
{
    if (claim.natural != ref)
        noteAlias(claim.natural, claim.row, claim.transaction);
    const QString before = m_merged.plan().find(claim.row.kind, claim.row.id)->ref;
    if (before == ref)
        return;
    const EntityInfo &info = m_merged.plan().catalogue().info(claim.row.kind);
    m_merged.setValue(claim.row, *info.field(u"ref"), ref);
    if (claim.natural != ref)
        m_given.push_back({claim.row, before, ref});
}

void MergeReferences::noteAlias(const QString &oldRef, EntityKey row, int transaction)
{
    if (oldRef.isEmpty())
        return;
    Alias alias;
    alias.oldRef = oldRef;
    alias.entityId = idText(row.id);
    alias.id = derivedId({u"alias"_s, oldRef, alias.entityId}, row.id);
    const EntityInfo &info = m_merged.plan().catalogue().info(row.kind);
    alias.entity = info.keyText();
    if (transaction < 0)
        transaction = m_verdicts.value(row, *info.field(u"ref")).transaction;
    if (transaction >= 0) {
        alias.createdAt = m_history.at(transaction).at;
        alias.createdBy = m_history.at(transaction).author;
    }
    m_aliases.insert_or_assign({oldRef, alias.entityId}, std::move(alias));
}

void MergeReferences::settleAliases()
{
    // What somebody is called now, and what people's own aliases say already, needs none.
    std::vector<EntityKey> unwanted;
    for (const EntityBase *row : allRows(m_merged.plan().table(EntityKind::Alias))) {
        const Alias &alias = static_cast<const Alias &>(*row);
        const EntityKey key{EntityKind::Alias, row->id};
        if (m_verdicts.isMadeByPeople(key)) {
            if (!row->removed)
                m_aliases.erase({alias.oldRef, alias.entityId});
        } else if (!m_aliases.contains({alias.oldRef, alias.entityId})) {
            unwanted.push_back(key);
        }
    }
    for (const EntityKey &key : unwanted)
        m_merged.setRemoved(key, true);
    for (const auto &[place, alias] : m_aliases) {
        if (m_merged.plan().find(EntityKind::Alias, alias.id))
            m_merged.setRemoved({EntityKind::Alias, alias.id}, false);
        else
            m_merged.insert(EntityKind::Alias, makeBox(Alias(alias)));
    }
}

QString MergeReferences::next(const EntityInfo &info)
{
    const QString prefix = QString::fromLatin1(info.refPrefix());
    QHash<QString, qint64>::iterator last = m_greatest.find(prefix);
    if (last == m_greatest.end()) {
        last = m_greatest.insert(prefix, 0);
        const QString begin = prefix + u'-';
        for (const QString &taken : std::as_const(m_taken)) {
            if (taken.startsWith(begin))
                *last = std::max(*last, partsOf(taken).number);
        }
    }
    return refText(prefix, ++*last);
}

} // namespace leadline
