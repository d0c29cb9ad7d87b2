// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barpainter.h"

#include "core/render/brushwork.h"
#include "core/render/outline.h"
#include "core/render/theme.h"

namespace leadline {

namespace {

/// One side of a rectangle: left or right, as drawn.
struct Sides
{
    bool leftClosed = true;
    bool rightClosed = true;
};

Sides drawnSides(const BarParts &parts, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return {parts.startClosed, parts.endClosed};
    return {parts.endClosed, parts.startClosed};
}

} // namespace

BarBatch::BarBatch(const FontTextMetrics &metrics, Qt::LayoutDirection direction, bool patternsOnScreen)
    : m_metrics(metrics)
    , m_direction(direction)
    , m_patternsOnScreen(patternsOnScreen)
    , m_glyphs(direction)
{
}

void BarBatch::setStamps(StampSink *stamps)
{
    m_stamps = stamps;
    m_glyphs.setStamps(stamps);
}

void BarBatch::Shapes::draw(QPainter &painter) const
{
    if (!rects.isEmpty())
        painter.drawRects(rects);
    for (const QPainterPath &path : round)
        painter.drawPath(path);
}

BarBatch::Group &BarBatch::groupFor(const BarItem &bar, const BarLook &look)
{
    Group wanted;
    wanted.paints = barPaints(bar, look);
    wanted.border = look.border;
    const auto fits = [&wanted](const Group &group) {
        return group.paints.tint == wanted.paints.tint && group.paints.edge == wanted.paints.edge
            && group.paints.mark == wanted.paints.mark && qFuzzyCompare(group.border, wanted.border);
    };
    const std::vector<Group>::iterator found = std::find_if(m_groups.begin(), m_groups.end(), fits);
    if (found != m_groups.end())
        return *found;
    m_groups.push_back(std::move(wanted));
    return m_groups.back();
}

void BarBatch::addOutline(const BarItem &bar, const BarLook &look)
{
    const BarParts parts = barParts(bar, look, m_direction, m_metrics);
    Group &group = groupFor(bar, look);
    addBody(group, bar, look, parts);
    addStripe(group, bar, look, parts);
    addBorder(group, bar, look, parts);
}

void BarBatch::add(const BarItem &bar, const BarLook &look)
{
    const BarParts parts = barParts(bar, look, m_direction, m_metrics);
    Group &group = groupFor(bar, look);
    addBody(group, bar, look, parts);
    addStripe(group, bar, look, parts);
    addBorder(group, bar, look, parts);
    for (int i = 0; i < parts.sliceCount; ++i)
        group.slices.append(parts.slices[static_cast<size_t>(i)]);
    if (look.progressLine > 0 && !parts.progress.isEmpty())
        m_progressLines.append(parts.progress);
    if (!parts.plate.isEmpty())
        m_plates.push_back({parts.plate, look.plateRadius, look.border});

    m_glyphs.add(parts.glyph, bar.glyph, static_cast<double>(bar.progress));
    m_glyphs.add(parts.parked, Glyph::Parked);
    m_glyphs.add(parts.attention, Glyph::Attention);
    m_glyphs.add(parts.chevronStart, Glyph::ChevronStart);
    m_glyphs.add(parts.chevronEnd, Glyph::ChevronEnd);
    m_labels.push_back({&bar, &look, parts.title, parts.trailing});
}

void BarBatch::addBody(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts)
{
    const bool hasOneOutline = look.radius <= 0 && parts.startClosed && parts.endClosed;
    const Sides sides = drawnSides(parts, m_direction);
    const qreal leftRadius = sides.leftClosed ? look.radius : 0;
    const qreal rightRadius = sides.rightClosed ? look.radius : 0;
    if (hasOneOutline) {
        const qreal inset = look.border / 2;
        group.boxes.append(parts.body.adjusted(inset, inset, -inset, -inset));
    } else if (look.radius <= 0) {
        group.bodies.rects.append(parts.body);
    } else {
        group.bodies.round.push_back(sidedRoundRect(parts.body, leftRadius, rightRadius));
    }
    if (look.progressLine > 0 || parts.progress.isEmpty())
        return;
    const bool isWhole = parts.progress.width() >= parts.body.width() - look.radius;
    const bool fromLeft = m_direction == Qt::LeftToRight;
    if (look.radius <= 0) {
        group.progress.rects.append(parts.progress);
    } else {
        const bool isDone = bar.filledShare() >= 1;
        QRectF part = parts.progress;
        if (isWhole && !isDone && parts.endClosed)
            part.setWidth(parts.body.width() - look.radius);
        if (!fromLeft)
            part.moveRight(parts.progress.right());
        group.progress.round.push_back(
            sidedRoundRect(part, fromLeft || isDone ? leftRadius : 0, !fromLeft || isDone ? rightRadius : 0));
    }
}

void BarBatch::addStripe(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts)
{
    if (parts.stripe.isEmpty() || bar.muted)
        return;
    if (bar.openStart) {
        const qreal step = 2 * openSideDash * look.unit;
        for (qreal y = parts.stripe.top(); y < parts.stripe.bottom(); y += step) {
            const qreal height = std::min(openSideDash * look.unit, parts.stripe.bottom() - y);
            group.stripes.rects.append(QRectF(parts.stripe.left(), y, parts.stripe.width(), height));
        }
        return;
    }
    if (look.radius > 0) {
        group.stripes.round.push_back(roundedStripe(parts.stripe, look.radius, m_direction == Qt::LeftToRight));
    } else {
        group.stripes.rects.append(parts.stripe);
    }
    if (look.stripePattern || m_patternsOnScreen) {
        const qreal inset = look.border;
        const QRectF inner = parts.stripe.adjusted(inset, inset, -inset / 2, -inset);
        m_patternUnit = look.unit;
        if (m_stamps && Theme::paletteIndex(bar.product) > 1) {
            Stamp stamp;
            stamp.product = bar.product;
            stamp.unit = look.unit;
            stamp.size = inner.size();
            stamp.at = inner.topLeft();
            m_stamps->place(stamp);
        } else {
            appendPattern(m_patterns, bar.product, inner, look.unit);
        }
    }
}

void BarBatch::addBorder(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts)
{
    const Sides sides = drawnSides(parts, m_direction);
    const qreal inset = look.border / 2;
    const QRectF line =
        parts.body.adjusted(sides.leftClosed ? inset : 0, inset, sides.rightClosed ? -inset : 0, -inset);
    const bool hasOneOutline = look.radius <= 0 && parts.startClosed && parts.endClosed;
    if (!hasOneOutline)
        group.borders.push_back(sidedBorder(line, look.radius - inset, sides.leftClosed, sides.rightClosed));
    const auto addDashedSide = [&](bool atLeft) {
        const qreal x = atLeft ? parts.body.left() + inset : parts.body.right() - inset;
        group.dashedBorders.append(QLineF(x, parts.body.top(), x, parts.body.bottom()));
    };
    if (bar.openEnd && !bar.continuesAfter)
        addDashedSide(m_direction == Qt::RightToLeft);
    if (bar.openStart && !bar.continuesBefore)
        addDashedSide(m_direction == Qt::LeftToRight);
}

void BarBatch::drawGroup(Brushwork &brushwork, const Group &group) const
{
    QPainter &painter = brushwork.painter();
    brushwork.setFill(group.paints.tint);
    brushwork.setNoStroke();
    group.bodies.draw(painter);
    if (!group.boxes.isEmpty()) {
        brushwork.setStroke(group.paints.edge, group.border);
        painter.drawRects(group.boxes);
        brushwork.setNoStroke();
    }
    brushwork.setFill(group.paints.fill);
    group.progress.draw(painter);
    if (!group.slices.isEmpty())
        painter.drawRects(group.slices);
    brushwork.setFill(group.paints.mark);
    group.stripes.draw(painter);
    brushwork.setFill({});
    brushwork.setStroke(group.paints.edge, group.border);
    for (const QPainterPath &border : group.borders)
        painter.drawPath(border);
    if (!group.dashedBorders.isEmpty()) {
        brushwork.setStroke(group.paints.edge, group.border, DashPattern::Dash33);
        painter.drawLines(group.dashedBorders);
    }
}

void BarBatch::drawPatterns(Brushwork &brushwork)
{
    QPainter &painter = brushwork.painter();
    if (!m_patterns.lines.isEmpty() || !m_patterns.rings.isEmpty()) {
        brushwork.setFill({});
        brushwork.setStroke(ColourToken::PatternInk, patternStroke * m_patternUnit);
        painter.drawLines(m_patterns.lines);
        for (const QRectF &ring : std::as_const(m_patterns.rings))
            painter.drawEllipse(ring);
    }
    brushwork.setFill(ColourToken::PatternInk);
    brushwork.setNoStroke();
    for (const QRectF &dot : std::as_const(m_patterns.dots))
        painter.drawEllipse(dot);
    m_patterns = {};
}

void BarBatch::drawPlates(Brushwork &brushwork)
{
    const bool isMirrored = m_direction == Qt::RightToLeft;
    QPainter &painter = brushwork.painter();
    for (const Plate &plate : m_plates) {
        const qreal inset = plate.border / 2;
        brushwork.setFill(ColourToken::Canvas);
        brushwork.setNoStroke();
        painter.drawPath(sidedRoundRect(plate.rect, isMirrored ? plate.radius : 0, isMirrored ? 0 : plate.radius));
        const QRectF line = plate.rect.adjusted(isMirrored ? inset : 0, inset, isMirrored ? 0 : -inset, -inset);
        brushwork.setFill({});
        brushwork.setStroke(ColourToken::LineStrong, plate.border);
        painter.drawPath(sidedBorder(line, std::max(0.0, plate.radius - inset), isMirrored, !isMirrored));
    }
    m_plates.clear();
}

void BarBatch::flush(Brushwork &brushwork, TextBatch &texts)
{
    for (const Group &group : m_groups)
        drawGroup(brushwork, group);
    m_groups.clear();
    drawPatterns(brushwork);
    if (!m_progressLines.isEmpty()) {
        brushwork.setFill(ColourToken::TextPrimary);
        brushwork.setNoStroke();
        brushwork.painter().drawRects(m_progressLines);
        m_progressLines.clear();
    }
    drawPlates(brushwork);
    m_glyphs.flush(brushwork);
    for (const Label &label : m_labels) {
        const BarItem &bar = *label.bar;
        const BarPaints paints = barPaints(bar, *label.look);
        texts.add(label.title, bar.title, label.look->title, paints.title);
        texts.add(label.trailing, bar.trailing, label.look->trailing, paints.trailing);
    }
    m_labels.clear();
}

} // namespace leadline
