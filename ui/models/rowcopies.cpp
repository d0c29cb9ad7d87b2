// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowcopies.h"

#include "core/base/orderkey.h"
#include "core/model/customfield.h"
#include "core/model/customvalue.h"
#include "core/model/product.h"
#include "core/model/productkey.h"

#include <algorithm>

namespace leadline {

namespace {

void renew(EntityBase &copy, IdSource &ids)
{
    copy.id = ids.next();
    copy.ref.clear();
    copy.createdAt = {};
    copy.createdBy.clear();
    copy.version = 0;
    copy.row = -1;
}

} // namespace

RowCopies::RowCopies(const PlanContext &context)
    : m_context(context)
{
}

EntityBox RowCopies::copyOf(EntityKey original)
{
    const EntityInfo &info = m_context.plan().catalogue().info(original.kind);
    const EntityBase *row = m_context.plan().find(original.kind, original.id);
    if (!row)
        return {nullptr, [](EntityBase *) {}};
    EntityBox copy = info.clone(*row);
    renew(*copy, m_context.document().ids());
    // Where the list asks for a rebalance, the copy shares its original's place.
    if (const QString order = orderBehind(original.kind, row->order); !order.isNull())
        copy->order = order;
    for (const QStringView key : {u"external_key", u"external_url"}) {
        if (const FieldInfo *field = info.field(key))
            std::ignore = field->setText(*copy, QString()).hasValue();
    }
    if (original.kind == EntityKind::Product) {
        Product &product = static_cast<Product &>(*copy);
        product.key = freeProductKey(product.key);
    }
    return copy;
}

void RowCopies::put(Change &change, EntityKey original, EntityBox copy)
{
    const QString id = idText(copy->id);
    change.insert(original.kind, std::move(copy));
    for (const CustomValue *value : valuesOf(original.id)) {
        CustomValue same = *value;
        renew(same, m_context.document().ids());
        same.onId = id;
        change.insert(std::move(same));
    }
}

QString RowCopies::orderBehind(EntityKind kind, const QString &order)
{
    QStringList &orders = m_orders[kind];
    if (orders.isEmpty()) {
        const Table &table = m_context.plan().table(kind);
        orders.reserve(table.size());
        for (const EntityBase *row : table.live())
            orders.append(row->order);
        std::sort(orders.begin(), orders.end());
    }
    const QStringList::const_iterator next = std::upper_bound(orders.cbegin(), orders.cend(), order);
    return OrderKey::between(order, next == orders.cend() ? QString() : *next);
}

/// "PAY2", or the next number that nobody has; also not a removed product, which may come back.
QString RowCopies::freeProductKey(const QString &key)
{
    if (m_productKeys.isEmpty()) {
        const Table &table = m_context.plan().table(EntityKind::Product);
        for (const EntityBase *row : table.live())
            m_productKeys.insert(static_cast<const Product &>(*row).key);
        for (const EntityBase *row : table.removed())
            m_productKeys.insert(static_cast<const Product &>(*row).key);
    }
    qsizetype letters = key.size();
    while (letters > 1 && key.at(letters - 1).isDigit())
        --letters;
    const QString free = numberedProductKey(key.left(letters), [this](const QString &other) { return m_productKeys.contains(other); });
    m_productKeys.insert(free);
    return free;
}

const std::vector<const CustomValue *> &RowCopies::valuesOf(EntityId id)
{
    if (!std::exchange(m_knowsValues, true)) {
        for (const CustomValue &value : m_context.plan().all<CustomValue>()) {
            if (m_context.plan().find(value.field))
                m_values[value.onId].push_back(&value);
        }
    }
    static const std::vector<const CustomValue *> none;
    const QHash<QString, std::vector<const CustomValue *>>::const_iterator known = m_values.constFind(idText(id));
    return known == m_values.constEnd() ? none : *known;
}

} // namespace leadline
