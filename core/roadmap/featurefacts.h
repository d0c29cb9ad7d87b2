// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/lanes.h"
#include "core/analysis/workcalendar.h"
#include "core/model/enums.h"
#include "core/roadmap/audiencefilter.h"
#include "core/roadmap/sceneitems.h"

#include <QHash>

namespace leadline {

/// SceneEntity::kind of a row of the plan.
constexpr quint8 sceneKind(EntityKind kind)
{
    return static_cast<quint8>(static_cast<int>(kind) + 1);
}

template<typename E>
SceneEntity sceneEntity(const E &row)
{
    return {sceneKind(kindOf<E>), row.id};
}

DateEdge dateEdge(DateConfidence confidence);
Glyph statusGlyph(WorkStatus status);
Glyph healthGlyph(std::optional<ObjectiveHealth> health);
/// At risk, off track and blocked, which replace the glyph of the status; none for what is over or on its way.
std::optional<Glyph> heldUpGlyph(const Feature &feature);

/// What every picture says about a feature. Made once for a picture; valid until the plan changes.
class FeatureFacts final
{
public:
    /// @p colourBy is "product" or "team"; anything else leaves features without colour. What @p audience isn't to
    /// see is left out of every answer; null: nothing.
    FeatureFacts(const Plan &plan, const QString &colourBy, QDate today, const Audience *audience = nullptr);

    const Plan &plan() const { return m_plan; }
    QDate today() const { return m_today; }
    const FiscalCalendar &calendar() const { return m_calendar; }
    const AudienceFilter &audience() const { return m_audience; }

    /// At risk, off track and blocked replace the stage; none when neither may be seen.
    Glyph glyph(const Feature &feature) const;
    /// 0 to 1; a released feature is done.
    float progress(const Feature &feature) const;
    quint8 colour(const Feature &feature) const;
    /// The palette index of a product or team; those that were given none take the free ones in the order of their
    /// list, so that colours always tell them apart.
    quint8 colourOf(EntityId productOrTeam) const { return m_colours.value(productOrTeam); }
    /// The product's key.
    QString code(const Feature &feature) const;
    QString ownerInitials(const Feature &feature) const;
    /// As drawn, with the words "also serves" where it stands in a lane that isn't its own.
    QString title(const Feature &feature, bool alsoServes = false) const;
    /// See leadline::drawnDates(); the day of its release counts as the end of a feature that has no other date.
    DrawnDates dates(const Feature &feature) const;
    /// Whether it is dated, but too far ahead for the audience: it stands among what comes later then.
    bool isTooFar(const Feature &feature) const;
    /// "Saved cards for regulars, Checkout, Discovery, 28 Sep to 18 Dec, likely, Jonas Beck, 1 dependency".
    QString accessibleName(const Feature &feature, bool alsoServes = false) const;

private:
    enum class ColourBy : quint8 { Nothing, Product, Team };

    DrawnDates plannedDates(const Feature &feature) const;
    const Product *product(const Feature &feature) const; ///< null when it isn't to be seen, as below
    const Person *owner(const Feature &feature) const;
    QString stateWords(const Feature &feature) const;
    QString dateWords(const Feature &feature) const;

    const Plan &m_plan;
    QDate m_today;
    FiscalCalendar m_calendar;
    AudienceFilter m_audience;
    WorkCalendar m_workCalendar;
    ColourBy m_colourBy = ColourBy::Nothing;
    QHash<EntityId, quint8> m_colours;
    QHash<Id<Feature>, int> m_dependencies; ///< how many features each one waits for
};

} // namespace leadline
