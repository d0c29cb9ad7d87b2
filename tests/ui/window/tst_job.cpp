// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/objective.h"
#include "core/model/product.h"
#include "core/session/plansession.h"
#include "core/store/guard/openplanfile.h"
#include "tests/support/shareddata.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/import/importwindow.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/shell/planpage.h"
#include "ui/theme/appearance.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// The main job in the window on a real tracker's export: import it, add objectives and key results, tie and date
/// features, print.
class TestJob final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importObjectivesDatesPdf();
    void importOfPastedText();
    void pastedRowsNeedAProduct_data();
    void pastedRowsNeedAProduct();
    void importIsOneStepToUndo();
    void aColumnIsKeptAsAFieldOfOnesOwn();
    void openPlanIsNoList();
};

namespace {

bool set(PlanContext &context, const QString &ref, const QString &field, const QString &value)
{
    const EntityKey item = context.plan().findByRef(ref);
    return context.edit(item, *context.plan().catalogue().info(item.kind).field(field), value);
}

} // namespace

void TestJob::importObjectivesDatesPdf()
{
    const QString list = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
    if (list.isEmpty())
        QSKIP("the shared data is not there");
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"empty"_s));
    PlanContext &context = window.planPage()->context();
    {
        ImportWindow import(context, fixture.environment().paths, &window);
        QSignalSpy ready(&import, &ImportWindow::ready);
        QVERIFY(import.readFile(list));
        import.QDialog::show();
        QVERIFY(ready.wait(30'000));
        QVERIFY(import.isReady());
        const QString counts = import.findChild<QLabel *>(u"import-counts"_s)->text();
        QVERIFY2(counts.startsWith(u"71 rows: 62 features and 9 initiatives are new"_s), qPrintable(counts));
        QVERIFY2(counts.endsWith(u"also made: 4 people and 1 product"_s), qPrintable(counts));
        if (!qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
            import.grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/import-light.png"_s);
        QTest::mouseClick(import.findChild<QAbstractButton *>(u"import-go"_s), Qt::LeftButton);
        QCOMPARE(import.result(), int(QDialog::Accepted));
    }
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 62);
    QCOMPARE(context.plan().table(EntityKind::Initiative).size(), 9);
    QVERIFY(fixture.isSaved());
    fixture.keepPicture(u"job-1-imported"_s);

    // References are the store's to allot.
    QCOMPARE(context.plan().table(EntityKind::Product).size(), 1);
    const QString product = context.plan().table(EntityKind::Product).at(0).ref;
    for (const QString &title : {u"Applicants finish their profile"_s, u"Clubs find the right people"_s, u"The app can be trusted"_s}) {
        Objective objective;
        objective.id = context.document().ids().next();
        objective.title = title;
        objective.plan = context.myPlan();
        Change change(u"Add "_s + title);
        change.insert(std::move(objective));
        QVERIFY(context.execute(std::move(change)));
    }
    QVERIFY(fixture.isSaved());
    int dated = 0;
    for (int row = 0; row < context.plan().table(EntityKind::Feature).size() && dated < 10; row += 6) {
        const QString ref = context.plan().table(EntityKind::Feature).at(row).ref;
        QVERIFY2(!ref.isEmpty(), "an imported feature has no reference although everything is saved");
        QVERIFY(set(context, ref, u"objective"_s, u"OBJ-%1"_s.arg(dated % 3 + 1)));
        QVERIFY(set(context, ref, u"start"_s, u"2026-%1"_s.arg(8 + dated % 4, 2, 10, QLatin1Char('0'))));
        QVERIFY(set(context, ref, u"end"_s, u"Q4 2026"_s));
        ++dated;
    }
    QCOMPARE(dated, 10);
    QVERIFY(fixture.isSaved());
    window.planPage()->enterWorkspace(u"roadmap"_s);
    fixture.keepPicture(u"job-2-tied"_s);

    const QString pdf = fixture.pathOf(u"roadmap.pdf"_s);
    PrintDialog print(context, ViewDescription(), &window);
    print.QDialog::show();
    QVERIFY(print.preview().pageCount() > 0);
    QTest::qWait(50);
    if (!qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
        print.grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/print-light.png"_s);
    QSignalSpy finished(&print, &QDialog::finished);
    print.exportTo(pdf);
    QVERIFY(finished.wait(60'000));
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");

    // What the window did is what the file holds.
    const Result<std::unique_ptr<PlanSession>> reader = PlanSession::open(fixture.pathOf(u"plan.db"_s), StoreMode::ReadOnly, fixture.environment());
    QVERIFY(reader);
    QString difference;
    QVERIFY2((*reader)->plan().equals(context.plan(), &difference), qPrintable(difference));
}

void TestJob::importOfPastedText()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"empty"_s));
    PlanContext &context = window.planPage()->context();
    ImportWindow import(context, fixture.environment().paths, &window);
    QSignalSpy ready(&import, &ImportWindow::ready);
    import.readText(u"Title\tStatus\tEffort\nFirst thing\tIdea\t5\nSecond thing\tIn progress\t8\n"_s);
    QVERIFY(ready.wait(30'000));
    QVERIFY(import.isReady());
    QTest::mouseClick(import.findChild<QAbstractButton *>(u"import-go"_s), Qt::LeftButton);
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 2);
}

void TestJob::pastedRowsNeedAProduct_data()
{
    QTest::addColumn<QStringList>("products");
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("selected"); ///< a product; -1: none
    QTest::addColumn<QString>("proposed"); ///< empty: the person is asked
    const QStringList two{u"CHK"_s, u"PAY"_s};
    QTest::newRow("the only one") << QStringList{u"CHK"_s} << QString() << -1 << u"CHK"_s;
    QTest::newRow("the filter's") << two << u"status:Idea product:pay"_s << -1 << u"PAY"_s;
    QTest::newRow("the selected one") << two << QString() << 1 << u"PAY"_s;
    QTest::newRow("not excluded ones") << two << u"NOT product:PAY"_s << -1 << QString();
    QTest::newRow("asked for") << two << QString() << -1 << QString();
}

void TestJob::pastedRowsNeedAProduct()
{
    QFETCH(QStringList, products);
    QFETCH(QString, filter);
    QFETCH(int, selected);
    QFETCH(QString, proposed);
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"empty"_s));
    PlanContext &context = window.planPage()->context();
    Change change(u"Products"_s);
    for (const QString &key : products) {
        Product product;
        product.id = context.document().ids().next();
        product.key = key;
        product.name = u"Product "_s + key;
        change.insert(std::move(product));
    }
    // The window works out anew what would come of the list at each change of the plan: this one is to be over before.
    QSignalSpy changed(&context, &PlanContext::planChanged);
    QVERIFY(context.execute(std::move(change)));
    QTRY_VERIFY(!changed.empty());
    if (selected >= 0)
        context.select({EntityKind::Product, context.plan().table(EntityKind::Product).at(selected).id});
    ImportWindow import(context, fixture.environment().paths, &window);
    QSignalSpy ready(&import, &ImportWindow::ready);
    import.setFilter(filter);
    import.readText(u"Feature\tStatus\tEffort\nFirst thing\tIdea\t5\nSecond thing\tIn progress\t8\n"_s);
    import.QDialog::show();
    QVERIFY(ready.wait(30'000));
    QComboBox *box = import.findChild<QComboBox *>(u"import-product"_s);
    QAbstractButton *go = import.findChild<QAbstractButton *>(u"import-go"_s);
    QCOMPARE(box->currentIndex() < 0, proposed.isEmpty());
    QTRY_COMPARE(go->isEnabled(), !proposed.isEmpty());
    if (!qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
        import.grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/import-"_s + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s);
    if (proposed.isEmpty()) {
        ready.clear();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QVERIFY(ready.wait(30'000));
        proposed = products.last();
    }
    QCOMPARE(box->currentData().toString(), proposed);
    QTRY_VERIFY(go->isEnabled());
    QTest::mouseClick(go, Qt::LeftButton);
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 2);
    QCOMPARE(context.plan().table(EntityKind::Product).size(), static_cast<int>(products.size()));
    for (const Feature &feature : context.plan().all<Feature>())
        QCOMPARE(context.plan().find(feature.product)->key, proposed);
}

void TestJob::importIsOneStepToUndo()
{
    const QString list = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
    if (list.isEmpty())
        QSKIP("the shared data is not there");
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"empty"_s));
    PlanContext &context = window.planPage()->context();
    ImportWindow import(context, fixture.environment().paths, &window);
    QSignalSpy ready(&import, &ImportWindow::ready);
    QVERIFY(import.readFile(list));
    QVERIFY(ready.wait(30'000));
    QTest::mouseClick(import.findChild<QAbstractButton *>(u"import-go"_s), Qt::LeftButton);
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 62);
    QVERIFY(fixture.isSaved());
    context.undo();
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 0);
    QCOMPARE(context.plan().table(EntityKind::Initiative).size(), 0);
    context.redo();
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 62);
    QVERIFY(fixture.isSaved());
}

/// Chosen with the keys in the row of its column; the next import knows it, and one undo takes all of it away.
void TestJob::aColumnIsKeptAsAFieldOfOnesOwn()
{
    const QString list = sharedData(u"jira-csv/pdp_app__Jira.csv"_s);
    if (list.isEmpty())
        QSKIP("the shared data is not there");
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"empty"_s));
    PlanContext &context = window.planPage()->context();
    const auto targetOf = [](ImportWindow &import, const QString &column) {
        for (QComboBox *target : import.findChildren<QComboBox *>(u"target"_s)) {
            if (target->accessibleName().startsWith(column + u' '))
                return target;
        }
        return static_cast<QComboBox *>(nullptr);
    };
    {
        ImportWindow import(context, fixture.environment().paths, &window);
        QSignalSpy ready(&import, &ImportWindow::ready);
        QVERIFY(import.readFile(list));
        import.QDialog::show();
        QVERIFY(ready.wait(30'000));
        QComboBox *target = targetOf(import, u"Priority"_s);
        QVERIFY(target);
        QCOMPARE(target->currentText(), u"Not imported"_s);
        target->setFocus();
        ready.clear();
        QTest::keyClick(target, Qt::Key_Down);
        QCOMPARE(target->currentText(), u"A new field of your own: Priority"_s);
        QVERIFY(ready.wait(30'000));
        const QString counts = import.findChild<QLabel *>(u"import-counts"_s)->text();
        QVERIFY2(counts.contains(u"1 custom field for features, 1 custom field for initiatives"_s), qPrintable(counts));
        QTreeWidget *mapping = import.findChild<QTreeWidget *>(u"mapping"_s);
        mapping->scrollToItem(mapping->findItems(u"Priority"_s, Qt::MatchExactly).first(), QAbstractItemView::PositionAtCenter);
        for (const ThemeChoice choice : {ThemeChoice::Dark, ThemeChoice::Light}) {
            if (qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
                break;
            Appearance::instance().setChoice(choice);
            QCoreApplication::processEvents();
            const QString look = choice == ThemeChoice::Dark ? u"-dark.png"_s : u"-light.png"_s;
            import.grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/import-own-field"_s + look);
        }
        QTest::mouseClick(import.findChild<QAbstractButton *>(u"import-go"_s), Qt::LeftButton);
        QCOMPARE(import.result(), int(QDialog::Accepted));
    }
    QCOMPARE(context.plan().table(EntityKind::CustomField).size(), 2);
    QCOMPARE(context.plan().table(EntityKind::CustomValue).size(), 71);
    QVERIFY(context.columns(EntityKind::Feature).find(u"priority"));
    QVERIFY(fixture.isSaved());
    {
        ImportWindow import(context, fixture.environment().paths, &window);
        QSignalSpy ready(&import, &ImportWindow::ready);
        QVERIFY(import.readFile(list));
        QVERIFY(ready.wait(30'000));
        QCOMPARE(targetOf(import, u"Priority"_s)->currentText(), u"Field of your own: Priority"_s);
        QCOMPARE(import.findChild<QLabel *>(u"import-counts"_s)->text(), u"71 rows: 71 unchanged"_s);
        QVERIFY(!import.findChild<QAbstractButton *>(u"import-go"_s)->isEnabled());
    }
    context.undo();
    QCOMPARE(context.plan().table(EntityKind::Feature).size(), 0);
    QCOMPARE(context.plan().table(EntityKind::CustomField).size(), 0);
    QCOMPARE(context.plan().table(EntityKind::CustomValue).size(), 0);
    QVERIFY(fixture.isSaved());
}

/// Reading it as a list would take the file's locks from the window that stores into it.
void TestJob::openPlanIsNoList()
{
    WindowFixture fixture;
    const QString plan = fixture.makePlan(u"empty"_s);
    const QString otherName = plan + u".csv"_s;
    QVERIFY(QFile::link(plan, otherName));
    QVERIFY(!OpenPlanFile::isOpen(plan));
    {
        MainWindow &window = fixture.open(plan);
        PlanContext &context = window.planPage()->context();
        ImportWindow import(context, fixture.environment().paths, &window);
        for (const QString &path : {plan, otherName}) {
            QSignalSpy problem(&context, &PlanContext::problem);
            QVERIFY(!import.readFile(path));
            QCOMPARE(problem.count(), 1);
            QVERIFY2(problem.at(0).at(0).toString().contains(u"is a plan that is open here"_s),
                     qPrintable(problem.at(0).at(0).toString()));
        }
        QVERIFY(fixture.isSaved());
    }
    fixture.close();
    QVERIFY(!OpenPlanFile::isOpen(plan));
}

QTEST_MAIN(TestJob)
#include "tst_job.moc"
