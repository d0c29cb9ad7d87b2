// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/rescoredmodel.h"

#include <QTableView>

namespace leadline {

/// The re-scored features with the way of their rank: a ring for then, a disc for now (STYLE section 7). A selected row is the
/// context's selection.
class RescoredView final : public QTableView
{
    Q_OBJECT

public:
    static constexpr int rowHeight = 28;

    /// @p model must outlive the view.
    RescoredView(RescoredModel &model, PlanContext &context, QWidget *parent = nullptr);

    /// Header and all rows.
    int contentHeight() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RescoredModel &m_model;
    PlanContext &m_context;
};

} // namespace leadline
