// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/legend.h"

#include "core/model/enums.h"
#include "core/roadmap/featurefacts.h"
#include "core/roadmap/textflow.h"

#include <QCoreApplication>

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal firstMiddle = 15.5;
constexpr qreal oneLine = 31;
constexpr qreal furtherLine = 20;
constexpr qreal swatchSize = 14;
constexpr qreal swatchGap = 5.5;
constexpr qreal entryGap = 14.5;
constexpr qreal sampleWidth = 40;
constexpr qreal sampleHeight = 16;
constexpr qreal sampleGap = 6;
constexpr qreal sliceGap = 2;
constexpr qreal legendGlyphSize = 12;
constexpr qreal glyphGap = 6;
constexpr qreal separatorHeight = 16;
constexpr qreal doneWidth = 22;
constexpr qreal doneHeight = 6;
/// Of the page's width: names of products that are longer are cut in the legend, never on bars.
constexpr qreal longestName = 0.4;
constexpr size_t mostProducts = 40;

class LegendLayout final
{
public:
    LegendLayout(const PaperStyle &style, const TextMetrics &metrics)
        : m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_code(PaperStyle::bold(style.legend))
        , m_x(style.left())
        , m_y(firstMiddle * style.px)
    {
    }

    Fragment layout(const PageHeading &heading)
    {
        for (size_t i = 0; i < std::min(heading.products.size(), mostProducts); ++i)
            addProduct(heading.products[i]);
        if (heading.products.size() > mostProducts)
            addMore(static_cast<int>(heading.products.size() - mostProducts));
        addSeparator();
        addEdge(DateEdge::Firm, QCoreApplication::translate("Roadmap", "Date firm"));
        addEdge(DateEdge::Likely, QCoreApplication::translate("Roadmap", "within a month", "date confidence"));
        addEdge(DateEdge::Rough, QCoreApplication::translate("Roadmap", "direction only"));
        addSeparator();
        for (const Glyph glyph : heading.states)
            addState(glyph);
        if (heading.showsProgress)
            addDone();
        m_y += (oneLine - firstMiddle) * m_px;
        m_out.line(Stratum::Labels, {m_style.left(), m_y}, {m_style.right(), m_y}, ColourToken::LineStrong, m_px);
        m_out.height = m_y;
        return std::move(m_out);
    }

private:
    qreal width(const QString &text) const { return m_metrics.width(text, m_style.legend); }
    qreal baseline() const { return m_y + m_metrics.capHeight(m_style.legend) / 2; }

    /// Makes room for an entry: a new line when it doesn't fit behind the others.
    void begin(qreal entryWidth)
    {
        const qreal separator = m_pendingSeparator ? entryGap * m_px : 0;
        if (m_x > m_style.left() && m_x + separator + entryWidth > m_style.right() + 0.01) {
            m_x = m_style.left();
            m_y += furtherLine * m_px;
            m_pendingSeparator = false;
        }
        if (m_pendingSeparator) {
            const qreal half = separatorHeight * m_px / 2;
            m_out.line(Stratum::Labels, {m_x, m_y - half}, {m_x, m_y + half}, ColourToken::LineStrong, m_px);
            m_x += entryGap * m_px;
            m_pendingSeparator = false;
        }
    }

    void addSeparator() { m_pendingSeparator = m_x > m_style.left(); }

    void addText(const QString &text) { m_x += m_out.text(Stratum::Labels, m_x, baseline(), text, words(), m_metrics); }
    Lettering words() const { return {m_style.legend, ColourToken::TextSecondary}; }

    void addProduct(const LegendProduct &product)
    {
        const qreal most = longestName * (m_style.right() - m_style.left());
        const QString name = elideText(product.name, m_style.legend, most, m_metrics);
        const qreal code = m_metrics.width(product.code, m_code);
        const qreal space = name.isEmpty() || product.code.isEmpty() ? 0 : width(QStringLiteral(" "));
        begin((swatchSize + swatchGap) * m_px + width(name) + space + code);
        const qreal size = swatchSize * m_px;
        m_out.on(Stratum::Labels).swatches.push_back({QRectF(m_x, m_y - size / 2, size, size), product.colour});
        m_x += (swatchSize + swatchGap) * m_px;
        addText(name);
        m_x += space;
        m_out.text(Stratum::Labels, m_x, baseline(), product.code, {m_code}, code);
        m_x += code + entryGap * m_px;
    }

    /// The bars of those carry their codes as all others do.
    void addMore(int count)
    {
        const QString words = QCoreApplication::translate("Roadmap", "and %n more", nullptr, count);
        begin(width(words));
        addText(words);
        m_x += entryGap * m_px;
    }

    void addEdge(DateEdge edge, const QString &meaning)
    {
        begin((sampleWidth + sampleGap) * m_px + width(meaning));
        drawEdge(edge, QRectF(m_x, m_y - sampleHeight * m_px / 2, sampleWidth * m_px, sampleHeight * m_px));
        m_x += (sampleWidth + sampleGap) * m_px;
        addText(meaning);
        m_x += entryGap * m_px;
    }

    /// A bar of no product, with the end edges of STYLE section 7.
    void drawEdge(DateEdge edge, const QRectF &box)
    {
        const Paint ink = ColourToken::TextSecondary;
        const std::vector<qreal> slices = edge == DateEdge::Rough ? std::vector<qreal>{2, 3, 4, 5}
            : edge == DateEdge::Likely                            ? std::vector<qreal>{2, 4}
                                                                  : std::vector<qreal>{};
        qreal end = box.right();
        for (const qreal slice : slices) {
            m_out.fill(Stratum::Labels, QRectF(end - slice * m_px, box.top(), slice * m_px, box.height()), ink);
            end -= (slice + sliceGap) * m_px;
        }
        const QRectF body(box.left(), box.top(), end - box.left(), box.height());
        m_out.fill(Stratum::Labels, body, ColourToken::Band);
        const QRectF line = body.adjusted(m_px / 2, m_px / 2, slices.empty() ? -m_px / 2 : 0, -m_px / 2);
        m_out.line(Stratum::Labels, line.topLeft(), line.bottomLeft(), ink, m_px);
        m_out.line(Stratum::Labels, line.topLeft(), line.topRight(), ink, m_px);
        m_out.line(Stratum::Labels, line.bottomLeft(), line.bottomRight(), ink, m_px);
        if (slices.empty())
            m_out.line(Stratum::Labels, line.topRight(), line.bottomRight(), ink, m_px);
    }

    void addState(Glyph glyph)
    {
        const QString word = glyphWord(glyph);
        begin((legendGlyphSize + glyphGap) * m_px + width(word));
        const qreal size = legendGlyphSize * m_px;
        GlyphItem item;
        item.rect = QRectF(m_x, m_y - size / 2, size, size);
        item.glyph = glyph;
        item.share = 0.4;
        m_out.on(Stratum::Labels).glyphs.push_back(std::move(item));
        m_x += (legendGlyphSize + glyphGap) * m_px;
        addText(word);
        m_x += entryGap * m_px;
    }

    /// At the end of the line.
    void addDone()
    {
        const QString word = QCoreApplication::translate("Roadmap", "Done so far");
        const qreal entry = (doneWidth + sampleGap) * m_px + width(word);
        begin(entry);
        m_x = std::max(m_x, m_style.right() - entry);
        const QRectF sample(m_x, m_y - doneHeight * m_px / 2, doneWidth * m_px, doneHeight * m_px);
        m_out.fill(Stratum::Labels, sample, ColourToken::Track);
        m_out.fill(Stratum::Labels, QRectF(sample.topLeft(), QSizeF(sample.width() * 0.6, sample.height())),
                   ColourToken::TextPrimary);
        m_x += (doneWidth + sampleGap) * m_px;
        addText(word);
    }

    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    TextStyle m_code;
    Fragment m_out;
    qreal m_x;
    qreal m_y;
    bool m_pendingSeparator = false;
};

} // namespace

QString glyphWord(Glyph glyph)
{
    const auto stage = [](WorkStatus status) { return enumLabelTranslated(status); };
    const auto health = [](FeatureHealth value) { return enumLabelTranslated(value); };
    switch (glyph) {
    case Glyph::Idea:
        return stage(WorkStatus::Idea);
    case Glyph::Discovery:
        return stage(WorkStatus::Discovery);
    case Glyph::Ready:
        return stage(WorkStatus::Ready);
    case Glyph::InProgress:
        return stage(WorkStatus::InProgress);
    case Glyph::Released:
        return stage(WorkStatus::Released);
    case Glyph::WontDo:
        return stage(WorkStatus::WontDo);
    case Glyph::AtRisk:
        return health(FeatureHealth::AtRisk);
    case Glyph::OffTrack:
        return health(FeatureHealth::OffTrack);
    case Glyph::Blocked:
        return health(FeatureHealth::Blocked);
    default:
        return {};
    }
}

Fragment layoutLegend(const PageHeading &heading, const PaperStyle &style, const TextMetrics &metrics)
{
    return LegendLayout(style, metrics).layout(heading);
}

} // namespace leadline
