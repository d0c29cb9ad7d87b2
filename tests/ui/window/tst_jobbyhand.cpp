// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/change.h"
#include "core/session/plansession.h"
#include "tests/support/shareddata.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/delegates/tableview.h"
#include "ui/import/importwindow.h"
#include "ui/inspector/inspector.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/records/entitypicker.h"
#include "ui/records/recordform.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/shell/planpage.h"
#include "ui/theme/toast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

namespace {

constexpr int generous = 30'000;

/// Does @p work once such a dialog is open and @p isMeant says that it is the one.
template<typename Dialog>
void whenOpen(QObject *owner, std::function<bool(const Dialog &)> isMeant, std::function<void(Dialog &)> work)
{
    QTimer *timer = new QTimer(owner);
    QObject::connect(timer, &QTimer::timeout, owner, [timer, isMeant, work] {
        Dialog *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget());
        if (!dialog || !dialog->isVisible() || !isMeant(*dialog))
            return;
        timer->stop();
        timer->deleteLater();
        work(*dialog);
    });
    timer->start(20);
}

/// Puts a path into the dialog that asks for a file next.
void answerFileDialog(QObject *owner, QFileDialog::AcceptMode mode, const QString &path)
{
    whenOpen<QFileDialog>(
        owner, [mode](const QFileDialog &dialog) { return dialog.acceptMode() == mode; },
        [path](QFileDialog &dialog) {
            QLineEdit *line = dialog.findChild<QLineEdit *>(u"fileNameEdit"_s);
            line->setText(path); // as pasted: typed, the dialog goes into each folder on the way
            const QDialogButtonBox *buttons = dialog.findChild<QDialogButtonBox *>();
            const bool saves = dialog.acceptMode() == QFileDialog::AcceptSave;
            QTest::mouseClick(buttons->button(saves ? QDialogButtonBox::Save : QDialogButtonBox::Open), Qt::LeftButton);
        });
}

/// What the next key goes to: an open popup takes them all.
QWidget *keyboardTarget()
{
    QWidget *popup = QApplication::activePopupWidget();
    if (popup)
        return popup->focusWidget() ? popup->focusWidget() : popup;
    return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
}

void pressKey(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(keyboardTarget(), key, modifiers);
    QCoreApplication::processEvents();
}

void type(const QString &text)
{
    for (const QChar letter : text) {
        QTest::keyClick(keyboardTarget(), letter.toLatin1());
        QCoreApplication::processEvents();
    }
}

} // namespace

/// The main job on a real tracker's export as a person does it: nothing but mouse and keys, from the start page to the
/// PDF. With LEADLINE_SCREENSHOTS a picture of each step is kept, and the journal that the work left.
class TestJobByHand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheStartPageToPaper();
    void aCancelledImportLeavesNothing();

private:
    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    int count(EntityKind kind) { return context().plan().table(kind).size(); }
    void click(QWidget *widget) { QTest::mouseClick(widget, Qt::LeftButton); }
    void enter(const char *railButton) { click(m_fixture->find<QAbstractButton>(railButton)); }
    void keep(QWidget &widget, const QString &name);
    void chooseRecords(EntityKind kind);
    void typeIntoCell(EntityKey item, const QString &column, const QString &text);
    bool tie(EntityKey feature, const QString &objective);
    QString journal();

    std::unique_ptr<WindowFixture> m_fixture;
    QStringList m_problems;
};

void TestJobByHand::keep(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(80);
    widget.grab().save(folder + u"/byhand-"_s + name + u".png"_s);
}

void TestJobByHand::chooseRecords(EntityKind kind)
{
    EntityPicker *picker = m_fixture->window().findChild<EntityPicker *>();
    const QString wanted = context().plan().catalogue().info(kind).pluralText();
    for (int row = 0; row < picker->model()->rowCount(); ++row) {
        const QModelIndex index = picker->model()->index(row, 0);
        if (index.data().toString() != wanted || !(index.flags() & Qt::ItemIsSelectable))
            continue;
        picker->scrollTo(index);
        QTest::mouseClick(picker->viewport(), Qt::LeftButton, {}, picker->visualRect(index).center());
        QCOMPARE(picker->current(), kind);
        return;
    }
    QFAIL(qPrintable(u"the list of entities has no "_s + wanted));
}

void TestJobByHand::typeIntoCell(EntityKey item, const QString &column, const QString &text)
{
    TableView *table = m_fixture->window().planPage()->workspace()->findChild<TableView *>();
    EntityTableModel *model = qobject_cast<EntityTableModel *>(table->model());
    const int section = model->sectionOf(column);
    QVERIFY2(section >= 0, qPrintable(column));
    const QModelIndex cell = model->indexOf(item, section);
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    type(text);
    pressKey(Qt::Key_Return);
}

bool TestJobByHand::tie(EntityKey feature, const QString &objective)
{
    PlanPage *page = m_fixture->window().planPage();
    TableView *table = page->workspace()->findChild<TableView *>();
    EntityTableModel *model = qobject_cast<EntityTableModel *>(table->model());
    const QModelIndex cell = model->indexOf(feature, model->sectionOf(u"title"_s));
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    Inspector *inspector = page->findChild<Inspector *>();
    const auto editor = [&]() -> FieldEditor * {
        for (FieldEditor *each : inspector->findChildren<FieldEditor *>()) {
            if (each->field().keyText() == u"objective" && each->isVisible() && !each->items().empty()
                && each->items().front() == feature)
                return each;
        }
        return nullptr;
    };
    if (!QTest::qWaitFor([&] { return editor() != nullptr; }, 500)) {
        for (QAbstractButton *button : inspector->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == u"Show")
                click(button);
        }
    }
    if (!QTest::qWaitFor([&] { return editor() != nullptr; }, 5'000))
        return false;
    editor()->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    type(objective);
    pressKey(Qt::Key_Return);
    return true;
}

QString TestJobByHand::journal()
{
    const Result<std::unique_ptr<PlanSession>> reader =
        PlanSession::open(m_fixture->pathOf(u"plan.db"_s), StoreMode::ReadOnly, m_fixture->environment());
    if (!reader)
        return reader.error().text;
    const Result<std::vector<Transaction>> all = (*reader)->store().transactions({});
    if (!all)
        return all.error().text;
    QString text;
    for (const Transaction &transaction : *all) {
        text += u"%1, %2: %3\n"_s.arg(transaction.author, historyLabel(transaction))
                    .arg(transaction.rows.size());
    }
    return text;
}

void TestJobByHand::fromTheStartPageToPaper()
{
    const QString list = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
    if (list.isEmpty())
        QSKIP("the shared data is not there");
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture = std::make_unique<WindowFixture>();
    MainWindow &window = m_fixture->show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    keep(window, u"1-start"_s);

    // Import: the list, then where the new plan goes, then the preview with the outcome of each row.
    answerFileDialog(this, QFileDialog::AcceptOpen, list);
    answerFileDialog(this, QFileDialog::AcceptSave, m_fixture->pathOf(u"plan.db"_s));
    bool imported = false;
    whenOpen<ImportWindow>(
        this, [](const ImportWindow &dialog) { return dialog.isReady(); },
        [&](ImportWindow &dialog) {
            keep(dialog, u"2-import"_s);
            click(dialog.findChild<QAbstractButton *>(u"import-go"_s));
            imported = true;
        });
    click(m_fixture->find<QAbstractButton>("start-import"));
    QTRY_VERIFY_WITH_TIMEOUT(imported && window.planPage(), generous);
    QTRY_COMPARE_WITH_TIMEOUT(count(EntityKind::Feature), 62, generous);
    QCOMPARE(count(EntityKind::Initiative), 9);
    QVERIFY(m_fixture->isSaved());
    QCOMPARE(window.planPage()->workspaceId(), u"features"_s);
    keep(window, u"3-features"_s);

    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // Objectives and key results, each typed where it stands.
    enter("rail-records");
    chooseRecords(EntityKind::Objective);
    const QStringList objectives{u"Applicants finish their profile"_s, u"Clubs find the right people"_s, u"The app can be trusted"_s};
    for (const QString &title : objectives) {
        click(m_fixture->find<QAbstractButton>("add"));
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        pressKey(Qt::Key_A, Qt::ControlModifier);
        type(title);
        pressKey(Qt::Key_Return);
    }
    QCOMPARE(count(EntityKind::Objective), 3);
    QVERIFY(m_fixture->isSaved());
    QStringList titles;
    const Plan &plan = context().plan();
    for (int row = 0; row < 3; ++row) {
        const EntityBase &objective = plan.table(EntityKind::Objective).at(row);
        titles.append(context().nameOf({EntityKind::Objective, objective.id}));
    }
    titles.sort();
    QCOMPARE(titles, objectives);
    keep(window, u"4-objectives"_s);
    chooseRecords(EntityKind::KeyResult);
    whenOpen<RecordForm>(
        this, [](const RecordForm &) { return true; },
        [&](RecordForm &form) {
            for (FieldEditor *editor : form.findChildren<FieldEditor *>()) {
                editor->setFocus(Qt::TabFocusReason);
                QCoreApplication::processEvents();
                if (editor->field().keyText() == u"objective")
                    type(u"OBJ-1"_s);
                else if (editor->field().keyText() == u"title")
                    type(u"Finished profiles"_s);
                else
                    m_problems.append(editor->field().keyText());
            }
            keep(form, u"5-key-result"_s);
            pressKey(Qt::Key_Return);
            if (form.isVisible())
                form.reject();
        });
    for (int i = 0; i < 2; ++i) {
        click(m_fixture->find<QAbstractButton>("add"));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(count(EntityKind::KeyResult), i + 1);
        const EntityKey added{EntityKind::KeyResult, plan.table(EntityKind::KeyResult).at(i).id};
        if (i == 1) {
            // Beside one that is selected, the next belongs to the same objective, and only its title is missing.
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
            pressKey(Qt::Key_A, Qt::ControlModifier);
            type(u"Good matches"_s);
            pressKey(Qt::Key_Return);
        }
        QCOMPARE(context().nameOf(added), i == 0 ? u"Finished profiles"_s : u"Good matches"_s);
        typeIntoCell(added, u"baseline"_s, u"40"_s);
        typeIntoCell(added, u"target"_s, u"75"_s);
        QCOMPARE(plan.catalogue().info(EntityKind::KeyResult).field(u"target"_s)->text(*plan.find(added.kind, added.id)), u"75"_s);
    }
    QCOMPARE(m_problems, QStringList());
    keep(window, u"6-key-results"_s);

    // Ten features are tied in the inspector and dated in their cells, in people's words.
    enter("rail-features");
    const QStringList spans{u"5 Oct 2026 to 11 Dec 2026"_s, u"Q4 2026"_s, u"Oct 2026 to Nov 2026"_s, u"1 Sep 2026 to 30 Oct 2026"_s,
                            u"Nov 2026"_s};
    std::vector<EntityKey> chosen;
    for (int row = 0; row < 60; row += 6)
        chosen.push_back({EntityKind::Feature, plan.table(EntityKind::Feature).at(row).id});
    const EntityInfo &features = plan.catalogue().info(EntityKind::Feature);
    for (size_t i = 0; i < chosen.size(); ++i) {
        QVERIFY2(tie(chosen[i], u"OBJ-%1"_s.arg(i % 3 + 1)), "the inspector has no field for the objective");
        const Feature *feature = static_cast<const Feature *>(plan.find(EntityKind::Feature, chosen[i].id));
        QTRY_VERIFY(!feature->objective.isNull());
        typeIntoCell(chosen[i], u"dates"_s, spans[static_cast<qsizetype>(i) % spans.size()]);
        QTRY_VERIFY2(!features.field(u"end"_s)->text(*feature).isEmpty(), qPrintable(feature->title));
    }
    QVERIFY(m_fixture->isSaved());
    keep(window, u"7-tied-and-dated"_s);

    // A bar moved with the mouse, and back with Ctrl+Z.
    enter("rail-roadmap");
    RoadmapCanvas &canvas = static_cast<RoadmapWorkspace *>(window.planPage()->workspace())->timeline();
    QCoreApplication::processEvents();
    keep(window, u"8-roadmap"_s);
    const QRectF visible = canvas.geometry().visible().adjusted(60, 20, -200, -20);
    EntityKey moved;
    QPoint from;
    for (const PlacedLane &lane : canvas.live().roadmap().lanes()) {
        lane.laid.eachBar([&](const BarItem &bar) {
            const QRectF rect = bar.rect.translated(0, lane.top);
            if (moved.isNull() && visible.contains(rect.center()) && rect.width() > 40) {
                moved = {EntityKind::Feature, bar.entity.id};
                from = canvas.geometry().toView(rect).center().toPoint();
            }
        });
    }
    QVERIFY(!moved.isNull());
    const QString before = features.field(u"start"_s)->text(*plan.find(moved.kind, moved.id));
    QTest::mousePress(canvas.viewport(), Qt::LeftButton, {}, from);
    for (const int step : {20, 45, 70}) {
        QMouseEvent move(QEvent::MouseMove, from + QPoint(step, 0), canvas.viewport()->mapToGlobal(from + QPoint(step, 0)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas.viewport(), &move);
    }
    keep(window, u"9-dragging"_s);
    QTest::mouseRelease(canvas.viewport(), Qt::LeftButton, {}, from + QPoint(70, 0));
    QVERIFY(features.field(u"start"_s)->text(*plan.find(moved.kind, moved.id)) != before);
    canvas.setFocus();
    pressKey(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(features.field(u"start"_s)->text(*plan.find(moved.kind, moved.id)), before);

    // Paper.
    const QString pdf = m_fixture->pathOf(u"roadmap.pdf"_s);
    whenOpen<PrintDialog>(
        this, [](const PrintDialog &dialog) { return dialog.preview().pageCount() > 0; },
        [&](PrintDialog &dialog) {
            keep(dialog, u"10-print"_s);
            answerFileDialog(this, QFileDialog::AcceptSave, pdf);
            click(dialog.findChild<QAbstractButton *>(u"print-go"_s));
        });
    pressKey(Qt::Key_P, Qt::ControlModifier);
    QFile file(pdf);
    QTRY_VERIFY_WITH_TIMEOUT(file.exists() && !QApplication::activeModalWidget(), generous);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");

    // What the window showed is what the file holds, with a line for each thing that was done.
    QVERIFY(m_fixture->isSaved());
    const Result<std::unique_ptr<PlanSession>> reader = PlanSession::open(m_fixture->pathOf(u"plan.db"_s), StoreMode::ReadOnly, m_fixture->environment());
    QVERIFY(reader);
    QString difference;
    QVERIFY2((*reader)->plan().equals(plan, &difference), qPrintable(difference));
    const QString lines = journal();
    QVERIFY2(lines.count(u'\n') > 25 && lines.contains(u"Undo: "_s), qPrintable(lines));
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty()) {
        QFile kept(folder + u"/byhand-journal.txt"_s);
        QVERIFY(kept.open(QIODevice::WriteOnly));
        kept.write(lines.toUtf8());
        QFile::remove(folder + u"/byhand-roadmap.pdf"_s);
        QVERIFY(QFile::copy(pdf, folder + u"/byhand-roadmap.pdf"_s));
    }
}

/// "Nothing is written before you choose Import" holds for the plan's file too.
void TestJobByHand::aCancelledImportLeavesNothing()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_fixture = std::make_unique<WindowFixture>();
    MainWindow &window = m_fixture->show();
    const QString list = m_fixture->pathOf(u"list.csv"_s);
    QFile file(list);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Title,Status,Effort\nFirst thing,Idea,5\nSecond thing,In progress,8\n");
    file.close();
    const QString plan = m_fixture->pathOf(u"list-plan.db"_s);
    const QStringList before = QFileInfo(plan).dir().entryList(QDir::Files);
    for (const bool imports : {false, true}) {
        answerFileDialog(this, QFileDialog::AcceptOpen, list);
        answerFileDialog(this, QFileDialog::AcceptSave, plan);
        bool wasThere = true;
        whenOpen<ImportWindow>(
            this, [](const ImportWindow &dialog) { return dialog.isReady(); },
            [&](ImportWindow &dialog) {
                wasThere = QFile::exists(plan);
                if (imports)
                    click(dialog.findChild<QAbstractButton *>(u"import-go"_s));
                else
                    dialog.reject();
            });
        click(m_fixture->find<QAbstractButton>("start-import"));
        QTRY_VERIFY_WITH_TIMEOUT(!wasThere, generous);
        if (imports)
            break;
        QTest::qWait(50);
        QVERIFY(!window.planPage());
        QVERIFY(m_fixture->find<QWidget>("start-page")->isEnabled());
        QCOMPARE(QFileInfo(plan).dir().entryList(QDir::Files), before);
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.planPage(), generous);
    QCOMPARE(count(EntityKind::Feature), 2);
    QCOMPARE(window.planPage()->workspaceId(), u"features"_s);
    // Said once, and one step to undo.
    const Toast *toast = window.findChild<Toast *>();
    QVERIFY2(toast->sentence().startsWith(u"Imported "), qPrintable(toast->sentence()));
    context().undo();
    QCOMPARE(count(EntityKind::Feature), 0);
    QVERIFY(m_fixture->isSaved());
}

LEADLINE_GUI_TEST(TestJobByHand)
#include "tst_jobbyhand.moc"
