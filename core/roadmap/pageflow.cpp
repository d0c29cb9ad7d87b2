// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/pageflow.h"

#include "core/roadmap/textflow.h"

#include <QCoreApplication>

namespace leadline {

namespace {

// Distances in px of the A3 picture.
constexpr qreal axisGap = 16.3;
constexpr qreal footerBaseline = 8;
constexpr qreal footerHeight = 33;
constexpr qreal footerLine = 16;
constexpr qreal stripGap = 13;
constexpr qreal listTitle = 34;
constexpr qreal listTitleBaseline = 22;
/// Of the footer's width, what the plan's words may take before they are wrapped.
constexpr qreal planWordsShare = 0.55;
/// Of the footer's width, what the confidentiality may take in its middle.
constexpr qreal middleShare = 0.25;
constexpr qsizetype mostFooterLines = 4;
/// A lane that is taller than a page begins on a page of which at least this part is left.
constexpr qreal leastStart = 0.4;
constexpr qreal heightTolerance = 0.01;

} // namespace

PageFlow::PageFlow(const Fragment &heading, const PaperAxis &axis, const PageFooter &footer, const PaperStyle &style,
                   const TextMetrics &metrics, qreal lanesRight)
    : m_heading(heading)
    , m_axis(axis)
    , m_footer(footer)
    , m_style(style)
    , m_metrics(metrics)
    , m_lanesRight(lanesRight)
{
    wrapFooter();
    m_top = style.margins.top() + heading.height + axisGap * style.px;
    const qreal moreLines = static_cast<qreal>(m_footerLines.size() - 1) * footerLine;
    m_bottom = style.page.height() - style.margins.bottom() - (footerHeight + moreLines) * style.px;
}

/// The confidentiality stands between plan and page number, or on lines of its own when it has no room there.
void PageFlow::wrapFooter()
{
    const qreal width = m_style.right() - m_style.left();
    const qreal planRoom = planWordsShare * width;
    m_footerLines = wrapText(m_footer.planWords, m_style.footer, planRoom, m_metrics).mid(0, mostFooterLines);
    if (m_metrics.width(m_footer.confidentiality, m_style.footer) <= middleShare * width)
        return;
    m_footerLines += wrapText(m_footer.confidentiality, m_style.footer, planRoom, m_metrics).mid(0, mostFooterLines);
    m_footer.confidentiality.clear();
}

qreal PageFlow::bodyHeight() const
{
    return m_bottom - m_top - m_axis.height();
}

void PageFlow::openPage(bool withAxis)
{
    closePage();
    m_heading.copy().moveInto(m_page, {0, m_style.margins.top()});
    m_hasAxis = withAxis;
    m_y = m_top + (withAxis ? m_axis.height() : 0);
    m_lanesBottom = m_y;
    m_isOpen = true;
    m_isFresh = true;
}

void PageFlow::closePage()
{
    if (!m_isOpen)
        return;
    if (m_hasAxis)
        m_axis.draw(m_page, m_top, m_lanesBottom);
    m_pages.push_back({std::move(m_page), m_top, m_hasAxis ? m_lanesBottom : m_top});
    m_page = {};
    m_isOpen = false;
}

void PageFlow::note(const QString &title)
{
    m_outline.push_back({title, static_cast<int>(m_pages.size()), m_y, 0});
}

qreal PageFlow::pieceHeight(const LaneLayout &lane, size_t from, size_t to, bool continued) const
{
    qreal height = lane.topMargin + lane.bottomMargin;
    for (size_t i = from; i < to; ++i)
        height += lane.rows[i].height;
    return std::max(height, continued ? lane.continuedHeader.height : std::max(lane.header.height, lane.leastHeight));
}

/// The end of the rows from @p from on that have room on this page; at least one row on a fresh page.
size_t PageFlow::lastFitting(const LaneLayout &lane, size_t from, bool continued) const
{
    size_t end = from;
    qreal height = lane.topMargin + lane.bottomMargin;
    while (end < lane.rows.size()) {
        height += lane.rows[end].height;
        const bool isFirstOfPage = end == from && m_isFresh;
        if (height > remaining() + heightTolerance && !isFirstOfPage)
            break;
        ++end;
    }
    const bool headerFits = pieceHeight(lane, from, end, continued) <= remaining() + heightTolerance;
    return headerFits || m_isFresh ? end : from;
}

void PageFlow::placePiece(LaneLayout &lane, size_t from, size_t to, bool continued)
{
    if (!continued)
        note(lane.title);
    const qreal height = pieceHeight(lane, from, to, continued);
    const QRectF rect(m_style.left(), m_y, m_lanesRight - m_style.left(), height);
    const int node = m_page.describe(SceneRole::Lane, rect, lane.title, lane.entity);
    Fragment header = continued ? lane.continuedHeader.copy() : std::move(lane.header);
    header.moveInto(m_page, {0, m_y}, node);
    qreal y = m_y + lane.topMargin;
    for (size_t i = from; i < to; ++i) {
        const qreal rowHeight = lane.rows[i].height;
        lane.rows[i].moveInto(m_page, {0, y}, node);
        y += rowHeight;
    }
    m_y += height;
    m_lanesBottom = m_y;
    m_isFresh = false;
    m_page.line(Stratum::Labels, {m_style.left(), m_y}, {m_lanesRight, m_y}, ColourToken::LineStrong, m_style.px);
}

void PageFlow::addLane(LaneLayout lane)
{
    const qreal height = lane.height();
    const bool isTall = height > bodyHeight() + heightTolerance;
    if (!m_isOpen || (!isTall && height > remaining() + heightTolerance)
        || (isTall && remaining() < leastStart * bodyHeight()))
        openPage(true);
    if (!isTall) {
        placePiece(lane, 0, lane.rows.size(), false);
        return;
    }
    size_t from = 0;
    bool continued = false;
    while (!continued || from < lane.rows.size()) {
        const size_t to = lastFitting(lane, from, continued);
        if (to > from || m_isFresh) {
            placePiece(lane, from, to, continued);
            continued = true;
            from = to;
        }
        if (from < lane.rows.size() || !continued)
            openPage(true);
    }
}

bool PageFlow::hasRoomFor(const Fragment &strip) const
{
    return m_isOpen && stripGap * m_style.px + strip.height <= remaining() + heightTolerance;
}

void PageFlow::addStrip(Fragment strip)
{
    if (!hasRoomFor(strip))
        openPage(false);
    m_y += m_isFresh ? 0 : stripGap * m_style.px;
    const qreal height = strip.height;
    strip.moveInto(m_page, {0, m_y});
    m_y += height;
    m_isFresh = false;
}

qreal PageFlow::addListTitle(const QString &title, bool continued)
{
    //: The title of a list that goes on from the page before
    const QString words = continued ? QCoreApplication::translate("Roadmap", "%1, continued").arg(title) : title;
    m_page.text(Stratum::Labels, m_style.left(), m_y + listTitleBaseline * m_style.px, words, {m_style.objectiveTitle},
                m_metrics);
    m_isFresh = false;
    return listTitle * m_style.px;
}

void PageFlow::addList(const QString &title, std::vector<Fragment> rows)
{
    const qreal least = rows.empty() ? 0 : rows.front().height;
    addRows(title, nullptr, std::move(rows), least);
}

void PageFlow::addTable(const QString &title, const Fragment &head, std::vector<Fragment> rows)
{
    qreal whole = head.height;
    for (const Fragment &row : rows)
        whole += row.height;
    const bool fitsOnePage = listTitle * m_style.px + whole <= m_bottom - m_top + heightTolerance;
    const qreal least = fitsOnePage || rows.empty() ? whole : head.height + rows.front().height;
    addRows(title, &head, std::move(rows), least);
}

/// Begins below what is there when @p least has room under the title.
void PageFlow::addRows(const QString &title, const Fragment *head, std::vector<Fragment> rows, qreal least)
{
    if (rows.empty())
        return;
    const qreal gap = m_isFresh ? 0 : stripGap * m_style.px;
    const bool hasRoom = m_isOpen && gap + listTitle * m_style.px + least <= remaining() + heightTolerance;
    if (hasRoom)
        m_y += gap;
    else
        openPage(false);
    note(title);
    addTitle(title, head, false);
    for (Fragment &row : rows) {
        if (row.height > remaining() + heightTolerance) {
            openPage(false);
            addTitle(title, head, true);
        }
        const qreal height = row.height;
        row.moveInto(m_page, {0, m_y});
        m_y += height;
    }
}

void PageFlow::addTitle(const QString &title, const Fragment *head, bool continued)
{
    m_y += addListTitle(title, continued);
    if (!head)
        return;
    head->copy().moveInto(m_page, {0, m_y});
    m_y += head->height;
}

QPointF PageFlow::drawFooter(Fragment &page, int number, int count) const
{
    const Lettering words{m_style.footer, ColourToken::TextSecondary};
    qreal baseline = m_style.page.height() - m_style.margins.bottom()
        - (footerBaseline + static_cast<qreal>(m_footerLines.size() - 1) * footerLine) * m_style.px;
    const qreal first = baseline;
    qreal left = 0;
    for (const QString &line : m_footerLines) {
        const qreal width = m_metrics.width(line, words.style);
        page.text(Stratum::Labels, m_style.left(), baseline, line, words, width);
        left = std::max(left, width);
        baseline += footerLine * m_style.px;
    }
    const QString text = QCoreApplication::translate("Roadmap", "Page %1 of %2").arg(number).arg(count);
    const Lettering strong{PaperStyle::bold(m_style.footer), ColourToken::TextPrimary, TextAlign::End};
    const qreal right = page.text(Stratum::Labels, m_style.right(), first, text, strong, m_metrics);
    const qreal middle = m_metrics.width(m_footer.confidentiality, words.style);
    const qreal free = m_style.right() - m_style.left() - left - right - middle;
    page.text(Stratum::Labels, m_style.left() + left + free / 2, first, m_footer.confidentiality, words, middle);
    return {m_style.right() - right, first};
}

std::vector<FlowPage> PageFlow::take()
{
    if (!m_isOpen && m_pages.empty())
        openPage(true);
    closePage();
    return std::move(m_pages);
}

} // namespace leadline
