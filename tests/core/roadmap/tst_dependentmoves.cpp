// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/workcalendar.h"
#include "core/model/dependency.h"
#include "core/roadmap/dependentmoves.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;

/// What has to give way when features move, by hand-made chains of dependencies.
class TestDependentMoves final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pushesTheWholeChain();
    void nothingBecomesEarlier();
    void kindsAndLag();
    void staysWhatIsDone();
    void theLongerWayDecides();
    void circlesMoveNothing();

private:
    EntityId add(QDate start, QDate end);
    Dependency &link(EntityId from, EntityId to);
    /// Title by title how many days everything moves when @p id is at these days.
    QHash<EntityId, int> moves(EntityId id, QDate start, QDate end);

    std::unique_ptr<TestPlan> m_test;
};

void TestDependentMoves::init()
{
    m_test = std::make_unique<TestPlan>();
    m_test->product("PAY");
}

EntityId TestDependentMoves::add(QDate start, QDate end)
{
    Feature &feature = m_test->feature("Feature", m_test->plan.all<Product>().at(0));
    feature.start = firmDay(start.year(), start.month(), start.day());
    feature.end = firmDay(end.year(), end.month(), end.day());
    return feature.id;
}

Dependency &TestDependentMoves::link(EntityId from, EntityId to)
{
    Dependency row;
    row.from = Id<Feature>(from);
    row.to = Id<Feature>(to);
    return m_test->add(std::move(row));
}

QHash<EntityId, int> TestDependentMoves::moves(EntityId id, QDate start, QDate end)
{
    const Plan &plan = m_test->plan;
    const WorkCalendar calendar(plan);
    const DependentDates dates = [&](const Feature &feature) { return drawnDates(feature, calendar); };
    const DependentLinks links = [&](EntityId feature) {
        std::vector<const Dependency *> found;
        for (const Dependency &row : plan.all<Dependency>()) {
            if (row.from.untyped() == feature || row.to.untyped() == feature)
                found.push_back(&row);
        }
        return found;
    };
    DrawnDates now;
    now.start = start;
    now.end = end;
    QHash<EntityId, int> days;
    for (const DependentMove &move : dependentMoves({plan, dates, links, {{id, now}}}))
        days.insert(move.feature->id, move.days);
    return days;
}

void TestDependentMoves::pushesTheWholeChain()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId second = add({2026, 8, 31}, {2026, 9, 11});
    const EntityId third = add({2026, 9, 14}, {2026, 9, 25});
    const EntityId apart = add({2026, 10, 5}, {2026, 10, 9});
    link(first, second);
    link(second, third);
    link(third, apart);
    // Seven days later: the next two have no air, the last one has nine days of it.
    const QHash<EntityId, int> found = moves(first, {2026, 8, 10}, {2026, 9, 4});
    QCOMPARE(found.value(second), 5);
    QCOMPARE(found.value(third), 3);
    QVERIFY(!found.contains(apart));
    QCOMPARE(found.size(), 2);
}

void TestDependentMoves::nothingBecomesEarlier()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId second = add({2026, 8, 31}, {2026, 9, 11});
    link(first, second);
    QVERIFY(moves(first, {2026, 7, 6}, {2026, 7, 31}).isEmpty());
    // What waits moves, not what it waits for.
    QVERIFY(moves(second, {2026, 8, 10}, {2026, 8, 21}).isEmpty());
}

void TestDependentMoves::kindsAndLag()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId second = add({2026, 8, 3}, {2026, 8, 28});
    Dependency &row = link(first, second);
    row.kind = DependencyKind::StartToStart;
    QCOMPARE(moves(first, {2026, 8, 10}, {2026, 9, 4}).value(second), 7);
    row.kind = DependencyKind::FinishToFinish;
    QCOMPARE(moves(first, {2026, 8, 10}, {2026, 9, 4}).value(second), 7);
    row.lagDays = 2; // Friday and two working days are Tuesday
    QCOMPARE(moves(first, {2026, 8, 10}, {2026, 9, 4}).value(second), 11);
    row.lagDays.reset();
    row.kind = DependencyKind::StartToFinish;
    QVERIFY(moves(first, {2026, 8, 10}, {2026, 9, 4}).isEmpty());
    row.kind = DependencyKind::Relates;
    QVERIFY(moves(first, {2026, 9, 10}, {2026, 10, 4}).isEmpty());
}

void TestDependentMoves::staysWhatIsDone()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId second = add({2026, 8, 31}, {2026, 9, 11});
    link(first, second);
    Feature *row = static_cast<Feature *>(m_test->plan.table(EntityKind::Feature).find(second));
    row->status = WorkStatus::Released;
    QVERIFY(moves(first, {2026, 8, 10}, {2026, 9, 4}).isEmpty());
    row->status = WorkStatus::Ready;
    QCOMPARE(moves(first, {2026, 8, 10}, {2026, 9, 4}).size(), 1);
}

void TestDependentMoves::theLongerWayDecides()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId middle = add({2026, 8, 29}, {2026, 9, 30});
    const EntityId last = add({2026, 10, 1}, {2026, 10, 9});
    link(first, last);
    link(first, middle);
    link(middle, last);
    const QHash<EntityId, int> found = moves(first, {2026, 8, 13}, {2026, 9, 7});
    QCOMPARE(found.value(middle), 10);
    QCOMPARE(found.value(last), 10);
}

void TestDependentMoves::circlesMoveNothing()
{
    const EntityId first = add({2026, 8, 3}, {2026, 8, 28});
    const EntityId second = add({2026, 8, 31}, {2026, 9, 11});
    const EntityId third = add({2026, 9, 14}, {2026, 9, 25});
    link(first, second);
    link(second, third);
    link(third, second);
    QVERIFY(moves(first, {2026, 8, 10}, {2026, 9, 4}).isEmpty());
}

LEADLINE_TEST(TestDependentMoves)

#include "tst_dependentmoves.moc"
