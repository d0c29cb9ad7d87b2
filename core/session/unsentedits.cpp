// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/unsentedits.h"

#include "core/model/rowdifference.h"
#include "core/store/receipt.h"

namespace leadline {

namespace {

EntityKey keyOf(const ChangeRow &row)
{
    return {row.kind, row.id};
}

void copyRow(const Plan &from, EntityKey key, Plan &to)
{
    if (const EntityBase *row = from.find(key.kind, key.id))
        to.table(key.kind).insert(from.catalogue().info(key.kind).clone(*row));
}

} // namespace

UnsentEdits::UnsentEdits(const Catalogue &catalogue)
    : m_catalogue(catalogue)
    , m_file(catalogue)
{
}

bool UnsentEdits::contains(EntityId transaction) const
{
    return std::ranges::any_of(m_queue, [&](const TransactionPointer &one) { return one->id == transaction; });
}

void UnsentEdits::aboutToEdit(const Plan &shown, const std::vector<ChangeRow> &rows)
{
    forgetWhenEmpty();
    for (const ChangeRow &row : rows) {
        const EntityKey key = keyOf(row);
        if (m_touched.contains(key))
            continue;
        m_touched.insert(key);
        copyRow(shown, key, m_file);
    }
}

void UnsentEdits::add(TransactionPointer transaction)
{
    m_queue.push_back(std::move(transaction));
}

TransactionPointer UnsentEdits::take(EntityId transaction)
{
    for (auto it = m_queue.begin(); it != m_queue.end(); ++it) {
        if ((*it)->id == transaction) {
            TransactionPointer taken = *it;
            m_queue.erase(it);
            return taken;
        }
    }
    return {};
}

void UnsentEdits::forgetWhenEmpty()
{
    if (!m_queue.empty() || m_touched.isEmpty())
        return;
    m_file = Plan(m_catalogue);
    m_touched.clear();
}

std::vector<ChangeRow> UnsentEdits::stored(EntityId transaction, const Receipt &receipt, const Plan &shown)
{
    const TransactionPointer own = take(transaction);
    if (own && m_queue.empty()) {
        forgetWhenEmpty();
        return rowsToFollow(receipt, shown);
    }
    std::vector<ChangeRow> toShown;
    std::vector<EntityKey> touched;
    if (own)
        applyToFile(own->rows, toShown, touched);
    const auto known = [&](EntityKey key) {
        return m_touched.contains(key) ? m_file.find(key.kind, key.id) : shown.find(key.kind, key.id);
    };
    applyToFile(rowsToFollow(receipt, m_catalogue, known), toShown, touched);
    appendShownDifference(shown, touched, toShown);
    forgetWhenEmpty();
    return toShown;
}

std::vector<ChangeRow> UnsentEdits::followed(std::span<const Transaction> foreign, const Plan &shown)
{
    std::vector<ChangeRow> toShown;
    std::vector<EntityKey> touched;
    for (const Transaction &transaction : foreign) {
        applyToFile(transaction.rows, toShown, touched);
        if (const TransactionPointer own = take(transaction.id)) {
            // Its rows may stand differently in the file, or not at all.
            for (const ChangeRow &row : own->rows)
                touched.push_back(keyOf(row));
        }
    }
    appendShownDifference(shown, touched, toShown);
    forgetWhenEmpty();
    return toShown;
}

std::vector<ChangeRow> UnsentEdits::takenBack(EntityId transaction, const Plan &shown)
{
    std::vector<ChangeRow> toShown;
    if (const TransactionPointer own = take(transaction)) {
        std::vector<EntityKey> touched;
        for (const ChangeRow &row : own->rows)
            touched.push_back(keyOf(row));
        appendShownDifference(shown, touched, toShown);
    }
    forgetWhenEmpty();
    return toShown;
}

std::vector<ChangeRow> UnsentEdits::reapplied(const Plan &shown)
{
    m_file = Plan(m_catalogue);
    m_touched.clear();
    std::vector<EntityKey> touched;
    for (const TransactionPointer &transaction : m_queue) {
        aboutToEdit(shown, transaction->rows);
        for (const ChangeRow &row : transaction->rows)
            touched.push_back(keyOf(row));
    }
    std::vector<ChangeRow> toShown;
    appendShownDifference(shown, touched, toShown);
    return toShown;
}

void UnsentEdits::applyToFile(const std::vector<ChangeRow> &rows, std::vector<ChangeRow> &toShown,
                              std::vector<EntityKey> &touched)
{
    for (const ChangeRow &row : rows) {
        const EntityKey key = keyOf(row);
        if (!m_touched.contains(key)) {
            toShown.push_back(row);
            continue;
        }
        applyIfPossible(m_file, row);
        touched.push_back(key);
    }
}

void UnsentEdits::appendShownDifference(const Plan &shown, const std::vector<EntityKey> &touched,
                                        std::vector<ChangeRow> &toShown) const
{
    Plan wanted(m_catalogue);
    QSet<EntityKey> keys;
    std::vector<EntityKey> inOrder;
    for (const EntityKey &key : touched) {
        if (keys.contains(key))
            continue;
        keys.insert(key);
        inOrder.push_back(key);
        copyRow(m_file, key, wanted);
    }
    for (const TransactionPointer &unsent : m_queue) {
        for (const ChangeRow &row : unsent->rows) {
            if (keys.contains(keyOf(row)))
                applyIfPossible(wanted, row);
        }
    }
    for (const EntityKey &key : inOrder)
        appendDifference(shown, wanted, key, toShown);
}

} // namespace leadline
