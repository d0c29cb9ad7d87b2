// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/document/plandocument.h"
#include "core/model/customfield.h"
#include "core/model/customvalue.h"
#include "tests/core/analysis/testplan.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/theme/appearance.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QTest>

namespace leadline::tests {

/// A small plan in a roadmap of 1000 x 800 on 12 August 2026, at 2.6 px a day. Lanes: First, Second, No objective.
class RoadmapFixture final
{
public:
    RoadmapFixture()
        : document(makePlan(), QStringLiteral("Maya"), ids, clock)
        , context(document, {QStringLiteral("Maya")})
        , workspace(context)
    {
        Appearance::instance().setReducedMotion(true);
        workspace.resize(1000, 800);
        workspace.show();
    }

    RoadmapCanvas &canvas() { return workspace.timeline(); }
    QWidget *viewport() { return canvas().viewport(); }
    const Feature &feature(EntityId id) const { return *document.plan().find(Id<Feature>(id)); }

    QRectF barInView(EntityId id)
    {
        canvas().live().flush();
        const std::vector<BarPlace> places = placesOf(id, canvas().live().roadmap());
        return places.empty() ? QRectF() : canvas().geometry().toView(places.front().rect);
    }
    QPoint middleOf(EntityId id) { return barInView(id).center().toPoint(); }
    QPoint laneMiddle(int lane, QPoint x)
    {
        const PlacedLane &placed = this->lane(lane);
        return {x.x(),
                static_cast<int>(canvas().geometry().toView(QPointF(0, placed.top + placed.laid.height / 2)).y())};
    }
    const PlacedLane &lane(int index) { return canvas().live().roadmap().lanes()[static_cast<size_t>(index)]; }
    QString titleOf(int index) { return lane(index).lane.header.title; }
    /// A place of a lane's header, from its top start corner.
    QPoint inHeader(int index, QPointF place)
    {
        const qreal y = canvas().geometry().toView(QPointF(0, lane(index).top)).y();
        return QPointF(place.x(), y + place.y()).toPoint();
    }
    /// A field of one's own that the feature has a value in.
    void giveOwnField(EntityId owner)
    {
        CustomField field;
        field.id = ids.next();
        field.entity = QStringLiteral("feature");
        field.key = QStringLiteral("region");
        field.label = QStringLiteral("Region");
        CustomValue value;
        value.id = ids.next();
        value.onEntity = field.entity;
        value.onId = idText(owner);
        value.field = idOf(field);
        value.value = QStringLiteral("Nordics");
        Change change(QStringLiteral("Add a field"));
        change.insert(std::move(field));
        change.insert(std::move(value));
        QVERIFY(document.execute(std::move(change)));
    }
    /// The values that a feature has in fields of one's own.
    QStringList ownValues(EntityId owner) const
    {
        QStringList values;
        for (const CustomValue &value : document.plan().all<CustomValue>()) {
            if (value.onId == idText(owner))
                values.append(value.value);
        }
        return values;
    }
    int days(int count) const { return static_cast<int>(std::round(count * 2.6)); }

    void press(QPoint place, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(viewport(), Qt::LeftButton, keys, place);
    }
    void move(QPoint place, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent event(QEvent::MouseMove, place, viewport()->mapToGlobal(place), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(viewport(), &event);
    }
    void release(QPoint place, Qt::KeyboardModifiers keys = {})
    {
        QTest::mouseRelease(viewport(), Qt::LeftButton, keys, place);
        canvas().live().flush();
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        press(from, keys);
        move((from + to) / 2, keys);
        move(to, keys);
        release(to, keys);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&canvas(), key, modifiers);
        canvas().live().flush();
    }
    /// Into the field that a command has opened in the picture.
    void typeTitle(const QString &text)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QLineEdit *editor = viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(!canvas().isEditingTitle());
        canvas().live().flush();
    }

    FixedClock clock{QDate(2026, 8, 12)};
    SequentialIdSource ids;
    EntityId first;
    EntityId second;
    EntityId initiative;
    EntityId early; ///< First: 3 Aug to 28 Aug, firm
    EntityId late;  ///< First: 5 Oct to 30 Oct, likely; waits for `early`
    EntityId rough; ///< Second, through the initiative: Q4 2026, rough
    EntityId loose; ///< no objective, no dates
    PlanDocument document;
    PlanContext context;
    RoadmapWorkspace workspace;

private:
    Plan makePlan()
    {
        TestPlan test;
        const Product &product = test.product("PAY");
        Objective &one = test.objective("First");
        Objective &two = test.objective("Second");
        first = one.id;
        second = two.id;
        Initiative row;
        row.title = QStringLiteral("Growth");
        row.objective = idOf(two);
        initiative = test.add(std::move(row)).id;
        early = add(test, product, "Early", firmDay(2026, 8, 3), firmDay(2026, 8, 28), idOf(one));
        late = add(test, product, "Late", firmDay(2026, 10, 5),
                   {QDate(2026, 10, 30), DatePrecision::Day, DateConfidence::Likely}, idOf(one));
        rough = add(test, product, "Rough", {QDate(2026, 10, 1), DatePrecision::Quarter, DateConfidence::Rough},
                    {QDate(2026, 12, 31), DatePrecision::Quarter, DateConfidence::Rough}, {});
        static_cast<Feature *>(test.plan.table(EntityKind::Feature).find(rough))->initiative =
            Id<Initiative>(initiative);
        loose = add(test, product, "Loose", {}, {}, {});
        Dependency dependency;
        dependency.from = Id<Feature>(early);
        dependency.to = Id<Feature>(late);
        test.add(std::move(dependency));
        return std::move(test.plan);
    }

    static EntityId add(TestPlan &test, const Product &product, const char *title, const PlannedDate &start,
                        const PlannedDate &end, Id<Objective> objective)
    {
        Feature &feature = test.feature(title, product);
        feature.start = start;
        feature.end = end;
        feature.objective = objective;
        return feature.id;
    }
};

} // namespace leadline::tests
