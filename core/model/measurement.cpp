// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/measurement.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple measurementFields{
    field::reference("key_result", QT_TRANSLATE_NOOP("Field", "Key result"), &Measurement::keyResult).oneOf(),
    field::reference("metric", QT_TRANSLATE_NOOP("Field", "Metric"), &Measurement::metric).oneOf(),
    field::day("day", QT_TRANSLATE_NOOP("Field", "Day"), &Measurement::day).recorded(),
    field::number("value", QT_TRANSLATE_NOOP("Field", "Value"), &Measurement::value),
    field::integer("kr_confidence", QT_TRANSLATE_NOOP("Field", "Confidence (1-10)"), &Measurement::krConfidence)
        .range(1, 10)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "How sure the owner is that the target will be met; 10 is certain.")),
    field::text("comment", QT_TRANSLATE_NOOP("Field", "Comment"), &Measurement::comment),
    field::reference("author", QT_TRANSLATE_NOOP("Field", "Author"), &Measurement::author),
};

} // namespace

template<>
const EntityInfo &entityInfo<Measurement>()
{
    static const EntityInfo info = makeEntityInfo<Measurement, measurementFields>({
        .key = "measurement",
        .label = QT_TRANSLATE_NOOP("Entity", "Measurement"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Measurements"),
        .refPrefix = "MEA",
        .titleKey = "",
    });
    return info;
}

} // namespace leadline
