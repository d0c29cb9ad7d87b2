// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/commit/rowcommitter.h"

#include "core/model/alias.h"
#include "core/model/conflict.h"
#include "core/model/needs.h"
#include "core/model/rowjson.h"
#include "core/store/commit/standingvalue.h"
#include "core/store/schema/dialect.h"
#include "core/store/sentences.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every row of a transaction is read back before COMMIT up to this many; of a longer one (an import),
/// every so-manieth.
constexpr int alwaysChecked = 2'000;
constexpr int checkedEvery = 64;

const QString wholeRowField = QString::fromUtf16(wholeRow);

QString jsonText(const EntityInfo &info, const EntityBase &row)
{
    return QString::fromUtf8(rowToJson(info, row));
}

/// Equal in everything that people can change; a reference may have been given out in between.
bool isSameToPeople(const EntityInfo &info, const EntityBase &a, const EntityBase &b)
{
    return std::ranges::all_of(info.fields(),
                               [&](const FieldInfo &field) { return field.readOnly || field.equal(a, b); });
}

} // namespace

RowCommitter::RowCommitter(Context context, const Transaction &transaction, qint64 seq, Receipt &receipt)
    : m_context(std::move(context))
    , m_transaction(transaction)
    , m_seq(seq)
    , m_receipt(receipt)
    , m_decided(m_context.changedItems)
    , m_refs(m_context.rows.database(), m_context.catalogue)
    , m_links(m_context.rows, m_context.catalogue)
{
}

Result<> RowCommitter::run()
{
    // A feature may stand before the product it was made with.
    const EntityInfo *product = m_context.catalogue.find(EntityKind::Product);
    const FieldInfo *key = product ? product->field(u"key"_s) : nullptr;
    for (const ChangeRow &row : m_transaction.rows) {
        if (key && row.kind == EntityKind::Product && row.isInsertion())
            m_refs.setProductKey(row.id, key->text(*row.rowAfter));
    }
    if (Result<> done = key && m_context.protections.needsCheck ? chooseProductKeys() : Result<>(); !done)
        return done;
    for (const ChangeRow &row : m_transaction.rows) {
        if (!m_context.catalogue.find(row.kind))
            return misfit(row, u"unknown entity"_s);
        Result<> done = row.isInsertion()  ? commitInsertion(row)
            : !row.field                   ? commitRemoval(row)
            : row.field->isSet()           ? commitElement(row)
                                           : commitScalar(row);
        if (!done)
            return done;
    }
    if (Result<> done = m_context.protections.needsCheck ? keepWhatIsNeeded() : Result<>(); !done)
        return done;
    return settleRows();
}

/// Reads back what the caller can't know.
Result<> RowCommitter::settleRows()
{
    for (const ChangeRow &row : m_transaction.rows) {
        if (m_context.foreignRows.contains(row.id))
            decide(row.kind, row.id);
    }
    for (const EntityKey &key : std::as_const(m_decided)) {
        const Result<std::shared_ptr<EntityBase>> row = m_context.rows.read(m_context.catalogue.info(key.kind), key.id);
        if (!row)
            return row.error();
        m_receipt.settled.push_back({key.kind, *row});
    }
    // A row that is told whole needs no reference besides.
    std::erase_if(m_receipt.refs, [this](const AllottedRef &ref) { return m_decided.contains({ref.kind, ref.id}); });
    return {};
}

Result<> RowCommitter::commitInsertion(const ChangeRow &row)
{
    const EntityInfo &info = m_context.catalogue.info(row.kind);
    EntityBox named(nullptr, [](EntityBase *) {});
    const EntityBase *inserted = row.rowAfter.get();
    const QString givenKey = m_givenKeys.value(row.id);
    if (!givenKey.isEmpty()) {
        named = info.clone(*row.rowAfter);
        std::ignore = info.field(u"key"_s)->setText(*named, givenKey).hasValue();
        inserted = named.get();
    }
    const Result<QString> ref = m_refs.forNew(info, *inserted);
    if (!ref)
        return ref.error();
    if (inserted->ref != *ref || inserted->id != row.id) {
        if (!named)
            named = info.clone(*row.rowAfter);
        named->ref = *ref;
        named->id = row.id;
        inserted = named.get();
    }
    const Result<bool> isNew = m_context.rows.insert(info, *inserted, m_seq);
    if (!isNew)
        return isNew.error();
    if (*isNew) {
        if (row.rowAfter->ref != *ref)
            m_receipt.refs.push_back({row.kind, row.id, *ref});
        const QByteArray json = rowToJson(info, *inserted);
        if (Result<> done = writeInsertion(info, row.id, json); !done)
            return done;
        noteNeeds(info, *inserted);
        if (Result<> done = isChecked() ? checkRow(info, row.id, json) : Result<>(); !done)
            return done;
        if (!givenKey.isEmpty())
            return tellOfGivenKey(info, row);
        return row.kind == EntityKind::Dependency ? refuseDependency(info, *inserted) : Result<>();
    }

    const Result<std::shared_ptr<EntityBase>> present = m_context.rows.read(info, row.id);
    if (!present)
        return present.error();
    decide(row.kind, row.id);
    // Somebody else has brought it back already, or never let it go: it stays as they have it.
    if (!(*present)->removed)
        return {};
    // Brought back with the values the caller gives, under the reference it has always had.
    EntityBox restored = info.clone(*inserted);
    restored->id = row.id;
    if (givenKey.isEmpty())
        restored->ref = (*present)->ref;
    if (Result<> done = m_context.rows.overwrite(info, *restored, m_seq); !done)
        return done;
    const QByteArray json = rowToJson(info, *restored);
    if (Result<> done = writeInsertion(info, row.id, json); !done)
        return done;
    noteNeeds(info, *restored);
    if (Result<> done = checkRow(info, row.id, json); !done)
        return done;
    if (!givenKey.isEmpty())
        return tellOfGivenKey(info, row);
    return row.kind == EntityKind::Dependency ? refuseDependency(info, *restored) : Result<>();
}

Result<> RowCommitter::commitRemoval(const ChangeRow &row)
{
    const EntityInfo &info = m_context.catalogue.info(row.kind);
    const Result<std::shared_ptr<EntityBase>> present = m_context.rows.read(info, row.id);
    if (!present)
        return present.error();
    if (!*present)
        return misfit(row, u"removes a row that isn't there"_s);
    if ((*present)->removed) {
        decide(row.kind, row.id);
        return {};
    }
    const QString json = jsonText(info, **present);
    if (m_context.protections.headCheck && row.rowBefore && !isSameToPeople(info, **present, *row.rowBefore)) {
        // Somebody works on what we throw away: it stays, and both see it.
        decide(row.kind, row.id);
        const Result<EntityId> theirs = m_context.journal.lastToTouch(row.id);
        if (!theirs)
            return theirs.error();
        return addConflict(info, row.id, wholeRowField, jsonText(info, *row.rowBefore), {}, json, *theirs);
    }
    if (Result<> done = m_context.rows.setRemoved(info, row.id, true, m_seq); !done)
        return done;
    m_removed.insert({row.kind, row.id});
    return m_context.writer.write(JournalRow{info.keyText(), idText(row.id), wholeRowField, json, {}});
}

Result<> RowCommitter::commitScalar(const ChangeRow &row)
{
    const EntityInfo &info = m_context.catalogue.info(row.kind);
    const Result<std::optional<RowStore::StoredField>> stored = m_context.rows.field(info, *row.field, row.id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return misfit(row, u"edits a row that isn't there"_s);
    if ((*stored)->removed) {
        if (Result<> done = bringBack(info, row.id); !done)
            return done;
    }
    const QString now = (*stored)->text;
    // It replaces something else than it was made on; whoever takes it back has to know.
    if (now != row.before)
        decide(row.kind, row.id);
    const Result<bool> circle = closesCircle(info, row);
    if (!circle)
        return circle.error();
    if (*circle)
        return refuseEdit(info, row, now, idFromText(row.after));
    if (m_context.protections.needsCheck && row.kind == EntityKind::Product && qstrcmp(row.field->key, "key") == 0) {
        const Result<EntityId> holder = holderOfKey(row.id, row.after);
        if (!holder)
            return holder.error();
        if (!holder->isNull())
            return refuseEdit(info, row, now, *holder);
    }
    if (!m_context.protections.headCheck || now == row.before || now == row.after || row.field->type == FieldType::Order) {
        return now == row.after && now.isNull() == row.after.isNull()
            ? Result<>()
            : editField(info, *row.field, row.id, now, row.after);
    }
    return settle(info, row, now);
}

Result<> RowCommitter::settle(const EntityInfo &info, const ChangeRow &row, const QString &stored)
{
    const Result<EntityId> theirs = m_context.journal.lastToChange(row.id, row.field->keyText());
    if (!theirs)
        return theirs.error();
    const bool mineStands = standsAgainst(row.after, m_transaction.id, stored, *theirs);
    if (mineStands) {
        if (Result<> done = editField(info, *row.field, row.id, stored, row.after); !done)
            return done;
    }
    decide(row.kind, row.id);
    return addConflict(info, row.id, row.field->keyText(), row.before, row.after, stored, *theirs);
}

Result<> RowCommitter::commitElement(const ChangeRow &row)
{
    const EntityInfo &info = m_context.catalogue.info(row.kind);
    const Result<std::optional<RowStore::StoredField>> present =
        m_context.rows.field(info, *info.field(u"ref"), row.id);
    if (!present)
        return present.error();
    if (!*present)
        return misfit(row, u"edits a row that isn't there"_s);
    if ((*present)->removed) {
        if (Result<> done = bringBack(info, row.id); !done)
            return done;
    }
    for (const bool adds : {false, true}) {
        const QString &element = adds ? row.after : row.before;
        if (element.isNull())
            continue;
        const Result<bool> there = m_context.rows.hasElement(info, *row.field, row.id, element);
        if (!there)
            return there.error();
        if (*there == adds) {
            decide(row.kind, row.id);
            continue;
        }
        Result<> done = adds ? m_context.rows.addElement(info, *row.field, row.id, element, m_seq)
                             : m_context.rows.removeElement(info, *row.field, row.id, element, m_seq);
        if (!done)
            return done;
        if (Result<> written = m_context.writer.write(JournalRow{info.keyText(), idText(row.id), row.field->keyText(),
                                                       adds ? QString() : element, adds ? element : QString()});
            !written)
            return written;
        const Result<bool> after = m_context.rows.hasElement(info, *row.field, row.id, element);
        if (!after)
            return after.error();
        if (m_context.protections.selfCheck && *after != adds)
            return Sentences::selfCheckFailed(m_context.rows.database().path(), element);
    }
    return {};
}

Result<> RowCommitter::editField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &before,
                                 const QString &after)
{
    if (Result<> done = m_context.rows.setField(info, field, id, after, m_seq); !done)
        return done;
    if (Result<> done = m_context.writer.write(JournalRow{info.keyText(), idText(id), field.keyText(), before, after}); !done)
        return done;
    if (Result<> done = checkField(info, field, id, after); !done)
        return done;
    if (isNecessary(field) && !after.isEmpty()) {
        if (field.required)
            m_targets.insert({field.target, idFromText(after)});
        else
            m_needy.insert({info.kind(), id});
    }
    return followReference(info, field, id, after);
}

Result<> RowCommitter::followReference(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &after)
{
    if (info.kind() == EntityKind::Product && qstrcmp(field.key, "key") == 0)
        return renameProduct(info, id, after);
    if (info.kind() != EntityKind::Feature || qstrcmp(field.key, "product") != 0)
        return {};
    const Result<std::optional<RowStore::StoredField>> old = m_context.rows.field(info, *info.field(u"ref"), id);
    if (!old)
        return old.error();
    // A feature that moved gets the next number there; its old one keeps leading to it.
    const Result<QString> ref = m_refs.forFeature(id, idFromText(after), {});
    if (!ref)
        return ref.error();
    return giveReference(info, id, (*old)->text, *ref);
}

Result<> RowCommitter::renameProduct(const EntityInfo &info, EntityId product, const QString &key)
{
    m_refs.setProductKey(product, key);
    const Result<std::optional<RowStore::StoredField>> old = m_context.rows.field(info, *info.field(u"ref"), product);
    if (!old)
        return old.error();
    if (Result<> done = giveReference(info, product, (*old)->text, key); !done)
        return done;
    const EntityInfo *features = m_context.catalogue.find(EntityKind::Feature);
    if (!features || !features->field(u"product"))
        return {};
    Result<Statement> rows = m_context.rows.database().prepare(
        u"SELECT \"id\", \"ref\" FROM %1 WHERE \"product\" = ? ORDER BY \"id\""_s.arg(
            quotedName(features->keyText())));
    if (!rows)
        return rows.error();
    if (Result<> done = rows->exec({idText(product)}); !done)
        return done;
    std::vector<std::pair<EntityId, QString>> found;
    while (rows->next())
        found.emplace_back(idFromText(rows->text(0)), rows->text(1));
    if (Result<> done = rows->end(); !done)
        return done;
    for (const auto &[id, oldRef] : found) {
        const Result<QString> ref = m_refs.forFeature(id, product, oldRef);
        if (!ref)
            return ref.error();
        if (Result<> done = giveReference(*features, id, oldRef, *ref); !done)
            return done;
    }
    return {};
}

Result<> RowCommitter::giveReference(const EntityInfo &info, EntityId id, const QString &oldRef, const QString &newRef)
{
    if (oldRef == newRef)
        return {};
    const FieldInfo &field = *info.field(u"ref");
    if (Result<> done = m_context.rows.setField(info, field, id, newRef, m_seq); !done)
        return done;
    if (Result<> done = m_context.writer.write(JournalRow{info.keyText(), idText(id), field.keyText(), oldRef, newRef}); !done)
        return done;
    decide(info.kind(), id);
    const EntityInfo *aliases = m_context.catalogue.find(EntityKind::Alias);
    if (oldRef.isEmpty() || !aliases)
        return {};
    const Result<bool> isNew = m_refs.addAlias(oldRef, id);
    if (!isNew || !*isNew)
        return isNew ? Result<>() : Result<>(isNew.error());
    Alias alias;
    alias.oldRef = oldRef;
    alias.entity = info.keyText();
    alias.entityId = idText(id);
    const Result<EntityId> added = insertOwn(*aliases, makeBox(std::move(alias)));
    return added ? Result<>() : Result<>(added.error());
}

Result<EntityId> RowCommitter::insertOwn(const EntityInfo &info, EntityBox row)
{
    row->id = m_context.ids.next();
    row->createdAt = m_transaction.at;
    row->createdBy = m_transaction.author;
    const Result<QString> ref = m_refs.forNew(info, *row);
    if (!ref)
        return ref.error();
    row->ref = *ref;
    const std::shared_ptr<const EntityBase> shared(std::move(row));
    const Result<bool> isNew = m_context.rows.insert(info, *shared, m_seq);
    if (!isNew)
        return isNew.error();
    const QByteArray json = rowToJson(info, *shared);
    if (Result<> done = writeInsertion(info, shared->id, json); !done)
        return done.error();
    decide(info.kind(), shared->id);
    if (Result<> done = checkRow(info, shared->id, json); !done)
        return done.error();
    return shared->id;
}

Result<> RowCommitter::bringBack(const EntityInfo &info, EntityId id, EntityId neededBy)
{
    // Removed by this transaction itself: the other side is who can't be without it.
    const Result<EntityId> theirs =
        neededBy.isNull() ? m_context.journal.lastToChange(id, wholeRowField) : m_context.journal.lastToTouch(neededBy);
    if (!theirs)
        return theirs.error();
    const Result<std::shared_ptr<EntityBase>> present = m_context.rows.read(info, id);
    if (!present)
        return present.error();
    // One that never was in this copy can't come back; the engine refuses the reference.
    if (!*present)
        return {};
    if (Result<> done = m_context.rows.setRemoved(info, id, false, m_seq); !done)
        return done;
    const QString json = jsonText(info, **present);
    if (Result<> done = m_context.writer.write(JournalRow{info.keyText(), idText(id), wholeRowField, {}, json}); !done)
        return done;
    decide(info.kind(), id);
    noteNeeds(info, **present);
    return neededBy.isNull() ? addConflict(info, id, wholeRowField, json, json, {}, *theirs)
                             : addConflict(info, id, wholeRowField, json, {}, json, *theirs);
}

Result<> RowCommitter::addConflict(const EntityInfo &info, EntityId id, const QString &field, const QString &base,
                                   const QString &mine, const QString &theirs, EntityId theirTransaction)
{
    const EntityInfo *conflicts = m_context.catalogue.find(EntityKind::Conflict);
    if (!conflicts)
        return {};
    Conflict conflict;
    conflict.entity = info.keyText();
    conflict.entityId = idText(id);
    conflict.field = field;
    conflict.base = base;
    conflict.mine = mine;
    conflict.theirs = theirs;
    conflict.txns = idText(m_transaction.id) + u' ' + idText(theirTransaction);
    const Result<EntityId> added = insertOwn(*conflicts, makeBox(std::move(conflict)));
    if (!added)
        return added.error();
    m_receipt.conflicts.push_back(*added);
    return {};
}

Result<> RowCommitter::writeInsertion(const EntityInfo &info, EntityId id, const QByteArray &json)
{
    static const QByteArray field = wholeRowField.toLatin1();
    return m_context.writer.write(JournalBytes(QByteArray(info.key()), id, field, {}, json));
}

bool RowCommitter::isChecked() const
{
    return m_context.protections.selfCheck
        && (m_transaction.rows.size() <= alwaysChecked || m_context.writer.count() % checkedEvery == 0);
}

Result<> RowCommitter::checkField(const EntityInfo &info, const FieldInfo &field, EntityId id, const QString &expected)
{
    if (!isChecked())
        return {};
    const Result<std::optional<RowStore::StoredField>> stored = m_context.rows.field(info, field, id);
    if (!stored)
        return stored.error();
    const QString found = *stored ? (*stored)->text : QString();
    if (found == expected)
        return {};
    return Sentences::selfCheckFailed(m_context.rows.database().path(),
                                      u"%1.%2: '%3' for '%4'"_s.arg(info.keyText(), field.keyText(), found, expected));
}

Result<> RowCommitter::checkRow(const EntityInfo &info, EntityId id, const QByteArray &expected)
{
    if (!m_context.protections.selfCheck)
        return {};
    const Result<std::shared_ptr<EntityBase>> stored = m_context.rows.read(info, id);
    if (!stored)
        return stored.error();
    const QByteArray found = *stored && !(*stored)->removed ? rowToJson(info, **stored) : QByteArray();
    if (found == expected)
        return {};
    return Sentences::selfCheckFailed(m_context.rows.database().path(), info.keyText() + u' ' + idText(id));
}

Error RowCommitter::misfit(const ChangeRow &row, const QString &why) const
{
    return {ErrorCode::Invalid,
            Sentences::tr("This change does not fit the plan any more, so nothing was stored; look at the plan as it is "
                          "now and make the change again."),
            idText(row.id) + u": "_s + why};
}

} // namespace leadline
