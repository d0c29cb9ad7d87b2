// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldsection.h"

namespace leadline {

/// The fields that are set for several features at once, besides status, owner and team. It hides for a single feature,
/// where they stand in their own sections.
class SelectionFields final : public FieldSection
{
    Q_OBJECT

public:
    SelectionFields(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    FieldEditor *editorOf(const FieldInfo &) override { return nullptr; }
    std::vector<const FieldInfo *> fields() const override { return {}; }

protected:
    void showItems() override;
};

} // namespace leadline
