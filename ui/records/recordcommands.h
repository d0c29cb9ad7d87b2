// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/base/plancontext.h"

namespace leadline {

/// What Records does with rows of any entity; each is one undo step.
namespace recordCommands {

/// The fields that a new row of an entity can't be without, besides what is filled in by itself: a title ("New risk"), the
/// only product, what the row @p beside refers to; of a capacity also what alone makes it say something. Empty: the row can be added at once.
std::vector<const FieldInfo *> missingFields(const PlanContext &context, EntityKind kind, EntityKey beside);

/// Adds a row with @p values over those defaults. A null key when a rule forbids it; the context has said why.
EntityKey add(PlanContext &context, EntityKind kind, EntityKey beside,
              std::vector<std::pair<QString, QString>> values = {});

/// Copies of the rows right behind them in the list, with new ids and references. The keys of the copies.
std::vector<EntityKey> duplicate(PlanContext &context, const std::vector<EntityKey> &items);

/// Brings removed rows back.
bool restore(PlanContext &context, const std::vector<EntityKey> &items);

} // namespace recordCommands

} // namespace leadline
