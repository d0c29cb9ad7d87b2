// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/member.h"
#include "core/model/snapshot.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/tablekeys.h"
#include "ui/delegates/tableview.h"
#include "ui/inspector/inspector.h"
#include "ui/records/recordsworkspace.h"
#include "ui/records/recordform.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapkeys.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/shell/planpage.h"
#include "ui/shell/productquestion.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// The list of keyboard shortcuts: it says every key there is, and no key that does nothing.
class TestShortcuts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandWithAKeyIsListed();
    void everyCommandOfTheTablesMenuIsListed();
    void everyKeyOfTheRoadmapIsAnswered();
    void opensByKeysAndIsSearched();
    void aQuestionMarkInAFieldIsText();
    void inspectorByKeyboard();
    void tabGoesAsTheEyeDoes();
    void everyNewProductIsAskedForAlike();
    void escapeGivesUpAFormThatIsEmpty();
    void aSnapshotIsTakenFromAnywhere();

private:
    static bool isListed(const QList<KeySection> &sections, const QKeySequence &keys)
    {
        for (const KeySection &section : sections) {
            for (const KeyHint &hint : section.hints) {
                if (hint.keys.contains(keys))
                    return true;
            }
        }
        return false;
    }
};

void TestShortcuts::everyCommandWithAKeyIsListed()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    // Before they are entered for the first time as well as after.
    const QList<KeySection> before = page.keySections();
    for (const char *id : {"features", "portfolio", "records", "history", "roadmap"})
        page.enterWorkspace(QString::fromLatin1(id));
    int commands = 0;
    QStringList missing;
    for (const QAction *action : window.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            // What a field of Qt's own does is every program's.
            if (action->parent()->inherits("QLineEdit") || action->parent()->inherits("QWidgetTextControl"))
                continue;
            ++commands;
            if (!isListed(before, keys) || !isListed(page.keySections(), keys))
                missing.append(action->text() + u' ' + keys.toString());
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
    QVERIFY2(commands >= 30, qPrintable(QString::number(commands)));
    QCOMPARE(before.at(1).title, u"Roadmap"_s);
    page.enterWorkspace(u"history"_s);
    QCOMPARE(page.keySections().at(1).title, u"History"_s);
}

void TestShortcuts::everyCommandOfTheTablesMenuIsListed()
{
    WindowFixture fixture;
    PlanPage &page = *fixture.open(fixture.makePlan(u"example"_s)).planPage();
    page.enterWorkspace(u"features"_s);
    QMenu menu;
    page.workspace()->findChild<TableView *>()->addCommands(menu);
    const QList<KeySection> table{{u"Tables"_s, TableKeys::ofTables()}};
    int commands = 0;
    for (const QAction *action : menu.actions()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            ++commands;
            QVERIFY2(isListed(table, keys), qPrintable(action->text()));
        }
    }
    QVERIFY(commands >= 5);
}

void TestShortcuts::everyKeyOfTheRoadmapIsAnswered()
{
    WindowFixture fixture;
    PlanPage &page = *fixture.open(fixture.makePlan(u"example"_s)).planPage();
    page.enterWorkspace(u"roadmap"_s);
    RoadmapCanvas &canvas = static_cast<RoadmapWorkspace *>(page.workspace())->timeline();
    const EntityKey item = page.context().plan().findByRef(u"CHK-4");
    QVERIFY(!item.isNull());
    const EntityKey objective{EntityKind::Objective, page.context().plan().find(Id<Feature>(item.id))->objective.untyped()};
    QVERIFY(!objective.id.isNull());
    const auto isAnswered = [&canvas](const QKeySequence &keys) {
        QKeyEvent press(QEvent::KeyPress, keys[0].key(), keys[0].keyboardModifiers());
        QCoreApplication::sendEvent(&canvas, &press);
        return press.isAccepted();
    };
    for (const KeyHint &hint : RoadmapKeys::ofBars()) {
        for (const QKeySequence &keys : hint.keys) {
            page.context().select(item);
            QVERIFY2(isAnswered(keys), qPrintable(hint.text + u' ' + keys.toString()));
        }
    }
    for (const KeyHint &hint : RoadmapKeys::ofHeaders()) {
        for (const QKeySequence &keys : hint.keys) {
            page.context().select(objective);
            QVERIFY2(isAnswered(keys), qPrintable(hint.text + u' ' + keys.toString()));
        }
    }
    // One that nobody listed.
    QVERIFY(!isAnswered(QKeySequence(Qt::Key_J)));
}

void TestShortcuts::opensByKeysAndIsSearched()
{
    // As all sentences name that key.
    QCOMPARE(keyText(Qt::CTRL | Qt::Key_Return), u"Ctrl+Enter"_s);
    QCOMPARE(keyText(Qt::Key_Return), keyText(Qt::Key_Enter));
    QCOMPARE(keyText(Qt::ALT | Qt::Key_Left), QString(u"Alt+"_s + QChar(0x2190)));
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    window.activateWindow();
    window.planPage()->workspace()->canvas()->setFocus();
    QTest::keyClick(window.focusWidget(), Qt::Key_Question);
    QTRY_VERIFY(window.findChild<ShortcutsDialog *>());
    QPointer<ShortcutsDialog> dialog = window.findChild<ShortcutsDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    const auto keepPicture = [&](const QString &name) {
        if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty())
            dialog->grab().save(folder + u'/' + name + u".png"_s);
    };
    keepPicture(u"shortcuts-light"_s);
    Appearance::instance().setChoice(ThemeChoice::Dark);
    QTest::qWait(50);
    keepPicture(u"shortcuts-dark"_s);
    Appearance::instance().setChoice(ThemeChoice::Light);

    QLineEdit *search = dialog->findChild<QLineEdit *>();
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"TODAY"_s);
    QList<KeySection> shown = dialog->shown();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.constFirst().title, u"Roadmap"_s);
    QCOMPARE(shown.constFirst().hints.constFirst().keys, QList<QKeySequence>{Qt::Key_T});
    keepPicture(u"shortcuts-searched"_s);
    // By its keys too, and by where it works.
    search->setText(u"ctrl+shift+s"_s);
    QCOMPARE(dialog->shown().constFirst().title, u"Everywhere"_s);
    search->setText(u"portfolio"_s);
    QCOMPARE(dialog->shown().constLast().title, u"Portfolio"_s);
    QCOMPARE(dialog->shown().constLast().hints.size(), 3);
    search->setText(u"xyzzy"_s);
    QVERIFY(dialog->shown().isEmpty());

    // Esc empties the field, then closes.
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(search->text().isEmpty());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(window.planPage()->workspace()->canvas(), Qt::Key_Slash, Qt::ControlModifier);
    QTRY_VERIFY(window.findChild<ShortcutsDialog *>());
    fixture.close();
}

void TestShortcuts::aQuestionMarkInAFieldIsText()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    window.activateWindow();
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QLineEdit *field = fixture.find<QWidget>("command-search")->findChild<QLineEdit *>();
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"why?"_s);
    QCOMPARE(field->text(), u"why?"_s);
    QCoreApplication::processEvents();
    QVERIFY(!window.findChild<ShortcutsDialog *>());
    // F1 is no text anywhere.
    QTest::keyClick(field, Qt::Key_F1);
    QTRY_VERIFY(window.findChild<ShortcutsDialog *>());
    fixture.close();
}

/// F6 leads to the first field of the inspector, and Tab through its fields before its buttons.
void TestShortcuts::inspectorByKeyboard()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    page.enterWorkspace(u"features"_s);
    page.context().select({EntityKind::Feature, page.context().plan().table(EntityKind::Feature).at(0).id});
    page.setInspectorShown(true);
    const Inspector &inspector = *page.findChild<Inspector *>();
    page.workspace()->canvas()->setFocus();
    QTest::keyClick(page.workspace()->canvas(), Qt::Key_F6);
    const QWidget *title = inspector.editorOf(u"title"_s);
    QTRY_VERIFY(QApplication::focusWidget() && title->isAncestorOf(QApplication::focusWidget()));
    const QWidget *close = inspector.findChild<QWidget *>(u"inspector-close"_s);
    QStringList passed;
    int stops = 0;
    for (; stops < 100 && QApplication::focusWidget() != close; ++stops) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY2(inspector.isAncestorOf(QApplication::focusWidget()), qPrintable(QString::number(stops)));
        for (const QString &key : {u"status"_s, u"owner"_s, u"team"_s, u"start"_s, u"end"_s}) {
            if (inspector.editorOf(key)->isAncestorOf(QApplication::focusWidget()) && !passed.contains(key))
                passed.append(key);
        }
    }
    QVERIFY(stops < 100);
    QCOMPARE(passed, (QStringList{u"status"_s, u"owner"_s, u"team"_s, u"start"_s, u"end"_s}));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(!inspector.isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), close);
}

/// Down the rail, along the top bar and the toolbar, and only then into what they are about.
void TestShortcuts::tabGoesAsTheEyeDoes()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    for (const QString &workspace : {u"portfolio"_s, u"features"_s, u"roadmap"_s, u"history"_s, u"records"_s}) {
        page.enterWorkspace(workspace);
        QList<QWidget *> stops;
        for (QWidget *stop = window.nextInFocusChain(); stop != &window; stop = stop->nextInFocusChain()) {
            if (stop->focusPolicy() & Qt::TabFocus && stop->isVisible())
                stops.append(stop);
        }
        // The first or the last stop within a part of the window.
        const auto first = [&](const QWidget *part) {
            for (qsizetype i = 0; i < stops.size(); ++i) {
                if (part->isAncestorOf(stops.at(i)))
                    return i;
            }
            return stops.size();
        };
        const auto last = [&](const QWidget *part) {
            for (qsizetype i = stops.size(); i-- > 0;) {
                if (part->isAncestorOf(stops.at(i)))
                    return i;
            }
            return stops.size();
        };
        QWidget *topBar = fixture.find<QWidget>("top-bar");
        QWidget *toolbar = page.workspace()->toolbar();
        QVERIFY2(last(fixture.find<QWidget>("rail")) < first(topBar), qPrintable(workspace));
        QVERIFY2(last(topBar) < first(toolbar), qPrintable(workspace));
        QVERIFY2(last(toolbar) < first(page.workspace()), qPrintable(workspace));
    }
}

void TestShortcuts::everyNewProductIsAskedForAlike()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    const int before = page.context().plan().table(EntityKind::Product).size();
    const auto answer = [&](const QString &name, const QString &key) {
        const QPointer<ProductQuestion> question = window.findChild<ProductQuestion *>();
        QVERIFY(question && question->isVisible());
        QLineEdit *line = question->findChild<QLineEdit *>(u"product-name"_s);
        QVERIFY(line->mapTo(question, QPoint()).y() < question->findChild<QLineEdit *>(u"product-key"_s)->mapTo(question, QPoint()).y());
        QTest::keyClicks(line, name);
        QCOMPARE(question->findChild<QLineEdit *>(u"product-key"_s)->text(), key);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!question, 20'000);
        QCOMPARE(page.context().nameOf(page.context().selection().current), name);
    };
    // By the button over the table of products …
    page.enterWorkspace(u"records"_s);
    qobject_cast<RecordsWorkspace *>(page.workspace())->setEntity(EntityKind::Product);
    QTest::mouseClick(fixture.find<QWidget>("add"), Qt::LeftButton);
    answer(u"Gift cards"_s, u"GC"_s);
    // … and by searching for the command elsewhere.
    page.enterWorkspace(u"roadmap"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    QLineEdit *search = fixture.find<QWidget>("command-search")->findChild<QLineEdit *>();
    QTest::keyClicks(search, u"> new product"_s);
    QTest::keyClick(search, Qt::Key_Return);
    answer(u"Booking"_s, u"BOO"_s);
    QCOMPARE(page.context().plan().table(EntityKind::Product).size(), before + 2);
    QVERIFY(fixture.isSaved());
}

void TestShortcuts::escapeGivesUpAFormThatIsEmpty()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    const EntityInfo &members = entityInfo<Member>();
    RecordForm form(window.planPage()->context(), EntityKind::Member, {members.field(u"team"), members.field(u"person")}, &window);
    form.open();
    form.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&form));
    form.findChild<FieldEditor *>()->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(form.isAncestorOf(QApplication::focusWidget()));
    // The first may close the list of what there is.
    for (int i = 0; i < 2 && form.isVisible(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!form.isVisible());
}

void TestShortcuts::aSnapshotIsTakenFromAnywhere()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    PlanPage &page = *window.planPage();
    page.enterWorkspace(u"records"_s);
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(page.workspaceId(), u"history"_s);
    QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), u"Board review"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto isTaken = [&page] {
        for (const Snapshot &snapshot : page.context().plan().all<Snapshot>()) {
            if (snapshot.name == u"Board review")
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isTaken(), 60'000);
    QVERIFY(fixture.isSaved());
}

LEADLINE_GUI_TEST(TestShortcuts)
#include "tst_shortcuts.moc"
