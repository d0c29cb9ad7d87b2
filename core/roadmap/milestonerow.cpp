// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/milestonerow.h"

#include <QCoreApplication>

namespace leadline {

namespace {

class LabelPlacing final
{
public:
    LabelPlacing(const TimeScale &scale, QDate today, const MilestoneRowStyle &style)
        : m_style(style)
        , m_taken(scale.from())
    {
        if (scale.contains(today))
            m_today = scale.middleOf(today);
    }

    /// Finds a place between what is taken and @p next, the start of the next mark (or the end of the time).
    void place(MilestoneRow::Label &label, qreal next)
    {
        const qreal half = m_style.diamond / 2;
        const qreal full = label.nameWidth + (label.dateWidth > 0 ? m_style.gap + label.dateWidth : 0);
        const qreal after = label.x + half + m_style.gap;
        const qreal before = label.x - half - m_style.gap;
        for (const bool avoidsToday : {true, false}) {
            for (const qreal width : {full, label.nameWidth}) {
                for (const qreal start : {after, before - width}) {
                    if (!label.isShown && fits(start, start + width, next, avoidsToday))
                        show(label, start, width > label.nameWidth);
                }
            }
        }
        m_taken = std::max(m_taken, label.x + half);
        if (label.isShown)
            m_taken = std::max(m_taken, std::max(label.nameStart + label.nameWidth, label.dateStart + label.dateWidth));
    }

private:
    bool fits(qreal from, qreal to, qreal next, bool avoidsToday) const
    {
        const bool isFree = from >= m_taken + m_style.clearance && to <= next - m_style.clearance;
        return isFree && !(avoidsToday && m_today && from < *m_today && to > *m_today);
    }

    void show(MilestoneRow::Label &label, qreal start, bool withDate) const
    {
        label.isShown = true;
        label.nameStart = start;
        label.dateStart = start + label.nameWidth + m_style.gap;
        if (!withDate) {
            label.dateStart = start;
            label.dateWidth = 0;
        }
    }

    const MilestoneRowStyle &m_style;
    qreal m_taken;
    std::optional<qreal> m_today;
};

TextStyle nameStyle(const MilestoneRowStyle &row)
{
    TextStyle style = row.text;
    style.weight = row.nameWeight;
    return style;
}

} // namespace

MilestoneRow::MilestoneRow(const std::vector<MilestoneMark> &marks, const TimeScale &scale, QDate today,
                           const MilestoneRowStyle &style, const TextMetrics &metrics)
{
    for (const MilestoneMark &mark : marks) {
        if (!scale.contains(mark.day))
            continue;
        Label label;
        label.mark = mark;
        label.x = scale.middleOf(mark.day);
        label.nameWidth = metrics.width(mark.name, nameStyle(style));
        label.dateWidth = mark.date.isEmpty() ? 0 : metrics.width(mark.date, style.text);
        labels.push_back(std::move(label));
    }
    LabelPlacing placing(scale, today, style);
    for (size_t i = 0; i < labels.size(); ++i) {
        const bool isLast = i + 1 == labels.size();
        const qreal next = isLast ? scale.to() + style.clearance : labels[i + 1].x - style.diamond / 2;
        placing.place(labels[i], next);
        hiddenLabels += labels[i].isShown ? 0 : 1;
    }
}

void MilestoneRow::draw(Fragment &target, qreal middle, const MilestoneRowStyle &style,
                        const TextMetrics &metrics) const
{
    const qreal baseline = middle + metrics.capHeight(style.text) / 2;
    for (const Label &label : labels) {
        const QRectF box(label.x - style.diamond / 2, middle - style.diamond / 2, style.diamond, style.diamond);
        //: A milestone for a screen reader: name and date
        const QString name = label.mark.date.isEmpty()
            ? label.mark.name
            : QCoreApplication::translate("Roadmap", "%1, %2", "milestone").arg(label.mark.name, label.mark.date);
        target.on(Stratum::Labels).glyphs.push_back({box, Glyph::Milestone, 0, {}, label.mark.entity, name});
        target.describe(SceneRole::Milestone, box, name, label.mark.entity);
        if (!label.isShown)
            continue;
        target.text(Stratum::Labels, label.nameStart, baseline, label.mark.name, {nameStyle(style)}, label.nameWidth,
                    label.mark.entity);
        if (label.dateWidth > 0) {
            target.text(Stratum::Labels, label.dateStart, baseline, label.mark.date,
                        {style.text, ColourToken::TextTertiary}, label.dateWidth, label.mark.entity);
        }
    }
}

} // namespace leadline
