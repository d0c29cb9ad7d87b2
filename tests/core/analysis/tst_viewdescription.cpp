// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/viewdescription.h"
#include "tests/support/testprogram.h"

#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestViewDescription final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheRoundTrip();
    void missingKeysTakeDefaults();
    void keepsWhatItDoesNotKnow();
    void refuses_data();
    void refuses();
    void kindsMakeTheRoundTrip();
    void readsSortKeys();
    void resolvesRanges_data();
    void resolvesRanges();
};

void TestViewDescription::makesTheRoundTrip()
{
    ViewDescription view;
    view.kind = ViewKind::NowNextLater;
    view.groupBy = u"team"_s;
    view.colourBy = u"investment"_s;
    view.filter = u"status:\"In progress\""_s;
    view.sort = {{u"rice"_s, true}, {u"title"_s, false}};
    view.from = u"Q4 2026"_s;
    view.to = u"today+90"_s;
    view.zoom = ViewZoom::Quarter;
    view.columns = {u"ref"_s, u"title"_s, u"rice"_s};
    view.audience = u"AUD-1"_s;
    const Result<ViewDescription> back = ViewDescription::fromText(view.toText());
    QVERIFY(back);
    QVERIFY(*back == view);
}

void TestViewDescription::missingKeysTakeDefaults()
{
    const Result<ViewDescription> view = ViewDescription::fromText(u"{}"_s);
    QVERIFY(view);
    QVERIFY(*view == ViewDescription());
    QCOMPARE(view->groupBy, u"objective"_s);
}

void TestViewDescription::keepsWhatItDoesNotKnow()
{
    const Result<ViewDescription> view = ViewDescription::fromText(uR"({"kind":"board","wip":{"In progress":8}})"_s);
    QVERIFY(view);
    QCOMPARE(view->kind, ViewKind::Board);
    QCOMPARE(view->toJson().value("wip"_L1).toObject().value("In progress"_L1).toInt(), 8);
}

void TestViewDescription::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");

    QTest::newRow("no JSON") << u"timeline"_s << u"JSON"_s;
    QTest::newRow("an array") << u"[]"_s << u"JSON"_s;
    QTest::newRow("empty") << QString() << u"JSON"_s;
    QTest::newRow("unknown kind") << uR"({"kind":"mind map"})"_s << u"mind map"_s;
    QTest::newRow("a number for a text") << uR"({"filter":3})"_s << u"filter"_s;
    QTest::newRow("a text for a list") << uR"({"columns":"ref"})"_s << u"columns"_s;
    QTest::newRow("a number in a list") << uR"({"sort":["rice",4]})"_s << u"sort"_s;
    QTest::newRow("an empty sort key") << uR"({"sort":["-"]})"_s << u"sort"_s;
    QTest::newRow("unknown zoom") << uR"({"zoom":"century"})"_s << u"zoom"_s;
}

void TestViewDescription::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, named);
    const Result<ViewDescription> view = ViewDescription::fromText(text);
    QVERIFY(!view);
    QVERIFY2(view.error().text.contains(named), qPrintable(view.error().text));
}

void TestViewDescription::kindsMakeTheRoundTrip()
{
    const QStringList texts = viewKindTexts();
    QVERIFY(texts.contains(u"now-next-later"_s));
    for (const QString &text : texts) {
        QVERIFY(viewKindFromText(text).has_value());
        QCOMPARE(viewKindText(*viewKindFromText(text.toUpper())), text);
    }
    QVERIFY(!viewKindFromText(u"").has_value());
}

void TestViewDescription::readsSortKeys()
{
    const std::vector<SortKey> keys = SortKey::listFromText(u"-rice, title,,");
    QCOMPARE(keys.size(), 2U);
    QVERIFY(keys[0] == (SortKey{u"rice"_s, true}));
    QVERIFY(keys[1] == (SortKey{u"title"_s, false}));
    QCOMPARE(keys[0].text(), u"-rice"_s);
}

void TestViewDescription::resolvesRanges_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");

    QTest::newRow("default") << QString() << QString() << QDate(2026, 7, 1) << QDate(2027, 6, 30);
    QTest::newRow("quarters") << u"Q4 2026"_s << u"Q1 2027"_s << QDate(2026, 10, 1) << QDate(2027, 3, 31);
    QTest::newRow("moves with today") << u"today"_s << u"today+30"_s << QDate(2026, 8, 12) << QDate(2026, 9, 11);
    QTest::newRow("from alone") << u"2026-10-01"_s << QString() << QDate(2026, 10, 1) << QDate(2027, 9, 30);
    QTest::newRow("to alone") << QString() << u"Dec 2026"_s << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    QTest::newRow("backwards") << u"2027"_s << u"2026"_s << QDate() << QDate();
    QTest::newRow("no date") << u"soon"_s << QString() << QDate() << QDate();
}

void TestViewDescription::resolvesRanges()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    ViewDescription view;
    view.from = from;
    view.to = to;
    const Result<DateRange> range = view.range(FiscalCalendar(1), QDate(2026, 8, 12));
    QCOMPARE(bool(range), first.isValid());
    if (!range)
        return;
    QCOMPARE(range->first, first);
    QCOMPARE(range->last, last);
}

LEADLINE_TEST(TestViewDescription)

} // namespace leadline
#include "tst_viewdescription.moc"
