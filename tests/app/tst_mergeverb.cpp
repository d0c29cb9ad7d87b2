// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// `leadline merge` as somebody uses it who took a copy of the plan on a journey.
class TestMergeVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        QCOMPARE(run({u"new"_s, mine(), u"--template"_s, u"empty"_s}).exitCode, 0);
        QCOMPARE(run({u"add"_s, mine(), u"product"_s, u"key=PAY"_s, u"name=Payments"_s}).exitCode, 0);
        QCOMPARE(run({u"add"_s, mine(), u"feature"_s, u"product=PAY"_s, u"title=Saved cards"_s, u"reach=100"_s}).exitCode, 0);
        QCOMPARE(run({u"backup"_s, mine(), theirs()}).exitCode, 0);
    }

    void bringsTheOthersWork()
    {
        edit(theirs(), u"Ben Ito"_s, {u"set"_s, theirs(), u"PAY-1"_s, u"title=Cards"_s});
        edit(theirs(), u"Ben Ito"_s, {u"add"_s, theirs(), u"feature"_s, u"product=PAY"_s, u"title=Wallet"_s});
        edit(mine(), u"Anna Lind"_s, {u"add"_s, mine(), u"feature"_s, u"product=PAY"_s, u"title=Refunds"_s});
        const CommandResult tried = run({u"merge"_s, mine(), theirs(), u"--dry-run"_s});
        QCOMPARE(tried.exitCode, 0);
        QVERIFY2(tried.out.contains(u"2 changes of “theirs.db” would come into “mine.db”: Ben Ito (2)."), qPrintable(tried.out));
        QVERIFY(!titles().contains(u"Wallet"_s));

        const CommandResult merged = run({u"merge"_s, mine(), theirs()});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.out + merged.err));
        QVERIFY2(merged.out.contains(u"2 changes of “theirs.db” came into “mine.db”: Ben Ito (2)."), qPrintable(merged.out));
        // Which of the two keeps PAY-2 is decided by their ids.
        const bool isWallet = merged.out.contains(u"PAY-3 Wallet: its reference was given out twice; before it was PAY-2."_s);
        const bool isRefunds = merged.out.contains(u"PAY-3 Refunds: its reference was given out twice; before it was PAY-2."_s);
        QVERIFY2(isWallet != isRefunds, qPrintable(merged.out));
        QCOMPARE(titles(), (QStringList{u"Cards"_s, u"Refunds"_s, u"Wallet"_s}));
        QCOMPARE(run({u"verify"_s, mine()}).exitCode, 0);
        // Where each copy was has a name, and a backup.
        QCOMPARE(run({u"list"_s, mine(), u"snapshot"_s, u"--filter"_s, u"\"Before a merge\""_s, u"--json"_s}).json().size(), 2);
        const CommandResult again = run({u"merge"_s, mine(), theirs()});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains(u"has nothing that “mine.db” doesn't have"), qPrintable(again.out));
    }

    void conflictsAreReported()
    {
        bothChangeReach();
        const CommandResult merged = run({u"merge"_s, mine(), theirs(), u"--json"_s});
        QCOMPARE(merged.exitCode, 1);
        const QJsonObject report = QJsonDocument::fromJson(merged.out.toUtf8()).object();
        QCOMPARE(report.value(u"changes"_s).toInt(), 1);
        const QJsonObject conflict = report.value(u"conflicts"_s).toArray().at(0).toObject();
        QCOMPARE(conflict.value(u"ref"_s).toString(), u"CNF-1"_s);
        QCOMPARE(conflict.value(u"row"_s).toString(), u"PAY-1"_s);
        QCOMPARE(conflict.value(u"field"_s).toString(), u"reach"_s);
        QCOMPARE(conflict.value(u"base"_s).toString(), u"100"_s);
        QCOMPARE(conflict.value(u"mine"_s).toString(), u"500"_s);
        QCOMPARE(conflict.value(u"mine_author"_s).toString(), u"Ben Ito"_s);
        QCOMPARE(conflict.value(u"theirs"_s).toString(), u"400"_s);
        QCOMPARE(conflict.value(u"stands"_s).toString(), u"500"_s);
        QCOMPARE(conflict.value(u"decided"_s).toBool(true), false);
        QCOMPARE(run({u"list"_s, mine(), u"conflict"_s, u"--json"_s}).json().size(), 1);
    }

    void preferenceDecides_data()
    {
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<int>("reach");
        QTest::addColumn<QString>("said");
        QTest::newRow("mine") << u"mine"_s << 400 << u"“400” by Anna Lind stands; Ben Ito wrote “500”. Before it was “100”."_s;
        QTest::newRow("theirs") << u"theirs"_s << 500 << u"“500” by Ben Ito stands; Anna Lind wrote “400”. Before it was “100”."_s;
    }

    void preferenceDecides()
    {
        QFETCH(QString, preferred);
        QFETCH(int, reach);
        QFETCH(QString, said);
        bothChangeReach();
        const CommandResult tried = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, preferred, u"--dry-run"_s});
        QVERIFY2(tried.exitCode == 0, qPrintable(tried.out + tried.err));
        QVERIFY2(tried.out.contains(u" would be decided as you ask:\n"_s), qPrintable(tried.out));
        QVERIFY2(tried.out.contains(said), qPrintable(tried.out));
        QCOMPARE(reachIn(mine()), 400);
        const CommandResult merged = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, preferred});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.out + merged.err));
        QVERIFY2(merged.out.contains(u" decided as you asked:\n"_s), qPrintable(merged.out));
        QVERIFY2(merged.out.contains(said), qPrintable(merged.out));
        QCOMPARE(reachIn(mine()), reach);
        QCOMPARE(run({u"verify"_s, mine()}).exitCode, 0);
        // The other copy learns of the decision and has no conflict left either.
        QCOMPARE(run({u"merge"_s, theirs(), mine()}).exitCode, 0);
        QCOMPARE(reachIn(theirs()), reach);
    }

    /// The first merge only told of the conflict; whoever reads that decides with a second one.
    void preferenceDecidesWhatAnEarlierMergeLeft_data()
    {
        preferenceDecides_data();
    }

    void preferenceDecidesWhatAnEarlierMergeLeft()
    {
        QFETCH(QString, preferred);
        QFETCH(int, reach);
        QFETCH(QString, said);
        bothChangeReach();
        const CommandResult first = run({u"merge"_s, mine(), theirs()});
        QCOMPARE(first.exitCode, 1);
        QVERIFY2(first.out.contains(u"--prefer mine"_s), qPrintable(first.out));
        const CommandResult asked = run({u"merge"_s, mine(), theirs()});
        QVERIFY2(asked.exitCode == 1, qPrintable(asked.out));
        QVERIFY2(asked.out.contains(u" still to be decided:\n"_s), qPrintable(asked.out));
        QVERIFY2(asked.out.contains(u"CNF-1  PAY-1 Saved cards"_s), qPrintable(asked.out));

        const CommandResult decided = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, preferred});
        QVERIFY2(decided.exitCode == 0, qPrintable(decided.out + decided.err));
        QVERIFY2(decided.out.contains(u" decided as you asked:\n"_s), qPrintable(decided.out));
        QVERIFY2(decided.out.contains(said), qPrintable(decided.out));
        QVERIFY2(!decided.out.contains(u"Nothing was changed"_s), qPrintable(decided.out));
        QCOMPARE(reachIn(mine()), reach);
        const CommandResult after = run({u"merge"_s, mine(), theirs()});
        QVERIFY2(after.exitCode == 0 && !after.out.contains(u"CNF-1"_s), qPrintable(after.out));
        QCOMPARE(run({u"merge"_s, theirs(), mine()}).exitCode, 0);
        QCOMPARE(reachIn(theirs()), reach);
        QCOMPARE(run({u"verify"_s, mine()}).exitCode, 0);
    }

    /// Each copy has taken in the other one; still everybody knows which value was whose.
    void preferenceDecidesAfterBothMerged()
    {
        bothChangeReach();
        QCOMPARE(run({u"merge"_s, mine(), theirs()}).exitCode, 1);
        QCOMPARE(run({u"merge"_s, theirs(), mine()}).exitCode, 1);
        QCOMPARE(run({u"merge"_s, mine(), theirs()}).exitCode, 1);
        QCOMPARE(run({u"merge"_s, mine(), theirs(), u"--prefer"_s, u"mine"_s}).exitCode, 0);
        QCOMPARE(reachIn(mine()), 400);
    }

    /// What a third copy disagrees about isn't decided by what somebody says of these two.
    void preferenceIsAboutTheseTwo()
    {
        const QString third = m_run->path(u"third.db"_s);
        QCOMPARE(run({u"backup"_s, mine(), third}).exitCode, 0);
        bothChangeReach();
        edit(third, u"Cleo Park"_s, {u"set"_s, third, u"PAY-1"_s, u"title=Kept cards"_s});
        edit(mine(), u"Anna Lind"_s, {u"set"_s, mine(), u"PAY-1"_s, u"title=Stored cards"_s});
        QCOMPARE(run({u"merge"_s, mine(), third}).exitCode, 1);
        const CommandResult merged = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, u"theirs"_s});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.out));
        QCOMPARE(reachIn(mine()), 500);
        QCOMPARE(run({u"list"_s, mine(), u"conflict"_s, u"--json"_s}).json().size(), 1);
        const CommandResult decided = run({u"merge"_s, mine(), third, u"--prefer"_s, u"theirs"_s});
        QVERIFY2(decided.exitCode == 0, qPrintable(decided.out));
        QCOMPARE(titles(), QStringList{u"Kept cards"_s});
    }

    void preferenceDecidesRemovals_data()
    {
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<QString>("said");
        QTest::newRow("mine") << u"mine"_s << u"PAY-1 Saved cards: Ben Ito removed it and Anna Lind went on with it. It stays."_s;
        QTest::newRow("theirs") << u"theirs"_s << u"PAY-1 Saved cards: Ben Ito removed it and Anna Lind went on with it. It goes to the recycle bin."_s;
    }

    void preferenceDecidesRemovals()
    {
        QFETCH(QString, preferred);
        QFETCH(QString, said);
        edit(mine(), u"Anna Lind"_s, {u"set"_s, mine(), u"PAY-1"_s, u"reach=400"_s});
        edit(theirs(), u"Ben Ito"_s, {u"remove"_s, theirs(), u"PAY-1"_s});
        QCOMPARE(run({u"merge"_s, mine(), theirs()}).exitCode, 1);
        const CommandResult merged = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, preferred});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.out));
        QVERIFY2(merged.out.contains(said), qPrintable(merged.out));
        QCOMPARE(titles(), preferred == u"mine" ? QStringList{u"Saved cards"_s} : QStringList());
    }

    /// Two copies of one's own: the name of the same person on both sides would tell nothing.
    void namesTheFilesOfOnesOwnCopies()
    {
        edit(mine(), u"Anna Lind"_s, {u"set"_s, mine(), u"PAY-1"_s, u"reach=400"_s});
        edit(theirs(), u"Anna Lind"_s, {u"set"_s, theirs(), u"PAY-1"_s, u"reach=500"_s});
        edit(mine(), u"Anna Lind"_s, {u"add"_s, mine(), u"objective"_s, u"title=Less churn"_s});
        const CommandResult merged = run({u"merge"_s, mine(), theirs()});
        QCOMPARE(merged.exitCode, 1);
        QVERIFY2(merged.out.contains(u"“500” from “theirs.db” stands; “mine.db” had “400”. Before it was “100”."_s), qPrintable(merged.out));
        const CommandResult decided = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, u"mine"_s});
        QVERIFY2(decided.out.contains(u"“400” from “mine.db” stands; “theirs.db” had “500”. Before it was “100”."_s), qPrintable(decided.out));
        QCOMPARE(reachIn(mine()), 400);
    }

    /// In two folders under one name.
    void namesFoldersOfCopiesThatAreCalledTheSame()
    {
        QVERIFY(QDir(m_run->path({})).mkdir(u"train"_s));
        const QString copy = m_run->path(u"train/mine.db"_s);
        QVERIFY(QFile::copy(mine(), copy));
        edit(copy, u"Anna Lind"_s, {u"set"_s, copy, u"PAY-1"_s, u"reach=500"_s});
        const CommandResult merged = run({u"merge"_s, mine(), copy});
        QVERIFY2(merged.out.contains(u"1 change of “%1” came into “%2”"_s.arg(QDir::toNativeSeparators(copy), QDir::toNativeSeparators(mine()))),
                 qPrintable(merged.out));
    }

    void refusals()
    {
        const QString other = m_run->path(u"other.db"_s);
        QCOMPARE(run({u"new"_s, other, u"--template"_s, u"empty"_s}).exitCode, 0);
        refused({mine(), mine()}, 2);
        refused({mine(), other}, 3);
        refused({mine(), m_run->path(u"missing.db"_s)}, 3);
        refused({m_run->path(u"missing.db"_s), mine()}, 3);
        refused({mine(), theirs(), u"--prefer"_s, u"ours"_s}, 2);
        refused({mine(), theirs(), u"--format"_s, u"csv"_s}, 2);
    }

private:
    QString mine() const { return m_run->path(u"mine.db"_s); }
    QString theirs() const { return m_run->path(u"theirs.db"_s); }
    CommandResult run(const QStringList &arguments) const { return m_run->run(arguments); }

    void edit(const QString &file, const QString &author, const QStringList &arguments)
    {
        m_run->author = author;
        const CommandResult done = run(arguments);
        QVERIFY2(done.exitCode == 0, qPrintable(file + done.err));
    }

    void bothChangeReach()
    {
        edit(mine(), u"Anna Lind"_s, {u"set"_s, mine(), u"PAY-1"_s, u"reach=400"_s});
        edit(theirs(), u"Ben Ito"_s, {u"set"_s, theirs(), u"PAY-1"_s, u"reach=500"_s});
    }

    int reachIn(const QString &file) const
    {
        return run({u"show"_s, file, u"PAY-1"_s, u"--json"_s}).json().at(0).toObject().value(u"reach"_s).toInt();
    }

    QStringList titles() const
    {
        QStringList titles;
        for (const QJsonValue &row : run({u"list"_s, mine(), u"feature"_s, u"--json"_s}).json())
            titles.append(row.toObject().value(u"title"_s).toString());
        titles.sort();
        return titles;
    }

    void refused(const QStringList &arguments, int exitCode) const
    {
        const CommandResult result = run(QStringList{u"merge"_s} + arguments);
        QVERIFY2(result.exitCode == exitCode, qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.err.trimmed().endsWith(u'.'), qPrintable(result.err));
    }

    std::unique_ptr<CommandRun> m_run;
};

LEADLINE_GUI_TEST(TestMergeVerb)
#include "tst_mergeverb.moc"
