// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/audience.h"
#include "core/model/milestone.h"
#include "core/model/person.h"
#include "core/roadmap/audiencefilter.h"
#include "core/roadmap/roadmappages.h"
#include "tests/core/analysis/testplan.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

const QDate today(2026, 8, 12);

AudienceFilter filterFor(const Audience &audience)
{
    return AudienceFilter(&audience, FiscalCalendar(1), today);
}

QString daysOf(const DrawnDates &dates)
{
    if (!dates.isDated())
        return u"none"_s;
    return dates.start.toString(Qt::ISODate) + u' ' + dates.end.toString(Qt::ISODate)
        + (dates.openEnd ? u" open"_s : QString());
}

/// Everything a document says: what is drawn, what a screen reader gets, and what glyphs and lines stand for.
QString saidBy(const SceneDocument &document)
{
    QStringList words;
    for (const ScenePage &page : document.pages) {
        for (const AccessibleNode &node : page.scene.accessible)
            words.append(node.name);
        for (const SceneLayer &layer : page.scene.layers) {
            for (const TextItem &text : layer.texts)
                words.append(text.text);
            for (const BarItem &bar : layer.bars) {
                words.append(bar.title + u' ' + bar.trailing + u' ' + bar.accessibleName);
                words.append(u"glyph%1 colour%2"_s.arg(static_cast<int>(bar.glyph)).arg(bar.product));
                if (bar.progress > 0)
                    words.append(u"progress line"_s);
            }
            for (const GlyphItem &glyph : layer.glyphs)
                words.append(glyph.accessibleName);
            if (!layer.keyResults.empty())
                words.append(u"track"_s);
        }
    }
    return words.join(u'\n');
}

} // namespace

class TestAudience final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void drawnDates_data();
    void drawnDates();
    void neverSharpens();
    void spanText_data();
    void spanText();
    void fieldsAreLeftOut_data();
    void fieldsAreLeftOut();
    void entitiesAreLeftOut_data();
    void entitiesAreLeftOut();
    void farDatesLeaveTheGrid();
    void coarseBarsFillTheirPeriods();
    void coarseMilestonesTellOnlyTheirOrder();
    void hiddenGroupingIsRefused();

private:
    Result<SceneDocument> pages(const QString &groupBy = u"objective"_s)
    {
        RoadmapRequest request{m_test->plan, m_metrics};
        request.today = today;
        request.view.groupBy = groupBy;
        request.view.from = u"2026-07-01"_s;
        request.view.to = u"2027-06-30"_s;
        request.view.audience = u"Readers"_s;
        return roadmapPages(request);
    }

    tests::FixedMetrics m_metrics;
    std::unique_ptr<TestPlan> m_test;
    Audience *m_audience = nullptr;
    Feature *m_feature = nullptr;
};

void TestAudience::init()
{
    m_test = std::make_unique<TestPlan>();
    m_test->settings();
    Audience audience;
    audience.name = u"Readers"_s;
    m_audience = &m_test->add(std::move(audience));
    Person person;
    person.name = u"Jonas Beck"_s;
    const Id<Person> jonas = idOf(m_test->add(std::move(person)));
    Product &product = m_test->product("PAY");
    product.colour = 3;
    Objective &objective = m_test->objective("Fewer failed payments");
    objective.owner = jonas;
    objective.health = ObjectiveHealth::AtRisk;
    KeyResult &keyResult = m_test->keyResult("Payment success", objective);
    keyResult.baseline = 61;
    keyResult.target = 70;
    keyResult.due = QDate(2026, 12, 31);
    m_feature = &m_test->feature("Saved cards", product);
    m_feature->objective = idOf(objective);
    m_feature->owner = jonas;
    m_feature->status = WorkStatus::InProgress;
    m_feature->health = FeatureHealth::Blocked;
    m_feature->progress = 40;
    m_feature->start = firmDay(2026, 8, 3);
    m_feature->end = firmDay(2026, 11, 20);
    const std::array<std::pair<QString, QDate>, 3> days{{{u"Code freeze"_s, QDate(2026, 11, 2)},
                                                         {u"Peak trading"_s, QDate(2026, 11, 27)},
                                                         {u"Renewal"_s, QDate(2027, 3, 1)}}};
    for (const std::pair<QString, QDate> &day : days) {
        Milestone milestone;
        milestone.name = day.first;
        milestone.date.date = day.second;
        m_test->add(std::move(milestone));
    }
}

void TestAudience::drawnDates_data()
{
    QTest::addColumn<int>("coarsest");
    QTest::addColumn<QDate>("hideAfter");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("end");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Coarseness coarsest, QDate hideAfter, QDate start, QDate end,
                        const QString &expected) {
        QTest::newRow(name) << static_cast<int>(coarsest) << hideAfter << start << end << expected;
    };
    const QDate start(2026, 8, 3);
    const QDate end(2026, 11, 20);
    row("day", Coarseness::Day, {}, start, end, u"2026-08-03 2026-11-20"_s);
    row("month", Coarseness::Month, {}, start, end, u"2026-08-01 2026-11-30"_s);
    row("quarter", Coarseness::Quarter, {}, start, end, u"2026-07-01 2026-12-31"_s);
    row("half", Coarseness::Half, {}, start, end, u"2026-07-01 2026-12-31"_s);
    row("year", Coarseness::Year, {}, start, end, u"2026-01-01 2026-12-31"_s);
    row("horizon", Coarseness::Horizon, {}, start, end, u"2026-07-01 2026-12-31"_s);
    row("later ends", Coarseness::Horizon, {}, start, QDate(2027, 5, 1), u"2026-07-01 2026-12-31 open"_s);
    row("later", Coarseness::Horizon, {}, QDate(2027, 1, 1), QDate(2027, 5, 1), u"none"_s);
    row("on the last day", Coarseness::Day, start, start, end, u"2026-08-03 2026-08-03 open"_s);
    row("after the last day", Coarseness::Day, start.addDays(-1), start, end, u"none"_s);
    row("limit in a quarter", Coarseness::Quarter, start, start, end, u"2026-07-01 2026-09-30 open"_s);
    row("undated", Coarseness::Quarter, start, {}, {}, u"none"_s);
}

void TestAudience::drawnDates()
{
    QFETCH(int, coarsest);
    QFETCH(QDate, hideAfter);
    QFETCH(QDate, start);
    QFETCH(QDate, end);
    Audience audience;
    audience.coarsest = static_cast<Coarseness>(coarsest);
    audience.hideAfter.date = hideAfter;
    QTEST(daysOf(filterFor(audience).shown(DrawnDates{start, end})), "expected");
}

void TestAudience::neverSharpens()
{
    Audience audience;
    audience.coarsest = Coarseness::Quarter;
    const AudienceFilter filter = filterFor(audience);
    const PlannedDate year{QDate(2026, 12, 31), DatePrecision::Year};
    QCOMPARE(filter.shown(year, DateRole::End), year);
    QCOMPARE(filter.shown(firmDay(2026, 8, 3), DateRole::Start).text(), u"2026-07-01@quarter"_s);
    QCOMPARE(filter.shown(firmDay(2026, 8, 3), DateRole::End).text(), u"2026-09-30@quarter"_s);
}

void TestAudience::spanText_data()
{
    QTest::addColumn<int>("coarsest");
    QTest::addColumn<QString>("expected");
    QTest::newRow("day") << static_cast<int>(Coarseness::Day) << u"3 Aug to 20 Nov"_s;
    QTest::newRow("month") << static_cast<int>(Coarseness::Month) << u"Aug to Nov 2026"_s;
    QTest::newRow("quarter") << static_cast<int>(Coarseness::Quarter) << u"Q3 2026 to Q4 2026"_s;
    QTest::newRow("horizon") << static_cast<int>(Coarseness::Horizon) << u"Now"_s;
}

void TestAudience::spanText()
{
    QFETCH(int, coarsest);
    Audience audience;
    audience.coarsest = static_cast<Coarseness>(coarsest);
    QTEST(filterFor(audience).spanText(firmDay(2026, 8, 3), firmDay(2026, 11, 20)), "expected");
    audience.hideAfter = firmDay(2026, 10, 1);
    audience.coarsest = Coarseness::Day;
    QCOMPARE(filterFor(audience).spanText(firmDay(2026, 8, 3), firmDay(2026, 11, 20)), u"from 3 Aug"_s);
    QCOMPARE(filterFor(audience).spanText(firmDay(2026, 10, 2), firmDay(2026, 11, 20)), QString());
}

void TestAudience::fieldsAreLeftOut_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<QStringList>("words");
    const QString blocked = u"glyph%1 "_s.arg(static_cast<int>(Glyph::Blocked));
    QTest::newRow("owner") << u"team, Owner"_s << QStringList{u"Jonas"_s};
    QTest::newRow("progress") << u"progress"_s << QStringList{u"progress line"_s, u"Done so far"_s, u"track"_s};
    QTest::newRow("health") << u"health"_s << QStringList{blocked, u"Blocked"_s, u"At risk"_s};
    QTest::newRow("status") << u"status"_s << QStringList{u"In progress"_s, u"Discovery"_s};
    QTest::newRow("product") << u"product,products"_s << QStringList{u"PAY"_s, u"colour3"_s};
    QTest::newRow("dates") << u"start,end"_s << QStringList{u"3 Aug"_s, u"20 Nov"_s, u"glyph"_s};
    QTest::newRow("date") << u"date"_s << QStringList{u"Code freeze"_s, u"Milestones"_s};
    QTest::newRow("target") << u"target"_s << QStringList{u"70"_s};
    QTest::newRow("due") << u"due"_s << QStringList{u"31 Dec"_s};
}

void TestAudience::fieldsAreLeftOut()
{
    QFETCH(QString, fields);
    QFETCH(QStringList, words);
    const Result<SceneDocument> full = pages();
    QVERIFY(full);
    m_audience->hiddenFields = fields;
    const Result<SceneDocument> document = pages();
    QVERIFY(document);
    for (const QString &word : std::as_const(words)) {
        QVERIFY2(saidBy(*full).contains(word), qPrintable(word));
        QVERIFY2(!saidBy(*document).contains(word), qPrintable(word));
    }
    QVERIFY(saidBy(*document).contains(u"Saved cards"));
}

void TestAudience::entitiesAreLeftOut_data()
{
    QTest::addColumn<QString>("entities");
    QTest::addColumn<QString>("word");
    QTest::newRow("key results") << u"risk, key_result"_s << u"Payment success"_s;
    QTest::newRow("milestones") << u"milestone"_s << u"Code freeze"_s;
    QTest::newRow("people") << u"person"_s << u"Jonas"_s;
    QTest::newRow("features") << u"feature"_s << u"Saved cards"_s;
}

void TestAudience::entitiesAreLeftOut()
{
    QFETCH(QString, entities);
    QFETCH(QString, word);
    const Result<SceneDocument> full = pages();
    QVERIFY(full && saidBy(*full).contains(word));
    m_audience->hiddenEntities = entities;
    const Result<SceneDocument> document = pages();
    QVERIFY(document);
    QVERIFY(!saidBy(*document).contains(word));
    QVERIFY(saidBy(*document).contains(u"Fewer failed payments"));
}

void TestAudience::farDatesLeaveTheGrid()
{
    m_audience->hideAfter = firmDay(2026, 7, 31);
    const Result<SceneDocument> document = pages();
    QVERIFY(document);
    const QString said = saidBy(*document);
    QVERIFY(said.contains(u"Saved cards"));
    QVERIFY(said.contains(u"Later"));
    QVERIFY(!said.contains(u"Aug to"));
    QVERIFY(!said.contains(u"Renewal"));
    for (const SceneLayer &layer : document->pages.front().scene.layers)
        QVERIFY(layer.bars.empty());
}

void TestAudience::coarseBarsFillTheirPeriods()
{
    m_audience->coarsest = Coarseness::Quarter;
    const Result<SceneDocument> document = pages();
    QVERIFY(document);
    QVERIFY(saidBy(*document).contains(u"Q3 2026 to Q4 2026"));
    QVERIFY(!saidBy(*document).contains(u"Nov 2026"));
    std::vector<BarItem> bars;
    QHash<QString, qreal> names;
    for (const SceneLayer &layer : document->pages.front().scene.layers) {
        bars.insert(bars.end(), layer.bars.begin(), layer.bars.end());
        for (const TextItem &text : layer.texts) {
            // Not the dates of milestones, which read the same.
            if (text.style.weight == TextWeight::SemiBold)
                names.insert(text.text, text.rect.left());
        }
    }
    QCOMPARE(bars.size(), 1U);
    // The range begins with Q3; the names of quarters stand a little inside them.
    QVERIFY(qAbs(bars.front().rect.left() - names.value(u"Q3 2026"_s)) < 10);
    QVERIFY(qAbs(bars.front().rect.right() - names.value(u"Q1 2027"_s)) < 15);
}

void TestAudience::coarseMilestonesTellOnlyTheirOrder()
{
    m_audience->coarsest = Coarseness::Quarter;
    const auto places = [this] {
        const Result<SceneDocument> document = pages();
        QList<qreal> found;
        for (const AccessibleNode &node : document->pages.front().scene.accessible) {
            if (node.role == SceneRole::Milestone)
                found.append(node.rect.center().x());
        }
        return found;
    };
    const QList<qreal> before = places();
    QCOMPARE(before.size(), 3);
    QVERIFY(before.at(0) < before.at(1));
    for (const Milestone &milestone : m_test->plan.all<Milestone>()) {
        if (milestone.name == u"Code freeze")
            const_cast<Milestone &>(milestone).date.date = QDate(2026, 10, 1);
    }
    QCOMPARE(places(), before);
}

void TestAudience::hiddenGroupingIsRefused()
{
    m_audience->hiddenFields = u"status"_s;
    const Result<SceneDocument> document = pages(u"status"_s);
    QVERIFY(!document);
    QCOMPARE(document.error().code, ErrorCode::Usage);
    m_audience->hiddenEntities = u"objective"_s;
    QVERIFY(!pages());
    QVERIFY(pages(u"product"_s));
}

LEADLINE_TEST(TestAudience)

#include "tst_audience.moc"
