// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/rowline.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class AdditionForm;
struct Dependency;
struct Feature;

/// What a feature waits for, with the days between, and what waits for it.
class DependenciesSection final : public InspectorSection
{
    Q_OBJECT

public:
    DependenciesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    RowLine::Shown shownOf(const Dependency &dependency, bool needs) const;

    RowLines *m_lines;
    AdditionForm *m_needs;
    AdditionForm *m_unlocks;
};

} // namespace leadline
