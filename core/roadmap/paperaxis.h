// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/roadmap/milestonerow.h"
#include "core/roadmap/paperstyle.h"

namespace leadline {

/// What stands in the column before the time axis.
struct AxisWords
{
    QString title;         ///< "Outcome"
    QString subtitle;      ///< "and key results, now and target for 31 Dec"
    QString shortSubtitle; ///< in its place where that doesn't fit
};

/// The head of a printed roadmap's grid, repeated on every page: quarter band, months, milestones, today, and the
/// lines down to the last lane.
class PaperAxis final
{
public:
    /// @p scale in page coordinates; @p marks by day.
    PaperAxis(const TimeScale &scale, const AxisWords &words, const std::vector<MilestoneMark> &marks, QDate today,
              const PaperStyle &style, const TextMetrics &metrics);

    /// From the top of the band to where the first lane begins.
    qreal height() const;
    /// Draws it with its top at @p top and the lines down to @p bottom.
    void draw(Fragment &page, qreal top, qreal bottom) const;

private:
    struct Rows
    {
        TimeUnit band;
        TimeUnit fine;
    };

    Rows rows() const;
    bool fitsAll(TimeUnit unit, qreal room) const;
    void drawBand(Fragment &page, qreal top, qreal bottom) const;
    void drawFine(Fragment &page, qreal top, qreal bottom, const QRectF &pill) const;
    void drawToday(Fragment &page, qreal bottom, const QRectF &pill) const;
    void drawColumn(Fragment &page, qreal top) const;
    /// The ground of the date of today; null when today isn't shown.
    QRectF todayPill(qreal top) const;

    const TimeScale &m_scale;
    AxisWords m_words;
    QDate m_today;
    const PaperStyle &m_style;
    const TextMetrics &m_metrics;
    MilestoneRowStyle m_markStyle;
    MilestoneRow m_marks;
    QString m_todayText;
};

} // namespace leadline
