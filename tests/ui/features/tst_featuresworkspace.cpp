// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/model/objective.h"
#include "tests/core/analysis/testplan.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/suggestionpopup.h"
#include "ui/delegates/tableheader.h"
#include "ui/delegates/tableview.h"
#include "ui/features/featurestoolbar.h"
#include "ui/features/featuresworkspace.h"
#include "ui/shell/bulkbar.h"
#include "ui/shell/bulkbarshiftform.h"
#include "ui/theme/button.h"
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
class tst_FeaturesWorkspace final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void filtersWhileTyping();
    void offersToClearAFilterThatHidesAll();
    void groupsAndCollapses();
    void regroupingKeepsSelectionAndPlace_data();
    void regroupingKeepsSelectionAndPlace();
    void collapsedGroupsKeepTheirSelection();
    void aFilterLetsGoOfWhatItHides();
    void editsInPlaceByKeyboard();
    void typingBeginsWithTheFirstLetter_data();
    void typingBeginsWithTheFirstLetter();
    void ctrlEnterGivesAllSelectedRowsTheChoice_data();
    void ctrlEnterGivesAllSelectedRowsTheChoice();
    void ticksARangeWithShift();
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

private:
    const Feature &feature(int index) const
    {
        return static_cast<const Feature &>(m_document->plan().table(EntityKind::Feature).at(index));
    }
    EntityKey keyOf(int index) const { return {EntityKind::Feature, feature(index).id}; }
    QModelIndex cell(int index, QStringView column) const
    {
        return m_workspace->model().indexOf(keyOf(index), m_workspace->model().sectionOf(column));
    }
    void clickCell(const QModelIndex &index) const
    {
        TableView &table = m_workspace->table();
        table.scrollTo(index);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
    }
    void check(std::initializer_list<int> features) const
    {
        for (const int index : features)
            clickCell(cell(index, TableColumn::checkKey));
    }
    BulkBar &bar() const { return *m_workspace->findChild<BulkBar *>(); }
    Button *barButton(const QString &text) const
    {
        for (Button *button : bar().findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(widget, key, modifiers); }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    FeaturesWorkspace *m_workspace = nullptr;
    Id<Objective> m_growth;
    Id<Objective> m_retention; ///< of the initiative "Payouts"
};

void tst_FeaturesWorkspace::init()
{
    TestPlan plan;
    Product &checkout = plan.product("CHK");
    Product &payments = plan.product("PAY");
    Initiative cards;
    cards.title = u"Cards"_s;
    cards.ref = u"INI-1"_s;
    const Initiative &first = plan.add(std::move(cards));
    Initiative payouts;
    payouts.title = u"Payouts"_s;
    payouts.ref = u"INI-2"_s;
    m_growth = idOf(plan.objective("Growth"));
    m_retention = idOf(plan.objective("Retention"));
    payouts.objective = m_retention;
    const Initiative &second = plan.add(std::move(payouts));
    const char *titles[] = {"Saved cards", "Smart retry", "Instant payouts", "Swish", "Card updater", "Ledger export"};
    for (int i = 0; i < 6; ++i) {
        Feature &row = plan.feature(titles[i], i % 2 == 0 ? checkout : payments);
        row.initiative = i < 2 ? idOf(first) : i < 5 ? idOf(second) : Id<Initiative>();
        row.status = i % 2 == 0 ? WorkStatus::Ready : WorkStatus::Discovery;
        row.effortLikely = 10.0 * (i + 1);
        row.costOfDelay = 100'000;
        row.start = {QDate(2026, 9, 7).addDays(7 * i), DatePrecision::Day, DateConfidence::Likely};
    }
    m_document = std::make_unique<PlanDocument>(std::move(plan.plan), u"Maya"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    m_window = std::make_unique<QWidget>();
    m_window->resize(1264, 700);
    m_workspace = new FeaturesWorkspace(*m_context, m_window.get());
    m_workspace->setGeometry(0, 40, 1264, 660);
    m_workspace->toolbar()->setParent(m_window.get());
    m_workspace->toolbar()->setGeometry(0, 0, 1264, 40);
    m_workspace->toolbar()->show();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_workspace->canvas()->setFocus();
}

void tst_FeaturesWorkspace::cleanup()
{
    m_window.reset();
    m_context.reset();
    m_document.reset();
}

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

void tst_FeaturesWorkspace::regroupingKeepsSelectionAndPlace_data()
{
    QTest::addColumn<bool>("bySavedView");
    QTest::newRow("group by") << false;
    QTest::newRow("a saved view") << true;
}

void tst_FeaturesWorkspace::regroupingKeepsSelectionAndPlace()
{
    QFETCH(bool, bySavedView);
    // So little room that the rows have to be scrolled to.
    m_workspace->resize(1264, 44 + TableHeader::height + BulkBar::floatingHeight + 3 * TableView::denseRow);
    check({0, 3, 4, 5});
    const Selection before = m_context->selection();
    QCOMPARE(before.items.size(), size_t(4));
    QCOMPARE(before.current, keyOf(5));
    TableView &table = m_workspace->table();
    for (const QString &key : {u"status"_s, u"team"_s, QString(), u"initiative"_s}) {
        if (bySavedView) {
            ViewDescription view;
            view.kind = ViewKind::Table;
            view.groupBy = key;
            view.sort = {{u"title"_s, key.isEmpty()}};
            view.columns = QStringList{u"ref"_s, u"title"_s, u"team"_s};
            m_workspace->setView(view);
        } else {
            LabelledCombo *group = m_workspace->toolbar()->findChild<LabelledCombo *>();
            Q_EMIT group->chosen(key);
        }
        const std::vector<EntityKey> now = table.selectedItems();
        QCOMPARE(now.size(), size_t(4));
        for (const int index : {0, 3, 4, 5}) {
            QVERIFY(m_context->selection().contains(keyOf(index)));
            QVERIFY(table.selectionModel()->isRowSelected(cell(index, u"title").row()));
        }
        QCOMPARE(m_context->selection().current, before.current);
        QCOMPARE(m_workspace->model().keyAt(table.currentIndex()), before.current);
        QVERIFY(table.viewport()->rect().contains(table.visualRect(cell(5, u"title")).center()));
    }
    press(&table, Qt::Key_Escape);
    QVERIFY(m_context->selection().items.empty());
}

void tst_FeaturesWorkspace::collapsedGroupsKeepTheirSelection()
{
    TableView &table = m_workspace->table();
    EntityTableModel &model = m_workspace->model();
    // Two of the initiative "Payouts" and one of "Cards".
    check({0, 2, 3});
    const auto clickHeading = [&] {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.headingOf(keyOf(3), 2)).center());
    };
    clickHeading();
    QVERIFY(!cell(3, u"title").isValid());
    QCOMPARE(m_context->selection().items.size(), size_t(3));
    QCOMPARE(m_context->selection().current, keyOf(3));
    QCOMPARE(table.currentIndex().row(), model.headingOf(keyOf(3)).row());
    QCOMPARE(table.selectedItems().size(), size_t(3));

    // One more is ticked: the others stay. Rows that are found by another grouping, too.
    check({1});
    QCOMPARE(m_context->selection().items.size(), size_t(4));
    clickHeading();
    for (const int index : {0, 1, 2, 3})
        QVERIFY(table.selectionModel()->isRowSelected(cell(index, u"title").row()));
    clickHeading();
    LabelledCombo *group = m_workspace->toolbar()->findChild<LabelledCombo *>();
    Q_EMIT group->chosen(u"status"_s);
    QCOMPARE(table.selectedItems().size(), size_t(4));
    QVERIFY(table.selectionModel()->isRowSelected(cell(3, u"title").row()));
    Q_EMIT group->chosen(u"initiative"_s);

    // Choosing one row chooses nothing else, whatever is collapsed.
    clickHeading();
    clickCell(cell(1, u"title"));
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(1)});
    clickHeading();
    QCOMPARE(table.selectedItems(), std::vector<EntityKey>{keyOf(1)});

    clickCell(cell(3, u"title"));
    clickHeading();
    QCOMPARE(m_context->selection().items.size(), size_t(1));
    press(&table, Qt::Key_Escape);
    QVERIFY(m_context->selection().items.empty());
}

void tst_FeaturesWorkspace::aFilterLetsGoOfWhatItHides()
{
    TableView &table = m_workspace->table();
    check({0, 1, 3, 2});
    m_workspace->focusFilter();
    QWidget *line = QApplication::focusWidget();
    QTest::keyClicks(line, u"status:rea"_s);
    press(line, Qt::Key_Return);
    QTRY_COMPARE(m_workspace->model().shownCount(), 3);
    QCOMPARE(m_context->selection().items.size(), size_t(2));
    QVERIFY(m_context->selection().contains(keyOf(0)) && m_context->selection().contains(keyOf(2)));
    QCOMPARE(m_workspace->model().keyAt(table.currentIndex()), keyOf(2));

    // What is set so that the filter no longer lets it pass goes as well, and the keyboard stays where it was.
    const int row = table.currentIndex().row();
    QVERIFY(m_context->edit(keyOf(2), *entityInfo<Feature>().field(u"status"), u"Discovery"_s));
    m_workspace->model().catchUp();
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(0)});
    QVERIFY(table.currentIndex().isValid());
    QVERIFY(table.currentIndex().row() <= row);
    press(line, Qt::Key_Escape);
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

void tst_FeaturesWorkspace::ctrlEnterGivesAllSelectedRowsTheChoice_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key"); ///< pressed before Ctrl+Enter
    QTest::addColumn<QString>("stored");
    QTest::newRow("menu") << u"status"_s << u"in p"_s << 0 << u"In progress"_s;
    QTest::newRow("menu, not set") << u"moscow"_s << QString() << int(Qt::Key_PageDown) << QString();
    QTest::newRow("reference") << u"initiative"_s << u"payo"_s << 0 << u"Payouts"_s;
    QTest::newRow("tag") << u"tags"_s << u"al"_s << int(Qt::Key_Down) << u"alpha"_s;
    QTest::newRow("calendar") << u"start"_s << QString() << int(Qt::Key_Right) << u"2026-09-29~"_s;
}

void tst_FeaturesWorkspace::ctrlEnterGivesAllSelectedRowsTheChoice()
{
    QFETCH(QString, column);
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, stored);
    const FieldInfo &field = *entityInfo<Feature>().field(column);
    const auto shown = [&](int index) {
        return field.isReference() ? m_context->nameOf({field.target, field.reference(feature(index))})
                                   : field.text(feature(index));
    };
    Change prepared(u"Prepare"_s);
    prepared.setElements(m_document->plan(), EntityKind::Feature, feature(5).id, *entityInfo<Feature>().field(u"tags"), {u"alpha"_s});
    for (const int index : {0, 1, 3})
        prepared.set(EntityKind::Feature, feature(index).id, *entityInfo<Feature>().field(u"moscow"), u"Should"_s);
    QVERIFY(m_context->execute(std::move(prepared)));
    const QString untouched = shown(2);
    ViewDescription view;
    view.columns = QStringList{u"title"_s, column};
    m_workspace->setView(view);
    check({0, 1, 3});
    TableView &table = m_workspace->table();
    table.selectionModel()->setCurrentIndex(cell(3, column), QItemSelectionModel::NoUpdate);
    table.setFocus();
    press(&table, Qt::Key_F2);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != &table);
    QCoreApplication::processEvents();
    if (field.type == FieldType::When) {
        press(QApplication::focusWidget(), Qt::Key_Down, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
    }
    QTest::keyClicks(QApplication::focusWidget(), typed);
    if (!typed.isEmpty()) {
        const auto popup = [&] { return table.findChild<SuggestionPopup *>(); };
        QTRY_VERIFY(popup() && popup()->isVisible() && popup()->count() == 1);
    }
    if (key != 0)
        press(QApplication::focusWidget(), static_cast<Qt::Key>(key));
    press(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    for (const int index : {0, 1, 3})
        QTRY_COMPARE(shown(index), stored);
    QCOMPARE(shown(2), untouched);
    QTRY_VERIFY(!table.findChild<FieldEditor *>());
    QCOMPARE(m_context->selection().items.size(), size_t(3));
    m_context->undo();
    QVERIFY(shown(0) != stored);
    QCOMPARE(m_document->undoLabel(), u"Prepare"_s);
}

void tst_FeaturesWorkspace::ticksARangeWithShift()
{
    TableView &table = m_workspace->table();
    EntityTableModel &model = m_workspace->model();
    std::vector<EntityKey> lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const QModelIndex index = model.index(row, 0); !model.isHeading(index))
            lines.push_back(model.keyAt(index));
    }
    QCOMPARE(lines.size(), size_t(6));
    const int section = model.sectionOf(TableColumn::checkKey);
    clickCell(model.indexOf(lines[1], section));
    const QModelIndex last = model.indexOf(lines[4], section);
    table.scrollTo(last);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ShiftModifier, table.visualRect(last).center());
    QCOMPARE(table.selectedItems(), std::vector<EntityKey>(lines.begin() + 1, lines.begin() + 5));
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

QTEST_MAIN(tst_FeaturesWorkspace)
#include "tst_featuresworkspace.moc"
