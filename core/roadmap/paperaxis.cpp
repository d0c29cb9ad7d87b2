// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/paperaxis.h"

#include "core/base/planneddate.h"

#include <QCoreApplication>

namespace leadline {

namespace {

// Distances in px of the A3 picture, from the top of the band.
constexpr qreal bandHeight = 24;
constexpr qreal bandBaseline = 17.5;
constexpr qreal fineTop = 28;
constexpr qreal fineBaseline = 41.5;
constexpr qreal paperPillHeight = 19.3;
constexpr qreal paperPillPadding = 11.5;
constexpr qreal marksMiddle = 61.3;
constexpr qreal marksBaseline = 65.5;
constexpr qreal fullHeight = 73.7;
constexpr qreal paperLabelInset = 10;
constexpr qreal todayLine = 1.5;

MilestoneRowStyle markStyle(const PaperStyle &style)
{
    MilestoneRowStyle marks;
    marks.text = style.milestone;
    marks.diamond = 14 * style.px;
    marks.gap = 4 * style.px;
    marks.clearance = 2 * style.px;
    return marks;
}

} // namespace

PaperAxis::PaperAxis(const TimeScale &scale, const AxisWords &words, const std::vector<MilestoneMark> &marks,
                     QDate today, const PaperStyle &style, const TextMetrics &metrics)
    : m_scale(scale)
    , m_words(words)
    , m_today(today)
    , m_style(style)
    , m_metrics(metrics)
    , m_markStyle(markStyle(style))
    , m_marks(marks, scale, today, m_markStyle, metrics)
{
    if (scale.contains(today))
        m_todayText = PlannedDate{today}.display(scale.calendar(), today);
}

qreal PaperAxis::height() const
{
    return fullHeight * m_style.px;
}

bool PaperAxis::fitsAll(TimeUnit unit, qreal room) const
{
    for (const TimeSegment &segment : m_scale.segments(unit)) {
        if (!segment.partial && segment.to - segment.from < room + m_metrics.width(segment.label, m_style.month))
            return false;
    }
    return true;
}

PaperAxis::Rows PaperAxis::rows() const
{
    constexpr qint64 fewDays = 62;
    constexpr qreal wideDay = 3.99 * pointsPerMm; // the zoom Week has 28 mm a week
    const qreal room = paperLabelInset * m_style.px;
    if (m_scale.first().daysTo(m_scale.last()) < fewDays || m_scale.dayWidth() >= wideDay)
        return {TimeUnit::Month, TimeUnit::Week};
    if (fitsAll(TimeUnit::Month, room))
        return {TimeUnit::Quarter, TimeUnit::Month};
    return {TimeUnit::Year, fitsAll(TimeUnit::Quarter, room) ? TimeUnit::Quarter : TimeUnit::Year};
}

QRectF PaperAxis::todayPill(qreal top) const
{
    if (m_todayText.isEmpty())
        return {};
    const qreal width =
        m_metrics.width(m_todayText, PaperStyle::bold(m_style.month)) + 2 * paperPillPadding * m_style.px;
    const qreal middle = m_scale.middleOf(m_today);
    const qreal left = std::clamp(middle - width / 2, m_scale.from(), std::max(m_scale.from(), m_scale.to() - width));
    return {left, top + fineTop * m_style.px, width, paperPillHeight * m_style.px};
}

void PaperAxis::draw(Fragment &page, qreal top, qreal bottom) const
{
    const QRectF pill = todayPill(top);
    drawBand(page, top, bottom);
    drawFine(page, top, bottom, pill);
    drawToday(page, bottom, pill);
    drawColumn(page, top);
    m_marks.draw(page, top + marksMiddle * m_style.px, m_markStyle, m_metrics);
    const qreal rule = top + height();
    page.line(Stratum::Labels, {m_style.left(), rule}, {m_scale.to(), rule}, ColourToken::TextPrimary,
              strongRule * m_style.px);
}

void PaperAxis::drawBand(Fragment &page, qreal top, qreal bottom) const
{
    const qreal px = m_style.px;
    page.fill(Stratum::Ground, QRectF(m_scale.from(), top, m_scale.to() - m_scale.from(), bandHeight * px),
              ColourToken::Band);
    for (const TimeSegment &segment : m_scale.segments(rows().band)) {
        page.line(Stratum::Grid, {segment.from, top}, {segment.from, bottom}, ColourToken::LineStrong, px);
        const qreal width = m_metrics.width(segment.label, m_style.quarter);
        if (segment.from + paperLabelInset * px + width <= segment.to) {
            page.text(Stratum::Labels, segment.from + paperLabelInset * px, top + bandBaseline * px, segment.label,
                      {m_style.quarter}, width);
        }
    }
}

void PaperAxis::drawFine(Fragment &page, qreal top, qreal bottom, const QRectF &pill) const
{
    const qreal px = m_style.px;
    const Rows units = rows();
    if (units.fine == units.band)
        return;
    const std::vector<TimeSegment> coarse = m_scale.segments(units.band);
    std::vector<TimeSegment>::const_iterator next = coarse.begin();
    for (const TimeSegment &segment : m_scale.segments(units.fine)) {
        while (next != coarse.end() && next->first < segment.first)
            ++next;
        if (next == coarse.end() || next->first != segment.first) {
            page.line(Stratum::Ground, {segment.from, top + fineTop * px}, {segment.from, bottom},
                      ColourToken::LineGrid, px);
        }
        const qreal start = segment.from + paperLabelInset * px;
        const qreal width = m_metrics.width(segment.label, m_style.month);
        const bool meetsPill = !pill.isNull() && start < pill.right() && start + width > pill.left();
        if (start + width <= segment.to && !meetsPill) {
            page.text(Stratum::Labels, start, top + fineBaseline * px, segment.label,
                      {m_style.month, ColourToken::TextSecondary}, width);
        }
    }
}

void PaperAxis::drawToday(Fragment &page, qreal bottom, const QRectF &pill) const
{
    if (pill.isNull())
        return;
    const qreal x = m_scale.middleOf(m_today);
    page.line(Stratum::Grid, {x, pill.bottom()}, {x, bottom}, ColourToken::TodayLine, todayLine * m_style.px);
    FillItem ground;
    ground.rect = pill;
    ground.fill = ColourToken::TodayFill;
    ground.radius = 3 * m_style.px;
    page.on(Stratum::Labels).fills.push_back(ground);
    const TextStyle style = PaperStyle::bold(m_style.month);
    page.text(Stratum::Labels, pill.center().x(), pill.center().y() + m_metrics.capHeight(style) / 2, m_todayText,
              {style, ColourToken::TodayOn, TextAlign::Centre}, m_metrics);
}

void PaperAxis::drawColumn(Fragment &page, qreal top) const
{
    const qreal px = m_style.px;
    page.text(Stratum::Labels, m_style.left(), top + bandBaseline * px, m_words.title, {m_style.quarter}, m_metrics);
    const Lettering caption{m_style.month, ColourToken::TextSecondary};
    const qreal room = m_style.headerWidth - paperLabelInset * px / 2;
    const bool isWide = m_metrics.width(m_words.subtitle, m_style.month) > room;
    page.text(Stratum::Labels, m_style.left(), top + fineBaseline * px,
              isWide ? m_words.shortSubtitle : m_words.subtitle, caption, m_metrics);
    if (m_marks.labels.empty())
        return;
    const QString words = m_marks.hiddenLabels == 0
        ? QCoreApplication::translate("Roadmap", "Milestones")
        : QCoreApplication::translate("Roadmap", "Milestones, %n not named", nullptr, m_marks.hiddenLabels);
    page.text(Stratum::Labels, m_style.left(), top + marksBaseline * px, words, caption, m_metrics);
}

} // namespace leadline
