// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/labelcase.h"
#include "core/model/feature.h"
#include "core/session/conflicts.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/tableview.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/planpage.h"
#include "ui/theme/appearance.h"
#include "ui/theme/toast.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Two windows of two people on one file: who is there, what the other one does, and what both did.
class TestPeople final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theOtherIsSeenAndTheirChangeMarked();
    void aFieldBeingEditedIsMarked();
    void aValueTypedMeanwhileIsNotLost();
    void aConflictIsDecided_data();
    void aConflictIsDecided();
    void anotherValueDecides_data();
    void anotherValueDecides();
    void aRemovedItemIsKeptOrRemoved_data();
    void aRemovedItemIsKeptOrRemoved();
    void theBannerWaits();
    void whatAnUndoLeavesIsNamedAndOffered();
    void anUndoOfWhatOthersChangedIsOffered();

private:
    static constexpr int generous = 60'000;

    PlanContext &maya() { return m_fixture->window().planPage()->context(); }
    PlanContext &priya() { return m_other->planPage()->context(); }
    LiveSession &mayasFile() { return *m_fixture->window().session(); }
    LiveSession &priyasFile() { return *m_other->session(); }
    static EntityKey item(PlanContext &context, int row = 3)
    {
        return {EntityKind::Feature, context.plan().table(EntityKind::Feature).at(row).id};
    }
    static bool set(PlanContext &context, EntityKey item, const char *key, const QString &value)
    {
        return context.edit(item, *context.plan().catalogue().info(item.kind).field(QString::fromLatin1(key)), value);
    }
    static QString text(PlanContext &context, EntityKey item, const char *key)
    {
        return context.plan().catalogue().info(item.kind).field(QString::fromLatin1(key))
            ->text(*context.plan().find(item.kind, item.id));
    }
    static bool isStored(LiveSession &session)
    {
        bool done = false;
        session.flush(&session, [&done](const Result<> &outcome) { done = outcome.hasValue(); });
        return QTest::qWaitFor([&] { return done; }, generous);
    }
    /// Both change it before either has seen the other's.
    bool meet(EntityKey feature, const char *key, const QString &mayas, const QString &priyas);
    void keepPictures(const QString &name);
    /// A change of the other person's that Maya sees by now.
    bool priyaSets(EntityKey item, const char *key, const QString &value)
    {
        return set(priya(), item, key, value) && QTest::qWaitFor([&] { return text(maya(), item, key) == value; }, generous);
    }
    template<typename T>
    static T *find(QWidget &window, const char *name)
    {
        return window.findChild<T *>(QString::fromLatin1(name));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<MainWindow> m_other;
};

void TestPeople::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    const QString path = m_fixture->makePlan(u"example"_s);
    m_fixture->open(path);
    SessionEnvironment environment = m_fixture->environment();
    environment.paths = LocalPaths::under(m_fixture->pathOf(u"home-priya"_s));
    environment.identity = Identity{u"Priya Raman"_s, {}};
    m_other = std::make_unique<MainWindow>(environment);
    m_other->resize(1440, 900);
    m_other->show();
    QSignalSpy opened(m_other.get(), &MainWindow::opened);
    m_other->openPlan(path);
    QVERIFY(!opened.isEmpty() || opened.wait(generous));
    QVERIFY(m_other->planPage());
    // The same part of the file for both.
    priya().setScope(maya().scope());
    for (MainWindow *window : {&m_fixture->window(), m_other.get()})
        window->planPage()->enterWorkspace(u"features"_s);
}

void TestPeople::cleanup()
{
    m_other.reset();
    m_fixture.reset();
}

bool TestPeople::meet(EntityKey feature, const char *key, const QString &mayas, const QString &priyas)
{
    for (LiveSession *session : {&mayasFile(), &priyasFile()})
        session->setPolling(false);
    const bool done = set(priya(), feature, key, priyas) && isStored(priyasFile())
        && set(maya(), feature, key, mayas) && isStored(mayasFile());
    for (LiveSession *session : {&mayasFile(), &priyasFile()})
        session->setPolling(true);
    return done && QTest::qWaitFor([&] { return openConflicts(priya().plan()).size() == 1; }, generous);
}

void TestPeople::keepPictures(const QString &name)
{
    for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
        Appearance::instance().setChoice(choice);
        m_fixture->keepPicture(QString(name + (choice == ThemeChoice::Dark ? u"-dark"_s : u"-light"_s)));
    }
}

void TestPeople::theOtherIsSeenAndTheirChangeMarked()
{
    QWidget *presence = find<QWidget>(m_fixture->window(), "presence");
    QVERIFY(!presence->isVisible());
    // News goes after a few seconds, so what may take longer comes first.
    QVERIFY(set(priya(), item(maya(), 5), "title", u"Something else"_s));
    QTRY_VERIFY_WITH_TIMEOUT(presence->isVisible(), generous);
    const EntityKey feature = item(maya());
    const QString before = text(maya(), feature, "title");
    QVERIFY(set(priya(), feature, "title", u"Cards that stay"_s));
    QTRY_COMPARE_WITH_TIMEOUT(text(maya(), feature, "title"), u"Cards that stay"_s, generous);
    QCOMPARE(maya().colleagues().changedBy(feature), u"Priya Raman"_s);
    QCOMPARE(priya().colleagues().changedBy(feature), QString());
    QAbstractButton *news = find<QAbstractButton>(m_fixture->window(), "news");
    QVERIFY(news->isVisible());
    QCOMPARE(news->text(), u"Priya Raman renamed %1 to Cards that stay"_s.arg(before));
    keepPictures(u"people-live-change"_s);
    m_fixture->window().planPage()->enterWorkspace(u"roadmap"_s);
    keepPictures(u"people-live-change-roadmap"_s);
    QTest::mouseClick(news, Qt::LeftButton);
    QCOMPARE(maya().selection().items, std::vector<EntityKey>{feature});
    QTRY_VERIFY_WITH_TIMEOUT(!maya().colleagues().hasMarks(), generous);

    m_other.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!presence->isVisible(), generous);
}

void TestPeople::aFieldBeingEditedIsMarked()
{
    const EntityKey feature = item(maya());
    TableView *table = m_other->findChild<TableView *>();
    table->editCell(feature, u"title"_s);
    QTRY_VERIFY_WITH_TIMEOUT(maya().colleagues().editorOf(feature), generous);
    QAbstractButton *editing = find<QAbstractButton>(m_fixture->window(), "presence-editing");
    QVERIFY(editing->isVisible());
    QVERIFY2(editing->text().startsWith(u"Priya Raman is editing "_s), qPrintable(editing->text()));
    keepPictures(u"people-editing"_s);
    m_fixture->window().planPage()->enterWorkspace(u"roadmap"_s);
    keepPictures(u"people-editing-roadmap"_s);
    QTest::mouseClick(editing, Qt::LeftButton);
    QCOMPARE(maya().selection().items, std::vector<EntityKey>{feature});
}

void TestPeople::aValueTypedMeanwhileIsNotLost()
{
    const EntityKey feature = item(maya());
    m_fixture->window().activateWindow();
    maya().open(feature);
    Inspector *inspector = m_fixture->window().findChild<Inspector *>();
    QCoreApplication::processEvents();
    FieldEditor *title = inspector->editorOf(u"team"_s) ? inspector->editorOf(u"title"_s) : nullptr;
    QVERIFY(title);
    mayasFile().setPolling(false);
    QVERIFY(set(priya(), feature, "title", u"Hers"_s));
    QVERIFY(isStored(priyasFile()));
    // A pause would store what is typed. Typing goes on by a timer, which is due before the pause is, however long this
    // program has to wait for its turn.
    QTimer typing;
    connect(&typing, &QTimer::timeout, title, [&] {
        if (title->theirs().isEmpty())
            title->setInput(u"Mine, half typed"_s);
        else
            typing.stop();
    });
    title->setInput(u"Mine, half typed"_s);
    typing.start(20);
    mayasFile().setPolling(true);
    QTRY_COMPARE_WITH_TIMEOUT(title->theirs(), u"Priya Raman: Hers"_s, generous);
    typing.stop();
    QCOMPARE(title->inputText(), u"Mine, half typed"_s);
    keepPictures(u"people-theirs-beside"_s);
    title->takeTheirs();
    QCOMPARE(title->inputText(), u"Hers"_s);
    QCOMPARE(text(maya(), feature, "title"), u"Hers"_s);
}

void TestPeople::aConflictIsDecided_data()
{
    QTest::addColumn<bool>("takesMine");
    QTest::newRow("mine") << true;
    QTest::newRow("theirs") << false;
}

void TestPeople::aConflictIsDecided()
{
    QFETCH(bool, takesMine);
    const EntityKey feature = item(maya());
    QVERIFY(meet(feature, "title", u"Apple"_s, u"Zebra"_s));
    for (MainWindow *window : {&m_fixture->window(), m_other.get()})
        QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(*window, "conflict-banner")->isVisible(), generous);
    QVERIFY(find<QWidget>(m_fixture->window(), "conflict-banner")->accessibleName().startsWith(u"1 "_s));
    // The greater text counts meanwhile, for everybody.
    QCOMPARE(text(maya(), feature, "title"), u"Zebra"_s);
    QTRY_COMPARE_WITH_TIMEOUT(text(priya(), feature, "title"), u"Zebra"_s, generous);
    keepPictures(u"people-conflict-banner"_s);

    QTest::mouseClick(find<QWidget>(m_fixture->window(), "decide"), Qt::LeftButton);
    QCOMPARE(m_fixture->window().planPage()->workspaceId(), u"conflicts"_s);
    QVERIFY(!find<QWidget>(m_fixture->window(), "conflict-banner")->isVisible());
    QAbstractButton *mine = find<QAbstractButton>(m_fixture->window(), "first");
    QAbstractButton *theirs = find<QAbstractButton>(m_fixture->window(), "second");
    QTRY_COMPARE_WITH_TIMEOUT(mine->accessibleName(), u"Mine: Apple"_s, generous);
    QTRY_COMPARE_WITH_TIMEOUT(theirs->accessibleName(), u"Priya Raman: Zebra"_s, generous);
    QVERIFY(!theirs->accessibleDescription().isEmpty());
    keepPictures(u"people-conflicts"_s);

    QAbstractButton *chosen = takesMine ? mine : theirs;
    chosen->setFocus(Qt::TabFocusReason);
    QTest::keyClick(chosen, Qt::Key_Return);
    const QString wanted = takesMine ? u"Apple"_s : u"Zebra"_s;
    QCOMPARE(text(maya(), feature, "title"), wanted);
    QVERIFY(openConflicts(maya().plan()).empty());
    QTRY_VERIFY_WITH_TIMEOUT(openConflicts(priya().plan()).empty(), generous);
    QTRY_COMPARE_WITH_TIMEOUT(text(priya(), feature, "title"), wanted, generous);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QWidget>(*m_other, "conflict-banner")->isVisible(), generous);
    keepPictures(u"people-conflicts-none"_s);

    maya().undo();
    QCOMPARE(openConflicts(maya().plan()).size(), size_t(1));
    QCOMPARE(text(maya(), feature, "title"), u"Zebra"_s);
    QVERIFY(m_fixture->isSaved());
}

void TestPeople::anotherValueDecides_data()
{
    QTest::addColumn<bool>("withEnter");
    QTest::newRow("with the button") << false;
    QTest::newRow("with Enter") << true;
}

void TestPeople::anotherValueDecides()
{
    QFETCH(bool, withEnter);
    const EntityKey feature = item(maya());
    QVERIFY(meet(feature, "effort_likely", u"13"_s, u"21"_s));
    m_fixture->window().planPage()->enterWorkspace(u"conflicts"_s);
    QTest::mouseClick(find<QWidget>(m_fixture->window(), "other"), Qt::LeftButton);
    FieldEditor *value = find<FieldEditor>(m_fixture->window(), "other-value");
    QVERIFY(value);
    QCOMPARE(value->inputText(), u"21"_s);
    value->setInput(u"17"_s);
    keepPictures(u"people-conflict-other"_s);
    if (withEnter)
        QTest::keyClick(value->findChild<QLineEdit *>(), Qt::Key_Return);
    else
        QTest::mouseClick(find<QWidget>(m_fixture->window(), "store-other"), Qt::LeftButton);
    QCOMPARE(text(maya(), feature, "effort_likely"), u"17"_s);
    QVERIFY(openConflicts(maya().plan()).empty());
    QVERIFY(m_fixture->isSaved());
}

void TestPeople::aRemovedItemIsKeptOrRemoved_data()
{
    QTest::addColumn<bool>("keeps");
    QTest::newRow("keep") << true;
    QTest::newRow("remove") << false;
}

void TestPeople::aRemovedItemIsKeptOrRemoved()
{
    QFETCH(bool, keeps);
    const EntityKey feature = item(maya());
    mayasFile().setPolling(false);
    QVERIFY(set(priya(), feature, "title", u"Worked on"_s));
    QVERIFY(isStored(priyasFile()));
    QVERIFY(maya().remove({&feature, 1}));
    QVERIFY(isStored(mayasFile()));
    mayasFile().setPolling(true);
    QTRY_COMPARE_WITH_TIMEOUT(openConflicts(maya().plan()).size(), size_t(1), generous);
    m_fixture->window().planPage()->enterWorkspace(u"conflicts"_s);
    QAbstractButton *keep = find<QAbstractButton>(m_fixture->window(), "first");
    QTRY_COMPARE_WITH_TIMEOUT(keep->accessibleName(), u"Keep: Priya Raman worked on it"_s, generous);
    keepPictures(u"people-conflict-removed"_s);
    QTest::mouseClick(find<QWidget>(m_fixture->window(), keeps ? "first" : "second"), Qt::LeftButton);
    QCOMPARE(maya().plan().find(feature.kind, feature.id)->removed, !keeps);
    QVERIFY(openConflicts(maya().plan()).empty());
    QVERIFY(m_fixture->isSaved());
    QTRY_COMPARE_WITH_TIMEOUT(priya().plan().find(feature.kind, feature.id)->removed, !keeps, generous);
}

void TestPeople::theBannerWaits()
{
    QVERIFY(meet(item(maya()), "title", u"Apple"_s, u"Zebra"_s));
    QWidget *banner = find<QWidget>(m_fixture->window(), "conflict-banner");
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
    for (QAbstractButton *button : banner->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Later")
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(!banner->isVisible());
    QVERIFY(find<QWidget>(m_fixture->window(), "rail-conflicts")->isVisible());
    QVERIFY(set(maya(), item(maya(), 5), "title", u"Something else"_s));
    QCoreApplication::processEvents();
    QVERIFY(!banner->isVisible());
    // A second one is news again.
    const EntityKey other = item(maya(), 7);
    for (LiveSession *session : {&mayasFile(), &priyasFile()})
        session->setPolling(false);
    QVERIFY(set(priya(), other, "title", u"Zebra"_s) && isStored(priyasFile()));
    QVERIFY(set(maya(), other, "title", u"Apple"_s) && isStored(mayasFile()));
    QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), generous);
}

void TestPeople::whatAnUndoLeavesIsNamedAndOffered()
{
    const std::vector<EntityKey> features{item(maya(), 3), item(maya(), 5), item(maya(), 7)};
    const FieldInfo &effort = *maya().plan().catalogue().info(EntityKind::Feature).field(u"effort_likely");
    QStringList before;
    for (const EntityKey &feature : features)
        before.append(text(maya(), feature, "effort_likely"));
    QVERIFY(maya().edit(features, effort, u"13"_s));
    const QString label = maya().document().undoLabel();
    QTRY_COMPARE_WITH_TIMEOUT(text(priya(), features.front(), "effort_likely"), u"13"_s, generous);
    QVERIFY(priyaSets(features.front(), "effort_likely", u"21"_s));

    maya().undo();
    QCOMPARE(text(maya(), features.front(), "effort_likely"), u"21"_s);
    QCOMPARE(text(maya(), features.back(), "effort_likely"), before.back());
    const QString wanted = u"Undone: %1, except %2: Priya Raman changed its %3 since"_s.arg(
        label, maya().nameOf(features.front()), insideSentence(effort.labelText()));
    Toast *toast = m_fixture->window().findChild<Toast *>();
    QTRY_COMPARE_WITH_TIMEOUT(toast->sentence(), wanted, generous);
    QAbstractButton *button = toast->findChild<QAbstractButton *>();
    QCOMPARE(button->text(), u"Undo this too"_s);
    keepPictures(u"people-undo-left"_s);

    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(text(maya(), features.front(), "effort_likely"), before.front());
    QVERIFY(m_fixture->isSaved());
    QTRY_COMPARE_WITH_TIMEOUT(text(priya(), features.front(), "effort_likely"), before.front(), generous);
    maya().undo();
    QCOMPARE(text(maya(), features.front(), "effort_likely"), u"21"_s);
    QCOMPARE(text(maya(), features.back(), "effort_likely"), before.back());
}

void TestPeople::anUndoOfWhatOthersChangedIsOffered()
{
    const EntityKey feature = item(maya());
    const QString before = text(maya(), feature, "title");
    QVERIFY(set(maya(), item(maya(), 5), "title", u"Done before"_s));
    QVERIFY(set(maya(), feature, "title", u"Mine"_s));
    const QString label = maya().document().undoLabel();
    QTRY_COMPARE_WITH_TIMEOUT(text(priya(), feature, "title"), u"Mine"_s, generous);
    QVERIFY(priyaSets(feature, "title", u"Hers"_s));

    maya().undo();
    QCOMPARE(text(maya(), feature, "title"), u"Hers"_s);
    Toast *toast = m_fixture->window().findChild<Toast *>();
    QTRY_COMPARE_WITH_TIMEOUT(toast->sentence(), u"Not undone: %1. Hers: Priya Raman changed its title since"_s.arg(label), generous);
    QAbstractButton *button = toast->findChild<QAbstractButton *>();
    QCOMPARE(button->text(), u"Undo anyway"_s);
    keepPictures(u"people-undo-nothing"_s);
    // It doesn't stand in the way of what was done before.
    QVERIFY(maya().document().undoLabel() != label);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(text(maya(), feature, "title"), before);
    QVERIFY(m_fixture->isSaved());
}

LEADLINE_GUI_TEST(TestPeople)
#include "tst_people.moc"
