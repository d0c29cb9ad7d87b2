// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/history/changelistmodel.h"

#include <QListView>

namespace leadline {

/// The list of changes (STYLE section 7). What somebody selects here becomes the context's selection, as far as it is still
/// there; what is selected elsewhere takes the mark away here.
class ChangeListView final : public QListView
{
    Q_OBJECT

public:
    static constexpr int dayHeight = 30;
    static constexpr int authorHeight = 26;
    static constexpr int changeHeight = 30;

    /// @p model must outlive the view.
    ChangeListView(ChangeListModel &model, PlanContext &context, QWidget *parent = nullptr);

    /// The selected changes, the newest first.
    std::vector<std::shared_ptr<const Transaction>> selectedChanges() const;

Q_SIGNALS:
    void changesSelected();
    void menuRequested(const QPoint &globalPosition);

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// What the marked changes were about, as far as it is still there.
    Selection liveItems() const;
    void followSelection();

    ChangeListModel &m_model;
    PlanContext &m_context;
    std::vector<std::shared_ptr<const Transaction>> m_marked;
    bool m_isFollowing = false;
};

} // namespace leadline
