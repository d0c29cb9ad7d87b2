// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/decision.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple decisionFields{
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Decision::title).required(),
    field::markdown("context", QT_TRANSLATE_NOOP("Field", "Context"), &Decision::context),
    field::markdown("choice", QT_TRANSLATE_NOOP("Field", "Choice"), &Decision::choice),
    field::markdown("alternatives", QT_TRANSLATE_NOOP("Field", "Alternatives"), &Decision::alternatives),
    field::markdown("consequences", QT_TRANSLATE_NOOP("Field", "Consequences"), &Decision::consequences),
    field::day("day", QT_TRANSLATE_NOOP("Field", "Day"), &Decision::day).aroundToday(),
    field::references("decided_by", QT_TRANSLATE_NOOP("Field", "Decided by"), &Decision::decidedBy),
    field::enumeration("state", QT_TRANSLATE_NOOP("Field", "State"), &Decision::state),
    field::reference("superseded_by", QT_TRANSLATE_NOOP("Field", "Superseded by"), &Decision::supersededBy)
        .hierarchy(),
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &Decision::feature),
    field::reference("objective", QT_TRANSLATE_NOOP("Field", "Objective"), &Decision::objective),
    field::reference("product", QT_TRANSLATE_NOOP("Field", "Product"), &Decision::product),
};

} // namespace

template<>
const EntityInfo &entityInfo<Decision>()
{
    static const EntityInfo info = makeEntityInfo<Decision, decisionFields>({
        .key = "decision",
        .label = QT_TRANSLATE_NOOP("Entity", "Decision"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Decisions"),
        .refPrefix = "DEC",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
