// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/translations.h"
#include "core/model/feature.h"
#include "core/model/person.h"
#include "core/model/view.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/delegates/tableheader.h"
#include "ui/delegates/tableview.h"
#include "ui/inspector/scoresection.h"
#include "ui/models/entitytablemodel.h"
#include "ui/records/recordsworkspace.h"
#include "ui/roadmap/roadmaptoolbar.h"
#include "ui/shell/planpage.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/searchindex.h"
#include "ui/shell/workspace.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QFontMetrics>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What the window keeps: how tables were left, views under names, who a new plan belongs to, and its form in every language.
class TestKept final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tablesAreAsTheyWereLeft();
    void savedViews();
    void aNewPlanIsMine();
    void germanFitsAsEnglishDoes_data();
    void germanFitsAsEnglishDoes();

private:
    static constexpr int generous = 60'000;
};

void TestKept::tablesAreAsTheyWereLeft()
{
    WindowFixture fixture;
    const QString path = fixture.makePlan(u"example"_s);
    const QStringList columns{u"ref"_s, u"title"_s, u"wsjf"_s, u"status"_s};
    {
        MainWindow &window = fixture.open(path);
        window.planPage()->enterWorkspace(u"features"_s);
        ViewDescription view = window.planPage()->workspace()->view();
        view.columns = columns;
        view.groupBy = u"team"_s;
        view.sort = {{u"wsjf"_s, true}};
        view.filter = u"status:Ready"_s;
        window.planPage()->workspace()->setView(view);
        TableView *table = window.planPage()->workspace()->findChild<TableView *>();
        table->header().resizeSection(table->entityModel().sectionOf(u"status"), 177);
        window.planPage()->enterWorkspace(u"records"_s);
        RecordsWorkspace *records = window.findChild<RecordsWorkspace *>();
        records->setEntity(EntityKind::Risk);
        records->findChild<TableView *>()->entityModel().setSort({{u"title"_s, true}});
        records->setEntity(EntityKind::Milestone);
        fixture.close();
    }
    MainWindow &window = fixture.open(path);
    QCOMPARE(window.planPage()->workspaceId(), u"records"_s);
    window.planPage()->enterWorkspace(u"features"_s);
    const ViewDescription view = window.planPage()->workspace()->view();
    QCOMPARE(view.columns, columns);
    QCOMPARE(view.groupBy, u"team"_s);
    QCOMPARE(view.sort, (std::vector<SortKey>{{u"wsjf"_s, true}}));
    QCOMPARE(view.filter, QString());
    TableView *table = window.planPage()->workspace()->findChild<TableView *>();
    QCOMPARE(table->columnWidth(table->entityModel().sectionOf(u"status")), 177);
    window.planPage()->enterWorkspace(u"records"_s);
    RecordsWorkspace *records = window.findChild<RecordsWorkspace *>();
    QCOMPARE(records->entity(), EntityKind::Milestone);
    records->setEntity(EntityKind::Risk);
    QCOMPARE(records->findChild<TableView *>()->entityModel().sortKeys(), (std::vector<SortKey>{{u"title"_s, true}}));
    fixture.close();

    // Another file begins as every file does.
    MainWindow &other = fixture.open(fixture.makePlan(u"example"_s, u"other.db"_s));
    QCOMPARE(other.planPage()->workspaceId(), u"roadmap"_s);
    other.planPage()->enterWorkspace(u"features"_s);
    QVERIFY(other.planPage()->workspace()->view().columns != columns);

    // A list of conflicts that are all decided is no place to begin.
    other.planPage()->enterWorkspace(u"conflicts"_s);
    fixture.close();
    QCOMPARE(fixture.open(fixture.pathOf(u"other.db"_s)).planPage()->workspaceId(), u"roadmap"_s);
}

void TestKept::savedViews()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    const auto names = [&] {
        QStringList all;
        for (const View &view : page.context().plan().all<View>())
            all.append(view.name);
        return all;
    };
    const auto buttonOf = [&](const QString &name) -> RailButton * {
        for (RailButton *button : window.findChildren<RailButton *>()) {
            if (button->text() == name && button->isVisible())
                return button;
        }
        return nullptr;
    };
    const auto type = [&](const QString &name) {
        QWidget *popover = QApplication::activePopupWidget();
        QVERIFY(popover);
        QLineEdit *line = popover->findChild<QLineEdit *>();
        line->selectAll();
        QTest::keyClicks(line, name);
        fixture.keepPicture(u"save-view-light"_s);
        QTest::keyClick(line, Qt::Key_Return);
    };
    page.enterWorkspace(u"features"_s);
    QVERIFY(!fixture.find<QWidget>("save-filter")->isVisible());
    ViewDescription large = page.workspace()->view();
    large.filter = u"effort_likely>=16"_s;
    page.workspace()->setView(large);
    QTest::mouseClick(fixture.find<QWidget>("save-filter"), Qt::LeftButton);
    type(u"Large ones"_s);
    QVERIFY(names().contains(u"Large ones"_s));
    QVERIFY(page.context().document().undoLabel().contains(u"Large ones"_s));
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"Large ones"_s), generous);
    fixture.keepPicture(u"saved-view-light"_s);

    // What it holds comes back from another workspace.
    ViewDescription plain = page.workspace()->view();
    plain.filter.clear();
    plain.groupBy = u"team"_s;
    page.workspace()->setView(plain);
    page.enterWorkspace(u"records"_s);
    QVERIFY(!fixture.find<QWidget>("save-view")->isVisible());
    QTest::mouseClick(buttonOf(u"Large ones"_s), Qt::LeftButton);
    QCOMPARE(page.workspaceId(), u"features"_s);
    QCOMPARE(page.workspace()->view().filter, u"effort_likely>=16"_s);
    QCOMPARE(page.workspace()->view().groupBy, u"initiative"_s);

    // By its keys it is renamed and removed; each is taken back in one step.
    const auto press = [&](const QString &name, Qt::Key key) {
        // A shortcut works in the window that is active, which a popover may just have been.
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window, generous));
        buttonOf(name)->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(buttonOf(name)->hasFocus(), generous);
        QTest::keyClick(buttonOf(name), key);
    };
    press(u"Large ones"_s, Qt::Key_F2);
    type(u"Big bets"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"Big bets"_s), generous);
    QVERIFY(buttonOf(u"Big bets"_s)->hasFocus() || !window.isActiveWindow());
    press(u"Big bets"_s, Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(!buttonOf(u"Big bets"_s), generous);
    page.context().undo();
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"Big bets"_s), generous);
    page.context().undo();
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"Large ones"_s), generous);
    page.context().undo();
    QTRY_VERIFY_WITH_TIMEOUT(!buttonOf(u"Large ones"_s), generous);
    QVERIFY(fixture.isSaved());

    // The roadmap's look is saved from the rail.
    page.enterWorkspace(u"roadmap"_s);
    QTest::mouseClick(fixture.find<QWidget>("save-view"), Qt::LeftButton);
    type(u"The year"_s);
    QTRY_VERIFY_WITH_TIMEOUT(buttonOf(u"The year"_s), generous);
    for (const View &view : page.context().plan().all<View>()) {
        if (view.name == u"The year")
            QCOMPARE(ViewDescription::fromText(view.description)->kind, ViewKind::Timeline);
    }
}

void TestKept::aNewPlanIsMine()
{
    WindowFixture fixture;
    fixture.forgetIdentity();
    MainWindow &window = fixture.show();
    QWidget *card = fixture.find<QWidget>("identity");
    QVERIFY(card && card->isVisible());
    QList<QLineEdit *> fields = card->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    fields[0]->selectAll();
    QTest::keyClicks(fields[0], u"Hanna Sorel"_s);
    fields[1]->selectAll();
    QTest::keyClicks(fields[1], u"HX"_s);
    QTest::keyClicks(fields[2], u"hanna@marlow.example"_s);
    QTest::keyClick(fields[2], Qt::Key_Return);
    const QString path = fixture.pathOf(u"mine.db"_s);
    QTimer chooser;
    connect(&chooser, &QTimer::timeout, &window, [&] {
        if (QFileDialog *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget())) {
            chooser.stop();
            dialog->findChild<QLineEdit *>()->setText(path);
            QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        }
    });
    chooser.start(50);
    QTest::mouseClick(fixture.find<QWidget>("start-new"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.planPage(), generous);
    const PlanContext &context = window.planPage()->context();
    QVERIFY(!context.myPlan().isNull());
    QCOMPARE(context.scope().plan(), context.myPlan());
    const Person *lead = context.plan().find(context.plan().find(context.myPlan())->lead);
    QVERIFY(lead);
    QCOMPARE(lead->name, u"Hanna Sorel"_s);
    QCOMPARE(lead->initials, u"HX"_s);
    QCOMPARE(lead->email, u"hanna@marlow.example"_s);
}

void TestKept::germanFitsAsEnglishDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("said");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"New product"_s << u"new prod"_s;
    QTest::newRow("German") << QLocale(QLocale::German, QLocale::Germany) << u"Neu: Produkt"_s << u"neues Produkt"_s;
}

void TestKept::germanFitsAsEnglishDoes()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, command);
    QFETCH(QString, said);
    const QLocale before = QLocale();
    const auto speak = [](const QLocale &spoken) {
        QLocale::setDefault(spoken);
        wording::setLocale(spoken);
        installTranslations(spoken);
    };
    speak(locale);
    const auto speakAsBefore = qScopeGuard([&] { speak(before); });
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    // Commands are found by the words people say, whatever their endings.
    QAction addition(command);
    SearchIndex index(page.context());
    index.setCommands({&addition});
    const std::vector<SearchHit> hits = index.find(said, 8);
    QVERIFY(std::ranges::any_of(hits, [&](const SearchHit &hit) { return hit.command == &addition; }));

    page.enterWorkspace(u"roadmap"_s);
    ColourLegend *legend = fixture.find<ColourLegend>("colour-legend");
    QTRY_VERIFY2(legend && legend->isVisible(), "the colours of the bars are explained beside them");
    QCOMPARE(legend->width(), legend->lengthWhen(false));

    page.enterWorkspace(u"features"_s);
    Selection selection;
    selection.items = {page.context().plan().findByRef(u"PAY-4"_s)};
    selection.current = selection.items.front();
    page.context().setSelection(selection);
    // About as long as dates get.
    Change change(u"Plan for next year"_s);
    const EntityInfo &features = entityInfo<Feature>();
    change.set(EntityKind::Feature, selection.current.id, *features.field(u"start"_s), u"2026-12-28"_s);
    change.set(EntityKind::Feature, selection.current.id, *features.field(u"end"_s), u"2027-03-18~"_s);
    QVERIFY(page.context().execute(std::move(change)));
    TableView *table = page.workspace()->findChild<TableView *>();
    EntityTableModel &model = table->entityModel();
    QTRY_COMPARE(table->header().length(), table->viewport()->width());
    const QFontMetrics heading(Appearance::font(TextRole::CaptionMedium));
    for (int section = 0; section < model.columnCount(); ++section) {
        const TableColumn &column = model.column(section);
        const int needed = heading.horizontalAdvance(column.label) + (column.label.isEmpty() ? 0 : 16);
        QVERIFY2(table->columnWidth(section) >= needed, qPrintable(column.label));
    }
    const int dates = model.sectionOf(u"dates"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, dates);
        const int needed = table->itemDelegateForIndex(index)->sizeHint({}, index).width();
        QTRY_VERIFY2(needed <= table->columnWidth(dates), qPrintable(index.data().toString()));
    }
    for (const Label *label : page.findChild<ScoreSection *>()->findChildren<Label *>())
        QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    fixture.keepPicture(u"features-"_s + locale.name());
}

LEADLINE_GUI_TEST(TestKept)
#include "tst_kept.moc"
