// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

#include <QJsonObject>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// The example plan shows the figures it promises, through the verbs a user types.
class TestExampleVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = m_run.path(u"example.db"_s);
        const CommandResult made = m_run.run({u"new"_s, m_plan, u"--template"_s, u"example"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void itIsSound()
    {
        const CommandResult verified = m_run.run({u"verify"_s, m_plan});
        QVERIFY2(verified.exitCode == 0, qPrintable(verified.out + verified.err));
    }

    void counts_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<int>("count");
        QTest::newRow("products") << u"product"_s << 4;
        QTest::newRow("objectives") << u"objective"_s << 5;
        QTest::newRow("features") << u"feature"_s << 40;
        QTest::newRow("teams") << u"team"_s << 5;
    }

    void counts()
    {
        QFETCH(QString, entity);
        QFETCH(int, count);
        const CommandResult listed = m_run.run({u"list"_s, m_plan, entity, u"--lead"_s, u"Maya Lindqvist"_s, u"--json"_s});
        QCOMPARE(listed.json().size(), count);
    }

    void commitmentAndCapacity()
    {
        const QJsonArray teams = m_run.run({u"list"_s, m_plan, u"team"_s, u"--columns"_s, u"name,commitment,capacity"_s, u"--from"_s,
                                            u"2026-10-01"_s, u"--lead"_s, u"Maya Lindqvist"_s, u"--json"_s})
                                      .json();
        double commitment = 0;
        double capacity = 0;
        for (const QJsonValue &team : teams) {
            commitment += team.toObject().value(u"commitment"_s).toDouble();
            capacity += team.toObject().value(u"capacity"_s).toDouble();
        }
        QCOMPARE(qRound(commitment), 412);
        QCOMPARE(qRound(capacity), 420);
    }

    void scores()
    {
        const QJsonArray scores =
            m_run.run({u"score"_s, m_plan, u"--framework"_s, u"rice"_s, u"--lead"_s, u"Maya Lindqvist"_s, u"--json"_s}).json();
        QCOMPARE(scores.size(), 40);
        const QJsonObject first = scores.first().toObject();
        QCOMPARE(first.value(u"title"_s).toString(), u"Retry a failed payment inline"_s);
        QVERIFY(qAbs(first.value(u"score"_s).toDouble() - 5400 * 2 * 0.8 / 22) < 1e-9);
        QCOMPARE(first.value(u"rank"_s).toInt(), 1);
        for (const char *framework : {"ice", "wsjf", "cd3", "value_effort"}) {
            const CommandResult result = m_run.run({u"score"_s, m_plan, u"--framework"_s, QString::fromLatin1(framework)});
            QCOMPARE(result.exitCode, 0);
        }
        QCOMPARE(m_run.run({u"score"_s, m_plan, u"--framework"_s, u"dice"_s}).exitCode, 2);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("count");
        QTest::newRow("status") << u"status:Released lead:\"Maya Lindqvist\""_s << 1;
        QTest::newRow("bare word") << u"swish"_s << 1;
        QTest::newRow("committed") << u"committed:\"Q4 2026\""_s << 14;
        QTest::newRow("nothing") << u"title:\"no such thing\""_s << 0;
    }

    void filters()
    {
        QFETCH(QString, expression);
        QFETCH(int, count);
        const CommandResult result = m_run.run({u"list"_s, m_plan, u"feature"_s, u"--filter"_s, expression, u"--json"_s});
        QVERIFY2(result.exitCode == 0, qPrintable(result.err));
        QCOMPARE(result.json().size(), count);
    }

    void checkFindsWhatIsThere()
    {
        const CommandResult checked = m_run.run({u"check"_s, m_plan, u"--json"_s});
        QCOMPARE(checked.exitCode, checked.json().isEmpty() ? 0 : 1);
        for (const QJsonValue &finding : checked.json())
            QVERIFY(!finding.toObject().value(u"text"_s).toString().contains(u"%1"_s));
    }

    void changesSinceASnapshot()
    {
        const QJsonArray since = m_run.run({u"log"_s, m_plan, u"--since"_s, u"Board review"_s, u"--json"_s}).json();
        const QJsonArray all = m_run.run({u"log"_s, m_plan, u"--json"_s}).json();
        QVERIFY(!since.isEmpty());
        QVERIFY(since.size() < all.size());
        for (const QJsonValue &transaction : since)
            QVERIFY(transaction.toObject().value(u"at"_s).toString() > u"2026-07-01"_s);
    }

    void everyTemplateIsListedAndMade()
    {
        const QJsonArray templates = m_run.run({u"templates"_s, u"--json"_s}).json();
        QVERIFY(templates.size() >= 3);
        const QString generated = m_run.path(u"generated.db"_s);
        const CommandResult made = m_run.run({u"new"_s, generated, u"--template"_s, u"generated:500"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QCOMPARE(m_run.run({u"list"_s, generated, u"feature"_s, u"--columns"_s, u"ref"_s, u"--json"_s}).json().size(), 500);
        QCOMPARE(m_run.run({u"verify"_s, generated}).exitCode, 0);
        QCOMPARE(m_run.run({u"new"_s, m_run.path(u"x.db"_s), u"--template"_s, u"nonsense"_s}).exitCode, 2);
    }

private:
    CommandRun m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestExampleVerbs)
#include "tst_exampleverbs.moc"
