// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/lanebuilder.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class TestLaneBuilder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void byObjective();
    void byOthers_data();
    void byOthers();
    void closedObjectives();
    void keyResultLines();
    void unknownGrouping();

private:
    QString lanesBy(const QString &key) const
    {
        LaneRequest request{m_test->plan};
        request.groupBy = key;
        request.today = QDate(2026, 8, 12);
        const Result<std::vector<Lane>> lanes = buildLanes(request);
        if (!lanes)
            return u"error"_s;
        QStringList words;
        for (const Lane &lane : *lanes) {
            QStringList members;
            for (const LaneMember &member : lane.members)
                members.append(member.feature->title + (member.alsoServes ? u"*"_s : QString()));
            words.append(lane.header.title + u": "_s + members.join(u' '));
        }
        return words.join(u"; "_s);
    }

    std::unique_ptr<TestPlan> m_test;
    Objective *m_first = nullptr;
    Objective *m_second = nullptr;
};

void TestLaneBuilder::init()
{
    m_test = std::make_unique<TestPlan>();
    PlanRecord record;
    record.name = u"Mine"_s;
    const Id<PlanRecord> mine = idOf(m_test->add(std::move(record)));
    Product &pay = m_test->product("PAY", mine);
    Product &empty = m_test->product("NEW", mine);
    empty.order = u"00000000V"_s;
    m_second = &m_test->objective("Second");
    m_first = &m_test->objective("First");
    m_first->order = u"00000000V"_s;
    m_test->objective("Third");
    Team &team = m_test->team("Team");
    Initiative initiative;
    initiative.title = u"Initiative"_s;
    initiative.objective = idOf(*m_second);
    const Id<Initiative> initiativeId = idOf(m_test->add(std::move(initiative)));

    Feature &a = m_test->feature("a", pay);
    a.objective = idOf(*m_first);
    Feature &b = m_test->feature("b", pay);
    b.initiative = initiativeId;
    b.status = WorkStatus::Released;
    Feature &c = m_test->feature("c", pay);
    c.team = idOf(team);
    c.status.reset();
    KeyResult &keyResult = m_test->keyResult("KR", *m_second);
    Contribution contribution;
    contribution.feature = idOf(a);
    contribution.keyResult = idOf(keyResult);
    m_test->add(std::move(contribution));
}

void TestLaneBuilder::byObjective()
{
    QCOMPARE(lanesBy(u"objective"_s), u"First: a; Second: b a*; Third: ; No objective: c"_s);
    LaneRequest request{m_test->plan};
    request.groupBy = u"objective"_s;
    request.filter = [](const Feature &feature) { return feature.title == u"b"; };
    const Result<std::vector<Lane>> lanes = buildLanes(request);
    QVERIFY(lanes);
    QCOMPARE(lanes->size(), 3U);
    QVERIFY((*lanes)[0].members.empty());
    QCOMPARE((*lanes)[1].members.size(), 1U);
}

void TestLaneBuilder::byOthers_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("expected");
    QTest::newRow("product") << u"product"_s << u"NEW: ; PAY: a b c"_s;
    QTest::newRow("team") << u"team"_s << u"Team: c; No team: a b"_s;
    QTest::newRow("initiative") << u"initiative"_s << u"Initiative: b; No initiative: a c"_s;
    QTest::newRow("status") << u"status"_s << u"Idea: a; Released: b; No status: c"_s;
    QTest::newRow("lead") << u"lead"_s << u"Mine: a b c"_s;
    QTest::newRow("nothing") << QString() << u"All features: a b c"_s;
}

void TestLaneBuilder::byOthers()
{
    QFETCH(QString, key);
    QTEST(lanesBy(key), "expected");
}

void TestLaneBuilder::closedObjectives()
{
    m_first->state = ObjectiveState::Closed;
    QVERIFY(lanesBy(u"objective"_s).startsWith(u"First: a;"));
    for (const Objective &objective : m_test->plan.all<Objective>())
        static_cast<Objective *>(m_test->plan.table(EntityKind::Objective).find(objective.id))->state =
            ObjectiveState::Moved;
    QCOMPARE(lanesBy(u"objective"_s), u"First: a; Second: b a*; No objective: c"_s);
}

void TestLaneBuilder::keyResultLines()
{
    m_second->cycleStart = QDate(2026, 1, 1);
    m_second->cycleEnd = QDate(2026, 12, 31);
    KeyResult &time = m_test->keyResult("Median time to pay", *m_second);
    time.shortName = u"Time to pay"_s;
    time.unit = u" s"_s;
    time.baseline = 74;
    time.target = 45;
    KeyResult &merchants = m_test->keyResult("Merchants", *m_second);
    merchants.target = 4000;
    KeyResult &done = m_test->keyResult("Licence granted", *m_second);
    done.kind = KeyResultKind::YesOrNo;
    KeyResult &change = m_test->keyResult("Change", *m_second);
    change.unit = u"%"_s;
    change.baseline = -1.5;
    change.target = 2;
    const auto measure = [this](const KeyResult &keyResult, double value) {
        Measurement measurement;
        measurement.keyResult = idOf(keyResult);
        measurement.day = QDate(2026, 8, 1);
        measurement.value = value;
        m_test->add(std::move(measurement));
    };
    measure(time, 58);
    measure(merchants, 1900);
    measure(done, 1);
    const KeyResultLines lines(m_test->plan, QLocale(QLocale::English), QDate(2026, 8, 12));
    QStringList words;
    for (const KeyResultLine &line : lines.of(idOf(*m_second)))
        words.append(
            u"%1|%2|%3|%4|%5"_s.arg(line.name, line.baseline, line.current, line.target).arg(line.share, 0, 'f', 2));
    QCOMPARE(words.mid(1),
             (QStringList{u"Time to pay|74 s|58 s|45|0.55"_s, u"Merchants||1,900|4,000|0.00"_s,
                          u"Licence granted||yes||1.00"_s, u"Change|−1.5%||2|0.00"_s}));
}

void TestLaneBuilder::unknownGrouping()
{
    LaneRequest request{m_test->plan};
    request.groupBy = u"colour"_s;
    const Result<std::vector<Lane>> lanes = buildLanes(request);
    QVERIFY(!lanes);
    QCOMPARE(lanes.error().code, ErrorCode::Usage);
    QVERIFY(lanes.error().text.contains(u"colour"));
}

LEADLINE_TEST(TestLaneBuilder)

#include "tst_lanebuilder.moc"
