// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"

#include "ui/delegates/editorwords.h"
#include "ui/models/celledit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell with tabs, line feeds or quotes stands in quotes, as spreadsheets write it.
QString quotedCell(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

/// Takes a block of cells apart; the last line may or may not end with a line feed.
QList<QStringList> cellsOf(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        row.append(cell);
        cell.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted) {
            if (c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
                cell += text.at(++i);
            else if (c == u'"')
                isQuoted = false;
            else
                cell += c;
        } else if (c == u'"' && cell.isEmpty()) {
            isQuoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n') {
            endCell();
            rows.append(std::exchange(row, {}));
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty()) {
        endCell();
        rows.append(row);
    }
    return rows;
}

} // namespace

/// A cell as people would type it, which is also what spreadsheets of their language read.
QString TableView::typedText(const QModelIndex &index) const
{
    const Column *column = m_model.column(index.column()).column;
    const QString canonical = index.data(EntityTableModel::CanonicalRole).toString();
    return column ? EditorWords::typed(column->type(), canonical) : canonical;
}

void TableView::copy(bool withHeader)
{
    const std::vector<int> rows = selectedLines();
    if (rows.empty())
        return;
    QString text;
    const QList<int> sections = visibleSections();
    const auto line = [&](const auto &cellText) {
        QStringList cells;
        for (const int section : sections) {
            if (m_model.column(section).kind != CellKind::Check)
                cells.append(quotedCell(cellText(section)));
        }
        text += cells.join(u'\t') + u'\n';
    };
    if (withHeader)
        line([this](int section) { return m_model.column(section).label; });
    for (const int row : rows) {
        const QModelIndex first = m_model.index(row, 0);
        line([&](int section) {
            return typedText(first.siblingAtColumn(section));
        });
    }
    QGuiApplication::clipboard()->setText(text);
}

bool TableView::looksLikeImport(const QList<QStringList> &block) const
{
    if (block.size() < 2)
        return false;
    const ColumnSet &columns = m_model.context().columns(m_model.entity());
    int known = 0;
    for (const QString &name : block.first()) {
        const QString wanted = name.trimmed();
        known +=
            std::any_of(columns.columns().begin(), columns.columns().end(), [&](const std::unique_ptr<Column> &column) {
                return wanted.compare(column->label(), Qt::CaseInsensitive) == 0
                    || wanted.compare(column->key(), Qt::CaseInsensitive) == 0;
            });
    }
    // Two names of columns in the first line are no accident.
    return known >= std::min<qsizetype>(2, block.first().size());
}

std::vector<EntityKey> TableView::rowsFrom(const QModelIndex &first, qsizetype count) const
{
    std::vector<EntityKey> items;
    for (int row = first.row(); row < m_model.rowCount() && static_cast<qsizetype>(items.size()) < count; ++row) {
        const EntityKey item = m_model.keyAt(m_model.index(row, 0));
        if (!item.isNull())
            items.push_back(item);
    }
    return items;
}

void TableView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QList<QStringList> block = cellsOf(text);
    if (block.isEmpty() || !m_model.context().isEditable() || m_model.isBin())
        return;
    const QModelIndex start = currentIndex();
    if (!start.isValid() || m_model.isHeading(start) || looksLikeImport(block)) {
        Q_EMIT importPasteRequested(text);
        return;
    }
    std::vector<CellInput> cells;
    const bool isOneValue = block.size() == 1 && block.first().size() == 1;
    if (isOneValue) {
        for (const EntityKey &item : selectedItems())
            cells.push_back({item, m_model.column(start.column()).key, block.first().first()});
    } else {
        const QList<int> sections = visibleSections();
        // Whole rows come from copy(), which leaves the check boxes out.
        qsizetype firstColumn = sections.indexOf(start.column());
        if (m_model.column(sections.at(firstColumn)).kind == CellKind::Check)
            ++firstColumn;
        const std::vector<EntityKey> rows = rowsFrom(start, block.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            const QStringList &values = block.at(static_cast<qsizetype>(row));
            for (qsizetype i = 0; i < values.size() && firstColumn + i < sections.size(); ++i)
                cells.push_back({rows[row], m_model.column(sections.at(firstColumn + i)).key, values.at(i)});
        }
        const qsizetype left = block.size() - static_cast<qsizetype>(rows.size());
        if (left > 0)
            m_model.context().notify(tr("%n pasted rows had no row to go to.", nullptr, static_cast<int>(left)));
    }
    const QString label = cells.size() == 1 ? tr("Paste into %1").arg(m_model.context().nameOf(cells.front().item))
                                            : tr("Paste %n cells", nullptr, static_cast<int>(cells.size()));
    applyCells(m_model.context(), label, cells);
}

void TableView::fillDown()
{
    const std::vector<EntityKey> items = selectedItems();
    if (items.size() < 2 || !currentIndex().isValid() || !m_model.context().isEditable() || m_model.isBin())
        return;
    const TableColumn &column = m_model.column(currentIndex().column());
    const QString value = typedText(m_model.indexOf(items.front(), currentIndex().column()));
    std::vector<CellInput> cells;
    for (size_t i = 1; i < items.size(); ++i)
        cells.push_back({items[i], column.key, value});
    applyCells(m_model.context(), tr("Fill down %1").arg(column.label), cells);
}

} // namespace leadline
