// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowwriter.h"

#include "core/base/orderkey.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RowWriter::RowWriter(const ImportContext &context, ReferenceBook *book, Change *change, ImportReport *report)
    : m_context(context)
    , m_book(book)
    , m_change(change)
    , m_report(report)
    , m_values(context.plan, context.ids)
{
    for (const Dependency &dependency : context.plan.all<Dependency>())
        m_dependencies.insert({dependency.from.untyped(), dependency.to.untyped()});
}

QString RowWriter::nextOrder(EntityKind kind)
{
    std::map<EntityKind, QString>::iterator order = m_orders.find(kind);
    if (order == m_orders.end()) {
        QString last;
        for (const EntityBase *row : m_context.plan.table(kind).live())
            last = std::max(last, row->order);
        order = m_orders.emplace(kind, last).first;
    }
    order->second = OrderKey::between(order->second, {});
    return order->second;
}

void RowWriter::insert(RowDraft *draft)
{
    const EntityInfo &info = m_context.plan.catalogue().info(draft->kind);
    for (const FieldInfo &field : info.fields()) {
        if (field.isReference())
            useReferences(field, *draft->entity);
    }
    draft->entity->order = nextOrder(draft->kind);
    const EntityKey row{draft->kind, draft->entity->id};
    m_change->insert(draft->kind, std::move(draft->entity));
    for (const RowDraft::CustomCell &cell : draft->custom)
        putCustom(row, cell);
}

bool RowWriter::update(const RowDraft &draft, const std::vector<const FieldInfo *> &fields)
{
    if (draft.existing->removed) {
        m_report->kept.push_back({draft.line, m_book->displayName(draft.kind, draft.existing->id), u"removed"_s,
                                  u"true"_s, u"false"_s});
        return false;
    }
    bool changed = false;
    for (const FieldInfo *field : fields) {
        const bool unusable = std::find(draft.unusable.begin(), draft.unusable.end(), field) != draft.unusable.end();
        if (unusable || field->equal(*draft.entity, *draft.existing))
            continue;
        changed |= field->isSet() ? updateSet(draft, *field) : updateScalar(draft, *field);
    }
    for (const RowDraft::CustomCell &cell : draft.custom)
        changed |= updateCustom(draft, cell);
    return changed;
}

bool RowWriter::updateCustom(const RowDraft &draft, const RowDraft::CustomCell &cell)
{
    const EntityId row = draft.existing->id;
    const QString ours = m_values.valueOf(*cell.field, row);
    if (ours == cell.text)
        return false;
    std::optional<QString> imported;
    if (m_context.history)
        imported = m_context.history->lastImportedValue(cell.field->id, row);
    if (ours != imported.value_or(QString())) {
        m_report->kept.push_back({draft.line, m_book->displayName(draft.kind, row), cell.field->key,
                                  ours.isEmpty() ? QString() : ours, cell.text.isEmpty() ? QString() : cell.text});
        return false;
    }
    putCustom({draft.kind, row}, cell);
    return true;
}

void RowWriter::putCustom(EntityKey row, const RowDraft::CustomCell &cell)
{
    m_values.put(*m_change, *cell.field, row, cell.text);
    if (!cell.text.isEmpty())
        m_customFields.insert(cell.field->id);
}

bool RowWriter::updateScalar(const RowDraft &draft, const FieldInfo &field)
{
    const QString ours = field.text(*draft.existing);
    std::optional<QString> imported;
    if (m_context.history)
        imported = m_context.history->lastImported(draft.kind, draft.existing->id, field);
    // Null and empty both mean that nothing was there.
    const bool untouched = imported ? ours == *imported || (ours.isEmpty() && imported->isEmpty())
                                    : field.isUnset(*draft.existing);
    if (!untouched) {
        keep(draft, field);
        return false;
    }
    useReferences(field, *draft.entity);
    m_change->set(draft.kind, draft.existing->id, field, field.text(*draft.entity));
    return true;
}

bool RowWriter::updateSet(const RowDraft &draft, const FieldInfo &field)
{
    const QStringList theirs = field.elements(*draft.entity);
    const QStringList ours = field.elements(*draft.existing);
    std::optional<QStringList> imported;
    if (m_context.history)
        imported = m_context.history->lastImportedElements(draft.kind, draft.existing->id, field);
    const QStringList base = imported.value_or(QStringList());
    bool changed = false;
    bool missesOne = false;
    for (const QString &element : theirs) {
        if (ours.contains(element))
            continue;
        if (base.contains(element)) {
            missesOne = true;
            continue;
        }
        m_change->addElement(draft.kind, draft.existing->id, field, element);
        changed = true;
    }
    for (const QString &element : base) {
        if (ours.contains(element) && !theirs.contains(element)) {
            m_change->removeElement(draft.kind, draft.existing->id, field, element);
            changed = true;
        }
    }
    if (changed)
        useReferences(field, *draft.entity);
    if (missesOne)
        keep(draft, field);
    return changed;
}

void RowWriter::keep(const RowDraft &draft, const FieldInfo &field)
{
    m_report->kept.push_back({draft.line, m_book->displayName(draft.kind, draft.existing->id), field.keyText(),
                              shown(field, *draft.existing), shown(field, *draft.entity)});
}

QString RowWriter::shown(const FieldInfo &field, const EntityBase &entity) const
{
    if (!field.isReference()) {
        const QString text = field.text(entity);
        return text.isEmpty() ? QString() : text;
    }
    QStringList names;
    for (const EntityId id : field.references(entity))
        names.append(m_book->displayName(field.target, id));
    names.sort();
    return names.isEmpty() ? QString() : names.join(u", "_s);
}

void RowWriter::useReferences(const FieldInfo &field, const EntityBase &entity)
{
    if (!field.isReference())
        return;
    for (const EntityId id : field.references(entity))
        m_book->use(id);
}

bool RowWriter::depend(EntityId from, EntityId to)
{
    if (from == to || m_dependencies.contains({from, to}))
        return false;
    m_dependencies.insert({from, to});
    Dependency dependency;
    dependency.id = m_context.ids.next();
    dependency.from = Id<Feature>(from);
    dependency.to = Id<Feature>(to);
    dependency.order = nextOrder(EntityKind::Dependency);
    m_change->insert(std::move(dependency));
    ++m_report->alsoCreated[u"dependency"_s];
    return true;
}

} // namespace leadline
