// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/bringback.h"

#include "core/analysis/compare/plancomparison.h"
#include "core/model/needs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace leadline {

namespace {

struct BringBackWords
{
    Q_DECLARE_TR_FUNCTIONS(BringBack)
};

/// Of removed rows too.
QString nameOf(const Plan &plan, EntityKey item)
{
    const EntityBase *row = plan.find(item.kind, item.id);
    if (!row)
        return {};
    const QString title = plan.catalogue().info(item.kind).title(*row);
    return !title.isEmpty() ? title : !row->ref.isEmpty() ? row->ref : plan.catalogue().info(item.kind).labelText();
}

/// Where a row stands in its list, and what the program itself writes, is not what people mean by "as it was".
bool isRestored(const FieldInfo &field)
{
    const QString key = field.keyText();
    return !field.readOnly && key != u"ref" && key != u"order";
}

/// Collects a change; rows that it brings back count as live from then on.
class Collector final
{
public:
    Collector(const Plan &now, const QString &label)
        : m_now(now)
        , m_result{Change(label), {}}
    {
    }

    bool isLive(EntityKey item) const
    {
        const EntityBase *row = m_now.find(item.kind, item.id);
        return row && (!row->removed || m_restored.contains(item));
    }
    QString name(EntityKey item) const { return nameOf(m_now, item); }

    void restoreRow(EntityKey item)
    {
        if (isLive(item))
            return;
        m_result.change.restore(m_now, item.kind, item.id);
        m_restored.insert(item);
    }
    void refuse(const QString &sentence)
    {
        if (!m_result.left.contains(sentence))
            m_result.left.append(sentence);
    }
    /// False, with a sentence, when something that @p field refers to is gone.
    bool canRefer(const FieldInfo &field, EntityKey item, const std::vector<EntityId> &targets)
    {
        for (const EntityId &target : targets) {
            if (isLive({field.target, target}))
                continue;
            const EntityBase *row = m_now.find(field.target, target);
            refuse(BringBackWords::tr("%1 of %2 stays as it is: %3 was removed.")
                       .arg(field.labelText(), name(item), row ? name({field.target, target}) : BringBackWords::tr("what it named")));
            return false;
        }
        return true;
    }
    bool canRefer(const FieldInfo &field, EntityKey item, const QString &canonical)
    {
        const EntityBox row = m_now.catalogue().info(item.kind).create();
        if (!field.isReference() || canonical.isEmpty())
            return true;
        const Result<> read = field.isSet() ? field.addElement(*row, canonical) : field.setText(*row, canonical);
        return !read || canRefer(field, item, field.references(*row));
    }
    Change &change() { return m_result.change; }
    const Plan &now() const { return m_now; }
    BringBack take() { return std::move(m_result); }

private:
    const Plan &m_now;
    BringBack m_result;
    QSet<EntityKey> m_restored;
};

void restoreFields(Collector &collector, EntityKey item, const EntityBase &then)
{
    const EntityInfo &info = collector.now().catalogue().info(item.kind);
    const EntityBase &row = *collector.now().find(item.kind, item.id);
    for (const FieldInfo &field : info.fields()) {
        if (!isRestored(field) || field.equal(then, row) || (field.isReference() && !collector.canRefer(field, item, field.references(then))))
            continue;
        if (field.isSet())
            collector.change().setElements(collector.now(), item.kind, item.id, field, field.elements(then));
        else
            collector.change().set(item.kind, item.id, field, field.text(then));
    }
}

/// The rows that were live then, are removed now, and can't be without @p item.
std::vector<EntityKey> lostParts(EntityKey item, const Plan &then, const Plan &now)
{
    std::vector<EntityKey> parts;
    for (int kind = 0; kind < entityKindCount; ++kind) {
        const EntityKind partKind = static_cast<EntityKind>(kind);
        if (!now.catalogue().find(partKind))
            continue;
        for (const FieldInfo &field : now.catalogue().info(partKind).fields()) {
            if (!field.isReference() || field.isSet() || field.target != item.kind || !isNecessary(field))
                continue;
            for (const EntityBase *row : now.table(partKind).removed()) {
                const EntityBase *before = then.find(partKind, row->id);
                const EntityKey part{partKind, row->id};
                if (field.reference(*row) == item.id && before && !before->removed && std::ranges::find(parts, part) == parts.end())
                    parts.push_back(part);
            }
        }
    }
    return parts;
}

void bring(Collector &collector, const std::vector<EntityKey> &items, const Plan &then)
{
    const Plan &now = collector.now();
    std::vector<EntityKey> wanted;
    for (const EntityKey &item : items) {
        const EntityBase *before = then.find(item.kind, item.id);
        if (!before || before->removed) {
            collector.refuse(BringBackWords::tr("%1 stays as it is: it wasn't in the plan then.").arg(collector.name(item)));
            continue;
        }
        std::vector<EntityKey> lost;
        if (!collector.isLive(item))
            lost.push_back(item);
        if (std::ranges::find(wanted, item) == wanted.end())
            wanted.push_back(item);
        // Parts have parts.
        while (!lost.empty()) {
            const EntityKey one = lost.back();
            lost.pop_back();
            collector.restoreRow(one);
            for (const EntityKey &part : lostParts(one, then, now)) {
                if (collector.isLive(part))
                    continue;
                lost.push_back(part);
                wanted.push_back(part);
            }
        }
    }
    for (const EntityKey &item : wanted)
        restoreFields(collector, item, *then.find(item.kind, item.id));
}

} // namespace

BringBack::Counts BringBack::counts() const
{
    QSet<EntityKey> removed;
    QSet<EntityKey> restored;
    QSet<EntityKey> changed;
    for (const ChangeRow &row : change.rows) {
        const EntityKey item{row.kind, row.id};
        (row.isRemoval() ? removed : row.isInsertion() ? restored : changed).insert(item);
    }
    changed.subtract(removed).subtract(restored);
    return {static_cast<int>(removed.size()), static_cast<int>(restored.size()), static_cast<int>(changed.size())};
}

QString BringBack::Counts::text() const
{
    QStringList parts;
    //: Parts of "This %1. It can be undone."
    if (removed > 0)
        parts.append(BringBackWords::tr("removes %n items", nullptr, removed));
    if (restored > 0)
        parts.append(BringBackWords::tr("brings back %n items", nullptr, restored));
    if (changed > 0)
        parts.append(BringBackWords::tr("changes %n items", nullptr, changed));
    QString all = parts.isEmpty() ? QString() : parts.takeLast();
    if (!parts.isEmpty())
        all = BringBackWords::tr("%1 and %2", "what is removed, brought back, changed").arg(parts.join(QStringLiteral(", ")), all);
    //: %1: "removes 12 items, brings back 3 items and changes 40 items"
    return BringBackWords::tr("This %1. It can be undone.").arg(all);
}

BringBack bringBackItems(const std::vector<EntityKey> &items, const Plan &then, const Plan &now, const QString &when)
{
    const QString label = items.size() == 1
        ? BringBackWords::tr("Bring back %1 as of %2").arg(nameOf(now, items.front()), when)
        : BringBackWords::tr("Bring back %n items as of %1", nullptr, static_cast<int>(items.size())).arg(when);
    Collector collector(now, label);
    bring(collector, items, then);
    return collector.take();
}

BringBack bringBackAll(const Plan &then, const Plan &now, const QString &when)
{
    Collector collector(now, BringBackWords::tr("Bring back the plan as of %1").arg(when));
    std::vector<EntityKey> items;
    std::vector<EntityKey> added;
    const auto wasThere = [&then](EntityKey item) {
        const EntityBase *row = then.find(item.kind, item.id);
        return row && !row->removed;
    };
    for (const PlanDifference &difference : comparePlans({.before = then, .after = now, .today = {}})) {
        const bool isAddition = !wasThere(difference.row);
        std::vector<EntityKey> &target = isAddition ? added : items;
        if (std::ranges::find(target, difference.row) == target.end())
            target.push_back(difference.row);
    }
    bring(collector, items, then);
    // Parts come after what they belong to, and go before it.
    for (std::vector<EntityKey>::const_reverse_iterator item = added.rbegin(); item != added.rend(); ++item)
        collector.change().remove(item->kind, item->id);
    return collector.take();
}

BringBack takeBack(const Transaction &transaction, const Plan &now)
{
    Collector collector(now, BringBackWords::tr("Take back: %1").arg(transaction.label));
    // Rows first: what comes back may be referred to.
    for (const ChangeRow &row : transaction.rows) {
        if (row.isRemoval() && now.find(row.kind, row.id))
            collector.restoreRow({row.kind, row.id});
    }
    QSet<std::pair<EntityKey, const FieldInfo *>> seen;
    for (const ChangeRow &row : transaction.rows) {
        const EntityKey item{row.kind, row.id};
        if (!row.field || row.field->keyText() == u"ref")
            continue;
        // A transaction may set a field twice: it was as the first of these rows says.
        if (!row.field->isSet() && seen.contains({item, row.field}))
            continue;
        seen.insert({item, row.field});
        if (!collector.isLive(item)) {
            collector.refuse(BringBackWords::tr("%1 was removed since, and stays removed.").arg(collector.name(item)));
            continue;
        }
        const EntityBase &current = *now.find(item.kind, item.id);
        if (row.field->isSet()) {
            if (!row.after.isNull() && row.field->hasElement(current, row.after))
                collector.change().removeElement(item.kind, item.id, *row.field, row.after);
            if (!row.before.isNull() && !row.field->hasElement(current, row.before) && collector.canRefer(*row.field, item, row.before))
                collector.change().addElement(item.kind, item.id, *row.field, row.before);
        } else if (row.field->text(current) != row.before && collector.canRefer(*row.field, item, row.before)) {
            collector.change().set(item.kind, item.id, *row.field, row.before);
        }
    }
    for (std::vector<ChangeRow>::const_reverse_iterator row = transaction.rows.rbegin(); row != transaction.rows.rend(); ++row) {
        if (row->isInsertion() && collector.isLive({row->kind, row->id}))
            collector.change().remove(row->kind, row->id);
    }
    return collector.take();
}

} // namespace leadline
