// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/rowline.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class AdditionForm;
class Label;

/// How many insights speak for a feature, the strongest one in its words, and the newest of them.
class InsightsSection final : public InspectorSection
{
    Q_OBJECT

public:
    InsightsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    QWidget *m_quoteBox;
    Label *m_quote;
    RowLines *m_lines;
    AdditionForm *m_form;
};

} // namespace leadline
