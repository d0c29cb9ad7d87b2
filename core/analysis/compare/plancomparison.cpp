// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/plancomparison.h"

#include "core/analysis/compare/differencewords.h"
#include "core/model/needs.h"

#include <QCoreApplication>
#include <QSet>

#include <array>

namespace leadline {

namespace {

struct AspectNames
{
    const char *key;
    const char *label;
};

constexpr std::array<AspectNames, aspectCount> aspectNames{{
    {"moved", QT_TRANSLATE_NOOP("Aspect", "Moved")},
    {"scheduled", QT_TRANSLATE_NOOP("Aspect", "Scheduled")},
    {"unscheduled", QT_TRANSLATE_NOOP("Aspect", "No longer scheduled")},
    {"added", QT_TRANSLATE_NOOP("Aspect", "Added")},
    {"parked", QT_TRANSLATE_NOOP("Aspect", "Parked")},
    {"unparked", QT_TRANSLATE_NOOP("Aspect", "No longer parked")},
    {"released", QT_TRANSLATE_NOOP("Aspect", "Released")},
    {"removed", QT_TRANSLATE_NOOP("Aspect", "Removed")},
    {"rescored", QT_TRANSLATE_NOOP("Aspect", "Re-scored")},
    {"status", QT_TRANSLATE_NOOP("Aspect", "Other status")},
    {"lane", QT_TRANSLATE_NOOP("Aspect", "Other objective")},
    {"owner", QT_TRANSLATE_NOOP("Aspect", "Other owner")},
    {"team", QT_TRANSLATE_NOOP("Aspect", "Other team")},
    {"renamed", QT_TRANSLATE_NOOP("Aspect", "Renamed")},
    {"edited", QT_TRANSLATE_NOOP("Aspect", "Edited")},
    {"reordered", QT_TRANSLATE_NOOP("Aspect", "Reordered")},
}};

bool isBookkeeping(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Snapshot:
    case EntityKind::Conflict:
    case EntityKind::Alias:
    case EntityKind::View:
    case EntityKind::Scenario:
        return true;
    default:
        return false;
    }
}

/// Features first, then what else stands on a roadmap, then the rest in the catalogue's order.
int kindRank(EntityKind kind)
{
    constexpr EntityKind first[] = {EntityKind::Feature, EntityKind::Initiative, EntityKind::Milestone,
                                    EntityKind::Objective, EntityKind::KeyResult};
    const EntityKind *found = std::ranges::find(first, kind);
    return static_cast<int>(found == std::end(first) ? std::size(first) + static_cast<size_t>(kind)
                                                     : static_cast<size_t>(found - first));
}

class Comparison final
{
public:
    explicit Comparison(const ComparisonRequest &request)
        : m_framework(request.framework ? *request.framework : defaultFramework(request.after))
        , m_plans{ComparedPlan(request.before, m_framework), ComparedPlan(request.after, m_framework), m_framework,
                  request.today}
    {
        for (const EntityInfo *info : request.after.catalogue().entities()) {
            if (request.withBookkeeping || !isBookkeeping(info->kind()))
                compareTable(*info);
        }
        std::ranges::stable_sort(m_differences, [this](const PlanDifference &a, const PlanDifference &b) {
            return isBefore(a, b);
        });
    }

    std::vector<PlanDifference> take() { return std::move(m_differences); }

private:
    void compareTable(const EntityInfo &info)
    {
        const EntityKind kind = info.kind();
        for (const EntityBase *row : inOrder(m_plans.after.plan().table(kind))) {
            if (const EntityBase *before = m_plans.before.live(kind, row->id))
                compareRow(m_plans, info, *before, *row, m_differences);
            else
                addWholeRow(Aspect::Added, info, *row);
        }
        for (const EntityBase *row : inOrder(m_plans.before.plan().table(kind))) {
            if (!m_plans.after.live(kind, row->id))
                addWholeRow(Aspect::Removed, info, *row);
        }
    }

    static std::vector<const EntityBase *> inOrder(const Table &table)
    {
        std::vector<const EntityBase *> rows(table.live().begin(), table.live().end());
        std::ranges::sort(rows, [](const EntityBase *a, const EntityBase *b) {
            return a->order != b->order ? a->order < b->order : a->id < b->id;
        });
        return rows;
    }

    void addWholeRow(Aspect aspect, const EntityInfo &info, const EntityBase &row)
    {
        const bool isAdded = aspect == Aspect::Added;
        const ComparedPlan &side = isAdded ? m_plans.after : m_plans.before;
        const QString dates = DifferenceWords::dates(side.plan(), DateFields::of(info), row, m_plans.today);
        PlanDifference difference{.aspect = aspect,
                                  .row = {info.kind(), row.id},
                                  .partOf = wholeOf(isAdded, info, row),
                                  .ref = row.ref,
                                  .title = info.title(row)};
        (isAdded ? difference.after : difference.before) = dates;
        (isAdded ? difference.datesAfter : difference.datesBefore) = side.dates(info.kind(), row);
        difference.sentence =
            DifferenceWords::wholeRow(aspect, DifferenceWords::name(side.plan(), info.kind(), row), dates);
        m_differences.push_back(std::move(difference));
    }

    /// A row that came or went the same way, and that this one can't be without.
    EntityKey wholeOf(bool isAdded, const EntityInfo &info, const EntityBase &row) const
    {
        for (const FieldInfo &field : info.fields()) {
            if (!isNecessary(field))
                continue;
            const EntityId id = field.reference(row);
            const bool was = m_plans.before.live(field.target, id);
            const bool is = m_plans.after.live(field.target, id);
            if (was == !isAdded && is == isAdded)
                return {field.target, id};
        }
        return {};
    }

    bool isBefore(const PlanDifference &a, const PlanDifference &b) const
    {
        if (a.aspect != b.aspect)
            return a.aspect < b.aspect;
        if (a.row.kind != b.row.kind)
            return kindRank(a.row.kind) < kindRank(b.row.kind);
        if (a.aspect != Aspect::Moved)
            return false;
        const int aDays = a.daysLater();
        const int bDays = b.daysLater();
        return (aDays > 0) != (bDays > 0) ? aDays > 0 : std::abs(aDays) > std::abs(bDays);
    }

    const Framework &m_framework;
    ComparedPlans m_plans;
    std::vector<PlanDifference> m_differences;
};

} // namespace

QString aspectKey(Aspect aspect)
{
    return QString::fromLatin1(aspectNames[static_cast<size_t>(aspect)].key);
}

QString aspectText(Aspect aspect)
{
    return QCoreApplication::translate("Aspect", aspectNames[static_cast<size_t>(aspect)].label);
}

std::vector<PlanDifference> comparePlans(const ComparisonRequest &request)
{
    return Comparison(request).take();
}

DifferenceCounts countFeatures(const std::vector<PlanDifference> &differences)
{
    DifferenceCounts counts;
    for (const PlanDifference &difference : differences) {
        if (difference.row.kind != EntityKind::Feature)
            continue;
        counts.added += difference.aspect == Aspect::Added;
        counts.removed += difference.aspect == Aspect::Removed;
        counts.rescored += difference.aspect == Aspect::Rescored;
        counts.parked += difference.aspect == Aspect::Parked;
        counts.released += difference.aspect == Aspect::Released;
        if (difference.aspect == Aspect::Moved) {
            ++counts.moved;
            counts.later += difference.daysLater() > 0;
            counts.earlier += difference.daysLater() < 0;
        }
    }
    return counts;
}

} // namespace leadline
