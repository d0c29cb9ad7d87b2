// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/undoreport.h"

#include "core/base/labelcase.h"
#include "ui/base/plancontext.h"

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// So many items are named; of the others it is said how many.
constexpr size_t namedItems = 2;
constexpr qsizetype longestItemName = 40;
/// The history comes in a moment, unless somebody holds the file up.
constexpr std::chrono::milliseconds patience = 700ms;

/// Whether a transaction did what keeps @p row from being taken back.
bool didIt(const Transaction &transaction, const SkippedRow &skipped)
{
    return std::ranges::any_of(transaction.rows, [&skipped](const ChangeRow &row) {
        if (row.kind != skipped.row.kind || row.id != skipped.row.id)
            return false;
        return skipped.reason == SkipReason::Removed ? row.isRemoval() : !skipped.row.field || row.field == skipped.row.field;
    });
}

QString shortName(const QString &name)
{
    return name.size() > longestItemName ? QString(name.left(longestItemName - 1) + QChar(0x2026)) : name;
}

} // namespace

UndoReport::UndoReport(PlanContext &context, Reversed reversed)
    : m_context(context)
    , m_reversed(std::move(reversed))
{
    collect();
    // Counted first: answers may come at once.
    std::vector<size_t> asked;
    for (size_t index = 0; index < std::min(namedItems, m_left.size()); ++index) {
        const SkipReason reason = m_left[index].row.reason;
        if (reason == SkipReason::Changed || reason == SkipReason::Removed)
            asked.push_back(index);
    }
    m_unanswered = asked.size();
    if (asked.empty()) {
        say();
        return;
    }
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &UndoReport::say);
    m_patience.start(patience);
    for (const size_t index : asked)
        askWho(index);
}

void UndoReport::collect()
{
    for (const SkippedRow &row : m_reversed.skipped) {
        const EntityKey item{row.row.kind, row.row.id};
        std::vector<Left>::iterator left = std::ranges::find(m_left, item, &Left::item);
        if (left == m_left.end())
            left = m_left.insert(m_left.end(), Left{item, row});
        left->fieldCount += row.row.field && row.reason == SkipReason::Changed ? 1 : 0;
    }
}

void UndoReport::askWho(size_t index)
{
    m_context.history(m_left[index].item, this, [this, index](const Result<std::vector<Transaction>> &history) {
        if (history) {
            const auto newest = std::find_if(history->rbegin(), history->rend(), [&](const Transaction &transaction) {
                return transaction.author != m_context.document().author() && didIt(transaction, m_left[index].row);
            });
            if (newest != history->rend())
                m_left[index].who = newest->author;
        }
        if (--m_unanswered == 0 && m_patience.isActive())
            say();
    });
}

void UndoReport::say()
{
    m_patience.stop();
    if (!m_reversed.canOverrule()) {
        m_context.notify(sentence());
        return;
    }
    m_context.offer(sentence(), action(), [&context = m_context, reversed = m_reversed] { context.overrule(reversed); });
}

QString UndoReport::sentence() const
{
    const QString &label = m_reversed.of->label;
    const bool isRedo = m_reversed.of->kind == ChangeKind::Undo;
    if (m_left.empty() && m_reversed.done)
        return isRedo ? tr("Done again: %1").arg(label) : tr("Undone: %1").arg(label);
    if (m_left.empty())
        return isRedo ? tr("Nothing was left to redo of “%1”.").arg(label) : tr("Nothing was left to undo of “%1”.").arg(label);
    QStringList clauses;
    for (size_t index = 0; index < std::min(namedItems, m_left.size()); ++index)
        clauses.append(clause(m_left[index]));
    if (m_left.size() > namedItems) {
        const int more = static_cast<int>(m_left.size() - namedItems);
        clauses.append(tr("and %n more", "items that an undo left as they are", more));
    }
    const QString list = clauses.join(u"; "_s);
    if (!m_reversed.done)
        return isRedo ? tr("Not done again: %1. %2", "a change, and why").arg(label, list)
                      : tr("Not undone: %1. %2", "a change, and why").arg(label, list);
    return isRedo ? tr("Done again: %1, except %2", "a change, and what was left of it").arg(label, list)
                  : tr("Undone: %1, except %2", "a change, and what was left of it").arg(label, list);
}

QString UndoReport::clause(const Left &left) const
{
    const QString name = shortName(m_context.nameOf(left.item));
    const QString because = shortName(m_context.nameOf(left.row.because));
    const QString &who = left.who;
    switch (left.row.reason) {
    case SkipReason::Needed:
        return tr("%1: %2 needs it", "an item, and another one").arg(name, because);
    case SkipReason::Lacking:
        return tr("%1: it can't be without %2, which was removed", "an item, and another one").arg(name, because);
    case SkipReason::Removed:
        return who.isEmpty() ? tr("%1: it was removed since").arg(name) : tr("%1: %2 removed it since", "an item, a person").arg(name, who);
    case SkipReason::Changed:
        break;
    }
    if (left.fieldCount == 0)
        return who.isEmpty() ? tr("%1: somebody worked on it since").arg(name)
                             : tr("%1: %2 worked on it since", "an item, a person").arg(name, who);
    if (left.fieldCount > 1) {
        return who.isEmpty() ? tr("%1: %n of its fields were changed since", nullptr, left.fieldCount).arg(name)
                             : tr("%1: %2 changed %n of its fields since", "an item, a person", left.fieldCount).arg(name, who);
    }
    const QString field = insideSentence(left.row.row.field->labelText());
    return who.isEmpty() ? tr("%1: its %2 was changed since", "an item, a field").arg(name, field)
                         : tr("%1: %2 changed its %3 since", "an item, a person, a field").arg(name, who, field);
}

QString UndoReport::action() const
{
    const bool isRedo = m_reversed.of->kind == ChangeKind::Undo;
    if (!m_reversed.done)
        return isRedo ? tr("Redo anyway") : tr("Undo anyway");
    if (m_left.size() == 1)
        return isRedo ? tr("Redo this too") : tr("Undo this too");
    return isRedo ? tr("Redo these too") : tr("Undo these too");
}

} // namespace leadline
