// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenlane.h"

#include <map>

namespace leadline {

namespace {

constexpr qreal leastHeight = 84;
constexpr int rowsPerLayer = 8;
/// Of what was released: lanes with less to show than that stay as low as they can be anyway.
constexpr int rowsOfReleased = 3;

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

/// Where work lies, by product and by how much of it overlaps: pieces of a strip, each of one colour and strength.
class WorkStrip final
{
public:
    explicit WorkStrip(const TimeScale &scale)
        : m_scale(scale)
        , m_count(static_cast<size_t>(std::ceil((scale.to() - scale.from()) / step)) + 1)
    {
    }

    void add(const DrawnDates &dates, quint8 product)
    {
        std::vector<int> &changes = m_changes[product];
        changes.resize(m_count + 1);
        const auto place = [this](qreal x) {
            return static_cast<size_t>(std::clamp((x - m_scale.from()) / step, 0.0, static_cast<qreal>(m_count)));
        };
        const size_t from = place(m_scale.startOf(dates.start));
        ++changes[from];
        --changes[std::min(m_count, std::max(from + 1, place(m_scale.endOf(dates.end))))];
    }

    std::vector<FillItem> fills() const
    {
        std::vector<FillItem> fills;
        std::map<quint8, int> now;
        Piece open;
        for (size_t i = 0; i <= m_count; ++i) {
            Piece piece{m_scale.from() + static_cast<qreal>(i) * step, 0, 0};
            int most = 0;
            for (const auto &[product, changes] : m_changes) {
                const int count = now[product] += changes[i];
                piece.all += count;
                if (count > most) {
                    most = count;
                    piece.product = product;
                }
            }
            if (i < m_count && piece.all == open.all && piece.product == open.product)
                continue;
            if (open.all > 0)
                fills.push_back(fillOf(open, piece.from));
            open = piece;
        }
        return fills;
    }

private:
    static constexpr qreal step = 2;
    static constexpr qreal height = 6;
    static constexpr int fullAt = 4; ///< features at a time

    struct Piece
    {
        qreal from = 0;
        int all = 0;
        quint8 product = 0;
    };

    static FillItem fillOf(const Piece &piece, qreal to)
    {
        const float strength = 0.4F + 0.6F * static_cast<float>(std::min(piece.all, fullAt) - 1) / (fullAt - 1);
        FillItem fill;
        fill.rect = QRectF(piece.from, (collapsedLaneHeight - height) / 2, to - piece.from, height);
        fill.fill = {ColourToken::ProductMark, piece.product, strength};
        return fill;
    }

    const TimeScale &m_scale;
    size_t m_count;
    std::map<quint8, std::vector<int>> m_changes; ///< by product, how many begin less how many end
};

/// The bars of a lane in rows; a finished backlog is kept from making it higher than what is still to come needs.
PackedBars packLane(ScreenLane &lane, std::vector<DatedMember> &members, const LaneScreen &screen, const BarStyle &style)
{
    const auto isBehind = [&screen](const DatedMember &dated) {
        return dated.member.feature->status == WorkStatus::Released && dated.dates.end < screen.releasedBefore;
    };
    PackedBars packed = packBars(members, screen.facts, style, screen.metrics);
    if (!screen.releasedBefore.isValid() || packed.packing.rowCount <= rowsOfReleased
        || std::none_of(members.begin(), members.end(), isBehind))
        return packed;
    std::vector<DatedMember> rest;
    std::remove_copy_if(members.begin(), members.end(), std::back_inserter(rest), isBehind);
    const int rows =
        std::max(rowsOfReleased, packBars(rest, screen.facts, style, screen.metrics).packing.rowCount);
    std::vector<DatedMember> kept;
    for (size_t i = 0; i < members.size(); ++i) {
        if (packed.packing.row[i] < rows || !isBehind(members[i])) {
            kept.push_back(members[i]);
            continue;
        }
        lane.countedStarts.push_back(members[i].dates.start.toJulianDay());
        lane.countedEnds.push_back(members[i].dates.end.toJulianDay());
    }
    if (kept.size() == members.size())
        return packed;
    std::sort(lane.countedStarts.begin(), lane.countedStarts.end());
    std::sort(lane.countedEnds.begin(), lane.countedEnds.end());
    members = std::move(kept);
    return packBars(members, screen.facts, style, screen.metrics);
}

void layOutStrip(ScreenLane &lane, const SortedMembers &members, const LaneScreen &screen)
{
    WorkStrip strip(screen.scale);
    for (const DatedMember &dated : members.dated)
        strip.add(dated.dates, screen.facts.colour(*dated.member.feature));
    lane.isCollapsed = true;
    lane.height = collapsedLaneHeight;
    lane.body.size = QSizeF(screen.scale.to(), lane.height);
    SceneLayer layer;
    layer.stratum = Stratum::Bars;
    layer.bounds = QRectF(QPointF(), lane.body.size);
    layer.fills = strip.fills();
    lane.body.layers = {std::move(layer)};
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

int ScreenLane::countedWithin(QDate first, QDate last) const
{
    return static_cast<int>(countedStarts.size()) - countBefore(countedEnds, first) - countAfter(countedStarts, last);
}

qreal rowPitch(const BarLook &look)
{
    return look.height < 26 ? look.height + 4 : look.height + 8;
}

ScreenLane layoutScreenLane(const Lane &lane, const LaneScreen &screen)
{
    ScreenLane result;
    SortedMembers members = sortMembers(lane, screen.facts, screen.scale, screen.isOrdered);
    for (size_t i = 0; i < blockGroups; ++i)
        result.blocks[i] = static_cast<int>(members.block[i].size());
    collectDays(result, members, screen.facts);
    if (screen.isCollapsed) {
        layOutStrip(result, members, screen);
        return result;
    }
    BarStyle style{screen.look, screen.scale};
    style.elides = true;
    style.showsOwners = true;
    style.isDescribed = false;
    style.isOrdered = screen.isOrdered;
    PackedBars packed = packLane(result, members.dated, screen, style);
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
