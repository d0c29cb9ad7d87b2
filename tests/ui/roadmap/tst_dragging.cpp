// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/roadmap/roadmapfixture.h"

#include <QFontMetricsF>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Where gestures begin, where they scroll, and what they say about it.
class TestDragging final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RoadmapFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void aCardBelowTheHeadersDoesNotScroll();
    void aBarGraspedAtAnEdgeDoesNotScroll();
    void aHeaderGraspedAtAnEdgeDoesNotScroll();
    void aDropIntoThePastSaysSo();
    void aChangedEndIsCalledSo();
    void theEndAndTheRingMeet();
    void tipsAreWrappedAndPlain();
    void aNewObjectiveHasItsOwnPlace();

private:
    void hover(QPointF place)
    {
        QWidget *viewport = m_fixture->viewport();
        QMouseEvent event(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(viewport, &event);
    }
    /// Of the only feature that waits to be scheduled.
    QPoint card()
    {
        RoadmapFixture &f = *m_fixture;
        if (!f.canvas().reveal({EntityKind::Feature, f.loose}))
            return {};
        return (f.canvas().geometry().tray().topLeft() + QPointF(40, 60)).toPoint();
    }
    QPoint bodyMiddle() const { return m_fixture->canvas().geometry().body().center().toPoint(); }
    bool isScrolling() const { return m_fixture->canvas().isScrollingAtEdge(); }
    /// Whether the line that is open stands clear of every header.
    bool hasItsOwnPlace()
    {
        RoadmapFixture &f = *m_fixture;
        const QLineEdit *line = f.viewport()->findChild<QLineEdit *>();
        const CanvasGeometry shape = f.canvas().geometry();
        const std::vector<PlacedLane> &lanes = f.canvas().live().roadmap().lanes();
        return line && f.viewport()->rect().contains(line->geometry())
            && std::none_of(lanes.begin(), lanes.end(), [&](const PlacedLane &lane) {
                   const QRectF header(0, shape.toView(QPointF(0, lane.top)).y(), shape.headerWidth, lane.laid.height);
                   return header.intersects(line->geometry());
               });
    }
    bool isStacked()
    {
        const std::vector<PlacedLane> &lanes = m_fixture->canvas().live().roadmap().lanes();
        for (size_t i = 1; i < lanes.size(); ++i) {
            if (lanes[i].top != lanes[i - 1].bottom())
                return false;
        }
        return lanes.front().top == 0;
    }

    std::unique_ptr<RoadmapFixture> m_fixture;
};

void TestDragging::aCardBelowTheHeadersDoesNotScroll()
{
    RoadmapFixture &f = *m_fixture;
    QScrollBar *bar = f.canvas().horizontalScrollBar();
    bar->setValue(120);
    QCOMPARE(bar->value(), 120);
    const QPoint from = card();
    const QPoint overHeader = f.laneMiddle(0, {40, 0});
    const QPoint atEdge(qRound(f.canvas().geometry().body().left()) + 8, overHeader.y());
    f.press(from);
    f.move(from - QPoint(0, 10));
    QVERIFY(f.canvas().overlay().drag);
    QVERIFY(!isScrolling());
    f.move(overHeader);
    QVERIFY(!isScrolling());
    // Nor is it put on days that nobody sees.
    QVERIFY(!f.feature(f.loose).start.isValid());
    f.move(atEdge);
    QVERIFY(!isScrolling());
    QVERIFY(f.feature(f.loose).start.isValid());
    f.move(bodyMiddle());
    QVERIFY(!isScrolling());
    f.move(atEdge);
    QVERIFY(isScrolling());
    f.move(overHeader);
    QVERIFY(!isScrolling());
    f.move(from);
    QVERIFY(!isScrolling());
    f.release(overHeader);
    QVERIFY(!f.document.canUndo());
    QCOMPARE(bar->value(), 120);
}

void TestDragging::aBarGraspedAtAnEdgeDoesNotScroll()
{
    RoadmapFixture &f = *m_fixture;
    const QRectF place = placesOf(f.late, f.canvas().live().roadmap()).front().rect;
    f.canvas().horizontalScrollBar()->setValue(static_cast<int>(place.left()) - 4);
    const QRectF bar = f.barInView(f.late);
    const QPoint grasp(qRound(bar.left()) + 10, qRound(bar.center().y()));
    f.press(grasp);
    f.move(grasp + QPoint(6, 0));
    QVERIFY(f.canvas().overlay().drag);
    QVERIFY(!isScrolling());
    f.move(bodyMiddle());
    QVERIFY(!isScrolling());
    f.move(grasp);
    QVERIFY(isScrolling());
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    QVERIFY(!isScrolling());
    f.release(grasp);
}

void TestDragging::aHeaderGraspedAtAnEdgeDoesNotScroll()
{
    RoadmapFixture &f = *m_fixture;
    const QPoint grasp = f.inHeader(0, {100, 12});
    f.press(grasp);
    f.move(grasp + QPoint(0, 5));
    QVERIFY(f.canvas().overlay().drag);
    QVERIFY(!isScrolling());
    f.move({grasp.x(), bodyMiddle().y()});
    QVERIFY(!isScrolling());
    f.move(grasp);
    QVERIFY(isScrolling());
    QTest::keyClick(&f.canvas(), Qt::Key_Escape);
    f.release(grasp);
    QVERIFY(!f.document.canUndo());
}

void TestDragging::aDropIntoThePastSaysSo()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().horizontalScrollBar()->setValue(0);
    QSignalSpy said(&f.context, &PlanContext::noticed);
    const QPoint past = f.laneMiddle(0, {qRound(f.canvas().geometry().body().left()) + 60, 0});
    f.drag(card(), past);
    QVERIFY(f.feature(f.loose).end.isValid() && f.feature(f.loose).end.date < f.context.today());
    QCOMPARE(said.constFirst().at(0).toString(), u"Schedule Loose. It ends before today."_s);
    QCOMPARE(f.document.undoLabel(), u"Schedule Loose"_s);
    // What is past already may be moved there without a word.
    said.clear();
    f.drag(f.middleOf(f.loose), f.middleOf(f.loose) + QPoint(f.days(14), 0));
    QCOMPARE(said.size(), 1);
    QVERIFY(!said.constFirst().at(0).toString().contains(u"today"));
}

void TestDragging::aChangedEndIsCalledSo()
{
    RoadmapFixture &f = *m_fixture;
    const QRectF bar = f.barInView(f.late);
    const QPoint end(qRound(bar.right()) - 2, qRound(bar.center().y()));
    f.drag(end, end + QPoint(f.days(14), 0));
    QCOMPARE(f.document.undoLabel(), u"Change the end of Late to 15 Nov"_s);
    const QPoint start(qRound(bar.left()) + 2, qRound(bar.center().y()));
    f.drag(start, start - QPoint(f.days(7), 0));
    QCOMPARE(f.document.undoLabel(), u"Change the start of Late to 28 Sep"_s);
    f.canvas().setFocus();
    f.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(f.document.undoLabel(), u"Change the end of Late"_s);
    f.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(f.document.undoLabel(), u"Move Late"_s);
}

void TestDragging::theEndAndTheRingMeet()
{
    RoadmapFixture &f = *m_fixture;
    using Part = CanvasHit::BarPart;
    const QRectF bar = f.barInView(f.late);
    const auto partAt = [&](qreal beyond) {
        const CanvasHit hit = f.canvas().hitAt({bar.right() + beyond, bar.center().y()});
        return hit.feature == f.late ? std::optional(hit.part) : std::nullopt;
    };
    f.context.select({EntityKind::Feature, f.late});
    hover(bar.center());
    for (qreal beyond = -5; beyond < 6; ++beyond)
        QVERIFY2(partAt(beyond) == Part::End, qPrintable(QString::number(beyond)));
    for (qreal beyond = 6.5; beyond < 18; ++beyond)
        QVERIFY2(partAt(beyond) == Part::Ring, qPrintable(QString::number(beyond)));
    // What can be grasped is where it is drawn.
    QVERIFY(linkRing(bar).left() > bar.right() + gripBeyond);
    QVERIFY(linkRingReach(bar).contains(linkRing(bar)));
    const CanvasHit before = f.canvas().hitAt({bar.left() - 5, bar.center().y()});
    QVERIFY(before.feature == f.late && before.part == Part::Start);
    const QPoint end(qRound(bar.right()) + 5, qRound(bar.center().y()));
    f.drag(end, end + QPoint(f.days(14), 0));
    QVERIFY(f.feature(f.late).end.date > QDate(2026, 11, 8));
}

void TestDragging::tipsAreWrappedAndPlain()
{
    RoadmapFixture &f = *m_fixture;
    const EntityKey late{EntityKind::Feature, f.late};
    const QString words = u"As a team we would like to know how far the work has come and what is still to be done "_s;
    const FieldInfo &title = *entityInfo<Feature>().field(u"title"_s);
    QVERIFY(f.context.edit(late, title, words + words));
    hover(f.middleOf(f.late));
    QTRY_VERIFY(QToolTip::text().startsWith(u"As a team"_s));
    const QFontMetricsF metrics(QToolTip::font());
    const QStringList lines = QToolTip::text().split(u'\n');
    QVERIFY(lines.size() > 3);
    for (const QString &line : lines)
        QVERIFY2(metrics.horizontalAdvance(line) <= 361, qPrintable(line));
    QCOMPARE(QString(QToolTip::text()).replace(u'\n', u' ').left(words.size()), words);
    hover(f.canvas().geometry().body().bottomRight() - QPointF(40, 40));
    QTRY_VERIFY(!QToolTip::isVisible());
    QVERIFY(f.context.edit(late, title, u"<b>Bold</b> <img src=x>"_s));
    hover(f.middleOf(f.late));
    QTRY_VERIFY(QToolTip::text().contains(u"&lt;b&gt;Bold&lt;/b&gt;"_s));
}

void TestDragging::aNewObjectiveHasItsOwnPlace()
{
    RoadmapFixture &f = *m_fixture;
    f.canvas().setFocus();
    f.key(Qt::Key_O);
    QVERIFY(f.canvas().isEditingTitle());
    QVERIFY(hasItsOwnPlace());
    QCOMPARE(f.canvas().overlay().newLane->heading, u"New objective"_s);
    QVERIFY(f.lane(2).top > f.lane(1).bottom());
    QTest::keyClick(f.viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!f.canvas().overlay().newLane);
    QVERIFY(isStacked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    f.key(Qt::Key_O);
    f.typeTitle(u"Third"_s);
    QCOMPARE(f.titleOf(2), u"Third"_s);
    QVERIFY(isStacked());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // Where lanes are something else too.
    ViewDescription view = f.canvas().live().view();
    view.groupBy = u"product"_s;
    QVERIFY(f.canvas().setView(view));
    f.key(Qt::Key_O);
    QVERIFY(hasItsOwnPlace());
    QTest::keyClick(f.viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(isStacked());
}

LEADLINE_GUI_TEST(TestDragging)

#include "tst_dragging.moc"
