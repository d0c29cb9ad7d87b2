// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commandrun.h"

#include "app/verbs/translations.h"
#include "core/analysis/derived/columnset.h"
#include "core/base/monthname.h"
#include "core/base/planneddate.h"
#include "core/model/feature.h"
#include "core/model/input.h"
#include "tests/support/testprogram.h"

#include <QFile>
#include <QTest>
#include <QTranslator>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

/// The program in German: what people read and type, and what machines read, which stays.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = m_run.path(u"plan.db"_s);
        speak(QLocale::c());
        QCOMPARE(m_run.run({u"new"_s, m_plan, u"--template"_s, u"example"_s}).exitCode, 0);
    }

    void cleanup() { speak(QLocale::c()); }

    void peopleReadGerman()
    {
        speak(german);
        QVERIFY(m_run.run({u"help"_s}).out.contains(u"Leadline plant Produkte"_s));
        QVERIFY(m_run.run({u"lst"_s}).err.startsWith(u"Den Befehl „lst“ gibt es nicht"_s));
        const QString table = m_run.run({u"list"_s, m_plan, u"feature"_s, u"--columns"_s, u"title,effort_likely,start"_s}).out;
        QVERIFY2(table.startsWith(u"Titel"_s), qPrintable(table));
        QVERIFY2(table.section(u'\n', 0, 0).contains(u"Aufwand"_s), qPrintable(table));
        QVERIFY(m_run.run({u"check"_s, m_plan}).out.contains(u" Befunde\n"_s));
    }

    void machinesReadTheSame_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("list csv") << QStringList{u"list"_s, m_plan, u"feature"_s, u"--as"_s, u"csv"_s};
        QTest::newRow("score csv") << QStringList{u"score"_s, m_plan, u"--as"_s, u"csv"_s};
        QTest::newRow("fields csv") << QStringList{u"fields"_s, u"feature"_s, u"--as"_s, u"csv"_s};
        QTest::newRow("fields json") << QStringList{u"fields"_s, u"--json"_s};
        QTest::newRow("check json") << QStringList{u"check"_s, m_plan, u"--json"_s};
        QTest::newRow("log json") << QStringList{u"log"_s, m_plan, u"--json"_s};
        QTest::newRow("templates json") << QStringList{u"templates"_s, u"--as"_s, u"json"_s};
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            QTest::addRow("list %s", qPrintable(info->keyText()))
                << QStringList{u"list"_s, m_plan, info->keyText(), u"--json"_s};
        }
    }

    void machinesReadTheSame()
    {
        QFETCH(QStringList, arguments);
        const CommandResult english = m_run.run(arguments);
        QVERIFY(!english.out.isEmpty());
        speak(german);
        const CommandResult other = m_run.run(arguments);
        QCOMPARE(other.out, english.out);
        QCOMPARE(other.exitCode, english.exitCode);
    }

    void exportedFilesAreTheSame_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"plan.csv"_s;
        QTest::newRow("json") << u"plan.json"_s;
    }

    void exportedFilesAreTheSame()
    {
        QFETCH(QString, name);
        const QByteArray english = exported(name, {});
        QVERIFY(!english.isEmpty());
        speak(german);
        QCOMPARE(exported(name, {}), english);
    }

    void picturesSpeakTheLanguageAskedFor()
    {
        const QByteArray marker = "Schlüsselergebnisse";
        QVERIFY(!exported(u"plan.svg"_s, {}).contains(marker));
        QVERIFY(exported(u"plan.svg"_s, {u"--language"_s, u"de"_s}).contains(marker));
        QVERIFY(!exported(u"plan.svg"_s, {}).contains(marker));
        speak(german);
        QVERIFY(exported(u"plan.svg"_s, {}).contains(marker));
        QVERIFY(!exported(u"plan.svg"_s, {u"--language"_s, u"en"_s}).contains(marker));
    }

    void datesAreTypedInGerman_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("day") << u"12. Aug. 2026"_s << u"2026-08-12"_s;
        QTest::newRow("whole month's name") << u"3. März 2027"_s << u"2027-03-03"_s;
        QTest::newRow("month") << u"Dezember 2026"_s << u"2026-12-01@month"_s;
        QTest::newRow("beginning of a month's name") << u"Okt 2026"_s << u"2026-10-01@month"_s;
        QTest::newRow("week") << u"KW 51, 2026"_s << u"2026-12-14@week"_s;
        QTest::newRow("today") << u"heute"_s << u"2026-08-12"_s;
        QTest::newRow("from today") << u"Heute + 30"_s << u"2026-09-11"_s;
        QTest::newRow("tomorrow") << u"morgen"_s << u"2026-08-13"_s;
        QTest::newRow("confidence") << u"Q4 2026 grob"_s << u"2026-10-01@quarter~~"_s;
        QTest::newRow("confidence in brackets") << u"Okt. 2026 (wahrscheinlich)"_s << u"2026-10-01@month~"_s;
        QTest::newRow("middle of a month") << u"Mitte November"_s << u"2026-11-11~"_s;
        QTest::newRow("beginning of a quarter") << u"Anfang Q1"_s << u"2027-01-01@month~"_s;
        QTest::newRow("end of a month") << u"Ende März"_s << u"2027-03-21~"_s;
        QTest::newRow("end of next month") << u"Ende nächsten Monats"_s << u"2026-09-21~"_s;
        QTest::newRow("next month") << u"nächsten Monat"_s << u"2026-09-01@month"_s;
        QTest::newRow("next quarter") << u"nächstes Quartal"_s << u"2026-10-01@quarter"_s;
        QTest::newRow("end of next week") << u"Ende nächster Woche"_s << u"2026-08-21~"_s;
        QTest::newRow("end of the week") << u"Ende der Woche"_s << u"2026-08-14~"_s;
        QTest::newRow("next Friday") << u"nächsten Freitag"_s << u"2026-08-21"_s;
        QTest::newRow("Friday of next week") << u"Freitag nächster Woche"_s << u"2026-08-21"_s;
        QTest::newRow("end of month in a word") << u"Monatsende"_s << u"2026-08-21~"_s;
        QTest::newRow("next week") << u"nächste Woche"_s << u"2026-08-17@week"_s;
        QTest::newRow("this quarter") << u"dieses Quartal"_s << u"2026-07-01@quarter"_s;
        QTest::newRow("weekday") << u"Freitag"_s << u"2026-08-14"_s;
        QTest::newRow("half-year") << u"1. HJ 2027"_s << u"2027-01-01@half"_s;
        QTest::newRow("weeks on") << u"+2W"_s << u"2026-08-26"_s;
        QTest::newRow("weeks on in words") << u"in 2 Wochen"_s << u"2026-08-26"_s;
        QTest::newRow("English stays") << u"tomorrow (likely)"_s << u"2026-08-13~"_s;
    }

    void datesAreTypedInGerman()
    {
        QFETCH(QString, typed);
        speak(german);
        const Result<PlannedDate> date = PlannedDate::fromInput(typed, DateRole::Start, FiscalCalendar(), today);
        QVERIFY2(date, qPrintable(date ? QString() : date.error().text));
        QTEST(date->text(), "read");
    }

    void whatDatesShowReadsBack()
    {
        speak(german);
        const FiscalCalendar calendar;
        for (int month = 1; month <= 12; ++month) {
            for (const DatePrecision precision : {DatePrecision::Day, DatePrecision::Week, DatePrecision::Month,
                                                  DatePrecision::Quarter, DatePrecision::Half, DatePrecision::Year}) {
                const PlannedDate shown{PlannedDate{QDate(2027, month, 9), precision}.firstDay(calendar), precision};
                const QString text = shown.display(calendar, today);
                const Result<PlannedDate> date = PlannedDate::fromInput(text, DateRole::Start, calendar, today);
                QVERIFY2(date && date->text() == shown.text(), qPrintable(text));
            }
        }
    }

    void valuesAreTypedAsTheyAreShown()
    {
        speak(german);
        const Plan plan(Catalogue::standard());
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            for (const FieldInfo &field : info->fields()) {
                for (size_t i = 0; field.enumeration && i < field.enumeration->labels.size(); ++i) {
                    const QString shown = enumLabelTranslated(*field.enumeration, static_cast<int>(i));
                    const Result<QString> read = textFromInput(field, shown.toLower(), {plan, today, u','});
                    QVERIFY2(read && *read == *field.canonical(QString::fromUtf8(field.enumeration->labels[i])), qPrintable(shown));
                }
            }
        }
        const FieldInfo &moscow = *entityInfo<Feature>().field(u"moscow"_s);
        QCOMPARE(*textFromInput(moscow, u"Muss"_s, {plan, today, u','}), u"Must"_s);
        QVERIFY(!textFromInput(moscow, u"vielleicht"_s, {plan, today, u','}));
    }

    void numbersAreTypedWithTheirComma_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("withComma");
        QTest::addColumn<QString>("withPoint");
        QTest::newRow("points part thousands") << u"1.200"_s << u"1200"_s << u"1.2"_s;
        QTest::newRow("both") << u"24.000,5"_s << u"24000.5"_s << QString();
        QTest::newRow("commas part thousands") << u"1,200"_s << u"1.2"_s << u"1200"_s;
        QTest::newRow("a short fraction") << u"0.5"_s << u"0.5"_s << u"0.5"_s;
        QTest::newRow("a comma") << u"0,5"_s << u"0.5"_s << u"0.5"_s;
        QTest::newRow("millions") << u"1.200.000"_s << u"1200000"_s << QString();
    }

    void numbersAreTypedWithTheirComma()
    {
        QFETCH(QString, typed);
        QFETCH(QString, withComma);
        QFETCH(QString, withPoint);
        const Plan plan(Catalogue::standard());
        const FieldInfo &field = *entityInfo<Feature>().field(u"reach");
        const auto read = [&](QChar point) {
            const Result<QString> text = textFromInput(field, typed, {plan, today, point});
            return text ? *text : QString();
        };
        QCOMPARE(read(u','), withComma);
        QCOMPARE(read(u'.'), withPoint);
    }

    /// Contexts are looked up as strings, so a wrong one shows only here.
    void everyLabelOfTheCatalogueIsTranslated()
    {
        QTranslator translator;
        QVERIFY(translator.load(u":/leadline/i18n/leadline_de.qm"_s));
        const auto check = [&](const char *context, const char *text) {
            QVERIFY2(!text || !*text || !translator.translate(context, text).isEmpty(), text);
        };
        for (const EntityInfo *info : Catalogue::standard().entities()) {
            for (const FieldInfo &field : info->fields()) {
                check("Field", field.label);
                check("FieldHelp", field.meaning);
                for (size_t i = 0; field.enumeration && i < field.enumeration->labels.size(); ++i)
                    check(field.enumeration->context, field.enumeration->labels[i]);
            }
        }
    }

private:
    static void speak(const QLocale &locale)
    {
        QLocale::setDefault(locale);
        installTranslations(locale);
    }

    QByteArray exported(const QString &name, const QStringList &options)
    {
        const QString path = m_run.path(name);
        const CommandResult result = m_run.run(QStringList{u"export"_s, m_plan, path} + options);
        QFile file(path);
        return result.exitCode == 0 && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const QLocale german{QLocale::German, QLocale::Germany};
    const QDate today{2026, 8, 12};
    CommandRun m_run;
    QString m_plan;
};

LEADLINE_GUI_TEST(TestGerman)
#include "tst_german.moc"
