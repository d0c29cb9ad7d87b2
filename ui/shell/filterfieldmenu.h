// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/filterfieldcompletion.h"

#include <QWidget>

class QListView;
class QStandardItemModel;

namespace leadline {

/// The completion menu of a filter field. It lies over the window and never takes the keyboard: the field moves its
/// highlight and asks for the proposal.
class FilterFieldMenu final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterFieldMenu(QWidget *parent = nullptr);

    /// Shows the proposals below (or above, when there is more room) @p anchor, a rectangle in coordinates of @p owner;
    /// none hides the menu.
    void propose(const FilterCompletion &completion, const QWidget &owner, const QRect &anchor);
    /// Up and down, round the ends.
    void step(int by);
    /// The highlighted proposal; null when there is none.
    const FilterProposal *highlighted() const;

Q_SIGNALS:
    void picked(const leadline::FilterProposal &proposal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QListView *m_list;
    QStandardItemModel *m_model;
    FilterCompletion m_completion;
};

} // namespace leadline
