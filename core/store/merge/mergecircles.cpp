// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merge/mergecircles.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

MergeCircles::MergeCircles(const MergeHistory &history, const RowVerdicts &verdicts, MergedPlan &merged,
                           MergeConflicts &conflicts)
    : m_history(history)
    , m_verdicts(verdicts)
    , m_merged(merged)
    , m_conflicts(conflicts)
{
}

void MergeCircles::openParents()
{
    for (const EntityInfo *info : m_merged.plan().catalogue().entities()) {
        for (const FieldInfo &field : info->fields()) {
            if (field.hierarchy)
                openParents(*info, field);
        }
    }
}

void MergeCircles::openParents(const EntityInfo &info, const FieldInfo &field)
{
    const Table &table = m_merged.plan().table(info.kind());
    QSet<EntityId> visited;
    for (const EntityBase *start : m_merged.liveById(info.kind())) {
        std::vector<EntityId> path;
        for (const EntityBase *at = start; at && !at->removed && !visited.contains(at->id);
             at = table.find(field.reference(*at))) {
            visited.insert(at->id);
            path.push_back(at->id);
        }
        if (path.empty())
            continue;
        const EntityBase *last = table.find(path.back());
        const std::vector<EntityId>::iterator first = std::ranges::find(path, field.reference(*last));
        if (first != path.end())
            openCircle(info, field, std::vector<EntityId>(first, path.end()));
    }
}

void MergeCircles::openCircle(const EntityInfo &info, const FieldInfo &field, const std::vector<EntityId> &members)
{
    std::vector<std::pair<EntityId, int>> choices;
    for (const EntityId &member : members)
        choices.emplace_back(member, m_verdicts.value({info.kind(), member}, field).transaction);
    std::ranges::sort(choices, std::ranges::greater(), [&](const std::pair<EntityId, int> &choice) {
        return std::pair(m_history.idTextOf(choice.second), idText(choice.first));
    });
    const EntityKey cleared{info.kind(), choices.front().first};
    const QString wanted = field.text(*m_merged.plan().find(cleared.kind, cleared.id));
    m_merged.setValue(cleared, field, {});
    m_conflicts.add({.reason = MergeReason::ParentCircle,
                     .subject = cleared,
                     .field = field.keyText(),
                     .theirs = wanted,
                     .mineTransaction = choices[std::min<size_t>(1, choices.size() - 1)].second,
                     .theirsTransaction = choices.front().second});
}

std::vector<MergeCircles::Edge> MergeCircles::dependencies() const
{
    const Plan &plan = m_merged.plan();
    const EntityInfo &info = plan.catalogue().info(EntityKind::Dependency);
    std::vector<Edge> edges;
    const FieldInfo &kind = *info.field(u"kind");
    for (const EntityBase *row : plan.table(EntityKind::Dependency).live()) {
        if (kind.text(*row) == u"Relates"_s)
            continue;
        Edge edge{{EntityKind::Dependency, row->id}, info.field(u"from")->reference(*row), info.field(u"to")->reference(*row)};
        edges.push_back(std::move(edge));
    }
    return edges;
}

bool MergeCircles::hasCircle(const std::vector<Edge> &edges)
{
    QHash<EntityId, int> incoming;
    QMultiHash<EntityId, EntityId> next;
    for (const Edge &edge : edges) {
        ++incoming[edge.to];
        incoming[edge.from] += 0;
        next.insert(edge.from, edge.to);
    }
    std::vector<EntityId> open;
    for (QHash<EntityId, int>::const_iterator node = incoming.cbegin(); node != incoming.cend(); ++node) {
        if (node.value() == 0)
            open.push_back(node.key());
    }
    qsizetype sorted = 0;
    while (!open.empty()) {
        const EntityId at = open.back();
        open.pop_back();
        ++sorted;
        const QList<EntityId> followers = next.values(at);
        for (const EntityId &follower : followers) {
            if (--incoming[follower] == 0)
                open.push_back(follower);
        }
    }
    return sorted < incoming.size();
}

void MergeCircles::openDependencies()
{
    std::vector<Edge> edges = dependencies();
    // Nearly always there is none: nothing is asked of the history then.
    if (!hasCircle(edges))
        return;
    const EntityInfo &info = m_merged.plan().catalogue().info(EntityKind::Dependency);
    for (Edge &edge : edges) {
        for (const char *key : {"from", "to", "kind"}) {
            const int transaction = m_verdicts.value(edge.row, *info.field(QString::fromLatin1(key))).transaction;
            if (m_history.idTextOf(transaction) > m_history.idTextOf(edge.transaction))
                edge.transaction = transaction;
        }
    }
    std::ranges::sort(edges, {}, [&](const Edge &edge) { return std::pair(m_history.idTextOf(edge.transaction), idText(edge.row.id)); });
    QHash<EntityId, std::vector<const Edge *>> accepted;
    for (const Edge &edge : edges) {
        // The way back from its end to its beginning, through those before it.
        QHash<EntityId, const Edge *> cameBy{{edge.to, nullptr}};
        std::vector<EntityId> reached{edge.to};
        for (size_t i = 0; i < reached.size() && !cameBy.contains(edge.from); ++i) {
            for (const Edge *step : accepted.value(reached[i])) {
                if (!cameBy.contains(step->to)) {
                    cameBy.insert(step->to, step);
                    reached.push_back(step->to);
                }
            }
        }
        if (!cameBy.contains(edge.from)) {
            accepted[edge.from].push_back(&edge);
            continue;
        }
        // Of the others the latest; an edge whose both ends came together is a circle by itself.
        int other = edge.from == edge.to ? edge.transaction : -1;
        for (EntityId at = edge.from; at != edge.to; at = cameBy.value(at)->from) {
            const int passed = cameBy.value(at)->transaction;
            if (m_history.idTextOf(passed) > m_history.idTextOf(other))
                other = passed;
        }
        relate(edge, other);
    }
}

void MergeCircles::relate(const Edge &edge, int other)
{
    const FieldInfo &kind = *m_merged.plan().catalogue().info(EntityKind::Dependency).field(u"kind");
    const QString was = kind.text(*m_merged.plan().find(edge.row.kind, edge.row.id));
    m_merged.setValue(edge.row, kind, u"Relates"_s);
    m_conflicts.add({.reason = MergeReason::DependencyCircle,
                     .subject = edge.row,
                     .field = kind.keyText(),
                     .base = was,
                     .mine = u"Relates"_s,
                     .theirs = was,
                     .mineTransaction = other,
                     .theirsTransaction = edge.transaction});
}

} // namespace leadline
