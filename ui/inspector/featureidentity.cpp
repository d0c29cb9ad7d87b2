// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/featureidentity.h"

#include "core/model/feature.h"
#include "core/model/team.h"
#include "ui/delegates/fieldeditor.h"
#include "ui/theme/label.h"
#include "ui/theme/wording.h"

#include <cmath>

namespace leadline {

namespace {

std::vector<const FieldInfo *> identityFields()
{
    const EntityInfo &info = entityInfo<Feature>();
    return {info.field(u"status"), info.field(u"owner"), info.field(u"team")};
}

} // namespace

FeatureIdentity::FeatureIdentity(PlanContext &context, InspectorFacts &facts, QWidget *parent)
    : FieldSection({}, identityFields(), Folding::Open, context, facts, parent)
    , m_done(new Label(QString(), TextRole::Table, ColourToken::TextTertiary, this))
    , m_load(new Label(QString(), TextRole::Table, ColourToken::StateAttention, this))
{
    editorOf(*fields().front())->setQuiet(false);
    m_done->setElided(false);
    m_load->setElided(false);
    addAfter("status", m_done);
    addAfter("team", m_load);
}

void FeatureIdentity::showItems()
{
    FieldSection::showItems();
    editorOf(*fields().front())->setQuiet(false);
    const Feature *feature = row<Feature>();
    m_done->setVisible(feature && feature->progress && items().size() == 1);
    if (feature && feature->progress)
        m_done->setText(tr("%1 done").arg(wording::percent(*feature->progress / 100)));
    m_load->hide();
}

void FeatureIdentity::showLater()
{
    const Feature *feature = row<Feature>();
    const Team *team = feature && items().size() == 1 ? plan().find(feature->team) : nullptr;
    if (!team)
        return;
    const FiscalCalendar calendar = plan().fiscalCalendar();
    const QDate begin = feature->start.isValid() ? feature->start.date : feature->end.isValid() ? feature->end.date : context().today();
    const DateRange quarter = fiscalQuarter(calendar, std::max(begin, context().today()));
    const std::optional<double> capacity = facts().book().capacity(*team, quarter);
    if (!capacity || *capacity <= 0)
        return;
    const double load = facts().book().load(idOf(*team), quarter) / *capacity;
    if (load <= 1)
        return;
    const QString name = PlannedDate{quarter.first, DatePrecision::Quarter, DateConfidence::Firm}.display(calendar, context().today());
    m_load->setText(QString(QChar(0x25B2)) + u' '
                    + tr("%1 at %2", "a quarter: how much of a team's capacity is used").arg(name.section(u' ', 0, 0), wording::percent(load)));
    m_load->setToolTip(tr("In %1 the team has %2 of work for %3.")
                           .arg(name, wording::effortInWords(std::round(load * *capacity)), wording::effortInWords(std::round(*capacity))));
    m_load->show();
}

} // namespace leadline
