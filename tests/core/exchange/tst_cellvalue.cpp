// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/cellvalue.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

class TestCellValue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void types();
    void efforts_data();
    void efforts();
    void lists();
};

void TestCellValue::statuses_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QString>("resolution");
    QTest::addColumn<std::optional<WorkStatus>>("status");
    const auto add = [](const char *word, const char *category, const char *resolution, std::optional<WorkStatus> status) {
        QTest::addRow("%s|%s|%s", word, category, resolution)
            << QString::fromUtf8(word) << QString::fromUtf8(category) << QString::fromUtf8(resolution) << status;
    };
    add("To Do", "To Do", "", WorkStatus::Ready);
    add("Backlog", "To Do", "", WorkStatus::Idea);
    add("Waiting for Godot", "To Do", "", WorkStatus::Ready);
    add("In Review", "In Progress", "", WorkStatus::InProgress);
    add("Waiting for Godot", "In Progress", "", WorkStatus::InProgress);
    add("Ready", "In Progress", "", WorkStatus::InProgress);
    add("Closed", "Done", "Done", WorkStatus::Released);
    add("Closed", "Done", "Won't Do", WorkStatus::WontDo);
    add("Cancelled", "Done", "", WorkStatus::WontDo);
    add("in_progress", "", "", WorkStatus::InProgress);
    add("ON HOLD", "", "", WorkStatus::InProgress);
    add("Zu erledigen", "Zu erledigen", "", WorkStatus::Ready);
    add("En curso", "En curso", "", WorkStatus::InProgress);
    add("Terminé", "Terminé", "", WorkStatus::Released);
    add("planned", "", "", WorkStatus::Ready);
    add("Waiting for Godot", "", "", std::nullopt);
    add("", "", "", std::nullopt);
}

void TestCellValue::statuses()
{
    QFETCH(QString, word);
    QFETCH(QString, category);
    QFETCH(QString, resolution);
    QFETCH(std::optional<WorkStatus>, status);
    QVERIFY(statusOf(word, category, resolution) == status);
}

void TestCellValue::types()
{
    QCOMPARE(rowTypeOf(u"Epic"), RowType::Initiative);
    QCOMPARE(rowTypeOf(u"epic"), RowType::Initiative);
    QCOMPARE(rowTypeOf(u"Phase"), RowType::Initiative);
    QCOMPARE(rowTypeOf(u"Milestone"), RowType::Milestone);
    QCOMPARE(rowTypeOf(u"slice"), RowType::Release);
    QCOMPARE(rowTypeOf(u"Sub-task"), RowType::Feature);
    QCOMPARE(rowTypeOf(u""), RowType::Feature);
}

void TestCellValue::efforts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<std::optional<double>>("days");
    QTest::newRow("seconds") << u"28800"_s << u"seconds"_s << std::optional(1.0);
    QTest::newRow("minutes") << u"240"_s << u"minutes"_s << std::optional(0.5);
    QTest::newRow("hours") << u"10"_s << u"hours"_s << std::optional(1.25);
    QTest::newRow("days") << u"2.5"_s << u"days"_s << std::optional(2.5);
    QTest::newRow("no unit") << u"2.5"_s << QString() << std::optional(2.5);
    QTest::newRow("weeks") << u"2"_s << u"weeks"_s << std::optional(10.0);
    QTest::newRow("words") << u"1w 2d 4h"_s << u"seconds"_s << std::optional(7.5);
    QTest::newRow("minutes in words") << u"1h 30m"_s << u"days"_s << std::optional(0.1875);
    QTest::newRow("full words") << u"2 days"_s << QString() << std::optional(2.0);
    QTest::newRow("text") << u"a lot"_s << QString() << std::optional<double>();
    QTest::newRow("a unit that isn't known") << u"3 apples"_s << QString() << std::optional<double>();
    QTest::newRow("empty") << QString() << QString() << std::optional<double>();
}

void TestCellValue::efforts()
{
    QFETCH(QString, text);
    QFETCH(QString, unit);
    QFETCH(std::optional<double>, days);
    QVERIFY(personDays(text, unit) == days);
}

void TestCellValue::lists()
{
    QCOMPARE(listParts(u" a, b;c|d\n,e ,"), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
    QCOMPARE(listParts(u""), QStringList());
    QCOMPARE(tagText(u" Sprint 1,\n late "), u"Sprint 1 late"_s);
}

LEADLINE_TEST(TestCellValue)
#include "tst_cellvalue.moc"
