// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/colleagues.h"

#include "core/session/snapshotrule.h"

#include <algorithm>

namespace leadline {

namespace {

/// An import or a merge changes so much that marks would cover the plan and say nothing.
constexpr qsizetype mostMarks = 50;

} // namespace

std::vector<EntityKey> itemsOf(const Transaction &transaction)
{
    std::vector<EntityKey> items;
    QSet<EntityKey> known;
    for (const ChangeRow &row : transaction.rows) {
        const EntityKey item{row.kind, row.id};
        // What the program adds by itself is nobody's work.
        const bool isAdded = row.kind == EntityKind::Conflict || row.kind == EntityKind::Alias || SnapshotRule::isAutomatic(row);
        if (isAdded || known.contains(item))
            continue;
        known.insert(item);
        items.push_back(item);
    }
    return items;
}

Colleagues::Colleagues(QObject *parent)
    : QObject(parent)
{
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, &Colleagues::forgetMarks);
}

void Colleagues::setPresent(std::vector<Presence> present)
{
    std::ranges::stable_sort(present, {}, [](const Presence &one) { return std::pair(one.author, one.item.isNull()); });
    const auto doubled =
        std::ranges::unique(present, [](const Presence &a, const Presence &b) { return a.author == b.author; });
    present.erase(doubled.begin(), doubled.end());
    m_present = std::move(present);
    Q_EMIT presentChanged();
}

const Presence *Colleagues::editorOf(EntityKey item) const
{
    const std::vector<Presence>::const_iterator found =
        std::ranges::find_if(m_present, [&](const Presence &one) { return !item.isNull() && one.item == item; });
    return found == m_present.cend() ? nullptr : &*found;
}

void Colleagues::noteChange(const Transaction &transaction)
{
    const std::vector<EntityKey> items = itemsOf(transaction);
    if (static_cast<qsizetype>(items.size()) > mostMarks)
        return;
    for (const EntityKey &item : items)
        m_marks.insert(item, transaction.author);
    m_markTimer.start(m_isStill ? stillMarkTime : markTime);
    Q_EMIT marksChanged();
}

QString Colleagues::sentenceFor(EntityKey item) const
{
    if (const QString who = changedBy(item); !who.isEmpty())
        return tr("Changed by %1 a moment ago").arg(who);
    if (const Presence *editor = editorOf(item))
        return tr("%1 is editing this").arg(editor->author);
    return {};
}

void Colleagues::forgetMarks()
{
    m_marks.clear();
    Q_EMIT marksChanged();
}

} // namespace leadline
