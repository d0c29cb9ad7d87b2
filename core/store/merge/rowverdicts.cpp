// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/rowverdicts.h"

#include "core/store/commit/standingvalue.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString present = u"+"_s;
const QString absent = u"-"_s;

QString canonical(const FieldInfo &field, const QString &text)
{
    const Result<QString> read = field.canonical(text);
    return read ? *read : text;
}

} // namespace

RowVerdicts::RowVerdicts(const MergeHistory &history)
    : m_history(history)
{
}

const ChangeRow *RowVerdicts::firstInsertion(EntityKey row) const
{
    // A row that only merges made was perhaps made by several, all alike: one that is the same in every copy.
    const ChangeRow *chosen = nullptr;
    EntityId made;
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (!step.row || !step.row->isInsertion())
            continue;
        if (!m_history.isSettlement(step.transaction))
            return step.row;
        const EntityId id = m_history.at(step.transaction).id;
        if (!chosen || idText(id) < idText(made)) {
            chosen = step.row;
            made = id;
        }
    }
    return chosen;
}

bool RowVerdicts::isMadeByPeople(EntityKey row) const
{
    return std::ranges::any_of(m_history.steps(row), [&](const MergeHistory::Step &step) {
        return step.row && step.row->isInsertion() && !m_history.isSettlement(step.transaction);
    });
}

bool RowVerdicts::isTouchedByPeople(EntityKey row) const
{
    return std::ranges::any_of(m_history.steps(row), [&](const MergeHistory::Step &step) {
        return !m_history.isSettlement(step.transaction);
    });
}

const EntityBase *RowVerdicts::asRemoved(EntityKey row, int transaction) const
{
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (step.transaction == transaction && step.row && step.row->isRemoval())
            return step.row->rowBefore.get();
    }
    return nullptr;
}

RowVerdicts::Claims RowVerdicts::claims(EntityKey row, const FieldInfo &field) const
{
    const ChangeRow *insertion = firstInsertion(row);
    Claims all;
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (step.row && step.row == insertion) {
            // Everything follows it, even where a merge put it behind.
            all.insert(all.begin(), beginning(field.text(*insertion->rowAfter), step.transaction));
            continue;
        }
        if (m_history.isSettlement(step.transaction))
            continue;
        if (!step.row) {
            if (step.settledField == &field) {
                all.push_back({step.settledText ? canonical(field, *step.settledText)
                                                : standingText(seenBy(all, step.transaction)),
                               step.transaction});
            }
        } else if (step.row->field == &field) {
            all.push_back({canonical(field, step.row->after), step.transaction});
        } else if (step.row->isInsertion()) {
            // Who brings a row back claims only what differs from what it was.
            const QString text = field.text(*step.row->rowAfter);
            const QString before = standingText(seenBy(all, step.transaction));
            if (text != before || text.isNull() != before.isNull())
                all.push_back({text, step.transaction});
        }
    }
    return all;
}

RowVerdicts::Claims RowVerdicts::elementClaims(EntityKey row, const FieldInfo &field, const QString &element) const
{
    const ChangeRow *insertion = firstInsertion(row);
    Claims all;
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (!step.row || (step.row != insertion && m_history.isSettlement(step.transaction)))
            continue;
        if (step.row->isInsertion()) {
            const bool has = field.hasElement(*step.row->rowAfter, element);
            if (step.row == insertion)
                all.insert(all.begin(), beginning(has ? present : absent, step.transaction));
            else if (has != hasElement(seenBy(all, step.transaction)))
                all.push_back({has ? present : absent, step.transaction});
        } else if (step.row->field == &field) {
            if (step.row->before == element)
                all.push_back({absent, step.transaction});
            if (step.row->after == element)
                all.push_back({present, step.transaction});
        }
    }
    return all;
}

RowVerdicts::Claims RowVerdicts::latest(const Claims &claims) const
{
    Claims found;
    for (Claims::const_reverse_iterator claim = claims.crbegin(); claim != claims.crend(); ++claim) {
        const bool isReplaced = std::ranges::any_of(found, [&](const Claim &later) {
            return !m_history.isConcurrent(claim->transaction, later.transaction);
        });
        if (!isReplaced)
            found.push_back(*claim);
    }
    return found;
}

RowVerdicts::Claims RowVerdicts::seenBy(const Claims &claims, int transaction) const
{
    Claims seen;
    std::ranges::copy_if(claims, std::back_inserter(seen), [&](const Claim &claim) {
        return claim.transaction <= transaction && !m_history.isConcurrent(claim.transaction, transaction);
    });
    return seen;
}

RowVerdicts::Claim RowVerdicts::beginning(const QString &text, int transaction) const
{
    return {text, m_history.isSettlement(transaction) ? -1 : transaction};
}

EntityId RowVerdicts::idOf(int transaction) const
{
    return transaction < 0 ? EntityId() : m_history.at(transaction).id;
}

bool RowVerdicts::isGreater(const Claim &a, const Claim &b) const
{
    return standsAgainst(a.text, idOf(a.transaction), b.text, idOf(b.transaction));
}

const RowVerdicts::Claim *RowVerdicts::standing(const Claims &latest) const
{
    const Claim *best = nullptr;
    for (const Claim &claim : latest) {
        if (!best || isGreater(claim, *best))
            best = &claim;
    }
    return best;
}

QString RowVerdicts::standingText(const Claims &claims) const
{
    const Claims open = latest(claims);
    const Claim *best = standing(open);
    return best ? best->text : QString();
}

bool RowVerdicts::hasElement(const Claims &claims) const
{
    return std::ranges::any_of(latest(claims), [](const Claim &claim) { return claim.text == present; });
}

RowVerdicts::Value RowVerdicts::value(EntityKey row, const FieldInfo &field) const
{
    const Claims all = claims(row, field);
    const Claims open = latest(all);
    const Claim *best = standing(open);
    if (!best)
        return {};
    Value value{best->text, best->transaction, {}};
    Claims others;
    for (const Claim &claim : open) {
        if (claim.text == best->text && claim.text.isNull() == best->text.isNull())
            continue;
        const Claims::iterator same = std::ranges::find_if(others, [&](const Claim &other) {
            return other.text == claim.text && other.text.isNull() == claim.text.isNull();
        });
        if (same == others.end())
            others.push_back(claim);
        else if (isGreater(claim, *same))
            *same = claim;
    }
    for (const Claim &claim : others) {
        value.rivals.push_back(
            {claim.text, claim.transaction, standingText(seenBy(seenBy(all, best->transaction), claim.transaction))});
    }
    return value;
}

QStringList RowVerdicts::elements(EntityKey row, const FieldInfo &field) const
{
    QStringList mentioned;
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (!step.row)
            continue;
        if (step.row->isInsertion())
            mentioned += field.elements(*step.row->rowAfter);
        else if (step.row->field == &field && !step.row->after.isNull())
            mentioned.append(step.row->after);
    }
    mentioned.sort();
    mentioned.removeDuplicates();
    QStringList standing;
    for (const QString &element : std::as_const(mentioned)) {
        if (hasElement(elementClaims(row, field, element)))
            standing.append(element);
    }
    return standing;
}

RowVerdicts::Life RowVerdicts::life(EntityKey row) const
{
    const ChangeRow *insertion = firstInsertion(row);
    const QString &used = present;
    const QString &removed = absent;
    const auto isGone = [&](const Claims &known) {
        const Claims open = latest(known);
        return !open.empty() && std::ranges::all_of(open, [&](const Claim &claim) { return claim.text == removed; });
    };
    Claims all;
    for (const MergeHistory::Step &step : m_history.steps(row)) {
        if (step.row && step.row == insertion)
            all.insert(all.begin(), beginning(used, step.transaction));
        else if (m_history.isSettlement(step.transaction))
            continue;
        else if (!step.row && !step.settledField)
            all.push_back({(step.settledText ? step.settledText->isEmpty() : isGone(seenBy(all, step.transaction))) ? removed : used,
                           step.transaction});
        else if (step.row && step.row->isRemoval())
            all.push_back({removed, step.transaction});
        else if (step.row && (step.row->isInsertion() || !step.row->field->readOnly))
            all.push_back({used, step.transaction});
    }
    Life life;
    for (const Claim &claim : latest(all))
        (claim.text == removed ? life.removals : life.uses).push_back(claim.transaction);
    life.isLive = !life.uses.empty();
    const std::vector<int> &reasons = life.isLive ? life.uses : life.removals;
    for (const int reason : reasons) {
        if (life.transaction < 0 || idText(idOf(reason)) > idText(idOf(life.transaction)))
            life.transaction = reason;
    }
    return life;
}

} // namespace leadline
