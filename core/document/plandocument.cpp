// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plandocument.h"

#include "core/model/repeatedstep.h"
#include "core/model/validation.h"

#include <QCoreApplication>
#include <QSet>

#include <map>

namespace leadline {

PlanDocument::PlanDocument(Plan plan, QString author, IdSource &ids, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_plan(std::move(plan))
    , m_author(std::move(author))
    , m_ids(ids)
    , m_clock(clock)
{
}

Result<std::shared_ptr<const Transaction>> PlanDocument::execute(Change change)
{
    change = normalised(std::move(change));
    if (const Result<> checked = checkHardRules(m_plan, change); !checked)
        return checked.error();
    return executeChecked(std::move(change));
}

/// Completes what the caller left open: removals take along what requires them and note what they remove, inserted rows
/// get their author and time.
Change PlanDocument::normalised(Change change) const
{
    std::vector<ChangeRow> rows;
    QSet<EntityKey> removed;
    const auto addRemoval = [&](EntityKey key) {
        const EntityBase *present = m_plan.find(key.kind, key.id);
        if (removed.contains(key) || !present)
            return;
        removed.insert(key);
        ChangeRow row{.kind = key.kind, .id = key.id};
        row.rowBefore = m_plan.catalogue().info(key.kind).clone(*present);
        rows.push_back(std::move(row));
    };
    for (ChangeRow &row : change.rows) {
        const bool removal = !row.field && !row.rowAfter;
        if (!removal) {
            if (row.isInsertion() && !row.rowAfter->createdAt.isValid() && !m_plan.find(row.kind, row.id)) {
                EntityBox stamped = m_plan.catalogue().info(row.kind).clone(*row.rowAfter);
                stamped->createdAt = m_clock.now();
                stamped->createdBy = m_author;
                row.rowAfter = std::move(stamped);
            }
            rows.push_back(std::move(row));
            continue;
        }
        const std::vector<EntityKey> dependants = requiredBy(m_plan, {row.kind, row.id});
        // The dependants first: undo then brings back what they need before them.
        for (auto key = dependants.rbegin(); key != dependants.rend(); ++key)
            addRemoval(*key);
        if (!m_plan.find(row.kind, row.id))
            rows.push_back(std::move(row));
        else
            addRemoval({row.kind, row.id});
    }
    change.rows = std::move(rows);
    return change;
}

Result<std::shared_ptr<const Transaction>> PlanDocument::executeChecked(Change change)
{
    Q_EMIT aboutToExecute(change);
    Result<std::vector<ChangeRow>> applied = apply(change.rows);
    if (!applied)
        return applied.error();
    if (applied->empty())
        return std::shared_ptr<const Transaction>();

    const std::shared_ptr<Transaction> transaction = std::make_shared<Transaction>();
    transaction->id = m_ids.next();
    transaction->kind = change.kind;
    transaction->label = change.label;
    transaction->undoes = change.undoes;
    transaction->author = m_author;
    transaction->at = m_clock.now();
    transaction->rows = std::move(*applied);
    m_undo.note(transaction);
    Q_EMIT executed(transaction);
    Q_EMIT undoChanged();
    return std::shared_ptr<const Transaction>(transaction);
}

/// Applies the rows one by one and gives back those that changed something, old values filled in. When one can't be
/// applied, those before it are taken back.
Result<std::vector<ChangeRow>> PlanDocument::apply(const std::vector<ChangeRow> &rows)
{
    std::map<EntityKind, int> structural;
    for (const ChangeRow &row : rows)
        structural[row.kind] += row.field ? 0 : 1;
    for (const auto &[kind, count] : structural) {
        if (count > bulkLimit) {
            Q_EMIT aboutToChangeLayout(kind);
            m_plan.table(kind).reserve(m_plan.table(kind).size() + count);
        }
    }

    std::vector<ChangeRow> applied;
    applied.reserve(rows.size());
    std::map<std::pair<EntityKind, EntityId>, FieldMask> edited;
    std::optional<Error> failure;
    for (const ChangeRow &wanted : rows) {
        if (isAlreadySo(m_plan, wanted))
            continue;
        ChangeRow row = wanted;
        const EntityBase *present = m_plan.find(row.kind, row.id);
        if (row.field && present) {
            if (row.field->isSet()) {
                const bool has = row.field->hasElement(*present, row.after.isNull() ? row.before : row.after);
                if (has == !row.after.isNull())
                    continue;
            } else {
                row.before = row.field->text(*present);
                if (const Result<QString> canonical = row.field->canonical(row.after))
                    row.after = *canonical;
                if (row.before == row.after && row.before.isNull() == row.after.isNull())
                    continue;
            }
        }
        Result<> done;
        announceAround(row, structural[row.kind] > bulkLimit, [&] { done = applyRow(m_plan, row); });
        if (!done) {
            failure = done.error();
            break;
        }
        if (row.field)
            edited[{row.kind, row.id}].set(static_cast<size_t>(row.field->index()));
        applied.push_back(std::move(row));
    }
    if (failure) {
        for (auto row = applied.rbegin(); row != applied.rend(); ++row) {
            const ChangeRow back = row->inverse();
            announceAround(back, structural[back.kind] > bulkLimit,
                           [&] { std::ignore = applyRow(m_plan, back).hasValue(); });
        }
    }
    for (const auto &[key, fields] : edited) {
        const EntityBase *row = m_plan.find(key.first, key.second);
        if (row && row->row >= 0)
            Q_EMIT rowChanged(key.first, row->row, fields);
    }
    for (const auto &[kind, count] : structural) {
        if (count > bulkLimit)
            Q_EMIT layoutChanged(kind);
    }
    if (failure)
        return *failure;
    return applied;
}

void PlanDocument::announceAround(const ChangeRow &row, bool bulk, const std::function<void()> &step)
{
    if (row.field || bulk) {
        step();
        return;
    }
    if (row.isRemoval()) {
        const EntityBase *present = m_plan.find(row.kind, row.id);
        const int position = present ? present->row : -1;
        if (position < 0) {
            step();
            return;
        }
        Q_EMIT aboutToRemoveRow(row.kind, position);
        step();
        Q_EMIT rowRemoved(row.kind, position);
        return;
    }
    const int position = m_plan.table(row.kind).size();
    Q_EMIT aboutToInsertRow(row.kind, position);
    step();
    Q_EMIT rowInserted(row.kind, position);
}

Result<> PlanDocument::applyForeign(const Transaction &transaction)
{
    const Result<std::vector<ChangeRow>> applied = apply(transaction.rows);
    return applied ? Result<>() : Result<>(applied.error());
}

void PlanDocument::applyAllotted(EntityKind kind, EntityId id, const QString &ref)
{
    EntityBase *row = m_plan.table(kind).find(id);
    if (!row || row->ref == ref)
        return;
    row->ref = ref;
    FieldMask fields;
    fields.set(static_cast<size_t>(m_plan.catalogue().info(kind).field(u"ref")->index()));
    if (row->row >= 0)
        Q_EMIT rowChanged(kind, row->row, fields);
}

void PlanDocument::reset(Plan plan)
{
    Q_EMIT aboutToReset();
    m_plan = std::move(plan);
    Q_EMIT wasReset();
}

void PlanDocument::setProvisionalState(bool provisional)
{
    if (m_provisional == provisional)
        return;
    m_provisional = provisional;
    if (!provisional)
        Q_EMIT provisionalStateEnded();
}

QString PlanDocument::undoLabel() const
{
    return canUndo() ? m_undo.nextUndo()->label : QString();
}

QString PlanDocument::redoLabel() const
{
    return canRedo() ? m_undo.nextRedo()->label : QString();
}

std::vector<ChangeRow> PlanDocument::undoConflicts() const
{
    return canUndo() ? reversalOf(*m_undo.nextUndo(), m_plan).skipped : std::vector<ChangeRow>();
}

Result<std::shared_ptr<const Transaction>> PlanDocument::undo(bool force)
{
    if (!canUndo())
        return Error{ErrorCode::Usage, tr("There is nothing to undo.")};
    return executeChecked(reversalOf(*m_undo.nextUndo(), m_plan, force).change);
}

Result<std::shared_ptr<const Transaction>> PlanDocument::redo(bool force)
{
    if (!canRedo())
        return Error{ErrorCode::Usage, tr("There is nothing to redo.")};
    return executeChecked(reversalOf(*m_undo.nextRedo(), m_plan, force).change);
}

void PlanDocument::rememberOwn(const std::vector<std::shared_ptr<const Transaction>> &transactions)
{
    for (const std::shared_ptr<const Transaction> &transaction : transactions)
        m_undo.note(transaction);
    Q_EMIT undoChanged();
}

} // namespace leadline
