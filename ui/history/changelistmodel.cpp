// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/changelistmodel.h"

#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <algorithm>

namespace leadline {

namespace {

QDate localDay(const Transaction &transaction)
{
    return transaction.at.toLocalTime().date();
}

bool isOlder(const std::shared_ptr<const Transaction> &a, const std::shared_ptr<const Transaction> &b)
{
    return a->at < b->at;
}

bool isUpTo(const Moment &moment, const Transaction &transaction)
{
    if (const Position *position = moment.position())
        return position->holds(transaction);
    if (const qint64 *seq = moment.seq())
        return transaction.seq > 0 && transaction.seq <= *seq;
    return !moment.instant() || transaction.at < *moment.instant();
}

} // namespace

ChangeListModel::ChangeListModel(PlanContext &context, QObject *parent)
    : QAbstractListModel(parent)
    , m_context(context)
{
    connect(&context, &PlanContext::planChanged, this, &ChangeListModel::forgetWords);
}

void ChangeListModel::setTransactions(std::vector<Transaction> transactions)
{
    const std::vector<Pointer> meanwhile = std::move(m_all);
    m_all.clear();
    m_known.clear();
    m_all.reserve(transactions.size() + meanwhile.size());
    for (Transaction &transaction : transactions) {
        m_known.insert(transaction.id);
        m_all.push_back(std::make_shared<const Transaction>(std::move(transaction)));
    }
    for (const Pointer &one : meanwhile) {
        if (!m_known.contains(one->id)) {
            m_known.insert(one->id);
            m_all.push_back(one);
        }
    }
    std::ranges::stable_sort(m_all, isOlder);
    rebuild();
}

void ChangeListModel::add(Pointer transaction)
{
    if (m_known.contains(transaction->id))
        return;
    m_known.insert(transaction->id);
    const bool isNewest = m_all.empty() || !isOlder(transaction, m_all.back());
    if (!isNewest) {
        // A clock that goes behind, or a merged copy: it belongs somewhere in between.
        m_all.insert(std::ranges::upper_bound(m_all, transaction, isOlder), std::move(transaction));
        rebuild();
        return;
    }
    m_all.push_back(std::move(transaction));
    if (passes(*m_all.back()))
        prependRows(static_cast<int>(m_all.size()) - 1);
    Q_EMIT countsChanged();
}

void ChangeListModel::setFilter(const ChangeFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

bool ChangeListModel::passes(const Transaction &transaction) const
{
    if (!m_filter.author.isEmpty() && transaction.author != m_filter.author)
        return false;
    if (m_filter.days.isValid() && !m_filter.days.contains(localDay(transaction)))
        return false;
    if (m_filter.topics && !(topicsOf(transaction) & m_filter.topics))
        return false;
    if (!m_filter.kind && !m_filter.field && m_filter.item.isNull())
        return true;
    return std::ranges::any_of(transaction.rows, [&](const ChangeRow &row) {
        return (!m_filter.kind || row.kind == *m_filter.kind) && (!m_filter.field || row.field == m_filter.field)
            && (m_filter.item.isNull() || (row.kind == m_filter.item.kind && row.id == m_filter.item.id));
    });
}

void ChangeListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    m_entries.clear();
    m_shown = 0;
    for (int change = static_cast<int>(m_all.size()) - 1; change >= 0; --change) {
        if (passes(*m_all[static_cast<size_t>(change)]))
            appendRows(change);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

/// Below what is there: @p change is older than all of it.
void ChangeListModel::appendRows(int change)
{
    const bool isFirst = m_rows.empty();
    const int above = isFirst ? change : m_rows.back().change;
    const bool startsDay = isFirst || dayOf(above) != dayOf(change);
    if (startsDay)
        m_rows.push_back({Line::Day, change});
    if (startsDay || author(above) != author(change))
        m_rows.push_back({Line::Author, change});
    m_rows.push_back({Line::Change, change});
    ++m_shown;
    for (std::vector<Row>::reverse_iterator row = m_rows.rbegin(); row != m_rows.rend(); ++row) {
        if (row->line == Line::Day) {
            ++row->count;
            break;
        }
    }
}

/// Above what is there: @p change is newer than all of it.
void ChangeListModel::prependRows(int change)
{
    const bool startsDay = m_rows.empty() || dayOf(m_rows.front().change) != dayOf(change);
    const bool startsAuthor = startsDay || author(m_rows.front().change) != author(change);
    std::vector<Row> rows;
    if (startsDay)
        rows.push_back({Line::Day, change, 1});
    if (startsAuthor)
        rows.push_back({Line::Author, change});
    rows.push_back({Line::Change, change});
    const int at = startsDay ? 0 : startsAuthor ? 1 : 2;
    beginInsertRows({}, at, at + static_cast<int>(rows.size()) - 1);
    m_rows.insert(m_rows.begin() + at, rows.begin(), rows.end());
    ++m_shown;
    endInsertRows();
    if (!startsDay) {
        m_rows.front().change = change;
        ++m_rows.front().count;
        Q_EMIT dataChanged(index(0), index(0));
    }
}

void ChangeListModel::forgetWords()
{
    m_entries.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

const ChangeEntry &ChangeListModel::entry(int change) const
{
    QHash<int, ChangeEntry>::iterator known = m_entries.find(change);
    if (known == m_entries.end())
        known = m_entries.insert(change, entryFor(*m_all[static_cast<size_t>(change)], m_context));
    return *known;
}

QDate ChangeListModel::dayOf(int change) const
{
    return localDay(*m_all[static_cast<size_t>(change)]);
}

QStringList ChangeListModel::authors() const
{
    QSet<QString> names;
    for (const Pointer &one : m_all)
        names.insert(one->author);
    QStringList sorted = names.values();
    sorted.sort(Qt::CaseInsensitive);
    return sorted;
}

std::vector<EntityKind> ChangeListModel::kinds() const
{
    QSet<EntityKind> found;
    for (const Pointer &one : m_all) {
        for (const ChangeRow &row : one->rows)
            found.insert(row.kind);
    }
    std::vector<EntityKind> kinds(found.begin(), found.end());
    std::ranges::sort(kinds);
    return kinds;
}

std::vector<const FieldInfo *> ChangeListModel::fields(EntityKind kind) const
{
    QSet<const FieldInfo *> found;
    for (const Pointer &one : m_all) {
        for (const ChangeRow &row : one->rows) {
            if (row.kind == kind && row.field)
                found.insert(row.field);
        }
    }
    std::vector<const FieldInfo *> fields;
    for (const FieldInfo &field : m_context.plan().catalogue().info(kind).fields()) {
        if (found.contains(&field))
            fields.push_back(&field);
    }
    return fields;
}

DateRange ChangeListModel::shownDays() const
{
    return m_rows.empty() ? DateRange{} : DateRange{dayOf(m_rows.back().change), dayOf(m_rows.front().change)};
}

std::vector<std::pair<QDate, int>> ChangeListModel::shownByDay() const
{
    std::vector<std::pair<QDate, int>> days;
    for (const Row &row : m_rows) {
        if (row.line == Line::Day)
            days.emplace_back(dayOf(row.change), row.count);
    }
    return days;
}

ChangeListModel::Sum ChangeListModel::sumOf(const DateRange &days) const
{
    Sum sum;
    QSet<QString> people;
    bool counts = false;
    for (const Row &row : m_rows) {
        if (row.line == Line::Day)
            counts = days.contains(dayOf(row.change));
        else if (counts && row.line == Line::Author)
            people.insert(author(row.change));
        else if (counts)
            ++sum.changes;
    }
    sum.people = static_cast<int>(people.size());
    return sum;
}

std::optional<NamedMoment> ChangeListModel::beginning() const
{
    const Transaction *first = nullptr;
    for (const Pointer &one : m_all) {
        if (one->seq > 0 && (!first || one->seq < first->seq))
            first = one.get();
    }
    if (!first)
        return std::nullopt;
    return NamedMoment{Moment::after(first->seq), tr("First change"), localDay(*first)};
}

QDate ChangeListModel::dayOfNumber(qint64 seq) const
{
    const std::vector<Pointer>::const_iterator found = std::ranges::find(m_all, seq, [](const Pointer &one) { return one->seq; });
    return found == m_all.end() ? QDate() : localDay(**found);
}

QString ChangeListModel::lastAuthor(EntityKey item, const std::vector<const FieldInfo *> &fields, const Moment &moment) const
{
    const auto sets = [&](const ChangeRow &row) {
        return row.kind == item.kind && row.id == item.id && std::ranges::find(fields, row.field) != fields.end();
    };
    for (std::vector<Pointer>::const_reverse_iterator one = m_all.rbegin(); one != m_all.rend(); ++one) {
        if (std::ranges::any_of((*one)->rows, sets) && isUpTo(moment, **one))
            return (*one)->author;
    }
    return {};
}

std::shared_ptr<const Transaction> ChangeListModel::transaction(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows[static_cast<size_t>(index.row())].line != Line::Change)
        return nullptr;
    return m_all[static_cast<size_t>(m_rows[static_cast<size_t>(index.row())].change)];
}

QModelIndex ChangeListModel::indexOf(EntityId transaction) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row].line == Line::Change && m_all[static_cast<size_t>(m_rows[row].change)]->id == transaction)
            return index(static_cast<int>(row));
    }
    return {};
}

int ChangeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

Qt::ItemFlags ChangeListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].line == Line::Change
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

QString ChangeListModel::accessibleText(const Row &row) const
{
    if (row.line != Line::Change)
        return data(index(static_cast<int>(&row - m_rows.data()))).toString();
    const ChangeEntry &words = entry(row.change);
    const Transaction &change = *m_all[static_cast<size_t>(row.change)];
    const QString when = tr("%1, %2", "a day and a time")
                             .arg(wording::day(dayOf(row.change), m_context.today()), PastMoments::time(change.at));
    return tr("%1, %2, %3, %4", "a change: item, what, who, when").arg(words.what, words.detail, change.author, when);
}

QVariant ChangeListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    if (role == LineRole)
        return static_cast<int>(row.line);
    if (role == Qt::AccessibleTextRole)
        return accessibleText(row);
    if (row.line == Line::Author)
        return role == Qt::DisplayRole ? author(row.change) : QVariant();
    if (row.line == Line::Day) {
        const QDate day = dayOf(row.change);
        if (role == Qt::DisplayRole)
            return dayHeading(day, m_context.today());
        if (role == DetailRole)
            return day == m_context.today() ? tr("today") : tr("%n changes", nullptr, row.count);
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return entry(row.change).what;
    case DetailRole:
        return entry(row.change).detail;
    case TimeRole:
        return PastMoments::time(m_all[static_cast<size_t>(row.change)]->at);
    case GlyphRole:
        return static_cast<int>(entry(row.change).glyph);
    case IconRole:
        return static_cast<int>(entry(row.change).icon);
    case Qt::ToolTipRole:
        return QString(entry(row.change).what % u'\n' % entry(row.change).detail % u'\n'
                       % m_all[static_cast<size_t>(row.change)]->label);
    default:
        return {};
    }
}

} // namespace leadline
