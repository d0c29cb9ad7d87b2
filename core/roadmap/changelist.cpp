// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/changelist.h"

#include "core/roadmap/changemark.h"
#include "core/roadmap/textflow.h"

#include <QCoreApplication>

#include <array>
#include <numeric>

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal rowHeight = 39;
constexpr qreal listBaseline = 24;
constexpr qreal summaryAdvance = 26;
constexpr qreal listSwatch = 12;
constexpr qreal refStart = 20;
constexpr qreal listColumnGap = 12;

enum ListColumn { ChangeColumn, NameColumn, WasColumn, NowColumn, WhyColumn, OutcomeColumn, columnCount };
/// How the columns share what the words for changes leave of the picture's width, in px of it.
constexpr std::array<qreal, columnCount> columnShares{0, 390, 150, 150, 360, 336};
constexpr qreal leastChange = 112;

class ListLayout final
{
public:
    ListLayout(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics)
        : m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_text(style.changeText)
        , m_detail(style.changeDetail)
    {
        qreal changes = leastChange * m_px;
        for (const FeatureChange &change : facts.changes) {
            const qreal word = m_metrics.width(change.word, PaperStyle::bold(m_text));
            changes = std::max(changes, word + (changeWordStart + listColumnGap) * m_px);
            m_refs = std::max(m_refs, m_metrics.width(change.ref, m_text) + listColumnGap * m_px);
        }
        const qreal room = style.right() - style.left();
        changes = std::min(changes, room / 4);
        const qreal shares = std::accumulate(columnShares.begin(), columnShares.end(), 0.0);
        m_starts[ChangeColumn] = style.left();
        m_starts[NameColumn] = style.left() + changes;
        for (size_t column = NameColumn; column < columnCount; ++column)
            m_starts[column + 1] =
                m_starts[column] + (room + listColumnGap * m_px - changes) * columnShares[column] / shares;
    }

    Fragment head(const QString &summary) const
    {
        Fragment row;
        qreal y = listBaseline * m_px;
        for (const QString &words : wrapText(summary, m_detail, m_style.right() - m_style.left(), m_metrics)) {
            row.text(Stratum::Labels, m_style.left(), y, words, {m_detail, ColourToken::TextSecondary}, m_metrics);
            y += changeLine * m_px;
        }
        const QString headings[] = {QCoreApplication::translate("RoadmapChanges", "Change"),
                                    QCoreApplication::translate("RoadmapChanges", "Feature"),
                                    QCoreApplication::translate("RoadmapChanges", "Was"),
                                    QCoreApplication::translate("RoadmapChanges", "Now"),
                                    QCoreApplication::translate("RoadmapChanges", "Why"),
                                    QCoreApplication::translate("RoadmapChanges", "Expected outcome")};
        const qreal top = y + (summaryAdvance - changeLine) * m_px;
        qreal bottom = top;
        for (int column = 0; column < columnCount; ++column) {
            bottom = std::max(bottom, addLines(row, headings[column], {m_detail, ColourToken::TextTertiary},
                                               start(column), top, width(column)));
        }
        close(row, bottom, ColourToken::LineStrong);
        return row;
    }

    Fragment change(const FeatureChange &change) const
    {
        Fragment row;
        const qreal y = listBaseline * m_px;
        const Lettering plain{m_text};
        const Lettering strong{PaperStyle::bold(m_text)};
        const Lettering quiet{m_text, ColourToken::TextSecondary};

        const qreal size = changeGlyphSize * m_px;
        const qreal cap = m_metrics.capHeight(m_text);
        GlyphItem glyph;
        glyph.rect = QRectF(start(ChangeColumn), y - (size + cap) / 2, size, size);
        glyph.glyph = change.mark;
        row.on(Stratum::Labels).glyphs.push_back(std::move(glyph));
        const qreal word = changeWordStart * m_px;
        qreal bottom = addLines(row, change.word, strong, start(ChangeColumn) + word, y, width(ChangeColumn) - word);

        const qreal swatch = listSwatch * m_px;
        if (change.colour > 0) {
            row.on(Stratum::Labels).swatches.push_back(
                {QRectF(start(NameColumn), y - (swatch + cap) / 2, swatch, swatch), change.colour, 0});
        }
        const qreal ref = start(NameColumn) + refStart * m_px;
        row.text(Stratum::Labels, ref, y, change.ref, quiet, m_metrics, change.entity);
        bottom = std::max(bottom, addLines(row, change.title, plain, ref + m_refs, y,
                                           width(NameColumn) - refStart * m_px - m_refs));
        bottom = std::max(bottom, addLines(row, change.was, quiet, start(WasColumn), y, width(WasColumn)));
        bottom = std::max(
            bottom, addLines(row, change.now, {PaperStyle::medium(m_text)}, start(NowColumn), y, width(NowColumn)));
        bottom = std::max(bottom, addLines(row, change.why, quiet, start(WhyColumn), y, width(WhyColumn)));
        bottom = std::max(bottom, addLines(row, change.outcome, plain, start(OutcomeColumn), y, width(OutcomeColumn)));
        close(row, bottom, ColourToken::LineGrid);
        //: A change for screen readers: its kind, the feature, and from what to what
        const QString words = QCoreApplication::translate("RoadmapChanges", "%1: %2, %3, before: %4")
                                  .arg(change.word, change.title, change.now, change.was);
        row.describe(SceneRole::ListItem, QRectF(m_style.left(), 0, m_style.right() - m_style.left(), row.height), words,
                     change.entity);
        return row;
    }

private:
    qreal start(int column) const { return m_starts[static_cast<size_t>(column)]; }
    qreal width(int column) const { return start(column + 1) - start(column) - listColumnGap * m_px; }

    /// Lines downwards from the baseline @p y; the last baseline is returned.
    qreal addLines(Fragment &row, const QString &text, const Lettering &lettering, qreal x, qreal y, qreal room) const
    {
        qreal last = y;
        if (text.isEmpty())
            return last;
        for (const QString &part : wrapText(text.simplified(), lettering.style, room, m_metrics)) {
            row.text(Stratum::Labels, x, y, part, lettering, m_metrics);
            last = y;
            y += changeLine * m_px;
        }
        return last;
    }

    void close(Fragment &row, qreal lastBaseline, ColourToken rule) const
    {
        row.height = lastBaseline + (rowHeight - listBaseline) * m_px;
        row.line(Stratum::Labels, {m_style.left(), row.height}, {m_style.right(), row.height}, rule, m_px);
    }

    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    std::array<qreal, columnCount + 1> m_starts{};
    qreal m_refs = 0; ///< width of the references
    TextStyle m_text;
    TextStyle m_detail;
};

} // namespace

Fragment layoutChangeHead(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics)
{
    return ListLayout(facts, style, metrics).head(facts.summary);
}

std::vector<Fragment> layoutChangeRows(const ChangeFacts &facts, const PaperStyle &style, const TextMetrics &metrics)
{
    const ListLayout layout(facts, style, metrics);
    std::vector<Fragment> rows;
    for (const FeatureChange &change : facts.changes)
        rows.push_back(layout.change(change));
    return rows;
}

} // namespace leadline
