// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorsection.h"

namespace leadline {

class DateEdgePicture;
class Label;

/// Start and end of a feature, the edge they are drawn with, and what they may become.
class DatesSection final : public InspectorSection
{
    Q_OBJECT

public:
    DatesSection(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    FieldEditor *editorOf(const FieldInfo &field) override;
    std::vector<const FieldInfo *> fields() const override;

protected:
    void showItems() override;

private:
    QString sentence() const;

    FieldEditor *m_start;
    FieldEditor *m_end;
    DateEdgePicture *m_picture;
    Label *m_sentence;
};

} // namespace leadline
