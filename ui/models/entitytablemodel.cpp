// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/entitytablemodel.h"

#include "core/base/labelcase.h"
#include "ui/models/linearrangement.h"
#include "ui/models/rowscope.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From here on, sorting everything anew and announcing it at once is cheaper than one row after the other.
constexpr qsizetype mostSingleRows = 16;

} // namespace

EntityTableModel::EntityTableModel(PlanContext &context, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
{
    follow(context.document());
    connect(&context, &PlanContext::planChanged, this, &EntityTableModel::catchUp);
    connect(&context, &PlanContext::scopeChanged, this, [this] {
        m_isStale = true;
        catchUp();
    });
    setEntity(m_entity);
}

EntityTableModel::~EntityTableModel() = default;

void EntityTableModel::follow(PlanDocument &document)
{
    connect(&document, &PlanDocument::rowInserted, this, &EntityTableModel::noteRow);
    connect(&document, &PlanDocument::aboutToRemoveRow, this, &EntityTableModel::noteRow);
    connect(&document, &PlanDocument::rowRemoved, this, &EntityTableModel::forgetColumns);
    connect(&document, &PlanDocument::rowChanged, this, &EntityTableModel::noteRow);
    connect(&document, &PlanDocument::layoutChanged, this, &EntityTableModel::noteLayout);
    connect(&document, &PlanDocument::executed, this, &EntityTableModel::catchUp);
    connect(&document, &PlanDocument::aboutToReset, this, [this] {
        beginResetModel();
        m_rows.clear();
        m_lines.clear();
        m_changedRows.clear();
        m_filter.reset();
        forgetColumns();
    });
    connect(&document, &PlanDocument::wasReset, this, [this] {
        m_isStale = false;
        m_needsRepaint = false;
        m_texts->clear();
        forgetColumns();
        gather();
        evaluateAll();
        m_lines = m_rows.lines();
        endResetModel();
        Q_EMIT totalsChanged();
    });
}

void EntityTableModel::noteRow(EntityKind kind, int row)
{
    forgetColumns();
    if (kind == m_entity)
        m_changedRows.insert(&m_context.plan().table(kind).at(row));
    m_isStale = m_isStale || reaches(kind);
    m_needsRepaint = true;
}

void EntityTableModel::noteLayout(EntityKind kind)
{
    forgetColumns();
    m_isStale = m_isStale || kind == m_entity || reaches(kind);
    m_needsRepaint = true;
}

void EntityTableModel::forgetColumns()
{
    m_isBound = false;
    forgetSums();
}

void EntityTableModel::forgetSums()
{
    m_groupTotals.clear();
    m_maxima.clear();
    m_totals.reset();
}

void EntityTableModel::bindColumns() const
{
    const ColumnSet &columns = m_context.columns(m_entity);
    m_columns.clear();
    for (const QString &key : m_columnKeys)
        m_columns.push_back(tableColumn(columns, info(), key));
    m_isBound = true;
}

const TableColumn &EntityTableModel::column(int section) const
{
    if (!m_isBound)
        bindColumns();
    return m_columns[static_cast<size_t>(section)];
}

const Column *EntityTableModel::sortColumn(const QString &key) const
{
    return m_context.columns(m_entity).find(key == TableColumn::datesKey ? u"start"_s : key);
}

const Column *EntityTableModel::groupColumn() const
{
    return m_groupBy.isEmpty() ? nullptr : m_context.columns(m_entity).grouping(m_groupBy);
}

RowList::Rules EntityTableModel::rules()
{
    RowList::Rules rules;
    const Plan &plan = m_context.plan();
    const Scope scope = m_isScoped ? m_context.scope() : Scope();
    rules.isMember = [&plan, scope, kind = m_entity, isBin = m_isBin](const EntityBase &row) {
        return row.removed == isBin && isInScope(plan, scope, kind, row);
    };
    rules.filter = m_filter && !m_filter->isEmpty() ? &*m_filter : nullptr;
    for (const SortKey &key : m_sortKeys)
        rules.sortColumns.push_back(sortColumn(key.key));
    rules.groupColumn = groupColumn();
    rules.plan = &plan;
    if (rules.groupColumn) {
        //: The heading of the rows that have none; %1 is what they are grouped by, e.g. "No initiative"
        rules.ungroupedTitle = tr("No %1").arg(insideSentence(rules.groupColumn->label()));
    }
    return rules;
}

/// The filter points into columns that the last change of the plan has taken away.
void EntityTableModel::bindFilter()
{
    m_filter.reset();
    if (m_filterText.isEmpty())
        return;
    // A filter that no longer means anything, such as one for a product that was removed, waits until it does again.
    if (Result<Filter> filter = Filter::parse(m_filterText, m_context.columns(m_entity), m_context.analysis(), m_texts))
        m_filter = std::move(*filter);
}

void EntityTableModel::updateReach()
{
    m_reach = {};
    const ColumnSet &columns = m_context.columns(m_entity);
    const auto add = [&](const Column *column) {
        if (column)
            m_reach.add(*column, m_entity);
    };
    for (const SortKey &key : m_sortKeys)
        add(sortColumn(key.key));
    add(groupColumn());
    std::vector<FilterToken> tokens;
    FilterIssue issue;
    if (!m_filterText.isEmpty() && filterTokens(m_filterText, &tokens, &issue)) {
        for (size_t i = 0; i + 1 < tokens.size(); ++i) {
            if (tokens[i + 1].type == FilterTokenType::Comparison)
                add(columns.find(tokens[i].text));
        }
    }
    // A filter that can't be read yet may be readable after any change.
    if (!m_filterText.isEmpty() && !m_filter) {
        m_reach.kinds.set();
        m_reach.siblings = true;
    }
    if (m_isScoped && !m_context.scope().isPortfolio()) {
        if (m_entity == EntityKind::Feature)
            m_reach.kinds.set(static_cast<size_t>(EntityKind::Product));
        else
            m_reach.kinds.set();
    }
}

bool EntityTableModel::reaches(EntityKind kind) const
{
    return kind == m_entity ? m_reach.siblings : m_reach.kinds.test(static_cast<size_t>(kind));
}

void EntityTableModel::gather()
{
    const Table &table = m_context.plan().table(m_entity);
    if (m_isBin) {
        for (const EntityBase *row : table.removed())
            m_rows.take(*row);
        return;
    }
    m_rows.reserve(table.size());
    for (const EntityBase *row : table.live())
        m_rows.take(*row);
}

void EntityTableModel::evaluateAll()
{
    bindFilter();
    updateReach();
    m_format = CellFormat::of(m_context.plan(), m_context.today());
    m_rows.evaluateAll(rules());
    m_rows.arrange();
}

void EntityTableModel::catchUp()
{
    if (!m_isStale && m_changedRows.isEmpty() && !m_needsRepaint)
        return;
    const QSet<const EntityBase *> changed = std::exchange(m_changedRows, {});
    const bool isStale = std::exchange(m_isStale, false);
    m_needsRepaint = false;
    for (const EntityBase *row : changed)
        m_texts->forget(row->id);
    forgetColumns();
    if (isStale) {
        gather();
        evaluateAll();
        takeSteps(m_rows.lines());
    } else {
        bindFilter();
        const RowList::Rules now = rules();
        const bool isSingle = changed.size() <= mostSingleRows;
        for (const EntityBase *row : changed) {
            m_rows.evaluate(*row, now);
            m_rows.place(*row);
            if (isSingle)
                takeSteps(m_rows.lines());
        }
        if (!isSingle)
            takeSteps(m_rows.lines());
    }
    endSteps(Rearrangement::Plan);
    repaint();
    Q_EMIT totalsChanged();
}

/// Texts of any cell may have changed: titles of what is referred to, derived values, sums of groups.
void EntityTableModel::repaint()
{
    m_format = CellFormat::of(m_context.plan(), m_context.today());
    if (!m_lines.empty() && !m_columnKeys.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    if (!m_columnKeys.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void EntityTableModel::show(std::vector<int> lines, Rearrangement why)
{
    takeSteps(lines);
    endSteps(why);
    // The numbers of a folded group's heading change without a line that comes or goes.
    if (!m_groupBy.isEmpty())
        repaint();
}

void EntityTableModel::takeSteps(const std::vector<int> &lines)
{
    const int slots = static_cast<int>(m_rows.records().size());
    const int groups = static_cast<int>(m_rows.groups().size());
    forgetSums();
    std::vector<LineStep> steps = lineSteps(m_lines, lines, slots, groups);
    if (!steps.empty() && !std::exchange(m_isRearranging, true))
        Q_EMIT aboutToRearrange();
    for (LineStep &step : steps) {
        switch (step.type) {
        case LineStep::Type::Insert:
            beginInsertRows({}, step.first, step.last);
            m_lines = std::move(step.lines);
            endInsertRows();
            break;
        case LineStep::Type::Remove:
            beginRemoveRows({}, step.first, step.last);
            m_lines = std::move(step.lines);
            endRemoveRows();
            break;
        case LineStep::Type::Move:
            beginMoveRows({}, step.first, step.last, {}, step.destination);
            m_lines = std::move(step.lines);
            endMoveRows();
            break;
        case LineStep::Type::Relayout:
            relayout(std::move(step.lines));
            break;
        }
    }
}

void EntityTableModel::endSteps(Rearrangement why)
{
    if (std::exchange(m_isRearranging, false))
        Q_EMIT rearranged(why);
}

void EntityTableModel::relayout(std::vector<int> lines)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const int groups = static_cast<int>(m_rows.groups().size());
    std::vector<int> places(m_rows.records().size() + static_cast<size_t>(groups), -1);
    for (size_t i = 0; i < lines.size(); ++i)
        places[static_cast<size_t>(lines[i] + groups)] = static_cast<int>(i);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &index : from)
        to.append(createIndex(places[static_cast<size_t>(m_lines[static_cast<size_t>(index.row())] + groups)],
                              index.column()));
    m_lines = std::move(lines);
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void EntityTableModel::setEntity(EntityKind kind)
{
    beginResetModel();
    m_entity = kind;
    m_columnKeys = defaultColumns(kind);
    m_filterText.clear();
    m_sortKeys.clear();
    m_groupBy.clear();
    m_isBin = false;
    m_rows = RowList();
    m_changedRows.clear();
    m_isStale = false;
    m_texts = std::make_shared<FoldedTexts>(info());
    forgetColumns();
    gather();
    evaluateAll();
    m_lines = m_rows.lines();
    endResetModel();
    Q_EMIT entityChanged();
    Q_EMIT totalsChanged();
}

void EntityTableModel::setColumns(const QStringList &keys)
{
    if (keys == m_columnKeys)
        return;
    catchUp();
    // Columns are few and rows keep their places, but views learn of new columns best by a reset of their header.
    beginResetModel();
    m_columnKeys = keys;
    forgetColumns();
    endResetModel();
    Q_EMIT columnsChanged();
}

Result<> EntityTableModel::setFilter(const QString &text, FilterIssue *issue)
{
    catchUp();
    const QString trimmed = text.trimmed();
    Result<Filter> filter = Filter::parse(trimmed, m_context.columns(m_entity), m_context.analysis(), m_texts, issue);
    if (!filter)
        return filter.error();
    if (trimmed == m_filterText)
        return {};
    m_filterText = trimmed;
    m_filter = std::move(*filter);
    updateReach();
    m_rows.evaluateFilter(rules());
    m_rows.arrangeFiltered();
    show(m_rows.lines(), Rearrangement::View);
    Q_EMIT arrangementChanged();
    Q_EMIT totalsChanged();
    return {};
}

void EntityTableModel::setSort(const std::vector<SortKey> &keys)
{
    catchUp();
    if (keys == m_sortKeys)
        return;
    m_sortKeys = keys;
    updateReach();
    m_rows.setSort(keys);
    m_rows.evaluateSort(rules());
    m_rows.arrange();
    show(m_rows.lines(), Rearrangement::View);
    Q_EMIT sortChanged();
    Q_EMIT arrangementChanged();
}

void EntityTableModel::setGroupBy(const QString &key)
{
    catchUp();
    if (key == m_groupBy)
        return;
    // Headings of another grouping are other headings; the rows stay, and with them what is selected.
    std::vector<int> rows;
    std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(rows), [](int line) { return line >= 0; });
    takeSteps(rows);
    m_groupBy.clear();
    m_rows.evaluateGroups(rules());
    m_groupBy = key;
    updateReach();
    m_rows.evaluateGroups(rules());
    m_rows.arrange();
    show(m_rows.lines(), Rearrangement::View);
    Q_EMIT arrangementChanged();
}

void EntityTableModel::setCollapsed(const QModelIndex &heading, bool collapsed)
{
    const RowGroup *group = groupAt(heading);
    if (!group || group->isCollapsed == collapsed)
        return;
    m_rows.setCollapsed(~m_lines[static_cast<size_t>(heading.row())], collapsed);
    show(m_rows.lines(), Rearrangement::Fold);
    Q_EMIT arrangementChanged();
}

void EntityTableModel::setAllCollapsed(bool collapsed)
{
    for (size_t group = 0; group < m_rows.groups().size(); ++group)
        m_rows.setCollapsed(static_cast<int>(group), collapsed);
    show(m_rows.lines(), Rearrangement::Fold);
    Q_EMIT arrangementChanged();
}

void EntityTableModel::setScoped(bool scoped)
{
    if (scoped == m_isScoped)
        return;
    m_isScoped = scoped;
    m_isStale = true;
    catchUp();
    Q_EMIT arrangementChanged();
}

void EntityTableModel::setBin(bool bin)
{
    if (bin == m_isBin)
        return;
    m_isBin = bin;
    m_isStale = true;
    catchUp();
    Q_EMIT arrangementChanged();
}

void EntityTableModel::sort(int section, Qt::SortOrder order)
{
    if (section < 0 || section >= columnCount())
        setSort({});
    else
        setSort({{m_columnKeys.at(section), order == Qt::DescendingOrder}});
}

} // namespace leadline
