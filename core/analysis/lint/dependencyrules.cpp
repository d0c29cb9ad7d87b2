// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/lint/rules.h"
#include "core/analysis/workcalendar.h"
#include "core/model/dependency.h"

#include <QCoreApplication>
#include <QSet>

namespace leadline::lintrules {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a kind of dependency demands: that one side's day isn't before the other side's.
struct Demand
{
    const PlannedDate *earlier; ///< of the feature that goes first
    const PlannedDate *later;   ///< of the feature that waits
};

/// Trackers' exports have one date: a feature begins no later than it ends, and ends no sooner than it begins.
const PlannedDate *latestStart(const Feature &feature)
{
    return feature.start.isValid() ? &feature.start : &feature.end;
}

const PlannedDate *soonestEnd(const Feature &feature)
{
    return feature.end.isValid() ? &feature.end : &feature.start;
}

Demand demandOf(const Dependency &dependency, const Feature &from, const Feature &to)
{
    switch (dependency.kind.value_or(DependencyKind::FinishToStart)) {
    case DependencyKind::FinishToStart:
        return {soonestEnd(from), latestStart(to)};
    case DependencyKind::StartToStart:
        return {&from.start, latestStart(to)};
    case DependencyKind::FinishToFinish:
        return {soonestEnd(from), &to.end};
    case DependencyKind::StartToFinish:
        return {&from.start, &to.end};
    case DependencyKind::Relates:
        break;
    }
    return {nullptr, nullptr};
}

using Graph = QHash<Id<Feature>, std::vector<Id<Feature>>>;

/// Takes away, again and again, what nothing leads to; what is left lies on a circle or behind one.
void peel(Graph &next)
{
    QHash<Id<Feature>, int> incoming;
    for (Graph::const_iterator it = next.constBegin(); it != next.constEnd(); ++it) {
        for (const Id<Feature> to : *it)
            ++incoming[to];
    }
    std::vector<Id<Feature>> free;
    for (Graph::const_iterator it = next.constBegin(); it != next.constEnd(); ++it) {
        if (incoming.value(it.key()) == 0)
            free.push_back(it.key());
    }
    while (!free.empty()) {
        const Id<Feature> taken = free.back();
        free.pop_back();
        for (const Id<Feature> to : next.take(taken)) {
            if (--incoming[to] == 0)
                free.push_back(to);
        }
    }
}

Graph reversed(const Graph &graph)
{
    Graph back;
    for (Graph::const_iterator it = graph.constBegin(); it != graph.constEnd(); ++it) {
        for (const Id<Feature> to : *it) {
            if (graph.contains(to))
                back[to].push_back(it.key());
        }
    }
    return back;
}

/// The members of the shortest circle through @p start, beginning with it; empty when there is none.
std::vector<Id<Feature>> shortestCircle(Id<Feature> start, const Graph &next)
{
    QHash<Id<Feature>, Id<Feature>> cameFrom;
    std::vector<Id<Feature>> reached{start};
    for (size_t i = 0; i < reached.size(); ++i) {
        const Id<Feature> at = reached[i];
        for (const Id<Feature> to : next.value(at)) {
            if (to == start) {
                std::vector<Id<Feature>> circle;
                for (Id<Feature> member = at; member != start; member = cameFrom.value(member))
                    circle.push_back(member);
                circle.push_back(start);
                std::reverse(circle.begin(), circle.end());
                return circle;
            }
            if (!cameFrom.contains(to) && next.contains(to)) {
                cameFrom.insert(to, at);
                reached.push_back(to);
            }
        }
    }
    return {};
}

} // namespace

void dependencyBackwards(const AnalysisContext &context, LintReport &report)
{
    const FiscalCalendar fiscal = context.plan.fiscalCalendar();
    const WorkCalendar calendar(context.plan);
    for (const Dependency &dependency : context.plan.all<Dependency>()) {
        const Feature *from = context.plan.find(dependency.from);
        const Feature *to = context.plan.find(dependency.to);
        if (!from || !to || from->status == WorkStatus::Released || from->status == WorkStatus::WontDo
            || to->status == WorkStatus::WontDo || !context.scope.contains(context.plan, *to))
            continue;
        const Demand demand = demandOf(dependency, *from, *to);
        if (!demand.earlier || !demand.earlier->isValid() || !demand.later->isValid())
            continue;
        // Coarse dates get the benefit of the doubt: only what can't be true in any reading is backwards.
        const QDate soonest = calendar.addWorkingDays(demand.earlier->firstDay(fiscal), dependency.lagDays.value_or(0));
        if (demand.later->lastDay(fiscal) >= soonest)
            continue;
        const QString lag = dependency.lagDays.value_or(0) == 0
            ? QString()
            : QCoreApplication::translate("Lint", ", with %n working days in between", nullptr, *dependency.lagDays);
        //: %3 and %4 are dates, %5 is empty or ", with 10 working days in between"
        report.add(EntityKind::Feature, *to,
                   QCoreApplication::translate("Lint", "%1 depends on %2, but its date %3 is too early after %4%5.")
                       .arg(report.name(*to), report.name(*from), demand.later->display(fiscal, context.today),
                            demand.earlier->display(fiscal, context.today), lag));
    }
}

void dependencyCircle(const AnalysisContext &context, LintReport &report)
{
    Graph next;
    for (const Dependency &dependency : context.plan.all<Dependency>()) {
        if (dependency.kind != DependencyKind::Relates && context.plan.find(dependency.from) && context.plan.find(dependency.to))
            next[dependency.from].push_back(dependency.to);
    }
    peel(next);
    Graph back = reversed(next);
    peel(back);
    // What is left leads to and comes from a circle, or lies between two of them.
    std::vector<Id<Feature>> left(back.keyBegin(), back.keyEnd());
    std::sort(left.begin(), left.end());

    QSet<Id<Feature>> told;
    for (const Id<Feature> start : left) {
        if (told.contains(start))
            continue;
        const std::vector<Id<Feature>> circle = shortestCircle(start, next);
        if (circle.empty())
            continue;
        told.unite(QSet<Id<Feature>>(circle.begin(), circle.end()));
        const bool isInScope = std::any_of(circle.begin(), circle.end(), [&context](Id<Feature> member) {
            return context.scope.contains(context.plan, *context.plan.find(member));
        });
        if (!isInScope)
            continue;
        QStringList names;
        for (const Id<Feature> member : circle)
            names.append(report.name(*context.plan.find(member)));
        names.append(names.front());
        report.add(EntityKind::Feature, *context.plan.find(start),
                   QCoreApplication::translate("Lint", "These features wait for each other in a circle: %1.")
                       .arg(names.join(u" \u2192 "_s)));
    }
}

} // namespace leadline::lintrules
