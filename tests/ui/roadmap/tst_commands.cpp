// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/roadmap/roadmapfixture.h"

#include <QAction>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What keys and commands may do to what is selected, and to what they may not.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<RoadmapFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void releasedStaysOnTheSchedule();
    void titleInPlace();
    void deleteNeedsABar();

private:
    void clickHeader(int index)
    {
        QTest::mouseClick(m_fixture->viewport(), Qt::LeftButton, {}, m_fixture->inHeader(index, {100, 14}));
    }

    std::unique_ptr<RoadmapFixture> m_fixture;
};

void TestCommands::releasedStaysOnTheSchedule()
{
    RoadmapFixture &f = *m_fixture;
    const EntityKey early{EntityKind::Feature, f.early};
    const EntityKey late{EntityKind::Feature, f.late};
    QVERIFY(f.context.edit(early, *entityInfo<Feature>().field(u"status"), u"Released"_s));
    f.canvas().live().flush();
    QAction *command = nullptr;
    for (QAction *action : f.workspace.commands()) {
        if (action->text() == u"Take off the schedule")
            command = action;
    }
    QVERIFY(command);
    QSignalSpy problems(&f.context, &PlanContext::problem);
    f.context.select(early);
    QVERIFY(!command->isEnabled());
    m_fixture->key(Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(f.feature(f.early).end.date, QDate(2026, 8, 28));
    QCOMPARE(problems.size(), 1);

    QSignalSpy said(&f.context, &PlanContext::noticed);
    f.context.setSelection({{early, late}, late});
    QVERIFY(command->isEnabled());
    m_fixture->key(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!f.feature(f.late).start.isValid());
    QCOMPARE(f.feature(f.early).start.date, QDate(2026, 8, 3));
    QCOMPARE(f.document.undoLabel(), u"Take Late off the schedule"_s);
    QVERIFY2(said.constFirst().at(0).toString().contains(u"released feature"), qPrintable(said.constFirst().at(0).toString()));
}

void TestCommands::titleInPlace()
{
    RoadmapFixture &f = *m_fixture;
    clickHeader(0);
    m_fixture->key(Qt::Key_F2);
    m_fixture->typeTitle(u"Grow first"_s);
    QCOMPARE(m_fixture->titleOf(0), u"Grow first"_s);
    QCOMPARE(f.document.undoLabel(), u"Rename First to Grow first"_s);
    QVERIFY(f.document.undo());
    QVERIFY(!f.document.canUndo());

    ViewDescription view = f.canvas().live().view();
    view.groupBy = u"product"_s;
    QVERIFY(f.canvas().setView(view));
    f.canvas().live().flush();
    clickHeader(0);
    m_fixture->key(Qt::Key_F2);
    m_fixture->typeTitle(u"Payments"_s);
    QCOMPARE(m_fixture->titleOf(0), u"Payments"_s);
}

void TestCommands::deleteNeedsABar()
{
    RoadmapFixture &f = *m_fixture;
    f.context.select({EntityKind::Feature, f.late});
    clickHeader(0);
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(!f.document.canUndo());

    // Selected elsewhere, and hidden here.
    ViewDescription view = f.canvas().live().view();
    view.filter = u"title:Early"_s;
    QVERIFY(f.canvas().setView(view));
    f.canvas().live().flush();
    f.context.select({EntityKind::Feature, f.late});
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(!f.document.canUndo());
    f.context.select({EntityKind::Feature, f.early});
    m_fixture->key(Qt::Key_Delete);
    QVERIFY(f.feature(f.early).parked);
}

LEADLINE_GUI_TEST(TestCommands)
#include "tst_commands.moc"
