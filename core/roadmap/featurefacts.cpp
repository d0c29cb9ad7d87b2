// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/featurefacts.h"

#include "core/model/dependency.h"
#include "core/model/person.h"
#include "core/model/product.h"
#include "core/model/team.h"
#include "core/roadmap/datewords.h"

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

QString enumWord(const EnumInfo &info, int value)
{
    return QCoreApplication::translate(info.context, info.labels[static_cast<size_t>(value)]);
}

FeatureFacts::FeatureFacts(const Plan &plan, const QString &colourBy, QDate today)
    : m_plan(plan)
    , m_today(today)
    , m_calendar(plan.fiscalCalendar())
    , m_workCalendar(plan)
{
    if (colourBy == u"product")
        m_colourBy = ColourBy::Product;
    else if (colourBy == u"team")
        m_colourBy = ColourBy::Team;
    for (const Dependency &dependency : plan.all<Dependency>()) {
        if (dependency.kind != DependencyKind::Relates && plan.find(dependency.from))
            ++m_dependencies[dependency.to];
    }
}

Glyph FeatureFacts::glyph(const Feature &feature) const
{
    const bool isOver = feature.status == WorkStatus::Released || feature.status == WorkStatus::WontDo;
    if (feature.health && !isOver) {
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
    }
    return feature.status ? statusGlyph(*feature.status) : Glyph::Idea;
}

float FeatureFacts::progress(const Feature &feature) const
{
    if (feature.status == WorkStatus::Released)
        return 1;
    return static_cast<float>(std::clamp(feature.progress.value_or(0), 0.0, 100.0) / 100);
}

quint8 FeatureFacts::colour(const Feature &feature) const
{
    std::optional<int> colour;
    if (m_colourBy == ColourBy::Product) {
        const Product *product = m_plan.find(feature.product);
        colour = product ? product->colour : std::nullopt;
    } else if (m_colourBy == ColourBy::Team) {
        const Team *team = m_plan.find(feature.team);
        colour = team ? team->colour : std::nullopt;
    }
    return static_cast<quint8>(std::clamp(colour.value_or(0), 0, 255));
}

QString FeatureFacts::code(const Feature &feature) const
{
    const Product *product = m_plan.find(feature.product);
    return product ? product->key : QString();
}

QString FeatureFacts::ownerInitials(const Feature &feature) const
{
    const Person *owner = m_plan.find(feature.owner);
    return owner ? owner->initials : QString();
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

DrawnDates FeatureFacts::dates(const Feature &feature) const
{
    const bool onlyReleased = !feature.start.isValid() && !feature.end.isValid()
        && feature.status == WorkStatus::Released && feature.releasedOn.isValid();
    if (!onlyReleased)
        return drawnDates(feature, m_workCalendar);
    Feature released = feature;
    released.end.date = feature.releasedOn;
    return drawnDates(released, m_workCalendar);
}

QString FeatureFacts::stateWords(const Feature &feature) const
{
    const QString stage =
        feature.status ? enumWord(enumInfo<WorkStatus>, static_cast<int>(*feature.status)) : QString();
    if (!feature.health || feature.health == FeatureHealth::OnTrack)
        return stage;
    const QString health = enumWord(enumInfo<FeatureHealth>, static_cast<int>(*feature.health));
    if (stage.isEmpty())
        return health;
    //: A feature's status and its health, e.g. "In progress, Blocked"
    return QCoreApplication::translate("Roadmap", "%1, %2", "status and health").arg(stage, health);
}

QString FeatureFacts::accessibleName(const Feature &feature, bool alsoServes) const
{
    QStringList parts{title(feature, alsoServes)};
    if (const Product *product = m_plan.find(feature.product))
        parts.append(product->name.isEmpty() ? product->key : product->name);
    parts.append(stateWords(feature));
    if (feature.parked)
        parts.append(QCoreApplication::translate("Roadmap", "parked"));
    const QString span = DateWords::span(feature.start, feature.end, m_calendar, m_today);
    if (!span.isEmpty()) {
        const DateConfidence sure = feature.end.isValid() ? feature.end.confidence : feature.start.confidence;
        parts.append(span);
        if (sure == DateConfidence::Likely)
            parts.append(QCoreApplication::translate("Roadmap", "likely"));
        else if (sure == DateConfidence::Rough)
            parts.append(QCoreApplication::translate("Roadmap", "direction only"));
    }
    if (const Person *owner = m_plan.find(feature.owner))
        parts.append(owner->name);
    if (const int count = m_dependencies.value(idOf(feature)))
        parts.append(QCoreApplication::translate("Roadmap", "%n dependencies", nullptr, count));
    parts.removeAll(QString());
    //: Between the facts that a screen reader says about a feature
    return parts.join(QCoreApplication::translate("Roadmap", ", ", "between facts"));
}

} // namespace leadline
