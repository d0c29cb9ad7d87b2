// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"
#include "core/store/sentences.h"
#include "tests/core/session/livebench.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Something else takes the place of the file while a plan is open: said, and nothing of anybody's is lost.
class TestLiveReplaced : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    /// Something that is no plan lies in its place for a while; then the file is back.
    void garbageInItsPlaceIsSaidUntilTheFileIsBack()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const QSignalSpy said(maya.get(), &LiveSession::saveStateChanged);
        maya->setPolling(true);
        const QString aside = path() + u".aside"_s;
        const QString garbage = path() + u".garbage"_s;
        QVERIFY(tests::writeAll(garbage, QByteArray(4096, '\0')));
        QVERIFY(std::rename(qPrintable(path()), qPrintable(aside)) == 0);
        QVERIFY(std::rename(qPrintable(garbage), qPrintable(path())) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QVERIFY(rename(*maya, u"Meanwhile"_s));
        QVERIFY(!flush(*maya).isEmpty());
        QVERIFY(std::rename(qPrintable(aside), qPrintable(path())) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(storedTitle(), u"Meanwhile"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    /// A program that copies slowly writes a colleague's newer file into this one, piece by piece.
    void slowCopyInPlaceIsFollowedInTheEnd()
    {
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        const QByteArray before = tests::readAll(path());
        {
            const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
            QVERIFY(rename(*anna, u"Annas"_s));
            QCOMPARE(flush(*anna), QString());
        }
        const QByteArray after = tests::readAll(path());
        QVERIFY(tests::writeAll(path(), before));
        maya->setPolling(true);
        QTest::qWait(50);
        QCOMPARE(title(*maya), u"Saved cards"_s);
        for (qsizetype size = 4096; size < after.size(); size += 40'960) {
            QVERIFY(tests::writeAll(path(), after.left(size)));
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        }
        QVERIFY(tests::writeAll(path(), after));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Annas"_s, generous);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void olderCopyInItsPlaceIsNoticed()
    {
        const QString older = QString(folder() + u"/older.db"_s);
        QVERIFY(QFile::copy(path(), older));
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(rename(*maya, u"Mine"_s));
        QCOMPARE(flush(*maya), QString());
        maya->setPolling(true);
        QVERIFY(std::rename(qPrintable(older), qPrintable(path())) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QCOMPARE(title(*maya), u"Mine"_s);
        QCOMPARE(storedTitle(), u"Saved cards"_s);
        QVERIFY(set(*maya, "reach", u"5"_s));
        QVERIFY(!flush(*maya).isEmpty());
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(storedTitle(), u"Mine"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    /// Maya's edit is of yesterday; a copy with as many transactions takes the file's place, as synchronizing programs
    /// do it. She is told, and nothing of either is lost.
    void copyOfTheSameLengthIsNoticed()
    {
        const QString copy = QString(folder() + u"/copy.db"_s);
        QVERIFY(QFile::copy(path(), copy));
        {
            const std::unique_ptr<LiveSession> before = open(u"Maya"_s);
            QVERIFY(set(*before, "reach", u"5"_s));
            QCOMPARE(flush(*before), QString());
        }
        editCopy(copy, "title", u"Annas"_s);
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        maya->setPolling(true);
        QVERIFY(std::rename(qPrintable(copy), qPrintable(path())) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
        QCOMPARE(maya->saveSentence(), Sentences::vanished(path()).text);
        QCOMPARE(title(*maya), u"Saved cards"_s);
        maya->retry();
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Annas"_s, generous);
        QCOMPARE(maya->plan().find(Id<Feature>(feature()))->reach, storedPlan()->find(Id<Feature>(feature()))->reach);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    /// Nobody looks at the file before the next edit, and only colleagues' work is gone from it: what is shown is read anew.
    void editIntoAnotherCopyShowsThatCopy()
    {
        const QString copy = QString(folder() + u"/copy.db"_s);
        QVERIFY(QFile::copy(path(), copy));
        editCopy(copy, "title", u"Of the copy"_s);
        {
            const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
            QVERIFY(rename(*anna, u"Annas"_s));
            QCOMPARE(flush(*anna), QString());
        }
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        QVERIFY(std::rename(qPrintable(copy), qPrintable(path())) == 0);
        QVERIFY(set(*maya, "reach", u"5"_s));
        QCOMPARE(flush(*maya), QString());
        QTRY_COMPARE_WITH_TIMEOUT(title(*maya), u"Of the copy"_s, generous);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    void anotherPlanInItsPlaceIsSaidForAsLong_data()
    {
        QTest::addColumn<bool>("inPlace");
        QTest::newRow("renamed") << false;
        QTest::newRow("written in place") << true;
    }

    void anotherPlanInItsPlaceIsSaidForAsLong()
    {
        QFETCH(bool, inPlace);
        const QString other = QString(folder() + u"/other.db"_s);
        {
            SequentialIdSource ids(77);
            QVERIFY(PlanSession::create(other, ids.next(), {}, environment(u"Anna"_s)));
        }
        const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
        maya->setPolling(true);
        const QByteArray mine = tests::readAll(path());
        const QByteArray others = tests::readAll(other);
        QTest::qWait(50);
        if (inPlace)
            QVERIFY(tests::writeAll(path(), others));
        else
            QVERIFY(std::rename(qPrintable(other), qPrintable(path())) == 0);
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveSentence(), Sentences::anotherDocument(path()).text, generous);
        QCOMPARE(maya->saveState(), SaveState::Failed);
        const QSignalSpy said(maya.get(), &LiveSession::saveStateChanged);
        // Many looks later it is the same.
        QTest::qWait(200);
        QCOMPARE(said.size(), 0);
        QCOMPARE(maya->saveSentence(), Sentences::anotherDocument(path()).text);
        QVERIFY(rename(*maya, u"Meanwhile"_s));
        QVERIFY(!flush(*maya).isEmpty());
        QCOMPARE(tests::readAll(path()), others);
        QCOMPARE(title(*maya), u"Meanwhile"_s);
        QVERIFY(tests::writeAll(path(), mine));
        QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
        QCOMPARE(flush(*maya), QString());
        QCOMPARE(storedTitle(), u"Meanwhile"_s);
        QCOMPARE(differenceToFile(*maya), QString());
    }

    /// What the copy can't take stays on this computer, and it keeps nobody from working on with the copy.
    void whatTheCopyCannotTakeIsKept()
    {
        const QString older = QString(folder() + u"/older.db"_s);
        QVERIFY(QFile::copy(path(), older));
        EntityId product;
        {
            const std::unique_ptr<LiveSession> anna = open(u"Anna"_s);
            Product row;
            row.id = product = anna->ids().next();
            row.key = u"WEB"_s;
            row.name = u"Web"_s;
            Change change(u"Add"_s);
            change.insert(row);
            QVERIFY(anna->execute(std::move(change)));
            QCOMPARE(flush(*anna), QString());
        }
        const QString whole = QString(folder() + u"/whole.db"_s);
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            Feature row = newFeature(maya->plan(), maya->ids(), u"Search"_s);
            row.product = Id<Product>(product);
            Change change(u"Add Search"_s);
            change.insert(row);
            QVERIFY(maya->execute(std::move(change)));
            QVERIFY(set(*maya, "reach", u"5"_s));
            QCOMPARE(flush(*maya), QString());
            QVERIFY(QFile::copy(path(), whole));
            maya->setPolling(true);
            const QSignalSpy refused(maya.get(), &LiveSession::editRefused);
            QVERIFY(std::rename(qPrintable(older), qPrintable(path())) == 0);
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Failed, generous);
            QVERIFY(set(*maya, "impact", u"3"_s));
            maya->retry();
            QTRY_COMPARE_WITH_TIMEOUT(maya->saveState(), SaveState::Saved, generous);
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(refused.size(), 1);
            QCOMPARE(refused.front().front().toString(), u"Add Search"_s);
            QVERIFY(rename(*maya, u"Going on"_s));
            QCOMPARE(flush(*maya), QString());
            QCOMPARE(maya->saveState(), SaveState::Saved);
            QCOMPARE(storedTitle(), u"Going on"_s);
            QCOMPARE(differenceToFile(*maya), QString());
        }
        // It is told of at each opening, until the right file is back.
        QCOMPARE(open(u"Maya"_s)->missingCount(), 1);
    }

    /// An edit could not be stored, and then the file got another name: the edit is offered there.
    void editsKeptForAnotherNameAreOffered_data()
    {
        QTest::addColumn<bool>("store");
        QTest::newRow("store them here") << true;
        QTest::newRow("discard") << false;
    }

    void editsKeptForAnotherNameAreOffered()
    {
        QFETCH(bool, store);
        const QString moved = QString(folder() + u"/moved.db"_s);
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(QFile::rename(path(), moved));
            QVERIFY(rename(*maya, u"Meanwhile"_s));
            QVERIFY(!addFeature(*maya, u"Refunds"_s).isNull());
            QVERIFY(!flush(*maya).isEmpty());
        }
        setPath(moved);
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QCOMPARE(title(*maya), u"Saved cards"_s);
            QCOMPARE(maya->keptElsewhere().size(), size_t(1));
            QVERIFY(maya->keptElsewhere().front().path.endsWith(u"/share/plan.db"_s));
            const std::vector<StoreWorker::KeptElsewhere::Edit> &edits = maya->keptElsewhere().front().edits;
            QCOMPARE(edits.size(), size_t(2));
            QCOMPARE(edits.front().label, u"Set title"_s);
            QCOMPARE(edits.front().at.date(), clock().today());
            QCOMPARE(edits.back().label, u"Add"_s);
            QCOMPARE(maya->missingCount(), 0);
            const QSignalSpy said(maya.get(), &LiveSession::saveStateChanged);
            if (store)
                maya->storeKeptElsewhere();
            else
                maya->discardKeptElsewhere();
            QVERIFY(maya->keptElsewhere().empty());
            QCOMPARE(said.size(), 1);
            QCOMPARE(flush(*maya), QString());
            QTRY_COMPARE_WITH_TIMEOUT(title(*maya), store ? u"Meanwhile"_s : u"Saved cards"_s, generous);
            QCOMPARE(maya->plan().table(EntityKind::Feature).size(), store ? 2 : 1);
            QCOMPARE(differenceToFile(*maya), QString());
        }
        // They are this file's now, or nobody's.
        const std::unique_ptr<LiveSession> again = open(u"Maya"_s);
        QVERIFY(again->keptElsewhere().empty());
        QCOMPARE(again->missingCount(), 0);
        QCOMPARE(again->unsavedCount(), 0);
    }

    /// The end of storing wasn't seen, and the file got another name: there is nothing to offer.
    void whatIsInTheFileIsNotOffered()
    {
        const QString moved = QString(folder() + u"/moved.db"_s);
        {
            const std::unique_ptr<LiveSession> maya = open(u"Maya"_s);
            QVERIFY(rename(*maya, u"Stored"_s));
            QCOMPARE(flush(*maya), QString());
            QVERIFY(tests::runBare(maya->environment().paths.outboxFolder() + u'/' + idText(maya->documentId()) + u".db"_s,
                                   {u"UPDATE kept SET acknowledged = 0"_s}));
        }
        QVERIFY(QFile::rename(path(), moved));
        setPath(moved);
        QVERIFY(open(u"Maya"_s)->keptElsewhere().empty());
    }

private:
    /// Somebody else works on a copy, one edit.
    void editCopy(const QString &copy, const char *key, const QString &value) const
    {
        const Result<std::unique_ptr<PlanSession>> session =
            PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Jonas"_s));
        QVERIFY(session);
        Change change(u"Edit"_s);
        change.set(EntityKind::Feature, feature(), field(key), value);
        QVERIFY((*session)->execute(std::move(change)));
    }
};

LEADLINE_TEST(TestLiveReplaced)
#include "tst_livereplaced.moc"
