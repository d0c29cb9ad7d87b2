// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/gesture.h"
#include "core/model/conflict.h"
#include "core/model/product.h"
#include "tests/core/session/livebench.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/randomchange.h"
#include "tests/support/testprogram.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// A plan in a window: shown at once, stored behind, together with others on one file.
class TestLiveSession : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    void editIsShownAtOnceAndStoredBehind()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QCOMPARE(maya->path(), path());
        QCOMPARE(maya->fileName(), u"plan.db"_s);
        QCOMPARE(maya->saveSentence(), u"All changes saved"_s);
        QVERIFY(rename(*maya, u"Cards on file"_s));
        QCOMPARE(title(*maya), u"Cards on file"_s);
        QCOMPARE(maya->unsavedCount(), 1);
        QCOMPARE(storedTitle(), u"Saved cards"_s);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->unsavedCount(), 0);
        QCOMPARE(maya->saveState(), SaveState::Saved);
        QCOMPARE(storedTitle(), u"Cards on file"_s);
    }

    void orderIsKeptAndReferencesArrive()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        std::vector<EntityId> added;
        for (int n = 0; n < 50; ++n) {
            added.push_back(addFeature(*maya, u"Feature %1"_s.arg(n)));
            // Edits of what isn't in the file yet follow it there.
            QVERIFY(rename(*maya, u"Renamed %1"_s.arg(n), added.back()));
        }
        QCOMPARE(maya->plan().find(Id<Feature>(added.front()))->ref, QString());
        QCOMPARE(flush(*maya), QString());
        for (size_t n = 0; n < added.size(); ++n)
            QCOMPARE(maya->plan().find(Id<Feature>(added[n]))->ref, u"PAY-%1"_s.arg(n + 2));
        QCOMPARE(differenceToFile(*maya), QString());
        const Result<std::vector<Transaction>> history = storedHistory({.newest = 100});
        QVERIFY(history);
        QCOMPARE(history->front().rows.front().id, added.front());
        QCOMPARE(history->back().rows.front().after, u"Renamed 49"_s);
    }

    /// The store wrote a new reference and an alias into the move.
    void undoAfterARestartKeepsOldReferencesLeading()
    {
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            Product web;
            web.id = maya->ids().next();
            web.key = u"WEB"_s;
            web.name = u"Web"_s;
            const EntityId product = web.id;
            Change addition(u"Add"_s);
            addition.insert(std::move(web));
            QVERIFY(maya->document().execute(addition));
            QVERIFY(set(*maya, "product", idText(product)));
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(maya->plan().find(Id<Feature>(feature()))->ref, u"WEB-1"_s);
        }
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QVERIFY(again->undo());
        QCOMPARE(flush(*again), QString());
        QCOMPARE(again->plan().find(Id<Feature>(feature()))->ref, u"PAY-1"_s);
        QCOMPARE(again->plan().findByRef(u"WEB-1").id, feature());
        // The number isn't given out again.
        const EntityId added = addFeature(*again, u"Wallet"_s);
        QCOMPARE(flush(*again), QString());
        QCOMPARE(again->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QCOMPARE(differenceToFile(*again), QString());
    }

    void undoAndRedoAreStoredAndReachBeyondARestart()
    {
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(rename(*maya, u"One"_s));
            QVERIFY(rename(*maya, u"Two"_s));
            QVERIFY(maya->undo());
            QCOMPARE(title(*maya), u"One"_s);
            QVERIFY(maya->redo());
            QVERIFY(maya->document().undo());
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(storedTitle(), u"One"_s);
        }
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QVERIFY(again->document().canRedo());
        QVERIFY(again->undo());
        QCOMPARE(title(*again), u"Saved cards"_s);
        QCOMPARE(flush(*again), QString());
        QCOMPARE(storedTitle(), u"Saved cards"_s);
        QVERIFY(!open(u"Anna"_s)->document().canUndo());
    }

    /// A row is taken back and brought back before the file has said what it is called.
    void referenceSurvivesUndoneInsertion()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const EntityId added = addFeature(*maya, u"Now and then"_s);
        QVERIFY(maya->undo());
        QCOMPARE(flush(*maya), QString());
        QVERIFY(maya->redo());
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(maya->plan().find(Id<Feature>(added))->ref, u"PAY-2"_s);
        QVERIFY(maya->undo());
        QVERIFY(maya->redo());
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void undoBringsBackWhatTheEditReplaced_data()
    {
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("stands");
        QTest::addColumn<QString>("when");
        for (const QString &when : {u"later"_s, u"after a restart"_s, u"before it is stored"_s}) {
            QTest::addRow("mine stands, %s", qPrintable(when)) << u"8"_s << u"8"_s << when;
            QTest::addRow("theirs stands, %s", qPrintable(when)) << u"10"_s << u"13"_s << when;
            QTest::addRow("both entered the same, %s", qPrintable(when)) << u"13"_s << u"13"_s << when;
        }
    }

    /// Anna's edit is made on 5, but a colleague's 13 is stored first: to undo hers must not take the colleague's.
    void undoBringsBackWhatTheEditReplaced()
    {
        QFETCH(QString, mine);
        QFETCH(QString, stands);
        QFETCH(QString, when);
        std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(set(*maya, "reach", u"5"_s));
        QCOMPARE(flush(*maya), QString());
        std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(set(*maya, "reach", u"13"_s));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(set(*anna, "reach", mine));
        if (when == u"before it is stored") {
            QVERIFY(anna->undo());
            QCOMPARE(reach(*anna), u"5"_s);
            QCOMPARE(flush(*anna), QString());
        } else {
            QCOMPARE(flush(*anna), QString());
            QCOMPARE(reach(*anna), stands);
            if (when == u"after a restart")
                anna = open(u"Anna"_s);
            if (anna->document().canUndo())
                QVERIFY(anna->undo());
            QCOMPARE(flush(*anna), QString());
        }
        QCOMPARE(reach(*anna), u"13"_s);
        QCOMPARE(differenceToFile(*anna), QString());
        // And it can be done again.
        QCOMPARE(anna->document().canRedo(), stands == mine && mine != u"13");
        if (anna->document().canRedo()) {
            QVERIFY(anna->redo());
            QCOMPARE(flush(*anna), QString());
            QCOMPARE(reach(*anna), mine);
            QVERIFY(anna->undo());
            QCOMPARE(flush(*anna), QString());
            QCOMPARE(reach(*anna), u"13"_s);
            QCOMPARE(differenceToFile(*anna), QString());
        }
        // What two people entered is told of, undone or not.
        QCOMPARE(anna->plan().table(EntityKind::Conflict).size(), mine == u"13" ? 0 : 1);
    }

    /// A tag that both added, undone by the second one before the file has told.
    void undoLeavesTheElementThatAColleagueAdded()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        Change tagging(u"Tag"_s);
        tagging.addElement(EntityKind::Feature, feature(), field("tags"), u"mobile"_s);
        QVERIFY(maya->execute(tagging));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(anna->execute(tagging));
        QVERIFY(anna->undo());
        QCOMPARE(flush(*anna), QString());
        const QString tags = field("tags").text(*anna->plan().find(EntityKind::Feature, feature()));
        QCOMPARE(tags, u"mobile"_s);
        QCOMPARE(differenceToFile(*anna), QString());
    }

    void othersChangesAppearByThemselves()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        const QSignalSpy seen(anna.get(), &LiveSession::foreignChange);
        anna->setPolling(true);
        QVERIFY(rename(*maya, u"Cards on file"_s));
        QTRY_COMPARE_WITH_TIMEOUT(title(*anna), u"Cards on file"_s, generous);
        QCOMPARE(seen.size(), 1);
        QCOMPARE(seen.front().front().value<Transaction>().author, u"Maya"_s);
        // One's own changes are no news.
        QVERIFY(rename(*anna, u"Cards"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(seen.size(), 1);
        QCOMPARE(differenceToFile(*anna), QString());
    }

    void unsentValueStaysWhileAnotherFieldArrives()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(set(*anna, "reach", u"900"_s));
        QCOMPARE(flush(*anna), QString());
        // Three edits at once: the receipt of the first tells of Anna's while two are still unsent.
        QVERIFY(rename(*maya, u"One"_s));
        QVERIFY(rename(*maya, u"Two"_s));
        QVERIFY(rename(*maya, u"Three"_s));
        QTRY_VERIFY_WITH_TIMEOUT(maya->plan().find(Id<Feature>(feature()))->reach == 900.0, generous);
        QCOMPARE(title(*maya), u"Three"_s);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(differenceToFile(*maya), QString());
        QCOMPARE(maya->plan().table(EntityKind::Conflict).size(), 0);
    }

    void conflictingEditsLeaveOneConflictAndOneAnswer()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        const QSignalSpy conflicts(anna.get(), &LiveSession::conflictsFound);
        QVERIFY(rename(*maya, u"Zebra"_s));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(rename(*anna, u"Apple"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(conflicts.size(), 1);
        maya->setPolling(true);
        QTRY_COMPARE_WITH_TIMEOUT(maya->plan().table(EntityKind::Conflict).size(), 1, generous);
        QCOMPARE(title(*maya), u"Zebra"_s);
        QCOMPARE(title(*anna), u"Zebra"_s);
        const Conflict &conflict = maya->plan().all<Conflict>().at(0);
        QCOMPARE(conflict.mine, u"Apple"_s);
        QCOMPARE(conflict.theirs, u"Zebra"_s);
        QVERIFY(maya->plan().equals(anna->plan()));
    }

    void gestureIsLeftAlone()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        QVERIFY(rename(*anna, u"Hers"_s));
        QCOMPARE(flush(*anna), QString());
        const QSignalSpy seen(maya.get(), &LiveSession::foreignChange);
        {
            Gesture gesture(maya->document());
            Change drag(u"Drag"_s);
            drag.set(EntityKind::Feature, feature(), field("title"), u"Dragged"_s);
            QVERIFY(gesture.update(drag));
            maya->setPolling(true);
            // Her change is here, and waits.
            QTest::qWait(50);
            QVERIFY(seen.isEmpty());
            QCOMPARE(title(*maya), u"Dragged"_s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Hers"_s, generous);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void copyHasItsHistory()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Renamed"_s));
        const QString copy = QString(folder() + u"/copy.db"_s);
        QCOMPARE(saveCopy(*maya, copy), QString());
        const Result<std::unique_ptr<PlanSession>> opened =
            PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Jonas"_s));
        QVERIFY(opened);
        QCOMPARE((*opened)->store().transactions()->size(), size_t(2));
        QVERIFY((*opened)->plan().equals(maya->plan()));
    }

    void bothBringTheSameRowBack()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
        Change removal(u"Remove"_s);
        removal.remove(EntityKind::Feature, feature());
        QVERIFY(maya->execute(removal));
        QCOMPARE(flush(*maya), QString());
        QVERIFY(set(*anna, "reach", u"1"_s));
        QCOMPARE(flush(*anna), QString());
        QVERIFY(rename(*anna, u"Back again"_s));
        QCOMPARE(flush(*anna), QString());
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        Change restoration(u"Restore"_s);
        restoration.restore(maya->plan(), EntityKind::Feature, feature());
        QVERIFY(maya->execute(restoration));
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(refused.size(), 0);
        QCOMPARE(title(*maya), u"Back again"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void hopelessEditIsTakenBackAndSaid()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const QString before = title(*maya);
        // Another program has deleted the row, not put it into the bin.
        QVERIFY(tests::runBare(path(), {u"DELETE FROM feature WHERE id = '%1'"_s.arg(idText(feature()))}));
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        QVERIFY(rename(*maya, u"Lost"_s));
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(title(*maya), before);
        QCOMPARE(maya->saveState(), SaveState::Saved);
        QCOMPARE(maya->unsavedCount(), 0);
    }

    void readOnlySaysSo()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s, StoreMode::ReadOnly);
        QVERIFY(maya->isReadOnly());
        QCOMPARE(maya->saveState(), SaveState::ReadOnly);
        QVERIFY(!maya->readOnlyReason().isEmpty());
        Change change(u"Rename"_s);
        change.set(EntityKind::Feature, feature(), field("title"), u"No"_s);
        QVERIFY(!maya->execute(change));
        // Round the session, as a gesture does.
        const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
        QVERIFY(maya->document().execute(change));
        QTRY_COMPARE_WITH_TIMEOUT(refused.size(), 1, generous);
        QCOMPARE(title(*maya), u"Saved cards"_s);
    }

    void createdFileHoldsItsHistory()
    {
        const Result<std::vector<Transaction>> history = storedHistory({});
        QVERIFY(history);
        const QString path = QString(folder() + u"/new.db"_s);
        SequentialIdSource ids(7);
        std::unique_ptr<LiveSession> session;
        LiveSession::create(path, ids.next(), *history, environment(u"Maya"_s), qApp,
                            [&](Result<std::unique_ptr<LiveSession>> made) {
                                QVERIFY2(made, made ? "" : qPrintable(made.error().text));
                                session = std::move(*made);
                            });
        QTRY_VERIFY_WITH_TIMEOUT(session, generous);
        QCOMPARE(title(*session), u"Saved cards"_s);
        int transactions = 0;
        session->history({}, qApp, [&](Result<std::vector<Transaction>> read) {
            transactions = read ? static_cast<int>(read->size()) : -1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(transactions, 1, generous);
    }

    void threeWindowsAgree_data()
    {
        QTest::addColumn<quint32>("seed");
        const quint32 seeds = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 12 : 3;
        for (quint32 seed = 1; seed <= seeds; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    /// Whatever three people do at once, in the end every window shows what the file holds.
    void threeWindowsAgree()
    {
        QFETCH(quint32, seed);
        const int editCount = qEnvironmentVariableIsSet("LEADLINE_SOAK") ? 1'000 : 150;
        QRandomGenerator random(seed);
        std::vector<std::unique_ptr<LiveSession>> people;
        int resets = 0;
        for (const QString &name : {u"Maya"_s, u"Anna"_s, u"Jonas"_s}) {
            people.push_back(open(name));
            people.back()->setPolling(true);
            // Reading everything anew would hide that memory and file had come apart.
            connect(&people.back()->document(), &PlanDocument::wasReset, this, [&resets] { ++resets; });
        }
        int made = 0;
        for (int n = 0; n < editCount; ++n) {
            LiveSession &who = *people[random.bounded(3U)];
            const quint32 dice = random.bounded(20U);
            if (dice == 0)
                made += who.undo() ? 1 : 0;
            else if (dice == 1)
                made += who.redo() ? 1 : 0;
            else if (dice < 6)
                made += editOfAFew(who, random) ? 1 : 0;
            else
                made += who.execute(tests::randomChange(who.plan(), who.ids(), random)) ? 1 : 0;
            // Bursts and pauses, so that some edits meet others' in the queue and some in the file.
            if (random.bounded(8U) == 0)
                QTest::qWait(static_cast<int>(random.bounded(15U)));
        }
        QVERIFY(made > editCount / 2);
        for (const std::unique_ptr<LiveSession> &who : people)
            QCOMPARE(flush(*who), QString());
        const Result<Plan> file = storedPlan();
        QVERIFY(file);
        for (const std::unique_ptr<LiveSession> &who : people) {
            QString difference;
            const bool agrees = QTest::qWaitFor([&] { return who->plan().equals(*file, &difference); }, generous);
            QVERIFY2(agrees, qPrintable(who->environment().identity.name + u": "_s + difference));
            QCOMPARE(who->unsavedCount(), 0);
        }
        QCOMPARE(resets, 0);
    }

private:
    QString reach(const LiveSession &session) const
    {
        return field("reach").text(*session.plan().find(EntityKind::Feature, feature()));
    }

    /// Several people at the same few fields: what random changes rarely do.
    bool editOfAFew(LiveSession &who, QRandomGenerator &random) const
    {
        Change change(u"Change"_s);
        const quint32 dice = random.bounded(10U);
        const EntityBase *row = who.plan().find(EntityKind::Feature, feature());
        if (row->removed)
            change.restore(who.plan(), EntityKind::Feature, feature());
        else if (dice == 0)
            change.remove(EntityKind::Feature, feature());
        else if (dice < 5)
            change.set(EntityKind::Feature, feature(), field("title"), u"Title %1"_s.arg(random.bounded(50)));
        else if (dice < 8)
            change.set(EntityKind::Feature, feature(), field("reach"), QString::number(random.bounded(100)));
        else
            change.addElement(EntityKind::Feature, feature(), field("tags"), u"tag %1"_s.arg(random.bounded(5)));
        return who.execute(change).hasValue();
    }
};

LEADLINE_TEST(TestLiveSession)
#include "tst_livesession.moc"
