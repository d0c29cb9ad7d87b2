// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenlane.h"

#include <QCoreApplication>

namespace leadline {

namespace {

constexpr qreal barTop = 8;
constexpr qreal cueHeight = 24;
constexpr qreal leastHeight = 84;
constexpr qreal tagHeight = 16;
constexpr qreal tagInset = 4;
constexpr qreal tagPadding = 6;
constexpr qreal chevronSize = 10;
constexpr TextStyle captionStyle{11};

/// From one row of bars to the next: 34 for 26, 24 for 20, 40 for 32.
qreal pitchOf(const BarLook &look)
{
    return look.height < 26 ? look.height + 4 : look.height + 8;
}

QString cueWords(BlockGroup group, int count)
{
    switch (group) {
    case BlockGroup::NotScheduled:
        return QCoreApplication::translate("Roadmap", "%n not scheduled", nullptr, count);
    case BlockGroup::Earlier:
        return QCoreApplication::translate("Roadmap", "%n earlier", nullptr, count);
    case BlockGroup::Later:
        return QCoreApplication::translate("Roadmap", "%n later", nullptr, count);
    case BlockGroup::Released:
        return QCoreApplication::translate("Roadmap", "%n released without a date", nullptr, count);
    }
    return {};
}

/// Small tags at the foot of a lane that say what the picture doesn't show.
class Tags final
{
public:
    Tags(Fragment &target, const TextMetrics &metrics, qreal bottom)
        : m_target(target)
        , m_metrics(metrics)
        , m_top(bottom - tagInset - tagHeight)
    {
    }

    /// Returns the width.
    qreal add(qreal x, const QString &words, TextAlign side, bool hasChevron)
    {
        const qreal text = m_metrics.width(words, captionStyle);
        const qreal width = text + 2 * tagPadding + (hasChevron ? chevronSize + tagPadding / 2 : 0);
        const qreal left = side == TextAlign::End ? x - width : x;
        FillItem ground;
        ground.rect = QRectF(left, m_top, width, tagHeight);
        ground.fill = ColourToken::Canvas;
        ground.border = ColourToken::LineSoft;
        ground.radius = 4;
        m_target.on(Stratum::Labels).fills.push_back(ground);
        const qreal baseline = m_top + (tagHeight + m_metrics.capHeight(captionStyle)) / 2;
        m_target.text(Stratum::Labels, left + tagPadding, baseline, words, {captionStyle, ColourToken::TextSecondary},
                      text);
        if (hasChevron) {
            GlyphItem chevron;
            chevron.rect = QRectF(left + width - tagPadding - chevronSize, m_top + (tagHeight - chevronSize) / 2,
                                  chevronSize, chevronSize);
            chevron.glyph = Glyph::ChevronEnd;
            chevron.paint = ColourToken::TextSecondary;
            m_target.on(Stratum::Labels).glyphs.push_back(std::move(chevron));
        }
        return width;
    }

private:
    Fragment &m_target;
    const TextMetrics &m_metrics;
    qreal m_top;
};

void addTags(Fragment &target, const SortedMembers &members, const PackedBars &packed, const LaneScreen &screen)
{
    Tags tags(target, screen.metrics, target.height);
    qreal x = screen.scale.from() + tagInset;
    for (size_t i = 0; i < blockGroups; ++i) {
        const int count = static_cast<int>(members.block[i].size());
        if (count > 0)
            x += tags.add(x, cueWords(static_cast<BlockGroup>(i), count), TextAlign::Start, false) + tagInset;
    }
    int continuing = 0;
    for (const PlacedBar &bar : packed.bars)
        continuing += bar.item.continuesAfter ? 1 : 0;
    if (continuing > 0) {
        //: Work that goes on beyond the days shown; %n bars
        const QString words = QCoreApplication::translate("Roadmap", "%n continue", nullptr, continuing);
        tags.add(screen.scale.to() - tagInset, words, TextAlign::End, true);
    }
}

} // namespace

ScreenLane layoutScreenLane(const Lane &lane, const LaneScreen &screen)
{
    ScreenLane result;
    Fragment &content = result.content;
    const SortedMembers members = sortMembers(lane, screen.facts, screen.scale);
    BarStyle style{screen.look, screen.scale};
    style.elides = true;
    style.showsOwners = true;
    PackedBars packed = packBars(members.dated, screen.facts, style, screen.metrics);
    result.rows = packed.packing.rowCount;
    const qreal pitch = pitchOf(screen.look);
    const qreal bars = result.rows > 0 ? pitch * result.rows - (pitch - screen.look.height) : 0;
    content.height = std::max(leastHeight, barTop + bars + cueHeight);
    addHeaderCard(content, lane.header, content.height, screen);
    addTags(content, members, packed, screen);
    for (size_t i = 0; i < packed.bars.size(); ++i) {
        BarItem &bar = packed.bars[i].item;
        bar.rect.moveTop(barTop + packed.packing.row[i] * pitch);
        content.describe(SceneRole::Bar, bar.rect, bar.accessibleName, bar.entity);
        content.on(Stratum::Bars).bars.push_back(std::move(bar));
    }
    content.line(Stratum::Grid, {0, content.height}, {screen.scale.to(), content.height}, ColourToken::LineSoft, 1);
    return result;
}

} // namespace leadline
