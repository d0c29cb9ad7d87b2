// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/roadmap/roadmapfixture.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// The timeline by keyboard, for assistive tools, in both reading directions, and while others change the plan.
class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RoadmapFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void arrows();
    void altArrows();
    void altUpAndDown();
    void deleteAndDuplicate();
    void trayByKeyboard();
    void newFeatureByKey();
    void theFirstFeatureIsSeen();
    void aNewFeatureIsSeenBesideThePresent();
    void aHiddenNewFeatureIsTold();
    void spaceOpens();
    void accessibleItems();
    void rightToLeft();
    void colleaguesChange();
    void onlyTouchedLanesAreLaidOut();
    void filterAndGrouping();
    void viewSurvives();
    void barsAtTheEdges();
    void titleOfACutBarIsHit();
    void emptyPlan();
    void reset();

private:
    EntityId current() const { return m_fixture->context.selection().current.id; }

    const EdgeBar *edge(EntityId feature)
    {
        m_edges = edgeBars(m_fixture->canvas().live().roadmap(), m_fixture->canvas().geometry());
        for (const EdgeBar &bar : m_edges) {
            if (bar.bar.entity.id == feature)
                return &bar;
        }
        return nullptr;
    }

    std::unique_ptr<RoadmapFixture> m_fixture;
    std::vector<EdgeBar> m_edges;
};

void TestTimeline::arrows()
{
    RoadmapFixture &f = *m_fixture;
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(current(), f.early);
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(current(), f.late);
    m_fixture->key(Qt::Key_Right);
    QCOMPARE(current(), f.late);
    m_fixture->key(Qt::Key_Down);
    QCOMPARE(current(), f.rough);
    m_fixture->key(Qt::Key_Up);
    QCOMPARE(current(), f.late);
    m_fixture->key(Qt::Key_Home);
    QCOMPARE(current(), f.early);
    m_fixture->key(Qt::Key_Escape);
    QVERIFY(f.context.selection().items.empty());
}

void TestTimeline::altArrows()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 12));
    QCOMPARE(f.feature(f.late).end.date, QDate(2026, 11, 6));
    m_fixture->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    m_fixture->key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    // The next Sunday.
    QCOMPARE(f.feature(f.late).end.date, QDate(2026, 11, 1));
    QVERIFY(f.document.undo());
    QVERIFY(f.document.undo());
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());
}

void TestTimeline::altUpAndDown()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).objective.untyped(), f.second);
    m_fixture->key(Qt::Key_Down, Qt::AltModifier);
    QVERIFY(f.feature(f.late).objective.isNull());
    m_fixture->key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).objective.untyped(), f.second);
}

void TestTimeline::deleteAndDuplicate()
{
    RoadmapFixture &f = *m_fixture;
    f.giveOwnField(f.late);
    const int before = f.document.plan().all<Feature>().size();
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(f.document.plan().all<Feature>().size(), before + 1);
    QCOMPARE(f.ownValues(current()), QStringList{u"Nordics"_s});
    QCOMPARE(f.feature(current()).title, u"Late (copy)"_s);
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(f.feature(current()).parked);
    const EntityId copy = current();
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(!f.document.plan().find(Id<Feature>(copy)));
    QCOMPARE(f.document.plan().all<Feature>().size(), before);
}

void TestTimeline::trayByKeyboard()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.rough});
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(f.feature(f.rough).parked);
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_Down);
    QCOMPARE(current(), f.rough);
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&f.canvas());
    QVERIFY(canvas->focusChild());
    QVERIFY(canvas->focusChild()->text(QAccessible::Name).startsWith(u"Rough"_s));
    m_fixture->key(Qt::Key_Up);
    QCOMPARE(current(), f.late);
    m_fixture->key(Qt::Key_Down);
    m_fixture->key(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!f.feature(f.rough).parked);
    QCOMPARE(f.feature(f.rough).end.precision, DatePrecision::Quarter);
}

void TestTimeline::newFeatureByKey()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.rough});
    m_fixture->key(Qt::Key_N);
    QLineEdit *editor = f.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"From the keyboard"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.feature(current()).title, u"From the keyboard"_s);
    QCOMPARE(f.feature(current()).start.date, QDate(2026, 8, 12));
    QCOMPARE(f.feature(current()).objective.untyped(), f.second);
    m_fixture->key(Qt::Key_F2);
    QVERIFY(f.canvas().isEditingTitle());
}

void TestTimeline::theFirstFeatureIsSeen()
{
    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    TestPlan test;
    test.product("PAY");
    PlanDocument document(std::move(test.plan), u"Maya"_s, ids, clock);
    PlanContext context(document, {u"Maya"_s});
    RoadmapWorkspace workspace(context);
    workspace.resize(900, 500);
    workspace.show();
    RoadmapCanvas &canvas = workspace.timeline();
    QVERIFY(canvas.live().roadmap().lanes().empty());
    QTest::keyClick(&canvas, Qt::Key_N);
    QLineEdit *editor = canvas.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QVERIFY(canvas.viewport()->rect().contains(editor->geometry()));
    QTest::keyClicks(editor, u"The first one"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    const EntityId made = context.selection().current.id;
    const std::vector<BarPlace> places = placesOf(made, canvas.live().roadmap());
    QCOMPARE(places.size(), 1U);
    QVERIFY(canvas.geometry().visible().contains(places.front().rect));
    QCOMPARE(document.plan().find(Id<Feature>(made))->start.date, clock.today());
    // One that has lost its dates is shown where it went to.
    canvas.setTrayOpen(false);
    canvas.unscheduleSelection();
    QVERIFY(canvas.tray().isOpen());
    QVERIFY(!canvas.tray().cardRect(made).isNull());
}

void TestTimeline::aNewFeatureIsSeenBesideThePresent()
{
    RoadmapFixture &f = *m_fixture;
    ViewDescription view = f.workspace.view();
    view.from = u"2027-01"_s;
    view.to = u"2027-06"_s;
    f.workspace.setView(view);
    f.context.select({EntityKind::Objective, f.second});
    m_fixture->key(Qt::Key_N);
    f.typeTitle(u"Next year"_s);
    QCOMPARE(f.feature(current()).title, u"Next year"_s);
    QVERIFY(!f.barInView(current()).isEmpty());
    QVERIFY(f.canvas().geometry().body().intersects(f.barInView(current())));
}

void TestTimeline::aHiddenNewFeatureIsTold()
{
    RoadmapFixture &f = *m_fixture;
    ViewDescription view = f.workspace.view();
    view.filter = u"title = Late"_s;
    f.workspace.setView(view);
    QSignalSpy told(&f.context, &PlanContext::noticed);
    m_fixture->key(Qt::Key_N);
    f.typeTitle(u"Not late"_s);
    QCOMPARE(f.feature(current()).title, u"Not late"_s);
    QVERIFY(told.size() == 1 && told.front().front().toString().contains(u"filter"));
}

void TestTimeline::spaceOpens()
{
    RoadmapFixture &f = *m_fixture;
    QSignalSpy opened(&f.context, &PlanContext::peekRequested);
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_Space);
    QCOMPARE(opened.size(), 1);
}

void TestTimeline::accessibleItems()
{
    RoadmapFixture &f = *m_fixture;
    QAccessibleInterface *canvas = QAccessible::queryAccessibleInterface(&f.canvas());
    QVERIFY(canvas);
    QCOMPARE(canvas->childCount(), 4);
    QAccessibleInterface *lane = canvas->child(0);
    QCOMPARE(lane->text(QAccessible::Name), u"OBJ-1, First"_s);
    QCOMPARE(lane->childCount(), 2);
    QStringList names;
    for (int i = 0; i < lane->childCount(); ++i)
        names.append(lane->child(i)->text(QAccessible::Name));
    QVERIFY2(names.contains(u"Late, PAY, Idea, 5 Oct to 30 Oct, likely, 1 dependencies"_s),
             qPrintable(names.join(u'\n')));
    f.context.select({EntityKind::Feature, f.late});
    QVERIFY(canvas->focusChild());
    QVERIFY(canvas->focusChild()->state().selected);
    const QRect rect = canvas->focusChild()->rect();
    QCOMPARE(rect.translated(-f.viewport()->mapToGlobal(QPoint())), f.barInView(f.late).toRect());
    QCOMPARE(canvas->childAt(rect.center().x(), rect.center().y()), canvas->focusChild());
}

void TestTimeline::rightToLeft()
{
    RoadmapFixture &f = *m_fixture;
    const QRectF before = f.barInView(f.late);
    f.workspace.setLayoutDirection(Qt::RightToLeft);
    f.canvas().resize(f.canvas().size());
    const QRectF after = f.barInView(f.late);
    QCOMPARE(after.left(), f.viewport()->width() - before.right());
    // Time runs to the left: a drag to the left makes it later, and so does the Left key.
    f.drag(after.center().toPoint(), after.center().toPoint() - QPoint(f.days(7), 0));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 12));
    m_fixture->key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 19));
    QVERIFY(!f.canvas().grab().isNull());
}

void TestTimeline::colleaguesChange()
{
    RoadmapFixture &f = *m_fixture;
    Transaction foreign;
    foreign.author = u"Priya"_s;
    ChangeRow row{
        .kind = EntityKind::Feature, .id = f.late, .field = &FeatureChanges::field("end"), .before = {}, .after = {}};
    row.before = u"2026-10-30~"_s;
    row.after = u"2026-11-13~"_s;
    foreign.rows.push_back(row);
    QVERIFY(f.document.applyForeign(foreign));
    f.canvas().live().flush();
    // What follows the change by itself comes first.
    QCoreApplication::processEvents();
    const QRect bar = f.canvas().viewport()->rect();
    const QImage before = f.canvas().viewport()->grab(bar).toImage();
    f.context.colleagues().noteChange(foreign);
    QVERIFY(f.canvas().viewport()->grab(bar).toImage() != before);
    QTRY_VERIFY(!f.context.colleagues().hasMarks());
    QCOMPARE(f.canvas().viewport()->grab(bar).toImage(), before);
    // Somebody has it open in an editor.
    f.context.colleagues().setPresent({{.client = u"1"_s, .author = u"Priya"_s, .item = {EntityKind::Feature, f.late}}});
    QVERIFY(f.canvas().viewport()->grab(bar).toImage() != before);
}

void TestTimeline::onlyTouchedLanesAreLaidOut()
{
    RoadmapFixture &f = *m_fixture;
    const ScreenRoadmap &roadmap = f.canvas().live().roadmap();
    const int before = roadmap.layoutCount();
    Change rename(u"Rename"_s);
    rename.set(EntityKind::Feature, f.late, FeatureChanges::field("title"), u"Another title"_s);
    QVERIFY(f.context.execute(rename));
    f.canvas().live().flush();
    QCOMPARE(roadmap.layoutCount(), before + 1);
    Change objective(u"Objective"_s);
    objective.set(EntityKind::Objective, f.first, *entityInfo<Objective>().field(u"title"), u"Renamed"_s);
    QVERIFY(f.context.execute(objective));
    f.canvas().live().flush();
    QCOMPARE(roadmap.layoutCount(), before + 1);
    QCOMPARE(roadmap.lanes().front().lane.header.title, u"Renamed"_s);
    Change move(u"Move"_s);
    move.set(EntityKind::Feature, f.late, FeatureChanges::field("objective"), idText(f.second));
    QVERIFY(f.context.execute(move));
    f.canvas().live().flush();
    QCOMPARE(roadmap.layoutCount(), before + 3);
}

void TestTimeline::filterAndGrouping()
{
    RoadmapFixture &f = *m_fixture;
    ViewDescription view = f.workspace.view();
    view.filter = u"title:Late"_s;
    f.workspace.setView(view);
    QCOMPARE(f.canvas().live().roadmap().featureCount(), 1);
    QVERIFY(f.barInView(f.early).isNull());
    Change rename(u"Rename"_s);
    rename.set(EntityKind::Feature, f.early, FeatureChanges::field("title"), u"Later than late"_s);
    QVERIFY(f.context.execute(rename));
    f.canvas().live().flush();
    QCOMPARE(f.canvas().live().roadmap().featureCount(), 2);
    view.filter.clear();
    view.groupBy = u"status"_s;
    f.workspace.setView(view);
    QCOMPARE(f.canvas().live().roadmap().lanes().size(), 1U);
    view.groupBy = u"colour of the sky"_s;
    QSignalSpy problems(&f.context, &PlanContext::problem);
    f.workspace.setView(view);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(f.workspace.view().groupBy, u"status"_s);
}

void TestTimeline::viewSurvives()
{
    RoadmapFixture &f = *m_fixture;
    ViewDescription view = f.workspace.view();
    view.zoom = ViewZoom::Month;
    view.from = u"2026-07-01"_s;
    view.to = u"2027-03-31"_s;
    view.unknown.insert(u"of_a_newer_program"_s, 7);
    f.workspace.setView(view);
    const ViewDescription shown = f.workspace.view();
    QCOMPARE(shown.zoom, ViewZoom::Month);
    QCOMPARE(shown.unknown.value(u"of_a_newer_program"_s).toInt(), 7);
    QCOMPARE(f.canvas().live().roadmap().scale().last(), QDate(2027, 3, 31));
}

void TestTimeline::barsAtTheEdges()
{
    RoadmapFixture &f = *m_fixture;
    ViewDescription view = f.workspace.view();
    view.zoom = ViewZoom::Week;
    f.workspace.setView(view);
    QScrollBar *bar = f.canvas().horizontalScrollBar();
    const BarPlace place = placesOf(f.late, f.canvas().live().roadmap()).front();
    bar->setValue(static_cast<int>(place.rect.left()) + 20);
    const EdgeBar *cut = edge(f.late);
    QVERIFY(cut);
    QVERIFY(cut->bar.continuesBefore);
    QVERIFY(!cut->bar.continuesAfter);
    QCOMPARE(cut->bar.rect.left(), f.canvas().geometry().visible().left());
    QCOMPARE(cut->bar.rect.right(), place.rect.right());
    QCOMPARE(cut->bar.title, u"Late"_s);
    // Room for the chevron before the title.
    QVERIFY(cut->bar.titleStart >= 16);
    bar->setValue(static_cast<int>(place.rect.left()) - static_cast<int>(f.canvas().geometry().timeWidth()) + 120);
    cut = edge(f.late);
    QVERIFY(cut);
    QVERIFY(cut->bar.continuesAfter);
    QVERIFY(!cut->bar.continuesBefore);
    QCOMPARE(cut->bar.rect.right(), f.canvas().geometry().visible().right());
    QVERIFY(cut->bar.titleStart + cut->bar.titleWidth <= static_cast<float>(cut->bar.rect.width()));
    bar->setValue(static_cast<int>(place.rect.left()) - 100);
    QVERIFY(!edge(f.late));
}

void TestTimeline::titleOfACutBarIsHit()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().horizontalScrollBar()->setValue(
        static_cast<int>(placesOf(f.late, f.canvas().live().roadmap()).front().rect.right()) - 8);
    QVERIFY(!f.canvas().grab().isNull());
    const EdgeBar *cut = edge(f.late);
    QVERIFY(cut);
    QVERIFY(cut->bar.plateEnd > 20);
    const QPointF title = cut->bar.rect.topLeft() + QPointF(static_cast<qreal>(cut->bar.plateEnd) - 4, 10);
    QCOMPARE(f.canvas().hitAt(f.canvas().geometry().toView(title)).feature, f.late);
}

void TestTimeline::emptyPlan()
{
    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    PlanDocument document(Plan(), u"Maya"_s, ids, clock);
    PlanContext context(document, {u"Maya"_s});
    RoadmapWorkspace workspace(context);
    workspace.resize(900, 500);
    workspace.show();
    QVERIFY(!workspace.grab().isNull());
    QTest::keyClick(&workspace.timeline(), Qt::Key_N);
    QDialog *question = workspace.findChild<QDialog *>();
    QVERIFY(question && question->isVisible());
    question->reject();
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down, Qt::Key_Delete, Qt::Key_F2, Qt::Key_Space})
        QTest::keyClick(&workspace.timeline(), key);
    QTest::mouseClick(workspace.timeline().viewport(), Qt::LeftButton, {}, {500, 200});
}

void TestTimeline::reset()
{
    RoadmapFixture &f = *m_fixture;
    f.document.reset(Plan());
    QCOMPARE(f.canvas().live().roadmap().lanes().size(), 0U);
    QVERIFY(!f.workspace.grab().isNull());
}

LEADLINE_GUI_TEST(TestTimeline)

#include "tst_timeline.moc"
