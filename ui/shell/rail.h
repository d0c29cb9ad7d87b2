// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/planswitcher.h"
#include "ui/shell/workspaceentry.h"

#include <functional>
#include <span>

class QAction;
class QVBoxLayout;

namespace leadline {

class IconButton;
class Label;
class RailButton;

/// The navigation at the start edge: the plan shown, the workspaces, saved views, the menu. 176 px wide, 48 when
/// collapsed.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int fullWidth = 176;
    static constexpr int collapsedWidth = 48;

    /// @p entries must outlive the rail.
    Rail(PlanContext &context, std::span<const WorkspaceEntry> entries, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    void setCurrent(int workspace);
    PlanSwitcher *planSwitcher() const { return m_switcher; }

    /// The commands of a saved view, made for its button; they are its context menu and its keys.
    using ViewCommands = std::function<QList<QAction *>(EntityId view, QWidget *button)>;
    void setViewCommands(ViewCommands commands);
    /// Whether what is shown can be saved as a view.
    void setCanSaveView(bool can);

Q_SIGNALS:
    void workspaceChosen(int workspace);
    void viewChosen(leadline::EntityId view);
    void saveViewRequested(QWidget *anchor);
    void menuRequested(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void updateCounts();
    void updateViews();
    void updateViewsHeading();

    PlanContext &m_context;
    std::span<const WorkspaceEntry> m_entries;
    PlanSwitcher *m_switcher;
    std::vector<RailButton *> m_workspaces;
    Label *m_viewsHeading;
    QVBoxLayout *m_views;
    std::vector<RailButton *> m_viewButtons;
    ViewCommands m_viewCommands;
    IconButton *m_saveView;
    QString m_shownViews;
    RailButton *m_menu;
    bool m_collapsed = false;
};

} // namespace leadline
