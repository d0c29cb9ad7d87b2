// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/featurefacts.h"

#include "core/model/dependency.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "core/roadmap/palettecolours.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

DateEdge dateEdge(DateConfidence confidence)
{
    switch (confidence) {
    case DateConfidence::Firm:
        return DateEdge::Firm;
    case DateConfidence::Likely:
        return DateEdge::Likely;
    case DateConfidence::Rough:
        return DateEdge::Rough;
    }
    return DateEdge::Firm;
}

Glyph statusGlyph(WorkStatus status)
{
    switch (status) {
    case WorkStatus::Idea:
        return Glyph::Idea;
    case WorkStatus::Discovery:
        return Glyph::Discovery;
    case WorkStatus::Ready:
        return Glyph::Ready;
    case WorkStatus::InProgress:
        return Glyph::InProgress;
    case WorkStatus::Released:
        return Glyph::Released;
    case WorkStatus::WontDo:
        return Glyph::WontDo;
    }
    return Glyph::None;
}

Glyph healthGlyph(std::optional<ObjectiveHealth> health)
{
    if (!health)
        return Glyph::ConfidenceUnknown;
    switch (*health) {
    case ObjectiveHealth::OnTrack:
        return Glyph::ConfidenceOnTrack;
    case ObjectiveHealth::AtRisk:
        return Glyph::ConfidenceAtRisk;
    case ObjectiveHealth::OffTrack:
        return Glyph::ConfidenceOffTrack;
    }
    return Glyph::ConfidenceUnknown;
}

std::optional<Glyph> heldUpGlyph(const Feature &feature)
{
    if (!feature.health || feature.status == WorkStatus::Released || feature.status == WorkStatus::WontDo)
        return std::nullopt;
    switch (*feature.health) {
    case FeatureHealth::AtRisk:
        return Glyph::AtRisk;
    case FeatureHealth::OffTrack:
        return Glyph::OffTrack;
    case FeatureHealth::Blocked:
        return Glyph::Blocked;
    case FeatureHealth::OnTrack:
        break;
    }
    return std::nullopt;
}

namespace {

QString separatorWords()
{
    //: Between the facts that a screen reader says about a feature
    return QCoreApplication::translate("Roadmap", ", ", "between facts");
}

} // namespace

FeatureFacts::FeatureFacts(const Plan &plan, const QString &colourBy, QDate today, const Audience *audience)
    : m_plan(plan)
    , m_today(today)
    , m_calendar(plan.fiscalCalendar())
    , m_audience(audience, m_calendar, today)
    , m_workCalendar(plan)
{
    if (colourBy == u"product" && m_audience.showsReference(u"product"_s, u"product"_s))
        m_colourBy = ColourBy::Product;
    else if (colourBy == u"team" && m_audience.showsReference(u"team"_s, u"team"_s))
        m_colourBy = ColourBy::Team;
    m_colours = productColours(plan);
    m_colours.insert(teamColours(plan));
    if (!m_audience.showsEntity(u"dependency"_s))
        return;
    for (const Dependency &dependency : plan.all<Dependency>()) {
        if (dependency.kind != DependencyKind::Relates && plan.find(dependency.from))
            ++m_dependencies[dependency.to];
    }
}

Glyph FeatureFacts::glyph(const Feature &feature) const
{
    if (m_audience.showsField(u"health"_s)) {
        if (const std::optional<Glyph> heldUp = heldUpGlyph(feature))
            return *heldUp;
    }
    if (!m_audience.showsField(u"status"_s))
        return Glyph::None;
    return feature.status ? statusGlyph(*feature.status) : Glyph::Idea;
}

float FeatureFacts::progress(const Feature &feature) const
{
    if (!m_audience.showsField(u"progress"_s))
        return 0;
    if (feature.status == WorkStatus::Released && m_audience.showsField(u"status"_s))
        return 1;
    return static_cast<float>(std::clamp(feature.progress.value_or(0), 0.0, 100.0) / 100);
}

quint8 FeatureFacts::colour(const Feature &feature) const
{
    switch (m_colourBy) {
    case ColourBy::Product:
        return product(feature) ? colourOf(feature.product.untyped()) : 0;
    case ColourBy::Team:
        return m_plan.find(feature.team) ? colourOf(feature.team.untyped()) : 0;
    case ColourBy::Nothing:
        break;
    }
    return 0;
}

const Product *FeatureFacts::product(const Feature &feature) const
{
    return m_audience.showsReference(u"product"_s, u"product"_s) ? m_plan.find(feature.product) : nullptr;
}

const Person *FeatureFacts::owner(const Feature &feature) const
{
    return m_audience.showsReference(u"owner"_s, u"person"_s) ? m_plan.find(feature.owner) : nullptr;
}

QString FeatureFacts::code(const Feature &feature) const
{
    const Product *row = product(feature);
    return row ? row->key : QString();
}

QString FeatureFacts::ownerInitials(const Feature &feature) const
{
    const Person *person = owner(feature);
    return person ? initialsOf(*person) : QString();
}

QString FeatureFacts::title(const Feature &feature, bool alsoServes) const
{
    QString title = feature.title.simplified();
    if (title.isEmpty())
        title = feature.ref.isEmpty() ? QCoreApplication::translate("Roadmap", "Untitled") : feature.ref;
    if (!alsoServes)
        return title;
    //: %1 is a feature that stands in the lane of an objective that isn't its own
    return QCoreApplication::translate("Roadmap", "%1 (also serves)").arg(title);
}

DrawnDates FeatureFacts::plannedDates(const Feature &feature) const
{
    const bool onlyReleased = !feature.start.isValid() && !feature.end.isValid()
        && feature.status == WorkStatus::Released && feature.releasedOn.isValid();
    const bool showsBoth = m_audience.showsField(u"start"_s) && m_audience.showsField(u"end"_s);
    if (!onlyReleased && showsBoth)
        return drawnDates(feature, m_workCalendar);
    Feature seen = feature;
    if (!m_audience.showsField(u"start"_s))
        seen.start = {};
    if (!m_audience.showsField(u"end"_s))
        seen.end = {};
    if (onlyReleased && m_audience.showsField(u"released_on"_s))
        seen.end.date = feature.releasedOn;
    return drawnDates(seen, m_workCalendar);
}

DrawnDates FeatureFacts::dates(const Feature &feature) const
{
    return m_audience.shown(plannedDates(feature));
}

bool FeatureFacts::isTooFar(const Feature &feature) const
{
    const DrawnDates planned = plannedDates(feature);
    return planned.isDated() && m_audience.isTooFar(planned.start);
}

QString FeatureFacts::stateWords(const Feature &feature) const
{
    const QString stage = feature.status && m_audience.showsField(u"status"_s)
        ? enumLabelTranslated(*feature.status)
        : QString();
    if (!feature.health || feature.health == FeatureHealth::OnTrack || !m_audience.showsField(u"health"_s))
        return stage;
    const QString health = enumLabelTranslated(*feature.health);
    if (stage.isEmpty())
        return health;
    //: A feature's status and its health, e.g. "In progress, Blocked"
    return QCoreApplication::translate("Roadmap", "%1, %2", "status and health").arg(stage, health);
}

/// The planned days with how sure they are.
QString FeatureFacts::dateWords(const Feature &feature) const
{
    if (isTooFar(feature))
        return {};
    const PlannedDate start = m_audience.showsField(u"start"_s) ? feature.start : PlannedDate{};
    const PlannedDate end = m_audience.showsField(u"end"_s) ? feature.end : PlannedDate{};
    const QString span = m_audience.spanText(start, end);
    if (span.isEmpty())
        return {};
    const QString separator = separatorWords();
    switch (end.isValid() ? end.confidence : start.confidence) {
    case DateConfidence::Firm:
        return span;
    case DateConfidence::Likely:
        return span + separator + QCoreApplication::translate("Roadmap", "likely");
    case DateConfidence::Rough:
        return span + separator + QCoreApplication::translate("Roadmap", "direction only");
    }
    return span;
}

QString FeatureFacts::accessibleName(const Feature &feature, bool alsoServes) const
{
    QStringList parts{title(feature, alsoServes)};
    if (const Product *row = product(feature))
        parts.append(row->name.isEmpty() ? row->key : row->name);
    parts.append(stateWords(feature));
    if (feature.parked)
        parts.append(QCoreApplication::translate("Roadmap", "parked"));
    parts.append(dateWords(feature));
    if (const Person *person = owner(feature))
        parts.append(person->name);
    if (const int count = m_dependencies.value(idOf(feature)))
        parts.append(QCoreApplication::translate("Roadmap", "%n dependencies", nullptr, count));
    parts.removeAll(QString());
    return parts.join(separatorWords());
}

} // namespace leadline
