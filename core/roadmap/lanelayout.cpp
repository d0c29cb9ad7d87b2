// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/lanelayout.h"

#include "core/roadmap/barlayout.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/laneheader.h"
#include "core/roadmap/packing.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal barTop = 13.4;
constexpr qreal blockTop = 6;
constexpr qreal barBottom = 6;
constexpr qreal clearance = 4;
constexpr qreal narrowestBar = 3;
constexpr qreal belowBar = 3;

enum class BlockGroup : quint8 { NotScheduled, Earlier, Later, Released };
constexpr size_t blockGroups = 4;

QString heading(BlockGroup group)
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

struct DatedMember
{
    LaneMember member;
    DrawnDates dates;
};

class LaneRows final
{
public:
    LaneRows(const Lane &lane, const LanePaper &paper)
        : m_paper(paper)
        , m_style(paper.style)
    {
        for (const LaneMember &member : lane.members)
            sort(member);
        addBars();
        m_barRows = m_rows.size();
        addBlock();
    }

    size_t barRows() const { return m_barRows; }
    std::vector<Fragment> take() { return std::move(m_rows); }

private:
    void sort(const LaneMember &member)
    {
        if (member.feature->parked)
            return;
        const DrawnDates dates = m_paper.facts.dates(*member.feature);
        if (!dates.isDated()) {
            const bool isReleased = member.feature->status == WorkStatus::Released;
            addPlate(isReleased ? BlockGroup::Released : BlockGroup::NotScheduled, member);
        } else if (dates.end < m_paper.scale.first()) {
            addPlate(BlockGroup::Earlier, member);
        } else if (dates.start > m_paper.scale.last()) {
            addPlate(BlockGroup::Later, member);
        } else {
            m_dated.push_back({member, dates});
        }
    }

    void addPlate(BlockGroup group, const LaneMember &member)
    {
        m_block[static_cast<size_t>(group)].push_back(plateOf(*member.feature, m_paper.facts, member.alsoServes));
    }

    BarItem barOf(const DatedMember &dated) const
    {
        const TimeScale &scale = m_paper.scale;
        const Feature &feature = *dated.member.feature;
        const FeatureFacts &facts = m_paper.facts;
        BarItem bar;
        bar.continuesBefore = dated.dates.start < scale.first();
        bar.continuesAfter = dated.dates.end > scale.last();
        const qreal from = std::max(scale.from(), scale.startOf(dated.dates.start));
        // A bar ends a little before its last day does, so that the next one may begin on the day after it.
        const qreal gap = std::min(clearance * m_style.px, scale.dayWidth());
        const qreal to = bar.continuesAfter ? scale.to() : scale.endOf(dated.dates.end) - gap;
        bar.rect = QRectF(from, 0, std::max(to - from, narrowestBar * m_style.px), m_style.bar.height);
        bar.entity = sceneEntity(feature);
        bar.product = facts.colour(feature);
        bar.glyph = facts.glyph(feature);
        bar.edge = dateEdge(dated.dates.confidence);
        bar.openStart = dated.dates.openStart && !bar.continuesBefore;
        bar.openEnd = dated.dates.openEnd && !bar.continuesAfter;
        bar.attention = dated.dates.reversed;
        bar.progress = facts.progress(feature);
        bar.title = facts.title(feature, dated.member.alsoServes);
        bar.trailing = facts.code(feature);
        bar.accessibleName = facts.accessibleName(feature, dated.member.alsoServes);
        return bar;
    }

    PackedSpan spanOf(const PlacedBar &bar, const DrawnDates &dates) const
    {
        const bool onlyBar = bar.to <= bar.item.rect.right();
        const qreal barEnd = bar.item.continuesAfter ? m_paper.scale.to() : m_paper.scale.endOf(dates.end);
        PackedSpan span;
        span.from = bar.from;
        span.to = onlyBar ? std::max(barEnd, bar.to) : std::max(barEnd, bar.to + clearance * m_style.px);
        return span;
    }

    /// What a title below its bar adds to the height of the row.
    qreal heightBelow(const PlacedBar &bar) const
    {
        const qreal lines = static_cast<qreal>(bar.linesBelow.size()) * lineHeight();
        const qreal free = m_style.lanePitch - m_style.bar.height;
        return bar.linesBelow.isEmpty() ? 0 : std::max(0.0, lines + 2 * belowBar * m_style.px - free);
    }

    qreal lineHeight() const { return m_paper.metrics.lineHeight(m_style.bar.title); }

    void addBars()
    {
        std::stable_sort(m_dated.begin(), m_dated.end(), [](const DatedMember &a, const DatedMember &b) {
            return a.dates.start < b.dates.start;
        });
        BarRoom room;
        room.start = m_paper.scale.from();
        room.end = m_paper.scale.to();
        std::vector<PlacedBar> bars;
        std::vector<PackedSpan> spans;
        bars.reserve(m_dated.size());
        spans.reserve(m_dated.size());
        for (const DatedMember &dated : m_dated) {
            bars.push_back(placeBar(barOf(dated), m_style.bar, room, m_paper.metrics));
            spans.push_back(spanOf(bars.back(), dated.dates));
        }
        const Packing packing = packRows(spans);
        m_rows.resize(static_cast<size_t>(packing.rowCount));
        for (Fragment &row : m_rows)
            row.height = m_style.lanePitch;
        for (size_t i = 0; i < bars.size(); ++i) {
            Fragment &row = m_rows[static_cast<size_t>(packing.row[i])];
            row.height = std::max(row.height, m_style.lanePitch + heightBelow(bars[i]));
            addBar(row, bars[i]);
        }
    }

    void addBar(Fragment &row, PlacedBar &bar) const
    {
        const TextStyle &style = m_style.bar.title;
        qreal baseline = m_style.bar.height + belowBar * m_style.px + m_paper.metrics.capHeight(style);
        for (const QString &line : std::as_const(bar.linesBelow)) {
            row.text(Stratum::Bars, bar.linesStart, baseline, line, {style}, m_paper.metrics, bar.item.entity);
            baseline += lineHeight();
        }
        row.describe(SceneRole::Bar, bar.item.rect, bar.item.accessibleName, bar.item.entity);
        row.on(Stratum::Bars).bars.push_back(std::move(bar.item));
    }

    void addBlock()
    {
        std::vector<PlateGroup> groups;
        for (size_t i = 0; i < blockGroups; ++i) {
            if (!m_block[i].empty())
                groups.push_back({heading(static_cast<BlockGroup>(i)), std::move(m_block[i])});
        }
        const TimeScale &scale = m_paper.scale;
        const qreal inset = 10 * m_style.px;
        std::vector<Fragment> rows =
                layoutPlates(groups, scale.from() + inset, scale.to(), m_style, m_paper.metrics);
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
    std::vector<DatedMember> m_dated;
    std::array<std::vector<Plate>, blockGroups> m_block;
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
