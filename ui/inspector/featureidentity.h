// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/fieldsection.h"

namespace leadline {

class Label;
class LoadWarning;

/// Status with the done share, owner, and team with a warning when it has promised more than it can carry.
class FeatureIdentity final : public FieldSection
{
    Q_OBJECT

public:
    FeatureIdentity(PlanContext &context, InspectorFacts &facts, QWidget *parent);

    void showLater() override;

protected:
    void showItems() override;

private:
    Label *m_done;
    LoadWarning *m_load;
};

} // namespace leadline
