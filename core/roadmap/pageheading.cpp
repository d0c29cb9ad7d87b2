// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/pageheading.h"

#include "core/roadmap/legend.h"
#include "core/roadmap/textflow.h"

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal organisationBaseline = 8;
constexpr qreal pageTitleAdvance = 34;
constexpr qreal titleBaseline = 22;
constexpr qreal promiseAdvance = 24.7;
constexpr qreal subtitleLine = 19;
constexpr qreal ruleAdvance = 24.7;
constexpr qreal cellLabelBaseline = 10.7;
constexpr qreal cellValueBaseline = 28;
constexpr qreal headingCellHeight = 34;
constexpr qreal headingCellInset = 14;
constexpr qreal headingCellGap = 18;
/// Of the organisation, the title and the promise each; a page has to keep room for its lanes.
constexpr qsizetype mostLines = 3;
constexpr qreal longestValue = 0.5; ///< of the page's width

class HeadingLayout final
{
public:
    HeadingLayout(const PageHeading &heading, const PaperStyle &style, const TextMetrics &metrics)
        : m_heading(heading)
        , m_style(style)
        , m_metrics(metrics)
        , m_px(style.px)
        , m_width(style.right() - style.left())
    {
    }

    Fragment layout()
    {
        if (m_heading.hasTitle)
            addTitleBlock();
        m_out.line(Stratum::Labels, {m_style.left(), m_y}, {m_style.right(), m_y}, ColourToken::TextPrimary,
                   strongRule * m_px);
        if (m_heading.hasLegend) {
            Fragment legend = layoutLegend(m_heading, m_style, m_metrics);
            const qreal height = legend.height;
            legend.moveInto(m_out, {0, m_y});
            m_y += height;
        }
        m_out.height = m_y;
        return std::move(m_out);
    }

private:
    void addTitleBlock()
    {
        const qreal cells = cellsWidth();
        const qreal title = m_metrics.width(m_heading.title, m_style.pageTitle);
        const bool areBeside = title + 2 * headingCellGap * m_px + cells <= m_width;
        addLines(areBeside ? m_width - cells - 2 * headingCellGap * m_px : m_width);
        if (!m_heading.cells.empty()) {
            if (areBeside)
                addCells(m_style.right() - cells, 0);
            else
                addCellRows();
        }
        m_y += ruleAdvance * m_px;
    }

    void addLines(qreal titleWidth)
    {
        m_y = (m_heading.organisation.isEmpty() ? titleBaseline : organisationBaseline) * m_px;
        const Lettering plain{m_style.subtitle, ColourToken::TextSecondary};
        if (!m_heading.organisation.isEmpty()) {
            addText(m_heading.organisation, plain, titleWidth, subtitleLine * m_px);
            m_y += pageTitleAdvance * m_px;
        }
        m_out.describe(SceneRole::Heading,
                       QRectF(m_style.left(), m_y - m_style.pageTitle.size, m_width, m_style.pageTitle.size),
                       m_heading.title);
        addText(m_heading.title, {m_style.pageTitle}, titleWidth, m_metrics.lineHeight(m_style.pageTitle));
        if (!m_heading.promise.isEmpty()) {
            m_y += promiseAdvance * m_px;
            addText(m_heading.promise, plain, m_width, subtitleLine * m_px);
        }
    }

    /// Lines from m_y on; m_y is the baseline of the last one then.
    void addText(const QString &text, const Lettering &lettering, qreal width, qreal line)
    {
        QStringList lines = wrapText(text, lettering.style, width, m_metrics);
        if (lines.size() > mostLines) {
            const QString rest = QStringList(lines.mid(mostLines - 1)).join(u' ');
            lines = lines.mid(0, mostLines - 1) + QStringList{elideText(rest, lettering.style, width, m_metrics)};
        }
        bool first = true;
        for (const QString &part : std::as_const(lines)) {
            m_y += first ? 0 : line;
            first = false;
            m_out.text(Stratum::Labels, m_style.left(), m_y, part, lettering, m_metrics);
        }
    }

    QString valueOf(const HeadingCell &cell) const
    {
        return elideText(cell.value, m_style.cellValue, longestValue * m_width, m_metrics);
    }

    qreal cellWidth(const HeadingCell &cell) const
    {
        return headingCellInset * m_px
            + std::max(m_metrics.width(cell.label, m_style.cellLabel),
                       m_metrics.width(valueOf(cell), m_style.cellValue));
    }

    qreal cellsWidth() const
    {
        qreal width = 0;
        for (const HeadingCell &cell : m_heading.cells)
            width += cellWidth(cell) + (width > 0 ? headingCellGap * m_px : 0);
        return width;
    }

    void addCell(const HeadingCell &cell, qreal x, qreal top)
    {
        m_out.line(Stratum::Labels, {x, top - m_px}, {x, top + (headingCellHeight - 1) * m_px}, ColourToken::LineStrong,
                   m_px);
        m_out.text(Stratum::Labels, x + headingCellInset * m_px, top + cellLabelBaseline * m_px, cell.label,
                   {m_style.cellLabel, ColourToken::TextTertiary}, m_metrics);
        m_out.text(Stratum::Labels, x + headingCellInset * m_px, top + cellValueBaseline * m_px, valueOf(cell),
                   {m_style.cellValue}, m_metrics);
    }

    void addCells(qreal x, qreal top)
    {
        for (const HeadingCell &cell : m_heading.cells) {
            addCell(cell, x, top);
            x += cellWidth(cell) + headingCellGap * m_px;
        }
    }

    /// Below the lines, in as many rows as they need.
    void addCellRows()
    {
        m_y += ruleAdvance * m_px / 2;
        qreal x = m_style.left();
        for (const HeadingCell &cell : m_heading.cells) {
            if (x > m_style.left() && x + cellWidth(cell) > m_style.right()) {
                x = m_style.left();
                m_y += (headingCellHeight + headingCellGap / 2) * m_px;
            }
            addCell(cell, x, m_y);
            x += cellWidth(cell) + headingCellGap * m_px;
        }
        m_y += headingCellHeight * m_px - ruleAdvance * m_px / 2;
    }

    const PageHeading &m_heading;
    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_px;
    qreal m_width;
    Fragment m_out;
    qreal m_y = 0;
};

} // namespace

Fragment layoutHeading(const PageHeading &heading, const PaperStyle &style, const TextMetrics &metrics)
{
    return HeadingLayout(heading, style, metrics).layout();
}

} // namespace leadline
