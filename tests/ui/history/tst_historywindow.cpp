// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/snapshot.h"
#include "tests/app/commandrun.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/history/changefilterbar.h"
#include "ui/history/changelistview.h"
#include "ui/history/comparisonpane.h"
#include "ui/history/historyworkspace.h"
#include "ui/history/momentpicker.h"
#include "ui/history/movedview.h"
#include "ui/history/rescoredview.h"
#include "ui/history/snapshotlist.h"
#include "ui/history/timehandle.h"
#include "ui/shell/planpage.h"
#include "ui/theme/appearance.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/painting.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// The history in the window on the example plan.
class TestHistoryWindow final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openPlan(u"example"_s); }
    void cleanup() { m_fixture.reset(); }
    void theNumbersAreThoseOfDiff();
    void theListIsLive();
    void aChangeIsSelectedAndTakenBack();
    void aMarkedChangeSelectsOnce();
    void theSelectionComesBack();
    void snapshotsAreTakenComparedAndRenamed();
    void theFirstOfJulyIsOpenedReadOnly();
    void nothingDiffers();
    void theHistoryOfOneItem();
    void theComparisonOfOneItem();
    void everythingComesBack();
    void nothingBeforeTheFirstChange();
    void theHandlesMoveTheRange();
    void scoresAreWholeWhereThereIsRoom();

private:
    static constexpr int generous = 20'000;

    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    HistoryWorkspace &history() { return *m_history; }
    bool isCompared()
    {
        return QTest::qWaitFor([this] { return history().comparison().result() && !history().comparison().isWorking(); }, generous);
    }
    void openPlan(const QString &templateName);
    void click(const char *name) { QTest::mouseClick(m_fixture->find<QAbstractButton>(name), Qt::LeftButton); }
    void answer(const QString &text);
    void keepPictures(const QString &name);

    std::unique_ptr<WindowFixture> m_fixture;
    HistoryWorkspace *m_history = nullptr;
    QString m_path;
};

void TestHistoryWindow::openPlan(const QString &templateName)
{
    m_fixture = std::make_unique<WindowFixture>();
    m_path = m_fixture->makePlan(templateName);
    MainWindow &window = m_fixture->open(m_path);
    window.planPage()->setInspectorShown(false);
    window.planPage()->enterWorkspace(u"history"_s);
    m_history = window.findChild<HistoryWorkspace *>();
    QVERIFY(m_history);
    QVERIFY(QTest::qWaitFor([this] { return history().changes().shownCount() > 0; }, generous));
    QVERIFY(isCompared());
}

void TestHistoryWindow::answer(const QString &text)
{
    QWidget *question = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        question = m_fixture->find<QWidget>("question");
        return question && question->isVisible();
    }, generous));
    QLineEdit *line = question->findChild<QLineEdit *>();
    line->setText(text);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestHistoryWindow::keepPictures(const QString &name)
{
    m_fixture->keepPicture(name + u"-light"_s);
    Appearance::instance().setChoice(ThemeChoice::Dark);
    m_fixture->keepPicture(name + u"-dark"_s);
    Appearance::instance().setChoice(ThemeChoice::Light);
}

void TestHistoryWindow::theNumbersAreThoseOfDiff()
{
    keepPictures(u"history"_s);
    const DifferenceCounts counts = countFeatures(history().comparison().result()->differences);
    CommandRun command;
    const CommandResult told = command.run({u"diff"_s, m_path, u"Board review"_s, u"--json"_s});
    QVERIFY2(told.exitCode == 0, qPrintable(told.err));
    QHash<QString, int> aspects;
    for (const QJsonValue &difference : told.json()) {
        if (difference.toObject().value(u"entity"_s) == u"feature"_s)
            ++aspects[difference.toObject().value(u"aspect"_s).toString()];
    }
    QCOMPARE(counts.moved, aspects.value(u"moved"_s));
    QCOMPARE(counts.added, aspects.value(u"added"_s));
    QCOMPARE(counts.removed, aspects.value(u"removed"_s));
    QCOMPARE(counts.rescored, aspects.value(aspectKey(Aspect::Rescored)));
    QCOMPARE(counts.parked, aspects.value(u"parked"_s));
    QCOMPARE(counts.released, aspects.value(u"released"_s));
    QVERIFY(counts.moved > 0 && counts.rescored > 0);
    // The timeline has each of those features once.
    const MovedModel *rows = history().findChild<MovedModel *>();
    QVERIFY(rows->rowCount() >= counts.added + counts.removed + counts.parked + counts.released);
    QSet<EntityId> once;
    for (int row = 0; row < rows->rowCount(); ++row)
        once.insert(rows->difference(row).row.id);
    QCOMPARE(once.size(), rows->rowCount());
}

void TestHistoryWindow::theListIsLive()
{
    const int before = history().changes().shownCount();
    const std::shared_ptr<const MomentComparison> compared = history().comparison().result();
    const EntityKey item{EntityKind::Feature, context().plan().all<Feature>().at(5).id};
    const FieldInfo &end = *entityInfo<Feature>().field(u"end");
    QVERIFY(context().edit(item, end, u"2027-05-28"_s));
    QCOMPARE(history().changes().shownCount(), before + 1);
    QVERIFY(QTest::qWaitFor([&] { return history().comparison().result() != compared && !history().comparison().isWorking(); }, generous));
    QVERIFY(history().findChild<MovedModel *>()->rowOf(item) >= 0);
    // Somebody else's, through the file.
    CommandRun other;
    other.author = u"Priya Raman"_s;
    const QString ref = context().plan().find(item.kind, item.id)->ref;
    QVERIFY(m_fixture->isSaved());
    const CommandResult set = other.run({u"set"_s, m_path, ref, u"end=2027-06-11"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    QVERIFY(QTest::qWaitFor([&] { return history().changes().shownCount() == before + 2; }, generous));
}

void TestHistoryWindow::aChangeIsSelectedAndTakenBack()
{
    const EntityKey item{EntityKind::Feature, context().plan().all<Feature>().at(5).id};
    const FieldInfo &end = *entityInfo<Feature>().field(u"end");
    const QString was = end.text(*context().plan().find(item.kind, item.id));
    EntityId changed;
    connect(&context().document(), &PlanDocument::executed, &context(),
            [&changed](const std::shared_ptr<const Transaction> &one) { changed = one->id; }, Qt::SingleShotConnection);
    QVERIFY(context().edit(item, end, u"2027-05-28"_s));
    history().list().setCurrentIndex(history().changes().indexOf(changed));
    QCOMPARE(context().selection().current, item);
    QVERIFY(history().statusText().contains(u"Maya Lindqvist"_s));
    click("take-back");
    QCOMPARE(end.text(*context().plan().find(item.kind, item.id)), was);
    QVERIFY(context().document().undoLabel().startsWith(u"Take back: "_s));
    // What is taken back of several and undone again is told as that, not as taken back twice.
    Change several(u"Set Effort of 2 items"_s);
    for (const int row : {3, 4})
        several.set(EntityKind::Feature, context().plan().all<Feature>().at(row).id, *entityInfo<Feature>().field(u"effort_likely"), u"17"_s);
    QVERIFY(context().execute(std::move(several)));
    context().undo();
    QCOMPARE(history().list().model()->index(2, 0).data().toString(), u"Undo: Set Effort of 2 items"_s);
}

void TestHistoryWindow::aMarkedChangeSelectsOnce()
{
    const FieldInfo &effort = *entityInfo<Feature>().field(u"effort_likely");
    const auto feature = [this](int row) { return EntityKey{EntityKind::Feature, context().plan().all<Feature>().at(row).id}; };
    Change several(u"Set Effort of 3 items"_s);
    for (const int row : {3, 4, 5})
        several.set(EntityKind::Feature, feature(row).id, effort, u"17"_s);
    EntityId marked;
    connect(&context().document(), &PlanDocument::executed, &context(),
            [&marked](const std::shared_ptr<const Transaction> &one) { marked = one->id; }, Qt::SingleShotConnection);
    QVERIFY(context().execute(std::move(several)));
    const QModelIndex change = history().changes().indexOf(marked);
    QTest::mouseClick(history().list().viewport(), Qt::LeftButton, {}, history().list().visualRect(change).center());
    QCOMPARE(context().selection().items.size(), 3);

    // Whoever goes on elsewhere is let alone, whatever is added to the list.
    m_fixture->window().planPage()->enterWorkspace(u"roadmap"_s);
    context().select(feature(7));
    const int before = history().changes().shownCount();
    for (const QString &value : {u"18"_s, u"19"_s, u"20"_s}) {
        QVERIFY(context().edit(feature(7), effort, value));
        QTest::qWait(20);
        QCOMPARE(context().selection().items, std::vector{feature(7)});
    }
    QVERIFY(m_fixture->isSaved());
    CommandRun other;
    other.author = u"Priya Raman"_s;
    const CommandResult set =
        other.run({u"set"_s, m_path, context().plan().find(EntityKind::Feature, feature(9).id)->ref, u"end=2027-06-11"_s});
    QVERIFY2(set.exitCode == 0, qPrintable(set.err));
    QTRY_COMPARE_WITH_TIMEOUT(history().changes().shownCount(), before + 4, generous);
    QCOMPARE(context().selection().items, std::vector{feature(7)});
    m_fixture->window().planPage()->enterWorkspace(u"history"_s);
    QVERIFY(isCompared());
    QCOMPARE(context().selection().items, std::vector{feature(7)});
    QVERIFY(history().list().selectedChanges().empty());
}

void TestHistoryWindow::theSelectionComesBack()
{
    const MovedModel *rows = history().findChild<MovedModel *>();
    EntityKey removed;
    for (int row = 0; row < rows->rowCount(); ++row) {
        if (rows->difference(row).aspect == Aspect::Removed)
            removed = rows->difference(row).row;
    }
    QVERIFY(!removed.isNull());
    QVERIFY(context().plan().find(removed.kind, removed.id)->removed);
    history().pane().timeline().setCurrentIndex(rows->index(rows->rowOf(removed)));
    keepPictures(u"history-removed"_s);
    click("bring-back");
    QVERIFY(!context().plan().find(removed.kind, removed.id)->removed);
    QVERIFY(context().document().undoLabel().endsWith(u"as of 1 Jul"_s));
    QVERIFY(QTest::qWaitFor([&] { return rows->rowOf(removed) < 0; }, generous));
}

void TestHistoryWindow::snapshotsAreTakenComparedAndRenamed()
{
    const int before = context().plan().all<Snapshot>().size();
    click("take-snapshot");
    answer(u"Before the summer"_s);
    QVERIFY(QTest::qWaitFor([&] { return context().plan().all<Snapshot>().size() > before; }, generous));
    QWidget *segment = nullptr;
    for (QAbstractButton *button : m_fixture->window().findChildren<QAbstractButton *>()) {
        if (button->text() == u"Snapshots" && button->isVisible())
            segment = button;
    }
    QVERIFY(segment);
    QTest::mouseClick(segment, Qt::LeftButton);
    QListView *list = m_fixture->find<QListView>("snapshots");
    QVERIFY(QTest::qWaitFor([&] { return list->model()->index(0, 0).data().toString() == u"Before the summer"_s; }, generous));
    keepPictures(u"history-snapshots"_s);
    list->setCurrentIndex(list->model()->index(0, 0));
    click("compare-snapshot");
    QVERIFY(isCompared());
    QVERIFY(history().comparison().result()->differences.empty());
    click("rename-snapshot");
    answer(u"After the summer"_s);
    QVERIFY(QTest::qWaitFor([&] { return list->model()->index(0, 0).data().toString() == u"After the summer"_s; }, generous));
    list->setCurrentIndex(list->model()->index(0, 0));
    click("remove-snapshot");
    QTRY_COMPARE(list->model()->rowCount(), context().plan().all<Snapshot>().size());
    QVERIFY(list->model()->index(0, 0).data().toString() != u"After the summer"_s);
}

void TestHistoryWindow::theFirstOfJulyIsOpenedReadOnly()
{
    click("open-past");
    PastPlanView *past = m_fixture->find<PastPlanView>("past-plan");
    QVERIFY(past);
    keepPictures(u"history-past"_s);
    QVERIFY(!past->workspace().context().isEditable());
    QVERIFY(past->workspace().context().plan().equals(*history().comparison().result()->before));
    click("back-to-history");
    QVERIFY(!m_fixture->window().findChild<PastPlanView *>() || !past->isVisible());
    QVERIFY(history().list().isVisible());
}

void TestHistoryWindow::nothingDiffers()
{
    m_fixture->window().planPage()->enterWorkspace(u"features"_s);
    m_fixture->window().planPage()->enterWorkspace(u"history"_s);
    const QDate today = m_fixture->environment().clock.today();
    history().comparison().setMoments({Moment::now(), {}, today}, {Moment::now(), {}, today});
    QVERIFY(isCompared());
    QVERIFY(history().comparison().result()->differences.empty());
    keepPictures(u"history-nothing"_s);
}

void TestHistoryWindow::theHistoryOfOneItem()
{
    const EntityKey item{EntityKind::Feature, context().plan().all<Feature>().at(5).id};
    QVERIFY(history().reveal(item));
    QCOMPARE(history().changes().filter().item, item);
    QVERIFY(history().changes().shownCount() > 0);
    QVERIFY(history().changes().shownCount() < history().changes().totalCount());
    keepPictures(u"history-item"_s);
    // From elsewhere too, where the same item is selected and the list has the keyboard at once.
    context().select(item);
    m_fixture->window().planPage()->enterWorkspace(u"roadmap"_s);
    history().findChild<ChangeFilterBar *>()->setItem({});
    QCOMPARE(history().changes().shownCount(), history().changes().totalCount());
    m_fixture->window().planPage()->setInspectorShown(true);
    const QList<QAction *> actions = m_fixture->window().findChildren<QAction *>();
    const auto command = std::ranges::find(actions, u"Show the history"_s, [](const QAction *action) { return action->text(); });
    QVERIFY(command != actions.end());
    (*command)->trigger();
    QVERIFY(history().isVisible());
    QCOMPARE(history().changes().filter().item, item);
}

void TestHistoryWindow::theComparisonOfOneItem()
{
    const MovedModel *moved = history().findChild<MovedModel *>();
    QVERIFY(moved->rowCount() > 1);
    const int all = moved->rowCount();
    const EntityKey item = moved->difference(1).row;
    QVERIFY(history().showHistory(item));
    // List, figures and comparison speak about the same thing, and the page says so.
    QCOMPARE(moved->rowCount(), 1);
    QCOMPARE(moved->rowOf(item), 0);
    for (const PlanDifference &difference : history().comparison().result()->differences)
        QVERIFY2(difference.row == item, qPrintable(difference.sentence));
    const QWidget *about = m_fixture->find<QWidget>("comparison-about");
    QVERIFY(about);
    QVERIFY(about->isVisible());
    QAbstractButton *chip = m_fixture->find<QAbstractButton>("comparison-item");
    QVERIFY2(chip->accessibleName().contains(context().nameOf(item)), qPrintable(chip->accessibleName()));
    QVERIFY(!m_fixture->find<QAbstractButton>("bring-all-back")->isVisible());
    keepPictures(u"history-item-compared"_s);

    // It stays of that item when the plan changes, and what is brought back is that item.
    const std::shared_ptr<const MomentComparison> compared = history().comparison().result();
    const EntityKey other = {EntityKind::Feature, context().plan().all<Feature>().at(5).id};
    QVERIFY(other != item);
    QVERIFY(context().edit(other, *entityInfo<Feature>().field(u"end"), u"2027-05-28"_s));
    QVERIFY(QTest::qWaitFor([&] { return history().comparison().result() != compared && !history().comparison().isWorking(); }, generous));
    QCOMPARE(moved->rowCount(), 1);
    QCOMPARE(history().pane().selectedItems(), std::vector<EntityKey>{item});

    // An item that is the same says so of itself; the figures of features say nothing of an item of another kind.
    EntityKey same;
    for (const Feature &feature : context().plan().all<Feature>()) {
        const auto isOf = [&](const PlanDifference &difference) { return difference.row.id == feature.id; };
        if (feature.id != other.id && std::ranges::none_of(history().comparison().whole()->differences, isOf))
            same = {EntityKind::Feature, feature.id};
    }
    QVERIFY(!same.isNull());
    history().showHistory(same);
    QVERIFY(history().comparison().result()->differences.empty());
    QVERIFY(about->isVisible());
    keepPictures(u"history-item-same"_s);

    // The cross leads back to the whole plan, in the list too.
    QTest::keyClick(chip, Qt::Key_Delete);
    QVERIFY(!about->isVisible());
    QVERIFY(history().changes().filter().item.isNull());
    QVERIFY(moved->rowCount() >= all);
    QVERIFY(m_fixture->find<QAbstractButton>("bring-all-back")->isVisible());
}

void TestHistoryWindow::everythingComesBack()
{
    const std::shared_ptr<const MomentComparison> compared = history().comparison().result();
    QVERIFY(!compared->differences.empty());
    const QString before = context().document().undoLabel();
    for (const bool agrees : {false, true}) {
        click("bring-all-back");
        QMessageBox *question = m_fixture->find<QMessageBox>("bring-all-question");
        QVERIFY(question);
        QTRY_VERIFY(question->isVisible());
        QVERIFY2(question->informativeText().startsWith(u"This "), qPrintable(question->informativeText()));
        QVERIFY2(question->informativeText().contains(u" and changes "_s), qPrintable(question->informativeText()));
        QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
        if (!qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
            question->grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/history-question.png"_s);
        if (agrees) {
            for (QAbstractButton *button : question->buttons()) {
                if (question->buttonRole(button) == QMessageBox::AcceptRole)
                    QTest::mouseClick(button, Qt::LeftButton);
            }
        } else {
            QTest::keyClick(question, Qt::Key_Return);
            QCOMPARE(context().document().undoLabel(), before);
        }
        QTRY_VERIFY(!m_fixture->find<QMessageBox>("bring-all-question"));
    }
    QVERIFY(QTest::qWaitFor([&] { return history().comparison().result() != compared && !history().comparison().isWorking(); }, generous));
    for (const PlanDifference &difference : history().comparison().result()->differences)
        QVERIFY2(difference.aspect == Aspect::Reordered, qPrintable(difference.sentence));
    QVERIFY(m_fixture->isSaved());
    context().undo();
    QVERIFY(QTest::qWaitFor([&] {
        const std::shared_ptr<const MomentComparison> &now = history().comparison().result();
        return now && !history().comparison().isWorking() && now->differences.size() == compared->differences.size();
    }, generous));
}

void TestHistoryWindow::nothingBeforeTheFirstChange()
{
    openPlan(u"empty"_s);
    const QDate today = m_fixture->environment().clock.today();
    QTRY_VERIFY_WITH_TIMEOUT(history().comparison().from().moment.seq(), generous);
    QCOMPARE(history().comparison().from().day, today);
    QVERIFY(isCompared());
    QVERIFY(history().comparison().result()->differences.empty());

    TimeHandle *from = history().findChildren<TimeHandle *>().constFirst();
    QVERIFY(from->toolTip().startsWith(u"First change, "_s));
    const int place = from->value();
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_PageDown, Qt::Key_Home})
        QTest::keyClick(from, key);
    QTest::mouseClick(from->parentWidget(), Qt::LeftButton, {}, QPoint(240, 40));
    QCOMPARE(from->value(), place);

    // Typed, it says why; the day of the first change means what came after it.
    MomentPicker *picker = nullptr;
    for (MomentPicker *one : m_fixture->window().findChildren<MomentPicker *>())
        picker = one->combo().objectName() == u"from" ? one : picker;
    QVERIFY(picker);
    Q_EMIT picker->combo().chosen(-1);
    answer(today.addDays(-7).toString(Qt::ISODate));
    QWidget *question = m_fixture->find<QWidget>("question");
    QVERIFY(question && question->isVisible());
    bool saysWhy = false;
    for (const QLabel *label : question->findChildren<QLabel *>())
        saysWhy = saysWhy || label->text().contains(u"This plan begins on"_s);
    QVERIFY(saysWhy);
    answer(u"today"_s);
    QTRY_VERIFY(!m_fixture->find<QWidget>("question"));
    QVERIFY(history().comparison().from().moment.seq());
}

void TestHistoryWindow::theHandlesMoveTheRange()
{
    const QList<TimeHandle *> handles = history().findChildren<TimeHandle *>();
    QCOMPARE(handles.size(), 2);
    TimeHandle *from = handles[0];
    QCOMPARE(from->accessibleName(), u"From"_s);
    const QDate board = history().comparison().from().day;
    from->setFocus();
    QTest::keyClick(from, Qt::Key_Right);
    QTest::keyClick(from, Qt::Key_Right);
    QTRY_COMPARE_WITH_TIMEOUT(history().comparison().from().day, board.addDays(2), generous);
    QVERIFY(isCompared());
    QVERIFY(history().comparison().from().moment.instant());
    QTest::keyClick(from, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(history().comparison().from().name, u"Board review"_s, generous);
    QTest::keyClick(from, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(history().comparison().from().name != u"Board review", generous);
    QVERIFY(history().comparison().from().day < board);
    QVERIFY(isCompared());
    // The end is dragged two weeks back; nothing is read before it is let go.
    TimeHandle *to = handles[1];
    const QPoint grip(to->width() / 2, 20);
    QTest::mousePress(to, Qt::LeftButton, {}, grip);
    const QPoint there = to->mapFrom(to->parentWidget(), QPoint(to->parentWidget()->width() / 2 + 200, 30));
    QMouseEvent move(QEvent::MouseMove, there, to->mapToGlobal(there), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(to, &move);
    QVERIFY(history().comparison().to().moment.isNow());
    QTest::mouseRelease(to, Qt::LeftButton, {}, grip);
    QTRY_VERIFY_WITH_TIMEOUT(!history().comparison().to().moment.isNow(), generous);
    QVERIFY(history().comparison().to().day < m_fixture->environment().clock.today());
    QVERIFY(isCompared());
    keepPictures(u"history-range"_s);
    QTest::keyClick(to, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(history().comparison().to().moment.isNow(), generous);
}

/// No row is cut off above free space, and the words of no rank lie under what comes after them.
void TestHistoryWindow::scoresAreWholeWhereThereIsRoom()
{
    RescoredView *scores = history().findChild<RescoredView *>();
    QVERIFY(scores && scores->isVisible());
    const QAbstractItemModel &model = *scores->model();
    QVERIFY(model.rowCount() > 0);
    QCOMPARE(scores->contentHeight(), scores->horizontalHeader()->height() + scores->verticalHeader()->length());
    const QString widest = model.index(0, RescoredModel::Rank).data(RescoredModel::WidestRanksRole).toString();
    const QFont font = Appearance::font(TextRole::Table);
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(tabularWidth(font, model.index(row, RescoredModel::Rank).data().toString()) <= tabularWidth(font, widest));
}

LEADLINE_GUI_TEST(TestHistoryWindow)
#include "tst_historywindow.moc"
