// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/lanelayout.h"
#include "core/roadmap/paperaxis.h"

#include <optional>

namespace leadline {

/// What stands at the foot of every page.
struct PageFooter
{
    QString planWords;
    QString confidentiality;
};

/// A page without its footer.
struct FlowPage
{
    Fragment content;
    qreal gridTop = 0;    ///< of the time grid with its axis
    qreal gridBottom = 0; ///< gridTop when the page has none

    bool hasGrid() const { return gridBottom > gridTop; }
};

/// Fills pages from top to bottom: heading and axis first, then what is added. Lanes and axis may run on beyond the
/// paper, to be cut into tiles.
class PageFlow final
{
public:
    /// @p heading is the laid-out title block with the legend; @p lanesRight is where lanes end.
    PageFlow(const Fragment &heading, const PaperAxis &axis, const PageFooter &footer, const PaperStyle &style,
             const TextMetrics &metrics, qreal lanesRight);

    /// A lane stays on one page; one that is taller than a page goes on with its header repeated.
    void addLane(LaneLayout lane);
    /// A block below the lanes, kept whole.
    void addStrip(Fragment strip);
    /// Whether the strip has room below the lanes.
    bool hasRoomFor(const Fragment &strip) const;
    /// Rows under a title that is repeated on every page it needs.
    void addList(const QString &title, std::vector<Fragment> rows);
    /// The same with @p head, such as headings of columns, below every title. It begins on a new page when it would be
    /// torn apart otherwise and needn't be.
    void addTable(const QString &title, const Fragment &head, std::vector<Fragment> rows);

    /// The pages; with their bookmarks.
    std::vector<FlowPage> take();
    const std::vector<OutlineEntry> &outline() const { return m_outline; }
    /// Draws the footer of page @p number of @p count; the place where its page number starts is returned.
    QPointF drawFooter(Fragment &page, int number, int count) const;

private:
    void wrapFooter();
    void openPage(bool withAxis);
    void closePage();
    qreal bodyHeight() const;
    qreal remaining() const { return m_bottom - m_y; }
    void note(const QString &title);
    void placePiece(LaneLayout &lane, size_t from, size_t to, bool continued);
    qreal pieceHeight(const LaneLayout &lane, size_t from, size_t to, bool continued) const;
    size_t lastFitting(const LaneLayout &lane, size_t from, bool continued) const;
    qreal addListTitle(const QString &title, bool continued);
    void addRows(const QString &title, const Fragment *head, std::vector<Fragment> rows, qreal least);
    void addTitle(const QString &title, const Fragment *head, bool continued);

    const Fragment &m_heading;
    const PaperAxis &m_axis;
    PageFooter m_footer;
    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    qreal m_lanesRight;
    QStringList m_footerLines;
    qreal m_top = 0;    ///< below the heading
    qreal m_bottom = 0; ///< above the footer
    std::vector<FlowPage> m_pages;
    std::vector<OutlineEntry> m_outline;
    Fragment m_page;
    qreal m_y = 0;
    bool m_isOpen = false;
    bool m_hasAxis = false;
    bool m_isFresh = false; ///< nothing below the heading yet
    qreal m_lanesBottom = 0;
};

} // namespace leadline
