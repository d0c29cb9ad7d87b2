// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/entitytablemodel.h"

#include <QJsonObject>
#include <QMap>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace leadline {

class CellDelegate;
class TableHeader;
struct CellInput;
struct CopiedRows;
class PastedTable;

/// A table of an entity: rows of a fixed height (28, comfortable 36), one delegate for each kind of cell, headings of
/// groups over all columns. What is selected here is the context's selection and the other way round. Everything works by
/// keyboard: F2 or typing edits, Enter saves, Tab moves on, Ctrl+Enter applies to all selected rows, Delete removes, Ctrl+D
/// fills down, Ctrl+C, Ctrl+V and Ctrl+X talk with spreadsheets, Left and Right close and open groups.
class TableView final : public QTableView
{
    Q_OBJECT

public:
    using QTableView::edit;

    static constexpr int denseRow = 28;
    static constexpr int comfortableRow = 36;

    /// @p model must outlive the view.
    explicit TableView(EntityTableModel &model, QWidget *parent = nullptr);

    EntityTableModel &entityModel() const { return m_model; }
    TableHeader &header() const { return *m_header; }

    void setComfortable(bool comfortable);
    bool isComfortable() const { return m_isComfortable; }

    /// Column keys as they stand on screen.
    QStringList columnOrder() const;
    /// The widths that somebody set, by column key, for settings; all other columns share the room there is.
    QMap<QString, int> columnWidths() const { return m_widths; }
    void setColumnWidths(const QMap<QString, int> &widths);
    /// Widths that were set and the height of rows, for settings; nothing of it is unknown to a later program.
    QJsonObject layoutState() const;
    void setLayoutState(const QJsonObject &state);

    /// Scrolls to a row, opening its group, and makes it current; false when the table doesn't show it.
    bool reveal(EntityKey item);
    /// Opens the editor of a column in a row, e.g. the title of a row that was just added.
    void editCell(EntityKey item, const QString &column);

    /// The selected rows in the order of the table, also those that a collapsed group hides for now.
    std::vector<EntityKey> selectedItems() const;

    /// Whether a selected row's box is ticked. The row that is merely looked at isn't: the first tick begins without it.
    bool isTicked(EntityKey item) const { return m_ticked == item || m_model.context().selection().items.size() > 1; }

    /// The selected rows, with the shown columns, as a table that spreadsheets take.
    void copy(bool withHeader = true);
    /// Rows that were copied here go to the same columns of the selected rows, or of those from the current one on. A table
    /// whose header has our IDs changes the rows that it names, wherever they stand, e.g. when it comes back from a
    /// spreadsheet; with a header without them, or where no row is, it asks for an import. Any other block of cells goes from
    /// the current cell on, one value into all selected rows.
    void paste();
    /// Gives all selected rows what the topmost one has in the current column.
    void fillDown();
    void removeSelected();

    /// What was typed to begin an edit: it replaces the value, as in spreadsheets. Empty while no edit begins that way.
    const QString &typedText() const { return m_typedText; }
    int hoveredRow() const { return m_hoveredRow; }
    bool showsKeyboardFocus() const { return m_showsKeyboardFocus; }
    bool isFirstColumn(int section) const;

    /// What can be done with the selected rows; menuAboutToShow() lets others add to it.
    void addCommands(QMenu &menu);

Q_SIGNALS:
    /// A table was pasted that looks like rows from elsewhere.
    void importPasteRequested(const QString &text);
    void menuAboutToShow(QMenu &menu, const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void applyColumns();
    void applyRowHeight();
    void shareColumns();
    int contentWidth(int section);
    void tick(const QModelIndex &index);
    void publishSelection();
    void followSelection();
    void noteCurrent();
    void settle(EntityTableModel::Rearrangement why);
    void dropHidden();
    void columnDragged();
    void applyToSelection(const QModelIndex &index, const QString &input);
    void paintHeading(QPainter &painter, const QModelIndex &heading);
    void paintColleagueMarks(const QRect &exposed);
    void setHoveredRow(int row);
    void updateRow(int row);
    std::vector<int> selectedLines() const;
    std::vector<EntityKey> shownSelection() const;
    std::vector<EntityKey> foldedSelection() const;
    std::vector<EntityKey> rowsFrom(const QModelIndex &first, qsizetype count) const;
    std::vector<EntityKey> rowsToFill(qsizetype count) const;
    QStringList labels() const;
    void pasteRows(const CopiedRows &rows, const std::vector<EntityKey> &items);
    void pasteTable(const PastedTable &table, const QStringList &header);
    void pasteBlock(const QList<QStringList> &block, const QModelIndex &start);
    void offerRows(const QList<QStringList> &block);
    void pasteCells(const QString &label, const std::vector<CellInput> &cells, qsizetype rowsLeft);
    QList<int> visibleSections() const;

    EntityTableModel &m_model;
    TableHeader *m_header;
    std::map<CellKind, CellDelegate *> m_delegates;
    QMap<QString, int> m_widths; ///< what people set, by column key
    QMap<QString, int> m_needs;  ///< what cells were measured to need, by column key
    QTimer m_share;
    QString m_typedText;
    int m_hoveredRow = -1;
    int m_scrollBeforeReset = 0;
    /// The current row as it was before the model rearranged.
    struct
    {
        EntityKey item;
        int line = -1;
        bool isInSight = false;
    } m_before;
    /// What was selected elsewhere although the filter hides it here.
    QSet<EntityKey> m_outside;
    EntityKey m_ticked; ///< the only selected row, where it was chosen by its box
    /// Whether what is being selected is added to the selection, so that the rows of collapsed groups stay in it.
    mutable bool m_addsToSelection = false;
    bool m_isComfortable = false;
    bool m_showsKeyboardFocus = false;
    bool m_isSyncing = false;
    bool m_isRearranging = false;
    bool m_isLayingOut = false;
};

} // namespace leadline
