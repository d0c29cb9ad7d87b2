// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localpaths.h"
#include "tests/app/commandrun.h"
#include "tests/core/store/storefiles.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// add, set, remove, restore, show, list, log: a small plan kept by hand.
class TestEditVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_plan = m_run->path(u"plan.db"_s);
        QCOMPARE(ok({u"new"_s, m_plan}), u"The plan is ready: %1\n"_s.arg(m_plan));
        QCOMPARE(ok({u"add"_s, m_plan, u"product"_s, u"key=PAY"_s, u"name=Payments"_s}), u"saved PAY\n"_s);
        QCOMPARE(ok({u"add"_s, m_plan, u"objective"_s, u"title=More good payments"_s}), u"saved OBJ-1\n"_s);
        QCOMPARE(ok({u"add"_s, m_plan, u"feature"_s, u"title=Saved cards"_s, u"objective=OBJ-1"_s, u"start=Q4 2026"_s,
                     u"end=2026-Q4~"_s}),
                 u"saved PAY-1\n"_s);
    }

    void whatWasAddedIsShown()
    {
        const QJsonObject feature = m_run->run({u"show"_s, m_plan, u"PAY-1"_s, u"--json"_s}).json().at(0).toObject();
        QCOMPARE(feature.value(u"title"_s).toString(), u"Saved cards"_s);
        QCOMPARE(feature.value(u"product"_s).toString(), u"PAY"_s);
        QCOMPARE(feature.value(u"objective"_s).toString(), u"OBJ-1"_s);
        QCOMPARE(feature.value(u"start"_s).toString(), u"2026-10-01@quarter"_s);
        QCOMPARE(feature.value(u"end"_s).toString(), u"2026-12-31@quarter~"_s);
        QVERIFY(feature.value(u"reach"_s).isNull());
        QCOMPARE(feature.value(u"created_by"_s).toString(), u"Maya Lindqvist"_s);
        QVERIFY(ok({u"show"_s, m_plan, u"pay-1"_s}).contains(u"Saved cards"_s));
    }

    /// What list shows as a column and a filter asks for can be set by the same key.
    void fieldsOfOnesOwnAreSetAndCleared()
    {
        const QString csv = m_run->path(u"more.csv"_s);
        QFile file(csv);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Title,Priority\nWallet,High\nRefunds,Low\nInvoices,High\nPayouts,Low\n");
        file.close();
        ok({u"import"_s, m_plan, csv, u"--keep"_s, u"Priority"_s});
        const auto priorityOf = [this](const QString &ref) {
            const QJsonArray rows = m_run->run({u"list"_s, m_plan, u"feature"_s, u"--columns"_s, u"priority"_s, u"--filter"_s,
                                                u"ref:"_s + ref, u"--json"_s}).json();
            return rows.at(0).toObject().value(u"priority"_s).toString();
        };
        QCOMPARE(ok({u"set"_s, m_plan, u"PAY-1"_s, u"priority=high"_s}), u"saved PAY-1\n"_s);
        QCOMPARE(priorityOf(u"PAY-1"_s), u"High"_s);
        QVERIFY(ok({u"log"_s, m_plan}).contains(u"Change Priority of Saved cards"_s));
        QCOMPARE(ok({u"set"_s, m_plan, u"PAY-1"_s, u"priority=Low"_s, u"reach=7"_s}), u"saved PAY-1\n"_s);
        QCOMPARE(priorityOf(u"PAY-1"_s), u"Low"_s);
        ok({u"set"_s, m_plan, u"PAY-1"_s, u"priority="_s});
        QCOMPARE(priorityOf(u"PAY-1"_s), QString());
        QCOMPARE(ok({u"add"_s, m_plan, u"feature"_s, u"title=Vouchers"_s, u"product=PAY"_s, u"priority=Low"_s}), u"saved PAY-2\n"_s);
        QCOMPARE(priorityOf(u"PAY-2"_s), u"Low"_s);
        for (const QStringList &verb : {QStringList{u"set"_s, m_plan, u"PAY-1"_s}, QStringList{u"add"_s, m_plan, u"feature"_s}}) {
            const CommandResult refused = m_run->run(verb + QStringList{u"title=x"_s, u"priority=Huge"_s});
            QVERIFY2(refused.exitCode == 2 && refused.err.contains(u"High, Low"_s), qPrintable(refused.err));
        }
        QCOMPARE(ok({u"verify"_s, m_plan}), u"The file is sound.\n"_s);
    }

    void slipsOfTheKeyboardAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("plural") << QStringList{u"list"_s, u"PLAN"_s, u"features"_s} << u"There is no entity “features”; did you mean “feature”?"_s;
        QTest::newRow("part") << QStringList{u"fields"_s, u"objec"_s} << u"There is no entity “objec”; did you mean “objective”?"_s;
        QTest::newRow("label") << QStringList{u"add"_s, u"PLAN"_s, u"key results"_s} << u"There is no entity “key results”; did you mean “key_result”?"_s;
        QTest::newRow("nothing like it") << QStringList{u"list"_s, u"PLAN"_s, u"zebra"_s} << u"There is no entity “zebra”; `leadline fields` lists them."_s;
        QTest::newRow("no entity") << QStringList{u"list"_s, u"PLAN"_s} << u"ENTITY is missing.\nUsage: leadline list "_s;
        QTest::newRow("no file") << QStringList{u"verify"_s} << u"FILE.db is missing.\n"_s;
        QTest::newRow("no value") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s} << u"FIELD=VALUE is missing.\n"_s;
        QTest::newRow("no other copy") << QStringList{u"merge"_s, u"PLAN"_s} << u"THEIRS.db is missing.\n"_s;
    }

    void slipsOfTheKeyboardAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        arguments.replaceInStrings(u"PLAN"_s, m_plan);
        const CommandResult refused = m_run->run(arguments);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.err.startsWith(said), qPrintable(refused.err));
    }

    void fieldsAreSetAndCleared()
    {
        QCOMPARE(ok({u"set"_s, m_plan, u"PAY-1"_s, u"reach=6,800"_s, u"impact=High"_s, u"confidence=80%"_s, u"effort_likely=42"_s,
                     u"tags=mobile, beta"_s}),
                 u"saved PAY-1\n"_s);
        const QJsonObject row = m_run->run({u"list"_s, m_plan, u"feature"_s, u"--json"_s}).json().at(0).toObject();
        QCOMPARE(row.value(u"reach"_s).toDouble(), 6800.0);
        QCOMPARE(row.value(u"impact"_s).toDouble(), 2.0);
        QVERIFY(qAbs(row.value(u"rice"_s).toDouble() - 6800 * 2 * 0.8 / 42) < 0.001);
        QCOMPARE(row.value(u"tags"_s).toArray().size(), 2);
        ok({u"set"_s, m_plan, u"PAY-1"_s, u"reach="_s, u"tags=beta"_s});
        const QJsonObject cleared = m_run->run({u"list"_s, m_plan, u"feature"_s, u"--json"_s}).json().at(0).toObject();
        QVERIFY(cleared.value(u"reach"_s).isNull());
        QVERIFY(cleared.value(u"rice"_s).isNull());
        QCOMPARE(cleared.value(u"tags"_s).toArray(), QJsonArray{u"beta"_s});
    }

    /// A change that could not be stored, and then the file got another name.
    void editsKeptForAnotherNameAreToldOf()
    {
        const QString moved = m_run->path(u"moved.db"_s);
        QVERIFY(QFile::copy(m_plan, moved));
        QVERIFY(m_run->run({u"set"_s, m_plan, u"PAY-1"_s, u"reach=5"_s}).err.isEmpty());
        QVERIFY(QFile::remove(m_plan));
        // As if the program had ended before it was in the file.
        {
            const QDir outbox(leadline::LocalPaths::under(m_run->path(u"home"_s)).outboxFolder());
            const QStringList files = outbox.entryList({u"*.db"_s});
            QCOMPARE(files.size(), 1);
            QVERIFY(runBare(outbox.filePath(files.front()), {u"UPDATE kept SET acknowledged = 0"_s}));
        }
        const CommandResult next = m_run->run({u"set"_s, moved, u"PAY-1"_s, u"impact=High"_s});
        QCOMPARE(next.exitCode, 0);
        QCOMPARE(next.err.count(u'\n'), 1);
        QVERIFY2(next.err.contains(u"plan.db"_s), qPrintable(next.err));
        // Readers aren't told, and a file of that name isn't told of itself.
        QVERIFY(m_run->run({u"list"_s, moved, u"feature"_s}).err.isEmpty());
    }

    void removedRowsComeBackWithWhatTheyTookAlong()
    {
        ok({u"add"_s, m_plan, u"key_result"_s, u"objective=OBJ-1"_s, u"title=Authorisation rate"_s});
        ok({u"add"_s, m_plan, u"contribution"_s, u"feature=PAY-1"_s, u"key_result=KR-1"_s});
        ok({u"remove"_s, m_plan, u"PAY-1"_s});
        QCOMPARE(count(u"feature"_s), 0);
        QCOMPARE(count(u"contribution"_s), 0);
        fails(2, {u"set"_s, m_plan, u"PAY-1"_s, u"title=x"_s});
        fails(2, {u"remove"_s, m_plan, u"PAY-1"_s});
        QCOMPARE(ok({u"restore"_s, m_plan, u"PAY-1"_s}), u"saved PAY-1\n"_s);
        QCOMPARE(count(u"feature"_s), 1);
        QCOMPARE(count(u"contribution"_s), 1);
        fails(2, {u"restore"_s, m_plan, u"PAY-1"_s});
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such verb") << QStringList{u"lst"_s} << u"lst"_s;
        QTest::newRow("a file without a verb") << QStringList{u"PLAN"_s} << u"verbs"_s;
        QTest::newRow("no such option") << QStringList{u"list"_s, u"PLAN"_s, u"feature"_s, u"--fliter"_s, u"x"_s} << u"fliter"_s;
        QTest::newRow("no such entity") << QStringList{u"list"_s, u"PLAN"_s, u"epic"_s} << u"epic"_s;
        QTest::newRow("no such column") << QStringList{u"list"_s, u"PLAN"_s, u"feature"_s, u"--columns"_s, u"titel"_s} << u"titel"_s;
        QTest::newRow("no such field") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"titel=x"_s} << u"titel"_s;
        QTest::newRow("no such row") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-9"_s, u"title=x"_s} << u"PAY-9"_s;
        QTest::newRow("no value") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"title"_s} << u"title"_s;
        QTest::newRow("read-only") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"ref=PAY-7"_s} << u"ref"_s;
        QTest::newRow("empty title") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"title="_s} << u"Title"_s;
        QTest::newRow("bad value") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"confidence=180"_s} << u"180"_s;
        QTest::newRow("bad date") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"start=soon"_s} << u"soon"_s;
        QTest::newRow("bad filter") << QStringList{u"list"_s, u"PLAN"_s, u"feature"_s, u"--filter"_s, u"status:(Ready"_s} << u"column"_s;
        QTest::newRow("own parent") << QStringList{u"set"_s, u"PLAN"_s, u"PAY-1"_s, u"parent=PAY-1"_s} << u"circle"_s;
        QTest::newRow("nothing named") << QStringList{u"list"_s, u"PLAN"_s} << u"Usage"_s;
        QTest::newRow("too much") << QStringList{u"show"_s, u"PLAN"_s, u"PAY-1"_s, u"PAY-2"_s} << u"PAY-2"_s;
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        arguments.replaceInStrings(u"PLAN"_s, m_plan);
        const CommandResult result = m_run->run(arguments);
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(result.err.contains(says, Qt::CaseInsensitive), qPrintable(result.err));
        QVERIFY(result.out.isEmpty());
        QCOMPARE(count(u"feature"_s), 1);
        QCOMPARE(m_run->run({u"verify"_s, m_plan}).exitCode, 0);
    }

    void theLogTellsWhoDidWhat()
    {
        m_run->author = u"Jonas Beck"_s;
        ok({u"set"_s, m_plan, u"PAY-1"_s, u"end=2026-12-18"_s});
        const QString log = ok({u"log"_s, m_plan, u"--ref"_s, u"PAY-1"_s});
        QVERIFY2(log.contains(u"Jonas Beck"_s) && log.contains(u"2026-12-31@quarter~"_s) && log.contains(u"2026-12-18"_s), qPrintable(log));
        const QJsonArray json = m_run->run({u"log"_s, m_plan, u"--json"_s}).json();
        const QJsonObject last = json.last().toObject();
        QCOMPARE(last.value(u"author"_s).toString(), u"Jonas Beck"_s);
        const QJsonObject change = last.value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"field"_s).toString(), u"end"_s);
        QCOMPARE(change.value(u"new"_s).toString(), u"2026-12-18"_s);
        QVERIFY(m_run->run({u"log"_s, m_plan, u"--since"_s, u"2026-08-13"_s, u"--json"_s}).json().isEmpty());
    }

    void aBackupIsACompletePlan()
    {
        const QString copy = m_run->path(u"copy.db"_s);
        ok({u"backup"_s, m_plan, copy});
        QCOMPARE(m_run->run({u"list"_s, copy, u"feature"_s, u"--json"_s}).out, m_run->run({u"list"_s, m_plan, u"feature"_s, u"--json"_s}).out);
        fails(4, {u"backup"_s, m_plan, copy});
        fails(4, {u"new"_s, m_plan});
    }

    void fieldsAreDocumented()
    {
        QVERIFY(ok({u"fields"_s}).contains(u"key_result"_s));
        const QJsonArray fields = m_run->run({u"fields"_s, u"feature"_s, u"--json"_s}).json();
        QStringList keys;
        for (const QJsonValue &field : fields)
            keys.append(field.toObject().value(u"key"_s).toString());
        for (const char *key : {"title", "effort_likely", "tags", "external_key", "order"})
            QVERIFY2(keys.contains(QString::fromLatin1(key)), key);
        QVERIFY(m_run->run({u"--version"_s}).exitCode == 0);
        QVERIFY(ok({u"--help"_s}).contains(u"leadline export"_s));
        const QString help = ok({u"list"_s, u"--help"_s});
        QVERIFY(help.contains(u"effort_likely>20"_s));
        QVERIFY2(help.contains(u"  --sort <keys>"_s) && help.contains(u"Keys to sort by, separated by commas; -key falls."_s), qPrintable(help));
        QVERIFY2(!help.contains(u"[options]"_s), qPrintable(help));
        QCOMPARE(ok({u"help"_s, u"list"_s}), help);
    }

private:
    QString ok(const QStringList &arguments)
    {
        const CommandResult result = m_run->run(arguments);
        if (result.exitCode != 0)
            QTest::qFail(qPrintable(arguments.join(u' ') + u": "_s + result.err), __FILE__, __LINE__);
        return result.out;
    }

    void fails(int code, const QStringList &arguments)
    {
        const CommandResult result = m_run->run(arguments);
        QCOMPARE(result.exitCode, code);
        QVERIFY(!result.err.isEmpty());
        QVERIFY(result.out.isEmpty());
    }

    int count(const QString &entity)
    {
        return static_cast<int>(m_run->run({u"list"_s, m_plan, entity, u"--json"_s}).json().size());
    }

    std::unique_ptr<CommandRun> m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestEditVerbs)
#include "tst_editverbs.moc"
