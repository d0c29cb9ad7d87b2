// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class EffortLine;
class Label;

/// Best, likely and worst case of the work, with their mean.
class EffortSection final : public InspectorSection
{
    Q_OBJECT

public:
    EffortSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    FieldEditor *editorOf(const FieldInfo &field) override;
    std::vector<const FieldInfo *> fields() const override;

    /// (best + 4 likely + worst) / 6, the mean of the PERT estimate (Malcolm and others, 1959).
    static double mean(double best, double likely, double worst) { return (best + 4 * likely + worst) / 6; }

protected:
    void showItems() override;

private:
    EffortLine *m_line;
    std::vector<FieldEditor *> m_editors;
    Label *m_mean;
};

} // namespace leadline
