// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableheader.h"

#include "ui/models/entitytablemodel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>

namespace leadline {

namespace {

} // namespace

TableHeader::TableHeader(EntityTableModel &model, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("table-header"));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    setFixedHeight(height);
    connect(&model, &EntityTableModel::sortChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), height};
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokenColour(ColourToken::Canvas));
    painter.fillRect(QRect(0, viewport()->height() - 1, viewport()->width(), 1), tokenColour(ColourToken::LineStrong));
    painter.end();
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    constexpr int padding = 8;
    constexpr int arrow = 10;
    const std::vector<SortKey> &keys = m_model.sortKeys();
    const QString &key = m_model.columnKeys().at(section);
    const std::vector<SortKey>::const_iterator sorted =
        std::find_if(keys.begin(), keys.end(), [&key](const SortKey &sortKey) { return sortKey.key == key; });
    const bool isSorted = sorted != keys.end();
    painter->save();
    painter->setLayoutDirection(layoutDirection());
    painter->setFont(Appearance::font(TextRole::CaptionMedium));
    painter->setPen(tokenColour(isSorted ? ColourToken::TextPrimary : ColourToken::TextTertiary));
    QRect room = rect.adjusted(padding, 0, -padding, -1);
    const QString label = m_model.headerData(section, Qt::Horizontal).toString();
    const bool isNumeric = m_model.column(section).isNumeric();
    if (isSorted) {
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(0, 0, -arrow - 2, 0));
        const int text = std::min(painter->fontMetrics().horizontalAdvance(label), room.width());
        const int offset = isNumeric ? room.width() + 2 : text + 2;
        const QRect place =
            QStyle::visualRect(layoutDirection(), room,
                               QRect(room.left() + offset, room.top() + (room.height() - arrow) / 2, arrow, arrow));
        paintIcon(*painter, place, sorted->descending ? Icon::ChevronDown : Icon::ChevronUp,
                  tokenColour(ColourToken::TextPrimary));
    }
    drawElided(*painter, room, label, (isNumeric ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    painter->restore();
}

void TableHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->pos();
    const int section = logicalIndexAt(m_pressed);
    m_pressedSize = section < 0 ? 0 : sectionSize(section);
    QHeaderView::mousePressEvent(event);
}

void TableHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    // A click is neither a drag of the column nor of its edge.
    const bool isClick = event->button() == Qt::LeftButton && section >= 0 && section == logicalIndexAt(m_pressed)
        && (event->pos() - m_pressed).manhattanLength() < 4 && cursor().shape() != Qt::SplitHCursor
        && sectionSize(section) == m_pressedSize;
    QHeaderView::mouseReleaseEvent(event);
    if (isClick)
        sortBy(section, event->modifiers().testFlag(Qt::ShiftModifier));
}

void TableHeader::sortBy(int section, bool adds)
{
    const TableColumn &column = m_model.column(section);
    if (!column.column)
        return;
    std::vector<SortKey> keys = m_model.sortKeys();
    const QString key = column.key;
    const std::vector<SortKey>::iterator known =
        std::find_if(keys.begin(), keys.end(), [&key](const SortKey &sorted) { return sorted.key == key; });
    // The best score and the largest number are what people look for first.
    const bool beginsFalling = column.isNumeric() || column.kind == CellKind::Progress;
    std::optional<SortKey> next;
    if (known == keys.end())
        next = SortKey{key, beginsFalling};
    else if (known->descending == beginsFalling)
        next = SortKey{key, !beginsFalling};
    if (!adds) {
        m_model.setSort(next ? std::vector<SortKey>{*next} : std::vector<SortKey>());
        return;
    }
    if (known == keys.end())
        keys.push_back(*next);
    else if (next)
        *known = *next;
    else
        keys.erase(known);
    m_model.setSort(keys);
}

void TableHeader::contextMenuEvent(QContextMenuEvent *event)
{
    const int section = logicalIndexAt(event->pos());
    QMenu menu(this);
    if (section >= 0 && m_model.column(section).column) {
        const QString key = m_model.columnKeys().at(section);
        const QString label = m_model.column(section).label;
        menu.addAction(tr("Sort rising"), this, [this, key] { m_model.setSort({{key, false}}); });
        menu.addAction(tr("Sort falling"), this, [this, key] { m_model.setSort({{key, true}}); });
        if (!m_model.sortKeys().empty())
            menu.addAction(tr("Don't sort"), this, [this] { m_model.setSort({}); });
        menu.addSeparator();
        if (m_model.groupBy() == key)
            menu.addAction(tr("Don't group"), this, [this] { m_model.setGroupBy({}); });
        else
            menu.addAction(tr("Group by %1").arg(label), this, [this, key] { m_model.setGroupBy(key); });
        menu.addSeparator();
        if (m_model.column(section).kind != CellKind::Title) {
            menu.addAction(tr("Hide %1").arg(label), this, [this, key] {
                QStringList keys = m_model.columnKeys();
                keys.removeOne(key);
                m_model.setColumns(keys);
            });
        }
    }
    menu.addAction(tr("Choose columns…"), this, &TableHeader::chooserRequested);
    menu.exec(event->globalPos());
}

} // namespace leadline
