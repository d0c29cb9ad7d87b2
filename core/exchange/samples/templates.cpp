// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/templates.h"

#include "core/exchange/samples/exampleplan.h"
#include "core/exchange/samples/generatedplan.h"
#include "core/exchange/samples/plantemplatetext.h"

namespace leadline {

using namespace Qt::Literals::StringLiterals;

std::vector<PlanTemplate> planTemplates()
{
    return {
        {u"empty"_s, PlanTemplateText::tr("Empty plan"),
         PlanTemplateText::tr("A plan with you as its lead and nothing else.")},
        {u"example"_s, PlanTemplateText::tr("Example portfolio"),
         PlanTemplateText::tr("An invented company's year: two leads' plans with five products, six objectives, 46 "
                              "features and their history.")},
        {u"generated:N"_s, PlanTemplateText::tr("Generated plan"),
         PlanTemplateText::tr("N invented features, at most 1,000,000, for trying out how large plans behave.")},
    };
}

Result<PlanJson> makeTemplate(const QString &templateName, QDate today, const PlanLead &lead, IdSource &ids, const Clock &clock,
                              const QString &name)
{
    constexpr int lastYear = 9990;
    if (!today.isValid() || today.year() < 1900 || today.year() > lastYear)
        return Error{
            ErrorCode::Usage,
            PlanTemplateText::tr("A plan can't begin on that day; nothing was made. Give a day of this century.")};
    if (templateName == u"empty")
        return makeEmptyPlan(lead, ids, clock, name);
    if (templateName == u"example")
        return makeExamplePlan(today, ids);
    if (templateName.startsWith(u"generated:")) {
        bool isNumber = false;
        const int features = QStringView(templateName).mid(10).toInt(&isNumber);
        if (isNumber && features >= 1 && features <= mostGeneratedFeatures)
            return makeGeneratedPlan(features, today, lead.name, ids, clock);
        return Error{ErrorCode::Usage,
                     PlanTemplateText::tr(
                         "“%1” isn't a number of features from 1 to 1,000,000; nothing was made. Try generated:1000.")
                         .arg(templateName.mid(10))};
    }
    return Error{ErrorCode::Usage,
                 PlanTemplateText::tr("There is no template “%1”; nothing was made. Use empty, example or generated:N.")
                     .arg(templateName)};
}

} // namespace leadline
