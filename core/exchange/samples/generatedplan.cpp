// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/generatedplan.h"

#include "core/base/fiscalcalendar.h"
#include "core/exchange/samples/emptyplan.h"
#include "core/exchange/samples/generatedwords.h"
#include "core/model/capacity.h"
#include "core/model/contribution.h"
#include "core/model/dependency.h"
#include "core/model/feature.h"
#include "core/model/initiative.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "core/model/member.h"
#include "core/model/milestone.h"
#include "core/model/objective.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"
#include "core/model/product.h"
#include "core/model/team.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint32 seed = 20260812;
constexpr int quartersCovered = 6;
constexpr int featuresPerInitiative = 40;
constexpr int mostInitiatives = 2000;

class Generator final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::Generator)

public:
    Generator(int features, QDate today, const QString &leadName, IdSource &ids, const Clock &clock)
        : m_features(features)
        , m_start(FiscalCalendar().quarterStartOf(today))
        , m_today(today)
        , m_leadName(leadName)
        , m_journal(leadName, ids, clock)
    {
    }

    PlanJson make() &&
    {
        m_journal.begin(tr("Set up a generated plan"), ChangeKind::Template);
        makeFrame();
        makeOutcomes();
        makeTeams();
        makeInitiatives();
        m_journal.begin(tr("Generate %n feature(s)", nullptr, m_features), ChangeKind::Import);
        for (int i = 0; i < m_features; ++i)
            makeFeature();
        return std::move(m_journal).take();
    }

private:
    struct ProductRow
    {
        Id<Product> id;
        QString key;
    };

    void makeFrame();
    void makeOutcomes();
    void makeTeams();
    void makeInitiatives();
    void makeFeature();
    void dateFeature(Feature *feature);
    void scoreFeature(Feature *feature);
    void linkFeature(Id<Feature> feature);

    int below(int limit) { return static_cast<int>(m_random.bounded(static_cast<quint32>(limit))); }
    bool oneIn(int chances) { return below(chances) == 0; }
    template<typename T>
    const T &any(const std::vector<T> &from)
    {
        return from[m_random.bounded(static_cast<quint32>(from.size()))];
    }
    template<typename E>
    E anyOf(std::initializer_list<E> values)
    {
        return values.begin()[below(static_cast<int>(values.size()))];
    }

    int m_features;
    QDate m_start;
    QDate m_today;
    QString m_leadName;
    QRandomGenerator m_random{seed};
    SampleJournal m_journal;
    Id<PlanRecord> m_plan;
    std::vector<Id<Person>> m_people;
    std::vector<ProductRow> m_products;
    std::vector<Id<Objective>> m_objectives;
    std::vector<Id<KeyResult>> m_keyResults;
    std::vector<Id<Team>> m_teams;
    std::vector<Id<Initiative>> m_initiatives;
    std::vector<Id<Feature>> m_made;
};

void Generator::makeFrame()
{
    m_journal.insert(newPortfolio(tr("Generated portfolio")));
    m_plan = insertLeadWithPlan(&m_journal, m_leadName);
    for (int i = 0; i < 20; ++i) {
        Person person;
        person.name = generatedPersonName(i);
        person.role = PersonRole::ProductManager;
        person.colour = i % 8 + 1;
        m_people.push_back(m_journal.insert(std::move(person)));
    }
    constexpr std::pair<const char16_t *, const char16_t *> products[] = {
        {u"WEB", u"Web shop"},  {u"APP", u"Mobile app"},  {u"API", u"Interfaces"}, {u"BIL", u"Billing"},
        {u"SRC", u"Search"},    {u"LOG", u"Logistics"},   {u"ADM", u"Back office"}, {u"DAT", u"Reporting"}};
    for (const auto &[key, name] : products) {
        Product product;
        product.plan = m_plan;
        product.key = QString::fromUtf16(key);
        product.ref = product.key;
        product.name = QString::fromUtf16(name);
        product.colour = static_cast<int>(m_products.size()) + 1;
        product.owner = any(m_people);
        const QString keyText = product.key;
        m_products.push_back({m_journal.insert(std::move(product)), keyText});
    }
    for (int i = 0; i < quartersCovered * 2; ++i) {
        Milestone milestone;
        milestone.name = tr("Release %1").arg(i + 1);
        milestone.date = {m_start.addDays(45 * i + 30), DatePrecision::Day, DateConfidence::Firm};
        milestone.kind = MilestoneKind::Release;
        m_journal.insert(std::move(milestone));
    }
}

void Generator::makeOutcomes()
{
    for (int i = 0; i < 12; ++i) {
        Objective objective;
        objective.plan = m_plan;
        objective.title = generatedObjectiveTitle(i);
        objective.products.insert(any(m_products).id);
        objective.cycleStart = m_start;
        objective.cycleEnd = m_start.addMonths(12).addDays(-1);
        objective.owner = any(m_people);
        objective.state = ObjectiveState::Active;
        objective.health = anyOf({ObjectiveHealth::OnTrack, ObjectiveHealth::AtRisk, ObjectiveHealth::OffTrack});
        objective.cadenceDays = 14;
        const QDate due = objective.cycleEnd;
        m_objectives.push_back(m_journal.insert(std::move(objective)));
        for (int k = 0; k < 3; ++k) {
            KeyResult keyResult;
            keyResult.objective = m_objectives.back();
            keyResult.title = generatedKeyResultTitle(m_random);
            keyResult.kind = KeyResultKind::Number;
            keyResult.direction = Direction::Rising;
            keyResult.baseline = 10 + below(40);
            keyResult.target = *keyResult.baseline + 5 + below(40);
            keyResult.due = due;
            const double baseline = *keyResult.baseline;
            m_keyResults.push_back(m_journal.insert(std::move(keyResult)));
            for (int week = 0; week < 6; ++week) {
                Measurement measurement;
                measurement.keyResult = m_keyResults.back();
                measurement.day = m_today.addDays(-14 * (5 - week));
                measurement.value = baseline + week;
                measurement.krConfidence = 3 + below(7);
                m_journal.insert(std::move(measurement));
            }
        }
    }
}

void Generator::makeTeams()
{
    for (int i = 0; i < 10; ++i) {
        Team team;
        team.plan = m_plan;
        team.name = tr("Team %1").arg(i + 1);
        team.colour = i % 8 + 1;
        team.focus = 70;
        m_teams.push_back(m_journal.insert(std::move(team)));
        for (int k = 0; k < 5; ++k) {
            Member member;
            member.team = m_teams.back();
            member.name = generatedPersonName(20 + i * 5 + k);
            member.availability = anyOf({50.0, 80.0, 100.0});
            member.from = m_start.addMonths(-12);
            m_journal.insert(std::move(member));
        }
    }
}

void Generator::makeInitiatives()
{
    const int count = std::clamp(m_features / featuresPerInitiative, 1, mostInitiatives);
    for (int i = 0; i < count; ++i) {
        Initiative initiative;
        initiative.objective = any(m_objectives);
        initiative.products.insert(any(m_products).id);
        initiative.title = generatedFeatureTitle(m_random);
        initiative.status = WorkStatus::InProgress;
        initiative.owner = any(m_people);
        m_initiatives.push_back(m_journal.insert(std::move(initiative)));
    }
}

void Generator::makeFeature()
{
    const ProductRow &product = any(m_products);
    Feature feature;
    feature.product = product.id;
    feature.title = generatedFeatureTitle(m_random);
    if (!oneIn(10))
        feature.objective = any(m_objectives);
    if (!oneIn(3))
        feature.initiative = any(m_initiatives);
    if (!oneIn(12))
        feature.team = any(m_teams);
    if (!oneIn(12))
        feature.owner = any(m_people);
    feature.investment = anyOf({Investment::Innovate, Investment::Build, Investment::Build, Investment::Tune, Investment::KeepRunning});
    dateFeature(&feature);
    scoreFeature(&feature);
    linkFeature(m_journal.insert(std::move(feature), product.key));
}

void Generator::dateFeature(Feature *feature)
{
    feature->status = anyOf({WorkStatus::Idea, WorkStatus::Discovery, WorkStatus::Ready});
    if (oneIn(25)) {
        feature->parked = true;
        feature->parkedReason = tr("Not now");
        return;
    }
    if (oneIn(6))
        return;
    const QDate start = m_start.addDays(below(quartersCovered * 91) - 30);
    const QDate end = start.addDays(14 + below(90));
    const int quartersAhead = (start.toJulianDay() - m_today.toJulianDay()) / 91 >= 2 ? 2 : start > m_today ? 1 : 0;
    const DateConfidence confidence = static_cast<DateConfidence>(quartersAhead);
    if (confidence == DateConfidence::Rough) {
        feature->start = {QDate(start.year(), start.month(), 1), DatePrecision::Month, confidence};
        feature->end = {QDate(end.year(), end.month(), end.daysInMonth()), DatePrecision::Month, confidence};
    } else {
        feature->start = {start, DatePrecision::Day, confidence};
        feature->end = {end, DatePrecision::Day, confidence};
    }
    if (end < m_today) {
        feature->status = WorkStatus::Released;
        feature->releasedOn = end;
        feature->progress = 100;
    } else if (start <= m_today) {
        feature->status = WorkStatus::InProgress;
        feature->progress = 5 * below(20);
        feature->health = anyOf({FeatureHealth::OnTrack, FeatureHealth::OnTrack, FeatureHealth::AtRisk, FeatureHealth::Blocked});
    } else if (oneIn(3)) {
        feature->committed = {FiscalCalendar().quarterStartOf(start), DatePrecision::Quarter, DateConfidence::Firm};
    }
}

void Generator::scoreFeature(Feature *feature)
{
    feature->effortLikely = 3 + below(60);
    feature->effortBest = *feature->effortLikely * 0.75;
    feature->effortWorst = *feature->effortLikely * 1.5;
    feature->moscow = anyOf({Moscow::Must, Moscow::Should, Moscow::Should, Moscow::Could, Moscow::WontHaveNow});
    feature->risk = 1 + below(10);
    if (oneIn(8))
        return;
    feature->reach = 100 * (1 + below(90));
    feature->impact = anyOf({Impact::Massive, Impact::High, Impact::Medium, Impact::Medium, Impact::Low, Impact::Minimal});
    feature->confidence = anyOf({50.0, 80.0, 100.0});
    feature->ease = 1 + below(10);
    feature->businessValue = anyOf({1.0, 2.0, 3.0, 5.0, 8.0, 13.0, 20.0});
    feature->timeCriticality = anyOf({1.0, 2.0, 3.0, 5.0, 8.0, 13.0});
    feature->riskReduction = anyOf({1.0, 2.0, 3.0, 5.0, 8.0});
    feature->jobSize = anyOf({1.0, 2.0, 3.0, 5.0, 8.0, 13.0});
    feature->costOfDelay = 100000LL * (1 + below(40));
}

void Generator::linkFeature(Id<Feature> feature)
{
    if (!oneIn(3)) {
        Contribution contribution;
        contribution.feature = feature;
        contribution.keyResult = any(m_keyResults);
        contribution.expected = 0.1 * (1 + below(30));
        contribution.chance = 10 * (3 + below(7));
        m_journal.insert(std::move(contribution));
    }
    // Only back to what was made before, so that no circle can close.
    if (!m_made.empty() && oneIn(6)) {
        Dependency dependency;
        dependency.from = any(m_made);
        dependency.to = feature;
        dependency.kind = DependencyKind::FinishToStart;
        m_journal.insert(std::move(dependency));
    }
    m_made.push_back(feature);
}

} // namespace

PlanJson makeGeneratedPlan(int features, QDate today, const QString &leadName, IdSource &ids, const Clock &clock)
{
    return Generator(features, today, leadName, ids, clock).make();
}

} // namespace leadline
