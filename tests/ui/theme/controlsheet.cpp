// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/theme/controlsheet.h"

#include "ui/theme/banner.h"
#include "ui/theme/button.h"
#include "ui/theme/card.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/flowlayout.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/labelledcombo.h"
#include "ui/theme/overflowtoolbar.h"
#include "ui/theme/painting.h"
#include "ui/theme/producttag.h"
#include "ui/theme/progressline.h"
#include "ui/theme/searchfield.h"
#include "ui/theme/segment.h"
#include "ui/theme/switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGroupBox>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

/// Icons at 16, 14, 12 and 28, marks, swatches and the small bars.
class FigureSheet final : public QWidget
{
public:
    FigureSheet() { setFixedSize(420, 300); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &appearance = Appearance::instance();
        QPainter painter(this);
        const QColor ink = appearance.colour(ColourToken::TextPrimary);
        for (int index = 0; index < iconCount; ++index) {
            const QRect cell(index % 16 * 26, index / 16 * 28, 26, 28);
            paintIcon(painter, cell.adjusted(5, 6, -5, -6), static_cast<Icon>(index), ink);
        }
        paintIcon(painter, QRectF(0, 116, 28, 28), Icon::Outcomes, appearance.colour(ColourToken::TextTertiary));
        paintIcon(painter, QRectF(40, 123, 14, 14), Icon::Filter, ink);
        paintIcon(painter, QRectF(60, 124, 12, 12), Icon::Cross, ink);
        paintMark(painter, QRectF(84, 120, 20, 20));
        paintMark(painter, QRectF(112, 112, 44, 44));
        paintInitials(painter, QRectF(170, 120, 18, 18), u"JB"_s);
        paintInitials(painter, QRectF(192, 120, 18, 18), u"MW"_s);
        for (int product = 0; product <= 8; ++product)
            paintSwatch(painter, QRectF(220 + product * 20, 122, 14, 14), product);
        for (int glyph = 1; glyph <= static_cast<int>(Glyph::ChangeOther); ++glyph)
            paintStatusGlyph(painter, QRectF(glyph * 18 - 18, 164, 12, 12), static_cast<Glyph>(glyph), 0.6);
        KeyResultItem result;
        result.rect = QRectF(0, 190, 120, 8);
        result.share = 0.56;
        result.expected = 0.6;
        result.state = TrackState::OnTrack;
        result.radius = 4;
        paintKeyResultBar(painter, result);
        result.rect = QRectF(140, 192, 36, 4);
        result.share = 0.3;
        result.state = TrackState::AtRisk;
        paintKeyResultBar(painter, result);
        paintScoreBar(painter, QRectF(200, 186, 66, 16), 0.7, true);
        paintScoreBar(painter, QRectF(276, 186, 66, 16), 0.3, false);
        const DateConfidence confidences[] = {DateConfidence::Firm, DateConfidence::Likely, DateConfidence::Rough};
        for (int index = 0; index < 3; ++index)
            paintDateEdge(painter, QRectF(index * 40, 212, 24, 16), confidences[index]);
        const double loads[] = {0.1, 0.3, 0.5, 0.7, 0.95, 1.07};
        painter.setFont(Appearance::font(TextRole::TableMedium));
        for (int index = 0; index < 6; ++index) {
            const QRectF cell(index * 68, 236, 64, 28);
            paintLoadCell(painter, cell, loads[index]);
            painter.setPen(loadColours(loads[index]).text);
            painter.drawText(cell, Qt::AlignCenter, u"%1%"_s.arg(qRound(loads[index] * 100)));
        }
        painter.setPen(ink);
        painter.setFont(Appearance::font(TextRole::Table));
        drawTabular(painter, QRectF(140, 206, 80, 14), u"1,940.50"_s);
        drawTabular(painter, QRectF(140, 220, 80, 14), u"7,011.00"_s);
    }
};

template<typename... Widgets>
QWidget *row(Widgets *...widgets)
{
    QWidget *line = new QWidget;
    QHBoxLayout *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    (layout->addWidget(widgets), ...);
    layout->addStretch();
    return line;
}

template<typename Widget>
Widget *disabled(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

} // namespace

ControlSheet::ControlSheet()
{
    QHBoxLayout *columns = new QHBoxLayout(this);
    columns->setSpacing(16);
    for (QWidget *column : {controls(), fields(), panels(), views()})
        columns->addWidget(column);
}

QWidget *ControlSheet::controls()
{
    Card *card = new Card(u"Controls"_s);
    card->setNote(u"sizes of section 4"_s);
    QMenu *menu = new QMenu;
    menu->addAction(u"Show as table"_s);
    card->setMenu(menu);
    QVBoxLayout *column = card->content();
    Button *small = new Button(u"Small"_s);
    small->setButtonSize(ButtonSize::Small);
    column->addWidget(row(new Button(u"Primary"_s, ButtonKind::Primary), new Button(u"Secondary"_s),
                          new Button(u"Quiet"_s, ButtonKind::Quiet),
                          new Button(u"Remove"_s, ButtonKind::Destructive), small));
    column->addWidget(row(new Button(Icon::Plus, u"Feature"_s, ButtonKind::Primary),
                          new Button(Icon::Print, u"Print or export"_s), disabled(new Button(u"Disabled"_s))));
    Button *large = new Button(Icon::Folder, u"Open a plan"_s, ButtonKind::Primary);
    large->setButtonSize(ButtonSize::Large);
    large->setShortcutHint(u"Ctrl+O"_s);
    Button *second = new Button(Icon::Plus, u"New plan"_s);
    second->setButtonSize(ButtonSize::Large);
    second->setShortcutHint(u"Ctrl+N"_s);
    column->addWidget(large);
    column->addWidget(second);
    IconButton *checked = new IconButton(Icon::Columns, u"Columns"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    column->addWidget(row(new IconButton(Icon::Undo, u"Undo"_s), disabled(new IconButton(Icon::Redo, u"Redo"_s)),
                          checked, new QPushButton(u"Qt's own"_s)));
    Segment *segment = new Segment(u"View"_s);
    segment->setChoices({u"Timeline"_s, u"Now-Next-Later"_s, u"Board"_s});
    column->addWidget(row(segment));
    LabelledCombo *combo = new LabelledCombo(u"Group by"_s);
    combo->addChoice(u"Objective"_s, 1);
    combo->addChoice(u"Product"_s, 2);
    LabelledCombo *off = new LabelledCombo(u"Zoom"_s);
    off->addChoice(u"Quarters"_s, 1);
    column->addWidget(row(combo, disabled(off)));
    FilterChip *add = new FilterChip(u"Add filter"_s);
    add->setIconName(Icon::Filter);
    FilterChip *active = new FilterChip(u"Team: Checkout"_s);
    active->setActive(true);
    column->addWidget(row(add, active, new ProductTag(1, u"Checkout"_s), new ProductTag(3, u"Ledger"_s)));
    Switch *on = new Switch(u"Snap"_s);
    on->setChecked(true);
    column->addWidget(row(on, new Switch(u"Move dependents"_s), disabled(new Switch(u"Off"_s))));
    ProgressLine *progress = new ProgressLine;
    progress->setShare(0.38);
    column->addWidget(progress);
    column->addWidget(new FigureSheet);
    column->addStretch();
    return card;
}

QWidget *ControlSheet::fields()
{
    Card *card = new Card(u"Fields"_s);
    QVBoxLayout *column = card->content();
    SearchField *search = new SearchField(u"Search or run a command"_s);
    search->setShortcutHint(u"Ctrl+K"_s);
    column->addWidget(search);
    QLineEdit *normal = new QLineEdit(u"Normal"_s);
    QLineEdit *invalid = new QLineEdit(u"0"_s);
    invalid->setProperty("invalid", true);
    QLineEdit *empty = new QLineEdit;
    empty->setPlaceholderText(u"Placeholder"_s);
    column->addWidget(row(new FieldLabel(u"Name"_s, normal), normal));
    column->addWidget(invalid);
    column->addWidget(empty);
    column->addWidget(disabled(new QLineEdit(u"Disabled"_s)));
    QComboBox *combo = new QComboBox;
    combo->addItems({u"Executive board"_s, u"Delivery"_s});
    combo->setObjectName(u"combo"_s);
    QSpinBox *spin = new QSpinBox;
    spin->setValue(42);
    column->addWidget(row(combo, spin));
    QDateEdit *date = new QDateEdit(QDate(2026, 9, 28));
    column->addWidget(row(date, disabled(new QComboBox)));
    QPlainTextEdit *text = new QPlainTextEdit(u"Regulars abandon because they type the card again every week."_s);
    text->setFixedHeight(64);
    column->addWidget(text);
    QCheckBox *check = new QCheckBox(u"Title block"_s);
    check->setChecked(true);
    QCheckBox *part = new QCheckBox(u"Some"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    QCheckBox *offOn = disabled(new QCheckBox(u"Off"_s));
    offOn->setChecked(true);
    column->addWidget(row(check, new QCheckBox(u"Legend"_s), part, offOn));
    QRadioButton *mine = new QRadioButton(u"Mine"_s);
    mine->setChecked(true);
    column->addWidget(row(mine, new QRadioButton(u"Theirs"_s), disabled(new QRadioButton(u"Off"_s))));
    QSlider *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    column->addWidget(slider);
    QTabBar *tabs = new QTabBar;
    for (const QString &name : {u"Insights"_s, u"Risks"_s, u"Decisions"_s})
        tabs->addTab(name);
    column->addWidget(tabs);
    QGroupBox *group = new QGroupBox(u"Group"_s);
    QVBoxLayout *inside = new QVBoxLayout(group);
    inside->addWidget(new QCheckBox(u"Inside"_s));
    column->addWidget(group);
    column->addStretch();
    return card;
}

QWidget *ControlSheet::panels()
{
    QWidget *all = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(all);
    Banner *conflict = new Banner(BannerKind::Attention, u"Priya changed this feature while you edited it"_s);
    conflict->setFramed(true);
    conflict->addButton(u"Keep mine"_s);
    column->addWidget(conflict);
    Banner *bad = new Banner(BannerKind::Bad, u"The file can't be written."_s);
    bad->setNote(u"Your changes are kept."_s);
    bad->addButton(u"Retry"_s);
    column->addWidget(bad);
    column->addWidget(new Banner(BannerKind::Ok, u"Everything was imported."_s));
    EmptyState *empty = new EmptyState(Icon::Outcomes, u"No objective yet"_s,
                                       u"Start with one change you want to see, and how you would measure it."_s);
    empty->setPrimaryAction(Icon::Plus, u"Objective"_s);
    empty->setSecondaryAction(u"Import a CSV"_s);
    column->addWidget(empty);
    Card *type = new Card(u"Type"_s);
    const std::pair<QString, TextRole> roles[] = {
        {u"Page title in print and updates"_s, TextRole::PageTitle}, {u"Detail title, 20/26"_s, TextRole::DetailTitle},
        {u"View title, 16/22"_s, TextRole::ViewTitle},               {u"Card and column title"_s, TextRole::SectionTitle},
        {u"Body, fields, navigation, 13/18"_s, TextRole::Body},      {u"Bar text and tables"_s, TextRole::TableMedium},
        {u"Labels, axes, status bar, 11/16"_s, TextRole::Caption}};
    for (const auto &[text, role] : roles)
        type->content()->addWidget(new Label(text, role));
    column->addWidget(type);
    QWidget *flowing = new QWidget;
    FlowLayout *flow = new FlowLayout(flowing);
    for (int product = 1; product <= 8; ++product)
        flow->addWidget(new ProductTag(product, u"Product %1"_s.arg(product)));
    column->addWidget(flowing);
    column->addStretch();
    all->setFixedWidth(400);
    return all;
}

QWidget *ControlSheet::views()
{
    QWidget *all = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(all);
    OverflowToolbar *bar = new OverflowToolbar;
    bar->setPadding(0);
    Segment *segment = new Segment(u"Rows"_s);
    segment->setChoices({u"Table"_s, u"Tree"_s});
    bar->addWidget(segment);
    bar->addSeparator();
    LabelledCombo *sort = new LabelledCombo(u"Sort"_s);
    sort->addChoice(u"RICE"_s, 1);
    bar->addWidget(sort);
    bar->addEndWidget(new Button(u"Import"_s));
    column->addWidget(bar);
    QTableWidget *table = new QTableWidget(20, 4);
    table->setHorizontalHeaderLabels({u"ID"_s, u"Feature"_s, u"Status"_s, u"RICE"_s});
    for (int line = 0; line < 20; ++line) {
        table->setItem(line, 0, new QTableWidgetItem(u"F-%1"_s.arg(200 + line)));
        table->setItem(line, 1, new QTableWidgetItem(u"Acquirer routing by issuer"_s));
        table->setItem(line, 2, new QTableWidgetItem(u"Discovery"_s));
        table->setItem(line, 3, new QTableWidgetItem(u"190"_s));
    }
    table->item(3, 0)->setCheckState(Qt::Checked);
    table->item(4, 0)->setCheckState(Qt::Unchecked);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setColumnWidth(1, 170);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setSortIndicator(3, Qt::DescendingOrder);
    table->selectionModel()->select(table->model()->index(3, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->setFixedHeight(320);
    column->addWidget(table);
    QMenu *menu = new QMenu;
    menu->setObjectName(u"menu"_s);
    QAction *first = menu->addAction(icon(Icon::Pencil), u"Edit title"_s);
    first->setShortcut(QKeySequence(u"F2"_s));
    QAction *checked = menu->addAction(u"Objective"_s);
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addAction(u"Unavailable"_s)->setEnabled(false);
    menu->addSeparator();
    menu->addMenu(u"Colour by"_s)->addAction(u"Product"_s);
    menu->setActiveAction(first);
    menu->setParent(all, Qt::Widget);
    column->addWidget(menu);
    column->addStretch();
    all->setFixedWidth(430);
    return all;
}

} // namespace leadline
