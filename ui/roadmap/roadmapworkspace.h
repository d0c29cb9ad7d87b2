// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/workspace.h"

namespace leadline {

class EmptyState;
class FilterField;
class RoadmapCanvas;
class RoadmapToolbar;

/// The roadmap as a timeline: toolbar, canvas and tray.
class RoadmapWorkspace final : public Workspace
{
    Q_OBJECT

public:
    explicit RoadmapWorkspace(PlanContext &context, QWidget *parent = nullptr);
    ~RoadmapWorkspace() override;

    QWidget *toolbar() override;
    ViewDescription view() const override;
    void setView(const ViewDescription &view) override;
    bool hasViews() const override { return true; }
    QString statusText() const override;
    void focusFilter() override;
    QWidget *canvas() override;
    bool reveal(EntityKey item) override;
    QList<QAction *> commands() const override { return m_commands; }
    void addMain() override;
    bool addRow(EntityKind kind) override;
    void setCovered(int width) override;
    int controlsAtBottom() const override;

    RoadmapCanvas &timeline() const { return *m_canvas; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addCommands();
    void showFilter();
    void showEmptyState();

    FilterField *m_filter;
    RoadmapCanvas *m_canvas;
    EmptyState *m_empty;
    std::unique_ptr<RoadmapToolbar> m_toolbar;
    QList<QAction *> m_commands;
};

} // namespace leadline
