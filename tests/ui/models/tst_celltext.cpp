// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/models/celledit.h"
#include "ui/models/celltext.h"
#include "ui/models/linearrangement.h"

#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// How cells are written and read, and the steps by which a table changes.
class TestCellText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void money_data()
    {
        QTest::addColumn<double>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("rounded");
        QTest::newRow("small") << 950.0 << u"EUR"_s << u"€950"_s << u"€950"_s;
        QTest::newRow("thousands") << 24000.0 << u"EUR"_s << u"€24k"_s << u"€24k"_s;
        QTest::newRow("no round thousands") << 24350.5 << u"USD"_s << u"$24,350.5"_s << u"$24k"_s;
        QTest::newRow("millions") << 5.8e6 << u"EUR"_s << u"€5.8M"_s << u"€5.8M"_s;
        QTest::newRow("nearly a million") << 999'600.0 << u"EUR"_s << u"€999.6k"_s << u"€1M"_s;
        QTest::newRow("negative") << -1200.0 << u"GBP"_s << u"−£1.2k"_s << u"−£1.2k"_s;
        QTest::newRow("other currency") << 12.0 << u"CHF"_s << u"CHF\u00a012"_s << u"CHF\u00a012"_s;
    }
    void money()
    {
        QFETCH(double, amount);
        QFETCH(QString, currency);
        const QLocale english(QLocale::English, QLocale::UnitedKingdom);
        QTEST(moneyText(amount, currency, english), "exact");
        QTEST(roundedMoneyText(amount, currency, english), "rounded");
    }

    void spans_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::newRow("words") << u"28 Sep to 18 Dec"_s << u"28 Sep"_s << u"18 Dec"_s;
        QTest::newRow("canonical") << u"2026-09-28 to 2026-12-31@quarter~~"_s << u"2026-09-28"_s << u"2026-12-31@quarter~~"_s;
        QTest::newRow("dash") << u"1 Oct - Q4 2026"_s << u"1 Oct"_s << u"Q4 2026"_s;
        QTest::newRow("dots") << u"2026-10-01..2026-12-18"_s << u"2026-10-01"_s << u"2026-12-18"_s;
        QTest::newRow("from and to") << u"from 1 Oct to 3 Nov"_s << u"1 Oct"_s << u"3 Nov"_s;
        QTest::newRow("open end") << u"from 1 Oct"_s << u"1 Oct"_s << QString();
        QTest::newRow("open start") << u"until 1 Oct"_s << QString() << u"1 Oct"_s;
        QTest::newRow("a period") << u"Q4 2026"_s << u"Q4 2026"_s << u"Q4 2026"_s;
        QTest::newRow("months of one year") << u"Jan to Mar 2027"_s << u"Jan"_s << u"Mar 2027"_s;
        QTest::newRow("spaced sign") << u"Dec 2026 - Feb 2027"_s << u"Dec 2026"_s << u"Feb 2027"_s;
        QTest::newRow("dash") << u"Dec – Feb"_s << u"Dec"_s << u"Feb"_s;
        QTest::newRow("close sign") << u"Dec-Feb"_s << u"Dec"_s << u"Feb"_s;
        QTest::newRow("a day with signs") << u"2026-12-01"_s << u"2026-12-01"_s << u"2026-12-01"_s;
        QTest::newRow("a day of this year") << u"28 Sep to 4 Jan 2027"_s << u"28 Sep"_s << u"4 Jan 2027"_s;
        QTest::newRow("from today") << u"today to Mar 2027"_s << u"today"_s << u"Mar 2027"_s;
        QTest::newRow("nothing") << u" "_s << QString() << QString();
    }
    void spans()
    {
        QFETCH(QString, input);
        const auto [start, end] = spanFromInput(input);
        QTEST(start, "start");
        QTEST(end, "end");
    }

    void steps()
    {
        using Lines = std::vector<int>;
        const auto kinds = [](const Lines &before, const Lines &after) {
            QList<int> types;
            for (const LineStep &step : lineSteps(before, after, 10, 2))
                types.append(static_cast<int>(step.type));
            return types;
        };
        const int insert = static_cast<int>(LineStep::Type::Insert);
        const int remove = static_cast<int>(LineStep::Type::Remove);
        const int move = static_cast<int>(LineStep::Type::Move);
        const int relayout = static_cast<int>(LineStep::Type::Relayout);
        QCOMPARE(kinds({1, 2, 3}, {1, 2, 3}), QList<int>());
        QCOMPARE(kinds({1, 2, 3}, {1, 4, 5, 2, 3}), QList<int>{insert});
        QCOMPARE(kinds({-1, 1, 2, -2, 3}, {-1, -2, 3}), QList<int>{remove});
        QCOMPARE(kinds({1, 2, 3, 4}, {2, 3, 1, 4}), QList<int>{move});
        QCOMPARE(kinds({1, 2, 3, 4}, {1, 4, 2, 3}), QList<int>{move});
        QCOMPARE(kinds({1, 2, 3, 4}, {4, 3, 2, 1}), QList<int>{relayout});
        // Whatever it takes, the last step shows what is wanted.
        const Lines before{-1, 1, 2, -2, 3, 4, 5};
        const Lines after{-2, 5, 6, 1, -1, 7};
        const std::vector<LineStep> all = lineSteps(before, after, 10, 2);
        QVERIFY(all.size() <= 4);
        QCOMPARE(all.back().lines, after);
    }
};

LEADLINE_TEST(TestCellText)
#include "tst_celltext.moc"
