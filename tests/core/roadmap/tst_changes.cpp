// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/idsource.h"
#include "core/model/audience.h"
#include "core/model/feature.h"
#include "core/model/product.h"
#include "core/roadmap/changefacts.h"
#include "tests/core/roadmap/fixedmetrics.h"
#include "tests/support/testprogram.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using leadline::tests::FixedMetrics;

namespace {

const QDate comparedOn(2026, 8, 12);

PlannedDate day(int month, int date)
{
    return {QDate(2026, month, date)};
}

/// A plan of twelve features, as it was and as it is.
struct Plans
{
    explicit Plans(int features = 12)
    {
        for (Plan *plan : {&before, &after}) {
            SequentialIdSource ids;
            Product product;
            product.id = ids.next();
            product.key = product.name = product.ref = u"PAY"_s;
            const Id<Product> payments(product.id);
            plan->table(EntityKind::Product).insert(makeBox(std::move(product)));
            for (int i = 1; i <= features; ++i) {
                Feature feature;
                feature.id = ids.next();
                feature.product = payments;
                feature.ref = u"PAY-%1"_s.arg(i);
                feature.title = u"Feature number %1 of the plan"_s.arg(i);
                feature.order = u"V%1V"_s.arg(i, 3, 10, QLatin1Char('0'));
                feature.start = day(8, 3);
                feature.end = day(9, 18);
                plan->table(EntityKind::Feature).insert(makeBox(std::move(feature)));
            }
        }
    }

    Feature &feature(size_t place) { return static_cast<Feature &>(*after.table(EntityKind::Feature).live().at(place)); }

    RoadmapRequest request(const TextMetrics &metrics) const
    {
        RoadmapRequest request{.plan = after, .metrics = metrics, .today = comparedOn};
        request.past = {&before, u"Board review"_s, QDate(2026, 7, 1)};
        return request;
    }

    ChangeFacts facts(const Audience *audience = nullptr) const
    {
        const FixedMetrics metrics;
        const RoadmapRequest asked = request(metrics);
        return collectChanges(asked, FeatureFacts(after, u"product"_s, comparedOn, audience), audience);
    }

    Plan before;
    Plan after;
};

QStringList lines(const ChangeFacts &facts)
{
    QStringList lines;
    for (const FeatureChange &change : facts.changes)
        lines.append(QStringList{change.word, change.ref, change.detail, change.was, change.now}.join(u" | "_s));
    return lines;
}

/// All words drawn on a page, joined.
QString textsOf(const ScenePage &page)
{
    QStringList texts;
    for (const SceneLayer &layer : page.scene.layers) {
        for (const TextItem &text : layer.texts)
            texts.append(text.text);
    }
    return texts.join(u' ');
}

} // namespace

/// The strip and the list of changes of a printed roadmap.
class TestChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFeatureIsToldOnceByWhatSaysMost();
    void coarseDatesHideSmallMoves();
    void hiddenFieldsAreNotTold();
    void aFewStandInTheStrip();
    void manyGetAListAtTheEnd();
    void onePageKeepsThemAll();
    void nothingIsSaidWithoutAPast();
};

void TestChanges::everyFeatureIsToldOnceByWhatSaysMost()
{
    Plans plans;
    plans.feature(0).end = day(10, 2);
    plans.feature(1).start = day(7, 20);
    plans.feature(2).start = {};
    plans.feature(2).end = {};
    plans.feature(3).parked = true;
    plans.feature(3).parkedReason = u"waits for device signals"_s;
    plans.feature(3).end = day(11, 2);
    plans.feature(4).status = WorkStatus::Released;
    plans.feature(4).releasedOn = QDate(2026, 8, 7);
    plans.feature(4).end = day(8, 7);
    plans.feature(5).title = u"Only renamed"_s;
    plans.after.table(EntityKind::Feature).remove(plans.feature(11));
    QCOMPARE(lines(plans.facts()),
             (QStringList{u"Later | PAY-1 | 18 Sep to 2 Oct | end 18 Sep | end 2 Oct"_s,
                          u"Earlier | PAY-2 | start 3 Aug to 20 Jul | start 3 Aug | start 20 Jul"_s,
                          u"No longer scheduled | PAY-3 | 3 Aug to 18 Sep | 3 Aug to 18 Sep | no date"_s,
                          u"Parked | PAY-4 | waits for device signals | 3 Aug to 18 Sep | parked"_s,
                          u"Released | PAY-5 | 7 Aug | 3 Aug to 18 Sep | 7 Aug"_s,
                          u"Removed | PAY-12 | 3 Aug to 18 Sep | 3 Aug to 18 Sep | not in the plan"_s}));
    QCOMPARE(plans.facts().heading, u"What changed since Board review, 1 July"_s);
    QCOMPARE(plans.facts().summary,
             u"6 change(s): 1 later, 1 earlier, 1 no longer scheduled, 1 parked, 1 released, 1 removed"_s);
}

void TestChanges::coarseDatesHideSmallMoves()
{
    Plans plans;
    plans.feature(0).end = day(9, 25);
    plans.feature(1).end = day(10, 2);
    Audience board;
    board.coarsest = Coarseness::Quarter;
    QCOMPARE(lines(plans.facts(&board)), QStringList{u"Later | PAY-2 | Q3 2026 to Q4 2026 | end Q3 2026 | end Q4 2026"_s});
}

void TestChanges::hiddenFieldsAreNotTold()
{
    Plans plans;
    plans.feature(0).end = day(10, 2);
    plans.feature(0).health = FeatureHealth::AtRisk;
    plans.feature(0).healthReason = u"A secret"_s;
    plans.feature(1).parked = true;
    plans.feature(1).parkedReason = u"Another secret"_s;
    QCOMPARE(plans.facts().changes.at(0).why, u"A secret"_s);
    Audience customers;
    customers.hiddenFields = u"parked_reason, health_reason, end"_s;
    const ChangeFacts told = plans.facts(&customers);
    QCOMPARE(told.changes.size(), size_t(1));
    QCOMPARE(told.changes.at(0).ref, u"PAY-2"_s);
    QVERIFY(!lines(told).join(u' ').contains(u"secret"_s));
    QVERIFY(!lines(told).join(u' ').contains(u"Sep"_s));
    customers.hiddenFields = u"parked, end"_s;
    QVERIFY(plans.facts(&customers).changes.empty());
}

void TestChanges::aFewStandInTheStrip()
{
    Plans plans;
    for (size_t i = 0; i < 3; ++i)
        plans.feature(i).end = day(10, 2);
    const FixedMetrics metrics;
    const Result<SceneDocument> document = roadmapPages(plans.request(metrics));
    QVERIFY(document);
    QCOMPARE(document->pages.size(), size_t(1));
    const QString texts = textsOf(document->pages.front());
    QVERIFY(texts.contains(u"Compared with"_s));
    QCOMPARE(texts.count(u"18 Sep to 2 Oct"_s), 3);
}

void TestChanges::manyGetAListAtTheEnd()
{
    Plans plans(60);
    for (size_t i = 0; i < 60; ++i)
        plans.feature(i).end = day(10, 2);
    const FixedMetrics metrics;
    for (const PaperSize paper : {PaperSize::A3, PaperSize::A4}) {
        RoadmapRequest request = plans.request(metrics);
        request.paper = paper;
        const Result<SceneDocument> document = roadmapPages(request);
        QVERIFY(document);
        int listed = 0;
        for (const ScenePage &page : document->pages) {
            for (const AccessibleNode &node : page.scene.accessible) {
                if (node.role == SceneRole::ListItem && node.name.contains(u"before: end 18 Sep"_s))
                    ++listed;
                QVERIFY(node.rect.bottom() <= page.size.height() - page.margins.bottom() + 0.01);
            }
        }
        QCOMPARE(listed, 60);
        const QString last = textsOf(document->pages.back());
        QVERIFY(last.contains(u"What changed since Board review, 1 July, continued"_s));
        QVERIFY(last.contains(u"PAY-60"_s));
        QCOMPARE(document->outline.back().title, u"What changed since Board review, 1 July"_s);
    }
}

void TestChanges::onePageKeepsThemAll()
{
    Plans plans;
    for (size_t i = 0; i < 12; ++i)
        plans.feature(i).end = day(10, 2);
    const FixedMetrics metrics;
    RoadmapRequest request = plans.request(metrics);
    request.fit = PageFit::Page;
    const Result<SceneDocument> document = roadmapPages(request);
    QVERIFY(document);
    QCOMPARE(document->pages.size(), size_t(1));
    QCOMPARE(textsOf(document->pages.front()).count(u"18 Sep to 2 Oct"_s), 12);
}

void TestChanges::nothingIsSaidWithoutAPast()
{
    Plans plans;
    plans.feature(0).end = day(10, 2);
    const FixedMetrics metrics;
    RoadmapRequest request = plans.request(metrics);
    request.blocks.changes = false;
    QVERIFY(!textsOf(roadmapPages(request)->pages.front()).contains(u"changed"_s));
    request.blocks.changes = true;
    request.past = {};
    QVERIFY(!textsOf(roadmapPages(request)->pages.front()).contains(u"changed"_s));
    // Nothing changed is worth saying as well.
    plans.feature(0).end = day(9, 18);
    request.past = {&plans.before, u"Board review"_s, {}};
    QVERIFY(textsOf(roadmapPages(request)->pages.front()).contains(u"nothing on this page"_s));
}

LEADLINE_TEST(TestChanges)
#include "tst_changes.moc"
