// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changelistview.h"

#include "ui/delegates/colleaguemark.h"
#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace leadline {

namespace {

constexpr int indent = 42;
constexpr int timeWidth = 40;

class ChangeDelegate final : public QStyledItemDelegate
{
public:
    ChangeDelegate(PlanContext &context, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_context(context)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        switch (lineOf(index)) {
        case ChangeListModel::Line::Day:
            return {0, ChangeListView::dayHeight};
        case ChangeListModel::Line::Author:
            return {0, ChangeListView::authorHeight};
        case ChangeListModel::Line::Change:
            break;
        }
        return {0, ChangeListView::changeHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setLayoutDirection(option.direction);
        switch (lineOf(index)) {
        case ChangeListModel::Line::Day:
            paintDay(*painter, option, index);
            break;
        case ChangeListModel::Line::Author:
            paintAuthor(*painter, option, index);
            break;
        case ChangeListModel::Line::Change:
            paintChange(*painter, option, index);
            break;
        }
        painter->restore();
    }

private:
    static ChangeListModel::Line lineOf(const QModelIndex &index)
    {
        return static_cast<ChangeListModel::Line>(index.data(ChangeListModel::LineRole).toInt());
    }
    static QRect placed(const QStyleOptionViewItem &option, int from, int to)
    {
        const QRect &row = option.rect;
        return QStyle::visualRect(option.direction, row, QRect(row.left() + from, row.top(), to - from, row.height()));
    }
    static int drawText(QPainter &painter, const QStyleOptionViewItem &option, int from, int to, const QString &text,
                        TextRole role, ColourToken colour)
    {
        painter.setFont(Appearance::font(role));
        painter.setPen(Appearance::instance().colour(colour));
        drawElided(painter, placed(option, from, to), text);
        return from + QFontMetrics(painter.font()).horizontalAdvance(text);
    }

    static void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const QRect &row = option.rect;
        if (index.row() > 0)
            painter.fillRect(QRect(row.left(), row.top(), row.width(), 1), Appearance::instance().colour(ColourToken::LineSoft));
        const int end = drawText(painter, option, historyMargin, row.width() - historyMargin, index.data().toString(), TextRole::TableStrong,
                                 ColourToken::TextPrimary);
        drawText(painter, option, end + 8, row.width() - historyMargin, index.data(ChangeListModel::DetailRole).toString(), TextRole::Table,
                 ColourToken::TextTertiary);
    }
    void paintAuthor(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        const QString name = index.data().toString();
        QRect ring = placed(option, historyMargin, historyMargin + authorSide);
        ring = QRect(ring.left(), ring.center().y() - authorSide / 2 + 1, authorSide, authorSide);
        painter.setPen(Appearance::instance().colour(ColourToken::TextSecondary));
        paintInitials(painter, ring, ColleagueMark::initials(name, m_context.plan()));
        drawText(painter, option, indent, option.rect.width() - historyMargin, name, TextRole::Table, ColourToken::TextSecondary);
    }
    static void paintChange(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Appearance &look = Appearance::instance();
        const QRect &row = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter.fillRect(row, look.colour(ColourToken::AccentSoft));
            painter.fillRect(placed(option, 0, 2), look.colour(ColourToken::AccentLine));
        } else if (option.state & QStyle::State_MouseOver) {
            painter.fillRect(row, look.colour(ColourToken::Hover));
        }
        QRectF mark = placed(option, indent, indent + changeMarkSide);
        mark = QRectF(mark.left(), mark.center().y() - changeMarkSide / 2.0, changeMarkSide, changeMarkSide);
        if (const Glyph glyph = static_cast<Glyph>(index.data(ChangeListModel::GlyphRole).toInt()); glyph != Glyph::None)
            paintStatusGlyph(painter, mark, glyph, 0, ColourToken::TextSecondary);
        else
            paintIcon(painter, mark, static_cast<Icon>(index.data(ChangeListModel::IconRole).toInt()),
                      look.colour(ColourToken::TextSecondary));
        painter.setFont(Appearance::font(TextRole::Caption));
        painter.setPen(look.colour(ColourToken::TextTertiary));
        drawTabular(painter, placed(option, row.width() - historyMargin - timeWidth, row.width() - historyMargin),
                    index.data(ChangeListModel::TimeRole).toString(), Qt::AlignTrailing | Qt::AlignVCenter);
        // The name gives way to what happened, down to half of the room.
        const int from = indent + changeMarkSide + 6;
        const int to = row.width() - historyMargin - timeWidth - 4;
        const QString what = index.data().toString();
        const QString detail = index.data(ChangeListModel::DetailRole).toString();
        const int wanted = QFontMetrics(Appearance::font(TextRole::TableMedium)).horizontalAdvance(what);
        const int needed = QFontMetrics(Appearance::font(TextRole::Table)).horizontalAdvance(detail) + 8;
        const int nameWidth = std::min(wanted, std::max((to - from) / 2, to - from - needed));
        drawText(painter, option, from, from + nameWidth + 1, what, TextRole::TableMedium, ColourToken::TextPrimary);
        drawText(painter, option, from + nameWidth + 8, to, detail, TextRole::Table, ColourToken::TextSecondary);
    }

    PlanContext &m_context;
};

} // namespace

ChangeListView::ChangeListView(ChangeListModel &model, PlanContext &context, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_context(context)
{
    setModel(&model);
    setItemDelegate(new ChangeDelegate(context, this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Changes"));
    setObjectName(QStringLiteral("change-list"));
    connect(&context, &PlanContext::selectionChanged, this, &ChangeListView::followSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] { m_marked.clear(); });
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

std::vector<std::shared_ptr<const Transaction>> ChangeListView::selectedChanges() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    std::vector<std::shared_ptr<const Transaction>> changes;
    for (const QModelIndex &index : std::as_const(indexes)) {
        if (std::shared_ptr<const Transaction> change = m_model.transaction(index))
            changes.push_back(std::move(change));
    }
    return changes;
}

void ChangeListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    std::vector<std::shared_ptr<const Transaction>> marked = selectedChanges();
    // New rows above move the marked ones down, which is told as a selection too.
    if (marked == m_marked)
        return;
    m_marked = std::move(marked);
    if (!m_isFollowing) {
        Selection items = liveItems();
        if (!items.items.empty()) {
            m_isFollowing = true;
            m_context.setSelection(std::move(items));
            m_isFollowing = false;
        }
    }
    Q_EMIT changesSelected();
}

Selection ChangeListView::liveItems() const
{
    Selection items;
    for (const std::shared_ptr<const Transaction> &change : m_marked) {
        for (const EntityKey &item : itemsOf(*change)) {
            const EntityBase *row = m_context.plan().find(item.kind, item.id);
            if (row && !row->removed && !items.contains(item))
                items.items.push_back(item);
        }
    }
    if (!items.items.empty())
        items.current = items.items.front();
    return items;
}

void ChangeListView::followSelection()
{
    if (m_isFollowing || m_marked.empty() || m_context.selection().items == liveItems().items)
        return;
    m_isFollowing = true;
    clearSelection();
    m_isFollowing = false;
}

void ChangeListView::contextMenuEvent(QContextMenuEvent *event)
{
    if (currentIndex().isValid())
        Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse
                                 ? event->globalPos()
                                 : viewport()->mapToGlobal(visualRect(currentIndex()).center()));
}

void ChangeListView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !m_context.selection().current.isNull()) {
        m_context.open(m_context.selection().current);
        return;
    }
    QListView::keyPressEvent(event);
}

void ChangeListView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Appearance::instance().colour(ColourToken::Canvas));
    QListView::paintEvent(event);
}

} // namespace leadline
