// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/viewdescription.h"
#include "ui/base/plancontext.h"

#include <QWidget>

class QAction;

namespace leadline {

/// A page of the window: what stands between the top bar and the status bar, left of the inspector. Made when it is first
/// shown, kept until the plan is closed. It shows `context.scope()`, follows and sets `context.selection()`, and changes the
/// plan through `context.execute()` only.
class Workspace : public QWidget
{
    Q_OBJECT

public:
    explicit Workspace(PlanContext &context, QWidget *parent = nullptr);

    PlanContext &context() const { return m_context; }

    /// The row of 40 px under the top bar: segments, combos, filter chips. Owned by the workspace; the window shows it. Null
    /// when there is none.
    virtual QWidget *toolbar() { return nullptr; }
    /// The view as a value: what is printed, saved and restored.
    virtual ViewDescription view() const { return {}; }
    virtual void setView(const ViewDescription &view) { Q_UNUSED(view) }
    /// Whether view() says what is seen, so that people can save it under a name.
    virtual bool hasViews() const { return false; }
    /// What this computer remembers of the workspace and this file beyond view(): widths and the like.
    virtual QJsonObject localState() const { return {}; }
    virtual void setLocalState(const QJsonObject &state) { Q_UNUSED(state) }
    /// Totals of the selection or the view, for the end of the status bar.
    virtual QString statusText() const { return {}; }
    /// Ctrl+F: where the filter is typed.
    virtual void focusFilter() {}
    /// The widget that gets the keyboard when the workspace is entered.
    virtual QWidget *canvas() { return this; }
    /// Brings an item into sight; false when this workspace doesn't show it.
    virtual bool reveal(EntityKey item)
    {
        Q_UNUSED(item)
        return false;
    }
    /// Shows what became of an item and nothing else; false when this workspace tells no history.
    virtual bool showHistory(EntityKey item)
    {
        Q_UNUSED(item)
        return false;
    }
    /// So many px at its end edge lie under the inspector now, in a narrow window; 0: none. What is selected moves clear of it.
    virtual void setCovered(int width) { Q_UNUSED(width) }
    /// So many px at its bottom edge hold controls now, which nothing may cover.
    virtual int controlsAtBottom() const { return 0; }
    /// Commands for the window's menu, beside those of the window itself. Owned by the workspace.
    virtual QList<QAction *> commands() const { return {}; }
    /// What the main button of the top bar adds; Feature unless a workspace says otherwise.
    virtual EntityKind mainEntity() const { return EntityKind::Feature; }
    /// Adds a row of mainEntity() where the user would expect it here, and begins to edit its title.
    virtual void addMain();
    /// Adds a row of @p kind in the same way where it is shown here; false when this workspace has no place for it.
    virtual bool addRow(EntityKind kind);
    /// Says that a command of commands() adds a row of @p kind, so that the window doesn't offer its own beside it.
    static void setAdds(QAction &command, EntityKind kind);
    static bool adds(const QAction &command, EntityKind kind);

Q_SIGNALS:
    void statusTextChanged();
    void viewChanged();
    /// "Save view" was pressed on @p anchor.
    void saveViewRequested(QWidget *anchor);
    /// The workspace wants its items printed, e.g. "Print selection".
    void printRequested();
    /// The user wants rows from a file, or has pasted a table that looks like one.
    void importRequested();
    void importTextRequested(const QString &text);

private:
    PlanContext &m_context;
};

} // namespace leadline
