// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dependency.h"
#include "tests/support/testprogram.h"
#include "tests/ui/roadmap/roadmapfixture.h"
#include "ui/delegates/fieldeditor.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Every gesture of the timeline with mouse events, and what it leaves in the plan: one undo step or nothing.
class TestGestures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RoadmapFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void moveByWeeks();
    void moveUnsnapped();
    void threshold();
    void escapeAborts();
    void resizeKeepsSureness();
    void roughDatesStayRough();
    void selectionMovesTogether();
    void controlCopies();
    void laneChangesObjective();
    void noObjectiveClearsInitiative();
    void shiftKeepsLane();
    void trayParks();
    void outOfTheTray();
    void drawNewFeature();
    void drawAndEscape();
    void linkAndCircle();
    void rubberBand();
    void shiftClickInLane();
    void editTitle();
    void theTrayLeavesALaneWithoutCards();
    void aQuarterMovesByQuarters();
    void aColleagueRenamesMeanwhile();
    void theEditorFollowsItsBar();
    void headerEdge();
    void panAndWheel();
    void zoomHoldsTheDay();
    void doubleClickHeader();
    void readOnlyPlan();

private:
    bool canUndo() const { return m_fixture->document.canUndo(); }
    void undoOnce()
    {
        QVERIFY(m_fixture->document.undo());
        QVERIFY(!canUndo());
    }

    std::unique_ptr<RoadmapFixture> m_fixture;
};

void TestGestures::moveByWeeks()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    f.press(from);
    f.move(from + QPoint(f.days(8), 0));
    // One week, not eight days: it rests on Mondays.
    QVERIFY(f.canvas().overlay().drag);
    QCOMPARE(f.canvas().overlay().drag->tip.strong, u"12 Oct to 6 Nov"_s);
    QVERIFY(f.canvas().overlay().drag->tip.plain.startsWith(u"1 week"_s));
    QCOMPARE(f.canvas().overlay().drag->ghosts.size(), 1U);
    QVERIFY(!canUndo());
    f.release(from + QPoint(f.days(8), 0));
    QCOMPARE(f.feature(f.late).start, firmDay(2026, 10, 12));
    QCOMPARE(f.feature(f.late).end, (PlannedDate{QDate(2026, 11, 6), DatePrecision::Day, DateConfidence::Likely}));
    QCOMPARE(f.document.undoLabel(), u"Move Late to 12 Oct to 6 Nov"_s);
    undoOnce();
    QCOMPARE(f.feature(f.late).start, firmDay(2026, 10, 5));
}

void TestGestures::moveUnsnapped()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().setSnaps(false);
    const QPoint from = f.middleOf(f.late);
    f.drag(from, from + QPoint(f.days(10), 0));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 15));
}

void TestGestures::threshold()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    f.drag(from, from + QPoint(3, 0));
    QVERIFY(!canUndo());
    QCOMPARE(f.context.selection().current.id, f.late);
}

void TestGestures::escapeAborts()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    f.press(from);
    f.move(from + QPoint(f.days(30), 0));
    QVERIFY(f.feature(f.late).start.date != QDate(2026, 10, 5));
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    QVERIFY(!f.canvas().overlay().drag);
    f.release(from + QPoint(f.days(30), 0));
    QVERIFY(!canUndo());
}

void TestGestures::resizeKeepsSureness()
{
    RoadmapFixture &f = *m_fixture;
    const QRectF bar = f.barInView(f.late);
    const QPoint end(static_cast<int>(bar.right()) - 2, static_cast<int>(bar.center().y()));
    f.drag(end, end + QPoint(f.days(14), 0));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    // Ends rest on Sundays.
    QCOMPARE(f.feature(f.late).end, (PlannedDate{QDate(2026, 11, 15), DatePrecision::Day, DateConfidence::Likely}));
    undoOnce();
    const QPoint start(static_cast<int>(bar.left()) + 2, static_cast<int>(bar.center().y()));
    f.drag(start, start - QPoint(f.days(7), 0));
    QCOMPARE(f.feature(f.late).start, firmDay(2026, 9, 28));
    QCOMPARE(f.feature(f.late).end.date, QDate(2026, 10, 30));
}

void TestGestures::roughDatesStayRough()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.rough);
    f.drag(from, from - QPoint(f.days(3), 0));
    const Feature &moved = f.feature(f.rough);
    QCOMPARE(moved.start.confidence, DateConfidence::Rough);
    QCOMPARE(moved.end.confidence, DateConfidence::Rough);
    QCOMPARE(moved.end.precision, moved.end.date == QDate(2026, 12, 31) ? DatePrecision::Quarter : DatePrecision::Day);
}

void TestGestures::selectionMovesTogether()
{
    RoadmapFixture &f = *m_fixture;
    f.press(f.middleOf(f.early));
    f.release(f.middleOf(f.early));
    f.press(f.middleOf(f.late), Qt::ControlModifier);
    f.release(f.middleOf(f.late), Qt::ControlModifier);
    QCOMPARE(f.context.selection().items.size(), 2U);
    const QPoint from = f.middleOf(f.late);
    f.drag(from, from + QPoint(f.days(7), 0));
    QCOMPARE(f.feature(f.early).start.date, QDate(2026, 8, 10));
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 12));
    QCOMPARE(f.context.selection().items.size(), 2U);
    undoOnce();
}

void TestGestures::controlCopies()
{
    RoadmapFixture &f = *m_fixture;
    f.giveOwnField(f.late);
    const int before = f.document.plan().all<Feature>().size();
    const QPoint from = f.middleOf(f.late);
    f.drag(from, from + QPoint(f.days(28), 0), Qt::ControlModifier);
    QCOMPARE(f.document.plan().all<Feature>().size(), before + 1);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    const Feature &copy = f.feature(f.context.selection().current.id);
    QVERIFY(copy.id != f.late);
    QCOMPARE(copy.start.date, QDate(2026, 11, 2));
    QCOMPARE(f.ownValues(copy.id), QStringList{u"Nordics"_s});
    QCOMPARE(f.ownValues(f.late), QStringList{u"Nordics"_s});
    QVERIFY(f.document.undo());
    QCOMPARE(f.document.plan().all<Feature>().size(), before);
    QCOMPARE(f.document.plan().all<CustomValue>().size(), 1);
}

void TestGestures::laneChangesObjective()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    f.drag(from, f.laneMiddle(1, from));
    QCOMPARE(f.feature(f.late).objective.untyped(), f.second);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
    QCOMPARE(f.document.undoLabel(), u"Move Late to Second"_s);
    undoOnce();
}

void TestGestures::noObjectiveClearsInitiative()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.rough);
    const QPoint to = f.laneMiddle(2, from);
    f.press(from);
    f.move(to);
    QVERIFY(f.canvas().overlay().drag->tip.consequences.join(u' ').contains(u"Growth"_s));
    f.release(to);
    QVERIFY(f.feature(f.rough).objective.isNull());
    QVERIFY(f.feature(f.rough).initiative.isNull());
    undoOnce();
    QCOMPARE(f.feature(f.rough).initiative.untyped(), f.initiative);
}

void TestGestures::shiftKeepsLane()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    const QPoint to = f.laneMiddle(1, from) + QPoint(f.days(7), 0);
    f.press(from);
    f.move(to, Qt::ShiftModifier);
    f.release(to, Qt::ShiftModifier);
    QCOMPARE(f.feature(f.late).objective.untyped(), f.first);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 12));
}

void TestGestures::trayParks()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint from = f.middleOf(f.late);
    f.drag(from, f.canvas().geometry().tray().center().toPoint());
    QVERIFY(f.feature(f.late).parked);
    QVERIFY(f.barInView(f.late).isNull());
    QCOMPARE(f.canvas().tray().features().size(), 1U);
    undoOnce();
    QVERIFY(!f.barInView(f.late).isNull());
}

void TestGestures::outOfTheTray()
{
    RoadmapFixture &f = *m_fixture;
    QVERIFY(f.canvas().reveal({EntityKind::Feature, f.loose}));
    QCOMPARE(f.canvas().tray().tab(), ParkedTray::Tab::NotScheduled);
    const QPoint card = (f.canvas().geometry().tray().topLeft() + QPointF(40, 60)).toPoint();
    const QPoint to = f.laneMiddle(0, QPoint(static_cast<int>(f.barInView(f.late).left()), 0));
    f.drag(card, to);
    const Feature &scheduled = f.feature(f.loose);
    QCOMPARE(scheduled.start.date, QDate(2026, 10, 5));
    QVERIFY(scheduled.end.date > scheduled.start.date);
    QCOMPARE(scheduled.start.confidence, DateConfidence::Likely);
    QCOMPARE(scheduled.objective.untyped(), f.first);
    undoOnce();
}

void TestGestures::drawNewFeature()
{
    RoadmapFixture &f = *m_fixture;
    const int before = f.document.plan().all<Feature>().size();
    const QRectF late = f.barInView(f.late);
    const QPoint from(static_cast<int>(late.right()) + f.days(30), static_cast<int>(late.bottom()) + 20);
    f.drag(from, from + QPoint(f.days(40), 0));
    QVERIFY(f.canvas().isEditingTitle());
    QVERIFY(!canUndo());
    QLineEdit *editor = f.viewport()->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"Brand new"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.document.plan().all<Feature>().size(), before + 1);
    const Feature &made = f.feature(f.context.selection().current.id);
    QCOMPARE(made.title, u"Brand new"_s);
    QCOMPARE(made.objective.untyped(), f.first);
    QCOMPARE(made.start.date.dayOfWeek(), 1);
    QVERIFY(made.start.date > QDate(2026, 11, 20));
    undoOnce();
}

void TestGestures::drawAndEscape()
{
    RoadmapFixture &f = *m_fixture;
    const int before = f.document.plan().all<Feature>().size();
    const QRectF late = f.barInView(f.late);
    const QPoint from(static_cast<int>(late.right()) + f.days(30), static_cast<int>(late.bottom()) + 20);
    f.drag(from, from + QPoint(f.days(40), 0));
    QLineEdit *editor = f.viewport()->findChild<QLineEdit *>();
    QTest::keyClicks(editor, u"Not this"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!f.canvas().isEditingTitle());
    QCOMPARE(f.document.plan().all<Feature>().size(), before);
    QVERIFY(!canUndo());
}

void TestGestures::linkAndCircle()
{
    RoadmapFixture &f = *m_fixture;
    const auto ringOf = [&](EntityId id) {
        f.move(f.middleOf(id));
        return linkRing(f.barInView(id)).center().toPoint();
    };
    // `late` waits for `early` already; the other way round would close a circle.
    f.drag(ringOf(f.late), f.middleOf(f.early));
    QVERIFY(!canUndo());
    QCOMPARE(f.document.plan().all<Dependency>().size(), 1);
    f.drag(ringOf(f.early), f.middleOf(f.rough));
    QCOMPARE(f.document.plan().all<Dependency>().size(), 2);
    undoOnce();
}

void TestGestures::rubberBand()
{
    RoadmapFixture &f = *m_fixture;
    const QRectF both = f.barInView(f.early) | f.barInView(f.late);
    const QPoint from = both.bottomRight().toPoint() + QPoint(12, 4);
    f.drag(from, both.topLeft().toPoint() - QPoint(2, 2), Qt::ShiftModifier);
    QCOMPARE(f.context.selection().items.size(), 2U);
    QVERIFY(!canUndo());
}

void TestGestures::shiftClickInLane()
{
    RoadmapFixture &f = *m_fixture;
    f.press(f.middleOf(f.early));
    f.release(f.middleOf(f.early));
    f.press(f.middleOf(f.late), Qt::ShiftModifier);
    f.release(f.middleOf(f.late), Qt::ShiftModifier);
    QCOMPARE(f.context.selection().items.size(), 2U);
    QVERIFY(f.workspace.statusText().startsWith(u"2 features selected"_s));
}

void TestGestures::editTitle()
{
    RoadmapFixture &f = *m_fixture;
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.middleOf(f.late));
    QLineEdit *editor = f.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"Late"_s);
    QTest::keyClicks(editor, u"Later"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(f.feature(f.late).title, u"Later"_s);
    QCOMPARE(f.document.undoLabel(), u"Rename Late to Later"_s);
    undoOnce();
}

void TestGestures::theTrayLeavesALaneWithoutCards()
{
    RoadmapFixture &f = *m_fixture;
    const auto takeOff = [&](EntityId id) {
        f.context.select({EntityKind::Feature, id});
        f.canvas().setFocus();
        QTest::keyClick(f.viewport(), Qt::Key_U, Qt::ControlModifier);
    };
    const size_t before = f.canvas().live().roadmap().notScheduled(-1).size();
    takeOff(f.late);
    f.canvas().live().flush();
    QCOMPARE(f.canvas().tray().tab(), ParkedTray::Tab::NotScheduled);
    QVERIFY(!f.canvas().tray().features().empty());
    f.context.undo();
    f.canvas().live().flush();
    // The lane has none any more: those of all lanes are shown, if there are any.
    QCOMPARE(f.canvas().tray().features().size(), before);
}

void TestGestures::aQuarterMovesByQuarters()
{
    RoadmapFixture &f = *m_fixture;
    const EntityKey late{EntityKind::Feature, f.late};
    for (const QString &field : {u"start"_s, u"end"_s})
        QVERIFY(f.context.edit(late, *entityInfo<Feature>().field(field), u"Q4 2026"_s));
    f.canvas().live().flush();
    f.context.select(late);
    f.canvas().setFocus();
    const auto dates = [&] {
        const Feature &feature = f.feature(f.late);
        return QString(feature.start.text() % u' ' % feature.end.text());
    };
    const QString before = dates();
    QTest::keyClick(f.viewport(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.feature(f.late).start.date, QDate(2027, 1, 1));
    QCOMPARE(f.feature(f.late).end.date, QDate(2027, 3, 31));
    QCOMPARE(f.feature(f.late).start.precision, DatePrecision::Quarter);
    QCOMPARE(f.feature(f.late).end.precision, DatePrecision::Quarter);
    QTest::keyClick(f.viewport(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(dates(), before);
    QTest::keyClick(f.viewport(), Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.feature(f.late).end.date, QDate(2027, 3, 31));
    QCOMPARE(f.feature(f.late).end.precision, DatePrecision::Quarter);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 1));
}

void TestGestures::aColleagueRenamesMeanwhile()
{
    RoadmapFixture &f = *m_fixture;
    const auto renameElsewhere = [&](const QString &title) {
        Transaction theirs;
        theirs.rows.push_back(ChangeRow{.kind = EntityKind::Feature, .id = f.late, .field = entityInfo<Feature>().field(u"title"_s),
                                        .before = f.feature(f.late).title, .after = title});
        QVERIFY(f.document.applyForeign(theirs));
        f.canvas().live().flush();
    };
    f.context.select({EntityKind::Feature, f.late});
    f.canvas().setFocus();
    QTest::keyClick(f.viewport(), Qt::Key_F2);
    QLineEdit *editor = f.viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    // Nothing was typed: theirs is shown.
    renameElsewhere(u"Tardy"_s);
    QTRY_COMPARE(editor->text(), u"Tardy"_s);
    // Something was: theirs stands beside it, and is taken instead of it.
    QTest::keyClicks(editor, u"Latest"_s);
    renameElsewhere(u"Overdue"_s);
    QCOMPARE(editor->text(), u"Latest"_s);
    FieldEditor *field = f.viewport()->findChild<FieldEditor *>();
    QTRY_VERIFY(field->theirs().contains(u"Overdue"_s));
    const QList<QLabel *> labels = f.viewport()->window()->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Overdue"); }));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!f.canvas().isEditingTitle());
    QCOMPARE(f.feature(f.late).title, u"Overdue"_s);
    QVERIFY(!canUndo());
}

void TestGestures::theEditorFollowsItsBar()
{
    RoadmapFixture &f = *m_fixture;
    const EntityKey late{EntityKind::Feature, f.late};
    QVERIFY(f.context.edit(late, *entityInfo<Feature>().field(u"end"), u"2027-03-12"_s));
    f.canvas().live().flush();
    f.context.select(late);
    f.canvas().setFocus();
    QTest::keyClick(f.viewport(), Qt::Key_F2);
    QVERIFY(f.canvas().isEditingTitle());
    const auto place = [&] { return f.viewport()->findChild<FieldEditor *>()->geometry(); };
    const QRect before = place();
    f.context.undo();
    f.canvas().live().flush();
    QVERIFY(place() != before);
    QCOMPARE(place().topLeft(), f.barInView(f.late).toRect().topLeft());
    QVERIFY(f.context.remove(std::span(&late, 1)));
    f.canvas().live().flush();
    QVERIFY(!f.canvas().isEditingTitle());
}

void TestGestures::headerEdge()
{
    RoadmapFixture &f = *m_fixture;
    f.drag({232, 200}, {280, 200});
    QCOMPARE(f.canvas().headerWidth(), 280.0);
    f.drag({280, 200}, {600, 200});
    QCOMPARE(f.canvas().headerWidth(), 320.0);
    RoadmapFixture other;
    other.workspace.setView(f.workspace.view());
    QCOMPARE(other.canvas().headerWidth(), 320.0);
}

void TestGestures::panAndWheel()
{
    RoadmapFixture &f = *m_fixture;
    const int before = f.canvas().horizontalScrollBar()->value();
    QTest::mousePress(f.viewport(), Qt::MiddleButton, {}, {600, 300});
    f.move({550, 300});
    QTest::mouseRelease(f.viewport(), Qt::MiddleButton, {}, {550, 300});
    QCOMPARE(f.canvas().horizontalScrollBar()->value(), before + 50);
    QWheelEvent wheel({600, 300}, f.viewport()->mapToGlobal(QPointF(600, 300)), {}, {0, -120}, {}, Qt::ShiftModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(f.viewport(), &wheel);
    QVERIFY(f.canvas().horizontalScrollBar()->value() > before + 50);
}

void TestGestures::zoomHoldsTheDay()
{
    RoadmapFixture &f = *m_fixture;
    const QPointF place(600, 300);
    const auto dayThere = [&] {
        return f.canvas().live().roadmap().scale().dayAt(f.canvas().geometry().toScene(place).x());
    };
    const QDate before = dayThere();
    for (const int step : {120, 120, -120, -120}) {
        QWheelEvent wheel(place, f.viewport()->mapToGlobal(place), {}, {0, step}, {}, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(f.viewport(), &wheel);
        QVERIFY2(std::abs(before.daysTo(dayThere())) <= 1, qPrintable(dayThere().toString(Qt::ISODate)));
    }
    QCOMPARE(f.canvas().live().view().zoom, ViewZoom::Quarter);
}

void TestGestures::doubleClickHeader()
{
    RoadmapFixture &f = *m_fixture;
    QSignalSpy opened(&f.context, &PlanContext::openRequested);
    QTest::mouseDClick(f.viewport(), Qt::LeftButton, {}, f.laneMiddle(1, {100, 0}));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().value<EntityKey>().id, f.second);
}

void TestGestures::readOnlyPlan()
{
    RoadmapFixture &f = *m_fixture;
    f.context.setEditable(false);
    QSignalSpy problems(&f.context, &PlanContext::problem);
    const QPoint from = f.middleOf(f.late);
    f.drag(from, from + QPoint(f.days(30), 0));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(f.feature(f.late).start.date, QDate(2026, 10, 5));
}

LEADLINE_GUI_TEST(TestGestures)

#include "tst_gestures.moc"
