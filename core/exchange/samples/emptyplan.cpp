// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/emptyplan.h"

#include "core/exchange/samples/plantemplatetext.h"
#include "core/model/person.h"
#include "core/model/planrecord.h"
#include "core/model/portfolio.h"

#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

Portfolio newPortfolio(const QString &name)
{
    Portfolio portfolio;
    portfolio.name = name;
    portfolio.currency = u"EUR"_s;
    portfolio.fiscalStartMonth = 1;
    portfolio.workingDays = u"12345"_s;
    portfolio.scoreEffortUnit = EffortUnit::PersonDays;
    portfolio.defaultFramework = u"RICE"_s;
    return portfolio;
}

Id<PlanRecord> insertLeadWithPlan(SampleJournal *journal, const PlanLead &planLead)
{
    PlanRecord plan;
    plan.name = PlanTemplateText::tr("Plan");
    if (!planLead.name.isEmpty()) {
        Person lead;
        lead.name = planLead.name;
        lead.initials = planLead.initials.isEmpty() ? initialsOf(planLead.name) : planLead.initials;
        lead.email = planLead.email;
        lead.role = PersonRole::Lead;
        lead.colour = 1;
        plan.lead = journal->insert(std::move(lead));
        plan.name = PlanTemplateText::tr("%1's plan").arg(planLead.name);
    }
    return journal->insert(std::move(plan));
}

QString planNameFrom(const QString &path)
{
    return QFileInfo(path).completeBaseName().replace(u'_', u' ').simplified();
}

PlanJson makeEmptyPlan(const PlanLead &lead, IdSource &ids, const Clock &clock, const QString &name)
{
    SampleJournal journal(lead.name, ids, clock);
    journal.begin(PlanTemplateText::tr("Set up the plan"), ChangeKind::Template);
    journal.insert(newPortfolio(name.isEmpty() ? PlanTemplateText::tr("Portfolio") : name));
    insertLeadWithPlan(&journal, lead);
    return std::move(journal).take();
}

} // namespace leadline
