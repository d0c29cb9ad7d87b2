// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rescoredmodel.h"

#include "core/analysis/scoring/framework.h"
#include "core/roadmap/featurefacts.h"
#include "ui/history/changeentry.h"

#include <algorithm>
#include <limits>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RescoredModel::RescoredModel(PlanContext &context, const ChangeListModel &changes, QObject *parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_changes(changes)
{
    connect(&changes, &ChangeListModel::countsChanged, this, &RescoredModel::forgetAuthors);
}

void RescoredModel::setComparison(std::shared_ptr<const MomentComparison> comparison, const Moment &to)
{
    m_to = to;
    if (comparison == m_comparison)
        return;
    beginResetModel();
    m_comparison = std::move(comparison);
    m_rows.clear();
    m_authors.clear();
    m_lowestRank = 1;
    if (m_comparison) {
        for (const PlanDifference &difference : m_comparison->differences) {
            if (difference.aspect != Aspect::Rescored || difference.row.kind != EntityKind::Feature)
                continue;
            m_rows.push_back(&difference);
            m_lowestRank = std::max({m_lowestRank, difference.rankBefore.value_or(1), difference.rankAfter.value_or(1)});
        }
        std::ranges::stable_sort(m_rows, {}, [](const PlanDifference *difference) {
            return difference->rankAfter.value_or(std::numeric_limits<int>::max());
        });
    }
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCountAll - 1);
}

QString RescoredModel::frameworkName() const
{
    return defaultFramework(m_comparison ? *m_comparison->after : m_context.plan()).labelText();
}

int RescoredModel::rowOf(EntityKey item) const
{
    for (size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row]->row == item)
            return static_cast<int>(row);
    }
    return -1;
}

int RescoredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RescoredModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountAll;
}

QString RescoredModel::causes(const PlanDifference &difference) const
{
    const EntityBase *before = m_comparison->before->find(difference.row.kind, difference.row.id);
    const EntityBase *after = m_comparison->after->find(difference.row.kind, difference.row.id);
    QStringList causes;
    for (const FieldInfo *field : difference.fields) {
        const QString then = before ? shortValue(*field, difference.row.kind, field->text(*before), m_context) : QString();
        const QString now = after ? shortValue(*field, difference.row.kind, field->text(*after), m_context) : QString();
        //: A field with its value before and after
        causes.append(tr("%1 %2 to %3").arg(field->labelText(), then.isEmpty() ? tr("not set") : then, now.isEmpty() ? tr("not set") : now));
    }
    return causes.join(u", "_s);
}

QString RescoredModel::ranks(const PlanDifference &difference) const
{
    const auto text = [](std::optional<int> rank) { return rank ? QString::number(*rank) : QString(QChar(0x2013)); };
    if (difference.rankBefore == difference.rankAfter)
        return text(difference.rankAfter);
    return rankWords(text(difference.rankBefore), text(difference.rankAfter));
}

QString RescoredModel::rankWords(const QString &then, const QString &now)
{
    return tr("%1 to %2", "ranks").arg(then, now);
}

QString RescoredModel::author(int row) const
{
    QHash<int, QString>::iterator known = m_authors.find(row);
    if (known == m_authors.end())
        known = m_authors.insert(row, m_changes.lastAuthor(difference(row).row, difference(row).fields, m_to));
    return *known;
}

void RescoredModel::forgetAuthors()
{
    m_authors.clear();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, By), index(rowCount() - 1, By));
}

QVariant RescoredModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PlanDifference &row = difference(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Feature:
            return row.title;
        case Causes:
            return causes(row);
        case Then:
            return row.before;
        case Now:
            return row.after;
        case Rank:
            return ranks(row);
        case By:
            return author(index.row());
        default:
            return {};
        }
    case Qt::ToolTipRole:
        return index.column() == By ? author(index.row()) : row.sentence;
    case GlyphRole:
    case ShareRole: {
        const leadline::Feature *feature = m_comparison->after->find(Id<leadline::Feature>(row.row.id));
        if (!feature)
            return {};
        return role == GlyphRole ? QVariant(static_cast<int>(statusGlyph(feature->status.value_or(WorkStatus::Idea))))
                                 : QVariant(feature->progress.value_or(0) / 100);
    }
    case RankThenRole:
        return row.rankBefore ? QVariant(*row.rankBefore) : QVariant();
    case RankNowRole:
        return row.rankAfter ? QVariant(*row.rankAfter) : QVariant();
    case LowestRankRole:
        return m_lowestRank;
    case WidestRanksRole:
        return rankWords(QString::number(m_lowestRank), QString::number(m_lowestRank));
    default:
        return {};
    }
}

QVariant RescoredModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Feature:
        return tr("Feature");
    case Causes:
        return tr("What changed");
    case Then:
        return tr("%1 then", "a score").arg(frameworkName());
    case Now:
        return tr("now", "a score");
    case Rank:
        return tr("Rank");
    case By:
        return tr("by", "who changed a score");
    default:
        return {};
    }
}

} // namespace leadline
