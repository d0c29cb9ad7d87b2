// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/shell/workspace.h"

#include <functional>

namespace leadline {

/// Makes a workspace on a context that outlives it.
using WorkspaceMaker = std::function<Workspace *(PlanContext &context, QWidget *parent)>;

/// The plan as it was at a moment, in a workspace on which nothing can be changed, under a banner that says so. It has a
/// document of its own that no file stands behind, and a calendar that stands on that day.
class PastPlanView final : public QWidget
{
    Q_OBJECT

public:
    /// @p when as in "The plan as it was on 1 July".
    PastPlanView(const Plan &plan, QDate day, const QString &when, PlanContext &present, const WorkspaceMaker &make,
                 QWidget *parent = nullptr);
    ~PastPlanView() override;

    Workspace &workspace() const { return *m_workspace; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    FixedClock m_clock;
    PlanDocument m_document;
    PlanContext m_context;
    Workspace *m_workspace;
};

} // namespace leadline
