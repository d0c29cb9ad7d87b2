// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/view.h"
#include "ui/base/plancontext.h"

#include <QPointer>

class QAction;

namespace leadline {

class Workspace;

/// Saves what a workspace shows under a name, and keeps such views: renames them, brings them up to date, shares and
/// removes them. Views are part of the plan, so each of these is one undo step.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    SavedViews(PlanContext &context, QObject *parent = nullptr);

    /// Views of one's own, views of nobody, and what others share.
    static bool isOffered(const View &view, const PlanContext &context);

    /// What is shown now, and may be saved.
    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    /// False for workspaces whose look can't be said as a view.
    bool canSave() const;
    /// The workspace has just taken this view over; saving offers to bring it up to date.
    void noteOpened(EntityId view);

    /// Asks for a name beside @p anchor; where an opened view was changed, whether that is meant.
    void save(QWidget *anchor);
    /// The commands of a view for its menu, with their keys; they belong to @p button.
    QList<QAction *> commandsOf(EntityId view, QWidget *button);

Q_SIGNALS:
    void openRequested(leadline::EntityId view);

private:
    const View *find(EntityId view) const { return m_context.plan().find(Id<View>(view)); }
    void askForName(QWidget *anchor, const QString &name, const std::function<bool(const QString &)> &take);
    void saveAsNew(QWidget *anchor);
    bool add(const QString &name);
    bool rename(EntityId view, const QString &name);
    void update(EntityId view);
    void setShared(EntityId view, bool shared);
    bool set(EntityId view, const QString &label, const char *key, const QString &text);

    PlanContext &m_context;
    QPointer<Workspace> m_workspace;
    QPointer<Workspace> m_openedIn;
    EntityId m_opened;
    QString m_openedText; ///< the view as the workspace showed it first
};

} // namespace leadline
