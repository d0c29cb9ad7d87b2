// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/team.h"
#include "tests/support/testprogram.h"
#include "tests/ui/features/featuresfixture.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/suggestionpopup.h"
#include "ui/delegates/tableheader.h"
#include "ui/theme/labelledcombo.h"

#include <QApplication>
#include <QLabel>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// What is selected in a table: it outlives other groups, and what is chosen for it is chosen for all of it.
class TestSelection final : public FeaturesFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { tearDown(); }
    void regroupingKeepsSelectionAndPlace_data();
    void regroupingKeepsSelectionAndPlace();
    void collapsedGroupsKeepTheirSelection();
    void aFilterLetsGoOfWhatItHides();
    void ctrlEnterGivesAllSelectedRowsTheChoice_data();
    void ctrlEnterGivesAllSelectedRowsTheChoice();
    void ticksARangeWithShift();
    void theFirstTickBegins();
    void aReferenceOfAllOpensItsList();
    void columnsFitWhatTheyHold();
    void onlyWhoMayWriteIsToldHow();
};

void TestSelection::regroupingKeepsSelectionAndPlace_data()
{
    QTest::addColumn<bool>("bySavedView");
    QTest::newRow("group by") << false;
    QTest::newRow("a saved view") << true;
}

void TestSelection::regroupingKeepsSelectionAndPlace()
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

void TestSelection::collapsedGroupsKeepTheirSelection()
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

void TestSelection::aFilterLetsGoOfWhatItHides()
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

    // What was found elsewhere stays selected, whatever happens to the rows of the table.
    m_context->select(keyOf(1));
    QVERIFY(m_context->edit(keyOf(0), *entityInfo<Feature>().field(u"status"), u"Discovery"_s));
    m_workspace->model().catchUp();
    QCOMPARE(m_workspace->model().shownCount(), 1);
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(1)});
}

void TestSelection::ctrlEnterGivesAllSelectedRowsTheChoice_data()
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

void TestSelection::ctrlEnterGivesAllSelectedRowsTheChoice()
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
    if (field.type == FieldType::Enumeration) {
        QStringList lines;
        for (const QLabel *label : table.findChild<SuggestionPopup *>()->findChildren<QLabel *>()) {
            if (label->isVisible())
                lines.append(label->text());
        }
        QVERIFY2(lines.contains(u"Ctrl+Enter sets all 3 selected"_s), qPrintable(lines.join(u'\n')));
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

void TestSelection::ticksARangeWithShift()
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

void TestSelection::theFirstTickBegins()
{
    const TableView &table = m_workspace->table();
    clickCell(cell(0, u"title"));
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(0)});
    QVERIFY(!table.isTicked(keyOf(0)));
    // The row that was merely looked at isn't one of the ticked.
    check({2});
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(2)});
    QVERIFY(table.isTicked(keyOf(2)));
    check({3, 4});
    QCOMPARE(m_context->selection().items.size(), size_t(3));
    QVERIFY(!m_context->selection().contains(keyOf(0)));
    check({3, 4});
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(2)});
    QVERIFY(table.isTicked(keyOf(2)));
    check({2});
    QVERIFY(m_context->selection().items.empty());

    // Its own box makes it one of them.
    clickCell(cell(0, u"title"));
    check({0});
    QCOMPARE(m_context->selection().items, std::vector<EntityKey>{keyOf(0)});
    QVERIFY(table.isTicked(keyOf(0)));
    check({1});
    QCOMPARE(m_context->selection().items.size(), size_t(2));

    // The keyboard selects from the current row on.
    clickCell(cell(0, u"title"));
    press(&m_workspace->table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_context->selection().items.size(), size_t(2));
    QVERIFY(table.isTicked(keyOf(0)));
}

void TestSelection::aReferenceOfAllOpensItsList()
{
    check({0, 3});
    QVERIFY(feature(0).initiative != feature(3).initiative);
    Button *initiative = barButton(u"Initiative"_s);
    QVERIFY(initiative);
    QTest::mouseClick(initiative, Qt::LeftButton);
    const auto list = [] {
        for (QWidget *widget : QApplication::allWidgets()) {
            SuggestionPopup *popup = qobject_cast<SuggestionPopup *>(widget);
            if (popup && popup->isVisible())
                return popup;
        }
        return static_cast<SuggestionPopup *>(nullptr);
    };
    QTRY_VERIFY(list());
    press(QApplication::focusWidget(), Qt::Key_Down);
    press(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(feature(0).initiative, feature(3).initiative);
}

void TestSelection::columnsFitWhatTheyHold()
{
    TableView &table = m_workspace->table();
    const auto width = [&](QStringView key) { return table.columnWidth(m_workspace->model().sectionOf(key)); };
    const int emptyTeam = width(u"team");
    const int title = width(u"title");
    const int dates = width(TableColumn::datesKey);
    QVERIFY2(emptyTeam < 70, qPrintable(QString::number(emptyTeam)));
    Change change(u"Fill"_s);
    Team team;
    team.id = m_ids.next();
    team.name = u"Core"_s;
    const EntityId core = team.id;
    change.insert(std::move(team));
    change.set(EntityKind::Feature, feature(1).id, *entityInfo<Feature>().field(u"team"), idText(core));
    change.set(EntityKind::Feature, feature(1).id, *entityInfo<Feature>().field(u"end"), u"2027-11-28"_s);
    QVERIFY(m_context->execute(std::move(change)));
    QTRY_VERIFY(width(u"team") >= 90);
    QTRY_VERIFY2(width(TableColumn::datesKey) > dates, qPrintable(QString::number(dates)));
    QVERIFY(width(u"title") <= title);
    const QModelIndex shown = cell(1, TableColumn::datesKey);
    QVERIFY(width(TableColumn::datesKey) >= table.itemDelegateForIndex(shown)->sizeHint({}, shown).width());
    // What somebody set stays.
    table.setColumnWidths({{TableColumn::datesKey.toString(), 60}});
    QVERIFY(m_context->edit(keyOf(1), *entityInfo<Feature>().field(u"title"), u"Other"_s));
    QCoreApplication::processEvents();
    QCOMPARE(width(TableColumn::datesKey), 60);
}

void TestSelection::onlyWhoMayWriteIsToldHow()
{
    const auto isTold = [this] {
        const QList<QLabel *> labels = m_workspace->toolbar()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().startsWith(u"Type in any cell"_s); });
    };
    QVERIFY(isTold());
    m_context->setEditable(false);
    QVERIFY(!isTold());
    m_context->setEditable(true);
    QVERIFY(isTold());
}

LEADLINE_GUI_TEST(TestSelection)
#include "tst_selection.moc"
