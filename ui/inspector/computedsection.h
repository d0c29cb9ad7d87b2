// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class Label;
struct Feature;

/// What the program works out about an item: its derived columns and the fields people added, as label and value.
class ComputedSection final : public InspectorSection
{
    Q_OBJECT

public:
    ComputedSection(EntityKind kind, PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;

protected:
    void showItems() override;

private:
    QString rankOf(const Feature &feature) const;

    struct Line
    {
        Label *name;
        Label *value;
    };

    EntityKind m_kind;
    std::vector<Line> m_lines;
};

} // namespace leadline
