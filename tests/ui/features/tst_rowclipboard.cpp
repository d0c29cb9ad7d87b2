// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/model/person.h"
#include "tests/core/analysis/testplan.h"
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
    void rowsArePastedAsRows_data();
    void rowsArePastedAsRows();
    void aPasteSaysOnceWhatItDid();

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

void TestRowClipboard::rowsArePastedAsRows_data()
{
    QTest::addColumn<bool>("throughSpreadsheet");
    QTest::newRow("here") << false;
    QTest::newRow("through a spreadsheet") << true;
}

void TestRowClipboard::rowsArePastedAsRows()
{
    QFETCH(bool, throughSpreadsheet);
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
    if (throughSpreadsheet)
        QApplication::clipboard()->setText(text);

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

QTEST_MAIN(TestRowClipboard)
#include "tst_rowclipboard.moc"
