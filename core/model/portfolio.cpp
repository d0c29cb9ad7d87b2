// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/portfolio.h"

#include "core/model/field.h"

namespace leadline {

namespace {

constexpr std::tuple portfolioFields{
    field::text("name", QT_TRANSLATE_NOOP("Field", "Name"), &Portfolio::name),
    field::text("organisation", QT_TRANSLATE_NOOP("Field", "Organisation"), &Portfolio::organisation),
    field::text("promise", QT_TRANSLATE_NOOP("Field", "Promise"), &Portfolio::promise)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "One sentence under the title of printed roadmaps.")),
    field::text("currency", QT_TRANSLATE_NOOP("Field", "Currency"), &Portfolio::currency)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Three-letter code such as EUR.")),
    field::integer("fiscal_start_month", QT_TRANSLATE_NOOP("Field", "Fiscal year starts in month"), &Portfolio::fiscalStartMonth)
        .range(1, 12),
    field::text("working_days", QT_TRANSLATE_NOOP("Field", "Working days"), &Portfolio::workingDays)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "Weekdays as digits, Monday is 1: 12345.")),
    field::enumeration("score_effort_unit", QT_TRANSLATE_NOOP("Field", "Effort unit of scores"), &Portfolio::scoreEffortUnit)
        .meaning(QT_TRANSLATE_NOOP("FieldHelp", "A person-week counts 5 person-days, a person-month 22.")),
    field::percent("discount_rate", QT_TRANSLATE_NOOP("Field", "Discount rate"), &Portfolio::discountRate),
    field::text("default_framework", QT_TRANSLATE_NOOP("Field", "Default framework"), &Portfolio::defaultFramework),
    field::percent("mix_innovate", QT_TRANSLATE_NOOP("Field", "Target share of Innovate"), &Portfolio::mixInnovate),
    field::percent("mix_build", QT_TRANSLATE_NOOP("Field", "Target share of Build"), &Portfolio::mixBuild),
    field::percent("mix_tune", QT_TRANSLATE_NOOP("Field", "Target share of Tune"), &Portfolio::mixTune),
    field::percent("mix_run", QT_TRANSLATE_NOOP("Field", "Target share of Keep running"), &Portfolio::mixRun),
};

} // namespace

template<>
const EntityInfo &entityInfo<Portfolio>()
{
    static const EntityInfo info = makeEntityInfo<Portfolio, portfolioFields>({
        .key = "portfolio",
        .label = QT_TRANSLATE_NOOP("Entity", "Portfolio"),
        .plural = QT_TRANSLATE_NOOP("Entity", "Portfolio settings"),
        .refPrefix = "",
        .titleKey = "name",
    });
    return info;
}

} // namespace leadline
