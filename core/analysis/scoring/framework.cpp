// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/scoring/framework.h"

#include "core/analysis/money.h"
#include "core/analysis/workcalendar.h"
#include "core/model/plan.h"
#include "core/model/portfolio.h"

#include <array>
#include <cmath>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads inputs one by one and remembers which of them are missing.
class Inputs final
{
public:
    template<typename T>
    double take(const char *key, const std::optional<T> &input)
    {
        if (!input) {
            m_missing.append(QString::fromLatin1(key));
            return 0;
        }
        return static_cast<double>(*input);
    }
    template<typename T>
    double takeDivisor(const char *key, const std::optional<T> &input)
    {
        const double divisor = take(key, input && *input > T(0) ? input : std::nullopt);
        return divisor > 0 ? divisor : 1;
    }
    double takeImpact(const Feature &feature)
    {
        const std::optional<double> number = feature.impact
            ? std::optional(enumlabels::impactNumbers[static_cast<size_t>(*feature.impact)])
            : std::nullopt;
        return take("impact", number);
    }
    double takePercent(const char *key, const std::optional<double> &input) { return take(key, input) / 100; }

    Score result(double value) const
    {
        const bool counts = m_missing.isEmpty() && std::isfinite(value);
        return {counts ? std::optional(value) : std::nullopt, m_missing};
    }

private:
    QStringList m_missing;
};

Score rice(const Feature &feature, const ScoreSettings &settings)
{
    Inputs inputs;
    const double reach = inputs.take("reach", feature.reach);
    const double impact = inputs.takeImpact(feature);
    const double confidence = inputs.takePercent("confidence", feature.confidence);
    const double effort = inputs.takeDivisor("effort_likely", feature.effortLikely) / settings.daysPerEffortUnit;
    return inputs.result(reach * impact * confidence / effort);
}

Score ice(const Feature &feature, const ScoreSettings &)
{
    // In the order of the enumeration: massive to minimal.
    static constexpr double impacts[] = {10, 8, 6, 4, 2};
    Inputs inputs;
    const double impact = inputs.take(
        "impact", feature.impact ? std::optional(impacts[static_cast<size_t>(*feature.impact)]) : std::nullopt);
    const double confidence = inputs.take("confidence", feature.confidence) / 10;
    const double ease = inputs.take("ease", feature.ease);
    return inputs.result(impact * confidence * ease);
}

Score wsjf(const Feature &feature, const ScoreSettings &)
{
    Inputs inputs;
    const double value = inputs.take("business_value", feature.businessValue);
    const double time = inputs.take("time_criticality", feature.timeCriticality);
    const double risk = inputs.take("risk_reduction", feature.riskReduction);
    const double size = inputs.takeDivisor("job_size", feature.jobSize);
    return inputs.result((value + time + risk) / size);
}

Score cd3(const Feature &feature, const ScoreSettings &settings)
{
    Inputs inputs;
    const double costOfDelay = inputs.take("cost_of_delay", feature.costOfDelay) / minorUnitsPerUnit;
    std::optional<double> weeks = feature.durationWeeks;
    if (weeks.value_or(0) <= 0 && feature.effortLikely)
        weeks = *feature.effortLikely / settings.workingDaysPerWeek;
    const double duration = inputs.takeDivisor("duration_weeks", weeks);
    return inputs.result(costOfDelay / duration);
}

Score valueOverEffort(const Feature &feature, const ScoreSettings &settings)
{
    Inputs inputs;
    double value = 0;
    if (settings.value == ValueSource::BusinessValue) {
        value = inputs.take("business_value", feature.businessValue);
    } else {
        value = inputs.take("reach", feature.reach);
        value *= inputs.takeImpact(feature);
        value *= inputs.takePercent("confidence", feature.confidence);
    }
    return inputs.result(value / inputs.takeDivisor("effort_likely", feature.effortLikely));
}

constexpr const char *riceInputs[] = {"reach", "impact", "confidence", "effort_likely"};
constexpr const char *iceInputs[] = {"impact", "confidence", "ease"};
constexpr const char *wsjfInputs[] = {"business_value", "time_criticality", "risk_reduction", "job_size"};
constexpr const char *cd3Inputs[] = {"cost_of_delay", "duration_weeks", "effort_likely"};
constexpr const char *valueInputs[] = {"reach", "impact", "confidence", "business_value", "effort_likely"};

const std::array<Framework, 5> frameworkTable{{
    {"rice", QT_TRANSLATE_NOOP("Framework", "RICE"),
     QT_TRANSLATE_NOOP("Framework", "Reach × Impact × Confidence ÷ Effort"), riceInputs, rice},
    {"ice", QT_TRANSLATE_NOOP("Framework", "ICE"), QT_TRANSLATE_NOOP("Framework", "Impact × Confidence × Ease"), iceInputs,
     ice},
    {"wsjf", QT_TRANSLATE_NOOP("Framework", "WSJF"),
     QT_TRANSLATE_NOOP("Framework", "(Business value + Time criticality + Risk reduction) ÷ Job size"), wsjfInputs, wsjf},
    {"cd3", QT_TRANSLATE_NOOP("Framework", "CD3"), QT_TRANSLATE_NOOP("Framework", "Cost of delay a week ÷ Duration in weeks"),
     cd3Inputs, cd3},
    {"value_effort", QT_TRANSLATE_NOOP("Framework", "Value/effort"), QT_TRANSLATE_NOOP("Framework", "Value ÷ Effort"),
     valueInputs, valueOverEffort},
}};

} // namespace

ScoreSettings ScoreSettings::of(const Plan &plan)
{
    ScoreSettings settings;
    switch (plan.portfolio().scoreEffortUnit.value_or(EffortUnit::PersonDays)) {
    case EffortUnit::PersonDays:
        settings.daysPerEffortUnit = 1;
        break;
    case EffortUnit::PersonWeeks:
        settings.daysPerEffortUnit = 5;
        break;
    case EffortUnit::PersonMonths:
        settings.daysPerEffortUnit = 22;
        break;
    }
    settings.workingDaysPerWeek = WorkCalendar(plan).daysPerWeek();
    return settings;
}

QString Framework::labelText() const
{
    return QCoreApplication::translate("Framework", label);
}

QString Framework::formulaText() const
{
    return QCoreApplication::translate("Framework", formula);
}

std::span<const Framework> frameworks()
{
    return frameworkTable;
}

const Framework *findFramework(QStringView name)
{
    const QStringView wanted = name.trimmed();
    for (const Framework &framework : frameworkTable) {
        if (wanted.compare(framework.keyText(), Qt::CaseInsensitive) == 0
            || wanted.compare(QString::fromUtf8(framework.label), Qt::CaseInsensitive) == 0)
            return &framework;
    }
    return nullptr;
}

const Framework &defaultFramework(const Plan &plan)
{
    const Framework *framework = findFramework(plan.portfolio().defaultFramework);
    return framework ? *framework : frameworkTable.front();
}

} // namespace leadline
