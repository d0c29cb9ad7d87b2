// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/experiment.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple experimentFields{
    field::text("title", QT_TRANSLATE_NOOP("Field", "Title"), &Experiment::title).required(),
    field::enumeration("kind", QT_TRANSLATE_NOOP("Field", "Kind"), &Experiment::kind),
    field::markdown("hypothesis", QT_TRANSLATE_NOOP("Field", "Hypothesis"), &Experiment::hypothesis),
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &Experiment::feature),
    field::reference("metric", QT_TRANSLATE_NOOP("Field", "Metric"), &Experiment::metric),
    field::day("start", QT_TRANSLATE_NOOP("Field", "Start"), &Experiment::start),
    field::day("end", QT_TRANSLATE_NOOP("Field", "End"), &Experiment::end).asEnd(),
    field::text("success_criterion", QT_TRANSLATE_NOOP("Field", "Success criterion"), &Experiment::successCriterion),
    field::money("budget", QT_TRANSLATE_NOOP("Field", "Budget"), &Experiment::budget),
    field::markdown("result", QT_TRANSLATE_NOOP("Field", "Result"), &Experiment::result),
    field::enumeration("verdict", QT_TRANSLATE_NOOP("Field", "Verdict"), &Experiment::verdict),
};

} // namespace

template<>
const EntityInfo &entityInfo<Experiment>()
{
    static const EntityInfo info = makeEntityInfo<Experiment, experimentFields>({
        .key = "experiment",
        .label = QT_TRANSLATE_NOOP("Entity", "Experiment"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Experiments"),
        .refPrefix = "EXP",
        .titleKey = "title",
    });
    return info;
}

} // namespace leadline
