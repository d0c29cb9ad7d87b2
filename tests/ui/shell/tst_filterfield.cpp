// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "tests/core/analysis/testplan.h"
#include "tests/support/testprogram.h"
#include "ui/base/plancontext.h"
#include "ui/shell/columnchooser.h"
#include "ui/shell/columnchoosermodel.h"
#include "ui/shell/filterfield.h"
#include "ui/shell/filterfieldcompletion.h"
#include "ui/shell/filterfieldmenu.h"
#include "ui/shell/filterfieldterms.h"
#include "ui/shell/filterfieldtoken.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

/// Types into a filter field as people do, and looks at what others hear of it.
class tst_FilterField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void splitsOutsideBrackets_data();
    void splitsOutsideBrackets();
    void saysWhatATermMeans_data();
    void saysWhatATermMeans();
    void proposesNamesComparisonsAndValues();

    void typingAnswersOnceAfterAPause();
    void completesWithTheKeyboard();
    void completesWithTheMouse();
    void theMenuCanBeAskedFor();
    void theMenuKeepsOffWhatIsWrong();
    void backspaceOpensTheLastToken();
    void selectAllTakesTheConditionsAlong();
    void leavesOutWhatCantBeRead();
    void aNameBeingTypedHidesNothing();
    void orJoinsAndTheWordToggles();
    void droppingAConditionKeepsTheSidesOfOr();
    void undoesTypingOnly();
    void takesAPastedExpression();
    void hintsAtAFieldThatTheEntityHas();
    void crossTakesATokenAway();
    void givingTheTextBackKeepsWhatIsTyped();
    void closesInTheMiddleOfTyping();

    void choosesColumns();
    void movesColumns();

private:
    std::vector<FilterFieldToken *> tokens() const
    {
        std::vector<FilterFieldToken *> visible;
        for (FilterFieldToken *token : m_field->findChildren<FilterFieldToken *>()) {
            if (token->isVisible())
                visible.push_back(token);
        }
        return visible;
    }
    QStringList tokenTexts() const
    {
        QStringList texts;
        for (const FilterFieldToken *token : tokens())
            texts.append(token->text());
        return texts;
    }
    QListView *menu() const
    {
        const FilterFieldMenu *menu = m_window->findChild<FilterFieldMenu *>();
        return menu && menu->isVisible() ? menu->findChild<QListView *>() : nullptr;
    }
    void type(const QString &text) const { QTest::keyClicks(m_line, text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const { QTest::keyClick(m_line, key, modifiers); }

    SequentialIdSource m_ids;
    FixedClock m_clock{QDate(2026, 8, 12)};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::unique_ptr<QWidget> m_window;
    FilterField *m_field = nullptr;
    QLineEdit *m_line = nullptr;
};

void tst_FilterField::initTestCase()
{
    TestPlan plan;
    Product &checkout = plan.product("CHK");
    checkout.name = u"Checkout"_s;
    Person jonas;
    jonas.name = u"Jonas Bäck"_s;
    jonas.initials = u"JB"_s;
    const Person &owner = plan.add(std::move(jonas));
    for (const char *title : {"Saved cards", "Swish and MobilePay", "One-page checkout"}) {
        Feature &feature = plan.feature(title, checkout);
        feature.owner = idOf(owner);
        feature.tags = {u"nordics"_s};
    }
    m_document = std::make_unique<PlanDocument>(std::move(plan.plan), u"Maya"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
}

void tst_FilterField::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 500);
    m_field = new FilterField(m_window.get());
    m_field->setGeometry(0, 0, 900, 62);
    m_field->setContext(*m_context, EntityKind::Feature);
    m_line = m_field->findChild<QLineEdit *>();
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
    QTRY_VERIFY(m_line->hasFocus());
}

void tst_FilterField::cleanup()
{
    m_window.reset();
}

void tst_FilterField::splitsOutsideBrackets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::addColumn<bool>("isComplete");
    QTest::newRow("terms") << u"status:Ready effort_likely > 20 AND swish"_s
                           << QStringList{u"status:Ready"_s, u"effort_likely > 20"_s, u"swish"_s} << true;
    QTest::newRow("or") << u"a OR NOT b c"_s << QStringList{u"a"_s, u"|NOT b"_s, u"c"_s} << true;
    QTest::newRow("small or") << u"status:Ready or not status:Idea"_s << QStringList{u"status:Ready"_s, u"|not status:Idea"_s} << true;
    QTest::newRow("brackets") << u"(a OR b) NOT (c d)"_s << QStringList{u"(a OR b)"_s, u"NOT (c d)"_s} << true;
    QTest::newRow("open bracket") << u"a (b OR"_s << QStringList{u"a"_s, u"(b OR"_s} << false;
    QTest::newRow("no value") << u"a status:"_s << QStringList{u"a"_s, u"status:"_s} << false;
    QTest::newRow("open quote") << u"a title:\"two words"_s << QStringList{u"a"_s, u"title:\"two words"_s} << false;
    QTest::newRow("stray bracket") << u"a )"_s << QStringList{u"a"_s, u")"_s} << true;
    QTest::newRow("nothing") << u"  "_s << QStringList{} << true;
}

void tst_FilterField::splitsOutsideBrackets()
{
    QFETCH(QString, text);
    const FilterSplit split = splitFilter(text);
    QStringList pieces;
    for (const FilterPiece &piece : split.pieces)
        pieces.append(QString((piece.isOr ? u"|"_s : QString()) + piece.text));
    QTEST(pieces, "pieces");
    QTEST(split.isLastComplete, "isComplete");
}

void tst_FilterField::saysWhatATermMeans_data()
{
    QTest::addColumn<QString>("piece");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("number") << u"effort_likely>=16"_s << u"Effort at least 16"_s;
    QTest::newRow("date") << u"end>2026-09-30"_s << u"End after 30 Sep"_s;
    QTest::newRow("enumeration") << u"status!=\"in progress\""_s << u"Status is not In progress"_s;
    QTest::newRow("reference") << u"product:chk"_s << u"Product is Checkout"_s;
    QTest::newRow("none") << u"owner:none"_s << u"Owner is not set"_s;
    QTest::newRow("some") << u"owner!=none"_s << u"Owner is set"_s;
    QTest::newRow("tag") << u"tag:nordics"_s << u"Tags has nordics"_s;
    QTest::newRow("search") << u"NOT swish"_s << u"not contains swish"_s;
    QTest::newRow("brackets") << u"(a OR b)"_s << u"(a OR b)"_s;
}

void tst_FilterField::saysWhatATermMeans()
{
    QFETCH(QString, piece);
    QTEST(filterPieceWords(piece, m_context->columns(EntityKind::Feature), m_context->analysis()).sentence(), "sentence");
}

void tst_FilterField::proposesNamesComparisonsAndValues()
{
    const auto first = [this](const QString &text) -> QString {
        const FilterCompletion found = completeFilter(text, m_context->columns(EntityKind::Feature), m_context->analysis());
        return found.proposals.empty() ? QString() : found.proposals.front().insert;
    };
    QCOMPARE(first(u"sta"_s), u"status"_s);
    QCOMPARE(first(u"effort"_s), u"effort_likely"_s);
    QCOMPARE(first(u"status"_s), u":"_s);
    QCOMPARE(first(u"status:\"in p"_s), u"\"In progress\""_s);
    QCOMPARE(first(u"status:rel"_s), u"Released"_s);
    QCOMPARE(first(u"NOT product:che"_s), u"CHK"_s);
    QCOMPARE(first(u"owner:jb"_s), u"\"Jonas Bäck\""_s);
    QCOMPARE(first(u"owner:\"jonas ba"_s), u"\"Jonas Bäck\""_s);
    QCOMPARE(first(u"tag:no"_s), u"nordics"_s);
    QCOMPARE(first(u"end<Q4"_s), u"\"Q4 2026\""_s);
    QCOMPARE(first(u"status:ready"_s), u"Ready"_s);
    QCOMPARE(first(u"a \"quoted\""_s), QString());
    const FilterCompletion value = completeFilter(u"swish status!=rel", m_context->columns(EntityKind::Feature), m_context->analysis());
    QCOMPARE(value.from, qsizetype(14));
    QCOMPARE(value.typed, u"rel"_s);
}

void tst_FilterField::typingAnswersOnceAfterAPause()
{
    QSignalSpy spy(m_field, &FilterField::filterChanged);
    type(u"effort_likely>20"_s);
    QCOMPARE(spy.size(), 0);
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(spy.back().front().toString(), u"effort_likely>20"_s);
    QCOMPARE(m_field->text(), u"effort_likely>20"_s);
    QVERIFY(tokens().empty());

    press(Qt::Key_Space);
    QCOMPARE(tokenTexts(), QStringList{u"Effort above 20"_s});
    QVERIFY(m_line->text().isEmpty());
    m_field->setCounts(7, 40);
    const QList<QLabel *> labels = m_field->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text() == u"7 of 40"; }));
    QTest::qWait(100);
    QCOMPARE(spy.size(), 1);
}

void tst_FilterField::completesWithTheKeyboard()
{
    type(u"stat"_s);
    QVERIFY(menu());
    press(Qt::Key_Tab);
    QCOMPARE(m_line->text(), u"status"_s);
    QVERIFY(menu());
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QCOMPARE(m_line->text(), u"status!="_s);
    type(u"rea"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status!=Ready"_s);
    QCOMPARE(tokenTexts(), QStringList{u"Status is not Ready"_s});
    QVERIFY(m_line->hasFocus());
    QVERIFY(m_line->text().isEmpty());
}

void tst_FilterField::completesWithTheMouse()
{
    type(u"owner:"_s);
    QListView *list = menu();
    QVERIFY(list);
    const QModelIndex jonas = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(jonas).center());
    QCOMPARE(m_field->text(), u"owner:\"Jonas Bäck\""_s);
    QVERIFY(m_line->hasFocus());
}

void tst_FilterField::theMenuCanBeAskedFor()
{
    QVERIFY(!menu());
    press(Qt::Key_Down);
    QVERIFY(menu());
    press(Qt::Key_Down);
    const QString second = menu()->model()->index(1, 0).data().toString();
    press(Qt::Key_Return);
    const Column *column = filterColumn(m_context->columns(EntityKind::Feature), m_line->text());
    QVERIFY(column);
    QCOMPARE(column->label(), second);
}

void tst_FilterField::theMenuKeepsOffWhatIsWrong()
{
    m_field->setText(u"statis:Ready"_s);
    type(u"own"_s);
    QListView *list = menu();
    QVERIFY(list);
    QLabel *issue = nullptr;
    for (QLabel *label : m_field->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(u"statis"))
            issue = label;
    }
    QVERIFY(issue);
    QTRY_VERIFY(list->parentWidget()->mapToGlobal(QPoint()).y() >= issue->mapToGlobal(QPoint(0, issue->contentsRect().bottom())).y());
}

void tst_FilterField::backspaceOpensTheLastToken()
{
    m_field->setText(u"status:Ready effort_likely>20"_s);
    QCOMPARE(tokens().size(), size_t(2));
    press(Qt::Key_Backspace);
    QCOMPARE(m_line->text(), u"effort_likely>20"_s);
    QCOMPARE(tokens().size(), size_t(1));
    press(Qt::Key_Backspace);
    press(Qt::Key_Space);
    QCOMPARE(m_field->text(), u"status:Ready effort_likely>2"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    QCOMPARE(m_line->text(), u"status:Ready"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:Ready effort_likely>2"_s);
}

void tst_FilterField::selectAllTakesTheConditionsAlong()
{
    type(u"statos:Ready effort_likely>20 "_s);
    QCOMPARE(tokens().size(), size_t(2));
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_line->selectedText(), u"statos:Ready effort_likely>20"_s);
    QCOMPARE(m_field->text(), u"effort_likely>20"_s);
    type(u"status:Idea"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:Idea"_s);
    QCOMPARE(tokens().size(), size_t(1));

    // Looked at only, they stay as they were.
    m_field->setText(u"status:Ready OR effort_likely>20"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_End);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:Ready OR effort_likely>20"_s);
    QCOMPARE(tokens().size(), size_t(2));
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    QCOMPARE(m_field->text(), QString());
}

void tst_FilterField::leavesOutWhatCantBeRead()
{
    FilterIssue issue;
    QVERIFY(!Filter::parse(u"status:Ready effrt>20", m_context->columns(EntityKind::Feature), m_context->analysis(), {}, &issue));
    QCOMPARE(issue.position, qsizetype(13));

    type(u"status:Ready effrt>20 swish "_s);
    QCOMPARE(m_field->text(), u"status:Ready swish"_s);
    QCOMPARE(tokens().size(), size_t(3));
    const FilterFieldToken *bad = tokens()[1];
    QCOMPARE(bad->text(), u"effrt>20"_s);
    QVERIFY(!bad->accessibleDescription().isEmpty());
    const QList<QLabel *> labels = m_field->findChildren<QLabel *>();
    const auto helps = [&](const QLabel *label) { return label->isVisible() && label->text() == bad->accessibleDescription(); };
    QVERIFY(std::any_of(labels.begin(), labels.end(), helps));
    QTest::mouseClick(tokens()[1], Qt::LeftButton, {}, tokens()[1]->rect().center());
    QCOMPARE(m_line->text(), u"effrt>20"_s);
    press(Qt::Key_Home);
    for (int i = 0; i < 5; ++i)
        press(Qt::Key_Delete);
    type(u"effort_likely"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:Ready effort_likely>20 swish"_s);
    QVERIFY(std::none_of(labels.begin(), labels.end(), helps));
}

void tst_FilterField::aNameBeingTypedHidesNothing()
{
    type(u"stat"_s);
    QCOMPARE(m_field->text(), QString());
    type(u"x"_s);
    QCOMPARE(m_field->text(), u"statx"_s);
    press(Qt::Key_Backspace);
    press(Qt::Key_Escape);
    QVERIFY(!menu());
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"stat"_s);
}

void tst_FilterField::orJoinsAndTheWordToggles()
{
    type(u"swish OR statx "_s);
    QCOMPARE(m_field->text(), u"swish OR statx"_s);
    QCOMPARE(tokens().size(), size_t(2));
    QTest::mouseClick(tokens()[1], Qt::LeftButton, {}, QPoint(3, 10));
    QCOMPARE(m_field->text(), u"swish statx"_s);
    type(u"OR "_s);
    QVERIFY(m_line->text().isEmpty());
    type(u"klarna "_s);
    QCOMPARE(m_field->text(), u"swish statx OR klarna"_s);
    // Beside a comparison in small letters too.
    m_field->clear();
    type(u"status:Ready or not status:Idea "_s);
    QCOMPARE(m_field->text(), u"status:Ready OR NOT status:Idea"_s);
}

void tst_FilterField::droppingAConditionKeepsTheSidesOfOr()
{
    m_field->setText(u"swish OR effrt>2 klarna"_s);
    QCOMPARE(m_field->text(), u"swish OR klarna"_s);
    m_field->setText(u"swish effrt>2 OR klarna"_s);
    QCOMPARE(m_field->text(), u"swish OR klarna"_s);
}

void tst_FilterField::undoesTypingOnly()
{
    const bool couldUndo = m_document->canUndo();
    type(u"swish "_s);
    QCOMPARE(m_field->text(), u"swish"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_line->text(), u"swish"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_line->text(), u"swis"_s);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(tokenTexts(), QStringList{u"contains swish"_s});
    QCOMPARE(m_document->canUndo(), couldUndo);
}

void tst_FilterField::takesAPastedExpression()
{
    m_line->insert(u"status:\"In progress\" (swish OR klarna) end<2026-12"_s);
    Q_EMIT m_line->textEdited(m_line->text());
    press(Qt::Key_Return);
    QCOMPARE(m_field->text(), u"status:\"In progress\" (swish OR klarna) end<2026-12"_s);
    QCOMPARE(tokens().size(), size_t(3));
}

void tst_FilterField::hintsAtAFieldThatTheEntityHas()
{
    QVERIFY(m_line->placeholderText().contains(u"status:Ready"_s));
    m_field->setContext(*m_context, EntityKind::Objective);
    QVERIFY(m_line->placeholderText().contains(u"state:Active"_s));
    m_field->setContext(*m_context, EntityKind::ProductLine);
    QVERIFY(!m_line->placeholderText().isEmpty());
    QVERIFY(!m_line->placeholderText().contains(u':'));
}

void tst_FilterField::crossTakesATokenAway()
{
    m_field->setText(u"status:Ready swish"_s);
    QSignalSpy spy(m_field, &FilterField::filterChanged);
    FilterFieldToken *token = tokens().front();
    QTest::mouseClick(token, Qt::LeftButton, {}, QPoint(token->width() - 8, 10));
    QTRY_COMPARE(spy.size(), 1);
    QCOMPARE(m_field->text(), u"swish"_s);
    m_field->clear();
    QCOMPARE(spy.size(), 2);
    QCOMPARE(m_field->text(), QString());
}

void tst_FilterField::givingTheTextBackKeepsWhatIsTyped()
{
    type(u"swish "_s);
    type(u"status:Re"_s);
    m_field->setText(m_field->text());
    QCOMPARE(m_line->text(), u"status:Re"_s);
    QSignalSpy spy(m_field, &FilterField::filterChanged);
    m_field->setText(u"klarna"_s);
    QTest::qWait(100);
    QCOMPARE(spy.size(), 0);
    QCOMPARE(m_field->text(), u"klarna"_s);
}

void tst_FilterField::closesInTheMiddleOfTyping()
{
    QSignalSpy spy(m_field, &FilterField::filterChanged);
    type(u"status:Re"_s);
    QVERIFY(menu());
    QVERIFY(m_line->hasFocus());
    m_window.reset();
    QCOMPARE(spy.size(), 0);
}

void tst_FilterField::choosesColumns()
{
    ColumnChooser chooser;
    const QStringList standard{u"ref"_s, u"title"_s, u"status"_s};
    chooser.setColumns(*m_context, EntityKind::Feature, standard, {u"title"_s});
    QCOMPARE(chooser.shown(), standard);
    QSignalSpy spy(&chooser, &ColumnChooser::shownChanged);
    chooser.popUp(*m_field);
    QLineEdit *search = chooser.findChild<QLineEdit *>();
    QTest::keyClicks(search, u"dates"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(chooser.shown(), (QStringList{u"ref"_s, u"title"_s, u"status"_s, u"dates"_s}));
    search->clear();
    QListView *list = chooser.findChild<QListView *>();
    for (const int row : {1, 2})
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(row, 0)).center());
    QCOMPARE(chooser.shown(), (QStringList{u"ref"_s, u"title"_s, u"dates"_s}));
    chooser.findChild<QAbstractButton *>()->click();
    QCOMPARE(chooser.shown(), standard);
    QCOMPARE(spy.back().front().toStringList(), standard);
}

void tst_FilterField::movesColumns()
{
    ColumnChooserModel model;
    const QAbstractItemModelTester tester(&model);
    model.setEntries({{u"a"_s, u"A"_s, true, true}, {u"b"_s, u"B"_s, false, true}, {u"c"_s, u"C"_s, false, true}});
    QVERIFY(model.move(2, 1));
    QCOMPARE(model.shown(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    QVERIFY(!model.move(0, 3));
    const std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(1, 0)}));
    model.dropMimeData(dragged.get(), Qt::MoveAction, 3, 0, {});
    QCOMPARE(model.shown(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
}

LEADLINE_GUI_TEST(tst_FilterField)
#include "tst_filterfield.moc"
