// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/filter/filtertoken.h"
#include "ui/base/plancontext.h"
#include "ui/models/celltext.h"
#include "ui/models/rowlist.h"
#include "ui/models/rowtotals.h"

#include <QAbstractTableModel>
#include <QSet>

namespace leadline {

struct Person;

/// The rows of one entity of a PlanContext as a table: filtered, sorted, grouped, in one model without proxies, for 100,000
/// rows. It follows the announcements of the PlanDocument: one's own changes are shown when they are carried out,
/// colleagues' and gestures' when control returns to the event loop (or by catchUp()). A change of one row costs the
/// evaluation of that row; rows that move are announced as moves, so selection, editors and scroll bar stay.
///
/// Headings of groups are rows of the model; isHeading() tells them apart. Delegates ask the model for the row and the
/// column behind an index instead of many roles.
class EntityTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        ItemRole = Qt::UserRole + 1, ///< EntityKey
        ColumnKeyRole,               ///< QString
        CanonicalRole,               ///< QString, as CSV writes it; what editors start with
        SortNumberRole,              ///< double; invalid when not set or no number
        HeadingRole,                 ///< bool
    };

    /// Why other lines are shown.
    enum class Rearrangement : quint8 {
        Plan, ///< rows, the scope or the bin changed
        View, ///< another filter, order or grouping was chosen
        Fold, ///< groups were collapsed or expanded
    };

    /// Without an entity it is empty until setEntity(). The context must outlive the model.
    explicit EntityTableModel(PlanContext &context, QObject *parent = nullptr);
    ~EntityTableModel() override;

    PlanContext &context() const { return m_context; }

    /// Shows another entity; columns become its default ones, filter, sort order and groups are cleared.
    void setEntity(EntityKind kind);
    EntityKind entity() const { return m_entity; }
    const EntityInfo &info() const { return m_context.plan().catalogue().info(m_entity); }

    /// Keys of the catalogue, TableColumn::checkKey and TableColumn::datesKey.
    void setColumns(const QStringList &keys);
    const QStringList &columnKeys() const { return m_columnKeys; }
    const TableColumn &column(int section) const;
    /// -1 when it isn't shown.
    int sectionOf(QStringView key) const { return static_cast<int>(m_columnKeys.indexOf(key)); }

    /// A filter expression. An Error, and @p issue if given, when it can't be read; the filter stays as it was then.
    Result<> setFilter(const QString &text, FilterIssue *issue = nullptr);
    QString filter() const { return m_filterText; }

    /// Empty: the order of the list. What can't be sorted by is left out.
    void setSort(const std::vector<SortKey> &keys);
    const std::vector<SortKey> &sortKeys() const { return m_sortKeys; }

    /// A column key; empty: one list. Of features, "objective" means the lane.
    void setGroupBy(const QString &key);
    QString groupBy() const { return m_groupBy; }
    bool isHeading(const QModelIndex &index) const;
    /// Null when the index isn't a heading.
    const RowGroup *groupAt(const QModelIndex &index) const;
    void setCollapsed(const QModelIndex &heading, bool collapsed);
    void setAllCollapsed(bool collapsed);
    /// Who owns what the rows are grouped by, e.g. the initiative; null when nobody does.
    const Person *groupOwner(const QModelIndex &heading) const;
    /// Sums of a group's rows that pass the filter, by column key.
    const RowTotals &groupTotals(const QModelIndex &heading) const;

    /// Whether only rows of the context's scope are shown, or those of the whole file; true at first.
    void setScoped(bool scoped);
    bool isScoped() const { return m_isScoped; }
    /// Shows the removed rows in place of the live ones.
    void setBin(bool bin);
    bool isBin() const { return m_isBin; }

    /// Null for headings and invalid indexes.
    const EntityBase *rowAt(const QModelIndex &index) const;
    EntityKey keyAt(const QModelIndex &index) const;
    /// Invalid when the row isn't shown. A row in a collapsed group isn't shown; expandTo() changes that.
    QModelIndex indexOf(EntityKey item, int section = 0);
    void expandTo(EntityKey item);
    /// Whether a row passes the filter, be it shown or in a collapsed group.
    bool passes(EntityKey item) const;
    /// Whether a row isn't shown only because its group is collapsed.
    bool isFolded(EntityKey item) const;
    /// The heading of a row's group; invalid without groups, or when the row doesn't pass the filter.
    QModelIndex headingOf(EntityKey item, int section = 0) const;
    /// All rows that pass the filter, in order, also in collapsed groups.
    std::vector<const EntityBase *> shownRows() const;

    /// "28 of 40": rows that pass the filter and rows there are.
    int shownCount() const { return static_cast<int>(m_rows.shown().size()); }
    int totalCount() const { return m_rows.memberCount(); }
    /// Of everything that passes the filter.
    const RowTotals &totals() const;
    RowTotals totalsOf(const std::vector<EntityKey> &items) const;

    /// The largest number of a column among the rows that pass the filter, for bars; 0 when there is none.
    double columnMaximum(int section) const;

    /// The text of a cell as delegates draw it.
    QString text(const EntityBase &row, int section) const { return cellText(column(section), row, m_format); }
    const CellFormat &format() const { return m_format; }

    /// Shows what changed since control last returned to the event loop.
    void catchUp();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int section, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    /// Counts or sums may have changed.
    void totalsChanged();
    void entityChanged();
    void columnsChanged();
    void sortChanged();
    /// Rows, grouping or bin changed so that other rows are shown.
    void arrangementChanged();
    /// What is selected may lose rows until rearranged() although nobody has deselected them: between the two, rows are
    /// removed, inserted and moved in one or more steps.
    void aboutToRearrange();
    void rearranged(EntityTableModel::Rearrangement why);

private:
    void follow(PlanDocument &document);
    void noteRow(EntityKind kind, int row);
    void noteLayout(EntityKind kind);
    void forgetColumns();
    void forgetSums();
    void bindColumns() const;
    RowList::Rules rules();
    const Column *sortColumn(const QString &key) const;
    const Column *groupColumn() const;
    void bindFilter();
    void updateReach();
    bool reaches(EntityKind kind) const;
    void gather();
    void evaluateAll();
    void show(std::vector<int> lines, Rearrangement why);
    void takeSteps(const std::vector<int> &lines);
    void endSteps(Rearrangement why);
    int passingSlot(EntityKey item) const;
    void relayout(std::vector<int> lines);
    void repaint();
    QVariant headingData(const RowGroup &group, const QModelIndex &index, int role) const;

    PlanContext &m_context;
    EntityKind m_entity = EntityKind::Feature;
    QStringList m_columnKeys;
    QString m_filterText;
    std::vector<SortKey> m_sortKeys;
    QString m_groupBy;
    bool m_isScoped = true;
    bool m_isBin = false;

    RowList m_rows;
    std::vector<int> m_lines;
    CellFormat m_format;
    std::shared_ptr<FoldedTexts> m_texts;
    std::optional<Filter> m_filter; ///< points into the columns of one state of the plan
    mutable std::vector<TableColumn> m_columns;
    mutable bool m_isBound = false;
    mutable QHash<int, RowTotals> m_groupTotals;
    mutable QHash<int, double> m_maxima;
    mutable std::optional<RowTotals> m_totals;
    ColumnReach m_reach; ///< of filter, sort order and groups

    // What was announced and isn't shown yet.
    QSet<const EntityBase *> m_changedRows;
    bool m_isStale = false; ///< everything must be looked at anew
    bool m_needsRepaint = false;
    bool m_isRearranging = false;
};

} // namespace leadline
