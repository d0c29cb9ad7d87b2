// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contribution.h"
#include "core/model/keyresult.h"
#include "core/model/measurement.h"
#include "tests/support/testprogram.h"
#include "tests/ui/roadmap/roadmapfixture.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Lanes by their headers: folding, order, key results; and what the timeline shows and offers beside single bars.
class TestLanes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void foldByClick();
    void foldByKeyboard();
    void foldedLanesSurvive();
    void revealUnfolds();
    void orderByDrag();
    void orderByKeyboard();
    void equalOrderKeys();
    void escapeKeepsTheOrder();
    void openKeyResult();
    void addKeyResult();
    void addMeasurement();
    void contextMenus();
    void accessibleHeaders();
    void headersSayWhoseStateItIs();
    void offersToMoveDependents();
    void movesDependentsInOneStep();
    void keepBoth();
    void undoTakesTheOfferAlong();
    void offTheSchedule();
    void resizeTogether();
    void extendAndSelectAll();

private:
    void undoOnce()
    {
        QVERIFY(m_fixture->document.undo());
        QVERIFY(!m_fixture->document.canUndo());
    }
    void addFirstKeyResult();

    std::unique_ptr<RoadmapFixture> m_fixture;
    EntityId m_keyResult;
};

void TestLanes::init()
{
    m_fixture = std::make_unique<RoadmapFixture>();
}

void TestLanes::addFirstKeyResult()
{
    KeyResult row;
    row.id = m_fixture->ids.next();
    m_keyResult = row.id;
    row.objective = Id<Objective>(m_fixture->first);
    row.title = u"Completion"_s;
    row.baseline = 60;
    row.target = 70;
    Transaction foreign;
    foreign.author = u"Priya"_s;
    ChangeRow inserted{.kind = EntityKind::KeyResult, .id = row.id};
    inserted.rowAfter = makeBox(std::move(row));
    foreign.rows.push_back(inserted);
    QVERIFY(m_fixture->document.applyForeign(foreign));
    m_fixture->canvas().live().flush();
}

void TestLanes::foldByClick()
{
    RoadmapFixture &f = *m_fixture;
    const qreal before = m_fixture->lane(1).top;
    const QPointF fold = laneFoldPlace(m_fixture->lane(0).laid.height).center();
    f.press(m_fixture->inHeader(0, fold));
    f.release(m_fixture->inHeader(0, fold));
    QVERIFY(m_fixture->lane(0).laid.isCollapsed);
    QCOMPARE(m_fixture->lane(0).laid.height, collapsedLaneHeight);
    QVERIFY(m_fixture->lane(1).top < before);
    QVERIFY(f.barInView(f.early).isNull());
    QVERIFY(!m_fixture->lane(0).laid.body.layers.front().fills.empty());
    QVERIFY(!f.canvas().grab().isNull());
    QVERIFY(!f.document.canUndo());
    const QPointF unfold = laneFoldPlace(collapsedLaneHeight).center();
    f.press(m_fixture->inHeader(0, unfold));
    f.release(m_fixture->inHeader(0, unfold));
    QCOMPARE(m_fixture->lane(1).top, before);
    QVERIFY(!f.barInView(f.early).isNull());
}

void TestLanes::foldByKeyboard()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.early});
    // From the first bar to the header, which then folds like a branch of a tree.
    m_fixture->key(Qt::Key_Left);
    QCOMPARE(f.context.selection().current.id, f.first);
    m_fixture->key(Qt::Key_Left);
    QVERIFY(m_fixture->lane(0).laid.isCollapsed);
    m_fixture->key(Qt::Key_Right);
    QVERIFY(!m_fixture->lane(0).laid.isCollapsed);
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(f.context.selection().current.id, f.early);
    // Lanes that stand for no row fold as well.
    f.canvas().setLaneCollapsed(2, true);
    QVERIFY(m_fixture->lane(2).laid.isCollapsed);
}

void TestLanes::foldedLanesSurvive()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().setLaneCollapsed(1, true);
    const QString text = f.workspace.view().toText();
    f.canvas().setAllLanesCollapsed(false);
    QVERIFY(!m_fixture->lane(1).laid.isCollapsed);
    const Result<ViewDescription> read = ViewDescription::fromText(text);
    QVERIFY(read);
    f.workspace.setView(*read);
    QVERIFY(m_fixture->lane(1).laid.isCollapsed);
    QVERIFY(!m_fixture->lane(0).laid.isCollapsed);
}

void TestLanes::revealUnfolds()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().setLaneCollapsed(0, true);
    QVERIFY(f.canvas().reveal({EntityKind::Feature, f.late}));
    QVERIFY(!f.barInView(f.late).isNull());
}

void TestLanes::orderByDrag()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = m_fixture->inHeader(1, {100, 40});
    f.press(from);
    f.move(from - QPoint(0, 30));
    f.move(m_fixture->inHeader(0, {100, 10}));
    QVERIFY(f.canvas().overlay().drag);
    QCOMPARE(f.canvas().overlay().drag->dropLine, std::optional<qreal>(0.0));
    f.release(m_fixture->inHeader(0, {100, 10}));
    QCOMPARE(m_fixture->titleOf(0), u"Second"_s);
    QCOMPARE(m_fixture->titleOf(1), u"First"_s);
    QCOMPARE(m_fixture->titleOf(2), m_fixture->lane(2).lane.header.title);
    QCOMPARE(f.document.undoLabel(), u"Move the lane Second"_s);
    undoOnce();
    f.canvas().live().flush();
    QCOMPARE(m_fixture->titleOf(0), u"First"_s);
}

void TestLanes::orderByKeyboard()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Objective, f.first});
    m_fixture->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_fixture->titleOf(1), u"First"_s);
    // "No objective" stays the last one.
    m_fixture->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(m_fixture->titleOf(1), u"First"_s);
    m_fixture->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_fixture->titleOf(0), u"First"_s);
    QCOMPARE(f.context.selection().current.id, f.first);
}

void TestLanes::equalOrderKeys()
{
    RoadmapFixture &f = *m_fixture;
    Change same(u"Same place"_s);
    const FieldInfo &order = *entityInfo<Objective>().field(u"order");
    same.set(EntityKind::Objective, f.first, order, u"V"_s);
    same.set(EntityKind::Objective, f.second, order, u"V"_s);
    QVERIFY(f.context.execute(same));
    Objective third;
    third.id = f.ids.next();
    third.title = u"Third"_s;
    third.order = u"k"_s;
    Change add(u"Third"_s);
    const EntityId id = third.id;
    add.insert(std::move(third));
    QVERIFY(f.context.execute(add));
    f.canvas().live().flush();
    QCOMPARE(m_fixture->titleOf(2), u"Third"_s);
    const QStringList before{m_fixture->titleOf(0), m_fixture->titleOf(1)};
    f.context.select({EntityKind::Objective, id});
    m_fixture->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(QStringList({m_fixture->titleOf(0), m_fixture->titleOf(1), m_fixture->titleOf(2)}), QStringList({before[0], u"Third"_s, before[1]}));
}

void TestLanes::escapeKeepsTheOrder()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = m_fixture->inHeader(1, {100, 40});
    f.press(from);
    f.move(from - QPoint(0, 30));
    f.move(m_fixture->inHeader(0, {100, 10}));
    m_fixture->key(Qt::Key_Escape);
    f.release(m_fixture->inHeader(0, {100, 10}));
    QCOMPARE(m_fixture->titleOf(0), u"First"_s);
    QVERIFY(!f.document.canUndo());
}

void TestLanes::openKeyResult()
{
    RoadmapFixture &f = *m_fixture;
    addFirstKeyResult();
    QSignalSpy opened(&f.context, &PlanContext::openRequested);
    const std::vector<KeyResultPlace> lines =
        keyResultPlaces(f.canvas().live().roadmap(), 0, f.canvas().headerWidth());
    QCOMPARE(lines.size(), size_t(1));
    const QPoint line = m_fixture->inHeader(0, lines.front().rect.center() - QPointF(0, m_fixture->lane(0).top));
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, line);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<EntityKey>().id, m_keyResult);
    f.context.select({EntityKind::Objective, f.first});
    m_fixture->key(Qt::Key_Down);
    QCOMPARE(f.context.selection().current.id, m_keyResult);
    m_fixture->key(Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.back().front().value<EntityKey>().id, m_keyResult);
    m_fixture->key(Qt::Key_Up);
    m_fixture->key(Qt::Key_Return);
    QCOMPARE(opened.back().front().value<EntityKey>().id, f.first);
}

void TestLanes::addKeyResult()
{
    RoadmapFixture &f = *m_fixture;
    QSignalSpy opened(&f.context, &PlanContext::openRequested);
    f.context.select({EntityKind::Objective, f.first});
    m_fixture->key(Qt::Key_K);
    m_fixture->typeTitle(u"Time to pay"_s);
    QCOMPARE(f.document.plan().all<KeyResult>().size(), 1);
    const KeyResult &made = f.document.plan().all<KeyResult>().at(0);
    QCOMPARE(made.title, u"Time to pay"_s);
    QCOMPARE(made.objective.untyped(), f.first);
    QCOMPARE(opened.size(), 1);
    undoOnce();
    QCOMPARE(f.document.plan().all<KeyResult>().size(), 0);
}

void TestLanes::addMeasurement()
{
    RoadmapFixture &f = *m_fixture;
    addFirstKeyResult();
    f.context.select({EntityKind::KeyResult, m_keyResult});
    m_fixture->key(Qt::Key_M);
    m_fixture->typeTitle(u"66.5"_s);
    QCOMPARE(f.document.plan().all<Measurement>().size(), 1);
    const Measurement &made = f.document.plan().all<Measurement>().at(0);
    QCOMPARE(made.keyResult.untyped(), m_keyResult);
    QCOMPARE(made.value, std::optional(66.5));
    QCOMPARE(made.day, QDate(2026, 8, 12));
    QCOMPARE(m_fixture->lane(0).lane.header.keyResults.front().share, 0.65);
    undoOnce();
    QSignalSpy problems(&f.context, &PlanContext::problem);
    m_fixture->key(Qt::Key_M);
    m_fixture->typeTitle(u"a lot"_s);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(f.document.plan().all<Measurement>().size(), 0);
}

void TestLanes::contextMenus()
{
    RoadmapFixture &f = *m_fixture;
    const auto open = [&](QContextMenuEvent::Reason reason, QPoint place) {
        QContextMenuEvent event(reason, place, f.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(reason == QContextMenuEvent::Keyboard ? &f.canvas() : f.viewport(), &event);
        return f.canvas().findChild<QMenu *>();
    };
    const auto trigger = [](QMenu *menu, const QString &text) {
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                delete menu;
                return true;
            }
        }
        return false;
    };
    QMenu *menu = open(QContextMenuEvent::Mouse, f.middleOf(f.late));
    QVERIFY(menu);
    QCOMPARE(f.context.selection().current.id, f.late);
    QVERIFY(trigger(menu, u"Take off the schedule"_s));
    QVERIFY(!f.feature(f.late).start.isValid());
    undoOnce();
    f.canvas().live().flush();
    menu = open(QContextMenuEvent::Mouse, m_fixture->inHeader(0, {100, 30}));
    QVERIFY(menu);
    QVERIFY(trigger(menu, u"Move down"_s));
    f.canvas().live().flush();
    QCOMPARE(m_fixture->titleOf(1), u"First"_s);
    menu = open(QContextMenuEvent::Keyboard, {});
    QVERIFY(menu);
    QVERIFY(trigger(menu, u"Fold the lane"_s));
    QVERIFY(m_fixture->lane(1).laid.isCollapsed);
}

void TestLanes::accessibleHeaders()
{
    RoadmapFixture &f = *m_fixture;
    addFirstKeyResult();
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&f.canvas());
    f.context.select({EntityKind::Objective, f.first});
    QAccessibleInterface *header = canvas->focusChild();
    QVERIFY(header);
    QVERIFY(header->text(QAccessible::Name).startsWith(u"OBJ-1, First"_s));
    QVERIFY(header->state().expanded);
    QVERIFY(header->actionInterface());
    header->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QVERIFY(m_fixture->lane(0).laid.isCollapsed);
    QVERIFY(header->state().collapsed);
    QCOMPARE(header->childCount(), 0);
    header->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    f.context.select({EntityKind::KeyResult, m_keyResult});
    QAccessibleInterface *line = canvas->focusChild();
    QVERIFY(line);
    QVERIFY(line->text(QAccessible::Name).contains(u"Completion"_s));
    QVERIFY(line->rect().isValid());
}

void TestLanes::headersSayWhoseStateItIs()
{
    RoadmapFixture &f = *m_fixture;
    const auto hover = [&f](QPoint place) {
        QMouseEvent event(QEvent::MouseMove, place, f.viewport()->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(f.viewport(), &event);
    };
    const FieldInfo &health = *entityInfo<Objective>().field(u"health");
    QVERIFY(f.context.edit({EntityKind::Objective, f.first}, health, u"Off track"_s));
    f.canvas().live().flush();
    hover(m_fixture->inHeader(0, {60, 20}));
    QTRY_COMPARE(QToolTip::text(), u"First\nOwner says: off track"_s);
    hover(m_fixture->inHeader(1, {60, 20}));
    QTRY_VERIFY(!QToolTip::isVisible());
}

void TestLanes::offersToMoveDependents()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.early);
    f.drag(from, from + QPoint(f.days(42), 0));
    // It ends on 9 October now, four days after what waits for it begins.
    QCOMPARE(f.feature(f.early).end.date, QDate(2026, 10, 9));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    QVERIFY(!f.canvas().offer().isEmpty());
    m_fixture->key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 10));
    QCOMPARE(f.feature(f.late).end, (PlannedDate{QDate(2026, 11, 4), DatePrecision::Day, DateConfidence::Likely}));
    QVERIFY(f.canvas().offer().isEmpty());
    // A step of its own.
    QVERIFY(f.document.undo());
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    QCOMPARE(f.feature(f.early).end.date, QDate(2026, 10, 9));
    undoOnce();
}

void TestLanes::movesDependentsInOneStep()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().setMovesDependents(true);
    const QPoint from = f.middleOf(f.early);
    f.press(from);
    f.move(from + QPoint(f.days(42), 0));
    QCOMPARE(f.canvas().overlay().drag->outlines.size(), size_t(1));
    // Farther and back again: what gave way follows both ways.
    f.move(from + QPoint(f.days(60), 0));
    f.move(from + QPoint(f.days(42), 0));
    QVERIFY(f.canvas().overlay().drag->tip.consequences.join(u' ').contains(u"dependent"_s));
    f.release(from + QPoint(f.days(42), 0));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 10));
    QVERIFY(f.canvas().offer().isEmpty());
    undoOnce();
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    f.context.select({EntityKind::Feature, f.early});
    for (int week = 0; week < 6; ++week)
        m_fixture->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 10));
}

void TestLanes::keepBoth()
{
    RoadmapFixture &f = *m_fixture;
    addFirstKeyResult();
    const QPoint from = f.middleOf(f.late);
    f.drag(from, f.laneMiddle(1, from));
    QCOMPARE(f.feature(f.late).objective.untyped(), f.second);
    QVERIFY(f.canvas().offer().contains(u"First"_s));
    m_fixture->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.document.plan().all<Contribution>().size(), 1);
    f.canvas().live().flush();
    QCOMPARE(f.canvas().live().roadmap().lanesOf(f.late), std::vector<int>({1, 0}));
}

void TestLanes::undoTakesTheOfferAlong()
{
    RoadmapFixture &f = *m_fixture;
    addFirstKeyResult();
    const QPoint from = f.middleOf(f.late);
    f.drag(from, f.laneMiddle(1, from));
    QVERIFY(!f.canvas().offer().isEmpty());
    QVERIFY(f.document.undo());
    QCOMPARE(f.feature(f.late).objective.untyped(), f.first);
    QVERIFY(f.canvas().offer().isEmpty());
}

void TestLanes::offTheSchedule()
{
    RoadmapFixture &f = *m_fixture;
    QVERIFY(f.canvas().reveal({EntityKind::Feature, f.loose}));
    const QPoint from = f.middleOf(f.late);
    const QPoint tray = f.canvas().geometry().tray().center().toPoint();
    f.press(from);
    f.move(tray);
    QVERIFY(f.canvas().overlay().drag->tip.consequences.join(u' ').contains(u"5 Oct to 30 Oct"_s));
    f.release(tray);
    QVERIFY(!f.feature(f.late).parked);
    QVERIFY(!f.feature(f.late).start.isValid());
    QVERIFY(!f.feature(f.late).end.isValid());
    undoOnce();
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    f.canvas().live().flush();
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_U);
    QVERIFY(f.feature(f.late).start.isValid());
    m_fixture->key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!f.feature(f.late).start.isValid());
    undoOnce();
}

void TestLanes::resizeTogether()
{
    RoadmapFixture &f = *m_fixture;
    f.context.setSelection({{{EntityKind::Feature, f.early}, {EntityKind::Feature, f.late}},
                            {EntityKind::Feature, f.late}});
    const QRectF bar = f.barInView(f.late);
    const QPoint end(static_cast<int>(bar.right()) - 2, static_cast<int>(bar.center().y()));
    f.drag(end, end + QPoint(f.days(9), 0));
    QCOMPARE(f.feature(f.late).end.date, QDate(2026, 11, 8));
    QCOMPARE(f.feature(f.early).end.date, QDate(2026, 9, 6));
    QCOMPARE(f.feature(f.early).start.date, QDate(2026, 8, 3));
    undoOnce();
}

void TestLanes::extendAndSelectAll()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.early});
    m_fixture->key(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(f.context.selection().items.size(), size_t(2));
    QCOMPARE(f.context.selection().current.id, f.late);
    m_fixture->key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(f.context.selection().items.size(), size_t(1));
    QCOMPARE(f.context.selection().current.id, f.early);
    m_fixture->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(f.context.selection().items.size(), size_t(3));
}

LEADLINE_GUI_TEST(TestLanes)

#include "tst_lanes.moc"
