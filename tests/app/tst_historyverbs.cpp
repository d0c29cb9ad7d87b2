// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/plansession.h"
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// snapshot, diff and log as a user types them, on the example plan.
class TestHistoryVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_plan = m_run->path(u"plan.db"_s);
        const CommandResult made = m_run->run({u"new"_s, m_plan, u"--template"_s, u"example"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void sinceTheNewestSnapshotNothingElseIsTold()
    {
        QVERIFY(run({u"snapshot"_s, m_plan, u"Before lunch"_s}).out.startsWith(u"saved SNAP-"_s));
        QCOMPARE(run({u"diff"_s, m_plan}).out.trimmed(),
                 u"Nothing differs between Before lunch (2026-08-12) and now."_s);
        run({u"set"_s, m_plan, u"CHK-4"_s, u"end=2027-01-15"_s});
        run({u"set"_s, m_plan, u"PAY-1"_s, u"owner="_s});
        const QJsonArray differences = run({u"diff"_s, m_plan, u"--json"_s}).json();
        QCOMPARE(differences.size(), 2);
        const QJsonObject moved = differences.at(0).toObject();
        QCOMPARE(moved.value(u"aspect"_s).toString(), u"moved"_s);
        QCOMPARE(moved.value(u"ref"_s).toString(), u"CHK-4"_s);
        QCOMPARE(moved.value(u"end_after"_s).toString(), u"2027-01-15"_s);
        QVERIFY(moved.value(u"end_days"_s).toInt() != 0);
        QCOMPARE(differences.at(1).toObject().value(u"aspect"_s).toString(), u"owner"_s);
        QVERIFY(differences.at(1).toObject().value(u"after"_s).isNull());
        // The same by the number of the last transaction before, which log tells.
        const QJsonArray log = run({u"log"_s, m_plan, u"--json"_s}).json();
        const QString number = u"#%1"_s.arg(log.last().toObject().value(u"seq"_s).toInt() - 1);
        const QJsonArray last = run({u"diff"_s, m_plan, u"--from"_s, number, u"--json"_s}).json();
        QCOMPARE(last.size(), 1);
        QCOMPARE(last.at(0).toObject().value(u"aspect"_s).toString(), u"owner"_s);
        QCOMPARE(run({u"log"_s, m_plan, u"--since"_s, number, u"--json"_s}).json().size(), 1);
    }

    void logOfOneRowCountsItsOwnChangesOnly()
    {
        const leadline::FixedClock clock(QDate(2026, 8, 12));
        const leadline::Result<std::unique_ptr<leadline::PlanSession>> session = leadline::PlanSession::open(
            m_plan, leadline::StoreMode::ReadWrite,
            {clock, leadline::LocalPaths::under(m_run->path(u"home"_s)), {.name = u"Maya Lindqvist"_s}});
        QVERIFY2(session, qPrintable(session.error().text));
        const leadline::Plan &plan = (*session)->plan();
        const leadline::EntityInfo &info = plan.catalogue().info(leadline::EntityKind::Feature);
        leadline::Change change(u"Many things"_s);
        const std::vector<leadline::EntityBase *> &features = plan.table(leadline::EntityKind::Feature).live();
        for (const char *key : {"title", "problem", "hypothesis", "success_criteria", "description", "health_reason", "parked_reason",
                                "rank_note", "external_key", "reach", "effort_best", "effort_likely", "effort_worst", "duration_weeks",
                                "business_value", "time_criticality", "risk_reduction", "job_size", "cost", "spent", "revenue",
                                "cost_of_delay"}) {
            change.set(leadline::EntityKind::Feature, features[0]->id, *info.field(QString::fromLatin1(key)), u"987"_s);
        }
        for (const size_t other : {1, 2, 3})
            change.set(leadline::EntityKind::Feature, features[other]->id, *info.field(u"title"_s), u"Another"_s);
        const QString ref = features[0]->ref;
        QVERIFY((*session)->execute(std::move(change)));
        const QString ofOne = run({u"log"_s, m_plan, u"--ref"_s, ref}).out;
        QVERIFY2(ofOne.endsWith(u"    and 2 more changes\n"_s), qPrintable(ofOne.right(200)));
        const QString ofAll = run({u"log"_s, m_plan}).out;
        QVERIFY2(ofAll.endsWith(u"    and 5 more changes\n"_s), qPrintable(ofAll.right(200)));
    }

    void aTransactionThatIsNotThereIsNamed()
    {
        for (const char *verb : {"log --since #99999", "diff #99999", "diff --to #99999 #1"}) {
            QStringList arguments = QString::fromLatin1(verb).split(u' ');
            arguments.insert(1, m_plan);
            const CommandResult refused = run(arguments);
            QVERIFY2(refused.exitCode == 2 && refused.err.startsWith(u"There is no transaction #99999; the newest is #"_s),
                     qPrintable(refused.out + refused.err));
        }
    }

    void diffTakesAFileForACopy()
    {
        const CommandResult missing = run({u"diff"_s, m_plan, m_run->path(u"missing.db"_s)});
        QVERIFY2(missing.exitCode == 3 && missing.err.startsWith(u"There is no file “missing.db”."_s), qPrintable(missing.err));
        const QString copy = m_run->path(u"copy.plan"_s);
        QCOMPARE(run({u"backup"_s, m_plan, copy}).exitCode, 0);
        const CommandResult same = run({u"diff"_s, m_plan, copy});
        QVERIFY2(same.exitCode == 0 && same.out.startsWith(u"Nothing differs between plan.db and copy.plan."_s), qPrintable(same.err));
    }

    void theBoardReviewTellsWhatThePictureTells()
    {
        const CommandResult told = run({u"diff"_s, m_plan, u"Board review"_s});
        QVERIFY2(told.exitCode == 0, qPrintable(told.err));
        QVERIFY(told.out.startsWith(u"From Board review (2026-07-01) to now"_s));
        QVERIFY(told.out.contains(u"\nMoved (5)\n"_s));
        QVERIFY(told.out.contains(u"  Measurements: 28\n"_s));
        QVERIFY(!told.out.contains(u"%1"_s));
        const QJsonArray json = run({u"diff"_s, m_plan, u"Board review"_s, u"--json"_s}).json();
        QSet<QString> aspects;
        for (const QJsonValue &difference : json) {
            if (difference.toObject().value(u"entity"_s) == u"feature"_s)
                aspects.insert(difference.toObject().value(u"aspect"_s).toString());
        }
        for (const char *aspect : {"moved", "added", "parked", "released", "removed"})
            QVERIFY2(aspects.contains(QLatin1String(aspect)), aspect);
        const QString csv = run({u"diff"_s, m_plan, u"Board review"_s, u"--as"_s, u"csv"_s}).out;
        QVERIFY(csv.startsWith(u"aspect,entity,ref,id,title,fields,before,after,"_s));
        QVERIFY(csv.count(u'\n') > json.size());
        // Backwards, what was added is removed.
        QVERIFY(run({u"diff"_s, m_plan, u"now"_s, u"Board review"_s}).out.contains(u"Removed ("_s));
        // Between the two snapshots.
        QVERIFY(run({u"diff"_s, m_plan, u"Q3 kick-off"_s, u"Board review"_s}).exitCode == 0);
    }

    void daysCountWithTheirChanges()
    {
        m_run->today = u"2026-08-20"_s;
        run({u"set"_s, m_plan, u"PAY-1"_s, u"title=Twenty"_s});
        m_run->today = u"2026-08-21"_s;
        run({u"set"_s, m_plan, u"PAY-1"_s, u"title=Twenty-one"_s});
        const QJsonArray all = run({u"diff"_s, m_plan, u"--from"_s, u"2026-08-20"_s, u"--json"_s}).json();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.at(0).toObject().value(u"after"_s).toString(), u"Twenty-one"_s);
        const QJsonArray first = run({u"diff"_s, m_plan, u"2026-08-20"_s, u"2026-08-20"_s, u"--json"_s}).json();
        QCOMPARE(first.size(), 1);
        QCOMPARE(first.at(0).toObject().value(u"after"_s).toString(), u"Twenty"_s);
    }

    void copiesAreCompared()
    {
        const QString copy = m_run->path(u"copy.db"_s);
        QCOMPARE(run({u"backup"_s, m_plan, copy}).exitCode, 0);
        QVERIFY(run({u"diff"_s, m_plan, copy}).out.startsWith(u"Nothing differs between plan.db and copy.db"_s));
        run({u"set"_s, copy, u"PAY-1"_s, u"title=There"_s});
        QCOMPARE(run({u"diff"_s, m_plan, copy, u"--json"_s}).json().size(), 1);
        QCOMPARE(run({u"diff"_s, m_plan, copy, u"--from"_s, u"Board review"_s}).exitCode, 2);
        const QString other = m_run->path(u"other.db"_s);
        run({u"new"_s, other});
        const CommandResult refused = run({u"diff"_s, m_plan, other});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(refused.err.contains(u"another plan"_s));
    }

    void snapshotsAreListedAndRemoved()
    {
        QCOMPARE(run({u"snapshot"_s, m_plan, u"--name"_s, u"Q4 review"_s}).exitCode, 0);
        const QJsonArray listed = run({u"snapshot"_s, m_plan, u"--list"_s, u"--json"_s}).json();
        QCOMPARE(listed.size(), 3);
        QCOMPARE(listed.last().toObject().value(u"name"_s).toString(), u"Q4 review"_s);
        QCOMPARE(listed.last().toObject().value(u"kind"_s).toString(), u"Named"_s);
        const CommandResult twice = run({u"snapshot"_s, m_plan, u"q4 REVIEW"_s});
        QCOMPARE(twice.exitCode, 2);
        QVERIFY(twice.err.contains(u"already"_s));
        QCOMPARE(run({u"snapshot"_s, m_plan, u"--remove"_s, u"Q4 review"_s}).exitCode, 0);
        QCOMPARE(run({u"snapshot"_s, m_plan, u"--list"_s, u"--json"_s}).json().size(), 2);
        QCOMPARE(run({u"diff"_s, m_plan, u"Q4 review"_s}).exitCode, 2);
        QCOMPARE(run({u"verify"_s, m_plan}).exitCode, 0);
    }

    void backupsAreRestoredAsNewFiles()
    {
        m_run->today = u"2026-08-13"_s;
        run({u"set"_s, m_plan, u"PAY-1"_s, u"title=Thursday"_s});
        m_run->today = u"2026-08-14"_s;
        run({u"set"_s, m_plan, u"PAY-1"_s, u"title=Friday"_s});
        QCOMPARE(run({u"restore-backup"_s, m_plan, u"--list"_s, u"--json"_s}).json().size(), 2);
        const QString restored = m_run->path(u"restored.db"_s);
        QCOMPARE(run({u"restore-backup"_s, m_plan, restored}).exitCode, 0);
        // Friday's backup was made before Friday's first change.
        const QJsonArray differences = run({u"diff"_s, restored, m_plan, u"--json"_s}).json();
        QCOMPARE(differences.size(), 1);
        QCOMPARE(differences.at(0).toObject().value(u"before"_s).toString(), u"Thursday"_s);
        QCOMPARE(run({u"verify"_s, restored}).exitCode, 0);
        // What is there already stays.
        QCOMPARE(run({u"restore-backup"_s, m_plan, restored, u"--until"_s, u"2026-08-13"_s}).exitCode, 4);
        QCOMPARE(run({u"diff"_s, restored, m_plan, u"--json"_s}).json().size(), 1);

        // The file itself is not needed.
        QFile damaged(m_plan);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        QVERIFY(damaged.write("nothing of a plan is left here") > 0);
        damaged.close();
        const QString early = m_run->path(u"early.db"_s);
        const CommandResult again = run({u"restore-backup"_s, m_plan, early, u"--until"_s, u"2026-08-13"_s});
        QVERIFY2(again.exitCode == 0, qPrintable(again.err));
        QVERIFY(again.out.contains(u"2026-08-13"_s));
        QCOMPARE(run({u"diff"_s, early, restored, u"--json"_s}).json().size(), 1);
        QCOMPARE(run({u"restore-backup"_s, m_plan, m_run->path(u"x.db"_s), u"--until"_s, u"2026-01-01"_s}).exitCode, 3);
        QCOMPARE(run({u"restore-backup"_s, m_plan}).exitCode, 2);
    }

    void printedRoadmapsTellWhatChanged()
    {
        const auto texts = [this](const QStringList &more) {
            const QString page = m_run->path(u"page.svg"_s);
            if (run(QStringList{u"export"_s, m_plan, page} + more).exitCode != 0)
                return QString();
            QFile file(page);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QVERIFY(texts({}).contains(u"Compared with"_s));
        QVERIFY(texts({}).contains(u"Board review, 1 July"_s));
        QCOMPARE(texts({}), texts({}));
        QVERIFY(texts({u"--since"_s, u"Q3 kick-off"_s}).contains(u"Q3 kick-off, 15 June"_s));
        const QString alone = texts({u"--since"_s, u"none"_s});
        QVERIFY(!alone.isEmpty());
        QVERIFY(!alone.contains(u"Compared with"_s));
        QCOMPARE(run({u"export"_s, m_plan, m_run->path(u"page.svg"_s), u"--since"_s, u"one day"_s}).exitCode, 2);
    }

    void wrongUseIsToldInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no name") << QStringList{u"snapshot"_s};
        QTest::newRow("empty name") << QStringList{u"snapshot"_s, u" "_s};
        QTest::newRow("two wishes") << QStringList{u"snapshot"_s, u"A"_s, u"--list"_s};
        QTest::newRow("unknown to remove") << QStringList{u"snapshot"_s, u"--remove"_s, u"Nobody"_s};
        QTest::newRow("unknown moment") << QStringList{u"diff"_s, u"--from"_s, u"one day"_s};
        QTest::newRow("unknown end") << QStringList{u"diff"_s, u"Board review"_s, u"one day"_s};
        QTest::newRow("unknown form") << QStringList{u"diff"_s, u"--as"_s, u"xml"_s};
        QTest::newRow("log") << QStringList{u"log"_s, u"--since"_s, u"one day"_s};
    }

    void wrongUseIsToldInASentence()
    {
        QFETCH(QStringList, arguments);
        arguments.insert(1, m_plan);
        const CommandResult result = run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.size() > 20);
        QVERIFY(result.out.isEmpty());
    }

    void aPlanWithoutSnapshotsAsksForAMoment()
    {
        const QString empty = m_run->path(u"empty.db"_s);
        run({u"new"_s, empty});
        const CommandResult result = run({u"diff"_s, empty});
        QCOMPARE(result.exitCode, 2);
        QVERIFY(result.err.contains(u"--from"_s));
    }

private:
    CommandResult run(const QStringList &arguments) const { return m_run->run(arguments); }

    std::unique_ptr<CommandRun> m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestHistoryVerbs)
#include "tst_historyverbs.moc"
