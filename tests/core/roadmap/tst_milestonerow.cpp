// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/milestonerow.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

/// A hundred days of ten units; letters are five wide, diamonds ten.
class TestMilestoneRow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void keepsOffToday();
    void leavesOutWhatIsOutside();

private:
    MilestoneRow row(const QList<int> &days, int today = -1) const
    {
        std::vector<MilestoneMark> marks;
        for (const int day : days)
            marks.push_back({{}, m_first.addDays(day), u"Launch"_s, u"7 Oct"_s});
        return {marks, m_scale, m_first.addDays(today), m_style, m_metrics};
    }
    static QString words(const MilestoneRow &row)
    {
        QStringList words;
        for (const MilestoneRow::Label &label : row.labels) {
            const QString side = !label.isShown ? u"hidden"_s : label.nameStart > label.x ? u"after"_s : u"before"_s;
            words.append(side + (label.isShown && label.dateWidth <= 0 ? u" undated"_s : QString()));
        }
        return words.join(u", "_s);
    }

    QDate m_first{2026, 7, 1};
    TimeScale m_scale{m_first, m_first.addDays(99), 0, 1000, FiscalCalendar(1)};
    MilestoneRowStyle m_style{{10}, 10, 5, 4};
    tests::FixedMetrics m_metrics;
};

void TestMilestoneRow::places_data()
{
    QTest::addColumn<QList<int>>("days");
    QTest::addColumn<QString>("expected");
    QTest::newRow("free") << QList<int>{10, 40} << u"after, after"_s;
    QTest::newRow("before, when it would meet the next one") << QList<int>{10, 16, 40} << u"before, after, after"_s;
    QTest::newRow("without its date") << QList<int>{1, 7} << u"after undated, after"_s;
    QTest::newRow("at the end") << QList<int>{97} << u"before"_s;
    QTest::newRow("no room on either side") << QList<int>{10, 11, 12, 13} << u"before, hidden, hidden, after"_s;
    QTest::newRow("one day") << QList<int>{50, 50} << u"before, after"_s;
}

void TestMilestoneRow::places()
{
    QFETCH(QList<int>, days);
    QFETCH(QString, expected);
    const MilestoneRow placed = row(days);
    QCOMPARE(words(placed), expected);
    QCOMPARE(placed.hiddenLabels, static_cast<int>(expected.count(u"hidden"_s)));
    Fragment drawn;
    placed.draw(drawn, 20, m_style, m_metrics);
    QCOMPARE(drawn.on(Stratum::Labels).glyphs.size(), static_cast<size_t>(days.size()));
}

void TestMilestoneRow::keepsOffToday()
{
    QCOMPARE(words(row({30})), u"after"_s);
    QCOMPARE(words(row({30}, 33)), u"before"_s);
    QCOMPARE(words(row({1}, 5)), u"after undated"_s);
    QCOMPARE(words(row({1}, 3)), u"after"_s);
}

void TestMilestoneRow::leavesOutWhatIsOutside()
{
    const MilestoneRow placed = row({-1, 0, 99, 100});
    QCOMPARE(placed.labels.size(), 2U);
}

LEADLINE_TEST(TestMilestoneRow)

#include "tst_milestonerow.moc"
