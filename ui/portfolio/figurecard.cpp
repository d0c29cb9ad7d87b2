// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/figurecard.h"

#include "core/render/export/exportjob.h"
#include "core/render/scenepainter.h"
#include "ui/base/plancontext.h"
#include "ui/theme/appearance.h"
#include "ui/theme/iconbutton.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QTableView>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int buttonSide = 24;
constexpr int tableRowHeight = 28;
constexpr int ringRoom = 8;
constexpr qreal pictureScale = 2;

} // namespace

FigureCard::FigureCard(PlanContext &context, bool hasHeading, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_hasHeading(hasHeading)
    , m_canvas(new FigureCanvas(this))
    , m_table(new QTableView(this))
    , m_model(new FigureTableModel(this))
    , m_menuButton(new IconButton(Icon::More, {}, this))
    , m_tableAction(new QAction(tr("Show as table"), this))
    , m_copyAction(new QAction(tr("Copy picture"), this))
    , m_csvAction(new QAction(tr("Export CSV…"), this))
{
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &FigureCard::setTableShown);
    connect(m_copyAction, &QAction::triggered, this, &FigureCard::copyPicture);
    connect(m_csvAction, &QAction::triggered, this, &FigureCard::exportCsv);
    connect(m_canvas, &FigureCanvas::activated, this, &FigureCard::selectItem);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));

    m_canvas->setMargin(m_hasHeading ? ringRoom : 0);
    addActions({m_tableAction, m_copyAction, m_csvAction});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    QMenu *menu = new QMenu(m_menuButton);
    menu->addActions(actions());
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setSide(buttonSide);
    m_menuButton->resize(buttonSide, buttonSide);

    m_table->setModel(m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tableRowHeight);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->hide();
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { selectItem(m_model->itemAt(index.row())); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) { selectItem(m_model->itemAt(index.row())); });
}

void FigureCard::setFigure(const Figure *figure)
{
    m_figure = figure;
    m_canvas->setFigure(figure);
    fillTable();
    if (figure) {
        setAccessibleName(figure->title());
        m_table->setAccessibleName(tr("%1 as a table").arg(figure->title()));
        m_menuButton->setName(tr("Menu of %1").arg(figure->title()));
    }
    update();
}

qreal FigureCard::heightFor(qreal width) const
{
    if (!m_figure)
        return 0;
    const QRectF inside = CardFace::figureRect({width, 1000}, m_hasHeading);
    return 1000 - inside.height() + m_figure->naturalHeight(inside.width());
}

bool FigureCard::isTableShown() const
{
    return m_tableAction->isChecked();
}

void FigureCard::setTableShown(bool shown)
{
    m_tableAction->setChecked(shown);
    const bool hadFocus = m_canvas->hasFocus() || m_table->hasFocus();
    m_table->setVisible(shown);
    m_canvas->setVisible(!shown);
    fillTable();
    if (hadFocus)
        (shown ? static_cast<QWidget *>(m_table) : m_canvas)->setFocus(Qt::OtherFocusReason);
}

void FigureCard::selectItem(EntityKey item)
{
    if (!item.isNull())
        m_context.select(item);
}

/// Only while it is seen: a large plan has many rows.
void FigureCard::fillTable()
{
    m_model->setTable(m_figure && isTableShown() ? m_figure->table() : FigureTable());
    if (isTableShown())
        m_table->resizeColumnsToContents();
}

QByteArray FigureCard::csv() const
{
    return m_figure ? csvOf(m_figure->table()) : QByteArray();
}

Scene FigureCard::faceScene(qreal reserved) const
{
    const QSizeF card(size());
    Scene scene = CardFace::draw(card, *m_figure, m_hasHeading, reserved, m_metrics).toScene(card);
    return layoutDirection() == Qt::RightToLeft ? scene.mirrored(card.width()) : scene;
}

QImage FigureCard::picture()
{
    if (!m_figure)
        return {};
    const Theme &theme = Appearance::instance().theme();
    QImage image((QSizeF(size()) * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(theme.rgb(ColourToken::Sunken));
    QPainter painter(&image);
    RenderOptions options;
    options.theme = &theme;
    options.scale = pictureScale;
    paint(painter, faceScene(0), m_metrics, options);
    const QRectF inside = CardFace::figureRect(size(), m_hasHeading);
    painter.translate(inside.topLeft() * pictureScale);
    FigurePicture(*m_figure, inside.size(), theme, layoutDirection()).paint(painter, m_metrics, pictureScale, true);
    return image;
}

void FigureCard::copyPicture()
{
    QGuiApplication::clipboard()->setImage(picture());
    m_context.notify(tr("The picture is in the clipboard."));
}

void FigureCard::exportCsv()
{
    if (!m_figure)
        return;
    const QString path = QFileDialog::getSaveFileName(window(), tr("Export %1").arg(m_figure->title()),
                                                      m_figure->key() + u".csv"_s, tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    if (const Result<> written = writeWholeFile(path, csv()); !written)
        m_context.report(written.error().text);
    else
        m_context.notify(tr("%1 is written.").arg(QDir::toNativeSeparators(path)));
}

void FigureCard::placeParts()
{
    const QRect inside = CardFace::figureRect(size(), m_hasHeading).toAlignedRect();
    m_canvas->setGeometry(m_hasHeading ? inside.adjusted(-ringRoom, -ringRoom, ringRoom, ringRoom) : inside);
    m_table->setGeometry(inside);
    m_menuButton->setVisible(m_hasHeading);
    const int x = layoutDirection() == Qt::RightToLeft ? 10 : width() - buttonSide - 10;
    m_menuButton->move(x, 11);
}

void FigureCard::resizeEvent(QResizeEvent *)
{
    placeParts();
}

void FigureCard::paintEvent(QPaintEvent *)
{
    if (!m_figure)
        return;
    QPainter painter(this);
    RenderOptions options;
    options.theme = &Appearance::instance().theme();
    options.alignToPixels = true;
    paint(painter, faceScene(m_hasHeading ? buttonSide : 0), m_metrics, options);
}

} // namespace leadline
