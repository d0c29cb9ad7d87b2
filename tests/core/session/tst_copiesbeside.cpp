// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/product.h"
#include "core/session/copysearch.h"
#include "core/session/mergereport.h"
#include "tests/core/session/livebench.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Copies that a synchronizing program, or somebody's file manager, has left beside an open plan.
class TestCopiesBeside : public QObject, protected tests::LiveBench
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(start()); }

    void names_data()
    {
        QTest::addColumn<bool>("isCopy");
        for (const QString &name : styles())
            QTest::newRow(qPrintable(name)) << true;
        for (const char *name : {"plan (In Konflikt stehende Kopie von Anna 2026-08-12).db", "plan-ANNAS-PC-2.db", "plan - Kopie (2).db",
                                 "plan copy 2.db", "plan (copy).db", "plan_conf(1).db", "plan_conflict-20260812-140533.db", "plan (1).DB"})
            QTest::newRow(name) << true;
        for (const char *name : {"plan.db", "plan.db-journal", "planning.db", "plan (1).xlsx", "plan (1).db-journal", "my plan (1).db",
                                 "plan 2027.db", "plan2.db", ".~lock.plan.db#", "plan.backup.db"})
            QTest::newRow(name) << false;
    }

    void names()
    {
        QFETCH(bool, isCopy);
        QCOMPARE(isNamedLikeCopy(QString::fromLatin1(QTest::currentDataTag()), u"plan.db"_s), isCopy);
    }

    void everyStyleIsFoundAndMerged_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : styles())
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyStyleIsFoundAndMerged()
    {
        QFETCH(QString, name);
        const QString copy = beside(name);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(edit(copy, "title", u"Cards that stay"_s));
        QVERIFY(edit(copy, "reach", u"500"_s));
        const std::unique_ptr<LiveSession> anna = openWatching();
        QTRY_COMPARE_WITH_TIMEOUT(anna->copiesBeside().size(), size_t(1), generous);
        QCOMPARE(anna->copiesBeside().front().path, copy);
        QCOMPARE(anna->copiesBeside().front().changes, 2);
        // Looking leaves the file as it is, and no lock or journal of ours.
        const QByteArray before = bytes(copy);
        QVERIFY(!QFile::exists(copy + u"-journal"_s) || bytes(copy + u"-journal"_s).isEmpty());

        const QString tried = merge(*anna, copy, MergeMode::DryRun);
        QVERIFY2(tried.startsWith(u"2 changes of “%1” would come into “plan.db”: Ben (2)."_s.arg(name)), qPrintable(tried));
        QCOMPARE(title(*anna), u"Saved cards"_s);
        QVERIFY(set(*anna, "reach", u"400"_s));
        const QString merged = merge(*anna, copy, MergeMode::Write);
        QVERIFY2(merged.contains(u"1 conflicts are left"_s) || merged.contains(u"1 conflict is left"_s), qPrintable(merged));
        QCOMPARE(title(*anna), u"Cards that stay"_s);
        QCOMPARE(storedTitle(), u"Cards that stay"_s);
        QCOMPARE(differenceToFile(*anna), QString());
        QTRY_VERIFY_WITH_TIMEOUT(anna->copiesBeside().empty(), generous);
        QCOMPARE(bytes(copy), before);
        // The window goes on with the file.
        QVERIFY(rename(*anna, u"Cards"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(storedTitle(), u"Cards"_s);
    }

    void whatHasNothingNewIsNotOffered()
    {
        QVERIFY(QFile::copy(path(), beside(u"plan (1).db"_s)));
        SequentialIdSource ids(77);
        {
            const Result<std::unique_ptr<PlanSession>> other =
                PlanSession::create(beside(u"plan (2).db"_s), ids.next(), {}, environment(u"Ben"_s));
            QVERIFY(other);
            Product product;
            product.id = ids.next();
            product.key = u"CORE"_s;
            product.name = u"Core"_s;
            Change change(u"Add a product"_s);
            change.insert(product);
            QVERIFY((*other)->execute(change));
        }
        QFile text(beside(u"plan (3).db"_s));
        QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no plan") > 0);
        text.close();
        QVERIFY(QFile::link(path(), beside(u"plan (4).db"_s)));
        const QString copy = beside(u"plan (5).db"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(edit(copy, "reach", u"500"_s));
        std::atomic<bool> stopped = false;
        CopySearch search(environment(u"Anna"_s), path());
        const std::vector<CopyBeside> found = search.look(stopped);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().path, copy);
        // Nothing has changed, so the second look gives the same; and nothing once it has gone.
        QCOMPARE(search.look(stopped), found);
        QVERIFY(QFile::remove(copy));
        QVERIFY(search.look(stopped).empty());
    }

    void whatIsAddedLaterIsNews()
    {
        const QString copy = beside(u"plan-BENS-PC.db"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(edit(copy, "reach", u"500"_s));
        const std::unique_ptr<LiveSession> anna = openWatching();
        QTRY_COMPARE_WITH_TIMEOUT(anna->copiesBeside().size(), size_t(1), generous);
        const QString state = anna->copiesBeside().front().state;
        QVERIFY(edit(copy, "title", u"Cards that stay"_s));
        QTRY_COMPARE_WITH_TIMEOUT(anna->copiesBeside().front().changes, 2, generous);
        QVERIFY(anna->copiesBeside().front().state != state);
        // A copy that appears while the plan is open.
        const QString second = beside(u"plan (conflicted copy 2026-08-12 140533).db"_s);
        QVERIFY(QFile::copy(copy, second));
        QTRY_COMPARE_WITH_TIMEOUT(anna->copiesBeside().size(), size_t(2), generous);
    }

    void onlyWhatIsAddedIsRead()
    {
        const QString copy = beside(u"plan (1).db"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(edit(copy, "reach", u"500"_s));
        QVERIFY(edit(copy, "title", u"Cards that stay"_s));
        const QString aside = beside(u"aside"_s);
        QVERIFY(QFile::copy(path(), aside));
        std::atomic<bool> stopped = false;
        CopySearch search(environment(u"Anna"_s), path());
        QCOMPARE(search.look(stopped).front().changes, 2);
        const qint64 first = search.transactionsRead();
        QVERIFY(first > 2);
        search.look(stopped);
        QCOMPARE(search.transactionsRead(), first);
        // A busy plan: its own edits are read once, the copy not again.
        QVERIFY(edit(path(), "title", u"Cards"_s));
        QCOMPARE(search.look(stopped).front().changes, 2);
        QCOMPARE(search.transactionsRead(), first + 1);
        QVERIFY(edit(copy, "reach", u"600"_s));
        QCOMPARE(search.look(stopped).front().changes, 3);
        QCOMPARE(search.transactionsRead(), first + 2);
        // An older plan in its place is read anew, and so is what it lacks.
        QVERIFY(QFile::remove(path()) && QFile::rename(aside, path()));
        QVERIFY(edit(path(), "reach", u"700"_s));
        QVERIFY(edit(path(), "reach", u"800"_s));
        QCOMPARE(search.look(stopped).front().changes, 3);
        QVERIFY(search.transactionsRead() > first + 2 + 2);
        const std::unique_ptr<LiveSession> anna = openWatching();
        QVERIFY(merge(*anna, copy, MergeMode::Write).startsWith(u"3 changes"_s));
        QVERIFY(search.look(stopped).empty());
    }

    void anEarlierPlanTakesNothingWithIt()
    {
        // After the merge an older file takes the plan's place: what was merged is offered again and edits go on.
        const QString copy = beside(u"plan (1).db"_s);
        QVERIFY(QFile::copy(path(), copy));
        QVERIFY(edit(copy, "title", u"Cards that stay"_s));
        const QString aside = beside(u"aside"_s);
        QVERIFY(QFile::copy(path(), aside));
        const std::unique_ptr<LiveSession> anna = openWatching();
        QVERIFY(merge(*anna, copy, MergeMode::Write).startsWith(u"1 change"_s));
        QTRY_VERIFY_WITH_TIMEOUT(anna->copiesBeside().empty(), generous);
        QVERIFY(QFile::remove(path()) && QFile::rename(aside, path()));
        QTRY_COMPARE_WITH_TIMEOUT(title(*anna), u"Saved cards"_s, generous);
        QVERIFY(set(*anna, "reach", u"400"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(differenceToFile(*anna), QString());
        QVERIFY(merge(*anna, copy, MergeMode::Write).startsWith(u"1 change"_s));
        QCOMPARE(storedTitle(), u"Cards that stay"_s);
    }

    void refusalsLeaveThePlanAsItIs()
    {
        const std::unique_ptr<LiveSession> anna = openWatching();
        QVERIFY(merge(*anna, beside(u"nothing.db"_s), MergeMode::Write).contains(u"nothing.db"_s));
        QVERIFY(merge(*anna, path(), MergeMode::Write).contains(u"given twice"_s));
        QVERIFY(rename(*anna, u"Cards"_s));
        QCOMPARE(flush(*anna), QString());
        QCOMPARE(storedTitle(), u"Cards"_s);
    }

private:
    /// Dropbox, OneDrive, Google Drive, Syncthing, Nextcloud, Windows.
    static QStringList styles()
    {
        return {u"plan (Ben's conflicted copy 2026-08-12).db"_s, u"plan-BENS-PC.db"_s, u"plan (1).db"_s,
                u"plan.sync-conflict-20260812-140533-ABCDEFG.db"_s, u"plan (conflicted copy 2026-08-12 140533).db"_s,
                u"plan - Copy.db"_s};
    }

    QString beside(const QString &name) const { return QFileInfo(path()).dir().filePath(name); }

    static QByteArray bytes(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Ben's work in the copy.
    bool edit(const QString &copy, const char *key, const QString &value) const
    {
        const Result<std::unique_ptr<PlanSession>> ben = PlanSession::open(copy, StoreMode::ReadWrite, environment(u"Ben"_s));
        if (!ben)
            return false;
        Change change(u"Edit"_s);
        change.set(EntityKind::Feature, feature(), field(key), value);
        return (*ben)->execute(change).hasValue();
    }

    std::unique_ptr<LiveSession> openWatching() const
    {
        LiveTimes times = quickTimes();
        times.copies = std::chrono::milliseconds(50);
        std::unique_ptr<LiveSession> session = open(u"Anna"_s, StoreMode::ReadWrite, times);
        session->setPolling(true);
        return session;
    }

    /// The report, or the sentence of what was refused.
    static QString merge(LiveSession &session, const QString &copy, MergeMode mode)
    {
        std::optional<QString> answer;
        session.merge(copy, mode, QCoreApplication::instance(),
                      [&](const Result<std::shared_ptr<const PlannedMerge>> &merged) {
                          answer = merged ? MergeReport(**merged, session.fileName(), QFileInfo(copy).fileName(), mode).text()
                                          : merged.error().text;
                      });
        return QTest::qWaitFor([&] { return answer.has_value(); }, generous) ? *answer : u"no answer"_s;
    }
};

LEADLINE_TEST(TestCopiesBeside)
#include "tst_copiesbeside.moc"
