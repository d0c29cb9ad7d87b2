// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/colourmath.h"
#include "tests/support/testprogram.h"
#include "tests/ui/theme/controlsheet.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/buttonlook.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/focusring.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/overflowtoolbar.h"
#include "ui/theme/painting.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segment.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void followsTheSystem();
    void pinnedThemeStays();
    void sizes();
    void readableButtons_data();
    void readableButtons();
    void iconsStayOnTheirGrid_data();
    void iconsStayOnTheirGrid();
    void iconsThatTurn();
    void iconsFollowTheTheme();
    void crispLines_data();
    void crispLines();
    void tabularDigits();
    void loadLevels();
    void ringAfterTheKeyboardOnly();
    void everythingHasAName();
    void grabs_data();
    void grabs();
};

namespace {

QImage drawn(int side, qreal scale, Qt::LayoutDirection direction, const std::function<void(QPainter &)> &draw)
{
    QImage image(QSize(side, side) * scale, QImage::Format_ARGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setLayoutDirection(direction);
    draw(painter);
    return image;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 24)
                ink = ink.united(QRect(x, y, 1, 1));
        }
    }
    return ink;
}

double contrast(const QColor &first, const QColor &second)
{
    return contrastRatio(first.rgb(), second.rgb());
}

} // namespace

void TestAppearance::initTestCase()
{
    Appearance::instance().install(*qApp);
}

void TestAppearance::init()
{
    QApplication::setLayoutDirection(Qt::LeftToRight);
    Appearance::instance().setChoice(ThemeChoice::Light);
    Appearance::instance().setReducedMotion(true);
}

void TestAppearance::followsTheSystem()
{
    Appearance &appearance = Appearance::instance();
    appearance.setChoice(ThemeChoice::System);
    QVERIFY(!appearance.isDark());
    QSignalSpy changes(&appearance, &Appearance::changed);
    QPalette night(QColor(40, 40, 40));
    night.setColor(QPalette::Window, QColor(30, 30, 30));
    QApplication::setPalette(night);
    QVERIFY(appearance.isDark());
    QCOMPARE(changes.size(), 1);
    // What is set now is our own dark palette, and doesn't count as the system's.
    QCOMPARE(QApplication::palette().color(QPalette::Window), appearance.colour(ColourToken::Canvas));
    appearance.setChoice(ThemeChoice::Light);
    QVERIFY(!appearance.isDark());
    appearance.setChoice(ThemeChoice::System);
    QVERIFY(appearance.isDark());
    QPalette day(QColor(240, 240, 240));
    QApplication::setPalette(day);
    QVERIFY(!appearance.isDark());
}

void TestAppearance::pinnedThemeStays()
{
    Appearance &appearance = Appearance::instance();
    appearance.setChoice(ThemeChoice::Dark);
    QPalette day(QColor(240, 240, 240));
    QApplication::setPalette(day);
    QVERIFY(appearance.isDark());
    QCOMPARE(QApplication::palette().color(QPalette::Text), appearance.colour(ColourToken::TextPrimary));
}

void TestAppearance::sizes()
{
    QCOMPARE(Button(u"Import"_s).sizeHint().height(), 28);
    QCOMPARE(QPushButton(u"Import"_s).sizeHint().height(), 28);
    Button small(u"Undo"_s);
    small.setButtonSize(ButtonSize::Small);
    QCOMPARE(small.sizeHint().height(), 24);
    Button large(u"Open a plan"_s);
    large.setButtonSize(ButtonSize::Large);
    QCOMPARE(large.sizeHint().height(), 40);
    QCOMPARE(IconButton(Icon::Undo, u"Undo"_s).sizeHint(), QSize(28, 28));
    Segment segment(u"View"_s);
    segment.setChoices({u"Timeline"_s, u"Board"_s});
    QCOMPARE(segment.sizeHint().height(), 28);
    QCOMPARE(LabelledCombo(u"Sort"_s).sizeHint().height(), 28);
    QCOMPARE(FilterChip(u"Team"_s).sizeHint().height(), 22);
    QCOMPARE(SearchField(u"Search"_s).sizeHint().height(), 30);
    QCOMPARE(OverflowToolbar().sizeHint().height(), 40);
    QCOMPARE(QLineEdit().sizeHint().height(), 26);
    QCOMPARE(QSpinBox().sizeHint().height(), 26);
    QCOMPARE(QDateEdit().sizeHint().height(), 26);
    QCOMPARE(QComboBox().sizeHint().height(), 28);
    QTableView table;
    QStandardItemModel model(1, 1);
    table.setModel(&model);
    QCOMPARE(table.horizontalHeader()->sizeHint().height(), 32);
    QMenu menu;
    QAction *action = menu.addAction(u"Edit"_s);
    menu.adjustSize();
    QCOMPARE(menu.actionGeometry(action).height(), 28);
    QVERIFY(QCheckBox(u"Legend"_s).sizeHint().height() >= 24);
}

void TestAppearance::readableButtons_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void TestAppearance::readableButtons()
{
    QFETCH(ThemeChoice, choice);
    Appearance &appearance = Appearance::instance();
    appearance.setChoice(choice);
    const QStyle::State states[] = {QStyle::State_Enabled, QStyle::State_Enabled | QStyle::State_MouseOver,
                                    QStyle::State_Enabled | QStyle::State_Sunken,
                                    QStyle::State_Enabled | QStyle::State_On};
    for (const ButtonKind kind :
         {ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Quiet, ButtonKind::Destructive}) {
        for (const QStyle::State state : states) {
            const ButtonLook look = buttonLook(kind, state);
            const QColor ground = look.ground.isValid() ? look.ground : appearance.colour(ColourToken::Canvas);
            QVERIFY2(contrast(look.text, ground) >= 4.5,
                     qPrintable(u"kind %1, state %2: %3"_s.arg(int(kind)).arg(int(state)).arg(contrast(look.text, ground))));
        }
    }
    const QPalette palette = QApplication::palette();
    for (const auto &[text, ground] : {std::pair(QPalette::Text, QPalette::Base),
                                       std::pair(QPalette::PlaceholderText, QPalette::Base),
                                       std::pair(QPalette::ButtonText, QPalette::Button),
                                       std::pair(QPalette::ToolTipText, QPalette::ToolTipBase),
                                       std::pair(QPalette::HighlightedText, QPalette::Highlight),
                                       std::pair(QPalette::Link, QPalette::Window)}) {
        QVERIFY(contrast(palette.color(text), palette.color(ground)) >= 4.5);
    }
}

void TestAppearance::iconsStayOnTheirGrid_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < iconCount; ++index)
        QTest::addRow("%d", index) << index;
}

void TestAppearance::iconsStayOnTheirGrid()
{
    QFETCH(int, index);
    for (const int side : {12, 14, 16, 28}) {
        constexpr int scale = 4;
        const QImage image = drawn(side, scale, Qt::LeftToRight, [&](QPainter &painter) {
            paintIcon(painter, QRectF(0, 0, side, side), static_cast<Icon>(index), Qt::black);
        });
        const QRect ink = inkOf(image);
        QVERIFY(!ink.isEmpty());
        const int edge = side * scale / 16;
        QVERIFY2(image.rect().adjusted(edge, edge, -edge, -edge).contains(ink),
                 qPrintable(u"side %1: ink %2,%3 %4x%5"_s.arg(side).arg(ink.x()).arg(ink.y()).arg(ink.width()).arg(ink.height())));
        QVERIFY(std::max(ink.width(), ink.height()) >= image.width() / 3);
        // In the middle of the box, give or take what the figure's own shape takes.
        QVERIFY(std::abs(ink.center().x() - image.width() / 2) <= image.width() / 8);
        QVERIFY(std::abs(ink.center().y() - image.height() / 2) <= image.height() / 8);
    }
}

void TestAppearance::iconsThatTurn()
{
    const auto image = [](Icon icon, Qt::LayoutDirection direction) {
        return drawn(16, 2, direction,
                     [&](QPainter &painter) { paintIcon(painter, QRectF(0, 0, 16, 16), icon, Qt::black); });
    };
    for (const Icon icon : {Icon::Search, Icon::Check, Icon::Clock, Icon::Trash})
        QCOMPARE(image(icon, Qt::RightToLeft), image(icon, Qt::LeftToRight));
    for (const Icon icon : {Icon::Roadmap, Icon::Priorities, Icon::Undo, Icon::ChevronEnd, Icon::Panel})
        QVERIFY(image(icon, Qt::RightToLeft) != image(icon, Qt::LeftToRight));
    // A painter that was told nothing follows the application.
    QCOMPARE(image(Icon::Undo, Qt::LayoutDirectionAuto), image(Icon::Undo, Qt::LeftToRight));
    QApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(image(Icon::Undo, Qt::LayoutDirectionAuto), image(Icon::Undo, Qt::RightToLeft));
}

void TestAppearance::iconsFollowTheTheme()
{
    const QIcon undo = icon(Icon::Undo, ColourToken::TextPrimary);
    const QImage light = undo.pixmap(QSize(16, 16)).toImage();
    Appearance::instance().setChoice(ThemeChoice::Dark);
    const QImage dark = undo.pixmap(QSize(16, 16)).toImage();
    QVERIFY(light != dark);
    QVERIFY(undo.pixmap(QSize(16, 16), QIcon::Disabled).toImage() != dark);
}

void TestAppearance::crispLines_data()
{
    QTest::addColumn<qreal>("scale");
    for (const double scale : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g", scale) << qreal(scale);
}

void TestAppearance::crispLines()
{
    QFETCH(qreal, scale);
    const QImage image = drawn(60, scale, Qt::LeftToRight, [](QPainter &painter) {
        paintPanel(painter, QRectF(7, 9, 41, 28), Qt::white, Qt::black, 6);
    });
    // Across the middle the border is whole pixels of its colour, with nothing half-covered beside it.
    const int y = qRound((9 + 14) * scale);
    int black = 0;
    for (int x = 0; x < image.width(); ++x) {
        const QRgb pixel = image.pixel(x, y);
        QVERIFY2(pixel == qRgba(0, 0, 0, 0) || pixel == qRgb(255, 255, 255) || pixel == qRgb(0, 0, 0),
                 qPrintable(u"%1 at %2"_s.arg(pixel, 8, 16).arg(x)));
        black += pixel == qRgb(0, 0, 0);
    }
    QCOMPARE(black, 2 * std::max(1, static_cast<int>(scale)));
}

void TestAppearance::tabularDigits()
{
    const QFont font = Appearance::font(TextRole::Table);
    QCOMPARE(tabularWidth(font, u"111"_s), tabularWidth(font, u"888"_s));
    QVERIFY(tabularWidth(font, u"1,940.50"_s) > tabularWidth(font, u"1,940"_s));
    const auto image = [&](const QString &text) {
        return drawn(60, 1, Qt::LeftToRight, [&](QPainter &painter) {
            painter.setFont(font);
            drawTabular(painter, QRectF(0, 0, 60, 16), text);
        });
    };
    // The last digit stands in the same place whatever stands before it.
    const QRect lastCell(54, 0, 6, 60);
    QCOMPARE(image(u"117"_s).copy(lastCell), image(u"887"_s).copy(lastCell));
}

void TestAppearance::loadLevels()
{
    QCOMPARE(loadLevel(0), 1);
    QCOMPARE(loadLevel(0.2), 1);
    QCOMPARE(loadLevel(0.21), 2);
    QCOMPARE(loadLevel(0.8), 4);
    QCOMPARE(loadLevel(1.0), 5);
    QCOMPARE(loadLevel(1.004), 5);
    QCOMPARE(loadLevel(1.01), 6);
    QCOMPARE(loadColours(1.07).text, Appearance::instance().colour(ColourToken::StateBad));
}

void TestAppearance::ringAfterTheKeyboardOnly()
{
    QWidget window;
    QHBoxLayout *row = new QHBoxLayout(&window);
    Button *first = new Button(u"First"_s);
    Button *second = new Button(u"Second"_s);
    QLineEdit *field = new QLineEdit;
    for (QWidget *widget : {static_cast<QWidget *>(first), static_cast<QWidget *>(second),
                            static_cast<QWidget *>(field)}) {
        row->addWidget(widget);
    }
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::mouseClick(second, Qt::LeftButton);
    second->setFocus(Qt::MouseFocusReason);
    QCOMPARE(FocusRing::ringed(), nullptr);
    first->setFocus(Qt::OtherFocusReason);
    QCOMPARE(FocusRing::ringed(), nullptr);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(FocusRing::ringed(), second);
    QTest::keyClick(&window, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field);
    QCOMPARE(FocusRing::ringed(), nullptr);
    QTest::keyClick(&window, Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(FocusRing::ringed(), second);
    // Two px of accent, two px away from the button.
    const QImage image = window.grab().toImage();
    const QPoint left = second->geometry().topLeft() + QPoint(0, second->height() / 2);
    QCOMPARE(image.pixelColor(left - QPoint(4, 0)), Appearance::instance().colour(ColourToken::AccentLine));
    QCOMPARE(image.pixelColor(left - QPoint(3, 0)), Appearance::instance().colour(ColourToken::AccentLine));
    QCOMPARE(image.pixelColor(left - QPoint(2, 0)), Appearance::instance().colour(ColourToken::Canvas));
    // A field shows its focus however it came.
    field->setFocus(Qt::MouseFocusReason);
    const QImage focused = window.grab().toImage();
    const QPoint edge = field->geometry().topLeft() + QPoint(1, field->height() / 2);
    QCOMPARE(focused.pixelColor(edge), Appearance::instance().colour(ColourToken::AccentLine));
    field->setProperty("invalid", true);
    second->setFocus(Qt::MouseFocusReason);
    const QImage invalid = window.grab().toImage();
    QCOMPARE(invalid.pixelColor(edge - QPoint(1, 0)), Appearance::instance().colour(ColourToken::StateBad));
}

void TestAppearance::everythingHasAName()
{
    ControlSheet sheet;
    const QList<QAbstractButton *> buttons = sheet.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 20);
    for (const QAbstractButton *button : buttons) {
        if (QLatin1StringView(button->metaObject()->className()) == u"QTableCornerButton"_s)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
        QVERIFY(face);
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), button->metaObject()->className());
        // Of an exclusive group the keyboard enters at the chosen one.
        QVERIFY(button->focusPolicy() & Qt::TabFocus || (button->group() && !button->isChecked()));
    }
}

void TestAppearance::grabs_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ThemeChoice::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ThemeChoice::Dark << Qt::LeftToRight;
    QTest::newRow("right-to-left") << ThemeChoice::Light << Qt::RightToLeft;
}

void TestAppearance::grabs()
{
    QFETCH(ThemeChoice, choice);
    QFETCH(Qt::LayoutDirection, direction);
    Appearance::instance().setChoice(choice);
    QApplication::setLayoutDirection(direction);
    ControlSheet sheet;
    sheet.show();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    // Every colour of the ground is a token: a stray one would be Fusion's own.
    const QImage image = sheet.grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), Appearance::instance().colour(ColourToken::Canvas));
    const QString folder = qEnvironmentVariable("LEADLINE_SHOTS");
    if (folder.isEmpty())
        return;
    QPixmap pixmap(sheet.size() * 2);
    pixmap.setDevicePixelRatio(2);
    sheet.render(&pixmap);
    QVERIFY(pixmap.save(QDir(folder).filePath(u"theme-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));
}

LEADLINE_GUI_TEST(TestAppearance)
#include "tst_appearance.moc"
