// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class AdditionForm;
class ContributionLine;

/// What a feature is expected to change: each key result with the way that is done, this feature's part and the value
/// planned for today.
class OutcomesSection final : public InspectorSection
{
    Q_OBJECT

public:
    OutcomesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    std::vector<ContributionLine *> m_lines;
    AdditionForm *m_form;
};

} // namespace leadline
