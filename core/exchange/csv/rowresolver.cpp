// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/rowresolver.h"

#include "core/exchange/csv/cellvalue.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/milestone.h"
#include "core/model/product.h"

#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

enum : quint8 { Unvisited, Visiting, Done };

bool hasProduct(EntityKind kind)
{
    return kind == EntityKind::Feature || kind == EntityKind::Initiative || kind == EntityKind::Milestone;
}

} // namespace

RowResolver::RowResolver(const ImportContext &context, const CsvMapping &mapping, DraftTable *drafts, ImportNotes *notes)
    : m_context(context)
    , m_mapping(mapping)
    , m_drafts(drafts)
    , m_notes(notes)
    , m_book(context)
    , m_matcher(context.plan, context.history, mapping.entity)
{
    for (const Initiative &row : context.plan.all<Initiative>()) {
        if (!row.externalKey.isEmpty())
            m_planKeys.insert(row.externalKey, {EntityKind::Initiative, row.id});
    }
    QSet<QString> keys;
    for (const Product &product : context.plan.all<Product>())
        keys.insert(product.key.toUpper());
    for (const Feature &row : context.plan.all<Feature>()) {
        if (row.externalKey.isEmpty())
            continue;
        m_planKeys.insert(row.externalKey, {EntityKind::Feature, row.id});
        const QString project = keyPrefix(row.externalKey).toString().toUpper();
        if (project.isEmpty() || keys.contains(project))
            continue;
        const QHash<QString, EntityId>::iterator home = m_homes.find(project);
        if (home == m_homes.end())
            m_homes.insert(project, row.product.untyped());
        else if (*home != row.product.untyped())
            *home = EntityId();
    }
}

void RowResolver::resolve(ImportReport *report)
{
    if (m_mapping.entity == EntityKind::Feature) {
        findHome();
        for (RowDraft &draft : m_drafts->rows)
            chooseProduct(&draft);
    }
    indexNames();
    matchByKey();
    arrange();
    for (const size_t index : m_order)
        resolveRow(index);
    refuseIncomplete(report);
    for (const size_t index : m_order)
        collectDependencies(index);
}

EntityId RowResolver::homeOf(const RowDraft &draft) const
{
    const QString project = draft.projectKey.isEmpty() ? keyPrefix(draft.key).toString() : draft.projectKey;
    return m_homes.value(project.toUpper());
}

void RowResolver::findHome()
{
    if (!m_context.productKey.isEmpty() || !m_context.fallbackProduct.isEmpty())
        return;
    std::vector<const RowDraft *> rows;
    for (const RowDraft &draft : m_drafts->rows) {
        if (draft.projectKey.isEmpty() && keyPrefix(draft.key).isEmpty())
            rows.push_back(&draft);
    }
    const EntityId usual = m_book.knownProduct(QFileInfo(m_context.fileName).completeBaseName());
    const RowMatcher::Home home = m_matcher.homeOf(rows, usual);
    if (home.product.isNull() || home.product == usual)
        return;
    m_home = home.product;
    m_notes->say(tr("Rows that name no product were taken for rows of “%1”, because %n row(s) with the same key and title "
                    "stand there already.", nullptr, home.rows)
                     .arg(m_context.plan.catalogue().info(EntityKind::Product).title(*m_context.plan.find(EntityKind::Product, m_home))));
}

void RowResolver::chooseProduct(RowDraft *draft)
{
    const QStringView prefix = keyPrefix(draft->key);
    if (draft->projectKey.isEmpty() && prefix.isEmpty() && draft->projectName.isEmpty())
        m_withoutProduct += m_home.isNull() ? 1 : 0;
    if (!m_context.productKey.isEmpty()) {
        draft->product = m_book.productByKey(m_context.productKey, m_context.productKey.toUpper());
    } else if (const EntityId home = homeOf(*draft); !home.isNull()) {
        draft->product = home;
    } else if (!draft->projectKey.isEmpty()) {
        draft->product = m_book.productByKey(draft->projectKey, draft->projectName);
    } else if (!prefix.isEmpty()) {
        draft->product = m_book.productByKey(prefix.toString(), draft->projectName);
    } else {
        if (!m_home.isNull())
            draft->product = m_home;
        else if (m_context.fallbackProduct.isEmpty() || !draft->projectName.isEmpty())
            draft->product = m_book.productByName(QFileInfo(m_context.fileName).completeBaseName());
        else
            draft->product = m_book.productByKey(m_context.fallbackProduct, m_context.fallbackProduct);
        // The project has no key to make a product of; its name isn't lost.
        const FieldInfo *tags = m_context.plan.catalogue().info(draft->kind).field(u"tags");
        if (const QString tag = tagText(draft->projectName); !tag.isEmpty() && !tags->addElement(*draft->entity, tag))
            draft->unusable.push_back(tags);
        // A file's name says where new rows go, not where known ones belong.
        draft->unusable.push_back(m_context.plan.catalogue().info(draft->kind).field(
            draft->kind == EntityKind::Feature ? u"product" : u"products"));
    }
    if (draft->kind == EntityKind::Feature)
        static_cast<Feature &>(*draft->entity).product = Id<Product>(draft->product);
    else if (draft->kind == EntityKind::Initiative)
        static_cast<Initiative &>(*draft->entity).products.insert(Id<Product>(draft->product));
    else if (draft->kind == EntityKind::Milestone)
        static_cast<Milestone &>(*draft->entity).products.insert(Id<Product>(draft->product));
}

void RowResolver::indexNames()
{
    QSet<QString> keys;
    for (size_t i = 0; i < m_drafts->rows.size(); ++i) {
        const RowDraft &draft = m_drafts->rows[i];
        if (!draft.key.isEmpty()) {
            if (keys.contains(draft.key))
                m_repeatedKeys.insert(draft.key);
            keys.insert(draft.key);
        }
        QStringList names = draft.ids;
        names.append(draft.key);
        for (const QString &name : std::as_const(names)) {
            if (!name.isEmpty() && !m_byName.contains(name))
                m_byName.insert(name, i);
        }
    }
    for (const RowDraft &draft : m_drafts->rows) {
        if (m_repeatedKeys.contains(draft.key))
            m_notes->add(ImportNotes::Kind::RepeatedKey, draft.key, draft.line);
    }
}

void RowResolver::matchByKey()
{
    for (RowDraft &draft : m_drafts->rows) {
        if (m_mapping.ownExport) {
            const EntityKey known = !draft.wantedId.isNull() ? m_book.byRef(idText(draft.wantedId))
                                                             : m_book.byRef(draft.entity->ref);
            if (!known.isNull() && known.kind == draft.kind) {
                draft.existing = m_context.plan.find(known.kind, known.id);
                m_matcher.claim(known.id);
                continue;
            }
        }
        if (m_repeatedKeys.contains(draft.key))
            continue;
        EntityKind kind = draft.kind;
        draft.existing = m_matcher.byKey(draft.kind, draft.key, draft.product, &kind);
        if (!draft.existing || kind == draft.kind)
            continue;
        // It was a story and is an epic now: the row here stays what it is, with what both kinds have.
        m_notes->add(ImportNotes::Kind::OtherEntity, QString(), draft.line);
        const EntityInfo &from = m_context.plan.catalogue().info(draft.kind);
        const EntityInfo &to = m_context.plan.catalogue().info(kind);
        EntityBox converted = to.clone(*draft.existing);
        for (const FieldInfo &field : from.fields()) {
            const FieldInfo *twin = to.field(field.keyText());
            if (!twin || twin->type != field.type || field.readOnly || field.type == FieldType::Order
                || field.keyText() == u"ref" || field.isReference()) {
                continue;
            }
            if (!twin->setText(*converted, field.text(*draft.entity)))
                draft.unusable.push_back(twin);
        }
        for (const FieldInfo &field : to.fields()) {
            if (field.isReference())
                draft.unusable.push_back(&field);
        }
        draft.references.clear();
        draft.custom.clear();
        draft.kind = kind;
        draft.entity = std::move(converted);
    }
}

std::optional<size_t> RowResolver::parentDraft(const RowDraft &draft) const
{
    for (const QString &name : draft.parents) {
        const QHash<QString, size_t>::const_iterator found = m_byName.constFind(name);
        if (found != m_byName.cend())
            return *found;
    }
    return std::nullopt;
}

void RowResolver::arrange()
{
    m_order.reserve(m_drafts->rows.size());
    m_inCircle.assign(m_drafts->rows.size(), 0);
    std::vector<quint8> state(m_drafts->rows.size(), Unvisited);
    for (const EntityKind first : {EntityKind::Milestone, EntityKind::Initiative}) {
        for (size_t i = 0; i < m_drafts->rows.size(); ++i) {
            if (m_drafts->rows[i].kind == first) {
                state[i] = Done;
                m_order.push_back(i);
            }
        }
    }
    for (size_t i = 0; i < m_drafts->rows.size(); ++i)
        visit(i, &state);
}

// Walks up to the topmost parent, then back down; a file may nest deeper than the stack.
void RowResolver::visit(size_t index, std::vector<quint8> *state)
{
    std::vector<size_t> path;
    std::optional<size_t> current = index;
    while (current && (*state)[*current] == Unvisited) {
        (*state)[*current] = Visiting;
        path.push_back(*current);
        current = parentDraft(m_drafts->rows[*current]);
    }
    if (current && (*state)[*current] == Visiting) {
        m_inCircle[path.back()] = 1;
        m_notes->add(ImportNotes::Kind::CircularParent, QString(), m_drafts->rows[path.back()].line);
    }
    for (std::vector<size_t>::const_reverse_iterator at = path.rbegin(); at != path.rend(); ++at) {
        (*state)[*at] = Done;
        m_order.push_back(*at);
    }
}

void RowResolver::resolveRow(size_t index)
{
    RowDraft &draft = m_drafts->rows[index];
    resolveParent(index);
    resolveReferences(&draft);
    if (!draft.existing && !hasProduct(draft.kind)) {
        draft.existing = m_matcher.byTitle(draft.kind, draft.title, {}, {}, true);
    } else if (!draft.existing) {
        const EntityId parent = draft.kind == EntityKind::Feature
            ? static_cast<const Feature &>(*draft.entity).parent.untyped()
            : EntityId();
        const bool keyless = draft.key.isEmpty() || m_repeatedKeys.contains(draft.key);
        draft.existing = m_matcher.byTitle(draft.kind, draft.title, draft.product, parent, keyless);
    }
    if (draft.existing) {
        draft.entity->id = draft.existing->id;
    } else {
        draft.entity->id = m_context.ids.next();
        giveReference(&draft);
    }
    m_book.announce(draft.kind, draft.entity->id, draft.title, draft.product);
}

bool RowResolver::setParent(RowDraft *draft, EntityKind parentKind, EntityId parentId)
{
    if (draft->kind != EntityKind::Feature || parentId.isNull())
        return false;
    Feature &feature = static_cast<Feature &>(*draft->entity);
    switch (parentKind) {
    case EntityKind::Initiative:
        feature.initiative = Id<Initiative>(parentId);
        return true;
    case EntityKind::Feature:
        feature.parent = Id<Feature>(parentId);
        return true;
    case EntityKind::Milestone:
        if (feature.release.isNull())
            feature.release = Id<Milestone>(parentId);
        return true;
    default:
        return false;
    }
}

void RowResolver::resolveParent(size_t index)
{
    RowDraft &draft = m_drafts->rows[index];
    if (draft.parents.isEmpty())
        return;
    const Catalogue &catalogue = m_context.plan.catalogue();
    bool found = false;
    if (const std::optional<size_t> parent = parentDraft(draft)) {
        found = true;
        const RowDraft &above = m_drafts->rows[*parent];
        if (m_inCircle[index] != 0)
            return;
        if (!setParent(&draft, above.kind, above.entity ? above.entity->id : EntityId()))
            m_notes->add(ImportNotes::Kind::ParentNotPossible, QString(), draft.line);
        if (draft.kind == EntityKind::Feature && above.kind == EntityKind::Feature) {
            Feature &feature = static_cast<Feature &>(*draft.entity);
            if (feature.initiative.isNull())
                feature.initiative = static_cast<const Feature &>(*above.entity).initiative;
        }
    }
    for (const QString &name : draft.parents) {
        if (found)
            break;
        EntityKey known = m_planKeys.value(name);
        if (known.isNull())
            known = m_book.byRef(name);
        if (known.isNull())
            continue;
        found = true;
        if (!setParent(&draft, known.kind, known.id)) {
            m_notes->add(ImportNotes::Kind::ParentNotPossible, QString(), draft.line);
            continue;
        }
        if (const Feature *above = m_context.plan.find(Id<Feature>(known.id))) {
            Feature &feature = static_cast<Feature &>(*draft.entity);
            if (feature.initiative.isNull())
                feature.initiative = above->initiative;
        }
    }
    if (!found) {
        m_notes->add(ImportNotes::Kind::UnknownParent, draft.parents.first(), draft.line);
        for (const QString &key : {u"parent"_s, u"initiative"_s}) {
            if (const FieldInfo *field = catalogue.info(draft.kind).field(key))
                draft.unusable.push_back(field);
        }
    }
}

void RowResolver::resolveReferences(RowDraft *draft)
{
    for (const RowDraft::Reference &reference : draft->references) {
        if (!reference.field->isSet() && !reference.field->isUnset(*draft->entity))
            continue; // the first of several, or a parent that says it better
        const EntityId id = resolveReference(*draft, reference);
        const QString text = idText(id);
        const Result<> set = id.isNull() ? Result<>(Error{})
            : reference.field->isSet()   ? reference.field->addElement(*draft->entity, text)
                                         : reference.field->setText(*draft->entity, text);
        if (!set) {
            m_notes->add(ImportNotes::Kind::Unreadable, reference.field->labelText(), draft->line);
            draft->unusable.push_back(reference.field);
        }
    }
}

EntityId RowResolver::resolveReference(const RowDraft &draft, const RowDraft::Reference &reference)
{
    const EntityKind target = reference.field->target;
    if (const QHash<QString, size_t>::const_iterator found = m_byName.constFind(reference.name); found != m_byName.cend()) {
        const RowDraft &other = m_drafts->rows[*found];
        if (other.kind == target && other.entity && !other.entity->id.isNull())
            return other.entity->id;
    }
    if (const EntityKey known = m_book.byRef(reference.name); !known.isNull() && known.kind == target)
        return known.id;
    // Somebody else's reference isn't a name.
    const bool isForeignRef = m_mapping.ownExport && !keyPrefix(reference.name).isEmpty();
    if (isForeignRef)
        return {};
    switch (target) {
    case EntityKind::Person:
        return m_book.person(reference.name, draft.ownerKey);
    case EntityKind::Milestone:
        return m_book.release(reference.name, draft.product);
    case EntityKind::Initiative:
        return m_book.initiative(reference.name, draft.product);
    case EntityKind::Product:
        return m_mapping.ownExport ? m_book.productByKey(reference.name, QString()) : m_book.productByName(reference.name);
    default:
        return m_book.named(target, reference.name);
    }
}

// A tracker's number becomes ours when it can.
void RowResolver::giveReference(RowDraft *draft)
{
    QString wanted = draft->entity->ref;
    draft->entity->ref.clear();
    if (draft->kind != EntityKind::Feature)
        return;
    if (wanted.isEmpty())
        wanted = draft->key;
    const QStringView prefix = keyPrefix(wanted);
    if (!prefix.isEmpty() && prefix == m_book.productKey(draft->product) && m_book.takeRef(wanted))
        draft->entity->ref = wanted;
}

EntityId RowResolver::featureNamed(const QString &name) const
{
    if (const QHash<QString, size_t>::const_iterator found = m_byName.constFind(name); found != m_byName.cend()) {
        const RowDraft &other = m_drafts->rows[*found];
        return other.kind == EntityKind::Feature && other.entity ? other.entity->id : EntityId();
    }
    EntityKey known = m_planKeys.value(name);
    if (known.isNull())
        known = m_book.byRef(name);
    return known.kind == EntityKind::Feature ? known.id : EntityId();
}

void RowResolver::collectDependencies(size_t index)
{
    const RowDraft &draft = m_drafts->rows[index];
    const auto collect = [&](const QStringList &names, bool draftWaits) {
        for (const QString &name : names) {
            const EntityId other = featureNamed(name);
            if (other.isNull() || draft.kind != EntityKind::Feature) {
                m_notes->add(ImportNotes::Kind::UnknownDependency, name, draft.line);
                continue;
            }
            if (draftWaits)
                m_dependencies.push_back({index, other, draft.entity->id});
            else
                m_dependencies.push_back({index, draft.entity->id, other});
        }
    };
    collect(draft.dependsOn, true);
    collect(draft.blocks, false);
}

void RowResolver::refuseIncomplete(ImportReport *report)
{
    if (m_mapping.entity == EntityKind::Feature)
        return;
    std::erase_if(m_order, [&](size_t index) {
        const RowDraft &draft = m_drafts->rows[index];
        for (const FieldInfo &field : m_context.plan.catalogue().info(draft.kind).fields()) {
            const Result<> checked = field.check(*draft.entity);
            if (draft.existing || checked)
                continue;
            report->refused.push_back({draft.line, checked.error().text});
            return true;
        }
        return false;
    });
}

} // namespace leadline
