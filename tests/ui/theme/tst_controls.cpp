// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "ui/theme/button.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/label.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/overflowtoolbar.h"
#include "ui/theme/painting.h"
#include "ui/theme/popover.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segment.h"
#include "ui/theme/toast.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class ControlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void segmentByKeyboard();
    void comboByKeyboard();
    void chipIsTakenAway();
    void searchFieldEmptiesOnce();
    void popoverClosesOnEscape();
    void toolbarMovesItsEnd();
    void toolbarShortensBeforeItMoves();
    void theWheelPassesCombos();
    void hiddenToolbarItemsStayHidden();
    void flowBreaksLines();
    void labelShowsWhatIsCutOff();
    void toastOffersUndo();
    void tipsAreWhatWasWritten();
    void buttonsArePressedByEnter();
    void fieldsLeaveUndoToThePlan();
};

void ControlsTest::initTestCase()
{
    Appearance::instance().install(*qApp);
}

void ControlsTest::init()
{
    Appearance::instance().setChoice(ThemeChoice::Light);
    Appearance::instance().setReducedMotion(true);
}

void ControlsTest::buttonsArePressedByEnter()
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    Button *button = new Button(u"Save"_s);
    FilterChip *chip = new FilterChip(u"Add filter"_s);
    QCheckBox *box = new QCheckBox(u"Grey"_s);
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{button, chip, box})
        column->addWidget(each);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QAbstractButton *each : std::initializer_list<QAbstractButton *>{button, chip}) {
        QSignalSpy clicked(each, &QAbstractButton::clicked);
        each->setFocus();
        QTest::keyClick(each, Qt::Key_Return);
        QTest::keyClick(each, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(clicked.count(), 2);
        QTest::keyClick(each, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(clicked.count(), 2);
        each->setEnabled(false);
        QTest::keyClick(each, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
    }
    QTest::keyClick(box, Qt::Key_Return);
    QVERIFY(!box->isChecked());
}

void ControlsTest::fieldsLeaveUndoToThePlan()
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    QLineEdit *line = new QLineEdit;
    QPlainTextEdit *text = new QPlainTextEdit;
    column->addWidget(line);
    column->addWidget(text);
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    window.addAction(&undo);
    QSignalSpy undone(&undo, &QAction::triggered);
    QAction redo;
    redo.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Y));
    window.addAction(&redo);
    QSignalSpy redone(&redo, &QAction::triggered);
    line->setText(u"Saved cards"_s);
    text->setPlainText(u"Saved cards"_s);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    for (QWidget *field : std::initializer_list<QWidget *>{line, text}) {
        field->setFocus();
        const qsizetype before = undone.count();
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), before + 1);
        QTest::keyClicks(field, u"x"_s);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), before + 1);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(undone.count(), before + 2);
        // The other key for redoing: first what was typed, then the plan's.
        const qsizetype redoneBefore = redone.count();
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(redone.count(), redoneBefore);
        QVERIFY(line == field ? line->text().contains(u'x') : text->toPlainText().contains(u'x'));
        QTest::keyClick(field, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(redone.count(), redoneBefore + 1);
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    }
    QCOMPARE(line->text(), u"Saved cards"_s);
    QCOMPARE(text->toPlainText(), u"Saved cards"_s);
}

void ControlsTest::segmentByKeyboard()
{
    Segment segment(u"View"_s);
    segment.setChoices({u"Timeline"_s, u"Now-Next-Later"_s, u"Board"_s});
    segment.show();
    QVERIFY(QTest::qWaitForWindowActive(&segment));
    QSignalSpy chosen(&segment, &Segment::chosen);
    QTest::keyClick(&segment, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QCOMPARE(segment.current(), 1);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last().first().toInt(), 1);
    segment.setCurrent(2);
    QCOMPARE(segment.current(), 2);
    QCOMPARE(chosen.size(), 1);
}

void ControlsTest::comboByKeyboard()
{
    LabelledCombo combo(u"Group by"_s);
    combo.addChoice(u"Objective"_s, u"objective"_s);
    combo.addChoice(u"Product"_s, u"product"_s);
    combo.addChoice(u"Team"_s, u"team"_s);
    QCOMPARE(combo.currentData(), u"objective"_s);
    QSignalSpy chosen(&combo, &LabelledCombo::chosen);
    QTest::keyClick(&combo, Qt::Key_Down);
    QCOMPARE(chosen.takeLast().first().toString(), u"product"_s);
    QTest::keyClick(&combo, Qt::Key_End);
    QTest::keyClick(&combo, Qt::Key_Down);
    QCOMPARE(combo.currentText(), u"Team"_s);
    QCOMPARE(chosen.size(), 1);
    QTest::keyClick(&combo, Qt::Key_Home);
    QCOMPARE(combo.currentIndex(), 0);
    QVERIFY(combo.setCurrentData(u"team"_s));
    QVERIFY(!combo.setCurrentData(u"nothing"_s));
    QCOMPARE(combo.accessibleName(), u"Group by: Team"_s);
    const int narrow = combo.sizeHint().width();
    combo.setCurrentIndex(0);
    QVERIFY(combo.sizeHint().width() > narrow);
}

void ControlsTest::chipIsTakenAway()
{
    FilterChip chip(u"Team: Checkout"_s);
    chip.resize(chip.sizeHint());
    QSignalSpy removed(&chip, &FilterChip::removeRequested);
    QSignalSpy clicked(&chip, &FilterChip::clicked);
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 0);
    chip.setActive(true);
    chip.resize(chip.sizeHint());
    QTest::keyClick(&chip, Qt::Key_Delete);
    QCOMPARE(removed.size(), 1);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(chip.width() - 14, 11));
    QCOMPARE(removed.size(), 2);
    QCOMPARE(clicked.size(), 0);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(20, 11));
    QCOMPARE(clicked.size(), 1);
    chip.setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(14, 11));
    QCOMPARE(removed.size(), 3);
}

void ControlsTest::searchFieldEmptiesOnce()
{
    QWidget window;
    SearchField *field = new SearchField(u"Search"_s, &window);
    QTest::keyClicks(field, u"sav"_s);
    QKeyEvent first(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(field, &first);
    QVERIFY(first.isAccepted());
    QCOMPARE(field->text(), QString());
    QKeyEvent second(QEvent::KeyPress, Qt::Key_Escape, {});
    QApplication::sendEvent(field, &second);
    QVERIFY(!second.isAccepted());
}

void ControlsTest::popoverClosesOnEscape()
{
    QWidget window;
    Button *anchor = new Button(u"Columns"_s, ButtonKind::Secondary, &window);
    window.resize(300, 200);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    Popover popover(&window);
    QCheckBox *inside = new QCheckBox(u"ID"_s);
    popover.content()->addWidget(inside);
    QSignalSpy closed(&popover, &Popover::closed);
    popover.openAt(anchor);
    QVERIFY(popover.isVisible());
    QCOMPARE(popover.pos().y(), anchor->mapToGlobal(QPoint(0, anchor->height())).y() + 4);
    QTest::keyClick(&popover, Qt::Key_Escape);
    QVERIFY(!popover.isVisible());
    QCOMPARE(closed.size(), 1);
}

void ControlsTest::toolbarMovesItsEnd()
{
    OverflowToolbar bar;
    Segment *segment = new Segment(u"View"_s);
    segment->setChoices({u"Timeline"_s, u"Board"_s});
    LabelledCombo *combo = new LabelledCombo(u"Sort"_s);
    combo->addChoice(u"RICE"_s);
    Button *atEnd = new Button(u"Import"_s);
    bar.addWidget(segment);
    bar.addSeparator();
    bar.addWidget(combo);
    bar.addEndWidget(atEnd);
    bar.resize(bar.sizeHint().width() + 40, 40);
    bar.show();
    QVERIFY(bar.overflowing().isEmpty());
    QCOMPARE(atEnd->geometry().right(), bar.width() - 16 - 1);
    bar.resize(segment->width() + combo->width() + 90, 40);
    QCOMPARE(bar.overflowing(), QList<QWidget *>{atEnd});
    bar.resize(segment->width() + 80, 40);
    QCOMPARE(bar.overflowing(), (QList<QWidget *>{combo, atEnd}));
    QVERIFY(segment->isVisible());
    QCOMPARE(segment->width(), segment->sizeHint().width());
    bar.resize(1000, 40);
    QVERIFY(bar.overflowing().isEmpty());
    QVERIFY(combo->isVisible() && atEnd->isVisible());
    bar.setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(segment->geometry().right(), bar.width() - 16 - 1);
    QCOMPARE(atEnd->x(), 16);
}

void ControlsTest::toolbarShortensBeforeItMoves()
{
    class Names final : public QWidget, public ToolbarShortening
    {
    public:
        int lengthWhen(bool isShort) const override { return isShort ? 60 : 200; }
        void setShort(bool isShort) override { isItShort = isShort; }
        bool isItShort = false;
    };
    OverflowToolbar bar;
    Button *first = new Button(u"Import"_s);
    Names *names = new Names;
    bar.addWidget(first);
    bar.addEndWidget(names);
    const int rest = first->sizeHint().width() + 2 * 16 + 8;
    bar.resize(rest + 200, 40);
    bar.show();
    QVERIFY(!names->isItShort);
    QCOMPARE(names->width(), 200);
    bar.resize(rest + 199, 40);
    QVERIFY(names->isItShort);
    QCOMPARE(names->width(), 60);
    QCOMPARE(names->geometry().right(), bar.width() - 16 - 1);
    QVERIFY(bar.overflowing().isEmpty());
    bar.resize(rest + 59, 40);
    QCOMPARE(bar.overflowing(), QList<QWidget *>{names});
    QVERIFY2(!names->isItShort, "there is room in the popover");
    bar.resize(rest + 200, 40);
    QCOMPARE(names->width(), 200);
}

void ControlsTest::theWheelPassesCombos()
{
    QComboBox combo;
    combo.addItems({u"One"_s, u"Two"_s});
    combo.show();
    const QPointF place(20, 10);
    QWheelEvent turn(place, combo.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&combo, &turn);
    QVERIFY2(!turn.isAccepted(), "what the combo stands in is scrolled");
    QCOMPARE(combo.currentIndex(), 0);
    QCOMPARE(combo.focusPolicy(), Qt::StrongFocus);
}

void ControlsTest::hiddenToolbarItemsStayHidden()
{
    OverflowToolbar bar;
    Button *first = new Button(u"First"_s);
    Button *second = new Button(u"Second"_s);
    bar.addWidget(first);
    bar.addWidget(second);
    bar.resize(600, 40);
    bar.show();
    const int place = second->x();
    first->hide();
    QCOMPARE(second->x(), 16);
    bar.resize(700, 40);
    QVERIFY(!first->isVisible());
    first->show();
    QCOMPARE(second->x(), place);
}

void ControlsTest::flowBreaksLines()
{
    QWidget box;
    FlowLayout *flow = new FlowLayout(&box, 6, 4);
    for (int index = 0; index < 4; ++index) {
        QWidget *item = new QWidget;
        item->setFixedSize(50, 20);
        flow->addWidget(item);
    }
    QCOMPARE(flow->heightForWidth(300), 20);
    QCOMPARE(flow->heightForWidth(106), 44);
    QCOMPARE(flow->heightForWidth(60), 92);
    box.resize(106, 44);
    flow->activate();
    QCOMPARE(flow->itemAt(3)->geometry(), QRect(56, 24, 50, 20));
    // What grows takes the rest of its line, as soon as its least fits.
    QLineEdit *line = new QLineEdit;
    line->setMinimumWidth(30);
    flow->addWidget(line);
    flow->setGeometry(QRect(0, 0, 200, 60));
    QCOMPARE(line->geometry().topLeft(), QPoint(56, 24));
    QCOMPARE(line->width(), 144);
    flow->setGeometry(QRect(0, 0, 260, 60));
    QCOMPARE(line->geometry().topLeft(), QPoint(224, 0));
    QCOMPARE(line->width(), 36);
    delete line;
    box.setLayoutDirection(Qt::RightToLeft);
    flow->setGeometry(box.rect());
    QCOMPARE(flow->itemAt(0)->geometry(), QRect(56, 0, 50, 20));
}

void ControlsTest::labelShowsWhatIsCutOff()
{
    Label label(u"Risk-based 3-D Secure exemptions"_s);
    label.setElided(true);
    QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
    const QFont font = Appearance::font(TextRole::Body);
    QCOMPARE(elided(font, label.text(), 1000), label.text());
    QVERIFY(elided(font, label.text(), 80).endsWith(QChar(0x2026)));
    Appearance::instance().setChoice(ThemeChoice::Dark);
    QCOMPARE(label.palette().color(QPalette::WindowText), Appearance::instance().colour(ColourToken::TextPrimary));
    QCOMPARE(Label(u"<b>a</b>"_s).textFormat(), Qt::PlainText);
}

void ControlsTest::toastOffersUndo()
{
    QWidget window;
    window.resize(600, 400);
    window.show();
    Toast toast(&window);
    QSignalSpy undo(&toast, &Toast::undoRequested);
    toast.say(u"Moved Saved cards to Q4"_s, true);
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.geometry().bottom(), 400 - 24 - 1);
    QVERIFY(std::abs(toast.geometry().center().x() - 300) <= 1);
    QVERIFY(QApplication::focusWidget() == nullptr || !toast.isAncestorOf(QApplication::focusWidget()));
    Button *button = toast.findChild<Button *>();
    QVERIFY(button && button->isVisible());
    button->click();
    QCOMPARE(undo.size(), 1);
    QVERIFY(!toast.isVisible());
    toast.say(u"Saved"_s);
    QVERIFY(!button->isVisible());

    int done = 0;
    toast.offer(u"Undone: Move 3 features to Q4, except Saved cards: Anna changed its end since; Refunds: Anna removed it since"_s,
                u"Undo these too"_s, [&] {
                    ++done;
                    toast.say(u"Done"_s);
                });
    // What is too long for one line takes more.
    QVERIFY(toast.height() > 36 && toast.width() <= 560);
    QCOMPARE(button->text(), u"Undo these too"_s);
    button->click();
    QCOMPARE(done, 1);
    QCOMPARE(undo.size(), 1);
    QCOMPARE(toast.sentence(), u"Done"_s);
    QCOMPARE(toast.height(), 36);

    // However long a title is, what was done and where to can be read, and most of the page.
    const QString title = QString(u"as a team I'd like to estimate the effort of a story "_s).repeated(12);
    const QString sentence = u"Move %1to 7 Dec"_s.arg(title);
    toast.say(sentence, true);
    const Label *words = toast.findChild<Label *>();
    QVERIFY(toast.height() <= 4 * words->fontMetrics().lineSpacing() + 16 && toast.width() <= 560);
    QVERIFY2(words->text().startsWith(u"Move as a team"_s) && words->text().endsWith(u"to 7 Dec"_s), qPrintable(words->text()));
    QCOMPARE(toast.sentence(), sentence);
    QCOMPARE(words->toolTip(), sentence);
}

/// Titles are shown as they were written, also by tips that widgets show themselves; long ones are wrapped.
void ControlsTest::tipsAreWhatWasWritten()
{
    Label label(u"<img src='file:///nowhere.png'>Saved cards for regulars"_s);
    label.setElided(true);
    label.resize(40, 20);
    label.show();
    QVERIFY(QTest::qWaitForWindowExposed(&label));
    const auto hover = [&label] {
        QHelpEvent help(QEvent::ToolTip, QPoint(2, 2), label.mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(&label, &help);
        return QToolTip::text();
    };
    QVERIFY2(hover().contains(u"&lt;img"_s), qPrintable(QToolTip::text()));
    label.setText(u"Saved cards for regulars"_s);
    QCOMPARE(hover(), u"Saved cards for regulars"_s);
    label.setText(QString(u"Saved cards for regulars "_s).repeated(5));
    QVERIFY2(hover().count(u'\n') > 0, qPrintable(QToolTip::text()));
    // Its own lines stay.
    label.setText(QString(u"Saved cards for regulars\n\nand others"_s));
    QCOMPARE(hover(), label.text());
    QToolTip::hideText();
}

LEADLINE_GUI_TEST(ControlsTest)
#include "tst_controls.moc"
