// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"

#include "core/base/labelcase.h"
#include "ui/models/celledit.h"
#include "ui/models/copiedrows.h"
#include "ui/models/pastedtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

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

QString textOf(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &cells : rows) {
        QStringList quoted;
        for (const QString &cell : cells)
            quoted.append(quotedCell(cell));
        text += quoted.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace

void TableView::copy(bool withHeader)
{
    const std::vector<int> lines = selectedLines();
    if (lines.empty())
        return;
    QList<int> sections = visibleSections();
    sections.removeIf([this](int section) { return m_model.column(section).kind == CellKind::Check; });
    QString text;
    const auto addLine = [&text](const QStringList &cells) { text += cells.join(u'\t') + u'\n'; };
    if (withHeader)
        addLine(labels());
    CopiedRows rows;
    for (const int section : std::as_const(sections))
        rows.columns.append(m_model.column(section).key);
    CellCopier copier(m_model);
    for (const int line : lines) {
        const EntityBase &row = *m_model.rowAt(m_model.index(line, 0));
        QStringList words;
        QStringList input;
        for (const int section : std::as_const(sections)) {
            words.append(quotedCell(copier.words(row, section)));
            input.append(copier.input(row, section));
        }
        addLine(words);
        rows.cells.append(input);
    }
    QMimeData *data = new QMimeData;
    data->setText(text);
    rows.store(*data, m_model.entity(), m_model.context());
    QGuiApplication::clipboard()->setMimeData(data);
}

/// Of the columns that copy() writes.
QStringList TableView::labels() const
{
    QStringList labels;
    for (const int section : visibleSections()) {
        if (m_model.column(section).kind != CellKind::Check)
            labels.append(m_model.column(section).label);
    }
    return labels;
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

/// As many selected rows as there are to paste, else those from the topmost selected or from the current row on.
std::vector<EntityKey> TableView::rowsToFill(qsizetype count) const
{
    const std::vector<int> lines = selectedLines();
    const bool isCurrentSelected = std::binary_search(lines.begin(), lines.end(), currentIndex().row());
    if (!isCurrentSelected)
        return rowsFrom(currentIndex(), count);
    if (static_cast<qsizetype>(lines.size()) != count)
        return rowsFrom(m_model.index(lines.front(), 0), count);
    std::vector<EntityKey> items;
    for (const int line : lines)
        items.push_back(m_model.keyAt(m_model.index(line, 0)));
    return items;
}

void TableView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    const QList<QStringList> block = cellsOf(text);
    if (block.isEmpty() || !m_model.context().isEditable() || m_model.isBin())
        return;
    const QModelIndex start = currentIndex();
    const bool isOnRow = start.isValid() && !m_model.isHeading(start);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const CopiedRows rows = data ? CopiedRows::read(*data, m_model.entity(), m_model.context()) : CopiedRows();
    const PastedTable table(m_model.context(), m_model.entity(), block);
    const bool isForeign = data && CopiedRows::areForeign(*data, m_model.entity(), m_model.context());
    if (isOnRow && !rows.isEmpty())
        pasteRows(rows, rowsToFill(rows.cells.size()));
    else if (table.hasIds() && !isForeign)
        pasteTable(table, block.first());
    else if (isOnRow && !isForeign && m_model.entity() != EntityKind::Feature && block.size() > 1 && block.first() == labels())
        offerRows(block);
    else if (!isOnRow || table.hasHeader())
        Q_EMIT importPasteRequested(text);
    else
        pasteBlock(block, start);
}

/// From the current cell on, one value into all selected rows.
void TableView::pasteBlock(const QList<QStringList> &block, const QModelIndex &start)
{
    std::vector<CellInput> cells;
    qsizetype left = 0;
    const bool isOneValue = block.size() == 1 && block.first().size() == 1;
    if (isOneValue) {
        for (const EntityKey &item : selectedItems())
            cells.push_back({item, m_model.column(start.column()).key, block.first().first()});
    } else {
        const QList<int> sections = visibleSections();
        // Check boxes hold nothing that is pasted.
        qsizetype firstColumn = sections.indexOf(start.column());
        if (m_model.column(sections.at(firstColumn)).kind == CellKind::Check)
            ++firstColumn;
        const std::vector<EntityKey> rows = rowsFrom(start, block.size());
        for (size_t row = 0; row < rows.size(); ++row) {
            const QStringList &values = block.at(static_cast<qsizetype>(row));
            for (qsizetype i = 0; i < values.size() && firstColumn + i < sections.size(); ++i)
                cells.push_back({rows[row], m_model.column(sections.at(firstColumn + i)).key, values.at(i)});
        }
        left = block.size() - static_cast<qsizetype>(rows.size());
    }
    const QString label = cells.size() == 1 ? tr("Paste into %1").arg(m_model.context().nameOf(cells.front().item))
                                            : tr("Paste %n cells", nullptr, static_cast<int>(cells.size()));
    pasteCells(label, cells, left);
}

/// Rows that name themselves change where they are; the others can only come in as new ones.
void TableView::pasteTable(const PastedTable &table, const QStringList &header)
{
    PlanContext &context = m_model.context();
    PastedTable::Edits edits = table.edits({});
    QList<QStringList> others = edits.otherRows;
    others.prepend(header);
    if (edits.knownRows == 0) {
        Q_EMIT importPasteRequested(textOf(others));
        return;
    }
    const int changed = edits.cells.changed;
    const int items = edits.cells.changedItems;
    const bool isComplete = edits.cells.problems.isEmpty();
    //: How many rows of an entity, e.g. "2 features"
    const QString rows = tr("%1 %2", "rows").arg(QString::number(items), insideSentence(items == 1 ? m_model.info().labelText() : m_model.info().pluralText()));
    QStringList said;
    if (!isComplete)
        said.append(reportText(edits.cells));
    else if (changed == 0)
        said.append(tr("Nothing was changed: the cells say so already."));
    else //: %1 says how many rows of what, e.g. "2 features"
        said.append(tr("%n cells of %1 were changed.", nullptr, changed).arg(rows));
    if (!edits.leftColumns.isEmpty()) {
        //: %1 lists columns of a pasted table
        said.append(tr("Left out, as it can't be typed here: %1.").arg(edits.leftColumns.join(u", "_s)));
    }
    //: %1 says how many rows of what, e.g. "2 features"
    edits.cells.change.label = tr("Paste: %n cells of %1", nullptr, changed).arg(rows);
    if (changed > 0 && !context.execute(std::move(edits.cells.change)))
        return;
    const QString separator(isComplete ? u' ' : u'\n');
    if (edits.otherRows.isEmpty()) {
        if (isComplete)
            context.notify(said.join(separator), changed > 0);
        else
            context.report(said.join(separator));
        return;
    }
    constexpr qsizetype mostNamed = 3;
    const QString named = edits.unknownIds.mid(0, mostNamed).join(u", "_s);
    const int count = static_cast<int>(edits.otherRows.size());
    said.append(named.isEmpty() ? tr("%n pasted rows have no ID.", nullptr, count)
                                : tr("%n pasted rows have no ID of this plan: %1.", nullptr, count)
                                      .arg(edits.unknownIds.size() > mostNamed ? QString(named + u" …"_s) : named));
    const QPointer<TableView> self(this);
    context.offer(said.join(separator), tr("Import them as new"), [self, text = textOf(others)] {
        if (self)
            Q_EMIT self->importPasteRequested(text);
    });
}

/// Rows of an entity without IDs, which only their order tells apart: whoever pastes says whether it still is the same.
void TableView::offerRows(const QList<QStringList> &block)
{
    CopiedRows rows;
    for (const int section : visibleSections()) {
        if (m_model.column(section).kind != CellKind::Check)
            rows.columns.append(m_model.column(section).key);
    }
    rows.cells = block.mid(1);
    const QPointer<TableView> self(this);
    const std::vector<EntityKey> items = rowsToFill(rows.cells.size());
    const QString name = m_model.context().nameOf(items.front());
    m_model.context().offer(tr("Nothing was pasted yet: the pasted rows don't say which rows they are."), tr("Paste from “%1” on").arg(name),
                            [self, rows, items] {
                                if (self && self->m_model.context().isEditable())
                                    self->pasteRows(rows, items);
                            });
}

/// What can't be typed, e.g. IDs and scores, is of no use to other rows.
void TableView::pasteRows(const CopiedRows &rows, const std::vector<EntityKey> &items)
{
    const ColumnSet &columns = m_model.context().columns(m_model.entity());
    std::vector<CellInput> cells;
    for (qsizetype column = 0; column < rows.columns.size(); ++column) {
        const QString &key = rows.columns.at(column);
        if (!tableColumn(columns, m_model.info(), key).isEditable())
            continue;
        for (size_t row = 0; row < items.size(); ++row) {
            const QStringList &values = rows.cells.at(static_cast<qsizetype>(row));
            if (column < values.size())
                cells.push_back({items[row], key, values.at(column)});
        }
    }
    pasteCells(tr("Paste %n rows", nullptr, static_cast<int>(items.size())), cells, rows.cells.size() - static_cast<qsizetype>(items.size()));
}

void TableView::pasteCells(const QString &label, const std::vector<CellInput> &cells, qsizetype rowsLeft)
{
    PlanContext &context = m_model.context();
    CellEdits edits = editCells(context, label, cells);
    const int changed = edits.changed;
    const bool isComplete = edits.problems.isEmpty();
    if (!applyEdits(context, std::move(edits)))
        return;
    QStringList said;
    if (isComplete)
        said.append(changed > 0 ? tr("%n cells were changed.", nullptr, changed) : tr("Nothing was changed: the cells say so already."));
    if (rowsLeft > 0)
        said.append(tr("%n pasted rows had no row to go to.", nullptr, static_cast<int>(rowsLeft)));
    if (!said.isEmpty())
        context.notify(said.join(u' '), changed > 0);
}

void TableView::fillDown()
{
    const std::vector<EntityKey> items = selectedItems();
    if (items.size() < 2 || !currentIndex().isValid() || !m_model.context().isEditable() || m_model.isBin())
        return;
    const TableColumn &column = m_model.column(currentIndex().column());
    const EntityBase &first = *m_model.context().plan().find(items.front().kind, items.front().id);
    const QString value = CellCopier(m_model).input(first, currentIndex().column());
    std::vector<CellInput> cells;
    for (size_t i = 1; i < items.size(); ++i)
        cells.push_back({items[i], column.key, value});
    applyCells(m_model.context(), tr("Fill down %1").arg(column.label), cells);
}

} // namespace leadline
