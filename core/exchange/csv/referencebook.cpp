// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/referencebook.h"

#include "core/base/orderkey.h"
#include "core/base/text.h"
#include "core/model/alias.h"
#include "core/model/initiative.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/palette.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/productkey.h"
#include "core/model/team.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

ReferenceBook::ReferenceBook(const ImportContext &context)
    : m_context(context)
{
    for (const EntityInfo *info : context.plan.catalogue().entities()) {
        const Table &table = context.plan.table(info->kind());
        for (const EntityBase *row : table.live()) {
            m_refs.insert(idText(row->id).toUpper(), {info->kind(), row->id});
            if (!row->ref.isEmpty())
                m_refs.insert(row->ref.toUpper(), {info->kind(), row->id});
        }
        // Of all entities: a product's key may be another one's prefix.
        for (const EntityBase *row : table.live())
            m_takenRefs.insert(row->ref.toUpper());
        for (const EntityBase *row : table.removed())
            m_takenRefs.insert(row->ref.toUpper());
    }
    for (const Product &product : context.plan.all<Product>()) {
        m_refs.insert(product.key.toUpper(), {EntityKind::Product, product.id});
        m_takenRefs.insert(product.key.toUpper());
    }
    for (const Alias &alias : context.plan.all<Alias>())
        m_takenRefs.insert(alias.oldRef.toUpper());
}

QString ReferenceBook::nameKey(const QString &name, EntityId product)
{
    const QString folded = foldedText(name).trimmed();
    return product.isNull() ? folded : QString(folded + u'\n' + idText(product));
}

ReferenceBook::Index &ReferenceBook::index(EntityKind kind)
{
    const std::map<EntityKind, Index>::iterator known = m_indexes.find(kind);
    if (known != m_indexes.end())
        return known->second;
    Index &names = m_indexes[kind];
    const EntityInfo &info = m_context.plan.catalogue().info(kind);
    const auto add = [&names](const QString &key, EntityId id) {
        if (!key.isEmpty() && !names.contains(key))
            names.insert(key, id);
    };
    for (const EntityBase *row : m_context.plan.table(kind).live()) {
        add(nameKey(info.title(*row)), row->id);
        if (kind == EntityKind::Person) {
            const Person &person = static_cast<const Person &>(*row);
            add(nameKey(person.email), person.id);
            add(person.externalKey, person.id);
        } else if (kind == EntityKind::Milestone) {
            for (const EntityId product : static_cast<const Milestone &>(*row).products.untyped())
                add(nameKey(info.title(*row), product), row->id);
        } else if (kind == EntityKind::Initiative) {
            for (const EntityId product : static_cast<const Initiative &>(*row).products.untyped())
                add(nameKey(info.title(*row), product), row->id);
        }
    }
    return names;
}

EntityId ReferenceBook::make(EntityKind kind, const QString &name, EntityBox row)
{
    const FieldInfo *title = m_context.plan.catalogue().info(kind).titleField();
    if (!title || !title->setText(*row, name))
        return {};
    row->id = m_context.ids.next();
    const EntityId id = row->id;
    m_madeById.insert(id, m_made.size());
    m_made.push_back({kind, std::move(row)});
    return id;
}

EntityId ReferenceBook::named(EntityKind kind, const QString &name)
{
    Index &names = index(kind);
    const QString key = nameKey(name);
    if (const EntityId id = names.value(key); !id.isNull())
        return id;
    const EntityInfo &info = m_context.plan.catalogue().info(kind);
    for (const FieldInfo &field : info.fields()) {
        if ((field.required || field.oneOf) && &field != info.titleField())
            return {};
    }
    EntityBox row = info.create();
    for (const FieldInfo &field : info.fields()) {
        const bool belongsToPlan = field.type == FieldType::Reference && field.target == EntityKind::Plan;
        if (belongsToPlan && kind == EntityKind::Objective && !m_context.planId.isNull()
            && !field.setText(*row, idText(m_context.planId))) {
            return {};
        }
    }
    const EntityId id = make(kind, name, std::move(row));
    names.insert(key, id);
    return id;
}

EntityId ReferenceBook::person(const QString &nameOrEmail, const QString &externalKey)
{
    Index &names = index(EntityKind::Person);
    if (!externalKey.isEmpty()) {
        if (const EntityId id = names.value(externalKey); !id.isNull())
            return id;
    }
    const QString name = nameKey(nameOrEmail);
    if (const EntityId id = names.value(name); !id.isNull()) {
        // Two people may share a name; their tracker knows them apart.
        const Made *row = made(id);
        const Person *known = row ? static_cast<const Person *>(row->row.get()) : m_context.plan.find(Id<Person>(id));
        if (externalKey.isEmpty() || !known || known->externalKey.isEmpty() || known->externalKey == externalKey)
            return id;
    }
    Person person;
    if (nameOrEmail.contains(u'@'))
        person.email = nameOrEmail;
    person.externalKey = externalKey;
    const EntityId id = make(EntityKind::Person, nameOrEmail, makeBox(std::move(person)));
    names.insert(name, id);
    if (!externalKey.isEmpty())
        names.insert(externalKey, id);
    return id;
}

EntityId ReferenceBook::release(const QString &name, EntityId product)
{
    Index &names = index(EntityKind::Milestone);
    const QString key = nameKey(name, product);
    if (const EntityId id = names.value(key); !id.isNull())
        return id;
    const Milestone *shared = m_context.plan.find(Id<Milestone>(names.value(nameKey(name))));
    if (shared && shared->products.isEmpty())
        return shared->id;
    Milestone milestone;
    milestone.kind = MilestoneKind::Release;
    milestone.products.insert(Id<Product>(product));
    const EntityId id = make(EntityKind::Milestone, name, makeBox(std::move(milestone)));
    names.insert(key, id);
    return id;
}

EntityId ReferenceBook::initiative(const QString &title, EntityId product)
{
    Index &names = index(EntityKind::Initiative);
    const QString key = nameKey(title, product);
    if (const EntityId id = names.value(key); !id.isNull())
        return id;
    Initiative initiative;
    initiative.products.insert(Id<Product>(product));
    const EntityId id = make(EntityKind::Initiative, title, makeBox(std::move(initiative)));
    names.insert(key, id);
    return id;
}

void ReferenceBook::announce(EntityKind kind, EntityId id, const QString &title, EntityId product)
{
    if (kind == EntityKind::Initiative || kind == EntityKind::Milestone)
        index(kind).insert(nameKey(title, product), id);
}

QString ReferenceBook::keyFrom(QStringView text)
{
    QString key;
    for (const QChar c : foldedText(text).toUpper()) {
        const bool letter = c >= u'A' && c <= u'Z';
        const bool digit = c >= u'0' && c <= u'9';
        if (letter || (digit && !key.isEmpty()))
            key += c;
        if (key.size() == longestProductKey)
            break;
    }
    if (key.isEmpty())
        return u"PRODUCT"_s;
    return key.size() == 1 ? QString(key + u'1') : key;
}

EntityId ReferenceBook::productByKey(const QString &key, const QString &name)
{
    const QString wanted = keyFrom(key);
    Index &names = index(EntityKind::Product);
    const EntityKey known = byRef(wanted);
    if (known.kind == EntityKind::Product && !known.isNull())
        return known.id;
    const QString madeKey = u"key\n"_s + wanted;
    if (const EntityId id = names.value(madeKey); !id.isNull())
        return id;
    const EntityId id = makeProduct(wanted, name.isEmpty() ? key : name);
    names.insert(madeKey, id);
    return id;
}

EntityId ReferenceBook::productByName(const QString &name)
{
    Index &names = index(EntityKind::Product);
    const QString folded = nameKey(name);
    if (const EntityId id = names.value(folded); !id.isNull())
        return id;
    const EntityId id = makeProduct(keyFrom(name), name);
    names.insert(folded, id);
    return id;
}

EntityId ReferenceBook::makeProduct(const QString &key, const QString &name)
{
    const auto isTaken = [this](const QString &other) { return m_takenRefs.contains(other); };
    const QString unique = isTaken(key) ? numberedProductKey(key, isTaken) : key;
    m_takenRefs.insert(unique);
    Product product;
    product.key = unique;
    product.plan = Id<PlanRecord>(m_context.planId);
    product.colour = freeColour(m_context.plan.table(EntityKind::Product), m_takenColours);
    m_takenColours.append(*product.colour);
    return make(EntityKind::Product, name, makeBox(std::move(product)));
}

bool ReferenceBook::takeRef(const QString &ref)
{
    const QString upper = ref.toUpper();
    if (m_takenRefs.contains(upper))
        return false;
    m_takenRefs.insert(upper);
    return true;
}

const ReferenceBook::Made *ReferenceBook::made(EntityId id) const
{
    const QHash<EntityId, size_t>::const_iterator at = m_madeById.constFind(id);
    return at == m_madeById.cend() ? nullptr : &m_made[*at];
}

void ReferenceBook::use(EntityId id)
{
    const QHash<EntityId, size_t>::const_iterator at = m_madeById.constFind(id);
    if (at == m_madeById.cend() || m_made[*at].used)
        return;
    Made &row = m_made[*at];
    row.used = true;
    for (const FieldInfo &field : m_context.plan.catalogue().info(row.kind).fields()) {
        if (!field.isReference())
            continue;
        for (const EntityId target : field.references(*row.row))
            use(target);
    }
}

void ReferenceBook::insertMade(Change *change, ImportReport *report)
{
    const auto lastOrder = [this](EntityKind kind) {
        QString last;
        for (const EntityBase *row : m_context.plan.table(kind).live())
            last = std::max(last, row->order);
        return last;
    };
    std::map<EntityKind, QString> orders;
    // What others refer to comes first in the catalogue.
    std::stable_sort(m_made.begin(), m_made.end(), [](const Made &a, const Made &b) { return a.kind < b.kind; });
    for (Made &row : m_made) {
        if (!row.used)
            continue;
        if (!orders.contains(row.kind))
            orders[row.kind] = lastOrder(row.kind);
        orders[row.kind] = OrderKey::between(orders[row.kind], {});
        row.row->order = orders[row.kind];
        ++report->alsoCreated[m_context.plan.catalogue().info(row.kind).keyText()];
        change->insert(row.kind, std::move(row.row));
    }
}

QString ReferenceBook::displayName(EntityKind kind, EntityId id) const
{
    if (id.isNull())
        return {};
    const EntityInfo &info = m_context.plan.catalogue().info(kind);
    if (const EntityBase *row = m_context.plan.find(kind, id))
        return row->ref.isEmpty() ? info.title(*row) : row->ref;
    const Made *row = made(id);
    return row && row->row ? info.title(*row->row) : QString();
}

QString ReferenceBook::productKey(EntityId product) const
{
    if (const Product *known = m_context.plan.find(Id<Product>(product)))
        return known->key;
    const Made *row = made(product);
    return row && row->row ? static_cast<const Product &>(*row->row).key : QString();
}

} // namespace leadline
