// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/barlayout.h"

#include "core/roadmap/textflow.h"

namespace leadline {

namespace {

constexpr qreal chevronMargin = 16;
constexpr qreal attentionGap = 4;
constexpr qreal trailingGap = 12;
constexpr qreal tightEnd = 1;
constexpr qreal besideGap = 4;
/// A title cut to fewer says nothing.
constexpr qsizetype fewestLetters = 4;
/// On the screen so much of a title runs over its bar at most, in px: lengths are what bars are compared by.
constexpr qreal longestOver = 260;
/// A bar that is long itself may be so much longer with its title.
constexpr qreal longestShare = 1.5;
/// The column of lines below a bar, in px; no word is broken for it.
constexpr qreal narrowestColumn = 160;
constexpr qreal widestColumn = 320;
constexpr qreal columnMargin = 4;

class BarPlacing final
{
public:
    BarPlacing(BarItem item, const BarLook &look, const BarRoom &room, const TextMetrics &metrics)
        : m_look(look)
        , m_room(room)
        , m_metrics(metrics)
    {
        m_bar.item = std::move(item);
        const BarItem &bar = m_bar.item;
        const bool hasEdge = bar.edge != DateEdge::Firm && !bar.continuesAfter && !bar.openEnd;
        m_body = bar.rect.width() - (hasEdge ? std::min(look.edgeWidth(bar.edge), bar.rect.width() - look.stripe) : 0);
        m_inside = m_body - (bar.continuesAfter ? chevronMargin * look.unit : 0);
        const qreal chevron = bar.continuesBefore ? chevronMargin * look.unit : 0;
        m_padding = std::max(look.padding, chevron);
        m_tightPadding = std::max(look.tightPadding, chevron);
        m_bar.from = bar.rect.left();
        m_bar.to = bar.rect.right();
        m_titleWidth = metrics.width(bar.title, look.title);
        m_content = m_titleWidth + (bar.attention ? attentionGap * look.unit + look.glyphSize : 0);
    }

    PlacedBar place()
    {
        if (fitsWithTrailing() || fitsAlone() || fitsTightly())
            return std::move(m_bar);
        m_bar.item.trailing.clear();
        m_bar.item.trailingWidth = 0;
        if (!runOver()) {
            if (m_room.elides)
                elide();
            else
                standBelow();
        }
        return std::move(m_bar);
    }

private:
    qreal glyphRoom(qreal gap) const { return m_bar.item.glyph == Glyph::None ? 0 : m_look.glyphSize + gap; }

    /// For a title that is cut inside the bar.
    qreal roomInside() const
    {
        return m_inside - m_tightPadding - glyphRoom(m_look.tightGlyphGap) - (m_content - m_titleWidth)
            - tightEnd * m_look.unit;
    }

    void putInside(qreal padding, qreal gap)
    {
        m_bar.item.glyphStart = static_cast<float>(padding);
        m_bar.item.titleStart = static_cast<float>(padding + glyphRoom(gap));
        m_bar.item.titleWidth = static_cast<float>(m_titleWidth);
    }

    bool fitsWithTrailing()
    {
        if (m_bar.item.trailing.isEmpty())
            return false;
        const qreal trailing = m_metrics.width(m_bar.item.trailing, m_look.trailing);
        const qreal needed = m_padding + glyphRoom(m_look.glyphGap) + m_content + trailingGap * m_look.unit + trailing
            + m_look.trailingPadding;
        if (needed > m_inside)
            return false;
        putInside(m_padding, m_look.glyphGap);
        m_bar.item.trailingWidth = static_cast<float>(trailing);
        return true;
    }

    bool fitsAlone()
    {
        if (m_padding + glyphRoom(m_look.glyphGap) + m_content + m_look.trailingPadding > m_inside)
            return false;
        m_bar.item.trailing.clear();
        putInside(m_padding, m_look.glyphGap);
        return true;
    }

    bool fitsTightly()
    {
        const qreal needed = m_tightPadding + glyphRoom(m_look.tightGlyphGap) + m_content + tightEnd * m_look.unit;
        if (needed > m_inside)
            return false;
        m_bar.item.trailing.clear();
        putInside(m_tightPadding, m_look.tightGlyphGap);
        return true;
    }

    /// Glyph inside and title after the bar when the bar is too narrow for both; glyph outside too when it is
    /// too narrow for that.
    void putBeside()
    {
        const qreal beside = m_bar.item.rect.width() + besideGap * m_look.unit;
        const bool glyphFits = m_tightPadding + m_look.glyphSize + tightEnd * m_look.unit <= m_inside;
        m_bar.item.glyphStart = static_cast<float>(glyphFits ? m_tightPadding : beside);
        m_bar.item.titleStart = static_cast<float>(glyphFits ? beside : beside + glyphRoom(m_look.glyphGap));
        m_bar.item.titleWidth = static_cast<float>(m_titleWidth);
    }

    void putAcross()
    {
        if (m_padding + glyphRoom(m_look.glyphGap) < m_body)
            putInside(m_padding, m_look.glyphGap);
        else
            putBeside();
    }

    /// Where a title that runs over has to end, with what stands around it.
    qreal endOver(qreal around) const
    {
        if (!m_room.elides)
            return m_room.end;
        const QRectF &rect = m_bar.item.rect;
        const qreal longest = std::max(around + longestOver * m_look.unit, longestShare * rect.width());
        return std::min(m_room.end, rect.left() + longest);
    }

    /// What of a title's plate isn't the title.
    qreal aroundTitle() const
    {
        return static_cast<qreal>(m_bar.item.titleStart) + (m_content - m_titleWidth) + m_look.platePadding;
    }

    bool runOver()
    {
        if (m_bar.item.continuesAfter)
            return false;
        putAcross();
        const qreal plateEnd = aroundTitle() + m_titleWidth;
        if (m_bar.item.rect.left() + plateEnd > endOver(aroundTitle()))
            return false;
        m_bar.item.plateEnd = static_cast<float>(plateEnd);
        m_bar.to = std::max(m_bar.to, m_bar.item.rect.left() + plateEnd);
        return true;
    }

    /// Cuts the title where the room ends, when that shows more of it than the bar would.
    bool runOverElided()
    {
        if (m_bar.item.continuesAfter)
            return false;
        putAcross();
        const qreal around = aroundTitle();
        const qreal free = endOver(around) - m_bar.item.rect.left() - around;
        if (free <= roomInside())
            return false;
        const QString title = elideText(m_bar.item.title, m_look.title, free, m_metrics);
        const qreal width = m_metrics.width(title, m_look.title);
        if (title.size() < fewestLetters)
            return false;
        m_bar.item.title = title;
        m_bar.item.titleWidth = static_cast<float>(width);
        m_bar.item.plateEnd = static_cast<float>(around + width);
        m_bar.to = std::max(m_bar.to, m_bar.item.rect.left() + around + width);
        return true;
    }

    void elide()
    {
        if (runOverElided())
            return;
        putInside(m_tightPadding, m_look.tightGlyphGap);
        const qreal free = roomInside();
        const qreal ellipsis = m_metrics.width(QString(QChar(0x2026)), m_look.title);
        m_bar.item.title = free < ellipsis ? QString() : elideText(m_bar.item.title, m_look.title, free, m_metrics);
        m_bar.item.titleWidth = static_cast<float>(m_metrics.width(m_bar.item.title, m_look.title));
        if (m_tightPadding + m_look.glyphSize > m_inside)
            m_bar.item.glyph = Glyph::None;
    }

    /// As wide as there is room from @p start on, within reason.
    qreal columnWidth(qreal start, qreal from, qreal to) const
    {
        qreal width = std::clamp(to - start, narrowestColumn * m_look.unit, widestColumn * m_look.unit);
        for (const QString &word : m_bar.item.title.split(u' ', Qt::SkipEmptyParts))
            width = std::max(width, m_metrics.width(word, m_look.title));
        return std::min(width, to - from);
    }

    /// In a column that begins with the bar, or ends with the room where it would go beyond.
    void standBelow()
    {
        const qreal margin = columnMargin * m_look.unit;
        const qreal from = m_room.start + margin;
        const qreal to = m_room.end - margin;
        const qreal left = m_bar.item.rect.left();
        const qreal start = std::max(from, left + m_look.stripe);
        m_bar.linesBelow = wrapText(m_bar.item.title, m_look.title, columnWidth(start, from, to), m_metrics);
        qreal widest = 0;
        for (const QString &line : std::as_const(m_bar.linesBelow))
            widest = std::max(widest, m_metrics.width(line, m_look.title));
        m_bar.linesStart = std::max(from, std::min(start, to - widest));
        m_bar.belowFrom = std::min(left, m_bar.linesStart - margin);
        m_bar.belowTo = m_bar.linesStart + widest + margin;
        m_bar.item.title.clear();
        m_bar.item.titleWidth = 0;
        m_bar.item.plateEnd = 0;
        const bool glyphFits = m_tightPadding + m_look.glyphSize <= m_inside;
        const qreal beside = m_bar.item.rect.width() + besideGap * m_look.unit;
        const bool fitsBeside = left + beside + glyphRoom(0) <= m_room.end;
        m_bar.item.glyphStart = static_cast<float>(glyphFits        ? m_tightPadding
                                                       : fitsBeside ? beside
                                                                    : -besideGap * m_look.unit - glyphRoom(0));
        m_bar.item.titleStart = static_cast<float>(static_cast<qreal>(m_bar.item.glyphStart) + glyphRoom(0));
        const qreal glyphLeft = left + static_cast<qreal>(m_bar.item.glyphStart);
        m_bar.from = std::min({m_bar.from, m_bar.belowFrom, glyphLeft});
        m_bar.to = std::max({m_bar.to, m_bar.belowTo, glyphLeft + glyphRoom(0)});
    }

    const BarLook &m_look;
    const BarRoom &m_room;
    const TextMetrics &m_metrics;
    PlacedBar m_bar;
    qreal m_body = 0;   ///< width of the solid part
    qreal m_inside = 0; ///< of it, what texts may take
    qreal m_padding = 0;
    qreal m_tightPadding = 0;
    qreal m_titleWidth = 0;
    qreal m_content = 0; ///< the title with the attention mark after it
};

} // namespace

PlacedBar placeBar(BarItem item, const BarLook &look, const BarRoom &room, const TextMetrics &metrics)
{
    return BarPlacing(std::move(item), look, room, metrics).place();
}

} // namespace leadline
