// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// The main job on real input: a Jira export goes in, objectives are added, features are tied to them and dated, and out
/// comes a roadmap.
class TestImportVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<CommandRun>();
        m_plan = m_run->path(u"plan.db"_s);
        QCOMPARE(m_run->run({u"new"_s, m_plan}).exitCode, 0);
    }

    void aJiraExportBecomesARoadmap_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("features");
        QTest::addColumn<int>("initiatives");
        QTest::newRow("pdp_app") << u"jira-csv/pdp_app__Jira.csv"_s << 62 << 9;
        QTest::newRow("social-desking-frontend") << u"jira-csv/social-desking-frontend__Jira.csv"_s << 89 << -1;
    }

    void aJiraExportBecomesARoadmap()
    {
        QFETCH(QString, file);
        QFETCH(int, features);
        QFETCH(int, initiatives);
        const QString input = sharedData(file);
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");

        const QJsonObject first = import(input, 0);
        QCOMPARE(first[u"rows"].toInt(), first[u"created"].toInt());
        QCOMPARE(list(u"feature"_s).size(), features);
        if (initiatives >= 0)
            QCOMPARE(list(u"initiative"_s).size(), initiatives);

        const QJsonObject second = import(input, 0);
        QCOMPARE(second[u"created"].toInt(), 0);
        QCOMPARE(second[u"updated"].toInt(), 0);
        QCOMPARE(second[u"unchanged"].toInt(), first[u"rows"].toInt());

        const QString before = m_run->path(u"before.pdf"_s);
        QCOMPARE(m_run->run({u"export"_s, m_plan, before}).exitCode, 0);
        everyTitleIsIn(before);

        for (const char *title : {"People find what they need", "Teams plan their week here", "Nobody waits for us"})
            QCOMPARE(m_run->run({u"add"_s, m_plan, u"objective"_s, u"title="_s + QString::fromLatin1(title)}).exitCode, 0);
        const QJsonArray all = list(u"feature"_s);
        for (int i = 0; i < 10; ++i) {
            const CommandResult set = m_run->run({u"set"_s, m_plan, all[i][u"ref"].toString(), u"objective=OBJ-%1"_s.arg(1 + i % 3),
                                                  u"start=2026-%1-01"_s.arg(8 + i % 4, 2, 10, QChar(u'0')), u"end=Q1 2027~~"_s});
            QVERIFY2(set.exitCode == 0, qPrintable(set.err));
        }
        const QString after = m_run->path(u"after.pdf"_s);
        const CommandResult exported = m_run->run({u"export"_s, m_plan, after});
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
        everyTitleIsIn(after);
        QCOMPARE(m_run->run({u"verify"_s, m_plan}).exitCode, 0);

        // What was tied and dated here is kept when the file comes again.
        const QJsonObject third = import(input, 0);
        QCOMPARE(third[u"created"].toInt(), 0);
        QCOMPARE(third[u"updated"].toInt(), 0);
        QCOMPARE(list(u"objective"_s).size(), 3);
    }

    /// The product was chosen once; the project's own key doesn't make another one later.
    void aChosenProductIsRemembered()
    {
        const QString input = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");
        QCOMPARE(m_run->run({u"import"_s, m_plan, input, u"--product"_s, u"PAY"_s}).exitCode, 0);
        const QJsonObject again = import(input, 0);
        QCOMPARE(again[u"created"].toInt(), 0);
        QCOMPARE(again[u"updated"].toInt(), 0);
        QCOMPARE(m_run->run({u"list"_s, m_plan, u"product"_s, u"--json"_s}).out.count(u"\"key\""_s), 1);
    }

    void aSortedTableIsWritten()
    {
        QCOMPARE(m_run->run({u"add"_s, m_plan, u"product"_s, u"key=PAY"_s, u"name=Payments"_s}).exitCode, 0);
        for (const QString &title : {u"title=B"_s, u"title=C"_s, u"title=A"_s})
            QCOMPARE(m_run->run({u"add"_s, m_plan, u"feature"_s, title}).exitCode, 0);
        const QString csv = m_run->path(u"features.csv"_s);
        const CommandResult written = m_run->run({u"export"_s, m_plan, csv, u"--columns"_s, u"title"_s, u"--sort"_s, u"-title"_s});
        QCOMPARE(written.exitCode, 0);
        QCOMPARE(written.err, QString());
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).simplified(), u"title C B A"_s);
    }

    void nothingIsWrittenWhenOnlyAsked()
    {
        const QString input = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");
        const CommandResult dry = m_run->run({u"import"_s, m_plan, input, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY(QJsonDocument::fromJson(dry.out.toUtf8()).object()[u"created"].toInt() > 0);
        QCOMPARE(list(u"feature"_s).size(), 0);
    }

    void aDryRunSaysThatItWasOne()
    {
        const QString input = m_run->path(u"sheet.csv"_s);
        write(input, "Title,Owner,Effort\nGood,Ada,5\nBetter,Ada,3\n");
        const QStringList import{u"import"_s, m_plan, input, u"--product"_s, u"WEB"_s};
        const CommandResult dry = m_run->run(import + QStringList{u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY2(dry.out.contains(u"would be created: 2 features"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.contains(u"Would be made for these rows: 1 person"_s), qPrintable(dry.out));
        QVERIFY2(dry.out.endsWith(u"Nothing was written (dry run).\n"_s), qPrintable(dry.out));
        QCOMPARE(list(u"feature"_s).size(), 0);
        const CommandResult real = m_run->run(import);
        QVERIFY2(real.out.contains(u" created: 2 features"_s) && !real.out.contains(u"would"_s, Qt::CaseInsensitive), qPrintable(real.out));
        QVERIFY2(!real.out.contains(u"Nothing was written"_s), qPrintable(real.out));
        QCOMPARE(list(u"feature"_s).size(), 2);
    }

    void refusedRows()
    {
        const QString input = m_run->path(u"sheet.csv"_s);
        write(input, "Title,Start,End,Effort\nGood,2026-10-01,2026-12-31,5\n,2026-10-01,,3\nBad date,soon,,2\n");
        const CommandResult strict = m_run->run({u"import"_s, m_plan, input, u"--product"_s, u"WEB"_s, u"--strict"_s, u"--json"_s});
        QCOMPARE(strict.exitCode, 1);
        QCOMPARE(list(u"feature"_s).size(), 0);
        const CommandResult lenient = m_run->run({u"import"_s, m_plan, input, u"--product"_s, u"WEB"_s, u"--json"_s});
        QCOMPARE(lenient.exitCode, 1);
        const QJsonObject report = QJsonDocument::fromJson(lenient.out.toUtf8()).object();
        QCOMPARE(report[u"rows"].toInt(), 3);
        QCOMPARE(report[u"rows"].toInt(),
                 report[u"created"].toInt() + report[u"updated"].toInt() + report[u"unchanged"].toInt()
                     + static_cast<int>(report[u"refused"].toArray().size()));
        QVERIFY(list(u"feature"_s).size() >= 1);
    }

    void aFileWithoutTitlesIsRefusedWhole()
    {
        const QString input = sharedData(u"jira-csv/jira-csv__Jira.csv"_s);
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");
        const QJsonObject report = import(input, 1);
        QCOMPARE(report[u"created"].toInt(), 0);
        QCOMPARE(report[u"refused"].toArray().size(), 3);
    }

    void aFileWithoutTitlesAndRowsIsRefusedToo()
    {
        const QString input = m_run->path(u"sheet.csv"_s);
        const QString sentence = u"The file has no column that holds a title."_s;
        for (const char *rows : {"Votes,Colour\n1,red\n", "Votes,Colour\n", "Votes,Colour\n,\n"}) {
            write(input, rows);
            const CommandResult text = m_run->run({u"import"_s, m_plan, input});
            QCOMPARE(text.exitCode, 1);
            QVERIFY2(text.out.contains(sentence), qPrintable(text.out));
        }
        const QJsonObject report = import(input, 1);
        QCOMPARE(report[u"rows"].toInt(), 0);
        QCOMPARE(report[u"refused"].toArray().size(), 0);
        QCOMPARE(report[u"notes"].toArray(), QJsonArray{sentence});
        // Titles without rows are an empty list, and nothing is wrong with that.
        write(input, "Title,Start\n");
        import(input, 0);
    }

    void anEncodingCanBeNamed()
    {
        const QString input = m_run->path(u"план.csv"_s);
        write(input, "Title,Status\n\xcf\xeb\xe0\xed,To Do\n");
        const QStringList import{u"import"_s, m_plan, input, u"--product"_s, u"WEB"_s, u"--encoding"_s};
        const CommandResult unknown = m_run->run(import + QStringList{u"cp-nonsense"_s});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY2(unknown.err.contains(u"Shift_JIS"_s), qPrintable(unknown.err));
        const CommandResult wrong = m_run->run(import + QStringList{u"UTF-8"_s});
        QCOMPARE(wrong.exitCode, 3);
        QVERIFY2(wrong.err.startsWith(u"Line 2 "_s), qPrintable(wrong.err));
        QCOMPARE(list(u"feature"_s).size(), 0);
        const CommandResult right = m_run->run(import + QStringList{u"Windows-1251"_s});
        QVERIFY2(right.exitCode == 0, qPrintable(right.err));
        QCOMPARE(list(u"feature"_s)[0][u"title"].toString(), u"План"_s);
    }

    void faultsOfTheFileAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("open quotation mark") << QByteArray("Title,Notes\nLogin,\"no end\n");
        QTest::newRow("endless cell") << QByteArray("Title,Notes\nLogin,") + QByteArray(1024 * 1024 + 1, 'x') + "\n";
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("blank lines") << QByteArray("\n\n");
    }

    void faultsOfTheFileAreRefused()
    {
        QFETCH(QByteArray, content);
        const QString input = m_run->path(u"sheet.csv"_s);
        write(input, content);
        const CommandResult result = m_run->run({u"import"_s, m_plan, input});
        QCOMPARE(result.exitCode, 3);
        QCOMPARE(result.err.count(u'\n'), 1);
        QCOMPARE(list(u"feature"_s).size(), 0);
    }

    void whatIsNoListSaysSo()
    {
        const CommandResult missing = m_run->run({u"import"_s, m_plan, m_run->path(u"missing.csv"_s)});
        QCOMPARE(missing.exitCode, 3);
        QVERIFY2(missing.err.startsWith(u"There is no file “"_s) && missing.err.contains(u"check its name and folder"_s), qPrintable(missing.err));
        const CommandResult plan = m_run->run({u"import"_s, m_plan, m_plan});
        QCOMPARE(plan.exitCode, 3);
        QVERIFY2(plan.err.contains(u"is a plan or another database, not a list to import"_s), qPrintable(plan.err));
    }

    void aFileThatBreaksOffIsNoShortList()
    {
        const QString unreadable = u"/proc/self/mem"_s;
        QFile file(unreadable);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("Here is no file that opens and can't be read.");
        const CommandResult result = m_run->run({u"import"_s, m_plan, unreadable});
        QCOMPARE(result.exitCode, 3);
        QVERIFY2(result.err.contains(u"can't be read"_s), qPrintable(result.err));
    }

    void aColumnBecomesAFieldOfOnesOwn()
    {
        const QString input = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");
        const QStringList import{u"import"_s, m_plan, input};
        const CommandResult asked = m_run->run(import + QStringList{u"--keep"_s, u"Prioroty"_s});
        QCOMPARE(asked.exitCode, 2);
        QVERIFY2(asked.err.contains(u"Prioroty"_s), qPrintable(asked.err));
        QCOMPARE(list(u"feature"_s).size(), 0);

        const CommandResult first = m_run->run(import + QStringList{u"--keep"_s, u"Priority"_s, u"--json"_s});
        QVERIFY2(first.exitCode == 0, qPrintable(first.err));
        QCOMPARE(QJsonDocument::fromJson(first.out.toUtf8()).object()[u"also_created"][u"custom_field"].toInt(), 2);
        const QStringList highest{u"list"_s, m_plan, u"feature"_s, u"--filter"_s, u"priority:Highest"_s, u"--columns"_s, u"ref,priority"_s};
        const QJsonArray rows = m_run->run(highest + QStringList{u"--json"_s}).json();
        QVERIFY(!rows.isEmpty());
        QCOMPARE(rows[0][u"priority"].toString(), u"Highest"_s);

        // The choice is remembered, and what comes out comes in again.
        QVERIFY(m_run->run(import + QStringList{u"--json"_s}).out.contains(u"\"unchanged\": 71"_s));
        const QString csv = m_run->path(u"features.csv"_s);
        QCOMPARE(m_run->run({u"export"_s, m_plan, csv}).exitCode, 0);
        const CommandResult back = m_run->run({u"import"_s, m_plan, csv, u"--json"_s});
        QVERIFY2(back.out.contains(u"\"unchanged\": 62"_s), qPrintable(back.out + back.err));
        QCOMPARE(m_run->run({u"verify"_s, m_plan}).exitCode, 0);
        QVERIFY(m_run->run({u"import"_s, u"--help"_s}).out.contains(u"custom:KEY"_s));
    }

    void otherFilesAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("Trello") << u"trello-json"_s;
        QTest::newRow("iCalendar") << u"ics/ical.js__minimal.ics"_s;
        QTest::newRow("MS Project") << u"project/mpxj__sample.xml"_s;
        QTest::newRow("ZIP") << u"project/calligraplan__Project_1.plan"_s;
    }

    void otherFilesAreNamed()
    {
        QFETCH(QString, file);
        QString input = sharedData(file);
        if (!input.isEmpty() && QFileInfo(input).isDir())
            input = QDir(input).entryInfoList(QDir::Files).first().filePath();
        if (input.isEmpty())
            QSKIP("The real input files aren't beside the project.");
        const CommandResult refused = m_run->run({u"import"_s, m_plan, input});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY(!refused.err.isEmpty());
        QCOMPARE(list(u"feature"_s).size(), 0);
    }

private:
    QJsonObject import(const QString &input, int exitCode)
    {
        const CommandResult result = m_run->run({u"import"_s, m_plan, input, u"--json"_s});
        if (result.exitCode != exitCode)
            QTest::qFail(qPrintable(result.err + result.out.left(2000)), __FILE__, __LINE__);
        return QJsonDocument::fromJson(result.out.toUtf8()).object();
    }

    QJsonArray list(const QString &entity)
    {
        return m_run->run({u"list"_s, m_plan, entity, u"--columns"_s, u"ref,title"_s, u"--json"_s}).json();
    }

    void everyTitleIsIn(const QString &pdf)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {pdf, u"-"_s});
        QVERIFY(process.waitForFinished());
        const QString text = withoutBlanks(QString::fromUtf8(process.readAllStandardOutput()));
        for (const QJsonValue &feature : list(u"feature"_s)) {
            const QString title = feature[u"title"].toString();
            QVERIFY2(text.contains(withoutBlanks(title)), qPrintable(title));
        }
    }

    /// Titles may be wrapped in a block: line ends count for nothing.
    static QString withoutBlanks(QString text)
    {
        text.removeIf([](QChar c) { return c.isSpace() || c == u'\u200b'; });
        return text.normalized(QString::NormalizationForm_KC);
    }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<CommandRun> m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestImportVerbs)
#include "tst_importverbs.moc"
