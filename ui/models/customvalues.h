// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/customfield.h"
#include "ui/base/plancontext.h"

namespace leadline::customValues {

/// Gives the rows this canonical text as one undo step; an empty one takes their values away. False when a rule forbids it;
/// the context has said why.
bool set(PlanContext &context, const CustomField &field, std::span<const EntityKey> rows, const QString &text);

} // namespace leadline::customValues
