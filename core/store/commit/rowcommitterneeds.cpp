// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/rowcommitter.h"

#include "core/model/dependency.h"
#include "core/model/needs.h"
#include "core/model/productkey.h"
#include "core/model/rowjson.h"
#include "core/store/schema/dialect.h"

#include <utility>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

// What two people did without knowing of each other may not fit together: one removed what the other one's row can't be
// without, or each of them closed half of a circle. Nothing of it is lost, and both see it as a conflict.

void RowCommitter::noteNeeds(const EntityInfo &info, const EntityBase &row)
{
    for (const FieldInfo &field : info.fields()) {
        if (!isNecessary(field))
            continue;
        const EntityId target = field.reference(row);
        if (field.required && !target.isNull())
            m_targets.insert({field.target, target});
        else if (field.oneOf)
            m_needy.insert({info.kind(), row.id});
    }
}

/// What somebody removed and what somebody else can't be without meet here for the first time.
Result<> RowCommitter::keepWhatIsNeeded()
{
    if (!m_removed.isEmpty()) {
        const Result<QHash<EntityKey, EntityId>> needed = m_links.needed(m_removed);
        if (!needed)
            return needed.error();
        for (QHash<EntityKey, EntityId>::const_iterator it = needed->cbegin(); it != needed->cend(); ++it) {
            if (Result<> done = bringBack(m_context.catalogue.info(it.key().kind), it.key().id, it.value()); !done)
                return done;
        }
    }
    while (!m_targets.isEmpty() || !m_needy.isEmpty()) {
        if (Result<> done = bringBackNeeds(); !done)
            return done;
    }
    return {};
}

Result<> RowCommitter::bringBackNeeds()
{
    QSet<EntityKey> gone;
    for (const EntityKey &target : std::exchange(m_targets, {})) {
        const Result<bool> live = m_links.isLive(target);
        if (!live)
            return live.error();
        if (!*live)
            gone.insert(target);
    }
    for (const EntityKey &key : std::exchange(m_needy, {})) {
        const EntityInfo &info = m_context.catalogue.info(key.kind);
        const Result<std::shared_ptr<EntityBase>> row = m_context.rows.read(info, key.id);
        if (!row)
            return row.error();
        if (!*row || (*row)->removed)
            continue;
        const Result<std::vector<EntityKey>> missing = m_links.missing(info, **row);
        if (!missing)
            return missing.error();
        gone.unite(QSet<EntityKey>(missing->begin(), missing->end()));
    }
    for (const EntityKey &key : std::as_const(gone)) {
        if (Result<> done = bringBack(m_context.catalogue.info(key.kind), key.id); !done)
            return done;
    }
    return {};
}

Result<bool> RowCommitter::closesCircle(const EntityInfo &info, const ChangeRow &row)
{
    // Imports may bring circles; a check of the plan names them.
    if (!m_context.protections.needsCheck || m_transaction.kind == ChangeKind::Import || row.after.isEmpty()
        || row.field->type != FieldType::Reference) {
        return false;
    }
    if (row.field->hierarchy)
        return m_links.leadsUp(info, *row.field, idFromText(row.after), row.id);
    if (info.kind() != EntityKind::Dependency)
        return false;
    const Result<std::shared_ptr<EntityBase>> stored = m_context.rows.read(info, row.id);
    if (!stored)
        return stored.error();
    const Dependency &dependency = static_cast<const Dependency &>(**stored);
    const bool isFrom = qstrcmp(row.field->key, "from") == 0;
    if (dependency.kind == DependencyKind::Relates)
        return false;
    return m_links.leadsOn(isFrom ? dependency.to.untyped() : idFromText(row.after),
                           isFrom ? idFromText(row.after) : dependency.from.untyped(), row.id);
}

/// What is stored stands, and both see what was meant.
Result<> RowCommitter::refuseEdit(const EntityInfo &info, const ChangeRow &row, const QString &stored, EntityId met)
{
    const Result<EntityId> theirs = m_context.journal.lastToTouch(met);
    if (!theirs)
        return theirs.error();
    decide(row.kind, row.id);
    return addConflict(info, row.id, row.field->keyText(), row.before, row.after, stored, *theirs);
}

/// A new dependency that closes a circle with what others stored goes to the bin, where both see it.
Result<> RowCommitter::refuseDependency(const EntityInfo &info, const EntityBase &row)
{
    const Dependency &dependency = static_cast<const Dependency &>(row);
    if (!m_context.protections.needsCheck || m_transaction.kind == ChangeKind::Import
        || dependency.kind == DependencyKind::Relates) {
        return {};
    }
    const Result<bool> circle = m_links.leadsOn(dependency.to.untyped(), dependency.from.untyped(), row.id);
    if (!circle || !*circle)
        return circle ? Result<>() : Result<>(circle.error());
    const Result<EntityId> theirs = m_context.journal.lastToTouch(dependency.to.untyped());
    if (!theirs)
        return theirs.error();
    const QString json = QString::fromUtf8(rowToJson(info, row));
    if (Result<> done = m_context.rows.setRemoved(info, row.id, true, m_seq); !done)
        return done;
    if (Result<> done = m_context.writer.write(JournalRow{info.keyText(), idText(row.id), QString::fromUtf16(wholeRow), json, {}}); !done)
        return done;
    decide(info.kind(), row.id);
    return addConflict(info, row.id, QString::fromUtf16(wholeRow), {}, json, {}, *theirs);
}

Result<EntityId> RowCommitter::holderOfKey(EntityId product, const QString &key)
{
    const Result<QVariant> holder = m_context.rows.database().scalar(
        u"SELECT \"id\" FROM %1 WHERE \"key\" = ? AND \"removed\" = 0 AND \"id\" <> ?"_s.arg(
            quotedName(m_context.catalogue.info(EntityKind::Product).keyText())),
        {key, idText(product)});
    if (!holder)
        return holder.error();
    return idFromText(holder->toString());
}

Result<> RowCommitter::chooseProductKeys()
{
    const FieldInfo &field = *m_context.catalogue.info(EntityKind::Product).field(u"key"_s);
    for (const ChangeRow &row : m_transaction.rows) {
        if (row.kind != EntityKind::Product || !row.isInsertion())
            continue;
        const QString wanted = field.text(*row.rowAfter);
        Result<EntityId> holder{EntityId()};
        const auto isTaken = [&](const QString &key) {
            holder = holderOfKey(row.id, key);
            return holder && !holder->isNull();
        };
        const bool isWantedTaken = isTaken(wanted);
        const QString key = isWantedTaken ? numberedProductKey(wanted, isTaken) : wanted;
        if (!holder)
            return holder.error();
        if (isWantedTaken) {
            m_givenKeys.insert(row.id, key);
            m_refs.setProductKey(row.id, key);
        }
    }
    return {};
}

/// Both products are there, under keys of their own; whether they are one is for people to say.
Result<> RowCommitter::tellOfGivenKey(const EntityInfo &info, const ChangeRow &product)
{
    const QString wanted = info.field(u"key"_s)->text(*product.rowAfter);
    const Result<EntityId> holder = holderOfKey(product.id, wanted);
    if (!holder)
        return holder.error();
    const Result<EntityId> theirs = m_context.journal.lastToTouch(*holder);
    if (!theirs)
        return theirs.error();
    decide(product.kind, product.id);
    return addConflict(info, product.id, u"key"_s, {}, wanted, m_givenKeys.value(product.id), *theirs);
}

} // namespace leadline
