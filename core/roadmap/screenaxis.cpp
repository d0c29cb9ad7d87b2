// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/screenaxis.h"

#include "core/model/blackout.h"
#include "core/model/milestone.h"
#include "core/model/product.h"
#include "core/roadmap/featurefacts.h"

#include <cmath>

namespace leadline {

namespace {

constexpr qreal screenLabelInset = 8;
constexpr qreal screenPillPadding = 8;
constexpr qreal screenPillHeight = 18;
constexpr TextStyle bandStyle{12, TextWeight::SemiBold};
constexpr TextStyle fineStyle{11};
constexpr TextStyle todayStyle{11, TextWeight::SemiBold};

bool concerns(const Milestone &milestone, const Plan &plan, const Scope &scope)
{
    bool concernsScope = milestone.products.isEmpty();
    for (size_t i = 0; i < milestone.products.size(); ++i) {
        const Product *product = plan.find(milestone.products.at(i));
        concernsScope = concernsScope || (product && scope.contains(*product));
    }
    return concernsScope;
}

} // namespace

ZoomUnits unitsOf(ViewZoom zoom, qreal fitted)
{
    switch (zoom) {
    case ViewZoom::Week:
        return {TimeUnit::Month, TimeUnit::Week, TimeUnit::Day, 16};
    case ViewZoom::Month:
        return {TimeUnit::Month, TimeUnit::Week, TimeUnit::Day, 8};
    case ViewZoom::Quarter:
        return {TimeUnit::Quarter, TimeUnit::Month, TimeUnit::Week, 2.6};
    case ViewZoom::Year:
        return {TimeUnit::Year, TimeUnit::Quarter, TimeUnit::Month, 1};
    case ViewZoom::Fit:
        break;
    }
    ZoomUnits units = unitsOf(fitted >= 6 ? ViewZoom::Month : fitted >= 1.4 ? ViewZoom::Quarter : ViewZoom::Year);
    units.dayWidth = 0;
    return units;
}

ScreenAxis::ScreenAxis(const Plan &plan, const Scope &scope, const TimeScale &scale, const ZoomUnits &units,
                       QDate today)
    : m_scale(scale)
    , m_units(units)
    , m_today(today)
    , m_band(scale.segments(units.band))
    , m_fine(scale.segments(units.fine))
{
    for (const Milestone &milestone : plan.all<Milestone>()) {
        if (milestone.date.isValid() && concerns(milestone, plan, scope))
            m_marks.push_back({sceneEntity(milestone), milestone.date.date, milestone.name.simplified(), {}});
    }
    std::sort(m_marks.begin(), m_marks.end(), [](const MilestoneMark &a, const MilestoneMark &b) {
        return a.day != b.day ? a.day < b.day : a.entity.id < b.entity.id;
    });
    for (const Blackout &blackout : plan.all<Blackout>()) {
        const bool isShown = blackout.team.isNull() && blackout.start.isValid() && blackout.end >= scale.first()
            && blackout.start <= scale.last();
        if (isShown)
            m_blackouts.push_back({blackout.start, blackout.end, sceneEntity(blackout), blackout.name});
    }
}

QString ScreenAxis::todayWords() const
{
    return PlannedDate{m_today}.display(m_scale.calendar(), m_today);
}

std::optional<qreal> ScreenAxis::todayPlace() const
{
    return m_scale.contains(m_today) ? std::optional<qreal>(m_scale.middleOf(m_today)) : std::nullopt;
}

QRectF ScreenAxis::pill(const TextMetrics &metrics) const
{
    const qreal width = metrics.width(todayWords(), todayStyle) + 2 * screenPillPadding;
    return {m_scale.middleOf(m_today) - width / 2, bandHeight + (fineHeight - screenPillHeight) / 2, width,
            screenPillHeight};
}

Scene ScreenAxis::axis(qreal from, qreal to, const TextMetrics &metrics) const
{
    Fragment out;
    addDivisions(out, from, to, metrics);
    if (showsMilestones)
        addMilestones(out, from, to, metrics);
    if (const std::optional<qreal> today = todayPlace()) {
        const QRectF box = pill(metrics);
        out.line(Stratum::Today, {*today, box.bottom()}, {*today, height()}, ColourToken::TodayLine, 1.5);
        FillItem ground;
        ground.rect = box;
        ground.fill = ColourToken::TodayFill;
        ground.radius = 4;
        out.on(Stratum::Overlay).fills.push_back(ground);
        out.text(Stratum::Overlay, box.center().x(), box.center().y() + metrics.capHeight(todayStyle) / 2, todayWords(),
                 {todayStyle, ColourToken::TodayOn, TextAlign::Centre}, metrics);
    }
    return std::move(out).toScene(QSizeF(m_scale.to(), height()));
}

void ScreenAxis::addDivisions(Fragment &out, qreal from, qreal to, const TextMetrics &metrics) const
{
    const QRectF today = todayPlace() ? pill(metrics) : QRectF();
    for (const TimeSegment &segment : m_fine) {
        if (segment.to < from || segment.from > to)
            continue;
        out.line(Stratum::Ground, {segment.from, bandHeight}, {segment.from, height()}, ColourToken::LineGrid, 1);
        const qreal start = segment.from + screenLabelInset;
        const qreal width = metrics.width(segment.label, fineStyle);
        const bool meetsPill = !today.isNull() && start < today.right() && start + width > today.left();
        if (start + width <= segment.to && !meetsPill) {
            out.text(Stratum::Labels, start, bandHeight + (fineHeight + metrics.capHeight(fineStyle)) / 2,
                     segment.label, {fineStyle, ColourToken::TextTertiary}, width);
        }
    }
    for (const TimeSegment &segment : m_band) {
        if (segment.to < from || segment.from > to)
            continue;
        out.line(Stratum::Grid, {segment.from, 0}, {segment.from, height()}, ColourToken::LineStrong, 1);
        const qreal width = metrics.width(segment.label, bandStyle);
        const qreal start = std::max(segment.from, from) + screenLabelInset;
        if (start + width <= segment.to) {
            out.text(Stratum::Labels, start, (bandHeight + metrics.capHeight(bandStyle)) / 2, segment.label,
                     {bandStyle}, width);
        }
    }
    const qreal fineBottom = bandHeight + fineHeight;
    if (showsMilestones)
        out.line(Stratum::Ground, {from, fineBottom}, {to, fineBottom}, ColourToken::LineGrid, 1);
}

void ScreenAxis::addMilestones(Fragment &out, qreal from, qreal to, const TextMetrics &metrics) const
{
    const MilestoneRowStyle style{fineStyle, 11, 5, 4, TextWeight::Regular};
    // A label may reach into sight from a mark that lies outside.
    constexpr qreal reach = 300;
    std::vector<MilestoneMark> near;
    for (const MilestoneMark &mark : m_marks) {
        if (m_scale.contains(mark.day) && m_scale.middleOf(mark.day) > from - reach
            && m_scale.middleOf(mark.day) < to + reach)
            near.push_back(mark);
    }
    const MilestoneRow row(near, m_scale, m_today, style, metrics);
    row.draw(out, bandHeight + fineHeight + markHeight / 2, style, metrics);
}

Scene ScreenAxis::grid(const QRectF &exposed) const
{
    Fragment out;
    const auto addLines = [&](const std::vector<TimeSegment> &segments, Stratum stratum, ColourToken token) {
        for (const TimeSegment &segment : segments) {
            if (segment.from >= exposed.left() - 1 && segment.from <= exposed.right() + 1)
                out.line(stratum, {segment.from, exposed.top()}, {segment.from, exposed.bottom()}, token, 1);
        }
    };
    addLines(m_fine, Stratum::Ground, ColourToken::LineGrid);
    addLines(m_band, Stratum::Grid, ColourToken::LineStrong);
    for (const Span &blackout : m_blackouts) {
        HatchItem hatch;
        const qreal from = std::max(m_scale.from(), m_scale.startOf(blackout.first));
        const qreal to = std::min(m_scale.to(), m_scale.endOf(blackout.last));
        if (to < exposed.left() || from > exposed.right())
            continue;
        // Cut at whole periods of the pattern, so that pieces painted one after the other fit together.
        const qreal top = std::floor(exposed.top() / hatch.spacing) * hatch.spacing;
        const qreal bottom = std::ceil(exposed.bottom() / hatch.spacing) * hatch.spacing;
        hatch.rect = QRectF(from, top, to - from, bottom - top);
        hatch.entity = blackout.entity;
        out.on(Stratum::Blackout).hatches.push_back(hatch);
        out.describe(SceneRole::Text, hatch.rect, blackout.name, hatch.entity);
    }
    return std::move(out).toScene(QSizeF(m_scale.to(), exposed.bottom()));
}

} // namespace leadline
