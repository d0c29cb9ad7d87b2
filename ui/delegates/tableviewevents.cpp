// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"

#include "ui/delegates/colleaguemark.h"
#include "ui/delegates/tableheader.h"
#include "ui/theme/appearance.h"
#include "ui/theme/icon.h"
#include "ui/theme/painting.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace leadline {

/// Keys that mean something here are not for the window's commands of the same name.
bool TableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const QKeyEvent *key = static_cast<QKeyEvent *>(event);
        const bool isOurs = key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste)
            || key->matches(QKeySequence::Delete) || key->keyCombination() == (Qt::CTRL | Qt::Key_D)
            || key->matches(QKeySequence::SelectAll)
            || (key->key() == Qt::Key_Space && !key->modifiers().testFlag(Qt::ControlModifier));
        if (isOurs) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

bool TableView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool isTyped = trigger == AnyKeyPressed && event && event->type() == QEvent::KeyPress;
    if (!isTyped)
        return QTableView::edit(index, trigger, event);
    m_typedText = static_cast<QKeyEvent *>(event)->text();
    const bool isEditing = QTableView::edit(index, trigger, nullptr);
    m_typedText.clear();
    return isEditing;
}

void TableView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), tokenColour(ColourToken::Canvas));
    }
    QTableView::paintEvent(event);
    paintColleagueMarks(event->rect());
    if (m_model.groupBy().isEmpty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const int first = rowAt(event->rect().top());
    const int below = rowAt(event->rect().bottom());
    const int last = below < 0 ? m_model.rowCount() - 1 : below;
    for (int row = std::max(0, first); row <= last; ++row) {
        const QModelIndex heading = m_model.index(row, 0);
        if (m_model.isHeading(heading))
            paintHeading(painter, heading);
    }
}

void TableView::paintColleagueMarks(const QRect &exposed)
{
    const Colleagues &colleagues = m_model.context().colleagues();
    if (!colleagues.hasMarks() && colleagues.present().empty())
        return;
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    const int first = rowAt(exposed.top());
    const int below = rowAt(exposed.bottom());
    const int last = below < 0 ? m_model.rowCount() - 1 : below;
    const int width = std::min(viewport()->width(), m_header->length());
    const int start = layoutDirection() == Qt::RightToLeft ? viewport()->width() - width : 0;
    const FieldInfo *title = m_model.info().titleField();
    const int section = title ? m_model.sectionOf(title->keyText()) : -1;
    for (int row = std::max(0, first); row <= last; ++row) {
        const EntityKey item = m_model.keyAt(m_model.index(row, 0));
        if (item.isNull())
            continue;
        const QRect line(start, rowViewportPosition(row), width, rowHeight(row));
        const QRect titleCell = section < 0 ? line : visualRect(m_model.index(row, section));
        ColleagueMark::paint(painter, line, titleCell, item, m_model.context(), layoutDirection());
    }
}

/// The title of a group stands over the columns up to the first that shows a sum.
void TableView::paintHeading(QPainter &painter, const QModelIndex &heading)
{
    constexpr int padding = 8;
    constexpr int chevron = 12;
    constexpr int gap = 8;
    const RowGroup &group = *m_model.groupAt(heading);
    int end = m_header->length() - m_header->offset();
    const QMap<QString, double> &sums = m_model.groupTotals(heading).values;
    const bool hasOwner = m_model.groupOwner(heading);
    for (const int section : visibleSections()) {
        const QString &key = m_model.columnKeys().at(section);
        if (sums.contains(key) || (hasOwner && key == u"owner")) {
            end = std::min(end, columnViewportPosition(section));
            break;
        }
    }
    const int top = rowViewportPosition(heading.row());
    const QRect row(-m_header->offset(), top, m_header->length(), rowHeight(heading.row()) - 1);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect bounds = isMirrored ? viewport()->rect() : row;
    const QRect line(bounds.left() + padding, top, std::max(0, end - bounds.left() - 2 * padding), row.height());
    const QRect mark = QStyle::visualRect(layoutDirection(), bounds,
                                          QRect(line.left(), top + (row.height() - chevron) / 2, chevron, chevron));
    paintIcon(painter, mark, group.isCollapsed ? Icon::ChevronEnd : Icon::ChevronDown,
              tokenColour(ColourToken::TextSecondary));
    const QFont font = Appearance::font(TextRole::TableStrong);
    const QString title = elided(font, group.title, line.width() - chevron - gap - 80);
    const int width = QFontMetrics(font).horizontalAdvance(title);
    painter.setFont(font);
    painter.setPen(tokenColour(ColourToken::TextPrimary));
    const int offset = chevron + gap;
    drawElided(painter, QStyle::visualRect(layoutDirection(), bounds, line.adjusted(offset, 0, 0, 0)), title);
    painter.setFont(Appearance::font(TextRole::Table));
    painter.setPen(tokenColour(ColourToken::TextTertiary));
    //: Beside the heading of a group: how many of its rows pass the filter, and how many there are
    const QString count = tr("%1 of %2").arg(QString::number(group.shownCount), QString::number(group.totalCount));
    drawElided(painter, QStyle::visualRect(layoutDirection(), bounds, line.adjusted(offset + width + gap, 0, 0, 0)),
               count);
    if (heading.row() == currentIndex().row() && hasFocus() && m_showsKeyboardFocus) {
        painter.setPen(QPen(tokenColour(ColourToken::AccentLine), 2));
        painter.drawRect(QRect(1, top + 1, viewport()->width() - 2, row.height() - 2));
    }
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    m_showsKeyboardFocus = true;
    m_addsToSelection = false;
    const QModelIndex current = currentIndex();
    const bool onHeading = m_model.isHeading(current);
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_C)) {
        copy(false);
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->matches(QKeySequence::Delete)) {
        if (!m_model.isBin())
            removeSelected();
    } else if (event->keyCombination() == (Qt::CTRL | Qt::Key_D)) {
        fillDown();
    } else if (event->keyCombination() == (Qt::SHIFT | Qt::Key_Space) && current.isValid() && !onHeading) {
        m_addsToSelection = true;
        selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    } else if (onHeading && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        const bool closes = (event->key() == Qt::Key_Left) == (layoutDirection() == Qt::LeftToRight);
        m_model.setCollapsed(current, closes);
    } else if (onHeading
               && (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_model.setCollapsed(current, !m_model.groupAt(current)->isCollapsed);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier
               && current.isValid()) {
        edit(current);
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && current.isValid()) {
        m_model.context().peek(m_model.keyAt(current));
    } else if (event->key() == Qt::Key_Escape && state() != EditingState
               && (selectionModel()->hasSelection() || !foldedSelection().empty())) {
        clearSelection();
        publishSelection();
    } else {
        QTableView::keyPressEvent(event);
    }
    updateRow(currentIndex().row());
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    m_showsKeyboardFocus = false;
    m_addsToSelection = false;
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && m_model.isHeading(index)) {
        m_model.setCollapsed(index, !m_model.groupAt(index)->isCollapsed);
        return;
    }
    if (event->button() == Qt::LeftButton && index.isValid()
        && m_model.column(index.column()).kind == CellKind::Check) {
        const int from = event->modifiers().testFlag(Qt::ShiftModifier) ? currentIndex().row() : -1;
        if (from < 0) {
            tick(index);
            return;
        }
        m_addsToSelection = true;
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        // From the row that was ticked or looked at last up to this one.
        const QItemSelection range(m_model.index(std::min(from, index.row()), 0),
                                   m_model.index(std::max(from, index.row()), m_model.columnCount() - 1));
        selectionModel()->select(range, QItemSelectionModel::Select);
        return;
    }
    QTableView::mousePressEvent(event);
    if (!index.isValid()) {
        m_addsToSelection = false;
        clearSelection();
        publishSelection();
    }
}

/// The first tick begins with its own row: a row that was only looked at would silently be one of many.
void TableView::tick(const QModelIndex &index)
{
    const EntityKey item = m_model.keyAt(index);
    const std::vector<EntityKey> &selected = m_model.context().selection().items;
    const bool begins = selected.size() == 1 && !isTicked(selected.front());
    m_addsToSelection = !begins;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    selectionModel()->select(index, (begins ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Toggle) | QItemSelectionModel::Rows);
    if (begins)
        m_ticked = item;
    updateRow(index.row());
}

void TableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (m_model.isHeading(index))
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    setHoveredRow(rowAt(static_cast<int>(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_hoveredRow)
        return;
    const int before = std::exchange(m_hoveredRow, row);
    updateRow(before);
    updateRow(row);
}

void TableView::updateRow(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareColumns();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index =
        indexAt(event->reason() == QContextMenuEvent::Mouse ? event->pos() : visualRect(currentIndex()).center());
    QMenu menu(this);
    addCommands(menu);
    Q_EMIT menuAboutToShow(menu, index);
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu.exec(place);
}

QItemSelectionModel::SelectionFlags TableView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const QItemSelectionModel::SelectionFlags command = QTableView::selectionCommand(index, event);
    m_addsToSelection = !command.testFlag(QItemSelectionModel::Clear);
    return command;
}

QModelIndex TableView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    // Tab leaves the table while nothing is edited; after an editor it goes to the next cell that can be edited.
    const bool isTab = action == MoveNext || action == MovePrevious;
    if (!isTab)
        return QTableView::moveCursor(action, modifiers);
    const QList<int> sections = visibleSections();
    const int step = action == MoveNext ? 1 : -1;
    int row = currentIndex().row();
    qsizetype visual = sections.indexOf(currentIndex().column());
    for (int tries = m_model.columnCount() * 2; tries > 0 && row >= 0 && row < m_model.rowCount(); --tries) {
        visual += step;
        if (visual < 0 || visual >= sections.size()) {
            row += step;
            visual = step > 0 ? 0 : sections.size() - 1;
        }
        const QModelIndex next = m_model.index(row, sections.at(visual));
        if (next.isValid() && m_model.flags(next).testFlag(Qt::ItemIsEditable))
            return next;
    }
    return currentIndex();
}

} // namespace leadline
