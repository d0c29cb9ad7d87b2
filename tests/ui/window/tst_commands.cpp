// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/shell/planpage.h"
#include "ui/theme/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
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

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
