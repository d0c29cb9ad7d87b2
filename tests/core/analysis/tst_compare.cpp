// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/compare/plancomparison.h"
#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate today(2026, 8, 12);

/// The comparisons of these tests start from one small plan, whose second state the test changes.
struct TwoPlans
{
    TwoPlans()
    {
        for (TestPlan *plan : {&before, &after}) {
            Product &product = plan->product("PAY");
            Objective &cards = plan->objective("Pay in one step");
            plan->objective("Fewer declines");
            plan->add<Person>({}).name = u"Jonas Beck"_s;
            plan->team("Checkout");
            Feature &saved = plan->feature("Saved cards", product);
            saved.objective = idOf(cards);
            saved.start = firmDay(2026, 9, 28);
            saved.end = firmDay(2026, 12, 4);
            saved.reach = 4600;
            saved.impact = Impact::High;
            saved.confidence = 50;
            saved.effortLikely = 20;
            plan->feature("Retry inline", product);
            Milestone &launch = plan->add<Milestone>({});
            launch.name = u"Launch"_s;
            launch.ref = u"MS-1"_s;
            launch.date = firmDay(2026, 11, 9);
        }
    }

    template<typename E>
    E &row(size_t place = 0)
    {
        return static_cast<E &>(*after.plan.table(kindOf<E>).live().at(place));
    }
    Feature &feature(size_t place) { return row<Feature>(place); }
    std::vector<PlanDifference> compare() const
    {
        return comparePlans({.before = before.plan, .after = after.plan, .today = today});
    }
    /// The sentences, each with its aspect.
    QStringList told() const
    {
        QStringList lines;
        for (const PlanDifference &difference : compare())
            lines.append(aspectKey(difference.aspect) + u" | "_s + difference.sentence);
        return lines;
    }

    TestPlan before;
    TestPlan after;
};

/// Fields of a live row of both plans that differ, as the comparison has to tell them.
QSet<QString> differingFields(const EntityInfo &info, const EntityBase &a, const EntityBase &b)
{
    QSet<QString> keys;
    for (const FieldInfo &field : info.fields()) {
        const QString key = field.keyText();
        const bool isStamp = key == u"created_at" || key == u"created_by" || (key == u"ref" && a.ref.isEmpty());
        if (!isStamp && field.text(a) != field.text(b))
            keys.insert(key);
    }
    return keys;
}

} // namespace

/// What differs between two states of a plan.
class TestCompare final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalPlansHaveNoDifference();
    void dates_data();
    void dates();
    void movesAreMeasured();
    void sureDatesThatBecomeRoughAreNoMove();
    void milestones();
    void scoresNameTheirCauses();
    void scoresThatComeAndGo();
    void peopleTeamsAndLanes();
    void statesOfAFeature();
    void wholeRowsTakeTheirsAlong();
    void textsAndSets();
    void orderIsForPeople();
    void figures();
    void everyChangeIsTold();
};

void TestCompare::equalPlansHaveNoDifference()
{
    TwoPlans plans;
    QCOMPARE(plans.told(), QStringList());
}

void TestCompare::dates_data()
{
    QTest::addColumn<PlannedDate>("start");
    QTest::addColumn<PlannedDate>("end");
    QTest::addColumn<QString>("told");
    const PlannedDate start = firmDay(2026, 9, 28);
    const PlannedDate end = firmDay(2026, 12, 4);
    QTest::newRow("end later") << start << firmDay(2026, 12, 18)
        << u"moved | PAY-1 Saved cards: ends 14 day(s) later, 28 Sep to 18 Dec instead of 28 Sep to 4 Dec"_s;
    QTest::newRow("start earlier") << firmDay(2026, 9, 21) << end
        << u"moved | PAY-1 Saved cards: starts 7 day(s) earlier, 21 Sep to 4 Dec instead of 28 Sep to 4 Dec"_s;
    QTest::newRow("as a whole") << firmDay(2026, 9, 29) << firmDay(2026, 12, 5)
        << u"moved | PAY-1 Saved cards: 1 day(s) later, 29 Sep to 5 Dec instead of 28 Sep to 4 Dec"_s;
    QTest::newRow("both ways") << firmDay(2026, 9, 21) << firmDay(2027, 1, 8)
        << u"moved | PAY-1 Saved cards: planned 21 Sep to 8 Jan 2027 instead of 28 Sep to 4 Dec"_s;
    QTest::newRow("start given up") << PlannedDate() << end
        << u"moved | PAY-1 Saved cards: planned until 4 Dec instead of 28 Sep to 4 Dec"_s;
    QTest::newRow("no date left") << PlannedDate() << PlannedDate()
        << u"unscheduled | PAY-1 Saved cards: no longer scheduled, it was planned 28 Sep to 4 Dec"_s;
}

void TestCompare::dates()
{
    QFETCH(PlannedDate, start);
    QFETCH(PlannedDate, end);
    QFETCH(QString, told);
    TwoPlans plans;
    plans.feature(0).start = start;
    plans.feature(0).end = end;
    QCOMPARE(plans.told(), QStringList{told});
}

void TestCompare::movesAreMeasured()
{
    TwoPlans plans;
    plans.feature(0).start = firmDay(2026, 9, 21);
    plans.feature(0).end = firmDay(2026, 12, 18);
    plans.feature(1).start = firmDay(2026, 10, 1);
    const std::vector<PlanDifference> differences = plans.compare();
    QCOMPARE(differences.size(), size_t(2));
    const PlanDifference &moved = differences.at(0);
    QCOMPARE(moved.row.id, plans.feature(0).id);
    QCOMPARE(moved.startDays, std::optional(-7));
    QCOMPARE(moved.endDays, std::optional(14));
    QCOMPARE(moved.daysLater(), 14);
    // The ghost bar stands where the feature was.
    QCOMPARE(moved.datesBefore.start, QDate(2026, 9, 28));
    QCOMPARE(moved.datesBefore.end, QDate(2026, 12, 4));
    QCOMPARE(moved.datesAfter.end, QDate(2026, 12, 18));
    const PlanDifference &scheduled = differences.at(1);
    QCOMPARE(scheduled.aspect, Aspect::Scheduled);
    QVERIFY(!scheduled.datesBefore.isDated());
    QVERIFY(scheduled.datesAfter.openEnd);
    QVERIFY(!scheduled.startDays);
    QCOMPARE(scheduled.sentence, u"PAY-2 Retry inline: scheduled, from 1 Oct"_s);
}

void TestCompare::sureDatesThatBecomeRoughAreNoMove()
{
    TwoPlans plans;
    plans.feature(0).end.confidence = DateConfidence::Rough;
    QCOMPARE(plans.told(), QStringList{u"edited | PAY-1 Saved cards: End “4 Dec, rough” instead of “4 Dec”"_s});
}

void TestCompare::milestones()
{
    TwoPlans plans;
    plans.row<Milestone>().date = firmDay(2026, 11, 2);
    QCOMPARE(plans.told(), QStringList{u"moved | MS-1 Launch: 7 day(s) earlier, 2 Nov instead of 9 Nov"_s});
}

void TestCompare::scoresNameTheirCauses()
{
    TwoPlans plans;
    plans.feature(0).confidence = 80;
    plans.feature(0).moscow = Moscow::Must;
    const std::vector<PlanDifference> differences = plans.compare();
    QCOMPARE(differences.size(), size_t(2));
    // 4600 × 2 × 0.5 / 20 = 230; with 0.8 it is 368.
    QCOMPARE(differences.at(0).scoreBefore, std::optional(230.0));
    QVERIFY(qAbs(*differences.at(0).scoreAfter - 368.0) < 1e-9);
    QCOMPARE(differences.at(0).rankAfter, std::optional(1));
    QCOMPARE(plans.told(), (QStringList{u"rescored | PAY-1 Saved cards: RICE 368 instead of 230 (Confidence 50% to 80%)"_s,
                                        u"edited | PAY-1 Saved cards: MoSCoW is “Must” now"_s}));
}

void TestCompare::scoresThatComeAndGo()
{
    TwoPlans plans;
    plans.feature(0).effortLikely.reset();
    Feature &second = plans.feature(1);
    second.reach = 100;
    second.impact = Impact::Low;
    second.confidence = 100;
    second.effortLikely = 20;
    // 100 × 0.5 × 1 / 20
    QCOMPARE(plans.told(), (QStringList{u"rescored | PAY-1 Saved cards: no RICE any more, it was 230 (Effort 20 to not set)"_s,
                                        u"rescored | PAY-2 Retry inline: RICE is 2.50 now (Reach not set to 100; Impact not set "
                                        "to Low; Confidence not set to 100%; Effort not set to 20)"_s}));
}

void TestCompare::peopleTeamsAndLanes()
{
    TwoPlans plans;
    plans.feature(0).objective = idOf(plans.row<Objective>(1));
    plans.feature(0).owner = idOf(plans.row<Person>());
    plans.feature(0).team = idOf(plans.row<Team>());
    QCOMPARE(plans.told(), (QStringList{u"lane | PAY-1 Saved cards: Objective “Fewer declines” instead of “Pay in one step”"_s,
                                        u"owner | PAY-1 Saved cards: Owner is “Jonas Beck” now"_s,
                                        u"team | PAY-1 Saved cards: Team is “Checkout” now"_s}));
}

void TestCompare::statesOfAFeature()
{
    TwoPlans plans;
    plans.feature(0).status = WorkStatus::Released;
    plans.feature(0).releasedOn = QDate(2026, 8, 7);
    plans.feature(1).parked = true;
    plans.feature(1).parkedReason = u"waits for device signals"_s;
    QCOMPARE(plans.told(), (QStringList{u"parked | PAY-2 Retry inline: parked, waits for device signals"_s,
                                        u"released | PAY-1 Saved cards: released on 7 Aug"_s}));
    plans.feature(1).parked = false;
    plans.feature(1).parkedReason.clear();
    plans.feature(0).releasedOn = {};
    plans.feature(0).status = WorkStatus::InProgress;
    QCOMPARE(plans.told(), QStringList{u"status | PAY-1 Saved cards: Status “In progress” instead of “Idea”"_s});
}

void TestCompare::wholeRowsTakeTheirsAlong()
{
    TwoPlans plans;
    Feature &added = plans.after.feature("Express wallets", plans.row<Product>());
    added.start = {QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Firm};
    added.end = {QDate(2026, 12, 31), DatePrecision::Quarter, DateConfidence::Rough};
    const KeyResult &keyResult = plans.after.keyResult("Completion", plans.row<Objective>());
    Contribution &contribution = plans.after.add<Contribution>({});
    contribution.ref = u"CON-1"_s;
    contribution.feature = idOf(added);
    contribution.keyResult = idOf(keyResult);
    plans.after.remove(plans.feature(0), EntityKind::Feature);

    QStringList lines;
    for (const PlanDifference &difference : plans.compare()) {
        if (difference.row.kind == EntityKind::Feature)
            lines.append(difference.sentence);
        else if (difference.row.kind == EntityKind::Contribution)
            QCOMPARE(difference.partOf.id, added.id);
    }
    QCOMPARE(lines, (QStringList{u"PAY-3 Express wallets: added, Q4 2026 to Q4 2026, rough"_s,
                                 u"PAY-1 Saved cards: removed, it was planned 28 Sep to 4 Dec"_s}));
}

void TestCompare::textsAndSets()
{
    TwoPlans plans;
    plans.feature(0).title = u"Cards that are kept"_s;
    plans.feature(0).problem = u"%1 of people\nretype"_s;
    plans.feature(0).tags = {u"Q4"_s, u"vault"_s};
    plans.feature(1).externalKey = u"PLAN-%2"_s;
    QCOMPARE(plans.told(), (QStringList{u"renamed | PAY-1 Saved cards: now called “Cards that are kept”"_s,
                                        u"edited | PAY-1 Cards that are kept: Problem rewritten"_s,
                                        u"edited | PAY-1 Cards that are kept: Tags with “Q4, vault”"_s,
                                        u"edited | PAY-2 Retry inline: External key is “PLAN-%2” now"_s}));
}

void TestCompare::orderIsForPeople()
{
    TwoPlans plans;
    for (TestPlan *plan : {&plans.before, &plans.after}) {
        for (int i = 0; i < 2; ++i) {
            Feature &more = plan->feature(i == 0 ? "Earlier" : "Much later", static_cast<Product &>(
                                              *plan->plan.table(EntityKind::Product).live().front()));
            more.end = firmDay(2026, 10, 1);
        }
    }
    plans.feature(0).end = firmDay(2026, 12, 5);
    plans.feature(2).end = firmDay(2026, 9, 1);
    plans.feature(3).end = firmDay(2026, 12, 1);
    plans.row<Milestone>().date = firmDay(2027, 11, 2);
    QStringList titles;
    for (const PlanDifference &difference : plans.compare())
        titles.append(difference.title);
    QCOMPARE(titles, (QStringList{u"Much later"_s, u"Saved cards"_s, u"Earlier"_s, u"Launch"_s}));
}

void TestCompare::figures()
{
    TwoPlans plans;
    plans.feature(0).end = firmDay(2026, 12, 18);
    plans.feature(0).confidence = 80;
    plans.feature(1).parked = true;
    plans.after.feature("New", plans.row<Product>());
    plans.row<Milestone>().date = firmDay(2027, 11, 2);
    const DifferenceCounts counts = countFeatures(plans.compare());
    QCOMPARE(counts.added, 1);
    QCOMPARE(counts.removed, 0);
    QCOMPARE(counts.moved, 1);
    QCOMPARE(counts.later, 1);
    QCOMPARE(counts.earlier, 0);
    QCOMPARE(counts.rescored, 1);
    QCOMPARE(counts.parked, 1);
    QCOMPARE(counts.released, 0);
}

void TestCompare::everyChangeIsTold()
{
    SequentialIdSource ids;
    const FixedClock clock(today);
    PlanDocument document(Plan(), u"Maya"_s, ids, clock);
    QRandomGenerator random(4711);
    for (int i = 0; i < 200; ++i)
        std::ignore = document.execute(randomChange(document.plan(), ids, random)).hasValue();
    int compared = 0;
    for (int round = 0; round < 40; ++round) {
        const Plan before = document.plan().clone();
        QVERIFY(comparePlans({.before = before, .after = document.plan(), .today = today, .withBookkeeping = true}).empty());
        for (int i = 0; i < 5; ++i)
            std::ignore = document.execute(randomChange(document.plan(), ids, random)).hasValue();
        const Plan &after = document.plan();
        QHash<EntityKey, QSet<QString>> told;
        for (const PlanDifference &difference :
             comparePlans({.before = before, .after = after, .today = today, .withBookkeeping = true})) {
            QVERIFY(!difference.sentence.isEmpty());
            QSet<QString> &keys = told[difference.row];
            if (difference.aspect == Aspect::Added || difference.aspect == Aspect::Removed)
                keys.insert(aspectKey(difference.aspect));
            for (const FieldInfo *field : difference.fields) {
                QVERIFY2(!keys.contains(field->keyText()), field->key);
                keys.insert(field->keyText());
            }
        }
        for (const EntityInfo *info : after.catalogue().entities()) {
            const auto state = [info](const Plan &plan, EntityId id) {
                const EntityBase *row = plan.find(info->kind(), id);
                return row && !row->removed ? row : nullptr;
            };
            std::vector<const EntityBase *> rows = after.table(info->kind()).removed();
            rows.insert(rows.end(), after.table(info->kind()).live().begin(), after.table(info->kind()).live().end());
            for (const EntityBase *row : rows) {
                const EntityBase *was = state(before, row->id);
                const EntityBase *is = state(after, row->id);
                QSet<QString> expected;
                if (was && is)
                    expected = differingFields(*info, *was, *is);
                else if (was || is)
                    expected = {is ? u"added"_s : u"removed"_s};
                QCOMPARE(told.value({info->kind(), row->id}), expected);
                compared += static_cast<int>(expected.size());
            }
        }
    }
    QVERIFY(compared > 200);
}

LEADLINE_TEST(TestCompare)
#include "tst_compare.moc"
