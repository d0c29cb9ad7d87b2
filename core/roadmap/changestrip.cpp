// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/changestrip.h"

#include "core/roadmap/changefacts.h"
#include "core/roadmap/changemark.h"
#include "core/roadmap/textflow.h"

#include <QCoreApplication>

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal stripHeadWidth = 179;
constexpr qreal stripCellWidth = 217;
constexpr qreal stripInset = 14;
constexpr qreal stripCellInset = 12;
constexpr qreal stripBaseline = 21;
constexpr qreal stripBottom = 19.5;
constexpr qreal separatorInset = 11;

class StripLayout final
{
public:
    StripLayout(const PaperStyle &style, const TextMetrics &metrics)
        : m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_strong(PaperStyle::bold(style.changeText))
        , m_word(PaperStyle::bold(style.changeDetail))
    {
    }

    Fragment layout(const ChangeFacts &facts, bool hasList)
    {
        const qreal head = m_style.left() + stripHeadWidth * m_px;
        const size_t columns = static_cast<size_t>(changeStripCells(m_style));
        const qreal width = (m_style.right() - head) / static_cast<qreal>(columns);
        const size_t shown = hasList ? std::min(columns, facts.changes.size()) : facts.changes.size();
        const qreal end = addHead(facts, shown);
        qreal top = 0;
        for (size_t i = 0; i < shown; i += columns) {
            const qreal rowTop = top;
            const size_t count = std::min(columns, shown - i);
            for (size_t c = 0; c < count; ++c)
                top = std::max(top, addEntry(facts.changes[i + c], head + static_cast<qreal>(c) * width, width, rowTop));
            for (size_t c = 0; c < count; ++c) {
                const qreal x = head + static_cast<qreal>(c) * width;
                m_out.line(Stratum::Labels, {x, rowTop + separatorInset * m_px}, {x, top - separatorInset * m_px},
                           ColourToken::LineStrong, m_px);
            }
        }
        m_out.height = std::max(end, top);
        FillItem frame;
        frame.rect = QRectF(m_style.left(), 0, m_style.right() - m_style.left(), m_out.height);
        frame.border = ColourToken::LineStrong;
        frame.borderWidth = m_px;
        m_out.on(Stratum::Ground).fills.push_back(frame);
        return std::move(m_out);
    }

private:
    /// Lines downwards from @p y; the baseline that would follow is returned.
    qreal addLines(const QString &text, const Lettering &lettering, qreal x, qreal y, qreal width)
    {
        if (text.isEmpty())
            return y;
        for (const QString &part : wrapText(text, lettering.style, width, m_metrics)) {
            m_out.text(Stratum::Labels, x, y, part, lettering, m_metrics);
            y += changeLine * m_px;
        }
        return y;
    }

    qreal endAfter(qreal nextBaseline) const { return nextBaseline - changeLine * m_px + stripBottom * m_px; }

    qreal addHead(const ChangeFacts &facts, size_t shown)
    {
        const qreal x = m_style.left() + stripInset * m_px;
        const qreal width = (stripHeadWidth - 1.5 * stripInset) * m_px;
        qreal y = addLines(facts.heading, {m_strong}, x, stripBaseline * m_px, width);
        //: How many changes stand in the strip, and how many there are
        const QString note = shown == facts.changes.size()
            ? facts.summary
            : QCoreApplication::translate("RoadmapChanges", "%1 of %2, all at the end").arg(shown).arg(facts.changes.size());
        y = addLines(note, {m_style.changeDetail, ColourToken::TextSecondary}, x, y, width);
        return endAfter(y);
    }

    qreal addEntry(const FeatureChange &entry, qreal left, qreal width, qreal top)
    {
        const qreal x = left + stripCellInset * m_px;
        const qreal room = width - 2 * stripCellInset * m_px;
        qreal y = top + stripBaseline * m_px;
        const qreal size = changeGlyphSize * m_px;
        GlyphItem glyph;
        glyph.rect = QRectF(x, y - (size + m_metrics.capHeight(m_word)) / 2, size, size);
        glyph.glyph = entry.mark;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(glyph));
        y = addLines(entry.word, {m_word}, x + changeWordStart * m_px, y, room - changeWordStart * m_px);
        y = addLines(entry.title, {m_style.changeText}, x, y, room);
        y = addLines(entry.detail, {m_style.changeDetail, ColourToken::TextSecondary}, x, y, room);
        const qreal end = endAfter(y);
        //: A change for screen readers: its kind, the feature, and what about it
        const QString words = QCoreApplication::translate("RoadmapChanges", "%1: %2, %3").arg(entry.word, entry.title, entry.detail);
        m_out.describe(SceneRole::ListItem, QRectF(left, top, width, end - top), words, entry.entity);
        return end;
    }

    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    TextStyle m_strong;
    TextStyle m_word;
    Fragment m_out;
};

} // namespace

Fragment layoutChangeStrip(const ChangeFacts &facts, bool hasList, const PaperStyle &style, const TextMetrics &metrics)
{
    return StripLayout(style, metrics).layout(facts, hasList);
}

int changeStripCells(const PaperStyle &style)
{
    const qreal room = style.right() - style.left() - stripHeadWidth * style.px;
    return std::max(1, static_cast<int>(room / (stripCellWidth * style.px)));
}

} // namespace leadline
