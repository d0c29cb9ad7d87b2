// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/exampleplan.h"
#include "core/model/feature.h"
#include "tests/support/testprogram.h"
#include "ui/base/plancontext.h"
#include "ui/portfolio/bubblelabels.h"
#include "ui/portfolio/figurecard.h"
#include "ui/portfolio/figurewords.h"
#include "ui/portfolio/portfoliopage.h"
#include "ui/portfolio/portfolioprint.h"
#include "ui/portfolio/portfolioworkspace.h"
#include "ui/theme/labelledcombo.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

class TestPortfolioPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void cardsLieAsInThePicture();
    void cardsNeverOverlap_data();
    void cardsNeverOverlap();
    void tilesSayWhatThePictureSays();
    void attainmentSaysWhoseJudgementItIs();
    void clickOnABubbleSelectsIt();
    void arrowKeysGoPointByPoint();
    void theFocusedPointIsInSight();
    void assistiveToolsReadPoints();
    void tableShowsTheSameData();
    void pictureAndCsv();
    void followsThePlanOnce();
    void surveyOfAnotherScope();
    void periodIsAView();
    void emptyPlanOffersAStart();
    void survivesAReload();
    void namesOfBubblesNeverTouch();
    void moneyIsShort_data();
    void moneyIsShort();
    void equalPagesGiveEqualBytes();
    void rightToLeftMirrors();

private:
    FigureCard *card(PortfolioCard which) const { return m_workspace->page()->card(which); }
    /// The place of the point whose name begins so; -1 when there is none.
    int pointNamed(PortfolioCard which, const QString &begin) const
    {
        const std::vector<FigurePoint> &points = card(which)->canvas()->points();
        for (size_t i = 0; i < points.size(); ++i) {
            if (points[i].name.startsWith(begin))
                return static_cast<int>(i);
        }
        return -1;
    }
    PortfolioPrint print(PaperSize paper) const
    {
        return {.plan = m_document->plan(),
                .today = m_clock.today(),
                .scope = m_context->scope(),
                .period = m_workspace->period(),
                .paper = paper,
                .locale = QLocale(QLocale::English)};
    }

    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
    std::optional<Plan> m_example;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<PortfolioWorkspace> m_workspace;
};

void TestPortfolioPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Result<PlanJson> made = makeExamplePlan(m_clock.today(), m_ids);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    m_example = std::move(made->plan);
}

void TestPortfolioPage::init()
{
    Identity identity;
    identity.name = u"Maya Lindqvist"_s;
    m_document = std::make_unique<PlanDocument>(m_example->clone(), identity.name, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, identity);
    m_workspace = std::make_unique<PortfolioWorkspace>(*m_context);
    m_workspace->resize(1264, 784);
    m_workspace->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_workspace.get()));
}

void TestPortfolioPage::cleanup()
{
    m_workspace.reset();
    m_context.reset();
    m_document.reset();
}

/// Places of the reference picture at 1440 x 900, whose page begins at (176, 88).
void TestPortfolioPage::cardsLieAsInThePicture()
{
    const auto isNear = [](const QRect &is, const QRect &wanted) {
        return qAbs(is.left() - wanted.left()) <= 2 && qAbs(is.top() - wanted.top()) <= 2
            && qAbs(is.right() - wanted.right()) <= 2 && qAbs(is.bottom() - wanted.bottom()) <= 2;
    };
    const std::pair<PortfolioCard, QRect> wanted[] = {
        {PortfolioCard::Tiles, {16, 16, 1232, 72}},       {PortfolioCard::Mix, {16, 100, 292, 348}},
        {PortfolioCard::Field, {320, 100, 516, 348}},     {PortfolioCard::Attainment, {848, 100, 400, 348}},
        {PortfolioCard::Load, {16, 460, 516, 308}},       {PortfolioCard::Delay, {544, 460, 396, 308}},
        {PortfolioCard::Budget, {952, 460, 296, 308}},
    };
    for (const auto &[which, rect] : wanted) {
        const QRect is = card(which)->geometry();
        QVERIFY2(isNear(is, rect), qPrintable(u"%1: %2,%3 %4x%5"_s.arg(int(which)).arg(is.x()).arg(is.y()).arg(is.width()).arg(is.height())));
    }
}

void TestPortfolioPage::cardsNeverOverlap_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {400, 672, 848, 944, 1096, 1232, 2400})
        QTest::addRow("%d", width) << width;
}

void TestPortfolioPage::cardsNeverOverlap()
{
    QFETCH(int, width);
    const PageLayout layout = PageLayout::of(width, 5000, [](PortfolioCard card, qreal) { return 200.0 + 40 * int(card); });
    QCOMPARE(layout.cards.size(), size_t(portfolioCardCount));
    for (size_t i = 0; i < layout.cards.size(); ++i) {
        QVERIFY(QRectF(0, 0, width, layout.height).contains(layout.cards[i]));
        QVERIFY(layout.cards[i].height() >= 200.0 + 40 * static_cast<double>(i));
        for (size_t j = 0; j < i; ++j)
            QVERIFY(!layout.cards[i].intersects(layout.cards[j]));
    }
}

void TestPortfolioPage::tilesSayWhatThePictureSays()
{
    QStringList names;
    for (const FigurePoint &point : card(PortfolioCard::Tiles)->canvas()->points())
        names.append(point.name);
    QCOMPARE(names, QStringList({u"Objectives on track: 2 of 5, 2 at risk, 1 off track"_s,
                                 u"Key result attainment: 41%, planned 61% by today"_s,
                                 u"Q4 commitment: 412 of 420, person-days, 2 teams over"_s,
                                 u"Cost of delay waiting: €230k / wk, 13 features not started"_s,
                                 u"Budget used: €5.8M of 9.8M, 59%, forecast on budget"_s}));
    QCOMPARE(m_workspace->statusText(), u"40 features, 4 products, 5 teams"_s);
}

void TestPortfolioPage::attainmentSaysWhoseJudgementItIs()
{
    int stated = 0;
    int contradicted = 0;
    for (const FigurePoint &point : card(PortfolioCard::Attainment)->canvas()->points()) {
        QVERIFY2(point.name.contains(u", Owner says: "_s) || point.name.contains(u", By progress and plan: "_s), qPrintable(point.name));
        stated += point.name.contains(u"Owner says"_s) ? 1 : 0;
        contradicted += point.name.contains(u"Owner says: on track"_s) && point.inputs.contains(u"Behind plan by "_s) ? 1 : 0;
    }
    QVERIFY(stated > 0);
    // The picture's own "on track" beside what its key results say.
    QVERIFY(contradicted > 0);
}

void TestPortfolioPage::clickOnABubbleSelectsIt()
{
    const int bubble = pointNamed(PortfolioCard::Field, u"One-page checkout"_s);
    QVERIFY(bubble >= 0);
    FigureCanvas *canvas = card(PortfolioCard::Field)->canvas();
    const FigurePoint point = canvas->points()[static_cast<size_t>(bubble)];
    QCOMPARE(point.name, u"One-page checkout, Checkout, value 16,400, risk 3, 52 person-days"_s);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, point.area.center().toPoint());
    QCOMPARE(m_context->selection().current, point.item);
    QCOMPARE(point.item.kind, EntityKind::Feature);
    // Beside all bubbles nothing is selected anew.
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(1, canvas->height() - 1));
    QCOMPARE(m_context->selection().current, point.item);
    QVERIFY(m_workspace->reveal(point.item));
    QVERIFY(!m_workspace->reveal({EntityKind::Feature, EntityId()}));
}

void TestPortfolioPage::arrowKeysGoPointByPoint()
{
    FigureCanvas *canvas = card(PortfolioCard::Attainment)->canvas();
    QCOMPARE(canvas->pointCount(), 5);
    canvas->setFocus(Qt::TabFocusReason);
    QTest::keyClick(canvas, Qt::Key_Home);
    QCOMPARE(canvas->currentPoint(), 0);
    QTest::keyClick(canvas, Qt::Key_Down);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(canvas->currentPoint(), 2);
    QTest::keyClick(canvas, Qt::Key_Up);
    QCOMPARE(canvas->currentPoint(), 1);
    QTest::keyClick(canvas, Qt::Key_End);
    QTest::keyClick(canvas, Qt::Key_Right);
    QCOMPARE(canvas->currentPoint(), 4);
    QTest::keyClick(canvas, Qt::Key_Return);
    QCOMPARE(m_context->selection().current, canvas->points()[4].item);
    QCOMPARE(m_context->selection().current.kind, EntityKind::Objective);

    // Cells of the heat map: Down stays in the quarter.
    FigureCanvas *cells = card(PortfolioCard::Load)->canvas();
    cells->setFocus(Qt::TabFocusReason);
    cells->setCurrentPoint(1);
    QTest::keyClick(cells, Qt::Key_Down);
    QCOMPARE(cells->currentPoint(), 5);
    QTest::keyClick(cells, Qt::Key_Up);
    QTest::keyClick(cells, Qt::Key_Up);
    QCOMPARE(cells->currentPoint(), 1);
}

void TestPortfolioPage::theFocusedPointIsInSight()
{
    PortfolioPage *page = m_workspace->findChild<PortfolioPage *>();
    m_workspace->resize(900, 400);
    QTRY_VERIFY(page->verticalScrollBar()->maximum() > 200);
    FigureCanvas *tiles = card(PortfolioCard::Tiles)->canvas();
    tiles->clearFocus();
    page->verticalScrollBar()->setValue(page->verticalScrollBar()->maximum());
    tiles->setFocus(Qt::TabFocusReason);
    const QRect point = tiles->points()[static_cast<size_t>(tiles->currentPoint())].area.toAlignedRect();
    const QRect seen(tiles->mapTo(page->viewport(), point.topLeft()), point.size());
    QVERIFY(page->viewport()->rect().contains(seen));
}

void TestPortfolioPage::assistiveToolsReadPoints()
{
    FigureCanvas *canvas = card(PortfolioCard::Load)->canvas();
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(canvas);
    QVERIFY(access);
    QCOMPARE(access->text(QAccessible::Name), u"Team capacity"_s);
    QCOMPARE(access->childCount(), 20);
    QAccessibleInterface *cell = access->child(1);
    QVERIFY(cell && cell->isValid());
    QCOMPARE(cell->text(QAccessible::Name), u"Checkout, Q4 2026: 107%, over capacity"_s);
    QVERIFY(cell->text(QAccessible::Description).contains(u"102 person-days committed"_s));
    QVERIFY(canvas->rect().contains(canvas->mapFromGlobal(cell->rect().center())));
    QCOMPARE(access->indexOfChild(cell), 1);
    cell->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_context->selection().current.kind, EntityKind::Team);
    QVERIFY(!access->child(20));
}

void TestPortfolioPage::tableShowsTheSameData()
{
    FigureCard *field = card(PortfolioCard::Field);
    FigureTableModel *model = field->findChild<FigureTableModel *>();
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    field->tableAction()->trigger();
    QTableView *table = field->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(!field->canvas()->isVisible());
    QCOMPARE(model->rowCount(), 35);
    QCOMPARE(model->index(0, 1).data().toString(), u"Multi-currency balances"_s);
    Q_EMIT table->activated(model->index(0, 0));
    QCOMPARE(m_context->nameOf(m_context->selection().current), u"Multi-currency balances"_s);
    field->tableAction()->trigger();
    QVERIFY(field->canvas()->isVisible());
}

void TestPortfolioPage::pictureAndCsv()
{
    const QByteArray csv = card(PortfolioCard::Mix)->csv();
    QVERIFY(csv.startsWith("\xEF\xBB\xBFRow,Person-days,\"Innovate, %\""));
    QVERIFY(csv.contains("\r\nActual,1221,54.7"));
    for (int i = 0; i < portfolioCardCount; ++i) {
        FigureCard *one = card(static_cast<PortfolioCard>(i));
        QVERIFY(one->csv().count('\n') > 3);
        const QImage picture = one->picture();
        QCOMPARE(picture.size(), one->size() * 2);
    }
    card(PortfolioCard::Mix)->copyAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->image().size(), card(PortfolioCard::Mix)->size() * 2);
}

void TestPortfolioPage::followsThePlanOnce()
{
    QSignalSpy refreshed(m_workspace.get(), &PortfolioWorkspace::statusTextChanged);
    const EntityKey first = card(PortfolioCard::Field)->canvas()->points().front().item;
    Change change(u"Park two features"_s);
    const FieldInfo &parked = *m_context->plan().catalogue().info(EntityKind::Feature).field(u"parked"_s);
    change.set(EntityKind::Feature, first.id, parked, u"true"_s);
    change.set(EntityKind::Feature, card(PortfolioCard::Field)->canvas()->points().back().item.id, parked, u"true"_s);
    QVERIFY(m_context->execute(std::move(change)));
    QTRY_COMPARE(card(PortfolioCard::Field)->canvas()->pointCount(), 33);
    QCOMPARE(refreshed.count(), 1);
    m_context->undo();
    QTRY_COMPARE(card(PortfolioCard::Field)->canvas()->pointCount(), 35);
}

void TestPortfolioPage::surveyOfAnotherScope()
{
    m_context->setScope({});
    QCOMPARE(m_workspace->statusText(), u"46 features, 5 products, 6 teams"_s);
    QCOMPARE(card(PortfolioCard::Attainment)->canvas()->pointCount(), 6);
}

void TestPortfolioPage::periodIsAView()
{
    QCOMPARE(m_workspace->view().kind, ViewKind::Portfolio);
    QVERIFY(m_workspace->view().from.isEmpty());
    QSignalSpy changed(m_workspace.get(), &PortfolioWorkspace::viewChanged);
    LabelledCombo *combo = m_workspace->periodCombo();
    QCOMPARE(combo->currentText(), u"Jul 2026 to Jun 2027"_s);
    combo->setCurrentIndex(1);
    Q_EMIT combo->chosen(1);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(combo->currentText(), u"Jul 2026 to Dec 2026"_s);
    QCOMPARE(card(PortfolioCard::Load)->canvas()->pointCount(), 10);
    const ViewDescription kept = m_workspace->view();
    m_workspace->setView({});
    QCOMPARE(card(PortfolioCard::Load)->canvas()->pointCount(), 20);
    m_workspace->setView(kept);
    QCOMPARE(card(PortfolioCard::Load)->canvas()->pointCount(), 10);
}

void TestPortfolioPage::emptyPlanOffersAStart()
{
    QVERIFY(!m_workspace->page()->isEmptyShown());
    m_document->reset(Plan());
    QTRY_VERIFY(m_workspace->page()->isEmptyShown());
    QVERIFY(!card(PortfolioCard::Mix)->isVisible());
}

void TestPortfolioPage::survivesAReload()
{
    m_document->reset(m_example->clone());
    // Painted between the reload and the next turn of the event loop.
    QVERIFY(!m_workspace->grab().isNull());
    QTRY_COMPARE(card(PortfolioCard::Field)->canvas()->pointCount(), 35);
}

void TestPortfolioPage::namesOfBubblesNeverTouch()
{
    const QRectF frame(0, 0, 300, 200);
    std::vector<Bubble> bubbles;
    for (int i = 0; i < 12; ++i)
        bubbles.push_back({QPointF(30 + 47 * (i % 6), 60 + 70 * (i / 6) + 5 * (i % 3)), 8.0 + i});
    BubbleLabels labels(frame, bubbles);
    std::vector<QRectF> placed;
    for (const Bubble &bubble : bubbles) {
        const std::optional<QRectF> place = labels.place(bubble, {52, 14});
        if (!place)
            continue;
        QVERIFY(frame.contains(*place));
        for (const Bubble &other : bubbles)
            QVERIFY(!touches(*place, other));
        for (const QRectF &other : placed)
            QVERIFY(!place->intersects(other));
        placed.push_back(*place);
    }
    QVERIFY(placed.size() >= 4);
    // A lonely one has its name at the right, 5 px away.
    const std::vector<Bubble> one{{QPointF(100, 100), 10}};
    QCOMPARE(BubbleLabels(frame, one).place(one.front(), {40, 14}), std::optional(QRectF(115, 93, 40, 14)));
}

void TestPortfolioPage::moneyIsShort_data()
{
    QTest::addColumn<double>("amount");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << 0.0 << u"€0"_s;
    QTest::newRow("small") << 950.0 << u"€950"_s;
    QTest::newRow("thousands") << 24'000.0 << u"€24k"_s;
    QTest::newRow("few thousands") << 2'345.0 << u"€2.3k"_s;
    QTest::newRow("whole thousands") << 2'000.0 << u"€2k"_s;
    QTest::newRow("hundreds of thousands") << 230'400.0 << u"€230k"_s;
    QTest::newRow("nearly a million") << 999'900.0 << u"€1M"_s;
    QTest::newRow("millions") << 5'800'000.0 << u"€5.8M"_s;
    QTest::newRow("billions") << 1.25e9 << u"€1.3B"_s;
    QTest::newRow("negative") << -1'100'000.0 << u"\u2212€1.1M"_s;
}

void TestPortfolioPage::moneyIsShort()
{
    QFETCH(double, amount);
    QTEST(FigureWords::money(amount, m_document->plan(), QLocale(QLocale::English)), "text");
}

void TestPortfolioPage::equalPagesGiveEqualBytes()
{
    for (const PaperSize paper : {PaperSize::A3, PaperSize::A4}) {
        const Result<QByteArray> first = portfolioPdf(print(paper));
        QVERIFY2(first, first ? "" : qPrintable(first.error().text));
        QVERIFY(first->startsWith("%PDF"));
        QVERIFY(*first == *portfolioPdf(print(paper)));
    }
    const Result<QByteArray> png = portfolioPng(print(PaperSize::A4));
    QVERIFY(png);
    QVERIFY(*png == *portfolioPng(print(PaperSize::A4)));
    QCOMPARE(QImage::fromData(*png).size(), QSize(1684, 1191));
}

void TestPortfolioPage::rightToLeftMirrors()
{
    const int bubble = pointNamed(PortfolioCard::Field, u"One-page checkout"_s);
    const QRectF before = card(PortfolioCard::Field)->canvas()->points()[static_cast<size_t>(bubble)].area;
    m_workspace->setLayoutDirection(Qt::RightToLeft);
    m_workspace->resize(1265, 784);
    const FigureCanvas *canvas = card(PortfolioCard::Field)->canvas();
    const QRectF after = canvas->points()[static_cast<size_t>(bubble)].area;
    QVERIFY(qAbs(canvas->width() - after.right() - before.left()) < 2);
    QVERIFY(card(PortfolioCard::Mix)->x() > card(PortfolioCard::Field)->x());
}

LEADLINE_GUI_TEST(TestPortfolioPage)

} // namespace leadline
#include "tst_portfolio.moc"
