// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/lanechanges.h"

#include "core/base/orderkey.h"
#include "core/model/contribution.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/session/rowchanges.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline::LaneChanges {

namespace {

template<typename Row>
QString orderAfterAll(const Plan &plan)
{
    QString last;
    for (const Row &row : plan.all<Row>())
        last = std::max(last, row.order);
    return OrderKey::between(last, {});
}

/// Whoever sits here, when the plan knows them.
Id<Person> myself(const PlanContext &context)
{
    for (const Person &person : context.plan().all<Person>()) {
        const bool isByMail = !context.identity().email.isEmpty() && person.email == context.identity().email;
        if (isByMail || person.name == context.identity().name)
            return idOf(person);
    }
    return {};
}

} // namespace

EntityKey entityOf(const Lane &lane)
{
    const SceneEntity entity = lane.header.entity;
    return entity.isNull() ? EntityKey{} : EntityKey{static_cast<EntityKind>(entity.kind - 1), entity.id};
}

bool isMovable(const Lane &lane)
{
    return !lane.header.entity.isNull();
}

int movableCount(const std::vector<PlacedLane> &lanes)
{
    return static_cast<int>(
        std::count_if(lanes.begin(), lanes.end(), [](const PlacedLane &lane) { return isMovable(lane.lane); }));
}

std::optional<Change> move(const Plan &plan, const std::vector<PlacedLane> &lanes, int from, int to)
{
    const auto movable = static_cast<size_t>(movableCount(lanes));
    if (from == to || from < 0 || to < 0 || static_cast<size_t>(std::max(from, to)) >= movable)
        return std::nullopt;
    std::vector<EntityKey> order;
    for (size_t i = 0; i < movable; ++i)
        order.push_back(entityOf(lanes[i].lane));
    const EntityKey moved = order[static_cast<size_t>(from)];
    order.erase(order.begin() + from);
    order.insert(order.begin() + to, moved);
    const auto keyAt = [&](int place) {
        const bool exists = place >= 0 && place < static_cast<int>(order.size());
        const EntityKey at = exists ? order[static_cast<size_t>(place)] : EntityKey{};
        const EntityBase *row = exists ? plan.table(at.kind).find(at.id) : nullptr;
        return row ? row->order : QString();
    };
    //: Lanes of a roadmap are put into another order; %1 is the one that was moved
    Change change(QCoreApplication::translate("RoadmapWords", "Move the lane %1")
                      .arg(lanes[static_cast<size_t>(from)].lane.header.title));
    const FieldInfo &field = *plan.catalogue().info(moved.kind).field(u"order");
    if (const QString key = OrderKey::between(keyAt(to - 1), keyAt(to + 1)); !key.isNull()) {
        change.set(moved.kind, moved.id, field, key);
        return change;
    }
    // Two neighbours share a key: all of them get new ones.
    const std::vector<QString> keys = OrderKey::spread({}, {}, static_cast<int>(order.size()));
    for (size_t i = 0; i < order.size() && i < keys.size(); ++i)
        change.set(order[i].kind, order[i].id, field, keys[i]);
    return change;
}

std::vector<const KeyResult *> keyResultsOf(const Plan &plan, Id<Objective> objective)
{
    std::vector<const KeyResult *> found;
    for (const KeyResult &keyResult : plan.all<KeyResult>()) {
        if (keyResult.objective == objective)
            found.push_back(&keyResult);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const KeyResult *a, const KeyResult *b) { return a->order < b->order; });
    return found;
}

Result<Change> addObjective(const PlanContext &context, const QString &title)
{
    std::vector<Assignment> values{{u"title"_s, title}};
    if (const Id<PlanRecord> shown = context.scope().plan(); !shown.isNull())
        values.push_back({u"plan"_s, idText(shown.untyped())});
    return additionFor(entityInfo<Objective>(), values, context.inputContext(), context.myPlan(), context.document().ids());
}

Change addKeyResult(const PlanContext &context, Id<Objective> objective, const QString &title, EntityId &made)
{
    KeyResult row;
    row.id = context.document().ids().next();
    row.order = orderAfterAll<KeyResult>(context.plan());
    row.objective = objective;
    row.title = title;
    made = row.id;
    Change change(QCoreApplication::translate("RoadmapWords", "Add the key result %1").arg(title));
    change.insert(std::move(row));
    return change;
}

Result<Change> addMeasurement(const PlanContext &context, const KeyResult &keyResult, const QString &value)
{
    const FieldInfo &field = *entityInfo<Measurement>().field(u"value");
    const Result<QString> read = textFromInput(field, value, context.inputContext());
    if (!read)
        return read.error();
    Measurement row;
    row.id = context.document().ids().next();
    row.order = orderAfterAll<Measurement>(context.plan());
    row.keyResult = idOf(keyResult);
    row.day = context.today();
    row.author = myself(context);
    if (const Result<> taken = field.setText(row, *read); !taken)
        return taken.error();
    //: A new value of a key result: its name and the value
    Change change(QCoreApplication::translate("RoadmapWords", "Measure %1: %2").arg(keyResult.title, value.trimmed()));
    change.insert(std::move(row));
    return change;
}

Change serve(const PlanContext &context, const std::vector<EntityId> &features, const KeyResult &keyResult)
{
    const Plan &plan = context.plan();
    const Feature *first = features.empty() ? nullptr : plan.find(Id<Feature>(features.front()));
    const int count = static_cast<int>(features.size());
    Change change(count == 1 && first
                      ? QCoreApplication::translate("RoadmapWords", "Let %1 also serve %2").arg(first->title, keyResult.title)
                      : QCoreApplication::translate("RoadmapWords", "Let %n features also serve %1", nullptr, count)
                            .arg(keyResult.title));
    QString order = orderAfterAll<Contribution>(plan);
    for (const EntityId &id : features) {
        Contribution row;
        row.id = context.document().ids().next();
        row.order = order;
        row.feature = Id<Feature>(id);
        row.keyResult = idOf(keyResult);
        change.insert(std::move(row));
        order = OrderKey::between(order, {});
    }
    return change;
}

} // namespace leadline::LaneChanges
