// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/scoring/framework.h"
#include "ui/inspector/inspectorsection.h"

class QGridLayout;

namespace leadline {

class Label;

/// The inputs of the plan's default framework in a row, with the score as it is typed, and the rank.
class ScoreSection final : public InspectorSection
{
    Q_OBJECT

public:
    ScoreSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;
    FieldEditor *editorOf(const FieldInfo &field) override;
    std::vector<const FieldInfo *> fields() const override;

protected:
    void showItems() override;

private:
    void useFramework(const Framework &framework);
    void showScore();

    const Framework *m_framework = nullptr;
    std::vector<FieldEditor *> m_editors;
    std::vector<Label *> m_labels;
    QGridLayout *m_grid;
    Label *m_scoreLabel;
    Label *m_score;
};

} // namespace leadline
