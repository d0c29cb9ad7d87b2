// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/platelayout.h"

#include "core/roadmap/textflow.h"

namespace leadline {

namespace {

constexpr qreal columnGap = 6;
constexpr qreal rowGap = 4;
constexpr qreal plateGlyphSize = 11;
constexpr qreal glyphMargin = 5;
constexpr qreal titleGap = 5;
constexpr qreal codeGap = 7;
constexpr qreal plateEndMargin = 6;
constexpr qreal headingGap = 9;

class PlateFlow final
{
public:
    PlateFlow(qreal from, qreal to, const PaperStyle &style, const TextMetrics &metrics)
        : m_from(from)
        , m_to(to)
        , m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_codeStyle(PaperStyle::bold(style.plate))
        , m_stripe(style.bar.stripe * style.plateHeight / style.bar.height)
    {
    }

    void addGroup(const PlateGroup &group)
    {
        startRow();
        if (!group.heading.isEmpty())
            addHeading(group.heading);
        for (const Plate &plate : group.plates)
            addPlate(plate);
    }

    std::vector<Fragment> take()
    {
        startRow();
        return std::move(m_rows);
    }

private:
    void addHeading(const QString &heading)
    {
        const Lettering lettering{PaperStyle::bold(m_style.plate), ColourToken::TextSecondary};
        for (const QString &line : wrapText(heading, lettering.style, m_to - m_from, m_metrics)) {
            if (m_hasContent)
                startRow();
            m_hasContent = true;
            m_x += m_row.text(Stratum::Bars, m_from, baselineOf(0), line, lettering, m_metrics) + headingGap * m_px;
        }
    }

    qreal baselineOf(int line) const
    {
        return (m_style.plateHeight + m_metrics.capHeight(m_style.plate)) / 2
            + static_cast<qreal>(line) * m_metrics.lineHeight(m_style.plate);
    }

    void startRow()
    {
        if (m_hasContent) {
            m_row.height = m_rowHeight + rowGap * m_px;
            m_rows.push_back(std::move(m_row));
            m_row = {};
        }
        m_hasContent = false;
        m_rowHeight = m_style.plateHeight;
        m_x = m_from;
    }

    void addPlate(const Plate &plate)
    {
        const qreal mark = plate.glyph == Glyph::None ? 0 : plateGlyphSize + titleGap;
        const qreal before = m_stripe + (glyphMargin + mark) * m_px;
        const qreal code = plate.code.isEmpty() ? 0 : m_metrics.width(plate.code, m_codeStyle);
        const qreal after = (code > 0 ? code + codeGap * m_px : 0) + plateEndMargin * m_px;
        const qreal titleRoom = m_to - m_from - before - after;
        const QStringList lines = wrapText(plate.title, m_style.plate, std::max(titleRoom, 1.0), m_metrics);
        qreal title = 0;
        for (const QString &line : lines)
            title = std::max(title, m_metrics.width(line, m_style.plate));
        const qreal width = before + title + after;
        if (m_hasContent && m_x + width > m_to + 0.01)
            startRow();
        draw(plate, lines, QRectF(m_x, 0, width, heightOf(lines)), before, code);
        m_x += width + columnGap * m_px;
        m_hasContent = true;
    }

    qreal heightOf(const QStringList &lines) const
    {
        return m_style.plateHeight + static_cast<qreal>(lines.size() - 1) * m_metrics.lineHeight(m_style.plate);
    }

    void draw(const Plate &plate, const QStringList &lines, const QRectF &box, qreal before, qreal code)
    {
        m_rowHeight = std::max(m_rowHeight, box.height());
        SceneLayer &layer = m_row.on(Stratum::Bars);
        FillItem body;
        body.rect = box;
        body.fill = {ColourToken::ProductTint, plate.colour};
        body.border = {ColourToken::ProductMark, plate.colour};
        body.borderWidth = m_style.bar.border;
        body.entity = plate.entity;
        layer.fills.push_back(body);
        layer.swatches.push_back({QRectF(box.topLeft(), QSizeF(m_stripe, box.height())), plate.colour});
        if (plate.glyph != Glyph::None) {
            GlyphItem glyph;
            const qreal size = plateGlyphSize * m_px;
            glyph.rect =
                QRectF(box.left() + m_stripe + glyphMargin * m_px, (m_style.plateHeight - size) / 2, size, size);
            glyph.glyph = plate.glyph;
            glyph.share = static_cast<double>(plate.progress);
            layer.glyphs.push_back(std::move(glyph));
        }
        for (int i = 0; i < lines.size(); ++i)
            m_row.text(Stratum::Bars, box.left() + before, baselineOf(i), lines.at(i), {m_style.plate}, m_metrics,
                       plate.entity);
        if (code > 0) {
            m_row.text(Stratum::Bars, box.right() - plateEndMargin * m_px, baselineOf(0), plate.code,
                       {m_codeStyle, ColourToken::TextSecondary, TextAlign::End}, code);
        }
        m_row.describe(SceneRole::Bar, box, plate.accessibleName, plate.entity);
    }

    qreal m_from;
    qreal m_to;
    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    TextStyle m_codeStyle;
    qreal m_stripe;
    std::vector<Fragment> m_rows;
    Fragment m_row;
    qreal m_rowHeight = 0;
    qreal m_x = 0;
    bool m_hasContent = false;
};

} // namespace

std::vector<Fragment> layoutPlates(const std::vector<PlateGroup> &groups, qreal from, qreal to, const PaperStyle &style,
                                   const TextMetrics &metrics)
{
    PlateFlow flow(from, to, style, metrics);
    for (const PlateGroup &group : groups)
        flow.addGroup(group);
    return flow.take();
}

} // namespace leadline
