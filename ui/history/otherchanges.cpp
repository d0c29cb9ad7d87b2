// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/otherchanges.h"

#include "ui/history/historymetrics.h"
#include "ui/theme/appearance.h"
#include "ui/theme/painting.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace leadline {

namespace {

/// The timeline and the table of scores tell of features what these are about.
bool isToldElsewhere(const PlanDifference &difference)
{
    if (difference.row.kind != EntityKind::Feature)
        return false;
    switch (difference.aspect) {
    case Aspect::Status:
    case Aspect::Lane:
    case Aspect::Owner:
    case Aspect::Team:
    case Aspect::Renamed:
    case Aspect::Edited:
    case Aspect::Reordered:
        return false;
    default:
        return true;
    }
}

class SentenceDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {0, OtherChangesView::rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Appearance &look = Appearance::instance();
        painter->save();
        painter->setLayoutDirection(option.direction);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, look.colour(ColourToken::AccentSoft));
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, look.colour(ColourToken::Hover));
        painter->setFont(Appearance::font(TextRole::Table));
        painter->setPen(look.colour(ColourToken::TextPrimary));
        drawElided(*painter, option.rect.adjusted(historyMargin, 0, -historyMargin, 0), index.data().toString());
        painter->restore();
    }
};

} // namespace

OtherChangesModel::OtherChangesModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void OtherChangesModel::setComparison(std::shared_ptr<const MomentComparison> comparison)
{
    if (comparison == m_comparison)
        return;
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows.clear();
    if (m_comparison) {
        for (const PlanDifference &difference : m_comparison->differences) {
            if (!isToldElsewhere(difference) && difference.partOf.isNull())
                m_rows.push_back(&difference);
        }
    }
    endResetModel();
}

int OtherChangesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OtherChangesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return difference(index.row()).sentence;
}

OtherChangesView::OtherChangesView(OtherChangesModel &model, PlanContext &context, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_context(context)
{
    setModel(&model);
    setItemDelegate(new SentenceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Other changes"));
    setObjectName(QStringLiteral("other-changes"));
    connect(&context, &PlanContext::selectionChanged, this, &OtherChangesView::followSelection);
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void OtherChangesView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Appearance::instance().colour(ColourToken::Canvas));
    QListView::paintEvent(event);
}

EntityKey OtherChangesView::selectedItem() const
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    return rows.isEmpty() ? EntityKey() : m_model.difference(rows.front().row()).row;
}

void OtherChangesView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    const EntityKey item = selectedItem();
    if (m_isFollowing || item.isNull())
        return;
    m_isFollowing = true;
    const EntityBase *row = m_context.plan().find(item.kind, item.id);
    if (row && !row->removed)
        m_context.select(item);
    else
        m_context.setSelection({});
    m_isFollowing = false;
}

/// What is selected elsewhere takes the mark away here.
void OtherChangesView::followSelection()
{
    if (m_isFollowing || m_context.selection().contains(selectedItem()))
        return;
    m_isFollowing = true;
    clearSelection();
    m_isFollowing = false;
}

void OtherChangesView::keyPressEvent(QKeyEvent *event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && !m_context.selection().current.isNull()) {
        m_context.open(m_context.selection().current);
        return;
    }
    QListView::keyPressEvent(event);
}

} // namespace leadline
