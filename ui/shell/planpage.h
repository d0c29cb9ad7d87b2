// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "ui/shell/workspaceentry.h"

#include <QJsonObject>
#include <QWidget>

class QMenu;
class QStackedWidget;
class QVBoxLayout;

namespace leadline {

class CommandSearch;
class Inspector;
class PlanBanners;
class Rail;
class SavedViews;
class SidePanel;
class StatusBar;
class Toast;
class TopBar;

/// An open plan in the window: rail, top bar, the current workspace with its toolbar, inspector and status bar, and the
/// commands that work everywhere. It shows a LiveSession, which it doesn't own.
class PlanPage final : public QWidget
{
    Q_OBJECT

public:
    PlanPage(LiveSession &session, PlanContext &context, std::vector<WorkspaceEntry> workspaces, QWidget *parent = nullptr);
    ~PlanPage() override;

    PlanContext &context() const { return m_context; }
    LiveSession &session() const { return m_session; }

    Workspace *workspace() const;
    /// Makes it when it is entered for the first time; unknown ids are ignored.
    void enterWorkspace(const QString &id);
    QString workspaceId() const;
    /// Whether the rail offers it now; one that hides while it has nothing to show isn't a place to begin.
    bool isOffered(const QString &id) const;
    void enterFirstWorkspace() { enter(0); }

    /// Opens the saved view in the workspace of its kind.
    void openView(EntityId view);

    /// What each workspace wants to be remembered, by its id; for workspaces that weren't entered, what was set.
    QJsonObject workspaceStates() const;
    void setWorkspaceStates(const QJsonObject &states) { m_states = states; }

    bool isInspectorShown() const;
    /// In the current workspace, which it is remembered for.
    void setInspectorShown(bool shown);
    /// In which workspaces the user has shown or hidden the inspector, by their ids; the others decide for themselves.
    QJsonObject inspectorChoices() const { return m_inspectorChoices; }
    void setInspectorChoices(const QJsonObject &choices) { m_inspectorChoices = choices; }
    SidePanel *sidePanel() const { return m_side; }

    /// A row of the caller's among the banners, until it is hidden; the page owns it.
    void addNotice(QWidget *row);

    /// Commands of the window itself (open, import, settings) for the menu and the search, in menu order.
    void setWindowCommands(const QList<QAction *> &commands);
    /// What keys do: everywhere, in the workspace that is entered, in the others, in tables and while a value is typed.
    QList<KeySection> keySections() const;
    void openMenu(const QPoint &globalPosition);
    void openMenuAtRail();

Q_SIGNALS:
    void printRequested(leadline::Workspace *workspace);
    void saveCopyRequested();
    void restoreRequested();
    /// Of a file that is still to be chosen.
    void importRequested();
    void importTextRequested(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions();
    void makeAdditions();
    QList<QAction *> offeredAdditions() const;
    QList<QAction *> searchedCommands() const;
    void addRow(EntityKind kind);
    void enter(int index);
    void updateUndo();
    void updateSaveState();
    void updateTotals();
    void updateAddAction();
    void updateFrame();
    void showInspector(bool shown);
    bool isInspectorWanted() const;
    void moveFocus(int step);
    QAction *addCommand(const QString &text, const QKeySequence &shortcut, const std::function<void()> &does);
    QString planTitle() const;
    void onOpenRequested(EntityKey item);
    void onPeekRequested(EntityKey item);
    void onForeignChange(const Transaction &transaction);
    void openMerge(const QString &copy);
    void updatePresence();

    LiveSession &m_session;
    PlanContext &m_context;
    std::vector<WorkspaceEntry> m_entries;
    std::vector<Workspace *> m_workspaces;
    QJsonObject m_states;
    QJsonObject m_inspectorChoices;
    int m_current = -1;

    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_print = nullptr;
    QAction *m_add = nullptr;
    QAction *m_toggleInspector = nullptr;
    QList<QAction *> m_editCommands;
    QList<QAction *> m_additions; ///< one for each kind of row that people add by hand
    QList<QAction *> m_viewCommands;
    QList<QAction *> m_windowCommands;

    SavedViews *m_views = nullptr;
    Rail *m_rail = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_toolbars = nullptr;
    PlanBanners *m_banners = nullptr;
    QStackedWidget *m_pages = nullptr;
    QWidget *m_body = nullptr;
    Inspector *m_inspector = nullptr;
    SidePanel *m_side = nullptr;
    bool m_isPeeking = false; ///< Space has opened the inspector
    StatusBar *m_status = nullptr;
    CommandSearch *m_search = nullptr;
    Toast *m_toast = nullptr;
};

} // namespace leadline
