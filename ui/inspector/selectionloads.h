// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/daterange.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class TeamLoadLine;

/// The load of the teams of several selected features in the quarter in which most of their work lies, with the part
/// that the selection makes.
class SelectionLoads final : public InspectorSection
{
    Q_OBJECT

public:
    SelectionLoads(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;

protected:
    void showItems() override;

private:
    DateRange busiestQuarter() const;

    std::vector<TeamLoadLine *> m_lines;
    Label *m_legend;
};

} // namespace leadline
