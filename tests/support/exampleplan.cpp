// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exampleplan.h"

#include "core/base/idsource.h"
#include "core/base/orderkey.h"
#include "core/model/audience.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "tests/support/shareddata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace leadline::tests {

namespace {

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

class ExampleReader final
{
public:
    Plan read(const QJsonObject &data)
    {
        addSettings();
        addPeople(data["people"_L1].toObject());
        addPlan();
        addProducts(data["products"_L1].toObject());
        addTeams(data["teams_q4_capacity"_L1].toObject());
        for (const QJsonValue &value : data["objectives"_L1].toArray())
            addObjective(value.toObject());
        for (const QJsonValue &value : data["features"_L1].toArray())
            addFeature(value.toObject());
        addDependencies();
        for (const QJsonValue &value : data["milestones"_L1].toArray())
            addMilestone(value.toObject());
        return std::move(m_plan);
    }

private:
    template<typename E>
    E made()
    {
        E row;
        row.id = m_ids.next();
        m_lastOrder = OrderKey::between(m_lastOrder, {});
        row.order = m_lastOrder;
        return row;
    }

    template<typename E>
    Id<E> add(E row)
    {
        const Id<E> id = idOf(row);
        m_plan.table(kindOf<E>).insert(makeBox(std::move(row)));
        return id;
    }

    void addSettings()
    {
        Portfolio portfolio = made<Portfolio>();
        portfolio.name = u"Marlow"_s;
        portfolio.organisation = u"Marlow Commerce"_s;
        portfolio.promise =
            u"What we expect to change for shoppers and merchants, and the work we believe gets us there."_s;
        portfolio.fiscalStartMonth = 1;
        add(std::move(portfolio));
        Audience audience = made<Audience>();
        audience.name = u"Executive board"_s;
        audience.confidentiality = u"Confidential, for board members"_s;
        add(std::move(audience));
    }

    void addPeople(const QJsonObject &people)
    {
        for (const QString &initials : people.keys()) {
            Person person = made<Person>();
            person.name = people[initials].toString();
            person.initials = initials;
            m_people.insert(initials, add(std::move(person)));
        }
    }

    void addPlan()
    {
        PlanRecord record = made<PlanRecord>();
        record.name = u"Marlow 2026"_s;
        record.lead = m_people.value(u"ML"_s);
        record.stateText = u"working plan"_s;
        record.caveat = u"Dates later than Q4 2026 show direction, not commitment."_s;
        m_record = add(std::move(record));
    }

    void addProducts(const QJsonObject &products)
    {
        for (const QString &key : {u"CHK"_s, u"PAY"_s, u"LED"_s, u"CON"_s}) {
            Product product = made<Product>();
            product.plan = m_record;
            product.key = key;
            product.ref = key;
            product.name = products[key].toObject()["n"_L1].toString();
            product.colour = products[key].toObject()["i"_L1].toInt();
            m_products.insert(key, add(std::move(product)));
        }
    }

    void addTeams(const QJsonObject &teams)
    {
        for (const QString &key : teams.keys()) {
            Team team = made<Team>();
            team.plan = m_record;
            team.name = teams[key].toObject()["n"_L1].toString();
            m_teams.insert(key, add(std::move(team)));
        }
    }

    void addObjective(const QJsonObject &data)
    {
        Objective objective = made<Objective>();
        objective.ref = data["id"_L1].toString();
        objective.plan = m_record;
        objective.title = data["t"_L1].toString();
        for (const QJsonValue &product : data["pr"_L1].toArray())
            objective.products.insert(m_products.value(product.toString()));
        objective.owner = m_people.value(data["own"_L1].toString());
        objective.cycleStart = QDate(2026, 1, 1);
        objective.cycleEnd = QDate(2026, 12, 31);
        const QString health = data["conf"_L1].toString();
        objective.health = health == u"ok" ? ObjectiveHealth::OnTrack
            : health == u"risk"            ? ObjectiveHealth::AtRisk
                                           : ObjectiveHealth::OffTrack;
        const Id<Objective> id = add(std::move(objective));
        m_objectives.insert(data["id"_L1].toString(), id);
        for (const QJsonValue &value : data["kr"_L1].toArray())
            addKeyResult(id, value.toObject());
    }

    void addKeyResult(Id<Objective> objective, const QJsonObject &data)
    {
        KeyResult keyResult = made<KeyResult>();
        keyResult.ref = data["id"_L1].toString();
        keyResult.objective = objective;
        keyResult.title = data["n"_L1].toString();
        keyResult.shortName = data["s"_L1].toString();
        keyResult.unit = data["u"_L1].toString();
        keyResult.baseline = data["b"_L1].toDouble();
        keyResult.target = data["t"_L1].toDouble();
        Measurement measurement = made<Measurement>();
        measurement.day = QDate(2026, 8, 3);
        measurement.value = data["c"_L1].toDouble();
        measurement.keyResult = add(std::move(keyResult));
        add(std::move(measurement));
    }

    void addFeature(const QJsonObject &data)
    {
        Feature feature = made<Feature>();
        const QString ref = data["id"_L1].toString();
        feature.ref = ref;
        feature.title = data["t"_L1].toString();
        feature.product = m_products.value(data["p"_L1].toString());
        feature.objective = m_objectives.value(data["o"_L1].toString());
        feature.team = m_teams.value(data["tm"_L1].toString());
        feature.owner = m_people.value(data["ow"_L1].toString());
        const QString sure = data["cf"_L1].toString();
        const DateConfidence confidence = sure == u"H" ? DateConfidence::Firm
            : sure == u"M"                             ? DateConfidence::Likely
                                                       : DateConfidence::Rough;
        feature.start = {day(data["s"_L1]), DatePrecision::Day, confidence};
        feature.end = {day(data["e"_L1]), DatePrecision::Day, confidence};
        setStatus(feature, data["st"_L1].toString());
        feature.progress = data["pg"_L1].toDouble();
        feature.reach = data["R"_L1].toDouble();
        feature.confidence = data["C"_L1].toDouble() * 100;
        feature.effortLikely = data["E"_L1].toDouble();
        feature.parked = data["hz"_L1].toString() == u"parked";
        m_features.insert(ref, add(std::move(feature)));
    }

    static void setStatus(Feature &feature, const QString &status)
    {
        feature.status = status == u"idea" ? WorkStatus::Idea
            : status == u"disc"            ? WorkStatus::Discovery
            : status == u"ready"           ? WorkStatus::Ready
            : status == u"done"            ? WorkStatus::Released
                                           : WorkStatus::InProgress;
        if (status == u"risk")
            feature.health = FeatureHealth::AtRisk;
        else if (status == u"block")
            feature.health = FeatureHealth::Blocked;
    }

    void addDependencies()
    {
        for (const std::pair<QString, QString> &pair :
             {std::pair(u"F-201"_s, u"F-104"_s), std::pair(u"F-104"_s, u"F-109"_s),
              std::pair(u"F-206"_s, u"F-208"_s)}) {
            Dependency dependency = made<Dependency>();
            dependency.from = m_features.value(pair.first);
            dependency.to = m_features.value(pair.second);
            add(std::move(dependency));
        }
    }

    void addMilestone(const QJsonObject &data)
    {
        Milestone milestone = made<Milestone>();
        milestone.name = data["t"_L1].toString();
        milestone.date.date = day(data["d"_L1]);
        add(std::move(milestone));
    }

    Plan m_plan;
    SequentialIdSource m_ids;
    QString m_lastOrder;
    Id<PlanRecord> m_record;
    QHash<QString, Id<Person>> m_people;
    QHash<QString, Id<Product>> m_products;
    QHash<QString, Id<Team>> m_teams;
    QHash<QString, Id<Objective>> m_objectives;
    QHash<QString, Id<Feature>> m_features;
};

} // namespace

std::optional<Plan> examplePlan()
{
    QFile file(sharedDesign(u"example-data.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return ExampleReader().read(QJsonDocument::fromJson(file.readAll()).object());
}

} // namespace leadline::tests
