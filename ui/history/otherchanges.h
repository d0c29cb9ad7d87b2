// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "ui/base/plancontext.h"

#include <QAbstractListModel>
#include <QListView>

namespace leadline {

/// The differences that neither the timeline nor the scores tell, as sentences: states, owners, teams, objectives, texts.
class OtherChangesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit OtherChangesModel(QObject *parent = nullptr);

    void setComparison(std::shared_ptr<const MomentComparison> comparison);
    const PlanDifference &difference(int row) const { return *m_rows[static_cast<size_t>(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const MomentComparison> m_comparison;
    std::vector<const PlanDifference *> m_rows;
};

/// A selected sentence is the context's selection.
class OtherChangesView final : public QListView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 26;

    /// @p model must outlive the view.
    OtherChangesView(OtherChangesModel &model, PlanContext &context, QWidget *parent = nullptr);

    int contentHeight() const { return m_model.rowCount() * rowHeight; }
    /// The item of the selected sentence, removed ones too; null when none is.
    EntityKey selectedItem() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void followSelection();

    OtherChangesModel &m_model;
    PlanContext &m_context;
    bool m_isFollowing = false; ///< the selection is the context's just now, or becomes it
};

} // namespace leadline
