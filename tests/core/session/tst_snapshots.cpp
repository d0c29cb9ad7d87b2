// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"
#include "core/session/moments.h"
#include "core/session/rowchanges.h"
#include "core/session/snapshotrule.h"
#include "tests/core/session/livebench.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Moments with names: those people take, and those that the first change of a day and an import bring along.
class TestSnapshots : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    void theFirstChangeOfADayBringsOne()
    {
        const FixedClock nextDay(QDate(2026, 8, 13));
        const std::unique_ptr<PlanSession> session = openAt(nextDay);
        QVERIFY(edit(*session, u"reach=100"_s));
        QVERIFY(edit(*session, u"reach=200"_s));
        QCOMPARE(session->plan().table(EntityKind::Snapshot).size(), 1);
        const Snapshot &snapshot = session->plan().all<Snapshot>().at(0);
        QCOMPARE(snapshot.kind, std::optional(SnapshotKind::Automatic));
        QCOMPARE(snapshot.name, u"Start of 2026-08-13"_s);
        QCOMPARE(snapshot.ref, u"SNAP-1"_s);
        // It names the moment before the change that brought it.
        const Result<NamedMoment> moment = momentOf(snapshot);
        QVERIFY(moment);
        const Result<Plan> before = session->store().planAt(moment->moment);
        QVERIFY(before);
        QVERIFY(!before->all<Feature>().at(0).reach);
        QCOMPARE(before->table(EntityKind::Snapshot).size(), 0);
        // What the session shows is what the file holds.
        const Result<Plan> stored = storedPlan();
        QVERIFY(stored);
        QString difference;
        QVERIFY2(session->plan().equals(*stored, &difference), qPrintable(difference));
        QVERIFY(session->store().verify()->empty());
    }

    void theDayTheFileWasMadeBringsNone()
    {
        const FixedClock sameDay(QDate(2026, 8, 12));
        const std::unique_ptr<PlanSession> session = openAt(sameDay);
        QVERIFY(edit(*session, u"reach=100"_s));
        QCOMPARE(session->plan().table(EntityKind::Snapshot).size(), 0);
    }

    void everyImportBringsOne()
    {
        const FixedClock sameDay(QDate(2026, 8, 12));
        const std::unique_ptr<PlanSession> session = openAt(sameDay);
        QVERIFY(edit(*session, u"reach=100"_s, ChangeKind::Import));
        QVERIFY(edit(*session, u"reach=200"_s, ChangeKind::Import));
        QCOMPARE(session->plan().table(EntityKind::Snapshot).size(), 2);
        QVERIFY(session->plan().all<Snapshot>().at(0).name.startsWith(u"Before an import"_s));
        // A change that changes nothing brings nothing.
        QVERIFY(edit(*session, u"reach=200"_s, ChangeKind::Import));
        QCOMPARE(session->plan().table(EntityKind::Snapshot).size(), 2);
    }

    void aWindowBringsOneAndUndoLeavesIt()
    {
        const FixedClock nextDay(QDate(2026, 8, 13));
        {
            const std::unique_ptr<LiveSession> maya = openWindow(nextDay);
            QVERIFY(rename(*maya, u"One"_s));
            QVERIFY(rename(*maya, u"Two"_s));
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(maya->plan().table(EntityKind::Snapshot).size(), 1);
            QCOMPARE(maya->plan().all<Snapshot>().at(0).ref, u"SNAP-1"_s);
            QCOMPARE(differenceToFile(*maya), QString());
            QVERIFY(maya->undo());
            QVERIFY(maya->undo());
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(title(*maya), u"Saved cards"_s);
            QVERIFY(maya->redo());
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(maya->plan().table(EntityKind::Snapshot).size(), 1);
        }
        // Undo of an earlier session takes back what it did, not the name of the moment before it.
        const std::unique_ptr<LiveSession> again = openWindow(nextDay);
        QVERIFY(again->undo());
        QCOMPARE(title(*again), u"Saved cards"_s);
        QCOMPARE(flush(*again), QString());
        QCOMPARE(again->plan().table(EntityKind::Snapshot).size(), 1);
        QCOMPARE(differenceToFile(*again), QString());
    }

    /// The first change of the day can't be stored; the next one brings the snapshot.
    void aRefusedChangeDoesNotCount()
    {
        const FixedClock nextDay(QDate(2026, 8, 13));
        const std::unique_ptr<LiveSession> maya = openWindow(nextDay);
        // Another program has deleted the row, not put it into the bin.
        QVERIFY(tests::runBare(path(), {u"DELETE FROM feature WHERE id = '%1'"_s.arg(idText(feature()))}));
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        QVERIFY(rename(*maya, u"Lost"_s));
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(refused.size(), 1);
        QVERIFY(!addFeature(*maya, u"Refunds"_s).isNull());
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(storedPlan()->table(EntityKind::Snapshot).size(), 1);
    }

    void aWindowNamesWhatItShows()
    {
        const std::unique_ptr<LiveSession> maya = openWindow(clock());
        QVERIFY(rename(*maya, u"Before"_s));
        const Result<EntityId> taken = take(*maya, u"Board review"_s);
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().text));
        QVERIFY(rename(*maya, u"After"_s));
        const Snapshot *snapshot = maya->plan().find(Id<Snapshot>(*taken));
        QVERIFY(snapshot);
        const Result<EntityId> again = take(*maya, u"board review"_s);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Usage);

        // The unsent edit counts for what is shown.
        std::shared_ptr<const MomentComparison> compared;
        maya->compare(momentOf(*snapshot)->moment, Moment::now(), this,
                      [&compared](const Result<std::shared_ptr<const MomentComparison>> &outcome) {
                          compared = outcome ? *outcome : nullptr;
                      });
        QTRY_VERIFY_WITH_TIMEOUT(compared, generous);
        QCOMPARE(compared->differences.size(), size_t(1));
        QCOMPARE(compared->differences.front().aspect, Aspect::Renamed);
        QCOMPARE(compared->differences.front().before, u"Before"_s);
        QCOMPARE(compared->differences.front().after, u"After"_s);
        std::shared_ptr<const Plan> past;
        maya->planAsOf(Moment::after(1), this, [&past](const Result<std::shared_ptr<const Plan>> &outcome) {
            past = outcome ? *outcome : nullptr;
        });
        QTRY_VERIFY_WITH_TIMEOUT(past, generous);
        QCOMPARE(past->all<Feature>().at(0).title, u"Saved cards"_s);
        QCOMPARE(title(*maya), u"After"_s);
        QCOMPARE(flush(*maya), QString());
    }

    void momentsAreTypedAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isKnown");
        QTest::newRow("name") << u"Board Review"_s << u"Board review"_s << true;
        QTest::newRow("reference") << u"snap-1"_s << u"Board review"_s << true;
        QTest::newRow("day") << u"1 Jul 2026"_s << u"1 Jul 2026"_s << true;
        QTest::newRow("quarter") << u"Q3 2026"_s << u"Q3 2026"_s << true;
        QTest::newRow("number") << u"#1"_s << u"#1"_s << true;
        QTest::newRow("now") << u"now"_s << QString() << true;
        QTest::newRow("nonsense") << u"the day before"_s << QString() << false;
        QTest::newRow("no number") << u"#x"_s << QString() << false;
    }

    void momentsAreTypedAsPeopleSayThem()
    {
        QFETCH(QString, input);
        QFETCH(QString, name);
        QFETCH(bool, isKnown);
        Plan plan;
        Snapshot snapshot;
        snapshot.id = SequentialIdSource().next();
        snapshot.ref = u"SNAP-1"_s;
        snapshot.name = u"Board review"_s;
        snapshot.position = u"{}"_s;
        plan.table(EntityKind::Snapshot).insert(makeBox(std::move(snapshot)));
        const Result<NamedMoment> moment = momentFromInput(input, MomentRole::From, plan, QDate(2026, 8, 12));
        QCOMPARE(moment.hasValue(), isKnown);
        if (isKnown)
            QCOMPARE(moment->name, name);
    }

    void daysBeginOrEndWithTheirChanges()
    {
        const Plan plan;
        const QDate today(2026, 8, 12);
        const Result<NamedMoment> from = momentFromInput(u"Q3 2026"_s, MomentRole::From, plan, today);
        const Result<NamedMoment> to = momentFromInput(u"Q3 2026"_s, MomentRole::To, plan, today);
        QCOMPARE(from->moment.instant()->toUTC(), QDateTime(QDate(2026, 7, 1), QTime(0, 0), Qt::UTC));
        QCOMPARE(to->moment.instant()->toUTC(), QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC));
    }

private:
    std::unique_ptr<PlanSession> openAt(const Clock &clock) const
    {
        Result<std::unique_ptr<PlanSession>> session = PlanSession::open(
            path(), StoreMode::ReadWrite, {clock, LocalPaths::under(folder() + u"/Maya"_s), {u"Maya"_s}});
        if (!session)
            qFatal("%s", qPrintable(session.error().text));
        return std::move(*session);
    }

    static bool edit(PlanSession &session, const QString &assignment, ChangeKind kind = ChangeKind::Edit)
    {
        const EntityKey row{EntityKind::Feature, session.plan().all<Feature>().at(0).id};
        Result<Change> change =
            editFor(row, *parseAssignments({assignment}), {session.plan(), session.environment().clock.today()});
        change->kind = kind;
        return session.execute(std::move(*change)).hasValue();
    }

    std::unique_ptr<LiveSession> openWindow(const Clock &clock) const
    {
        std::unique_ptr<LiveSession> opened;
        bool isDone = false;
        QObject context;
        LiveSession::open(path(), StoreMode::ReadWrite, {clock, LocalPaths::under(folder() + u"/Maya"_s), {u"Maya"_s}},
                          &context,
                          [&](Result<std::unique_ptr<LiveSession>> session) {
                              isDone = true;
                              if (session)
                                  opened = std::move(*session);
                          },
                          quickTimes());
        if (!QTest::qWaitFor([&isDone] { return isDone; }, generous) || !opened)
            qFatal("the plan can't be opened");
        return opened;
    }

    Result<EntityId> take(LiveSession &session, const QString &name)
    {
        std::optional<Result<EntityId>> answer;
        session.takeSnapshot(name, SnapshotKind::Named, this,
                             [&answer](const Result<EntityId> &outcome) { answer.emplace(outcome); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, generous))
            return Error{ErrorCode::Cancelled, u"no answer"_s};
        return *answer;
    }
};

LEADLINE_TEST(TestSnapshots)
#include "tst_snapshots.moc"
