// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/theme/appearance.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

/// Labels of lanes that say what is out of sight, and lead there. The first lane is taller than the window and its bars
/// are all two years back; the second has bars now, the third one later.
class TestCues final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void staysInSightWithItsLane();
    void clickLeadsToTheNearest();
    void byKeyboard();
    void forAssistiveTools();
    void notBesideBarsInSight();
    void releasedAreCounted();

private:
    RoadmapCanvas &canvas() { return m_workspace->timeline(); }
    const ScreenRoadmap &roadmap() { return canvas().live().roadmap(); }
    std::vector<LaneCue> cues(int lane) { return laneCues(lane, roadmap(), canvas().geometry()); }
    QStringList words(int lane)
    {
        QStringList all;
        for (const LaneCue &cue : cues(lane))
            all.append(cue.words);
        return all;
    }
    bool isBarInSight(int lane)
    {
        bool isSeen = false;
        const PlacedLane &placed = roadmap().lanes()[static_cast<size_t>(lane)];
        const QRectF visible = canvas().geometry().visible();
        placed.laid.eachBar([&](const BarItem &bar) { isSeen = isSeen || visible.contains(bar.rect.translated(0, placed.top)); });
        return isSeen;
    }
    void key(Qt::Key key)
    {
        QTest::keyClick(&canvas(), key);
        canvas().live().flush();
    }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<RoadmapWorkspace> m_workspace;
    EntityKey m_past;
    EntityId m_released; ///< the last of those in the fourth lane
};

void TestCues::init()
{
    TestPlan test;
    const Product &product = test.product("PAY");
    Objective &past = test.objective("Past");
    Objective &now = test.objective("Now");
    Objective &later = test.objective("Later");
    Objective &done = test.objective("Done");
    m_past = {EntityKind::Objective, past.id};
    const auto add = [&](QDate start, Id<Objective> objective, WorkStatus status = WorkStatus::Ready) {
        Feature &feature = test.feature("Feature", product);
        feature.start = {start, DatePrecision::Day, DateConfidence::Firm};
        feature.end = {start.addDays(30), DatePrecision::Day, DateConfidence::Firm};
        feature.objective = objective;
        feature.status = status;
        m_released = feature.id;
    };
    // All at once, so that each needs a row; the last ones end two months after the others.
    for (int i = 0; i < 60; ++i)
        add(i < 58 ? QDate(2024, 3, 4) : QDate(2024, 5, 6), idOf(past));
    add(QDate(2026, 8, 3), idOf(now));
    add(QDate(2028, 1, 10), idOf(later));
    for (int i = 0; i < 12; ++i)
        add(QDate(2026, 2, 2), idOf(done), WorkStatus::Released);
    m_document = std::make_unique<PlanDocument>(std::move(test.plan), u"Maya"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    m_workspace = std::make_unique<RoadmapWorkspace>(*m_context);
    Appearance::instance().setReducedMotion(true);
    m_workspace->resize(1000, 700);
    m_workspace->show();
    canvas().live().flush();
    canvas().goToToday();
    canvas().verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
}

void TestCues::cleanup()
{
    m_workspace.reset();
    m_context.reset();
    m_document.reset();
}

void TestCues::staysInSightWithItsLane()
{
    const PlacedLane &lane = roadmap().lanes().front();
    QVERIFY(lane.laid.height > canvas().geometry().lanesHeight());
    QVERIFY(!isBarInSight(0));
    QCOMPARE(words(0).size(), 1);
    QVERIFY2(words(0).constFirst().startsWith(u"60 before "_s), qPrintable(words(0).constFirst()));
    const auto isSeen = [&] { return canvas().geometry().visible().contains(cues(0).front().rect); };
    QVERIFY(isSeen());
    canvas().verticalScrollBar()->setValue(static_cast<int>(lane.laid.height / 2));
    QVERIFY(isSeen());
    // It goes with the end of its lane and does not cover the next one.
    canvas().verticalScrollBar()->setValue(static_cast<int>(lane.bottom() - 30));
    QVERIFY(cues(0).front().rect.bottom() <= lane.bottom());
    QVERIFY(isSeen());
}

void TestCues::clickLeadsToTheNearest()
{
    canvas().verticalScrollBar()->setValue(400);
    canvas().viewport()->repaint();
    const QPoint place = canvas().geometry().toView(cues(0).front().rect).center().toPoint();
    QCOMPARE(canvas().hitAt(place).region, CanvasHit::Region::Cue);
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, place);
    QVERIFY(isBarInSight(0));
    // Those of May 2024 are nearer than those of March.
    QVERIFY(canvas().geometry().visible().contains(QPointF(roadmap().scale().startOf(QDate(2024, 6, 1)), canvas().geometry().scroll.y())));
}

void TestCues::byKeyboard()
{
    canvas().setFocus();
    m_context->select(m_past);
    key(Qt::Key_Right);
    QCOMPARE(canvas().overlay().header.cue, std::optional(LaneCue::Kind::Before));
    key(Qt::Key_Left);
    QVERIFY(!canvas().overlay().header.cue);
    QVERIFY(!roadmap().lanes().front().laid.isCollapsed);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    QVERIFY(isBarInSight(0));
    const EntityKey current = m_context->selection().current;
    QCOMPARE(current.kind, EntityKind::Feature);
    QCOMPARE(m_document->plan().find(Id<Feature>(current.id))->start.date, QDate(2024, 5, 6));
}

void TestCues::forAssistiveTools()
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&canvas());
    QAccessibleInterface *lane = all->child(0);
    QCOMPARE(lane->childCount(), 61);
    QAccessibleInterface *cue = lane->child(60);
    QCOMPARE(cue->role(), QAccessible::Button);
    QCOMPARE(cue->text(QAccessible::Name), words(0).constFirst());
    QCOMPARE(lane->indexOfChild(cue), 60);
    QVERIFY(!cue->rect().isEmpty());
    m_context->select(m_past);
    canvas().setFocus();
    key(Qt::Key_Right);
    QCOMPARE(all->focusChild(), cue);
    cue->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(isBarInSight(0));
}

void TestCues::notBesideBarsInSight()
{
    // A lane with a bar in sight keeps the place below its bars for labels.
    QVERIFY(!isOutOfSight(roadmap().lanes()[1].laid, roadmap(), canvas().geometry()));
    QVERIFY(words(1).isEmpty());
    QVERIFY(isOutOfSight(roadmap().lanes()[2].laid, roadmap(), canvas().geometry()));
    QVERIFY2(words(2).constFirst().startsWith(u"1 more after "_s), qPrintable(words(2).constFirst()));
    QVERIFY(cues(2).front().rect.left() - canvas().geometry().scroll.x() < 20);
}

/// Where they lie, a label counts those that have no bar, and shows them.
void TestCues::releasedAreCounted()
{
    constexpr int lane = 3;
    const auto bars = [&] { return roadmap().lanes()[lane].laid.barCount(); };
    QCOMPARE(bars(), 3);
    QVERIFY(!words(lane).contains(u"+9 released"_s));
    for (const LaneCue &cue : cues(lane)) {
        if (cue.kind == LaneCue::Kind::Before)
            canvas().followCue(cue);
    }
    QVERIFY(words(lane).contains(u"+9 released"_s));
    canvas().viewport()->repaint();
    const std::vector<LaneCue> shown = cues(lane);
    const std::vector<LaneCue>::const_iterator released = std::find_if(
        shown.begin(), shown.end(), [](const LaneCue &cue) { return cue.kind == LaneCue::Kind::Released; });
    QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, canvas().geometry().toView(released->rect).center().toPoint());
    QCOMPARE(bars(), 12);
    QVERIFY(!words(lane).contains(u"+9 released"_s));
    canvas().setShowsReleased(lane, false);
    QCOMPARE(bars(), 3);
    // Whoever looks for one of them finds its bar.
    QVERIFY(placesOf(m_released, roadmap()).empty());
    QVERIFY(canvas().reveal({EntityKind::Feature, m_released}));
    QVERIFY(!placesOf(m_released, roadmap()).empty());
}

LEADLINE_GUI_TEST(TestCues)
#include "tst_cues.moc"
