// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "ui/history/changelistmodel.h"

#include <QAbstractTableModel>
#include <QHash>

namespace leadline {

/// The features of a comparison whose score differs, in the order of their rank now.
class RescoredModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Feature, Causes, Then, Now, Rank, By, columnCountAll };
    enum Role {
        GlyphRole = Qt::UserRole + 1, ///< status of the feature: int of Glyph
        ShareRole,                    ///< done share, for the glyph
        RankThenRole,                 ///< int; invalid when there was none
        RankNowRole,
        LowestRankRole, ///< the largest number among all ranks shown
        WidestRanksRole, ///< no words of a rank cell are wider
    };

    /// @p changes knows who changed the scores, and must outlive the model.
    RescoredModel(PlanContext &context, const ChangeListModel &changes, QObject *parent = nullptr);

    /// @p to is the later moment of the comparison.
    void setComparison(std::shared_ptr<const MomentComparison> comparison, const Moment &to);
    /// "RICE".
    QString frameworkName() const;

    const PlanDifference &difference(int row) const { return *m_rows[static_cast<size_t>(row)]; }
    int rowOf(EntityKey item) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString causes(const PlanDifference &difference) const;
    QString ranks(const PlanDifference &difference) const;
    static QString rankWords(const QString &then, const QString &now);

    QString author(int row) const;
    void forgetAuthors();

    PlanContext &m_context;
    const ChangeListModel &m_changes;
    Moment m_to = Moment::now();
    std::shared_ptr<const MomentComparison> m_comparison;
    std::vector<const PlanDifference *> m_rows;
    int m_lowestRank = 1;
    mutable QHash<int, QString> m_authors; ///< by row, as far as they were asked for
};

} // namespace leadline
