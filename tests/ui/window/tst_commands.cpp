// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/shell/bulkbar.h"
#include "ui/shell/planpage.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/workspace.h"
#include "ui/theme/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Commands from menus, lists and notices when the plan that they came from goes or has changed meanwhile.
class TestCommands final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->makePlan(u"example"_s);
    }
    void cleanup() { m_fixture.reset(); }
    void closeFromTheMenu();
    void closeFromTheSearch();
    void theLastOpeningCounts();
    void aFileThatIsNoPlanLeavesThePlanOpen();
    void anotherPlanTakesThePlaceOfTheFirst();
    void aNameGivenLaterHolds();
    void aNoticesUndoIsOfItsOwnStep();
    void noticesCoverNoControl_data();
    void noticesCoverNoControl();
    void anOpenPlanAsksForTheName_data();
    void anOpenPlanAsksForTheName();
    void aGivenNameIsNotAskedFor();

private:
    static constexpr int generous = 60'000;

    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    EntityKey feature(int row) { return {EntityKind::Feature, context().plan().table(EntityKind::Feature).at(row).id}; }
    bool retitle(int row, const QString &title)
    {
        return context().edit(feature(row), *entityInfo<Feature>().field(u"title"), title);
    }
    static QAction *actionOf(const QMenu &menu, const QString &words)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().remove(u'&') == words)
                return action;
        }
        return nullptr;
    }
    static void click(QMenu &menu, const QAction *action)
    {
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(const_cast<QAction *>(action)).center());
    }

    static QRect placeOf(QWidget *widget, QWidget *window) { return {widget->mapTo(window, QPoint()), widget->size()}; }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestCommands::closeFromTheMenu()
{
    MainWindow &window = m_fixture->open(m_path);
    bool wasClicked = false;
    QTimer hand;
    connect(&hand, &QTimer::timeout, &window, [&] {
        QMenu *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *file = menu ? actionOf(*menu, u"File"_s) : nullptr;
        if (!file)
            return;
        hand.stop();
        click(*menu, file);
        QVERIFY(QTest::qWaitFor([&] { return file->menu()->isVisible(); }, generous));
        wasClicked = true;
        click(*file->menu(), actionOf(*file->menu(), u"Close the plan"_s));
    });
    hand.start(50);
    QVERIFY(QMetaObject::invokeMethod(window.planPage(), &PlanPage::openMenuAtRail));
    QVERIFY(wasClicked);
    QTRY_VERIFY_WITH_TIMEOUT(!window.planPage(), generous);
    QVERIFY(!window.session());
}

void TestCommands::closeFromTheSearch()
{
    MainWindow &window = m_fixture->open(m_path);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QWidget *search = m_fixture->find<QWidget>("command-search");
    QVERIFY(search);
    QTRY_VERIFY_WITH_TIMEOUT(search->isVisible(), generous);
    QTest::keyClicks(search->findChild<QLineEdit *>(), u"close the plan"_s);
    QListView *list = search->findChild<QListView *>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, generous);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(!window.planPage(), generous);
}

void TestCommands::theLastOpeningCounts()
{
    const QString other = m_fixture->makePlan(u"empty"_s, u"other.db"_s);
    MainWindow &window = m_fixture->show();
    QSignalSpy opened(&window, &MainWindow::opened);
    window.openPlan(m_path);
    window.openPlan(other);
    QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, generous);
    // The first one's answer may come later.
    QTest::qWait(500);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(window.session()->path(), other);
    QCOMPARE(window.findChildren<PlanPage *>().size(), 1);
}

void TestCommands::aFileThatIsNoPlanLeavesThePlanOpen()
{
    const QString path = m_fixture->pathOf(u"report.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("%PDF-1.4 and no plan");
    file.close();
    MainWindow &window = m_fixture->open(m_path);
    const QPointer<PlanPage> page = window.planPage();
    page->enterWorkspace(u"features"_s);
    QSignalSpy opened(&window, &MainWindow::opened);
    for (const QString &noPlan : {path, m_fixture->pathOf(u"nowhere.db"_s)}) {
        opened.clear();
        window.openPlan(noPlan);
        QVERIFY(!opened.isEmpty() || opened.wait(30'000));
        QVERIFY(page && page == window.planPage());
        QVERIFY(page->isVisible());
        QCOMPARE(window.session()->path(), m_path);
        QCOMPARE(page->workspaceId(), u"features"_s);
        const Toast *toast = window.findChild<Toast *>();
        QVERIFY(toast->isVisible());
        QVERIFY2(toast->sentence().contains(QFileInfo(noPlan).fileName()), qPrintable(toast->sentence()));
    }
    m_fixture->keepPicture(u"no-plan-over-plan-light"_s);
    // It goes on as if nothing had been asked for.
    const EntityKey item = page->context().plan().findByRef(u"PAY");
    const FieldInfo &name = *page->context().plan().catalogue().info(EntityKind::Product).field(u"name");
    QVERIFY(page->context().edit(item, name, u"Payments and more"_s));
    QVERIFY(m_fixture->isSaved());
}

void TestCommands::anotherPlanTakesThePlaceOfTheFirst()
{
    const QString second = m_fixture->makePlan(u"empty"_s, u"second.db"_s);
    MainWindow &window = m_fixture->open(m_path);
    const QPointer<PlanPage> page = window.planPage();
    for (const QString &next : {second, m_path, m_path}) {
        QSignalSpy opened(&window, &MainWindow::opened);
        window.openPlan(next);
        QVERIFY(!opened.isEmpty() || opened.wait(30'000));
        QCOMPARE(window.session()->path(), next);
        QCOMPARE(window.findChildren<PlanPage *>().size(), 1);
        QVERIFY(window.planPage()->isVisible());
    }
    QVERIFY(!page);
}

void TestCommands::aNameGivenLaterHolds()
{
    m_fixture->forgetIdentity();
    MainWindow &window = m_fixture->open(m_path);
    // Watched, not compared by address: the next page may stand where this one stood.
    const QPointer<PlanPage> before = window.planPage();
    QTimer hand;
    connect(&hand, &QTimer::timeout, &window, [&] {
        QDialog *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog || dialog->objectName() != u"settings")
            return;
        hand.stop();
        QLineEdit *name = dialog->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Hanna Sorel"_s);
        dialog->accept();
    });
    hand.start(50);
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!before && window.planPage(), generous);
    QCOMPARE(window.session()->path(), m_path);
    QCOMPARE(context().identity().name, u"Hanna Sorel"_s);
    QCOMPARE(context().document().author(), u"Hanna Sorel"_s);
}

void TestCommands::aNoticesUndoIsOfItsOwnStep()
{
    MainWindow &window = m_fixture->open(m_path);
    Toast *toast = window.findChild<Toast *>();
    const EntityKey gone = feature(0);
    const EntityKey edited = feature(1);
    QVERIFY(context().remove(std::span(&gone, 1)));
    QVERIFY(toast->isVisible());
    QAbstractButton *undo = toast->findChild<QAbstractButton *>();
    QVERIFY(undo->isVisible());
    QVERIFY(retitle(1, u"Another title"_s));
    QVERIFY(!toast->isVisible());
    // What is only said isn't taken away.
    context().notify(u"The copy is complete."_s);
    QVERIFY(retitle(1, u"A third title"_s));
    QVERIFY(toast->isVisible());
    QVERIFY(context().remove(std::span(&edited, 1)));
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!context().plan().find(edited.kind, edited.id)->removed);
    QVERIFY(context().plan().find(gone.kind, gone.id)->removed);
}

void TestCommands::noticesCoverNoControl_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("picture") << QSize(1440, 900) << u"Moved Saved cards to Q4"_s;
    QTest::newRow("smallest") << QSize(800, 560) << u"Moved Saved cards to Q4"_s;
    QTest::newRow("long") << QSize(1024, 640)
                          << u"Undone: Move 3 features to Q4, except Saved cards: Anna changed its end since; Refunds: Anna removed it since"_s;
}

/// What was done is said where nothing has to be reached meanwhile: neither the bar of the selected rows nor the tray.
void TestCommands::noticesCoverNoControl()
{
    QFETCH(QSize, size);
    QFETCH(QString, sentence);
    MainWindow &window = m_fixture->open(m_path);
    window.resize(size);
    QTRY_COMPARE(window.size(), size);
    PlanPage &page = *window.planPage();
    Toast *toast = page.findChild<Toast *>();
    for (const QString &workspace : {u"features"_s, u"roadmap"_s}) {
        page.enterWorkspace(workspace);
        Selection rows;
        for (int i = 0; i < 4; ++i)
            rows.items.push_back({EntityKind::Feature, page.context().plan().all<Feature>().at(i).id});
        rows.current = rows.items.back();
        page.context().setSelection(rows);
        page.context().notify(sentence, true);
        QTRY_VERIFY(toast->isVisible());
        QCoreApplication::processEvents();
        const QRect taken = placeOf(toast, &window);
        QVERIFY(window.rect().contains(taken));
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) || qobject_cast<BulkBar *>(widget)
                || qobject_cast<QScrollBar *>(widget) || qobject_cast<QLineEdit *>(widget)
                || widget->objectName() == u"totals" || widget->objectName() == u"save-state";
            // A scroll bar's whole length may be crossed where it only goes past.
            const QScrollBar *bar = qobject_cast<QScrollBar *>(widget);
            if (!isControl || !widget->isVisible() || toast->isAncestorOf(widget) || (bar && bar->orientation() == Qt::Vertical))
                continue;
            QVERIFY2(!placeOf(widget, &window).intersects(taken),
                     qPrintable(u"%1 in %2"_s.arg(QLatin1String(widget->metaObject()->className()), workspace)));
        }
        if (RoadmapCanvas *canvas = page.workspace()->findChild<RoadmapCanvas *>()) {
            const QRect tray = canvas->geometry().tray().toRect().translated(canvas->viewport()->mapTo(&window, QPoint()));
            QVERIFY(!tray.intersects(taken));
        }
        m_fixture->keepPicture(u"notice-%1-%2"_s.arg(workspace).arg(size.width()));
    }
}

void TestCommands::anOpenPlanAsksForTheName_data()
{
    QTest::addColumn<bool>("tells");
    QTest::newRow("told") << true;
    QTest::newRow("put aside") << false;
}

/// Whoever opens a plan directly never saw the start page.
void TestCommands::anOpenPlanAsksForTheName()
{
    QFETCH(bool, tells);
    m_fixture->forgetIdentity();
    MainWindow &window = m_fixture->open(m_path);
    const QPointer<QWidget> card = m_fixture->find<QWidget>("identity-over-plan");
    QVERIFY(card && card->isVisible());
    const auto place = [&window](const QWidget *widget) { return QRect(widget->mapTo(&window, QPoint()), widget->size()); };
    QVERIFY(window.rect().contains(place(card)));
    // Nothing lies below it: neither the list nor what a full inspector shows at its end.
    for (const int width : {1440, 1000}) {
        window.resize(width, 900);
        window.planPage()->setInspectorShown(true);
        QTRY_COMPARE_WITH_TIMEOUT(window.width(), width, generous);
        QVERIFY(!place(card).intersects(place(window.planPage()->sidePanel())));
        QVERIFY(!place(card).intersects(place(window.planPage()->workspace())));
        for (const QWidget *part : card->findChildren<QWidget *>())
            QVERIFY(!part->isVisible() || place(card).contains(place(part)));
    }
    window.resize(1440, 900);
    // It asks and waits: the keys belong to the plan.
    QVERIFY(!window.focusWidget() || !card->isAncestorOf(window.focusWidget()));
    m_fixture->keepPicture(u"name-over-plan-light"_s);
    const QList<QLineEdit *> fields = card->findChildren<QLineEdit *>();
    QCOMPARE(fields.size(), 3);
    if (tells) {
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], u"Hanna Sorel"_s);
        QTest::keyClick(fields[0], Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!card && window.planPage(), generous);
        QCOMPARE(window.session()->path(), m_path);
        QCOMPARE(context().document().author(), u"Hanna Sorel"_s);
    } else {
        QTest::mouseClick(card->findChildren<QAbstractButton *>().constFirst(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!card, generous);
        QVERIFY(window.planPage());
    }
    QVERIFY(!m_fixture->find<QWidget>("identity-over-plan"));
    const QWidget *onStartPage = m_fixture->find<QWidget>("identity");
    for (QAction *command : window.actions()) {
        if (command->text().remove(u'&') == u"Close the plan")
            command->trigger();
    }
    QTRY_VERIFY_WITH_TIMEOUT(!window.planPage(), generous);
    QVERIFY(!onStartPage->isVisible());
    m_fixture->close();
    m_fixture->open(m_path);
    QVERIFY(!m_fixture->find<QWidget>("identity-over-plan"));
}

void TestCommands::aGivenNameIsNotAskedFor()
{
    m_fixture->forgetIdentity();
    qputenv("LEADLINE_AUTHOR", "Hanna Sorel");
    m_fixture->open(m_path);
    QVERIFY(!m_fixture->find<QWidget>("identity-over-plan"));
    qunsetenv("LEADLINE_AUTHOR");
}

LEADLINE_GUI_TEST(TestCommands)
#include "tst_commands.moc"
