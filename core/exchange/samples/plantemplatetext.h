// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace leadline {

/// The translation context of the templates and of what they put into a new plan.
struct PlanTemplateText
{
    Q_DECLARE_TR_FUNCTIONS(PlanTemplate)
};

} // namespace leadline
