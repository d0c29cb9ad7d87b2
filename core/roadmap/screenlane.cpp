// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenlane.h"

namespace leadline {

namespace {

constexpr qreal leastHeight = 84;
constexpr int rowsPerLayer = 8;

int countAfter(const std::vector<qint64> &days, QDate day)
{
    return static_cast<int>(days.end() - std::upper_bound(days.begin(), days.end(), day.toJulianDay()));
}

int countBefore(const std::vector<qint64> &days, QDate day)
{
    return static_cast<int>(std::lower_bound(days.begin(), days.end(), day.toJulianDay()) - days.begin());
}

/// Cuts the bars into layers that a painter can skip.
std::vector<SceneLayer> layersOfRows(PackedBars &packed, qreal pitch)
{
    const size_t count = static_cast<size_t>((packed.packing.rowCount + rowsPerLayer - 1) / rowsPerLayer);
    std::vector<SceneLayer> layers(count);
    for (size_t i = 0; i < packed.bars.size(); ++i) {
        PlacedBar &placed = packed.bars[i];
        BarItem &bar = placed.item;
        bar.rect.moveTop(laneBarTop + packed.packing.row[i] * pitch);
        SceneLayer &layer = layers[static_cast<size_t>(packed.packing.row[i] / rowsPerLayer)];
        layer.stratum = Stratum::Bars;
        layer.bounds |= QRectF(placed.from, bar.rect.top(), placed.to - placed.from, bar.rect.height());
        layer.bars.push_back(std::move(bar));
    }
    for (SceneLayer &layer : layers) {
        std::sort(layer.bars.begin(), layer.bars.end(), [](const BarItem &a, const BarItem &b) {
            return a.rect.top() != b.rect.top() ? a.rect.top() < b.rect.top() : a.rect.left() < b.rect.left();
        });
    }
    return layers;
}

void collectDays(ScreenLane &lane, const SortedMembers &members, const FeatureFacts &facts)
{
    const auto add = [&lane](const DrawnDates &dates) {
        lane.starts.push_back(dates.start.toJulianDay());
        lane.ends.push_back(dates.end.toJulianDay());
    };
    for (const DatedMember &member : members.dated)
        add(member.dates);
    for (const BlockGroup group : {BlockGroup::Earlier, BlockGroup::Later}) {
        for (const LaneMember &member : members.block[static_cast<size_t>(group)]) {
            const DrawnDates dates = facts.dates(*member.feature);
            if (dates.isDated())
                add(dates);
        }
    }
    std::sort(lane.starts.begin(), lane.starts.end());
    std::sort(lane.ends.begin(), lane.ends.end());
}

} // namespace

const BarItem *ScreenLane::bar(EntityId feature) const
{
    if (index.isEmpty()) {
        for (size_t layer = 0; layer < body.layers.size(); ++layer) {
            const std::vector<BarItem> &bars = body.layers[layer].bars;
            for (size_t place = 0; place < bars.size(); ++place)
                index.insert(bars[place].entity.id, {static_cast<int>(layer), static_cast<int>(place)});
        }
    }
    const QHash<EntityId, std::pair<int, int>>::const_iterator found = index.constFind(feature);
    if (found == index.cend())
        return nullptr;
    return &body.layers[static_cast<size_t>(found->first)].bars[static_cast<size_t>(found->second)];
}

int ScreenLane::barCount() const
{
    size_t count = 0;
    for (const SceneLayer &layer : body.layers)
        count += layer.bars.size();
    return static_cast<int>(count);
}

int ScreenLane::beginningAfter(QDate day) const
{
    return countAfter(starts, day);
}

int ScreenLane::continuingAfter(QDate day) const
{
    return countAfter(ends, day) - countAfter(starts, day);
}

int ScreenLane::endingBefore(QDate day) const
{
    return countBefore(ends, day);
}

int ScreenLane::continuingBefore(QDate day) const
{
    return countBefore(starts, day) - countBefore(ends, day);
}

qreal rowPitch(const BarLook &look)
{
    return look.height < 26 ? look.height + 4 : look.height + 8;
}

ScreenLane layoutScreenLane(const Lane &lane, const LaneScreen &screen)
{
    ScreenLane result;
    const SortedMembers members = sortMembers(lane, screen.facts, screen.scale, screen.isOrdered);
    for (size_t i = 0; i < blockGroups; ++i)
        result.blocks[i] = static_cast<int>(members.block[i].size());
    collectDays(result, members, screen.facts);
    BarStyle style{screen.look, screen.scale};
    style.elides = true;
    style.showsOwners = true;
    style.isDescribed = false;
    style.isOrdered = screen.isOrdered;
    PackedBars packed = packBars(members.dated, screen.facts, style, screen.metrics);
    result.rows = packed.packing.rowCount;
    const qreal pitch = rowPitch(screen.look);
    const qreal bars = result.rows > 0 ? pitch * result.rows - (pitch - screen.look.height) : 0;
    result.height = std::max(leastHeight, laneBarTop + bars + laneCueHeight);
    result.body.size = QSizeF(screen.scale.to(), result.height);
    result.body.barLooks = {screen.look};
    result.body.layers = layersOfRows(packed, pitch);
    return result;
}

} // namespace leadline
