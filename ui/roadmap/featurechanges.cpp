// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roadmap/featurechanges.h"

#include "core/base/orderkey.h"
#include "core/model/initiative.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "core/roadmap/featurefacts.h"
#include "core/session/lanemove.h"
#include "ui/roadmap/snapping.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline::FeatureChanges {

namespace {

LaneDrop byReference(const Lane &lane, const char *key, bool isRequired)
{
    LaneDrop drop;
    drop.field = &field(key);
    drop.isPossible = !lane.header.entity.isNull() || !isRequired;
    if (!lane.header.entity.isNull())
        drop.value = idText(lane.header.entity.id);
    return drop;
}

LaneDrop byObjective(const Plan &plan, const Feature &feature, const Lane &lane)
{
    LaneDrop drop = byReference(lane, "objective", false);
    const Initiative *initiative = initiativeWithObjective(plan, feature);
    if (drop.value.isNull() && initiative) {
        drop.clearsInitiative = true;
        drop.consequence =
            QCoreApplication::translate("RoadmapWords", "Leaves the initiative %1, which gave it the objective.")
                .arg(initiative->title);
    }
    return drop;
}

LaneDrop byStatus(const Lane &lane)
{
    LaneDrop drop;
    drop.field = &field("status");
    drop.isPossible = !lane.members.empty();
    if (drop.isPossible)
        drop.value = drop.field->text(*lane.members.front().feature);
    return drop;
}

QString lastOrder(const Plan &plan)
{
    QString last;
    for (const Feature &feature : plan.all<Feature>())
        last = std::max(last, feature.order);
    return last;
}

Id<Product> productFor(const PlanContext &context, const Lane *lane)
{
    const Plan &plan = context.plan();
    const auto isMine = [&](Id<Product> id) {
        const Product *product = plan.find(id);
        return product && context.scope().contains(*product);
    };
    QHash<Id<Product>, int> used;
    if (lane) {
        for (const LaneMember &member : lane->members)
            ++used[member.feature->product];
        if (lane->header.entity.kind == sceneKind(EntityKind::Product))
            return Id<Product>(lane->header.entity.id);
    }
    Id<Product> best;
    int most = 0;
    for (const Product &product : plan.all<Product>()) {
        const int count = used.value(idOf(product));
        if (isMine(idOf(product)) && (best.isNull() || count > most)) {
            best = idOf(product);
            most = count;
        }
    }
    if (most == 0 && lane && lane->header.entity.kind == sceneKind(EntityKind::Objective)) {
        const Objective *objective = plan.find(Id<Objective>(lane->header.entity.id));
        for (size_t i = 0; objective && i < objective->products.size(); ++i) {
            if (isMine(objective->products.at(i)))
                return objective->products.at(i);
        }
    }
    return best;
}

} // namespace

const FieldInfo &field(const char *key)
{
    return *entityInfo<Feature>().field(QString::fromLatin1(key));
}

LaneDrop laneDrop(const Plan &plan, const Feature &feature, const Lane &lane, const QString &groupBy)
{
    if (groupBy == u"objective" || groupBy == u"lane")
        return byObjective(plan, feature, lane);
    if (groupBy == u"product")
        return byReference(lane, "product", true);
    if (groupBy == u"team")
        return byReference(lane, "team", false);
    if (groupBy == u"initiative")
        return byReference(lane, "initiative", false);
    if (groupBy == u"status")
        return byStatus(lane);
    return {};
}

void setDates(Change &change, const Feature &feature, const PlannedDate &start, const PlannedDate &end)
{
    if (start != feature.start)
        change.set(EntityKind::Feature, feature.id, field("start"), start.text());
    if (end != feature.end)
        change.set(EntityKind::Feature, feature.id, field("end"), end.text());
}

void setLane(Change &change, const Feature &feature, const LaneDrop &drop)
{
    if (!drop.isPossible)
        return;
    change.set(EntityKind::Feature, feature.id, *drop.field, drop.value);
    if (drop.clearsInitiative)
        change.set(EntityKind::Feature, feature.id, field("initiative"), QString());
}

bool canUnschedule(const Feature &feature)
{
    return feature.status != WorkStatus::Released;
}

void unschedule(Change &change, const Feature &feature)
{
    setDates(change, feature, {}, {});
    setParked(change, feature, false);
}

void moveLater(Change &change, const Feature &feature, int days, const FiscalCalendar &calendar)
{
    const auto later = [&](const PlannedDate &date, DateRole role) {
        return date.isValid() ? movedTo(date, date.date.addDays(days), role, calendar, false) : date;
    };
    setDates(change, feature, later(feature.start, DateRole::Start), later(feature.end, DateRole::End));
}

void setParked(Change &change, const Feature &feature, bool parked)
{
    if (feature.parked != parked)
        change.set(EntityKind::Feature, feature.id, field("parked"), parked ? u"true"_s : u"false"_s);
}

Copy copyOf(RowCopies &copies, EntityId feature)
{
    const EntityKey original{EntityKind::Feature, feature};
    EntityBox row = copies.copyOf(original);
    Copy copy{static_cast<const Feature &>(*row), {}};
    Change insertion({});
    copies.put(insertion, original, std::move(row));
    // The feature itself is inserted with what the caller makes of it.
    copy.values.assign(std::next(insertion.rows.begin()), insertion.rows.end());
    copy.feature.releasedOn = {};
    //: The title of a copy
    const QString title = QCoreApplication::translate("RoadmapWords", "%1 (copy)").arg(copy.feature.title);
    if (title.size() <= field("title").maximumLength())
        copy.feature.title = title;
    return copy;
}

void insert(Change &change, Copy copy)
{
    change.insert(std::move(copy.feature));
    change.rows.insert(change.rows.end(), copy.values.begin(), copy.values.end());
}

Feature newFeature(const PlanContext &context, const Lane *lane, const QString &groupBy)
{
    Feature feature;
    feature.id = context.document().ids().next();
    feature.order = OrderKey::between(lastOrder(context.plan()), {});
    feature.product = productFor(context, lane);
    if (!lane)
        return feature;
    const LaneDrop drop = laneDrop(context.plan(), feature, *lane, groupBy);
    // The value is one that a live row holds or names, so it can be read.
    if (drop.isPossible && !drop.value.isNull())
        std::ignore = drop.field->setText(feature, drop.value).hasValue();
    return feature;
}

} // namespace leadline::FeatureChanges
