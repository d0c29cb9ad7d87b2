// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/plandocument.h"

#include "core/document/completion.h"
#include "core/model/repeatedstep.h"
#include "core/model/validation.h"

#include <algorithm>
#include <map>

namespace leadline {

bool Reversed::canOverrule() const
{
    return std::ranges::any_of(skipped, [](const SkippedRow &row) { return row.reason == SkipReason::Changed; });
}

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
    change = completed(std::move(change), m_plan, m_author, m_clock);
    if (const Result<> checked = checkHardRules(m_plan, change); !checked)
        return checked.error();
    return executeChecked(std::move(change));
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

Result<Reversed> PlanDocument::undo()
{
    if (!canUndo())
        return Error{ErrorCode::Usage, tr("There is nothing to undo.")};
    return reverse(m_undo.nextUndo());
}

Result<Reversed> PlanDocument::redo()
{
    if (!canRedo())
        return Error{ErrorCode::Usage, tr("There is nothing to redo.")};
    return reverse(m_undo.nextRedo());
}

Result<Reversed> PlanDocument::reverse(const std::shared_ptr<const Transaction> &transaction)
{
    Reversal reversal = reversalOf(*transaction, m_plan);
    const Result<std::shared_ptr<const Transaction>> done = executeChecked(std::move(reversal.change));
    if (!done)
        return done.error();
    if (!*done) {
        m_undo.passOver(transaction->id);
        Q_EMIT undoChanged();
    }
    return Reversed{transaction, *done, std::move(reversal.skipped)};
}

Result<Reversed> PlanDocument::overrule(const Reversed &reversed)
{
    Transaction rest;
    rest.kind = reversed.of->kind;
    for (const SkippedRow &skipped : reversed.skipped) {
        if (skipped.reason == SkipReason::Changed)
            rest.rows.push_back(skipped.row);
    }
    // An edit like any other: the undo that it completes is over, and both can be undone one after the other.
    Change change(rest.kind == ChangeKind::Undo ? tr("Redo all the same: %1").arg(reversed.of->label)
                                                : tr("Undo all the same: %1").arg(reversed.of->label));
    Reversal reversal = reversalOf(rest, m_plan, Skipping::WhatCannotBe);
    change.rows = std::move(reversal.change.rows);
    const Result<std::shared_ptr<const Transaction>> done = execute(std::move(change));
    return done ? Result<Reversed>(Reversed{reversed.of, *done, std::move(reversal.skipped)}) : Result<Reversed>(done.error());
}

void PlanDocument::rememberOwn(const std::vector<std::shared_ptr<const Transaction>> &transactions)
{
    for (const std::shared_ptr<const Transaction> &transaction : transactions)
        m_undo.note(transaction);
    Q_EMIT undoChanged();
}

} // namespace leadline
