// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/presencekeeper.h"
#include "core/store/sqlite/database.h"
#include "tests/core/session/livebench.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;
using Duty = PresenceKeeper::Duty;

/// Who else edits the file: a hint that costs next to nothing and never gets in the way.
class TestPresence : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    void oneWriteAMinuteWhateverIsEdited()
    {
        PresenceKeeper maya(u"1"_s, u"Maya"_s, {});
        QCOMPARE(maya.duty(seconds(0)), Duty::Nothing);
        int writes = 0;
        for (seconds now(0); now < minutes(10); now += seconds(1)) {
            maya.touch({EntityKind::Feature, feature()}, &field("title"), now);
            if (maya.duty(now) == Duty::Announce) {
                maya.done(Duty::Announce, true, now);
                ++writes;
            }
        }
        QCOMPARE(writes, 10);
        // Nothing is touched any more: it is refreshed for a while, then taken away once.
        QStringList duties;
        for (seconds now = minutes(10); now < minutes(30); now += seconds(1)) {
            const Duty duty = maya.duty(now);
            if (duty == Duty::Nothing)
                continue;
            duties.append(duty == Duty::Announce ? u"announce"_s : u"withdraw"_s);
            maya.done(duty, true, now);
        }
        QCOMPARE(duties.count(u"withdraw"_s), 1);
        QCOMPARE(duties.constLast(), u"withdraw"_s);
        QVERIFY(duties.size() <= 6);
    }

    void theEndOfAnEditIsToldUntilItWorked()
    {
        const EntityKey first{EntityKind::Feature, feature()};
        const EntityKey second{EntityKind::Product, feature()};
        PresenceKeeper maya(u"1"_s, u"Maya"_s, {});
        maya.touch(first, &field("title"), seconds(0));
        QCOMPARE(maya.duty(seconds(0)), Duty::Announce);
        maya.done(Duty::Announce, true, seconds(0));
        QCOMPARE(maya.duty(seconds(1)), Duty::Nothing);
        maya.touch(second, nullptr, seconds(2));
        for (seconds now(2); now < seconds(5); now += seconds(1)) {
            QCOMPARE(maya.duty(now), Duty::TellEnd);
            QVERIFY(maya.own(Duty::TellEnd, clock().now()).item.isNull());
            maya.done(Duty::TellEnd, false, now);
        }
        maya.done(Duty::TellEnd, true, seconds(5));
        // What came next waits for its minute, and what was never told has no end to tell.
        QCOMPARE(maya.duty(seconds(6)), Duty::Nothing);
        maya.touch({}, nullptr, seconds(7));
        QCOMPARE(maya.duty(seconds(8)), Duty::Nothing);
        maya.touch(second, nullptr, seconds(9));
        QCOMPARE(maya.duty(minutes(1)), Duty::Announce);
        QCOMPARE(maya.own(Duty::Announce, clock().now()).item, second);
        // One that failed leaves in the file what was there.
        maya.done(Duty::Announce, true, minutes(1));
        maya.touch(first, nullptr, minutes(2));
        maya.done(Duty::Announce, false, minutes(2));
        QCOMPARE(maya.duty(minutes(2)), Duty::TellEnd);
    }

    void staleByTheReadersOwnClock()
    {
        const QDateTime today = clock().now();
        PresenceKeeper anna(u"2"_s, u"Anna"_s, {});
        Presence maya{.client = u"1"_s, .author = u"Maya"_s, .seenAt = today};
        QVERIFY(anna.follow({maya}, minutes(0), today));
        QCOMPARE(anna.others().size(), size_t(1));
        QVERIFY(!anna.follow({maya}, minutes(2), today));
        QVERIFY(anna.follow({maya}, minutes(3), today));
        QVERIFY(anna.others().empty());
        QCOMPARE(anna.leftOver(minutes(3)), QStringList{u"1"_s});
        maya.seenAt = today.addSecs(60);
        QVERIFY(anna.follow({maya}, minutes(4), today));
        QCOMPARE(anna.others().size(), size_t(1));
    }

    void clocksThatAreYearsApart()
    {
        const QDateTime today = clock().now();
        for (const int years : {-10, 10}) {
            PresenceKeeper anna(u"2"_s, u"Anna"_s, {});
            Presence maya{.client = u"1"_s, .author = u"Maya"_s, .seenAt = today.addYears(years)};
            // It may as well be what a crash has left.
            QVERIFY(!anna.follow({maya}, minutes(0), today));
            maya.seenAt = maya.seenAt.addSecs(60);
            QVERIFY(anna.follow({maya}, minutes(1), today));
            QCOMPARE(anna.others().front().author, u"Maya"_s);
        }
    }

    void editingIsSeenAndEndsByItself()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, times());
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s, StoreMode::ReadWrite, times());
        const std::unique_ptr<LiveSession> reader = open(u"Rita"_s, StoreMode::ReadOnly, times());
        for (const std::unique_ptr<LiveSession> *one : {&maya, &anna, &reader})
            (*one)->setPolling(true);
        reader->setEditing({EntityKind::Feature, feature()}, &field("title"));
        maya->setEditing({EntityKind::Feature, feature()}, &field("title"));
        QTRY_COMPARE_WITH_TIMEOUT(anna->presentOthers().size(), size_t(1), generous);
        QTRY_COMPARE_WITH_TIMEOUT(reader->presentOthers().size(), size_t(1), generous);
        QCOMPARE(anna->presentOthers().front().author, u"Maya"_s);
        QCOMPARE(anna->presentOthers().front().item, (EntityKey{EntityKind::Feature, feature()}));
        QCOMPARE(anna->presentOthers().front().field, &field("title"));
        QVERIFY(maya->presentOthers().empty());
        QTRY_VERIFY_WITH_TIMEOUT(anna->presentOthers().empty(), generous);
        QCOMPARE(rowCount(), 0);
    }

    /// Somebody saves while she leaves the field: colleagues hear of it as soon as the file is free again.
    void theEndOfAnEditWaitsForTheFileOnly()
    {
        LiveTimes patient = times();
        patient.presence = {.refresh = minutes(10), .stale = minutes(30), .idle = minutes(60)};
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, patient);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s, StoreMode::ReadWrite, patient);
        maya->setPolling(true);
        anna->setPolling(true);
        const EntityKey item{EntityKind::Feature, feature()};
        const auto shown = [&] {
            return anna->presentOthers().size() == 1 ? anna->presentOthers().front().item : EntityKey{EntityKind::Team, {}};
        };
        maya->setEditing(item, &field("title"));
        QTRY_COMPARE_WITH_TIMEOUT(shown(), item, generous);
        {
            const Result<std::unique_ptr<Database>> somebody =
                Database::open(path(), Database::Mode::ReadWrite, Database::Purpose::Document);
            QVERIFY(somebody);
            QVERIFY((*somebody)->exec(u"BEGIN IMMEDIATE"_s));
            maya->setEditing({}, nullptr);
            QTest::qWait(500);
            QCOMPARE(shown(), item);
        }
        QTRY_COMPARE_WITH_TIMEOUT(shown(), EntityKey(), generous);
    }

    void editMakesPresentAndClosingTakesItAway()
    {
        LiveTimes patient = times();
        patient.presence = {};
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s, StoreMode::ReadWrite, times());
        anna->setPolling(true);
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, patient);
            maya->setPolling(true);
            QTest::qWait(50);
            QCOMPARE(rowCount(), 0);
            QVERIFY(rename(*maya, u"Cards on file"_s));
            QCOMPARE(flush(*maya), QString());
            QTRY_COMPARE_WITH_TIMEOUT(anna->presentOthers().size(), size_t(1), generous);
            QVERIFY(anna->presentOthers().front().item.isNull());
        }
        QCOMPARE(rowCount(), 0);
        QTRY_VERIFY_WITH_TIMEOUT(anna->presentOthers().empty(), generous);
    }

    /// Journal, outbox and verify know nothing of it, and what a crash has left goes with the next writer.
    void outsideTheHistory()
    {
        SequentialIdSource ids(9);
        const Result<std::unique_ptr<PlanSession>> crashed =
            PlanSession::open(path(), StoreMode::ReadWrite, environment(u"Olga"_s));
        QVERIFY(crashed);
        PlanStore &store = (*crashed)->store();
        const qint64 head = store.head();
        QVERIFY(store.announce({.client = u"crashed"_s, .author = u"Olga"_s, .seenAt = clock().now()}));
        QCOMPARE(rowCount(), 1);
        QVERIFY(store.pending()->empty());
        QVERIFY(store.verify()->empty());
        QCOMPARE(store.transactions()->size(), size_t(head));

        LiveTimes quick = times();
        quick.presence.stale = milliseconds(500);
        quick.presence.idle = minutes(1); // she is still there when a busy machine gets to look
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadWrite, quick);
        maya->setPolling(true);
        QTRY_COMPARE_WITH_TIMEOUT(maya->presentOthers().size(), size_t(1), generous);
        QTRY_VERIFY_WITH_TIMEOUT(maya->presentOthers().empty(), generous);
        maya->setEditing({EntityKind::Feature, feature()}, nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(!clients().contains(u"crashed"_s) && !clients().isEmpty(), generous);
        QCOMPARE(maya->saveState(), SaveState::Saved);
    }

    void hostileRowsAreCutAndNeverMany()
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(path(), StoreMode::ReadWrite, environment(u"Olga"_s));
        QVERIFY(session);
        PlanStore &store = (*session)->store();
        for (int n = 0; n < 100; ++n)
            QVERIFY(store.announce({.client = QString::number(n), .author = QString(5'000, u'x'), .seenAt = clock().now()}));
        const Result<std::vector<Presence>> read = rows();
        QVERIFY(read);
        QVERIFY(read->size() <= 64);
        QVERIFY(read->front().author.size() <= 200);
    }

private:
    static LiveTimes times()
    {
        LiveTimes quick = quickTimes();
        quick.presence = {.refresh = milliseconds(20), .stale = seconds(5), .idle = seconds(2)};
        return quick;
    }

    /// As a program sees them that opens the file now.
    Result<std::vector<Presence>> rows() const
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(path(), StoreMode::ReadOnly, environment(u"Zoe"_s));
        if (!session)
            return session.error();
        return (*session)->store().presences();
    }

    int rowCount() const
    {
        const Result<std::vector<Presence>> read = rows();
        return read ? static_cast<int>(read->size()) : -1;
    }

    QStringList clients() const
    {
        QStringList names;
        const Result<std::vector<Presence>> read = rows();
        for (size_t n = 0; read && n < read->size(); ++n)
            names.append((*read)[n].client);
        return names;
    }
};

LEADLINE_TEST(TestPresence)
#include "tst_presence.moc"
