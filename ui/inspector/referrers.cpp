// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/referrers.h"

namespace leadline {

Referrers::Referrers(PlanContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    const PlanDocument *document = &context.document();
    const auto anyRow = [this](EntityKind kind) { forget(kind); };
    connect(document, &PlanDocument::rowInserted, this, anyRow);
    connect(document, &PlanDocument::rowRemoved, this, anyRow);
    connect(document, &PlanDocument::layoutChanged, this, anyRow);
    connect(document, &PlanDocument::wasReset, this, [this] { m_indexes.clear(); });
    connect(document, &PlanDocument::rowChanged, this,
            [this](EntityKind kind, int, const FieldMask &fields) { forget(kind, fields); });
}

void Referrers::forget(EntityKind kind)
{
    for (const FieldInfo &field : m_context.plan().catalogue().info(kind).fields())
        m_indexes.remove(&field);
}

void Referrers::forget(EntityKind kind, const FieldMask &fields)
{
    for (const FieldInfo &field : m_context.plan().catalogue().info(kind).fields()) {
        if (fields.test(static_cast<size_t>(field.index())))
            m_indexes.remove(&field);
    }
}

const Referrers::Ids &Referrers::of(EntityKind kind, const char *key, EntityId target) const
{
    return of(kind, *m_context.plan().catalogue().info(kind).field(QString::fromLatin1(key)), target);
}

const Referrers::Ids &Referrers::of(EntityKind kind, const FieldInfo &field, EntityId target) const
{
    static const Ids none;
    QHash<const FieldInfo *, Index>::const_iterator index = m_indexes.constFind(&field);
    if (index == m_indexes.constEnd()) {
        Index built;
        for (const EntityBase *row : m_context.plan().table(kind).live()) {
            if (field.type == FieldType::Reference) {
                if (const EntityId named = field.reference(*row); !named.isNull())
                    built[named].push_back(row->id);
                continue;
            }
            for (const EntityId named : field.references(*row))
                built[named].push_back(row->id);
        }
        index = m_indexes.insert(&field, std::move(built));
    }
    const Index::const_iterator found = index->constFind(target);
    return found == index->constEnd() ? none : *found;
}

} // namespace leadline
