// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/shell/bulkbar.h"
#include "ui/shell/planpage.h"
#include "ui/shell/workspace.h"
#include "ui/theme/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
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
    void aNameGivenLaterHolds();
    void aNoticesUndoIsOfItsOwnStep();
    void noticesCoverNoControl_data();
    void noticesCoverNoControl();

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

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
