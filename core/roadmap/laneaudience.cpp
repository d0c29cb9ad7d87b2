// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/laneaudience.h"

#include "core/roadmap/featurefacts.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace leadline {

namespace {

bool showsGrouping(const AudienceFilter &audience, const QString &groupBy)
{
    const QString key = groupBy == u"lane" ? u"objective"_s : groupBy == u"lead" ? u"plan"_s : groupBy;
    return audience.showsReference(groupBy, key) && audience.showsField(key);
}

void hide(const AudienceFilter &audience, KeyResultLine &line)
{
    if (!audience.showsField(u"baseline"_s))
        line.baseline.clear();
    if (!audience.showsField(u"current"_s))
        line.current.clear();
    if (!audience.showsField(u"target"_s))
        line.target.clear();
    if (!audience.showsField(u"due"_s))
        line.due = {};
    if (!audience.showsField(u"health"_s) || !audience.showsField(u"state"_s))
        line.state = TrackState::Unknown;
    if (!audience.showsField(u"expected"_s))
        line.expected.reset();
    line.hasTrack =
        audience.showsField(u"progress"_s) && audience.showsField(u"current"_s) && audience.showsField(u"target"_s);
    line.accessibleName = keyResultWords(line);
}

void hide(const AudienceFilter &audience, LaneHeader &header)
{
    const QString ownerField = header.entity.kind == sceneKind(EntityKind::Plan) ? u"lead"_s : u"owner"_s;
    if (!audience.showsReference(ownerField, u"person"_s))
        header.owner.clear();
    if (!audience.showsField(u"health"_s))
        header.health.reset();
    if (!audience.showsReference(u"products"_s, u"product"_s))
        header.products.clear();
    if (!audience.showsEntity(u"key_result"_s))
        header.keyResults.clear();
    for (KeyResultLine &line : header.keyResults)
        hide(audience, line);
}

} // namespace

Result<std::vector<Lane>> buildLanes(const LaneRequest &request, const AudienceFilter &audience)
{
    if (!showsGrouping(audience, request.groupBy)) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("Roadmap",
                                                 "“%1” is hidden from this audience, so the roadmap can't be grouped "
                                                 "by it, and nothing was drawn. Group it by something else.")
                         .arg(request.groupBy)};
    }
    LaneRequest seen = request;
    seen.filter = [&audience, &request](const Feature &feature) {
        return audience.shows(feature) && (!request.filter || request.filter(feature));
    };
    Result<std::vector<Lane>> lanes = buildLanes(seen);
    if (!lanes)
        return lanes;
    for (Lane &lane : *lanes)
        hide(audience, lane.header);
    return lanes;
}

} // namespace leadline
