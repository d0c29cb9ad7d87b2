// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/metric.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple metricFields{
    field::reference("product", QT_TRANSLATE_NOOP("Field", "Product"), &Metric::product),
    field::reference("parent", QT_TRANSLATE_NOOP("Field", "Parent"), &Metric::parent).hierarchy()
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "The metric that this one drives.")),
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Metric::name).required(),
    field::text("unit", QT_TRANSLATE_NOOP("Field", "Unit"), &Metric::unit),
    field::enumeration("direction", QT_TRANSLATE_NOOP("Field", "Direction"), &Metric::direction),
    field::number("lower", QT_TRANSLATE_NOOP("Field", "Lower limit"), &Metric::lower),
    field::number("upper", QT_TRANSLATE_NOOP("Field", "Upper limit"), &Metric::upper),
    field::text("source", QT_TRANSLATE_NOOP("Field", "Source"), &Metric::source),
    field::flag("north_star", QT_TRANSLATE_NOOP("Field", "North star"), &Metric::northStar),
};

} // namespace

template<>
const EntityInfo &entityInfo<Metric>()
{
    static const EntityInfo info = makeEntityInfo<Metric, metricFields>({
        .key = "metric",
        .label = QT_TRANSLATE_NOOP("Entity", "Metric"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Metrics"),
        .refPrefix = "MET",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
