// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/lintrules.h"
#include "core/analysis/workcalendar.h"
#include "core/model/dependency.h"

#include <QCoreApplication>
#include <QSet>

namespace leadline::lintrules {

namespace {

QString say(const char *sentence)
{
    return QCoreApplication::translate("LintRules", sentence);
}

struct Link
{
    const Dependency *dependency;
    const Feature *from;
    const Feature *to;
};

std::vector<Link> linksOf(const LintContext &context)
{
    std::vector<Link> links;
    for (const Dependency &dependency : context.plan.all<Dependency>()) {
        const Feature *from = context.plan.find(dependency.from);
        const Feature *to = context.plan.find(dependency.to);
        const bool ordered = dependency.kind != DependencyKind::Relates;
        if (from && to && ordered && (context.scope.contains(context.plan, *from) || context.scope.contains(context.plan, *to)))
            links.push_back({&dependency, from, to});
    }
    return links;
}

/// The day from which, and the day to which, a dependency of this kind reaches: {earliest allowed, planned}.
std::pair<QDate, QDate> daysOf(const Link &link, const WorkCalendar &calendar)
{
    const DrawnDates from = drawnDates(*link.from, calendar);
    const DrawnDates to = drawnDates(*link.to, calendar);
    if (!from.isDated() || !to.isDated())
        return {};
    const int lag = link.dependency->lagDays.value_or(0);
    switch (link.dependency->kind.value_or(DependencyKind::FinishToStart)) {
    case DependencyKind::FinishToStart:
        // The day after the predecessor's last one.
        return {calendar.addWorkingDays(from.end, lag).addDays(1), to.start};
    case DependencyKind::StartToStart:
        return {calendar.addWorkingDays(from.start, lag), to.start};
    case DependencyKind::FinishToFinish:
        return {calendar.addWorkingDays(from.end, lag), to.end};
    case DependencyKind::StartToFinish:
        return {calendar.addWorkingDays(from.start, lag), to.end};
    case DependencyKind::Relates:
        break;
    }
    return {};
}

/// Groups of features that reach each other (Tarjan 1972, written without recursion: chains may be long).
class Circles final
{
public:
    explicit Circles(const std::vector<Link> &links)
    {
        for (const Link &link : links) {
            m_next[link.from->id].push_back(link.to->id);
            m_order.push_back(link.from->id);
        }
        for (const EntityId &start : m_order) {
            if (!m_index.contains(start))
                visit(start);
        }
    }

    std::vector<std::vector<EntityId>> groups;

private:
    struct Frame
    {
        EntityId at;
        size_t next = 0;
    };

    void enter(EntityId at, std::vector<Frame> &frames)
    {
        m_index.insert(at, m_count);
        m_low.insert(at, m_count++);
        m_stack.push_back(at);
        m_onStack.insert(at);
        frames.push_back({at});
    }

    void visit(EntityId start)
    {
        std::vector<Frame> frames;
        enter(start, frames);
        while (!frames.empty()) {
            const EntityId at = frames.back().at;
            const std::vector<EntityId> &followers = m_next[at];
            if (frames.back().next < followers.size()) {
                const EntityId follower = followers[frames.back().next++];
                if (!m_index.contains(follower))
                    enter(follower, frames);
                else if (m_onStack.contains(follower))
                    m_low[at] = std::min(m_low[at], m_index[follower]);
                continue;
            }
            frames.pop_back();
            if (!frames.empty())
                m_low[frames.back().at] = std::min(m_low[frames.back().at], m_low[at]);
            if (m_low[at] == m_index[at])
                leaveGroup(at);
        }
    }

    void leaveGroup(EntityId root)
    {
        std::vector<EntityId> group;
        EntityId member;
        do {
            member = m_stack.back();
            m_stack.pop_back();
            m_onStack.remove(member);
            group.push_back(member);
        } while (member != root);
        std::reverse(group.begin(), group.end());
        const std::vector<EntityId> &own = m_next[root];
        if (group.size() > 1 || std::find(own.begin(), own.end(), root) != own.end())
            groups.push_back(std::move(group));
    }

    QHash<EntityId, std::vector<EntityId>> m_next;
    std::vector<EntityId> m_order;
    QHash<EntityId, int> m_index;
    QHash<EntityId, int> m_low;
    std::vector<EntityId> m_stack;
    QSet<EntityId> m_onStack;
    int m_count = 0;
};

} // namespace

void backwardDependencies(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    const WorkCalendar calendar(context.plan);
    for (const Link &link : linksOf(context)) {
        const auto [earliest, planned] = daysOf(link, calendar);
        if (!earliest.isValid() || planned >= earliest)
            continue;
        const int days = static_cast<int>(planned.daysTo(earliest));
        findings.push_back(
            {rule.code, rule.severity, {EntityKind::Dependency, link.dependency->id},
             QCoreApplication::translate("LintRules", "%1 waits for %2 but is planned %n days too early.", nullptr, days)
                 .arg(context.nameOf(EntityKind::Feature, *link.to), context.nameOf(EntityKind::Feature, *link.from))});
    }
}

void dependencyCircles(const LintContext &context, const LintRule &rule, std::vector<LintFinding> &findings)
{
    const Circles circles(linksOf(context));
    for (const std::vector<EntityId> &group : circles.groups) {
        QStringList names;
        for (const EntityId &id : group)
            names.append(context.nameOf(EntityKind::Feature, *context.plan.find(EntityKind::Feature, id)));
        findings.push_back({rule.code, rule.severity, {EntityKind::Feature, group.front()},
                            say(QT_TRANSLATE_NOOP("LintRules", "These wait for each other in a circle: %1."))
                                .arg(names.join(QStringLiteral(", ")))});
    }
}

} // namespace leadline::lintrules
