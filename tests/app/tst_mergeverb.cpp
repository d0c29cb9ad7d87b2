// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

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
        QCOMPARE(run({u"list"_s, mine(), u"conflict"_s, u"--json"_s}).json().size(), 1);
    }

    void preferenceDecides_data()
    {
        QTest::addColumn<QString>("preferred");
        QTest::addColumn<int>("reach");
        QTest::newRow("mine") << u"mine"_s << 400;
        QTest::newRow("theirs") << u"theirs"_s << 500;
    }

    void preferenceDecides()
    {
        QFETCH(QString, preferred);
        QFETCH(int, reach);
        bothChangeReach();
        const CommandResult merged = run({u"merge"_s, mine(), theirs(), u"--prefer"_s, preferred});
        QVERIFY2(merged.exitCode == 0, qPrintable(merged.out + merged.err));
        QCOMPARE(run({u"show"_s, mine(), u"PAY-1"_s, u"--json"_s}).json().at(0).toObject().value(u"reach"_s).toInt(), reach);
        QCOMPARE(run({u"verify"_s, mine()}).exitCode, 0);
        // The other copy learns of the decision and has no conflict left either.
        QCOMPARE(run({u"merge"_s, theirs(), mine()}).exitCode, 0);
        QCOMPARE(run({u"show"_s, theirs(), u"PAY-1"_s, u"--json"_s}).json().at(0).toObject().value(u"reach"_s).toInt(), reach);
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
