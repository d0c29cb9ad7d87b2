// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/dependentmoves.h"

#include "core/analysis/workcalendar.h"
#include "core/model/dependency.h"

namespace leadline {

namespace {

/// Days that the second feature lacks; 0 or less when it waits long enough.
qint64 missingDays(const Dependency &dependency, const DrawnDates &first, const DrawnDates &second,
                   const WorkCalendar &calendar)
{
    const auto after = [&](QDate day) { return calendar.addWorkingDays(day, dependency.lagDays.value_or(0)); };
    switch (dependency.kind.value_or(DependencyKind::FinishToStart)) {
    case DependencyKind::FinishToStart:
        return second.start.daysTo(after(first.end)) + 1;
    case DependencyKind::StartToStart:
        return second.start.daysTo(after(first.start));
    case DependencyKind::FinishToFinish:
        return second.end.daysTo(after(first.end));
    case DependencyKind::StartToFinish:
        return second.end.daysTo(after(first.start));
    case DependencyKind::Relates:
        break;
    }
    return 0;
}

class Pushing final
{
public:
    explicit Pushing(const DependentRequest &request)
        : m_request(request)
        , m_calendar(request.plan)
    {
    }

    std::vector<DependentMove> run()
    {
        for (QHash<EntityId, DrawnDates>::const_iterator it = m_request.moved.cbegin(); it != m_request.moved.cend(); ++it)
            m_waiting.push_back(it.key());
        for (size_t i = 0; i < m_waiting.size(); ++i) {
            if (!pushFrom(m_waiting[i]))
                return {};
        }
        std::vector<DependentMove> moves;
        for (const EntityId &id : m_order)
            moves.push_back({m_request.plan.find(Id<Feature>(id)), m_days.value(id)});
        return moves;
    }

private:
    DrawnDates datesOf(EntityId id) const
    {
        const QHash<EntityId, DrawnDates>::const_iterator moved = m_request.moved.constFind(id);
        if (moved != m_request.moved.cend())
            return *moved;
        const Feature *feature = m_request.plan.find(Id<Feature>(id));
        DrawnDates dates = feature ? m_request.datesOf(*feature) : DrawnDates{};
        if (dates.isDated()) {
            dates.start = dates.start.addDays(m_days.value(id));
            dates.end = dates.end.addDays(m_days.value(id));
        }
        return dates;
    }

    /// False when what was pushed comes round to itself.
    bool pushFrom(EntityId id)
    {
        const DrawnDates first = datesOf(id);
        if (!first.isDated())
            return true;
        for (const Dependency *dependency : m_request.linksOf(id)) {
            const EntityId next = dependency->to.untyped();
            const Feature *feature = m_request.plan.find(dependency->to);
            const bool stays = !feature || dependency->from.untyped() != id || m_request.moved.contains(next)
                || feature->status == WorkStatus::Released || feature->status == WorkStatus::WontDo || feature->parked;
            const DrawnDates second = stays ? DrawnDates{} : datesOf(next);
            const qint64 missing = second.isDated() ? missingDays(*dependency, first, second, m_calendar) : 0;
            if (missing <= 0)
                continue;
            if (!m_days.contains(next))
                m_order.push_back(next);
            m_days[next] += static_cast<int>(missing);
            // Without a circle nothing is pushed more often than there are things that can push it.
            if (++m_pushes[next] > static_cast<int>(m_order.size() + static_cast<size_t>(m_request.moved.size())) + 1)
                return false;
            m_waiting.push_back(next);
        }
        return true;
    }

    const DependentRequest &m_request;
    WorkCalendar m_calendar;
    std::vector<EntityId> m_waiting;
    std::vector<EntityId> m_order;
    QHash<EntityId, int> m_days;
    QHash<EntityId, int> m_pushes;
};

} // namespace

std::vector<DependentMove> dependentMoves(const DependentRequest &request)
{
    return Pushing(request).run();
}

} // namespace leadline
