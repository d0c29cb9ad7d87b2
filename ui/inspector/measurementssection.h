// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/rowline.h"
#include "ui/inspector/inspectorsection.h"

namespace leadline {

class KeyResultRow;

/// Where a key result stands, and its measurements, newest first.
class MeasurementsSection final : public InspectorSection
{
    Q_OBJECT

public:
    MeasurementsSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

protected:
    void showItems() override;

private:
    KeyResultRow *m_row;
    RowLines *m_lines;
};

} // namespace leadline
