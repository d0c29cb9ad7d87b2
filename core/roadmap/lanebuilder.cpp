// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/lanebuilder.h"

#include "core/analysis/derived/columnset.h"
#include "core/analysis/scoring/ranking.h"
#include "core/model/initiative.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/palettecolours.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

struct RoadmapText
{
    Q_DECLARE_TR_FUNCTIONS(Roadmap)
};

bool listedBefore(const EntityBase &a, const EntityBase &b)
{
    if (const int order = QString::compare(a.order, b.order))
        return order < 0;
    // "OBJ-9" before "OBJ-10"
    if (a.ref.size() != b.ref.size())
        return a.ref.size() < b.ref.size();
    return a.ref != b.ref ? a.ref < b.ref : a.id < b.id;
}

/// Collects lanes by the row that heads them.
class LaneSet final
{
public:
    explicit LaneSet(const LaneRequest &request)
        : m_request(request)
        , m_plan(request.plan)
        , m_colours(productColours(request.plan))
    {
    }

    /// Makes a lane for the row unless there is one.
    void open(const EntityBase *row, EntityKind kind)
    {
        if (!m_index.contains(row->id)) {
            m_index.insert(row->id, m_lanes.size());
            m_lanes.push_back({row, kind, {}});
        }
    }

    void add(const EntityBase *row, EntityKind kind, LaneMember member)
    {
        if (!row) {
            m_without.push_back(member);
            return;
        }
        open(row, kind);
        m_lanes[m_index.value(row->id)].members.push_back(member);
    }

    bool has(EntityId id) const { return m_index.contains(id); }

    std::vector<Lane> take(const QString &withoutTitle)
    {
        std::sort(m_lanes.begin(), m_lanes.end(),
                  [](const Draft &a, const Draft &b) { return listedBefore(*a.row, *b.row); });
        const KeyResultLines keyResults(m_plan, m_request.locale, m_request.today);
        std::vector<Lane> lanes;
        for (Draft &draft : m_lanes) {
            if (isHidden(draft))
                continue;
            lanes.push_back({headerOf(draft, keyResults), std::move(draft.members)});
        }
        if (!m_without.empty()) {
            Lane lane;
            lane.header.title = withoutTitle;
            lane.members = std::move(m_without);
            lanes.push_back(std::move(lane));
        }
        return lanes;
    }

private:
    struct Draft
    {
        const EntityBase *row;
        EntityKind kind;
        std::vector<LaneMember> members;
    };

    static bool isHidden(const Draft &draft)
    {
        if (draft.kind != EntityKind::Objective || !draft.members.empty())
            return false;
        const std::optional<ObjectiveState> state = static_cast<const Objective *>(draft.row)->state;
        return state == ObjectiveState::Closed || state == ObjectiveState::Moved;
    }

    ProductMark mark(const Product &product) const { return {m_colours.value(product.id), product.key, product.name}; }

    QString personName(Id<Person> id) const
    {
        const Person *person = m_plan.find(id);
        return person ? person->name : QString();
    }

    LaneHeader headerOf(const Draft &draft, const KeyResultLines &keyResults) const
    {
        LaneHeader header;
        header.entity = {sceneKind(draft.kind), draft.row->id};
        header.ref = draft.row->ref;
        header.title = m_plan.catalogue().info(draft.kind).title(*draft.row);
        if (draft.kind == EntityKind::Objective) {
            const Objective &objective = static_cast<const Objective &>(*draft.row);
            header.isObjective = true;
            header.health = objective.health;
            header.owner = personName(objective.owner);
            addProducts(header, objective.products);
            header.keyResults = keyResults.of(idOf(objective));
        } else if (draft.kind == EntityKind::Product) {
            const Product &product = static_cast<const Product &>(*draft.row);
            header.ref = product.key;
            header.owner = personName(product.owner);
            header.products.push_back(mark(product));
        } else if (draft.kind == EntityKind::Initiative) {
            const Initiative &initiative = static_cast<const Initiative &>(*draft.row);
            header.owner = personName(initiative.owner);
            addProducts(header, initiative.products);
        } else if (draft.kind == EntityKind::Plan) {
            header.owner = personName(static_cast<const PlanRecord &>(*draft.row).lead);
        }
        return header;
    }

    void addProducts(LaneHeader &header, const RefSet<Product> &products) const
    {
        std::vector<const Product *> rows;
        for (size_t i = 0; i < products.size(); ++i) {
            if (const Product *product = m_plan.find(products.at(i)))
                rows.push_back(product);
        }
        std::sort(rows.begin(), rows.end(), [](const Product *a, const Product *b) { return listedBefore(*a, *b); });
        for (const Product *product : rows)
            header.products.push_back(mark(*product));
    }

    const LaneRequest &m_request;
    const Plan &m_plan;
    QHash<EntityId, quint8> m_colours;
    std::vector<Draft> m_lanes;
    QHash<EntityId, size_t> m_index;
    std::vector<LaneMember> m_without;
};

/// The features in the order of the request's keys.
Result<std::vector<const Feature *>> sortedMembers(const LaneRequest &request, const std::vector<const Feature *> &features)
{
    std::vector<const EntityBase *> rows(features.begin(), features.end());
    const ColumnSet columns =
        columnsOf(EntityKind::Feature, {request.plan, request.today, {}, request.scope});
    if (const Result<> sorted = sortRows(rows, request.sort, columns); !sorted)
        return sorted.error();
    std::vector<const Feature *> result;
    result.reserve(rows.size());
    for (const EntityBase *row : rows)
        result.push_back(static_cast<const Feature *>(row));
    return result;
}

Result<std::vector<const Feature *>> orderedMembers(const LaneRequest &request)
{
    std::vector<const Feature *> features = featuresOf(request.plan, request.scope);
    if (request.filter)
        std::erase_if(features, [&request](const Feature *feature) { return !request.filter(*feature); });
    if (!request.sort.empty())
        return sortedMembers(request, features);
    const std::vector<RankedFeature> ranked =
        rankedFeatures(features, defaultFramework(request.plan), ScoreSettings::of(request.plan));
    for (size_t i = 0; i < ranked.size(); ++i)
        features[i] = ranked[i].feature;
    return features;
}

std::vector<Lane> byObjective(const LaneRequest &request, const std::vector<const Feature *> &features)
{
    const Plan &plan = request.plan;
    LaneSet lanes(request);
    for (const Objective *objective : objectivesOf(plan, request.scope))
        lanes.open(objective, EntityKind::Objective);
    for (const Feature *feature : features)
        lanes.add(plan.find(laneOf(plan, *feature)), EntityKind::Objective, {feature, false});
    const AlsoServes alsoServes(plan);
    for (const Feature *feature : features) {
        for (const Id<Objective> objective : alsoServes.lanes(*feature)) {
            if (lanes.has(objective.untyped()))
                lanes.add(plan.find(objective), EntityKind::Objective, {feature, true});
        }
    }
    return lanes.take(RoadmapText::tr("No objective"));
}

template<typename E, typename RowOf>
std::vector<Lane> byRow(const LaneRequest &request, const std::vector<const Feature *> &features,
                        const std::vector<const E *> &always, RowOf rowOf, const QString &withoutTitle)
{
    LaneSet lanes(request);
    for (const E *row : always)
        lanes.open(row, kindOf<E>);
    for (const Feature *feature : features)
        lanes.add(rowOf(*feature), kindOf<E>, {feature, false});
    return lanes.take(withoutTitle);
}

template<typename E, typename Holds>
std::vector<const E *> rowsWhere(const Plan &plan, Holds holds)
{
    std::vector<const E *> rows;
    for (const E &row : plan.all<E>()) {
        if (holds(row))
            rows.push_back(&row);
    }
    return rows;
}

std::vector<Lane> byStatus(const std::vector<const Feature *> &features)
{
    constexpr size_t statuses = static_cast<size_t>(WorkStatus::WontDo) + 1;
    std::array<Lane, statuses> all;
    Lane without;
    for (const Feature *feature : features) {
        Lane &lane = feature->status ? all[static_cast<size_t>(*feature->status)] : without;
        lane.members.push_back({feature, false});
    }
    std::vector<Lane> lanes;
    for (size_t i = 0; i < statuses; ++i) {
        if (all[i].members.empty())
            continue;
        all[i].header.title = enumLabelTranslated(enumInfo<WorkStatus>, static_cast<int>(i));
        lanes.push_back(std::move(all[i]));
    }
    if (!without.members.empty()) {
        without.header.title = RoadmapText::tr("No status");
        lanes.push_back(std::move(without));
    }
    return lanes;
}

std::vector<Lane> inOneList(const std::vector<const Feature *> &features)
{
    Lane lane;
    lane.header.title = RoadmapText::tr("All features");
    for (const Feature *feature : features)
        lane.members.push_back({feature, false});
    return {std::move(lane)};
}

} // namespace

Result<std::vector<Lane>> buildLanes(const LaneRequest &request)
{
    const Plan &plan = request.plan;
    const Scope &scope = request.scope;
    const Result<std::vector<const Feature *>> ordered = orderedMembers(request);
    if (!ordered)
        return ordered.error();
    const std::vector<const Feature *> &features = *ordered;
    if (request.groupBy == u"objective" || request.groupBy == u"lane")
        return byObjective(request, features);
    if (request.groupBy.isEmpty())
        return inOneList(features);
    if (request.groupBy == u"status")
        return byStatus(features);
    if (request.groupBy == u"product") {
        const auto held = [&scope](const Product &product) { return scope.contains(product); };
        const auto rowOf = [&plan](const Feature &feature) { return plan.find(feature.product); };
        return byRow(request, features, rowsWhere<Product>(plan, held), rowOf,
                     RoadmapText::tr("No product"));
    }
    if (request.groupBy == u"team") {
        const auto rowOf = [&plan](const Feature &feature) { return plan.find(feature.team); };
        return byRow(request, features, teamsOf(plan, scope), rowOf, RoadmapText::tr("No team"));
    }
    if (request.groupBy == u"initiative") {
        const auto rowOf = [&plan](const Feature &feature) { return plan.find(feature.initiative); };
        return byRow(request, features, std::vector<const Initiative *>(), rowOf,
                     RoadmapText::tr("No initiative"));
    }
    if (request.groupBy == u"lead" || request.groupBy == u"plan") {
        const auto held = [&scope](const PlanRecord &record) {
            return scope.isPortfolio() || idOf(record) == scope.plan();
        };
        const auto rowOf = [&plan](const Feature &feature) { return plan.find(planOf(plan, feature)); };
        return byRow(request, features, rowsWhere<PlanRecord>(plan, held), rowOf,
                     RoadmapText::tr("No plan"));
    }
    return Error{ErrorCode::Usage,
                 QCoreApplication::translate("Roadmap",
                                             "A roadmap can't be grouped by “%1”, and nothing was drawn. Group it by "
                                             "objective, product, team, initiative, status or lead.")
                     .arg(request.groupBy)};
}

QString laneKey(const LaneHeader &header)
{
    return header.entity.isNull() ? header.title : idText(header.entity.id);
}

QString laneColumnTitle(const QString &groupBy)
{
    if (groupBy == u"product")
        return RoadmapText::tr("Product");
    if (groupBy == u"team")
        return RoadmapText::tr("Team");
    if (groupBy == u"initiative")
        return RoadmapText::tr("Initiative");
    if (groupBy == u"status")
        return RoadmapText::tr("Status");
    if (groupBy == u"lead" || groupBy == u"plan")
        return RoadmapText::tr("Plan");
    if (groupBy.isEmpty())
        return RoadmapText::tr("Features");
    return RoadmapText::tr("Outcome");
}

} // namespace leadline
