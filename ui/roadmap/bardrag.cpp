// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/dependentmoves.h"
#include "ui/roadmap/canvasdrag.h"

namespace leadline {

namespace {

qreal endClearance(const TimeScale &scale)
{
    return std::min(4.0, scale.dayWidth());
}

DrawnDates drawnWith(const Feature &feature, const PlannedDate &start, const PlannedDate &end, const FeatureFacts &facts)
{
    Feature moved = feature;
    moved.start = start;
    moved.end = end;
    return facts.dates(moved);
}

} // namespace

BarDrag::BarDrag(const LiveRoadmap &live, Source source, QPointF press)
    : CanvasDrag(live)
    , m_source(std::move(source))
    , m_press(press)
{
    m_originals.reserve(m_source.features.size());
    RowCopies copies(live.context());
    for (const EntityId &id : m_source.features) {
        const Feature *feature = plan().find(Id<Feature>(id));
        if (!feature)
            continue;
        if (m_source.copies)
            m_copies.push_back(FeatureChanges::copyOf(copies, id));
        m_originals.push_back(*feature);
        m_features.push_back(&m_originals.back());
        const std::vector<BarPlace> places = placesOf(id, live.roadmap());
        if (!places.empty())
            m_places.insert(id, places.front());
    }
    const Feature *grabbed = plan().find(Id<Feature>(m_source.grabbed));
    if (grabbed && !grabbed->team.isNull())
        m_room.emplace(plan(), live.context().scope(), grabbed->team,
                       m_source.copies ? std::vector<Feature>{} : m_originals, live.context().today());
    if (!m_source.copies) {
        for (const BarPlace &place : std::as_const(m_places)) {
            m_picture.ghosts.push_back(place.rect);
            const qreal reach = std::max(place.rect.width(), static_cast<qreal>(place.bar->plateEnd));
            m_picture.covers.emplace_back(place.rect.topLeft(), QSizeF(reach, place.rect.height()));
        }
    }
}

const Feature *BarDrag::original(EntityId id) const
{
    const std::vector<Feature>::const_iterator found = std::find_if(
        m_originals.begin(), m_originals.end(), [id](const Feature &feature) { return feature.id == id; });
    return found == m_originals.end() ? nullptr : &*found;
}

bool BarDrag::Proposal::sameAs(const Proposal &other) const
{
    const auto isSame = [](const Placement &a, const Placement &b) {
        return a.feature == b.feature && a.start == b.start && a.end == b.end;
    };
    return lane == other.lane && parks == other.parks && unschedules == other.unschedules && released == other.released
        && std::equal(placements.begin(), placements.end(), other.placements.begin(), other.placements.end(), isSame);
}

bool BarDrag::moveTo(const DragPointer &pointer)
{
    Proposal proposal = propose(pointer);
    const bool isNew = !proposal.sameAs(m_proposal);
    m_proposal = std::move(proposal);
    draw(pointer);
    describe();
    return isNew;
}

BarDrag::Proposal BarDrag::propose(const DragPointer &pointer)
{
    Proposal proposal;
    m_snapped.reset();
    if (pointer.isOverTray && m_source.grip == Grip::Body && !m_source.copies) {
        const auto isLikeThat = [&pointer](const Feature &feature) {
            if (!pointer.isOverUnscheduled)
                return feature.parked;
            return !FeatureChanges::canUnschedule(feature)
                || (!feature.parked && !feature.start.isValid() && !feature.end.isValid());
        };
        const bool changes = !std::all_of(m_originals.begin(), m_originals.end(), isLikeThat);
        proposal.parks = changes && !pointer.isOverUnscheduled;
        proposal.unschedules = changes && pointer.isOverUnscheduled;
        if (pointer.isOverUnscheduled)
            proposal.released = static_cast<int>(std::count_if(m_originals.begin(), m_originals.end(), std::not_fn(FeatureChanges::canUnschedule)));
        return proposal;
    }
    if (isFromTray() && pointer.lane < 0)
        return proposal;
    const Snapping snap = snapping(m_source.features, pointer.snaps);
    const bool changesLane = m_source.grip == Grip::Body && pointer.lane >= 0 && pointer.lane != m_source.lane;
    if (isFromTray()) {
        proposal.lane = pointer.lane;
        proposeSchedule(proposal, pointer, snap);
    } else if (m_source.grip == Grip::Body) {
        proposal.lane = changesLane && !pointer.keepsLane ? pointer.lane : -1;
        proposeMove(proposal, pointer, snap);
    } else {
        proposeResize(proposal, pointer, snap);
    }
    if (m_source.movesDependents && !m_source.copies)
        proposeDependents(proposal);
    return proposal;
}

void BarDrag::proposeMove(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping)
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    const TimeScale &scale = m_live.roadmap().scale();
    const Feature *grabbed = original(m_source.grabbed);
    const DrawnDates before = grabbed ? facts.dates(*grabbed) : DrawnDates{};
    if (!before.isDated())
        return;
    const qreal shift = pointer.scene.x() - m_press.x();
    const qreal startEdge = scale.startOf(before.start) + shift;
    const qreal endEdge = scale.endOf(before.end) + shift;
    qint64 days = 0;
    const bool isAway = std::abs(shift) >= std::max(2.0, scale.dayWidth() / 2);
    if (const QDate end = snapping.specialEnd(endEdge);
        isAway && end.isValid() && !snapping.specialStart(startEdge).isValid()) {
        days = before.end.daysTo(end);
        m_snapped = end.addDays(1);
    } else if (isAway) {
        const QDate start = snapping.start(startEdge);
        days = before.start.daysTo(start);
        m_snapped = start;
    }
    const auto moved = [&](const PlannedDate &date, DateRole role) {
        return date.isValid() && days != 0
            ? movedTo(date, date.date.addDays(days), role, scale.calendar(), snapping.isOn())
            : date;
    };
    for (const Feature *feature : m_features) {
        Placement placement{feature, moved(feature->start, DateRole::Start), moved(feature->end, DateRole::End), {}};
        placement.drawn = drawnWith(*feature, placement.start, placement.end, facts);
        proposal.placements.push_back(placement);
    }
}

/// What would have to give way. The plan shows the last proposal meanwhile, so the rows are remembered as they were.
void BarDrag::proposeDependents(Proposal &proposal)
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    const TimeScale &scale = m_live.roadmap().scale();
    QHash<EntityId, DrawnDates> moved;
    for (const Placement &placement : proposal.placements)
        moved.insert(placement.feature->id, placement.drawn);
    const DependentLinks links = [this](EntityId id) { return m_live.linksOf(id); };
    const DependentDates dates = [this, &facts](const Feature &feature) {
        const Feature *before = m_pushed.value(feature.id);
        return facts.dates(before ? *before : feature);
    };
    for (const DependentMove &move : dependentMoves({plan(), dates, links, moved})) {
        const Feature *&before = m_pushed[move.feature->id];
        if (!before) {
            m_pushedRows.push_back(*move.feature);
            before = &m_pushedRows.back();
            const std::vector<BarPlace> places = placesOf(before->id, m_live.roadmap());
            if (!places.empty())
                m_places.insert(before->id, places.front());
        }
        const auto later = [&](const PlannedDate &date, DateRole role) {
            return date.isValid() ? movedTo(date, date.date.addDays(move.days), role, scale.calendar(), false) : date;
        };
        Placement placement{before, later(before->start, DateRole::Start), later(before->end, DateRole::End), {}};
        placement.drawn = drawnWith(*before, placement.start, placement.end, facts);
        proposal.dependents.push_back(placement);
    }
}

void BarDrag::proposeResize(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping)
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    const TimeScale &scale = m_live.roadmap().scale();
    const Feature *grabbed = original(m_source.grabbed);
    const DrawnDates held = grabbed ? facts.dates(*grabbed) : DrawnDates{};
    if (!held.isDated())
        return;
    const qreal shift = pointer.scene.x() - m_press.x();
    const bool isStart = m_source.grip == Grip::Start;
    const QDate from = isStart ? held.start : held.end;
    const QDate to = isStart ? std::min(snapping.start(scale.startOf(held.start) + shift), held.end)
                             : std::max(snapping.end(scale.endOf(held.end) + shift), held.start);
    m_snapped = isStart ? to : to.addDays(1);
    for (const Feature *feature : m_features) {
        const DrawnDates before = facts.dates(*feature);
        if (!before.isDated())
            continue;
        Placement placement{feature, feature->start, feature->end, {}};
        // An end that was never planned is planned now, as surely as the other one.
        PlannedDate &moved = isStart ? placement.start : placement.end;
        const QDate wanted = (isStart ? before.start : before.end).addDays(from.daysTo(to));
        const QDate day = isStart ? std::min(wanted, before.end) : std::max(wanted, before.start);
        if (!moved.isValid())
            moved = {day, DatePrecision::Day, before.confidence};
        moved = movedTo(moved, day, isStart ? DateRole::Start : DateRole::End, scale.calendar(), snapping.isOn());
        placement.drawn = drawnWith(*feature, placement.start, placement.end, facts);
        proposal.placements.push_back(placement);
    }
}

void BarDrag::proposeSchedule(Proposal &proposal, const DragPointer &pointer, const Snapping &snapping)
{
    const FeatureFacts &facts = m_live.roadmap().facts();
    for (const Feature *feature : m_features) {
        const DrawnDates before = facts.dates(*feature);
        const QDate day = snapping.start(pointer.scene.x());
        m_snapped = day;
        Placement placement{feature, {day, DatePrecision::Day, DateConfidence::Likely}, {}, {}};
        if (before.isDated()) {
            placement.start.confidence = before.confidence;
            placement.end = {day.addDays(before.start.daysTo(before.end)), DatePrecision::Day, before.confidence};
        } else {
            placement.end = {drawnWith(*feature, placement.start, {}, facts).end, DatePrecision::Day,
                             DateConfidence::Likely};
        }
        placement.drawn = drawnWith(*feature, placement.start, placement.end, facts);
        proposal.placements.push_back(placement);
    }
}

QRectF BarDrag::outlineOf(const Placement &placement) const
{
    const TimeScale &scale = m_live.roadmap().scale();
    const QHash<EntityId, BarPlace>::const_iterator place = m_places.constFind(placement.feature->id);
    if (place == m_places.cend() || !placement.drawn.isDated())
        return {};
    const qreal left = scale.startOf(placement.drawn.start);
    const qreal right = scale.endOf(placement.drawn.end) - endClearance(scale);
    return {left, place->rect.top(), right - left, place->rect.height()};
}

void BarDrag::draw(const DragPointer &pointer)
{
    const ScreenRoadmap &roadmap = m_live.roadmap();
    const TimeScale &scale = roadmap.scale();
    m_picture.bars.clear();
    m_picture.outlines.clear();
    for (const Placement &placement : m_proposal.dependents)
        m_picture.outlines.push_back(outlineOf(placement));
    m_picture.targetsTray = m_proposal.parks || m_proposal.unschedules;
    m_picture.targetLane = m_picture.targetsTray || pointer.lane < 0 ? -1
        : m_proposal.lane >= 0                                  ? m_proposal.lane
                                                                : m_source.lane;
    m_picture.snapPlace = m_snapped && pointer.snaps ? std::optional<qreal>(scale.startOf(*m_snapped)) : std::nullopt;
    const qreal drop = m_source.grip == Grip::Body ? pointer.scene.y() - m_press.y() : 0;
    for (const Placement &placement : m_proposal.placements) {
        if (!placement.drawn.isDated())
            continue;
        BarItem bar;
        const QHash<EntityId, BarPlace>::const_iterator place = m_places.constFind(placement.feature->id);
        const BarLook &look = roadmap.frame().bar;
        const qreal left = scale.startOf(placement.drawn.start);
        const qreal right = scale.endOf(placement.drawn.end) - endClearance(scale);
        bar.rect = QRectF(left, pointer.scene.y() - look.height / 2, std::max(3.0, right - left), look.height);
        if (place != m_places.cend())
            bar.rect.moveTop(place->rect.top() + (pointer.keepsLane ? 0 : drop));
        bar.entity = sceneEntity(*placement.feature);
        bar.product = roadmap.facts().colour(*placement.feature);
        bar.glyph = roadmap.facts().glyph(*placement.feature);
        bar.edge = dateEdge(placement.drawn.confidence);
        bar.progress = roadmap.facts().progress(*placement.feature);
        bar.openStart = placement.drawn.openStart;
        bar.openEnd = placement.drawn.openEnd;
        bar.title = roadmap.facts().title(*placement.feature);
        bar.trailing = roadmap.facts().ownerInitials(*placement.feature);
        m_picture.bars.push_back(placeBar(std::move(bar), look, {1e9, -1e9, true}, m_live.metrics()).item);
        if (placement.feature->id == m_source.grabbed)
            m_picture.tipPlace = m_picture.bars.back().rect.bottomLeft() + QPointF(0, tipGap);
    }
    if (m_proposal.placements.empty())
        m_picture.tipPlace = pointer.scene + QPointF(tipGap, -4 * tipGap);
}

std::optional<Change> BarDrag::change() const
{
    Change change(label());
    const QString groupBy = m_live.view().groupBy;
    if (m_proposal.parks) {
        for (const Feature *feature : m_features)
            FeatureChanges::setParked(change, *feature, true);
        return change;
    }
    if (m_proposal.unschedules) {
        for (const Feature *feature : unscheduled())
            FeatureChanges::unschedule(change, *feature);
        return change;
    }
    const Lane *lane =
        m_proposal.lane < 0 ? nullptr : &m_live.roadmap().lanes()[static_cast<size_t>(m_proposal.lane)].lane;
    for (size_t i = 0; i < m_proposal.placements.size(); ++i) {
        const Placement &placement = m_proposal.placements[i];
        const Feature *target = placement.feature;
        if (m_source.copies) {
            FeatureChanges::Copy copy = m_copies[i];
            copy.feature.start = placement.start;
            copy.feature.end = placement.end;
            FeatureChanges::insert(change, std::move(copy));
            target = &m_copies[i].feature;
        } else {
            FeatureChanges::setDates(change, *target, placement.start, placement.end);
            if (isFromTray())
                FeatureChanges::setParked(change, *target, false);
        }
        if (lane)
            FeatureChanges::setLane(change, *target, FeatureChanges::laneDrop(plan(), *target, *lane, groupBy));
    }
    for (const Placement &dependent : m_proposal.dependents)
        FeatureChanges::setDates(change, *dependent.feature, dependent.start, dependent.end);
    if (change.isEmpty())
        return std::nullopt;
    return change;
}

std::vector<EntityId> BarDrag::results() const
{
    if (!m_source.copies)
        return m_source.features;
    std::vector<EntityId> ids;
    for (const FeatureChanges::Copy &copy : m_copies)
        ids.push_back(copy.feature.id);
    return ids;
}

} // namespace leadline
