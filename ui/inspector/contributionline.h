// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"

#include <QWidget>

namespace leadline {

class ContributionBar;
class FieldEditor;
class Label;
class RowLine;

/// A contribution: the key result, the expected change to be edited in place, and the bar.
class ContributionLine final : public QWidget
{
    Q_OBJECT

public:
    ContributionLine(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void show(EntityId contribution);

private:
    PlanContext &m_context;
    InspectorFacts &m_facts;
    RowLine *m_name;
    FieldEditor *m_expected;
    Label *m_unit;
    ContributionBar *m_bar;
};

/// 6 high: grey up to the current value, accent for this feature's part, a tick where the plan wants to be today.
class ContributionBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ContributionBar(QWidget *parent);

    /// Shares of the way from baseline to target.
    void setShares(double current, double added, std::optional<double> expected);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_current = 0;
    double m_added = 0;
    std::optional<double> m_expected;
};

} // namespace leadline
