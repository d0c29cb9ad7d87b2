// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/tableview.h"

#include "core/model/product.h"
#include "ui/delegates/celldelegate.h"
#include "ui/delegates/columnwidths.h"
#include "ui/delegates/tableheader.h"
#include "ui/delegates/tablekeys.h"
#include "ui/models/celledit.h"
#include "ui/theme/appearance.h"

#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Above the scroll bar: the header goes on to the edge.
class HeaderEnd final : public QWidget
{
public:
    HeaderEnd() { setFixedHeight(TableHeader::height); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), Appearance::instance().colour(ColourToken::LineStrong));
    }
};

/// Of a cell that shows a product by its key: names give way to keys before keys are cut.
int productWidth(const Plan &plan)
{
    constexpr int swatch = 18;
    const QFontMetrics metrics(Appearance::font(TextRole::Table));
    int widest = 0;
    for (const Product &product : plan.all<Product>())
        widest = std::max(widest, metrics.horizontalAdvance(product.key));
    return widest + swatch + 2 * CellDelegate::padding;
}

} // namespace

TableView::TableView(EntityTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_header(new TableHeader(model, this))
{
    setHorizontalHeader(m_header);
    addScrollBarWidget(new HeaderEnd, Qt::AlignTop);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | AnyKeyPressed | DoubleClicked);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(denseRow);
    applyRowHeight();
    setModel(&model);
    setAccessibleName(model.info().pluralText());

    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrollBeforeReset = verticalScrollBar()->value(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        applyColumns();
        followSelection();
    });
    connect(&model, &EntityTableModel::columnsChanged, this,
            [this] { verticalScrollBar()->setValue(m_scrollBeforeReset); });
    // Once for many rows.
    m_share.setSingleShot(true);
    m_share.setInterval(0);
    connect(&m_share, &QTimer::timeout, this, &TableView::shareColumns);
    connect(&model, &QAbstractItemModel::rowsInserted, &m_share, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::layoutChanged, &m_share, qOverload<>(&QTimer::start));
    connect(&model, &QAbstractItemModel::dataChanged, &m_share, qOverload<>(&QTimer::start));
    connect(&model, &EntityTableModel::entityChanged, this, [this] { setAccessibleName(m_model.info().pluralText()); });
    connect(&model, &EntityTableModel::aboutToRearrange, this, &TableView::noteCurrent);
    connect(&model, &EntityTableModel::rearranged, this, &TableView::settle);
    connect(&model, &EntityTableModel::arrangementChanged, this, &TableView::followSelection);
    connect(&model.context(), &PlanContext::selectionChanged, this, &TableView::followSelection);
    const Colleagues *colleagues = &model.context().colleagues();
    connect(colleagues, &Colleagues::marksChanged, viewport(), qOverload<>(&QWidget::update));
    connect(colleagues, &Colleagues::presentChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::columnDragged);
    connect(m_header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_isLayingOut && section < m_model.columnCount())
            m_widths.insert(m_model.columnKeys().at(section), width);
    });
    connect(&Appearance::instance(), &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
    applyColumns();
    followSelection();
}

void TableView::setComfortable(bool comfortable)
{
    m_isComfortable = comfortable;
    applyRowHeight();
}

void TableView::applyRowHeight()
{
    verticalHeader()->setDefaultSectionSize(m_isComfortable ? comfortableRow : denseRow);
}

/// Columns come and go: each gets its delegate and its width.
void TableView::applyColumns()
{
    m_isLayingOut = true;
    m_needs.clear();
    // The model has taken over what was dragged; the header begins anew.
    for (int section = 0; section < m_model.columnCount(); ++section)
        m_header->moveSection(m_header->visualIndex(section), section);
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const TableColumn &column = m_model.column(section);
        CellDelegate *&delegate = m_delegates[column.kind];
        if (!delegate) {
            delegate = makeCellDelegate(column.kind, this);
            connect(delegate, &CellDelegate::appliedToSelection, this, &TableView::applyToSelection);
        }
        setItemDelegateForColumn(section, delegate);
        m_header->setSectionResizeMode(section,
                                       column.kind == CellKind::Check ? QHeaderView::Fixed : QHeaderView::Interactive);
    }
    m_isLayingOut = false;
    shareColumns();
}

/// The widest of the first cells seen so far: enough to know what the codes and words of a plan need, at any number of
/// rows, and columns don't jump while a filter is typed.
int TableView::contentWidth(int section)
{
    constexpr int mostRows = 100;
    const TableColumn &column = m_model.column(section);
    int &widest = m_needs[column.key];
    if (column.kind == CellKind::Product)
        return widest = std::max(widest, productWidth(m_model.context().plan()));
    const int rows = std::min(m_model.rowCount(), mostRows);
    for (int row = 0; row < rows; ++row) {
        const QModelIndex index = m_model.index(row, section);
        if (!m_model.isHeading(index))
            widest = std::max(widest, itemDelegateForIndex(index)->sizeHint({}, index).width());
    }
    return widest;
}

/// Columns whose width somebody set keep it; the others share what is left.
void TableView::shareColumns()
{
    std::vector<ColumnRoom> rooms;
    for (int section = 0; section < m_model.columnCount(); ++section) {
        const TableColumn &column = m_model.column(section);
        const int own = m_widths.value(column.key);
        ColumnRoom room = own > 0 ? ColumnRoom{own, own} : columnRoom(column, m_model.entity());
        if (own <= 0 && canShrink(column.kind) && isUnused(column, m_model.context().plan().table(m_model.entity())))
            room = emptyRoom(column);
        else if (own <= 0 && isMeasured(column.kind))
            room = fittedRoom(room, column.kind, contentWidth(section));
        rooms.push_back(room);
    }
    const std::vector<int> widths = sharedWidths(rooms, viewport()->width());
    m_isLayingOut = true;
    for (int section = 0; section < m_model.columnCount(); ++section)
        m_header->resizeSection(section, widths[static_cast<size_t>(section)]);
    m_isLayingOut = false;
}

void TableView::setColumnWidths(const QMap<QString, int> &widths)
{
    m_widths = widths;
    applyColumns();
}

QJsonObject TableView::layoutState() const
{
    QJsonObject widths;
    for (QMap<QString, int>::const_iterator width = m_widths.begin(); width != m_widths.end(); ++width)
        widths.insert(width.key(), width.value());
    return {{u"widths"_s, widths}, {u"comfortable"_s, m_isComfortable}};
}

void TableView::setLayoutState(const QJsonObject &state)
{
    constexpr int widest = 2000;
    QMap<QString, int> widths;
    const QJsonObject kept = state.value(u"widths").toObject();
    for (QJsonObject::const_iterator width = kept.begin(); width != kept.end(); ++width) {
        if (width->isDouble())
            widths.insert(width.key(), std::clamp(width->toInt(), m_header->minimumSectionSize(), widest));
    }
    setColumnWidths(widths);
    setComfortable(state.value(u"comfortable").toBool());
}

QList<int> TableView::visibleSections() const
{
    QList<int> sections;
    for (int visual = 0; visual < m_header->count(); ++visual)
        sections.append(m_header->logicalIndex(visual));
    return sections;
}

QStringList TableView::columnOrder() const
{
    QStringList keys;
    for (const int section : visibleSections())
        keys.append(m_model.columnKeys().at(section));
    return keys;
}

/// The model takes over the order, so that everybody who asks for the columns sees the same one.
void TableView::columnDragged()
{
    if (m_isLayingOut)
        return;
    // Not while the header is still in the middle of its mouse event.
    QMetaObject::invokeMethod(
        this,
        [this] {
            const QStringList order = columnOrder();
            if (order != m_model.columnKeys())
                m_model.setColumns(order);
        },
        Qt::QueuedConnection);
}

bool TableView::isFirstColumn(int section) const
{
    return m_header->visualIndex(section) == 0;
}

bool TableView::reveal(EntityKey item)
{
    m_model.expandTo(item);
    const int section = currentIndex().isValid() ? currentIndex().column() : 0;
    const QModelIndex index = m_model.indexOf(item, section);
    if (!index.isValid())
        return false;
    m_isSyncing = true;
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_isSyncing = false;
    if (!m_model.context().selection().contains(item))
        m_model.context().select(item);
    scrollTo(index);
    return true;
}

void TableView::editCell(EntityKey item, const QString &column)
{
    if (!reveal(item) || m_model.sectionOf(column) < 0)
        return;
    const QModelIndex index = m_model.indexOf(item, m_model.sectionOf(column));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    setFocus(Qt::OtherFocusReason);
    edit(index);
}

/// The positions of selected rows, without headings.
std::vector<int> TableView::selectedLines() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isHeading(m_model.index(row, 0)))
                rows.push_back(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<EntityKey> TableView::shownSelection() const
{
    std::vector<EntityKey> items;
    for (const int row : selectedLines())
        items.push_back(m_model.keyAt(m_model.index(row, 0)));
    return items;
}

std::vector<EntityKey> TableView::foldedSelection() const
{
    std::vector<EntityKey> items;
    if (m_model.isBin() || m_model.groupBy().isEmpty())
        return items;
    const std::vector<EntityKey> &all = m_model.context().selection().items;
    std::copy_if(all.begin(), all.end(), std::back_inserter(items),
                 [this](const EntityKey &item) { return m_model.isFolded(item); });
    return items;
}

std::vector<EntityKey> TableView::selectedItems() const
{
    std::vector<EntityKey> items = shownSelection();
    const std::vector<EntityKey> folded = foldedSelection();
    if (folded.empty())
        return items;
    QSet<EntityKey> selected(items.begin(), items.end());
    selected.unite(QSet<EntityKey>(folded.begin(), folded.end()));
    items.clear();
    for (const EntityBase *row : m_model.shownRows()) {
        if (const EntityKey item{m_model.entity(), row->id}; selected.contains(item))
            items.push_back(item);
    }
    return items;
}

void TableView::publishSelection()
{
    // A table that nobody sees follows only, and rows that the model is moving about were not deselected by anybody.
    if (m_isSyncing || m_isRearranging || m_model.isBin() || !isVisible())
        return;
    m_isSyncing = true;
    Selection selection{m_addsToSelection ? selectedItems() : shownSelection(), m_model.keyAt(currentIndex())};
    if (!selection.contains(selection.current))
        selection.current = selection.items.empty() ? EntityKey{} : selection.items.front();
    m_outside.clear();
    m_ticked = m_addsToSelection && selection.items.size() == 1 ? selection.items.front() : EntityKey();
    m_model.context().setSelection(std::move(selection));
    m_isSyncing = false;
    viewport()->update();
}

void TableView::noteCurrent()
{
    const QModelIndex current = currentIndex();
    m_before = {m_model.keyAt(current), current.row(), viewport()->rect().intersects(visualRect(current))};
    m_isRearranging = true;
}

/// Puts selection and current row back to what they were before the model rearranged.
void TableView::settle(EntityTableModel::Rearrangement why)
{
    m_isRearranging = false;
    if (m_model.isBin())
        return;
    dropHidden();
    followSelection();
    const int section = std::max(0, currentIndex().column());
    QModelIndex current = m_model.indexOf(m_before.item, section);
    if (!current.isValid() && !m_before.item.isNull()) {
        const bool isFollowed = m_model.indexOf(m_model.context().selection().current).isValid();
        current = isFollowed ? currentIndex() : m_model.headingOf(m_before.item, section);
        if (!current.isValid())
            current = m_model.index(std::min(m_before.line, m_model.rowCount() - 1), section);
    }
    if (current.isValid() && current.row() != currentIndex().row()) {
        const QScopedValueRollback<bool> syncing(m_isSyncing, true);
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    const bool isWanted = why == EntityTableModel::Rearrangement::View
        || (why == EntityTableModel::Rearrangement::Fold && m_before.isInSight);
    if (!isWanted || !currentIndex().isValid())
        return;
    executeDelayedItemsLayout();
    scrollTo(currentIndex());
}

/// What a filter takes away is selected no longer, so that nobody changes what they don't see.
void TableView::dropHidden()
{
    if (!isVisible())
        return;
    Selection selection = m_model.context().selection();
    const size_t gone = std::erase_if(selection.items, [this](const EntityKey &item) {
        return item.kind == m_model.entity() && !m_model.passes(item) && !m_outside.contains(item);
    });
    if (gone == 0)
        return;
    if (!selection.contains(selection.current))
        selection.current = selection.items.empty() ? EntityKey{} : selection.items.front();
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    m_model.context().setSelection(std::move(selection));
}

void TableView::followSelection()
{
    if (m_isSyncing || m_model.isBin())
        return;
    m_model.catchUp();
    m_isSyncing = true;
    const Selection &wanted = m_model.context().selection();
    // A few rows are looked up; of many, neighbours become one range, so that a selection of everything is cheap too.
    constexpr size_t few = 32;
    QItemSelection selection;
    const int last = m_model.columnCount() - 1;
    if (wanted.items.size() <= few) {
        for (const EntityKey &item : wanted.items) {
            if (const QModelIndex index = m_model.indexOf(item); index.isValid())
                selection.select(index, index.siblingAtColumn(last));
        }
    } else {
        const QSet<EntityKey> items(wanted.items.begin(), wanted.items.end());
        int first = -1;
        for (int row = 0; row <= m_model.rowCount(); ++row) {
            const bool isWanted = row < m_model.rowCount() && items.contains(m_model.keyAt(m_model.index(row, 0)));
            if (isWanted && first < 0)
                first = row;
            if (!isWanted && first >= 0) {
                selection.select(m_model.index(first, 0), m_model.index(row - 1, last));
                first = -1;
            }
        }
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const QModelIndex current = m_model.indexOf(wanted.current, std::max(0, currentIndex().column()));
    if (current.isValid() && current.row() != currentIndex().row())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_outside.clear();
    for (const EntityKey &item : wanted.items) {
        if (item.kind == m_model.entity() && !m_model.passes(item))
            m_outside.insert(item);
    }
    m_isSyncing = false;
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    publishSelection();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        publishSelection();
}

void TableView::applyToSelection(const QModelIndex &index, const QString &input)
{
    std::vector<EntityKey> items = selectedItems();
    const EntityKey edited = m_model.keyAt(index);
    if (std::find(items.begin(), items.end(), edited) == items.end())
        items.push_back(edited);
    const TableColumn &column = m_model.column(index.column());
    std::vector<CellInput> cells;
    for (const EntityKey &item : items)
        cells.push_back({item, column.key, input});
    const QString label = tr("Set %1 of %n items", nullptr, static_cast<int>(items.size())).arg(column.label);
    applyCells(m_model.context(), label, cells);
}

void TableView::removeSelected()
{
    const std::vector<EntityKey> items = selectedItems();
    const int row = currentIndex().row();
    const int section = std::max(0, currentIndex().column());
    if (!m_model.context().remove(items) || m_model.rowCount() == 0)
        return;
    // The keyboard goes on where the removed rows were.
    selectionModel()->setCurrentIndex(m_model.index(std::clamp(row, 0, m_model.rowCount() - 1), section),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TableView::addCommands(QMenu &menu)
{
    const bool hasRows = !selectedItems().empty();
    const bool canEdit = m_model.context().isEditable() && !m_model.isBin();
    const auto add = [&menu](const KeyHint &hint, bool enabled, const auto &slot) {
        QAction *action = menu.addAction(hint.text, slot);
        action->setShortcuts(hint.keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setEnabled(enabled);
    };
    add(TableKeys::copy(), hasRows, [this] { copy(); });
    add(TableKeys::copyWithoutNames(), hasRows, [this] { copy(false); });
    add(TableKeys::paste(), canEdit, [this] { paste(); });
    add(TableKeys::fillDown(), canEdit && selectedItems().size() > 1, [this] { fillDown(); });
    menu.addSeparator();
    add(TableKeys::remove(), canEdit && hasRows, [this] { removeSelected(); });
}

} // namespace leadline
