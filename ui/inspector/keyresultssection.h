// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class AdditionForm;
class KeyResultRow;

/// How an objective is measured: each key result with its bar, state, and a field for the newest value.
class KeyResultsSection final : public InspectorSection
{
    Q_OBJECT

public:
    KeyResultsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    std::vector<KeyResultRow *> m_rows;
    AdditionForm *m_form;
};

} // namespace leadline
