// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/changestrip.h"

#include "core/roadmap/textflow.h"

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal headCell = 179;
constexpr qreal cell = 217;
constexpr qreal inset = 14;
constexpr qreal cellInset = 12;
constexpr qreal firstBaseline = 21;
constexpr qreal line = 16.7;
constexpr qreal bottom = 19.5;
constexpr qreal separatorInset = 11;
constexpr qreal glyphSize = 14;
constexpr qreal wordStart = 22;

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

    Fragment layout(const ChangeStrip &strip)
    {
        const qreal head = m_style.left() + headCell * m_px;
        const qreal room = m_style.right() - head;
        const int columns = std::max(1, static_cast<int>(room / (cell * m_px)));
        const qreal width = room / columns;
        qreal end = addHead(strip);
        qreal top = 0;
        for (size_t i = 0; i < strip.entries.size(); i += static_cast<size_t>(columns)) {
            const qreal rowTop = top;
            for (size_t c = 0; c < static_cast<size_t>(columns) && i + c < strip.entries.size(); ++c)
                top =
                    std::max(top, addEntry(strip.entries[i + c], head + static_cast<qreal>(c) * width, width, rowTop));
            const size_t count = std::min(static_cast<size_t>(columns), strip.entries.size() - i);
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
            y += line * m_px;
        }
        return y;
    }

    qreal endAfter(qreal nextBaseline) const { return nextBaseline - line * m_px + bottom * m_px; }

    qreal addHead(const ChangeStrip &strip)
    {
        const qreal x = m_style.left() + inset * m_px;
        const qreal width = (headCell - 1.5 * inset) * m_px;
        qreal y = addLines(strip.heading, {m_strong}, x, firstBaseline * m_px, width);
        y = addLines(strip.note, {m_style.changeDetail, ColourToken::TextSecondary}, x, y, width);
        return endAfter(y);
    }

    qreal addEntry(const ChangeEntry &entry, qreal left, qreal width, qreal top)
    {
        const qreal x = left + cellInset * m_px;
        const qreal room = width - 2 * cellInset * m_px;
        qreal y = top + firstBaseline * m_px;
        const qreal size = glyphSize * m_px;
        GlyphItem glyph;
        glyph.rect = QRectF(x, y - (size + m_metrics.capHeight(m_word)) / 2, size, size);
        glyph.glyph = entry.mark;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(glyph));
        y = addLines(entry.word, {m_word}, x + wordStart * m_px, y, room - wordStart * m_px);
        y = addLines(entry.title, {m_style.changeText}, x, y, room);
        y = addLines(entry.detail, {m_style.changeDetail, ColourToken::TextSecondary}, x, y, room);
        return endAfter(y);
    }

    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    TextStyle m_strong;
    TextStyle m_word;
    Fragment m_out;
};

} // namespace

Fragment layoutChangeStrip(const ChangeStrip &strip, const PaperStyle &style, const TextMetrics &metrics)
{
    return StripLayout(style, metrics).layout(strip);
}

} // namespace leadline
