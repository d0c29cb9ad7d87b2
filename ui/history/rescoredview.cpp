// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rescoredview.h"

#include "ui/delegates/colleaguemark.h"
#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <cmath>

namespace leadline {

namespace {

constexpr int cellPadding = 8;
constexpr int glyphSide = 12;
constexpr int scoreWidth = 84;
constexpr int leastRankTextWidth = 60;
constexpr int byWidth = 48;
constexpr qreal dot = 8;

bool isNumber(int column)
{
    return column == RescoredModel::Then || column == RescoredModel::Now;
}

class RescoredDelegate final : public QStyledItemDelegate
{
public:
    RescoredDelegate(const PlanContext &context, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_context(context)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, look.colour(ColourToken::AccentSoft));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), look.colour(ColourToken::LineSoft));
        const int column = index.column();
        QRect cell = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
        const bool isNow = column == RescoredModel::Now;
        painter->setFont(Appearance::font(isNow ? TextRole::TableStrong : column == RescoredModel::Feature ? TextRole::TableMedium : TextRole::Table));
        painter->setPen(look.colour(column == RescoredModel::Feature || isNow ? ColourToken::TextPrimary : ColourToken::TextSecondary));
        const auto placed = [&](int from, int to) {
            return QStyle::visualRect(option.direction, cell, QRect(cell.left() + from, cell.top(), to - from, cell.height()));
        };
        if (column == RescoredModel::Feature) {
            cell = QStyle::visualRect(option.direction, option.rect,
                                      option.rect.adjusted(historyMargin, 0, -cellPadding, 0));
            QRectF mark = placed(0, glyphSide);
            mark = QRectF(mark.left(), mark.center().y() - glyphSide / 2.0, glyphSide, glyphSide);
            paintStatusGlyph(*painter, mark, static_cast<Glyph>(index.data(RescoredModel::GlyphRole).toInt()),
                             index.data(RescoredModel::ShareRole).toDouble());
            painter->setPen(look.colour(ColourToken::TextPrimary));
            drawElided(*painter, placed(glyphSide + 6, cell.width()), index.data().toString());
        } else if (column == RescoredModel::Rank) {
            // The same in all rows, so that the lines of the ranks can be compared.
            const qreal widest = tabularWidth(painter->font(), index.data(RescoredModel::WidestRanksRole).toString());
            const int textWidth = std::max(leastRankTextWidth, static_cast<int>(std::ceil(widest)));
            paintRanks(*painter, placed(0, cell.width() - textWidth - 12), option.direction, index);
            painter->setPen(look.colour(ColourToken::TextSecondary));
            drawTabular(*painter, placed(cell.width() - textWidth, cell.width()), index.data().toString(),
                        Qt::AlignLeading | Qt::AlignVCenter);
        } else if (column == RescoredModel::By) {
            const QString name = index.data().toString();
            if (!name.isEmpty()) {
                const int end = option.rect.width() - historyMargin;
                QRect ring = QStyle::visualRect(option.direction, option.rect, QRect(option.rect.left() + end - authorSide, option.rect.top(), authorSide, option.rect.height()));
                ring = QRect(ring.left(), ring.center().y() - authorSide / 2 + 1, authorSide, authorSide);
                paintInitials(*painter, ring, ColleagueMark::initials(name, m_context.plan()));
            }
        } else if (isNumber(column)) {
            drawTabular(*painter, cell, index.data().toString(), Qt::AlignTrailing | Qt::AlignVCenter);
        } else {
            drawElided(*painter, cell, index.data().toString());
        }
        painter->restore();
    }

private:
    /// The first rank stands at the start.
    static void paintRanks(QPainter &painter, const QRect &room, Qt::LayoutDirection direction, const QModelIndex &index)
    {
        const Appearance &look = Appearance::instance();
        const qreal middle = room.center().y() + 0.5;
        painter.fillRect(QRectF(room.left(), middle - 0.5, room.width(), 1), look.colour(ColourToken::LineSoft));
        const int lowest = std::max(2, index.data(RescoredModel::LowestRankRole).toInt());
        const auto place = [&](int rank) {
            const qreal share = (rank - 1.0) / (lowest - 1.0);
            const qreal way = dot / 2 + share * (room.width() - dot);
            return direction == Qt::RightToLeft ? room.right() + 1 - way : room.left() + way;
        };
        const QVariant then = index.data(RescoredModel::RankThenRole);
        const QVariant now = index.data(RescoredModel::RankNowRole);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPen line(look.colour(ColourToken::TextSecondary), 1.5);
        painter.setPen(line);
        if (then.isValid() && now.isValid())
            painter.drawLine(QPointF(place(then.toInt()), middle), QPointF(place(now.toInt()), middle));
        const auto circle = [&](int rank, const QColor &fill) {
            painter.setBrush(fill);
            painter.drawEllipse(QPointF(place(rank), middle), dot / 2 - 0.75, dot / 2 - 0.75);
        };
        if (then.isValid())
            circle(then.toInt(), look.colour(ColourToken::Canvas));
        if (now.isValid())
            circle(now.toInt(), look.colour(ColourToken::TextSecondary));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    const PlanContext &m_context;
};

/// Headings as captions over a thin line.
class RescoredHeader final : public QHeaderView
{
public:
    explicit RescoredHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setFixedHeight(24);
        setSectionsClickable(false);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(layoutDirection());
        painter->fillRect(rect, look.colour(ColourToken::Canvas));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), look.colour(ColourToken::LineStrong));
        painter->setFont(Appearance::font(TextRole::Caption));
        painter->setPen(look.colour(ColourToken::TextTertiary));
        const QRect cell = QStyle::visualRect(layoutDirection(), rect, rect.adjusted(section == RescoredModel::Feature ? historyMargin : cellPadding, 0,
                                                                                          section == RescoredModel::By ? -historyMargin : -cellPadding, 0));
        drawElided(*painter, cell, model()->headerData(section, Qt::Horizontal).toString(),
                   (isNumber(section) || section == RescoredModel::By ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
        painter->restore();
    }
};

} // namespace

RescoredView::RescoredView(RescoredModel &model, PlanContext &context, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_context(context)
{
    setHorizontalHeader(new RescoredHeader(this));
    setModel(&model);
    setItemDelegate(new RescoredDelegate(context, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    // What the style takes for the least may be more.
    verticalHeader()->setMinimumSectionSize(rowHeight);
    verticalHeader()->setDefaultSectionSize(rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Re-scored features"));
    setObjectName(QStringLiteral("rescored"));
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

int RescoredView::contentHeight() const
{
    return horizontalHeader()->height() + m_model.rowCount() * rowHeight;
}

void RescoredView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int rest = viewport()->width() - 2 * scoreWidth - byWidth;
    setColumnWidth(RescoredModel::Feature, rest * 34 / 100);
    setColumnWidth(RescoredModel::Causes, rest * 33 / 100);
    setColumnWidth(RescoredModel::Then, scoreWidth);
    setColumnWidth(RescoredModel::Now, scoreWidth);
    setColumnWidth(RescoredModel::Rank, rest - rest * 34 / 100 - rest * 33 / 100);
    setColumnWidth(RescoredModel::By, byWidth);
}

void RescoredView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Appearance::instance().colour(ColourToken::Canvas));
    QTableView::paintEvent(event);
}

void RescoredView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && hasFocus())
        m_context.select(m_model.difference(current.row()).row);
}

void RescoredView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        m_context.open(m_model.difference(currentIndex().row()).row);
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace leadline
