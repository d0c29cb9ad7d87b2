// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/feature.h"
#include "core/model/product.h"
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/base/plancontext.h"
#include "ui/records/recordsworkspace.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/shell/planpage.h"
#include "ui/shell/productquestion.h"
#include "ui/shell/workspace.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// What people add: where it is typed, what it asks for first, and where the search leads to it.
class TestAdditions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<WindowFixture>();
        m_path = m_fixture->makePlan(u"example"_s);
    }
    void cleanup() { m_fixture.reset(); }
    void aFeatureOfAnEmptyPlanAsksForAProduct_data();
    void aFeatureOfAnEmptyPlanAsksForAProduct();
    void productKeysAreProposed();
    void aNewObjectiveIsTypedWhereItStands();
    void whatPeopleAddIsFoundBySearching();

private:
    static constexpr int generous = 60'000;

    PlanContext &context() { return m_fixture->window().planPage()->context(); }
    EntityKey feature(int row) { return {EntityKind::Feature, context().plan().table(EntityKind::Feature).at(row).id}; }
    int count(EntityKind kind) { return context().plan().table(kind).size(); }
    RoadmapCanvas &canvas()
    {
        PlanPage &page = *m_fixture->window().planPage();
        page.enterWorkspace(u"roadmap"_s);
        return static_cast<RoadmapWorkspace *>(page.workspace())->timeline();
    }
    /// What the search finds, best first; it stays open.
    QStringList found(const QString &words)
    {
        QTest::keyClick(&m_fixture->window(), Qt::Key_K, Qt::ControlModifier);
        QWidget *search = m_fixture->find<QWidget>("command-search");
        QTest::keyClicks(search->findChild<QLineEdit *>(), words);
        const QAbstractItemModel &hits = *search->findChild<QListView *>()->model();
        QStringList titles;
        for (int row = 0; row < hits.rowCount(); ++row)
            titles.append(hits.index(row, 0).data().toString());
        return titles;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QString m_path;
};

void TestAdditions::aFeatureOfAnEmptyPlanAsksForAProduct_data()
{
    QTest::addColumn<QString>("workspace");
    for (const char *workspace : {"roadmap", "features", "records", "portfolio"})
        QTest::newRow(workspace) << QString::fromLatin1(workspace);
}

void TestAdditions::aFeatureOfAnEmptyPlanAsksForAProduct()
{
    QFETCH(QString, workspace);
    MainWindow &window = m_fixture->open(m_fixture->makePlan(u"empty"_s, u"fresh.db"_s));
    PlanPage &page = *window.planPage();
    page.enterWorkspace(workspace);
    if (RecordsWorkspace *records = qobject_cast<RecordsWorkspace *>(page.workspace()))
        records->setEntity(EntityKind::Feature);
    for (const bool goesOn : {false, true}) {
        QTest::mouseClick(m_fixture->find<QWidget>("add"), Qt::LeftButton);
        const QPointer<ProductQuestion> question = window.findChild<ProductQuestion *>();
        QVERIFY(question && question->isVisible());
        QLineEdit *name = question->findChild<QLineEdit *>(u"product-name"_s);
        QTest::keyClicks(name, u"Card payments"_s);
        QCOMPARE(question->findChild<QLineEdit *>(u"product-key"_s)->text(), u"CP"_s);
        if (goesOn && !qEnvironmentVariableIsEmpty("LEADLINE_SCREENSHOTS"))
            question->grab().save(qEnvironmentVariable("LEADLINE_SCREENSHOTS") + u"/product-question.png"_s);
        QTest::keyClick(name, goesOn ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!question, generous);
        QCOMPARE(count(EntityKind::Product), goesOn ? 1 : 0);
    }
    // It goes straight on with what was wanted.
    if (workspace == u"roadmap") {
        QVERIFY(canvas().isEditingTitle());
        QLineEdit *title = canvas().viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(title, u"Saved cards"_s);
        QTest::keyClick(title, Qt::Key_Return);
    }
    QCOMPARE(count(EntityKind::Feature), 1);
    const Product &product = context().plan().all<Product>().at(0);
    QCOMPARE(product.name, u"Card payments"_s);
    QVERIFY(context().scope().contains(product));
    QCOMPARE(context().plan().find(Id<Feature>(feature(0).id))->product, idOf(product));
    QVERIFY(m_fixture->isSaved());
}

void TestAdditions::productKeysAreProposed()
{
    m_fixture->open(m_path);
    const Plan &plan = context().plan();
    QCOMPARE(ProductQuestion::proposedKey(plan, u"Booking"_s), u"BOO"_s);
    QCOMPARE(ProductQuestion::proposedKey(plan, u"Card-present payments"_s), u"CPP"_s);
    QCOMPARE(ProductQuestion::proposedKey(plan, u"Überweisung"_s), u"UBE"_s);
    // Others' keys stay theirs, also those of products that were removed.
    QVERIFY(!plan.findByRef(u"PAY").isNull());
    QCOMPARE(ProductQuestion::proposedKey(plan, u"Pay"_s), u"PAY2"_s);
}

void TestAdditions::aNewObjectiveIsTypedWhereItStands()
{
    MainWindow &window = m_fixture->open(m_path);
    RoadmapCanvas &roadmap = canvas();
    QTRY_VERIFY(roadmap.live().roadmap().isBuilt());
    const int before = count(EntityKind::Objective);
    const auto type = [&](const QString &title) {
        QVERIFY(roadmap.isEditingTitle());
        QLineEdit *line = roadmap.viewport()->findChild<QLineEdit *>();
        QVERIFY(roadmap.viewport()->rect().contains(line->geometry()));
        m_fixture->keepPicture(u"new-objective-light"_s);
        line->selectAll();
        QTest::keyClicks(line, title);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(context().nameOf(context().selection().current), title);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    roadmap.setFocus();
    QTest::keyClick(&roadmap, Qt::Key_O);
    type(u"Fewer chargebacks"_s);
    // It is one step, and nothing is left of one that was given up.
    context().undo();
    QCOMPARE(count(EntityKind::Objective), before);
    context().redo();
    QCOMPARE(count(EntityKind::Objective), before + 1);
    const QString step = context().document().undoLabel();
    QTest::keyClick(&roadmap, Qt::Key_O);
    QVERIFY(roadmap.isEditingTitle());
    QCOMPARE(count(EntityKind::Objective), before + 1);
    QTest::keyClick(roadmap.viewport()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QVERIFY(!roadmap.isEditingTitle());
    QCOMPARE(count(EntityKind::Objective), before + 1);
    QCOMPARE(context().document().undoLabel(), step);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QAbstractButton *button = window.findChild<QAbstractButton *>(u"add-objective"_s);
    QVERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    type(u"Faster payouts for everybody"_s);
    QCOMPARE(count(EntityKind::Objective), before + 2);
    // Where lanes are products it is opened in the inspector.
    ViewDescription view = window.planPage()->workspace()->view();
    view.groupBy = u"product"_s;
    window.planPage()->workspace()->setView(view);
    QVERIFY(!button->isVisible());
    QTest::keyClick(&roadmap, Qt::Key_O);
    type(u"Calmer support"_s);
    QCOMPARE(count(EntityKind::Objective), before + 3);
    QVERIFY(!roadmap.isEditingTitle());
    QCOMPARE(context().selection().current.kind, EntityKind::Objective);
    QVERIFY(window.planPage()->isInspectorShown());
    QVERIFY(m_fixture->isSaved());
}

void TestAdditions::whatPeopleAddIsFoundBySearching()
{
    MainWindow &window = m_fixture->open(m_path);
    PlanPage &page = *window.planPage();
    for (const QString &workspace : {u"roadmap"_s, u"features"_s, u"records"_s, u"history"_s}) {
        page.enterWorkspace(workspace);
        for (const QString &entity : {u"feature"_s, u"objective"_s, u"product"_s, u"initiative"_s}) {
            const QStringList titles = found(u"> new "_s + entity);
            QVERIFY2(titles.count(u"New "_s + entity) == 1, qPrintable(workspace + u": "_s + titles.join(u", "_s)));
            QTest::keyClick(m_fixture->find<QWidget>("command-search")->findChild<QLineEdit *>(), Qt::Key_Escape);
        }
    }
    // What is added most stands before the rest.
    page.enterWorkspace(u"roadmap"_s);
    const QStringList all = found(u"> new"_s);
    QVERIFY2(all.indexOf(u"New feature"_s) >= 0 && all.indexOf(u"New feature"_s) < all.indexOf(u"New initiative"_s), qPrintable(all.join(u", "_s)));
    QTest::keyClick(m_fixture->find<QWidget>("command-search")->findChild<QLineEdit *>(), Qt::Key_Escape);

    page.enterWorkspace(u"features"_s);
    const int before = count(EntityKind::Objective);
    QCOMPARE(found(u"> objective"_s).value(0), u"New objective"_s);
    QTest::keyClick(m_fixture->find<QWidget>("command-search")->findChild<QLineEdit *>(), Qt::Key_Return);
    QCOMPARE(count(EntityKind::Objective), before + 1);
    QCOMPARE(page.workspaceId(), u"records"_s);
    QCOMPARE(page.workspace()->mainEntity(), EntityKind::Objective);
    QVERIFY(m_fixture->isSaved());
}

LEADLINE_GUI_TEST(TestAdditions)
#include "tst_additions.moc"
