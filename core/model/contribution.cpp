// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/contribution.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple contributionFields{
    field::reference("feature", QT_TRANSLATE_NOOP("Field", "Feature"), &Contribution::feature).required(),
    field::reference("key_result", QT_TRANSLATE_NOOP("Field", "Key result"), &Contribution::keyResult).required(),
    field::number("expected", QT_TRANSLATE_NOOP("Field", "Expected change"), &Contribution::expected)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Change of the key result if it works.")),
    field::percent("chance", QT_TRANSLATE_NOOP("Field", "Chance"), &Contribution::chance)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "How likely it is to work.")),
    field::number("measured", QT_TRANSLATE_NOOP("Field", "Measured change"), &Contribution::measured),
    field::number("measured_low", QT_TRANSLATE_NOOP("Field", "Measured change, low"), &Contribution::measuredLow),
    field::number("measured_high", QT_TRANSLATE_NOOP("Field", "Measured change, high"), &Contribution::measuredHigh),
    field::day("measured_on", QT_TRANSLATE_NOOP("Field", "Measured on"), &Contribution::measuredOn).recorded(),
    field::percent("live_share", QT_TRANSLATE_NOOP("Field", "Live share"), &Contribution::liveShare)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Share of users who have it.")),
};

} // namespace

template<>
const EntityInfo &entityInfo<Contribution>()
{
    static const EntityInfo info = makeEntityInfo<Contribution, contributionFields>({
        .key = "contribution",
        .label = QT_TRANSLATE_NOOP("Entity", "Contribution"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Contributions"),
        .refPrefix = "CON",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
