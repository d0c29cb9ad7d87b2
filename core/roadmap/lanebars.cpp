// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/lanebars.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal narrowestBar = 3;

BarItem barOf(const DatedMember &dated, const FeatureFacts &facts, const BarStyle &style)
{
    const TimeScale &scale = style.scale;
    const Feature &feature = *dated.member.feature;
    BarItem bar;
    bar.continuesBefore = dated.dates.start < scale.first();
    bar.continuesAfter = dated.dates.end > scale.last();
    const qreal from = std::max(scale.from(), scale.startOf(dated.dates.start));
    // A bar ends a little before its last day does, so that the next one may begin on the day after it.
    const qreal gap = std::min(style.clearance, scale.dayWidth());
    const qreal to = bar.continuesAfter ? scale.to() : scale.endOf(dated.dates.end) - gap;
    const qreal width = std::max(to - from, narrowestBar * style.look.unit);
    bar.rect = QRectF(std::min(from, scale.to() - width), 0, width, style.look.height);
    bar.entity = sceneEntity(feature);
    bar.product = facts.colour(feature);
    bar.glyph = facts.glyph(feature);
    bar.edge = dateEdge(dated.dates.confidence);
    bar.openStart = dated.dates.openStart && !bar.continuesBefore;
    bar.openEnd = dated.dates.openEnd && !bar.continuesAfter;
    bar.attention = dated.dates.reversed;
    bar.progress = facts.progress(feature);
    if (bar.continuesBefore || bar.continuesAfter) {
        const qreal start = scale.startOf(dated.dates.start);
        const qreal done = start + (scale.endOf(dated.dates.end) - start) * static_cast<qreal>(bar.progress);
        bar.filled = static_cast<float>(std::clamp((done - bar.rect.left()) / bar.rect.width(), 0.0, 1.0));
    }
    bar.title = facts.title(feature, dated.member.alsoServes);
    bar.trailing = style.showsOwners ? facts.ownerInitials(feature) : facts.code(feature);
    if (style.isDescribed)
        bar.accessibleName = facts.accessibleName(feature, dated.member.alsoServes);
    return bar;
}

PackedSpan spanOf(const PlacedBar &bar, const DrawnDates &dates, const BarStyle &style)
{
    const bool isOnlyBar = bar.to <= bar.item.rect.right();
    const qreal barEnd = bar.item.continuesAfter ? style.scale.to() : style.scale.endOf(dates.end);
    return {bar.from, std::max(barEnd, isOnlyBar ? bar.to : bar.to + style.clearance)};
}

} // namespace

QString blockHeading(BlockGroup group)
{
    switch (group) {
    case BlockGroup::NotScheduled:
        return QCoreApplication::translate("Roadmap", "Not scheduled");
    case BlockGroup::Earlier:
        //: Heading of features that end before the days shown
        return QCoreApplication::translate("Roadmap", "Earlier", "before the range");
    case BlockGroup::Later:
        //: Heading of features that begin after the days shown
        return QCoreApplication::translate("Roadmap", "Later", "after the range");
    case BlockGroup::Released:
        return QCoreApplication::translate("Roadmap", "Released without a date");
    }
    return {};
}

SortedMembers sortMembers(const Lane &lane, const FeatureFacts &facts, const TimeScale &scale, bool keepsOrder)
{
    SortedMembers sorted;
    const auto block = [&sorted](BlockGroup group) -> std::vector<LaneMember> & {
        return sorted.block[static_cast<size_t>(group)];
    };
    for (const LaneMember &member : lane.members) {
        if (member.feature->parked)
            continue;
        const DrawnDates dates = facts.dates(*member.feature);
        if (!dates.isDated() && facts.isTooFar(*member.feature)) {
            block(BlockGroup::Later).push_back(member);
        } else if (!dates.isDated()) {
            const bool isReleased =
                member.feature->status == WorkStatus::Released && facts.audience().showsField(QStringLiteral("status"));
            block(isReleased ? BlockGroup::Released : BlockGroup::NotScheduled).push_back(member);
        } else if (dates.end < scale.first()) {
            block(BlockGroup::Earlier).push_back(member);
        } else if (dates.start > scale.last()) {
            block(BlockGroup::Later).push_back(member);
        } else {
            sorted.dated.push_back({member, dates});
        }
    }
    if (keepsOrder)
        return sorted;
    std::stable_sort(sorted.dated.begin(), sorted.dated.end(),
                     [](const DatedMember &a, const DatedMember &b) { return a.dates.start < b.dates.start; });
    return sorted;
}

PackedBars packBars(const std::vector<DatedMember> &members, const FeatureFacts &facts, const BarStyle &style,
                    const TextMetrics &metrics)
{
    const BarRoom room{style.scale.to(), style.scale.from(), style.elides};
    PackedBars packed;
    std::vector<PackedSpan> spans;
    packed.bars.reserve(members.size());
    spans.reserve(members.size());
    for (const DatedMember &dated : members) {
        packed.bars.push_back(placeBar(barOf(dated, facts, style), style.look, room, metrics));
        spans.push_back(spanOf(packed.bars.back(), dated.dates, style));
    }
    packed.packing = style.isOrdered ? packRowsInOrder(spans) : packRows(spans);
    return packed;
}

} // namespace leadline
