// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/derived/customvalues.h"
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"
#include "ui/delegates/editornote.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/tableview.h"
#include "ui/features/featuresworkspace.h"
#include "ui/models/celledit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Fields that people added, as columns of a table: chosen, edited, sorted and filtered like all others.
class TestCustomCells final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void canBeChosen();
    void typedInTheCell();
    void whatCantBeReadIsRefused_data();
    void whatCantBeReadIsRefused();
    void whatIsTypedStays();
    void datesSayHowTheyAreRead();
    void aYearThatWasNotTypedIsSaid();
    void chosenInTheCell();
    void chosenForAllSelectedRows();
    void severalRowsInOneStep();
    void sortedAndFiltered();

private:
    EntityKey keyOf(int index) const { return {EntityKind::Feature, m_features[static_cast<size_t>(index)]}; }
    QString value(int index, const CustomField &field) const
    {
        return customValues::valueOf(m_document->plan(), field, m_features[static_cast<size_t>(index)]);
    }
    const CustomField &field(QStringView key) const
    {
        for (const CustomField &field : m_document->plan().all<CustomField>()) {
            if (field.key == key)
                return field;
        }
        qFatal("no such field");
    }
    QWidget *edit(int index, QStringView column)
    {
        TableView &table = m_workspace->table();
        const QModelIndex cell = m_workspace->model().indexOf(keyOf(index), m_workspace->model().sectionOf(column));
        table.selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        table.setFocus();
        QTest::keyClick(&table, Qt::Key_F2);
        return QApplication::focusWidget();
    }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::vector<EntityId> m_features;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<FeaturesWorkspace> m_workspace;
};

void TestCustomCells::init()
{
    TestPlan plan;
    const Product &product = plan.product("CHK");
    m_features.clear();
    for (const char *title : {"Saved cards", "Smart retry", "Swish"})
        m_features.push_back(plan.feature(title, product).id);
    const auto addField = [&plan](const QString &key, const QString &label, CustomType type, const QString &options = {}) {
        CustomField field;
        field.entity = u"feature"_s;
        field.key = key;
        field.label = label;
        field.type = type;
        field.options = options;
        plan.add(std::move(field));
    };
    addField(u"points"_s, u"Story points"_s, CustomType::Number);
    addField(u"region"_s, u"Region"_s, CustomType::Choice, u"DACH, Nordics"_s);
    addField(u"audit"_s, u"Audited on"_s, CustomType::Date);
    m_document = std::make_unique<PlanDocument>(std::move(plan.plan), u"Maya"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    m_workspace = std::make_unique<FeaturesWorkspace>(*m_context);
    m_workspace->resize(1264, 660);
    m_workspace->show();
    m_workspace->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
    m_workspace->model().setColumns({u"title"_s, u"dates"_s, u"points"_s, u"region"_s, u"audit"_s});
    QCoreApplication::processEvents();
}

void TestCustomCells::cleanup()
{
    m_workspace.reset();
    m_context.reset();
    m_document.reset();
}

void TestCustomCells::canBeChosen()
{
    const QStringList keys = choosableColumns(m_context->columns(EntityKind::Feature), entityInfo<Feature>());
    for (const QString &key : {u"points"_s, u"region"_s, u"audit"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    const int section = m_workspace->model().sectionOf(u"points");
    QCOMPARE(m_workspace->model().headerData(section, Qt::Horizontal).toString(), u"Story points"_s);
}

void TestCustomCells::typedInTheCell()
{
    QWidget *line = edit(0, u"points");
    QVERIFY(qobject_cast<QLineEdit *>(line));
    QTest::keyClicks(line, u"1.5"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(value(0, field(u"points")), u"1.5"_s);
    QVERIFY(m_document->undoLabel().contains(u"Story points"_s));
    line = edit(0, u"audit");
    QTest::keyClicks(line, u"1 Oct"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(value(0, field(u"audit")), u"2026-10-01"_s);
    line = edit(0, u"audit");
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(value(0, field(u"audit")), QString());
    m_context->undo();
    m_context->undo();
    m_context->undo();
    QCOMPARE(value(0, field(u"points")), QString());
    QVERIFY(!m_document->canUndo());
}

void TestCustomCells::whatCantBeReadIsRefused_data()
{
    QTest::addColumn<QString>("column");
    QTest::newRow("a field of one's own") << u"points"_s;
    QTest::newRow("both dates") << TableColumn::datesKey.toString();
}

void TestCustomCells::whatCantBeReadIsRefused()
{
    QFETCH(QString, column);
    QSignalSpy problems(m_context.get(), &PlanContext::problem);
    QWidget *line = edit(0, column);
    const QPointer<EditorNote> note = line->findChild<EditorNote *>();
    QVERIFY(note);
    QVERIFY(!note->isVisible());
    qobject_cast<QLineEdit *>(line)->selectAll();
    QTest::keyClicks(line, u"many"_s);
    for (const Qt::Key end : {Qt::Key_Return, Qt::Key_Tab}) {
        QTest::keyClick(line, end);
        QVERIFY(line->isVisible());
        QVERIFY(line->property("invalid").toBool());
        QCOMPARE(qobject_cast<QLineEdit *>(line)->text(), u"many"_s);
    }
    // Below the cell, where what was typed can still be read, and only there.
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"many"_s) && !note->text().contains(u"Saved cards"_s), qPrintable(note->text()));
    QVERIFY(note->mapToGlobal(QPoint()).y() >= line->mapToGlobal(line->rect().bottomLeft()).y());
    QVERIFY(problems.isEmpty());
    QVERIFY(!m_document->canUndo());
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(!note->isVisible());
    QVERIFY(!line->property("invalid").toBool());
    QTest::keyClick(line, Qt::Key_Return);
    QVERIFY(note->isVisible());
    QTest::keyClick(line, Qt::Key_Escape);
    QTRY_VERIFY(!note);
    QVERIFY(problems.isEmpty());
    QVERIFY(!m_document->canUndo());
    if (column != u"points")
        return;
    line = edit(0, column);
    qobject_cast<QLineEdit *>(line)->selectAll();
    QTest::keyClicks(line, u"2"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(value(0, field(u"points")), u"2"_s);
    QCOMPARE(m_document->undoLabel(), u"Set Story points of Saved cards"_s);
    QVERIFY(m_document->undo());
    QVERIFY(!m_document->canUndo());
}

/// A colleague's change of anything makes the view ask for the cells' data again.
void TestCustomCells::whatIsTypedStays()
{
    for (const QStringView column : {QStringView(u"points"), QStringView(TableColumn::datesKey)}) {
        QLineEdit *line = qobject_cast<QLineEdit *>(edit(0, column));
        QVERIFY(line);
        line->selectAll();
        QTest::keyClicks(line, u"1"_s);
        QVERIFY(m_context->edit(keyOf(1), *entityInfo<Feature>().field(u"title"), u"Changed beside %1"_s.arg(column)));
        QCoreApplication::processEvents();
        QCOMPARE(line->text(), u"1"_s);
        QCOMPARE(line->selectedText(), QString());
        QTest::keyClick(line, Qt::Key_Escape);
    }
}

void TestCustomCells::datesSayHowTheyAreRead()
{
    QLineEdit *line = qobject_cast<QLineEdit *>(edit(0, TableColumn::datesKey));
    QVERIFY(line);
    const EditorNote *note = line->findChild<EditorNote *>();
    const auto said = [&](const QString &typed) {
        line->selectAll();
        QTest::keyClicks(line, typed);
        return note->isVisible() ? note->text() : QString();
    };
    // It is August: March has passed, November is to come.
    const QString next = said(u"mid March to mid April"_s);
    QVERIFY2(next.startsWith(u"Without a year"_s) && next.contains(u"2027"_s), qPrintable(next));
    const QString soon = said(u"mid November"_s);
    QVERIFY2(!soon.contains(u"Without"_s) && soon.contains(u"2026"_s), qPrintable(soon));
    const QString typed = said(u"March to April 2027"_s);
    QVERIFY2(!typed.contains(u"Without"_s) && typed.contains(u"2027"_s), qPrintable(typed));
    QCOMPARE(said(u"some day"_s), QString());
    const QString stored = said(u"from 3 March 2027"_s);
    QVERIFY2(!stored.contains(u"Without"_s) && stored.contains(u"2027"_s), qPrintable(stored));
    QTest::keyClick(line, Qt::Key_Escape);
    // A field of one's own.
    line = qobject_cast<QLineEdit *>(edit(0, u"audit"));
    QVERIFY(line);
    note = line->findChild<EditorNote *>();
    const QString due = said(u"3 March"_s);
    QVERIFY2(due.contains(u"2027"_s) || due.contains(u"2026"_s), qPrintable(due));
    QTest::keyClick(line, Qt::Key_Escape);
}

void TestCustomCells::aYearThatWasNotTypedIsSaid()
{
    const auto note = [](const FieldEditor *editor) {
        const EditorNote *shown = editor->findChild<EditorNote *>();
        return shown && shown->isVisible() ? shown->text() : QString();
    };
    const auto retype = [](const FieldEditor *editor, const QString &typed) {
        QLineEdit *line = editor->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, typed);
    };
    const auto editor = [this] {
        FieldEditor *made = makeFieldEditor(*entityInfo<Feature>().field(u"end"), *m_context, m_workspace.get());
        made->setItems({keyOf(0)});
        made->show();
        made->setFocus(Qt::TabFocusReason);
        return made;
    };
    FieldEditor *cell = editor();
    FieldEditor *form = editor();
    form->setPlace(FieldEditor::Place::Form);
    FieldEditor *blank = editor();
    blank->setPlace(FieldEditor::Place::Form);
    blank->setItems({});
    for (const FieldEditor *end : {cell, form, blank}) {
        // It is August: the middle of March has passed, that of November is to come.
        retype(end, u"mid March"_s);
        QVERIFY2(note(end).contains(u"Without a year"_s) && note(end).contains(u"2027"_s), qPrintable(note(end)));
        QVERIFY(!end->findChild<QAbstractButton *>(u"note-action"_s) || !end->findChild<QAbstractButton *>(u"note-action"_s)->isVisible());
        retype(end, u"mid November"_s);
        QVERIFY2(note(end).contains(u"2026"_s) && !note(end).contains(u"Without"_s), qPrintable(note(end)));
        retype(end, u"mid March 2027"_s);
        QVERIFY2(note(end).contains(u"2027"_s) && !note(end).contains(u"Without"_s), qPrintable(note(end)));
        retype(end, u"+40w"_s);
        QVERIFY2(note(end).contains(u"2027"_s) && !note(end).contains(u"Without"_s), qPrintable(note(end)));
    }
    // In a form that is about to be added the reading stays when the next field is entered.
    retype(blank, u"March"_s);
    blank->leave();
    QVERIFY2(note(blank).contains(u"Without a year"_s), qPrintable(note(blank)));
}

void TestCustomCells::chosenInTheCell()
{
    QWidget *focused = edit(1, u"region");
    QComboBox *choice = qobject_cast<QComboBox *>(focused);
    QVERIFY(choice);
    QCOMPARE(choice->count(), 3);
    QCoreApplication::processEvents();
    choice->setCurrentIndex(2);
    Q_EMIT choice->activated(2);
    QTRY_COMPARE(value(1, field(u"region")), u"Nordics"_s);
    m_context->undo();
    QCOMPARE(value(1, field(u"region")), QString());
}

void TestCustomCells::chosenForAllSelectedRows()
{
    QComboBox *choice = qobject_cast<QComboBox *>(edit(1, u"region"));
    QVERIFY(choice);
    m_workspace->table().selectionModel()->select(m_workspace->model().indexOf(keyOf(2)),
                                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTRY_VERIFY(choice->view()->isVisible());
    QTest::keyClick(choice->view(), Qt::Key_Down);
    QTest::keyClick(choice->view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(value(1, field(u"region")), u"DACH"_s);
    QCOMPARE(value(2, field(u"region")), u"DACH"_s);
    QCOMPARE(value(0, field(u"region")), QString());
    m_context->undo();
    QCOMPARE(value(2, field(u"region")), QString());
    QVERIFY(!m_document->canUndo());
}

void TestCustomCells::severalRowsInOneStep()
{
    const std::vector<CellInput> cells{{keyOf(0), u"region"_s, u"dach"_s}, {keyOf(1), u"region"_s, u"Mars"_s},
                                       {keyOf(2), u"points"_s, u"8"_s}};
    QSignalSpy problems(m_context.get(), &PlanContext::problem);
    QVERIFY(applyCells(*m_context, u"Paste"_s, cells));
    QCOMPARE(value(0, field(u"region")), u"DACH"_s);
    QCOMPARE(value(1, field(u"region")), QString());
    QCOMPARE(value(2, field(u"points")), u"8"_s);
    QCOMPARE(problems.size(), 1);
    m_context->undo();
    QVERIFY(!m_document->canUndo());
}

void TestCustomCells::sortedAndFiltered()
{
    const std::vector<CellInput> cells{{keyOf(0), u"points"_s, u"13"_s}, {keyOf(1), u"points"_s, u"5"_s},
                                       {keyOf(2), u"points"_s, u"8"_s}};
    QVERIFY(applyCells(*m_context, u"Paste"_s, cells));
    ViewDescription view = m_workspace->view();
    view.groupBy.clear();
    view.filter = u"points>=8"_s;
    view.sort = {{u"points"_s, true}};
    m_workspace->setView(view);
    QTRY_COMPARE(m_workspace->model().shownCount(), 2);
    QCOMPARE(m_workspace->model().keyAt(m_workspace->model().index(0, 0)), keyOf(0));
    QCOMPARE(m_workspace->model().keyAt(m_workspace->model().index(1, 0)), keyOf(2));
}

LEADLINE_GUI_TEST(TestCustomCells)
#include "tst_customcells.moc"
