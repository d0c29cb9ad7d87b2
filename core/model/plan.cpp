// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/plan.h"

#include "core/model/alias.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

Plan::Plan(const Catalogue &catalogue)
    : m_catalogue(&catalogue)
{
    int last = 0;
    for (const EntityInfo *info : catalogue.entities())
        last = std::max(last, static_cast<int>(info->kind()));
    static const EntityInfo none({.key = "", .label = "", .plural = "", .refPrefix = "", .titleKey = ""},
                                 EntityKind::Portfolio, [] { return makeBox(EntityBase()); },
                                 [](const EntityBase &from) { return makeBox(EntityBase(from)); });
    m_tables.reserve(static_cast<size_t>(last) + 1);
    for (int kind = 0; kind <= last; ++kind) {
        const EntityInfo *info = catalogue.find(static_cast<EntityKind>(kind));
        m_tables.emplace_back(info ? *info : none);
    }
}

Plan Plan::clone() const
{
    Plan copy(*m_catalogue);
    for (const EntityInfo *info : m_catalogue->entities()) {
        const Table &from = table(info->kind());
        Table &to = copy.table(info->kind());
        for (const EntityBase *row : from.live())
            to.insert(info->clone(*row));
        for (const EntityBase *row : from.removed())
            to.insert(info->clone(*row));
    }
    return copy;
}

EntityKey Plan::findByRef(QStringView ref) const
{
    if (const EntityId id = idFromText(ref); !id.isNull()) {
        for (const EntityInfo *info : m_catalogue->entities()) {
            if (table(info->kind()).find(id))
                return {info->kind(), id};
        }
        return {};
    }
    // A prefix narrows the search to one table; anything else is a product or carries a product's key.
    const qsizetype dash = ref.lastIndexOf(u'-');
    const auto findIn = [&](EntityKind kind) -> EntityKey {
        if (!m_catalogue->find(kind))
            return {};
        const EntityBase *inBin = nullptr;
        for (const EntityBase *row : table(kind).live()) {
            if (ref.compare(row->ref, Qt::CaseInsensitive) == 0)
                return {kind, row->id};
        }
        for (const EntityBase *row : table(kind).removed()) {
            if (ref.compare(row->ref, Qt::CaseInsensitive) == 0)
                inBin = row;
        }
        return inBin ? EntityKey{kind, inBin->id} : EntityKey{};
    };
    if (dash < 0) {
        if (const EntityKey product = findIn(EntityKind::Product); !product.isNull())
            return product;
    } else {
        if (const EntityInfo *info = m_catalogue->findByPrefix(ref.left(dash))) {
            if (const EntityKey key = findIn(info->kind()); !key.isNull())
                return key;
        }
        if (const EntityKey feature = findIn(EntityKind::Feature); !feature.isNull())
            return feature;
    }
    if (!m_catalogue->find(EntityKind::Alias))
        return {};
    for (const Alias &alias : all<Alias>()) {
        if (ref.compare(alias.oldRef, Qt::CaseInsensitive) != 0)
            continue;
        const EntityInfo *info = m_catalogue->find(alias.entity);
        const EntityId id = idFromText(alias.entityId);
        if (info && table(info->kind()).find(id))
            return {info->kind(), id};
    }
    return {};
}

const Portfolio &Plan::portfolio() const
{
    static const Portfolio defaults;
    const Rows<Portfolio> rows = all<Portfolio>();
    return rows.isEmpty() ? defaults : rows.at(0);
}

FiscalCalendar Plan::fiscalCalendar() const
{
    return FiscalCalendar(portfolio().fiscalStartMonth.value_or(1));
}

bool Plan::equals(const Plan &other, QString *difference) const
{
    const auto differ = [difference](const QString &what) {
        if (difference)
            *difference = what;
        return false;
    };
    for (const EntityInfo *info : m_catalogue->entities()) {
        const Table &mine = table(info->kind());
        const Table &theirs = other.table(info->kind());
        if (mine.size() != theirs.size() || mine.removedCount() != theirs.removedCount()) {
            return differ(u"%1: %2 rows and %3 removed against %4 and %5"_s.arg(info->keyText())
                              .arg(mine.size())
                              .arg(mine.removedCount())
                              .arg(theirs.size())
                              .arg(theirs.removedCount()));
        }
        std::vector<const EntityBase *> rows = mine.removed();
        rows.insert(rows.end(), mine.live().begin(), mine.live().end());
        for (const EntityBase *row : rows) {
            const EntityBase *twin = theirs.find(row->id);
            if (!twin)
                return differ(u"%1 %2 is only on one side"_s.arg(info->keyText(), idText(row->id)));
            if (info->equal(*row, *twin))
                continue;
            for (const FieldInfo &field : info->fields()) {
                if (!field.equal(*row, *twin)) {
                    return differ(u"%1 %2 %3: '%4' against '%5'"_s.arg(info->keyText(), row->ref, field.keyText(),
                                                                    field.text(*row), field.text(*twin)));
                }
            }
            return differ(u"%1 %2: removed on one side only"_s.arg(info->keyText(), row->ref));
        }
    }
    return true;
}

} // namespace leadline
