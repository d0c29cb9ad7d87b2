// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// Files that leave the program: PDF, SVG, PNG, CSV, whole-plan JSON and back.
class TestExportVerbs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who leaves something out for an audience must not hand out everything, because a list has no audiences.
    void optionsThatAFormDoesNotHeedAreRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("audience of a list") << u"x.csv"_s << QStringList{u"--audience"_s, u"Board"_s};
        QTest::newRow("view of a list") << u"x.csv"_s << QStringList{u"--view"_s, u"portfolio"_s};
        QTest::newRow("filter of the whole plan") << u"x.json"_s << QStringList{u"--filter"_s, u"status:Ready"_s};
        QTest::newRow("entity of a picture") << u"x.pdf"_s << QStringList{u"--entity"_s, u"objective"_s};
    }

    void optionsThatAFormDoesNotHeedAreRefused()
    {
        QFETCH(QString, file);
        QFETCH(QStringList, options);
        const CommandResult refused = m_run.run(QStringList{u"export"_s, m_plan, m_run.path(file)} + options);
        QVERIFY2(refused.exitCode == 2, qPrintable(refused.out + refused.err));
        QVERIFY2(refused.err.contains(options.first()) && refused.err.contains(u"Nothing was written"_s), qPrintable(refused.err));
        QVERIFY(!QFile::exists(m_run.path(file)));
    }

    void initTestCase()
    {
        m_plan = m_run.path(u"example.db"_s);
        const CommandResult made = m_run.run({u"new"_s, m_plan, u"--template"_s, u"example"_s});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    }

    void pdfOnEveryPaper_data()
    {
        QTest::addColumn<QStringList>("options");
        for (const char *paper : {"A3", "A4", "Letter", "Tabloid"}) {
            const QString name = QString::fromLatin1(paper);
            QTest::addRow("%s landscape", paper) << QStringList{u"--paper"_s, name};
            QTest::addRow("%s portrait", paper) << QStringList{u"--paper"_s, name, u"--portrait"_s};
        }
        QTest::newRow("on one page") << QStringList{u"--fit"_s, u"page"_s};
        for (const char *group : {"product", "team", "initiative", "status", "lead"})
            QTest::addRow("by %s", group) << QStringList{u"--group-by"_s, QString::fromLatin1(group)};
        QTest::newRow("one lead") << QStringList{u"--lead"_s, u"Maya Lindqvist"_s};
        QTest::newRow("filtered") << QStringList{u"--filter"_s, u"product:PAY"_s};
        QTest::newRow("right to left") << QStringList{u"--language"_s, u"ar"_s};
    }

    void pdfOnEveryPaper()
    {
        QFETCH(QStringList, options);
        const QString output = m_run.path(u"roadmap.pdf"_s);
        const CommandResult exported = m_run.run(QStringList{u"export"_s, m_plan, output} + options);
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
        QVERIFY2(exported.out.startsWith(u"roadmap.pdf, "_s), qPrintable(exported.out));
        QCOMPARE(toolOutput(u"qpdf"_s, {u"--check"_s, output}).first, 0);
        if (!options.contains(u"--filter"_s) && !options.contains(u"ar"_s)) {
            const QString text = toolOutput(u"pdftotext"_s, {u"-layout"_s, output, u"-"_s}).second;
            for (const char *title : {"Saved cards for regulars", "Guest-to-account prompt", "Risk-based 3-D Secure exemptions"})
                QVERIFY2(text.contains(QString::fromLatin1(title)), title);
        }
    }

    void languagesThatAreNone_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << u"xx"_s << 2 << u"de, en"_s;
        QTest::newRow("a word") << u"deutsch"_s << 2 << u"de, en"_s;
        QTest::newRow("nothing") << QString() << 2 << u"de, en"_s;
        QTest::newRow("without words") << u"fr"_s << 0 << u"de, en"_s;
        QTest::newRow("with words") << u"de"_s << 0 << QString();
        QTest::newRow("of a country") << u"en-GB"_s << 0 << QString();
    }

    void languagesThatAreNone()
    {
        QFETCH(QString, language);
        const QString output = m_run.path(u"language.svg"_s);
        QFile::remove(output);
        const CommandResult exported = m_run.run({u"export"_s, m_plan, output, u"--language"_s, language});
        QTEST(exported.exitCode, "exitCode");
        QFETCH(QString, says);
        QVERIFY2(exported.err.contains(says) && exported.err.isEmpty() == says.isEmpty(), qPrintable(exported.err));
        QCOMPARE(QFile::exists(output), exported.exitCode == 0);
    }

    void everyTitleIsOnThePaper()
    {
        const QString output = m_run.path(u"all.pdf"_s);
        QCOMPARE(m_run.run({u"export"_s, m_plan, output, u"--paper"_s, u"A4"_s}).exitCode, 0);
        const QString text = toolOutput(u"pdftotext"_s, {output, u"-"_s}).second.simplified();
        const QJsonArray features = m_run.run({u"list"_s, m_plan, u"feature"_s, u"--columns"_s, u"title"_s, u"--json"_s}).json();
        QVERIFY(features.size() >= 46);
        for (const QJsonValue &feature : features) {
            const QString title = feature[u"title"].toString();
            QVERIFY2(text.contains(title), qPrintable(title));
        }
    }

    void equalRunsGiveEqualBytes()
    {
        for (const char *ending : {"pdf", "svg", "png", "json", "csv"}) {
            const QString first = m_run.path(u"first."_s + QString::fromLatin1(ending));
            const QString second = m_run.path(u"second."_s + QString::fromLatin1(ending));
            for (const QString &output : {first, second}) {
                const CommandResult exported = m_run.run({u"export"_s, m_plan, output});
                QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
            }
            QVERIFY2(read(first) == read(second), ending);
            QVERIFY(!read(first).isEmpty());
        }
    }

    void portfolioPage()
    {
        const QString output = m_run.path(u"portfolio.pdf"_s);
        const QStringList command{u"export"_s, m_plan, output, u"--view"_s, u"portfolio"_s};
        const CommandResult exported = m_run.run(command + QStringList{u"--lead"_s, u"Maya Lindqvist"_s});
        QVERIFY2(exported.exitCode == 0, qPrintable(exported.err));
        QCOMPARE(toolOutput(u"qpdf"_s, {u"--check"_s, output}).first, 0);
        const QString text = toolOutput(u"pdftotext"_s, {u"-layout"_s, output, u"-"_s}).second;
        for (const char *words : {"412 of 420", "2 at risk, 1 off track", "Tune is 11 points under target.", "Win mid-market merchants",
                                  "One-page checkout", "Q4 2026", "Page 1 of 1"})
            QVERIFY2(text.contains(QString::fromUtf8(words)), words);
        const QString fonts = toolOutput(u"pdffonts"_s, {output}).second;
        QVERIFY2(!fonts.contains(QRegularExpression(u" no +(yes|no) +(yes|no) +\\d"_s)), qPrintable(fonts)); // embedded

        const QByteArray first = read(output);
        QCOMPARE(m_run.run(command + QStringList{u"--lead"_s, u"Maya Lindqvist"_s}).exitCode, 0);
        QVERIFY(read(output) == first);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"portfolio.png"_s), u"--view"_s, u"portfolio"_s, u"--dark"_s}).exitCode, 0);

        // What the page can't do is said, not left out.
        for (const QStringList &more : {QStringList{u"--audience"_s, u"Customers"_s}, QStringList{u"--filter"_s, u"product:PAY"_s},
                                        QStringList{u"--group-by"_s, u"team"_s}, QStringList{u"--from"_s, u"someday"_s}})
            QCOMPARE(m_run.run(command + more).exitCode, 2);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"portfolio.svg"_s), u"--view"_s, u"portfolio"_s}).exitCode, 2);
        QVERIFY(!QFile::exists(m_run.path(u"portfolio.svg"_s)));
    }

    void theWholePlanTravelsAsJson()
    {
        const QString json = m_run.path(u"plan.json"_s);
        const QString copy = m_run.path(u"copy.db"_s);
        const QString again = m_run.path(u"again.json"_s);
        QCOMPARE(m_run.run({u"export"_s, m_plan, json}).exitCode, 0);
        const CommandResult imported = m_run.run({u"import"_s, copy, json});
        QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
        QCOMPARE(m_run.run({u"verify"_s, copy}).exitCode, 0);
        QCOMPARE(m_run.run({u"export"_s, copy, again}).exitCode, 0);
        QVERIFY(read(json) == read(again));
        // It is a copy, not something to be poured into a plan that has a history.
        QCOMPARE(m_run.run({u"import"_s, copy, json}).exitCode, 3);
    }

    void refusedTargets()
    {
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"roadmap.docx"_s)}).exitCode, 2);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"nowhere/roadmap.pdf"_s)}).exitCode, 4);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"x.pdf"_s), u"--paper"_s, u"B5"_s}).exitCode, 2);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"x.pdf"_s), u"--view"_s, u"board"_s}).exitCode, 2);
        QCOMPARE(m_run.run({u"export"_s, m_plan, m_run.path(u"x.pdf"_s), u"--filter"_s, u"status:("_s}).exitCode, 2);
        QVERIFY(!QFile::exists(m_run.path(u"x.pdf"_s)));
        QCOMPARE(m_run.run({u"verify"_s, m_plan}).exitCode, 0);
    }

private:
    /// Exit code and output of a checking tool, which the test scripts install.
    static std::pair<int, QString> toolOutput(const QString &tool, const QStringList &arguments)
    {
        QProcess process;
        process.start(tool, arguments);
        if (!process.waitForFinished())
            return {-1, u"%1 could not be run"_s.arg(tool)};
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput())};
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandRun m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestExportVerbs)
#include "tst_exportverbs.moc"
