// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/model/person.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"
#include "ui/delegates/tableview.h"
#include "ui/features/featuresworkspace.h"
#include "ui/models/entitytablemodel.h"

#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Rows of the features on their way through the clipboard, with keys as people press them.
class TestRowClipboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rowsArePastedAsRows();
    void aPasteSaysOnceWhatItDid();
    void rowsFromASpreadsheetAreKnownByTheirIds();
    void rowsWithoutAKnownIdAreOffered();
    void headersWithoutIdsAskForAnImport();

private:
    const Feature &feature(int index) const { return static_cast<const Feature &>(m_document->plan().table(EntityKind::Feature).at(index)); }
    QModelIndex cell(int index, QStringView column) const
    {
        return m_workspace->model().indexOf({EntityKind::Feature, feature(index).id}, m_workspace->model().sectionOf(column));
    }
    void clickCell(const QModelIndex &index) const
    {
        m_table->scrollTo(index);
        QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(index).center());
    }
    void check(std::initializer_list<int> features) const
    {
        for (const int index : features)
            clickCell(cell(index, TableColumn::checkKey));
    }
    void show(ViewDescription view) const
    {
        view.kind = ViewKind::Table;
        m_workspace->setView(view);
    }
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(widget, key, modifiers); }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<FeaturesWorkspace> m_workspace;
    TableView *m_table = nullptr;
};

void TestRowClipboard::init()
{
    TestPlan plan;
    Product &checkout = plan.product("CHK");
    const char *titles[] = {"Saved cards", "Smart retry", "Instant payouts", "Swish"};
    for (int i = 0; i < 4; ++i) {
        Feature &row = plan.feature(titles[i], checkout);
        row.effortLikely = 10.0 * (i + 1);
        row.start = {QDate(2026, 9, 7).addDays(7 * i), DatePrecision::Day, DateConfidence::Likely};
    }
    m_document = std::make_unique<PlanDocument>(std::move(plan.plan), u"Maya"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    m_workspace = std::make_unique<FeaturesWorkspace>(*m_context);
    m_workspace->resize(1264, 660);
    m_workspace->show();
    m_workspace->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_workspace.get()));
    m_table = &m_workspace->table();
    m_table->setFocus();
}

void TestRowClipboard::cleanup()
{
    m_workspace.reset();
    m_context.reset();
    m_document.reset();
}

void TestRowClipboard::rowsArePastedAsRows()
{
    Change prepared(u"Prepare"_s);
    Person owner;
    owner.id = m_ids.next();
    owner.name = u"Jonas Bäck"_s;
    owner.ref = u"PER-3"_s;
    prepared.insert(Person(owner));
    prepared.set(EntityKind::Feature, feature(0).id, *entityInfo<Feature>().field(u"owner"), idText(owner.id));
    prepared.set(EntityKind::Feature, feature(0).id, *entityInfo<Feature>().field(u"end"), u"2026-12-31@quarter~~"_s);
    QVERIFY(m_context->execute(std::move(prepared)));
    TableView &table = *m_table;
    ViewDescription view;
    view.columns = QStringList{u"ref"_s, u"title"_s, u"owner"_s, TableColumn::datesKey.toString(), u"lane"_s, u"rice"_s};
    view.sort = {{u"effort_likely"_s, false}};
    show(view);
    check({0, 1});
    table.setFocus();
    press(&table, Qt::Key_C, Qt::ControlModifier);
    const QString text = QApplication::clipboard()->text();
    const QStringList lines = text.split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.first().startsWith(u"ID\tFeature\tOwner\tDates\t"_s), qPrintable(lines.first()));
    QVERIFY2(lines.at(1).contains(u"Jonas Bäck\t2026-09-07~ to Q4 2026~~"_s), qPrintable(lines.at(1)));

    // Onto themselves nothing happens, whatever the current cell.
    QSignalSpy problems(m_context.get(), &PlanContext::problem);
    QSignalSpy said(m_context.get(), &PlanContext::noticed);
    table.selectionModel()->setCurrentIndex(cell(1, u"title"), QItemSelectionModel::NoUpdate);
    press(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->undoLabel(), u"Prepare"_s);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().first().toString()));
    QVERIFY(said.takeFirst().first().toString().startsWith(u"Nothing was changed"_s));

    // On others, the columns stay the same.
    clickCell(cell(2, u"title"));
    press(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(feature(2).title, u"Saved cards"_s);
    QCOMPARE(feature(2).owner.untyped(), owner.id);
    QCOMPARE(feature(2).start.text(), u"2026-09-07~"_s);
    QCOMPARE(feature(2).end.text(), u"2026-12-31@quarter~~"_s);
    QCOMPARE(feature(3).title, u"Smart retry"_s);
    QVERIFY(problems.isEmpty());
    QVERIFY2(said.first().first().toString().endsWith(u" cells were changed."_s), qPrintable(said.first().first().toString()));
    m_context->undo();
    QCOMPARE(feature(2).title, u"Instant payouts"_s);
    QCOMPARE(m_document->undoLabel(), u"Prepare"_s);

    // A spreadsheet keeps only the text: the same rows are the same rows wherever they are pasted.
    QApplication::clipboard()->setText(text);
    said.clear();
    press(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_document->undoLabel(), u"Prepare"_s);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().first().toString()));
    QVERIFY(said.takeFirst().first().toString().startsWith(u"Nothing was changed"_s));
}

void TestRowClipboard::aPasteSaysOnceWhatItDid()
{
    TableView &table = *m_table;
    ViewDescription view;
    view.columns = QStringList{u"title"_s, u"owner"_s, u"effort_likely"_s};
    view.sort = {{u"effort_likely"_s, false}};
    show(view);
    QSignalSpy problems(m_context.get(), &PlanContext::problem);
    QApplication::clipboard()->setText(u"Swish\tPER-8\t1\nKlarna\tPER-9\t2\n"_s);
    clickCell(cell(0, u"title"));
    press(&table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(feature(0).title, u"Swish"_s);
    QCOMPARE(problems.size(), 1);
    const QString report = problems.first().first().toString();
    QVERIFY2(report.startsWith(u"4 cells were changed."_s), qPrintable(report));
    QCOMPARE(report.count(u"There is no person"_s), 2);
    QVERIFY2(!report.contains(u"Nothing was changed"_s), qPrintable(report));
}

void TestRowClipboard::rowsFromASpreadsheetAreKnownByTheirIds()
{
    ViewDescription view;
    view.columns = QStringList{u"ref"_s, u"title"_s, TableColumn::datesKey.toString(), u"effort_likely"_s, u"rice"_s};
    view.sort = {{u"effort_likely"_s, false}};
    show(view);
    check({3, 1});
    m_table->setFocus();
    press(m_table, Qt::Key_C, Qt::ControlModifier);
    QString text = QApplication::clipboard()->text();
    text.replace(u"Smart retry"_s, u"Smarter retry"_s).replace(u"\t20"_s, u"\t25"_s).replace(u"\t40"_s, u"\t41"_s);
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    // In another order, one value worked out typed over, and a column of one's own beside them.
    lines = {lines[0] + u"\tMy note"_s, lines[2] + u"99\tlate"_s, lines[1]};
    QApplication::clipboard()->setText(lines.join(u"\r\n"_s));

    QSignalSpy said(m_context.get(), &PlanContext::noticed);
    QSignalSpy problems(m_context.get(), &PlanContext::problem);
    QSignalSpy imports(m_table, &TableView::importPasteRequested);
    clickCell(cell(0, u"title"));
    press(m_table, Qt::Key_V, Qt::ControlModifier);
    QVERIFY2(problems.isEmpty(), problems.isEmpty() ? "" : qPrintable(problems.first().first().toString()));
    QVERIFY(imports.isEmpty());
    QCOMPARE(m_document->undoLabel(), u"Paste: 3 cells of 2 features"_s);
    QCOMPARE(feature(0).title, u"Saved cards"_s);
    QCOMPARE(feature(0).effortLikely, std::optional(10.0));
    QCOMPARE(feature(1).title, u"Smarter retry"_s);
    QCOMPARE(feature(1).effortLikely, std::optional(25.0));
    QCOMPARE(feature(1).start.text(), u"2026-09-14~"_s);
    QCOMPARE(feature(2).title, u"Instant payouts"_s);
    QCOMPARE(feature(3).title, u"Swish"_s);
    QCOMPARE(feature(3).effortLikely, std::optional(41.0));
    const QString sentence = said.last().first().toString();
    QVERIFY2(sentence.startsWith(u"3 cells of 2 features were changed."_s), qPrintable(sentence));
    QVERIFY2(sentence.endsWith(u"RICE, My note."_s), qPrintable(sentence));
    m_context->undo();
    QCOMPARE(feature(1).title, u"Smart retry"_s);
    QCOMPARE(feature(3).effortLikely, std::optional(40.0));
}

void TestRowClipboard::rowsWithoutAKnownIdAreOffered()
{
    QSignalSpy offered(m_context.get(), &PlanContext::offered);
    QSignalSpy imports(m_table, &TableView::importPasteRequested);
    const QString known = feature(2).ref;
    clickCell(cell(0, u"title"));
    QApplication::clipboard()->setText(u"Reference\tFeature\n%1\tPayouts\nCHK-98\tElsewhere\n\tNew one\n"_s.arg(known));
    press(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(feature(2).title, u"Payouts"_s);
    QCOMPARE(feature(0).title, u"Saved cards"_s);
    QCOMPARE(m_document->plan().table(EntityKind::Feature).size(), 4);
    QCOMPARE(offered.size(), 1);
    const QString sentence = offered.first().first().toString();
    QVERIFY2(sentence.contains(u"2 pasted rows"_s) && sentence.contains(u"CHK-98"_s), qPrintable(sentence));
    offered.first().at(2).value<std::function<void()>>()();
    QCOMPARE(imports.size(), 1);
    QCOMPARE(imports.first().first().toString(), u"Reference\tFeature\nCHK-98\tElsewhere\n\tNew one\n"_s);

    // Where no row is known, nothing but an import can be meant; nor where a tracker's IDs merely look like ours.
    QApplication::clipboard()->setText(u"ID\tFeature\nCHK-98\tElsewhere\n"_s);
    press(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(imports.size(), 2);
    QApplication::clipboard()->setText(u"ID\tTitle\tCycle Name\tProject ID\n%1\tOther\t3\tp1\n"_s.arg(known));
    press(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(imports.size(), 3);
    QCOMPARE(feature(2).title, u"Payouts"_s);
    QCOMPARE(feature(0).title, u"Saved cards"_s);
}

void TestRowClipboard::headersWithoutIdsAskForAnImport()
{
    ViewDescription view;
    view.columns = QStringList{u"title"_s, u"effort_likely"_s};
    show(view);
    check({3});
    m_table->setFocus();
    press(m_table, Qt::Key_C, Qt::ControlModifier);
    QApplication::clipboard()->setText(QApplication::clipboard()->text());
    QSignalSpy imports(m_table, &TableView::importPasteRequested);
    clickCell(cell(0, u"title"));
    press(m_table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(imports.size(), 1);
    QCOMPARE(feature(0).title, u"Saved cards"_s);
}

LEADLINE_GUI_TEST(TestRowClipboard)
#include "tst_rowclipboard.moc"
