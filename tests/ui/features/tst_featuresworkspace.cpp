// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/features/featuresfixture.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/shell/bulkbarshiftform.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/labelledcombo.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// The features of a plan as their table, used as people use it.
class tst_FeaturesWorkspace final : public FeaturesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void filtersWhileTyping();
    void offersToClearAFilterThatHidesAll();
    void groupsAndCollapses();
    void editsInPlaceByKeyboard();
    void typingBeginsWithTheFirstLetter_data();
    void typingBeginsWithTheFirstLetter();
    void ringOfTheCellLeavesItsContent();
    void bulkEditIsOneUndoStep();
    void bulkMoveToAnotherLane();
    void narrowBarKeepsItsActions();
    void parksAndUnparks();
    void shiftsDatesAtOnce();
    void shiftKeepsWidthAndConfidence_data();
    void shiftKeepsWidthAndConfidence();
    void blockGoesToASpreadsheetAndBack();
    void tableWithHeaderAsksForImport();
    void addsWhereThePersonIs();
    void viewIsAValue();
    void saysWhatIsSelected();
};

void tst_FeaturesWorkspace::filtersWhileTyping()
{
    QSignalSpy changed(m_workspace, &Workspace::viewChanged);
    m_workspace->focusFilter();
    QWidget *line = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(line));
    QTest::keyClicks(line, u"status:rea"_s);
    press(line, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->model().shownCount(), 3);
    QCOMPARE(m_workspace->view().filter, u"status:Ready"_s);
    QVERIFY(changed.size() > 0);
    QTest::keyClicks(line, u"effort_likely<30 nosuchkey:4 "_s);
    QTRY_COMPARE(m_workspace->model().shownCount(), 1);
    QVERIFY(m_workspace->statusText().startsWith(u"1 of 6 features"_s));
    press(line, Qt::Key_Escape);
    press(line, Qt::Key_Escape);
    QVERIFY(m_workspace->table().hasFocus());
}

void tst_FeaturesWorkspace::offersToClearAFilterThatHidesAll()
{
    ViewDescription view = m_workspace->view();
    view.filter = u"effort_likely>9000"_s;
    m_workspace->setView(view);
    EmptyState *empty = qobject_cast<EmptyState *>(m_workspace->canvas());
    QVERIFY(empty);
    Button *clear = nullptr;
    for (Button *button : empty->findChildren<Button *>())
        clear = button->kind() == ButtonKind::Primary ? button : clear;
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(m_workspace->canvas(), &m_workspace->table());
    QCOMPARE(m_workspace->model().shownCount(), 6);
    QCOMPARE(m_workspace->view().filter, QString());

    std::vector<EntityKey> all;
    for (int i = 0; i < 6; ++i)
        all.push_back(keyOf(i));
    QVERIFY(m_context->remove(all));
    QTRY_VERIFY(qobject_cast<EmptyState *>(m_workspace->canvas()));
    QVERIFY(m_workspace->canvas() != empty);
}

void tst_FeaturesWorkspace::groupsAndCollapses()
{
    EntityTableModel &model = m_workspace->model();
    QCOMPARE(model.rowCount(), 6 + 3);
    TableView &table = m_workspace->table();
    QVERIFY(model.isHeading(model.index(0, 1)));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(0, 2)).center());
    const int hidden = model.groupAt(model.index(0, 0))->shownCount;
    QVERIFY(hidden > 0);
    QCOMPARE(model.rowCount(), 9 - hidden);
    table.setFocus();
    table.selectionModel()->setCurrentIndex(model.index(0, 1), QItemSelectionModel::NoUpdate);
    press(&table, Qt::Key_Right);
    QCOMPARE(model.rowCount(), 9);

    LabelledCombo *group = m_workspace->toolbar()->findChild<LabelledCombo *>();
    QVERIFY(group->setCurrentData(u"status"_s));
    Q_EMIT group->chosen(group->currentData());
    QCOMPARE(model.rowCount(), 6 + 2);
    Q_EMIT group->chosen(QString());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(m_workspace->view().groupBy, QString());
}

void tst_FeaturesWorkspace::editsInPlaceByKeyboard()
{
    TableView &table = m_workspace->table();
    table.selectionModel()->setCurrentIndex(cell(0, u"effort_likely"), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    press(&table, Qt::Key_F2);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, u"42"_s);
    press(editor, Qt::Key_Return);
    QTRY_COMPARE(feature(0).effortLikely, std::optional<double>(42.0));
    m_context->undo();
    QCOMPARE(feature(0).effortLikely, std::optional<double>(10.0));
}

void tst_FeaturesWorkspace::typingBeginsWithTheFirstLetter_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("a line") << u"title"_s;
    QTest::newRow("a reference") << u"product"_s;
    QTest::newRow("both dates") << TableColumn::datesKey.toString();
    QTest::newRow("a date") << u"start"_s;
}

void tst_FeaturesWorkspace::typingBeginsWithTheFirstLetter()
{
    QFETCH(QString, column);
    TableView &table = m_workspace->table();
    if (m_workspace->model().sectionOf(column) < 0)
        m_workspace->model().setColumns(m_workspace->model().columnKeys() + QStringList{column});
    table.selectionModel()->setCurrentIndex(cell(0, column), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    // As a keyboard sends them: each to what has the keyboard at that moment.
    for (const QChar letter : u"Dec"_s) {
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
    const QLineEdit *line = qobject_cast<const QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->text(), u"Dec"_s);
}

/// The ring of the keyboard adds an edge to the cell; what it holds looks as before.
void tst_FeaturesWorkspace::ringOfTheCellLeavesItsContent()
{
    TableView &table = m_workspace->table();
    QVERIFY(m_context->edit(keyOf(0), *m_workspace->model().info().field(u"moscow"), u"must"_s));
    const QModelIndex must = cell(0, u"moscow");
    QVERIFY(must.isValid());
    clickCell(must);
    const QRect inner = table.visualRect(must).adjusted(4, 4, -4, -4);
    const QImage plain = table.viewport()->grab(inner).toImage();
    press(&table, Qt::Key_Left);
    press(&table, Qt::Key_Right);
    QCOMPARE(table.currentIndex(), must);
    const QImage ringed = table.viewport()->grab(inner).toImage();
    QCOMPARE(ringed, plain);
}

void tst_FeaturesWorkspace::bulkEditIsOneUndoStep()
{
    QVERIFY(!bar().isVisible());
    check({0});
    QVERIFY(!bar().isVisible());
    check({1, 3});
    QCOMPARE(m_context->selection().items.size(), size_t(3));
    QVERIFY(bar().isVisible());
    Button *status = barButton(u"Status"_s);
    QVERIFY(status);
    QTest::mouseClick(status, Qt::LeftButton);
    QTRY_VERIFY(bar().findChild<FieldEditor *>());
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != &m_workspace->table());
    QTest::keyClicks(QApplication::focusWidget(), u"in p"_s);
    press(QApplication::focusWidget(), Qt::Key_Return);
    for (const int index : {0, 1, 3})
        QTRY_COMPARE(feature(index).status, std::optional(WorkStatus::InProgress));
    QCOMPARE(feature(2).status, std::optional(WorkStatus::Ready));
    QTRY_VERIFY(!bar().findChild<FieldEditor *>());

    m_context->undo();
    QCOMPARE(feature(0).status, std::optional(WorkStatus::Ready));
    QCOMPARE(feature(1).status, std::optional(WorkStatus::Discovery));
    QCOMPARE(feature(3).status, std::optional(WorkStatus::Discovery));
    QVERIFY(!m_document->canUndo());

    m_workspace->table().setFocus();
    press(&m_workspace->table(), Qt::Key_Escape);
    QVERIFY(m_context->selection().items.empty());
    QVERIFY(!bar().isVisible());
}

void tst_FeaturesWorkspace::bulkMoveToAnotherLane()
{
    // The second is in "Cards", which has no objective; the fourth in "Payouts", which has one.
    check({1, 3});
    const auto choose = [this](const QString &lane) {
        QTest::mouseClick(barButton(u"Objective"_s), Qt::LeftButton);
        QMenu *menu = bar().findChild<QMenu *>(u"bulk-lanes"_s);
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() != lane)
                continue;
            QVERIFY(!action->isChecked());
            menu->setActiveAction(action);
            press(menu, Qt::Key_Return);
        }
        QTRY_VERIFY(!bar().findChild<QMenu *>(u"bulk-lanes"_s));
    };
    const auto lane = [this](int index) { return laneOf(m_document->plan(), feature(index)); };
    choose(u"Growth"_s);
    QCOMPARE(lane(1), m_growth);
    QCOMPARE(lane(3), m_growth);
    QVERIFY(lane(0).isNull());
    QVERIFY(!feature(3).initiative.isNull());
    QCOMPARE(m_document->undoLabel(), u"Move 2 features to Growth"_s);
    m_context->undo();
    QVERIFY(!m_document->canUndo());
    QCOMPARE(lane(3), m_retention);

    // To no lane at all the initiative that gives one has to be left, and only that one.
    QSignalSpy said(m_context.get(), &PlanContext::noticed);
    choose(u"No objective"_s);
    QVERIFY(lane(1).isNull());
    QVERIFY(lane(3).isNull());
    QVERIFY(feature(3).initiative.isNull());
    QVERIFY(!feature(1).initiative.isNull());
    QCOMPARE(said.size(), 1);
    QVERIFY2(said.constFirst().at(0).toString().contains(u"1 of them left"_s), qPrintable(said.constFirst().at(0).toString()));
    m_context->undo();
    QCOMPARE(lane(3), m_retention);
    QVERIFY(!m_document->canUndo());
}

void tst_FeaturesWorkspace::narrowBarKeepsItsActions()
{
    check({0, 1});
    QVERIFY(barButton(u"MoSCoW"_s));
    m_workspace->resize(720, 660);
    QVERIFY(bar().geometry().right() < m_workspace->width());
    QVERIFY(!barButton(u"MoSCoW"_s));
    QVERIFY(barButton(u"Shift dates"_s));
    QVERIFY(barButton(u"Status"_s));
}

void tst_FeaturesWorkspace::parksAndUnparks()
{
    check({0, 1});
    QTest::mouseClick(barButton(u"Park"_s), Qt::LeftButton);
    QVERIFY(feature(0).parked && feature(1).parked && !feature(2).parked);
    QTRY_VERIFY(barButton(u"Unpark"_s));
    m_context->undo();
    QVERIFY(!feature(0).parked && !feature(1).parked);
}

void tst_FeaturesWorkspace::shiftsDatesAtOnce()
{
    check({0, 1});
    QTest::mouseClick(barButton(u"Shift dates"_s), Qt::LeftButton);
    BulkBarShiftForm *form = nullptr;
    QTRY_VERIFY((form = bar().findChild<BulkBarShiftForm *>()));
    form->findChild<QSpinBox *>()->setValue(2);
    QTest::mouseClick(form->findChild<Button *>(), Qt::LeftButton);
    QCOMPARE(feature(0).start.text(), u"2026-09-21~"_s);
    QCOMPARE(feature(1).start.text(), u"2026-09-28~"_s);
    QVERIFY(!feature(0).end.isValid());
    m_context->undo();
    QCOMPARE(feature(0).start.text(), u"2026-09-07~"_s);
    QVERIFY(!m_document->canUndo());
}

void tst_FeaturesWorkspace::shiftKeepsWidthAndConfidence_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isEnd");
    QTest::addColumn<int>("amount");
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("result");
    const int days = static_cast<int>(ShiftUnit::Days);
    const int weeks = static_cast<int>(ShiftUnit::Weeks);
    const int months = static_cast<int>(ShiftUnit::Months);
    QTest::newRow("day") << u"2026-09-30~"_s << true << 3 << days << u"2026-10-03~"_s;
    QTest::newRow("end of month") << u"2026-01-31"_s << true << 1 << months << u"2026-02-28"_s;
    QTest::newRow("month") << u"2026-12-31@month~~"_s << true << 2 << months << u"2027-02-28@month~~"_s;
    QTest::newRow("quarter and a week") << u"2026-12-31@quarter"_s << true << 1 << weeks << u"2026-12-31@quarter"_s;
    QTest::newRow("quarter back a day") << u"2026-10-01@quarter"_s << false << -1 << days << u"2026-10-01@quarter"_s;
    QTest::newRow("quarter") << u"2026-12-31@quarter"_s << true << 3 << months << u"2027-03-31@quarter"_s;
    QTest::newRow("week") << u"2026-08-10@week"_s << false << -2 << weeks << u"2026-07-27@week"_s;
    QTest::newRow("year") << u"2026-01-01@year"_s << false << 12 << months << u"2027-01-01@year"_s;
}

void tst_FeaturesWorkspace::shiftKeepsWidthAndConfidence()
{
    QFETCH(QString, date);
    QFETCH(bool, isEnd);
    QFETCH(int, amount);
    QFETCH(int, unit);
    const PlannedDate moved = shifted(*PlannedDate::fromText(date), isEnd ? DateRole::End : DateRole::Start,
                                      {amount, static_cast<ShiftUnit>(unit)}, FiscalCalendar());
    QTEST(moved.text(), "result");
}

void tst_FeaturesWorkspace::blockGoesToASpreadsheetAndBack()
{
    TableView &table = m_workspace->table();
    ViewDescription view;
    view.groupBy.clear();
    view.columns = QStringList{u"title"_s, u"status"_s, u"effort_likely"_s};
    m_workspace->setView(view);
    check({0, 1});
    press(&table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Feature\tStatus\tEffort\nSaved cards\tReady\t10\nSmart retry\tDiscovery\t20\n"_s);

    QApplication::clipboard()->setText(u"Ready\t5\nReleased\t7\n"_s);
    m_context->clearSelection();
    clickCell(cell(2, u"status"));
    press(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(feature(2).status, std::optional(WorkStatus::Ready));
    QCOMPARE(feature(3).status, std::optional(WorkStatus::Released));
    QCOMPARE(feature(2).effortLikely, std::optional<double>(5.0));
    QCOMPARE(feature(3).effortLikely, std::optional<double>(7.0));
    m_context->undo();
    QCOMPARE(feature(2).effortLikely, std::optional<double>(30.0));
    QCOMPARE(feature(3).status, std::optional(WorkStatus::Discovery));
    QVERIFY(!m_document->canUndo());
}

void tst_FeaturesWorkspace::tableWithHeaderAsksForImport()
{
    QSignalSpy asked(m_workspace, &Workspace::importTextRequested);
    const QString text = u"Title\tStatus\nKlarna\tReady\n"_s;
    QApplication::clipboard()->setText(text);
    clickCell(cell(0, u"title"));
    press(&m_workspace->table(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toString(), text);
    QVERIFY(!m_document->canUndo());
}

void tst_FeaturesWorkspace::addsWhereThePersonIs()
{
    m_context->select(keyOf(1));
    m_workspace->addMain();
    QCOMPARE(m_document->plan().table(EntityKind::Feature).size(), 7);
    QCOMPARE(feature(6).product, feature(1).product);
    QCOMPARE(feature(6).initiative, feature(1).initiative);
    QWidget *editor = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(editor));
    QTest::keyClicks(editor, u"Apple Pay"_s);
    press(editor, Qt::Key_Return);
    QTRY_COMPARE(feature(6).title, u"Apple Pay"_s);
}

void tst_FeaturesWorkspace::viewIsAValue()
{
    ViewDescription view;
    view.kind = ViewKind::Table;
    view.groupBy = u"team"_s;
    view.filter = u"status:Ready"_s;
    view.sort = {{u"wsjf"_s, true}};
    view.columns = QStringList{u"ref"_s, u"title"_s, u"wsjf"_s};
    m_workspace->setView(view);
    QCOMPARE(m_workspace->view(), view);
    QCOMPARE(m_workspace->model().columnCount(), 4);
    QVERIFY(m_workspace->reveal(keyOf(2)));
    QCOMPARE(m_context->selection().current, keyOf(2));
    QVERIFY(!m_workspace->reveal(keyOf(1)));
    QVERIFY(!m_workspace->reveal({EntityKind::Objective, feature(0).id}));
}

void tst_FeaturesWorkspace::saysWhatIsSelected()
{
    QVERIFY(m_workspace->statusText().startsWith(u"6 features"_s));
    QSignalSpy changed(m_workspace, &Workspace::statusTextChanged);
    check({3, 4});
    QTRY_VERIFY(changed.size() > 0);
    QVERIFY2(m_workspace->statusText().startsWith(u"2 of 6 selected, 90 person-days"_s), qPrintable(m_workspace->statusText()));
    press(&m_workspace->table(), Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_context->selection().items.size(), size_t(6));
    QTRY_VERIFY(m_workspace->statusText().startsWith(u"6 of 6 selected, 210 person-days"_s));
}

LEADLINE_GUI_TEST(tst_FeaturesWorkspace)
#include "tst_featuresworkspace.moc"
