// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/lanelayout.h"

#include "core/roadmap/featurefacts.h"
#include "core/roadmap/lanebars.h"
#include "core/roadmap/laneheader.h"

namespace leadline {

namespace {

constexpr qreal barTop = 13.4;
constexpr qreal blockTop = 6;
constexpr qreal barBottom = 6;
constexpr qreal clearance = 4;
constexpr qreal belowBar = 3;

class LaneRows final
{
public:
    LaneRows(const Lane &lane, const LanePaper &paper)
        : m_paper(paper)
        , m_style(paper.style)
    {
        const SortedMembers sorted = sortMembers(lane, paper.facts, paper.scale, paper.isOrdered);
        addBars(sorted.dated);
        m_barRows = m_rows.size();
        addBlock(sorted);
    }

    size_t barRows() const { return m_barRows; }
    std::vector<Fragment> take() { return std::move(m_rows); }

private:
    /// What a title below its bar adds to the height of the row.
    qreal heightBelow(const PlacedBar &bar) const
    {
        const qreal free = m_style.lanePitch - m_style.bar.height;
        return bar.linesBelow.isEmpty() ? 0 : std::max(0.0, plateBelow(bar) + 2 * belowBar * m_style.px - free);
    }

    /// The height of the plate on which the title stands there.
    qreal plateBelow(const PlacedBar &bar) const
    {
        return static_cast<qreal>(bar.linesBelow.size()) * lineHeight() + 2 * belowBar * m_style.px;
    }

    qreal lineHeight() const { return m_paper.metrics.lineHeight(m_style.bar.title); }

    void addBars(const std::vector<DatedMember> &members)
    {
        BarStyle style{m_style.bar, m_paper.scale, clearance * m_style.px};
        style.isOrdered = m_paper.isOrdered;
        PackedBars packed = packBars(members, m_paper.facts, style, m_paper.metrics);
        m_rows.resize(static_cast<size_t>(packed.packing.rowCount));
        for (Fragment &row : m_rows)
            row.height = m_style.lanePitch;
        for (size_t i = 0; i < packed.bars.size(); ++i) {
            Fragment &row = m_rows[static_cast<size_t>(packed.packing.row[i])];
            row.height = std::max(row.height, m_style.lanePitch + heightBelow(packed.bars[i]));
            addBar(row, packed.bars[i]);
        }
    }

    void addBar(Fragment &row, PlacedBar &bar) const
    {
        const TextStyle &style = m_style.bar.title;
        if (!bar.linesBelow.isEmpty()) {
            // It hangs from the bar and shares its lower border, so that no line of the grid runs through letters.
            const qreal border = m_style.bar.border;
            FillItem plate;
            plate.rect = QRectF(bar.belowFrom, m_style.bar.height - border, bar.belowTo - bar.belowFrom, plateBelow(bar) + border);
            plate.fill = ColourToken::Canvas;
            plate.border = ColourToken::LineStrong;
            plate.borderWidth = m_style.px;
            plate.entity = bar.item.entity;
            row.on(Stratum::Bars).fills.push_back(plate);
        }
        qreal baseline = m_style.bar.height + belowBar * m_style.px + (lineHeight() + m_paper.metrics.capHeight(style)) / 2;
        for (const QString &line : std::as_const(bar.linesBelow)) {
            row.text(Stratum::Bars, bar.linesStart, baseline, line, {style}, m_paper.metrics, bar.item.entity);
            baseline += lineHeight();
        }
        row.describe(SceneRole::Bar, bar.item.rect, bar.item.accessibleName, bar.item.entity);
        row.on(Stratum::Bars).bars.push_back(std::move(bar.item));
    }

    void addBlock(const SortedMembers &sorted)
    {
        std::vector<PlateGroup> groups;
        for (size_t i = 0; i < blockGroups; ++i) {
            PlateGroup group{blockHeading(static_cast<BlockGroup>(i)), {}};
            for (const LaneMember &member : sorted.block[i])
                group.plates.push_back(plateOf(*member.feature, m_paper.facts, member.alsoServes));
            if (!group.plates.empty())
                groups.push_back(std::move(group));
        }
        const TimeScale &scale = m_paper.scale;
        const qreal inset = 10 * m_style.px;
        std::vector<Fragment> rows = layoutPlates(groups, scale.from() + inset, scale.to(), m_style, m_paper.metrics);
        for (Fragment &row : rows) {
            // Plates have no place in time: the lines of the time grid don't run through them.
            const qreal line = m_style.px;
            row.fill(Stratum::Baselines,
                     QRectF(scale.from() + line, -blockTop * m_style.px, scale.to() - scale.from() - line,
                            row.height + blockTop * m_style.px),
                     ColourToken::Canvas);
            m_rows.push_back(std::move(row));
        }
    }

    const LanePaper &m_paper;
    const PaperStyle &m_style;
    std::vector<Fragment> m_rows;
    size_t m_barRows = 0;
};

} // namespace

qreal LaneLayout::height() const
{
    qreal height = topMargin + bottomMargin;
    for (const Fragment &row : rows)
        height += row.height;
    return std::max({height, leastHeight, header.height});
}

Plate plateOf(const Feature &feature, const FeatureFacts &facts, bool alsoServes)
{
    Plate plate;
    plate.entity = sceneEntity(feature);
    plate.title = facts.title(feature, alsoServes);
    plate.code = facts.code(feature);
    plate.colour = facts.colour(feature);
    plate.glyph = facts.glyph(feature);
    plate.progress = facts.progress(feature);
    plate.accessibleName = facts.accessibleName(feature, alsoServes);
    return plate;
}

LaneLayout layoutLane(const Lane &lane, const LanePaper &paper)
{
    LaneRows rows(lane, paper);
    LaneLayout layout;
    layout.title = lane.header.title;
    layout.entity = lane.header.entity;
    layout.header = layoutLaneHeader(lane.header, paper.style, paper.metrics, false);
    layout.continuedHeader = layoutLaneHeader(lane.header, paper.style, paper.metrics, true);
    layout.topMargin = (rows.barRows() > 0 ? barTop : 2 * blockTop) * paper.style.px;
    layout.bottomMargin = barBottom * paper.style.px;
    layout.leastHeight = lane.header.isObjective ? paper.style.laneHeight : 0;
    layout.rows = rows.take();
    return layout;
}

} // namespace leadline
