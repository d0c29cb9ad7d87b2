// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/glyphs.h"

#include <map>

namespace leadline {

namespace {

constexpr qreal statusGrid = 12;
constexpr qreal confidenceGrid = 10;
constexpr qreal changeGrid = 14;
constexpr qreal ringRadius = 4.75;
constexpr qreal ringWidth = 1.5;

/// Draws on a grid of its own; the shapes come out in units of the box.
class GlyphPen final
{
public:
    explicit GlyphPen(qreal grid)
        : m_grid(grid)
    {
    }

    void fill(const QPainterPath &path, Paint paint) { m_shapes.push_back({scaled(path), paint, {}, 0, false}); }
    void stroke(const QPainterPath &path, Paint paint, qreal width, bool roundCaps = true)
    {
        m_shapes.push_back({scaled(path), {}, paint, width / m_grid, roundCaps});
    }
    GlyphShapes take() { return std::move(m_shapes); }

private:
    QPainterPath scaled(const QPainterPath &path) const
    {
        return QTransform::fromScale(1 / m_grid, 1 / m_grid).map(path);
    }

    qreal m_grid;
    GlyphShapes m_shapes;
};

QPainterPath circle(qreal x, qreal y, qreal radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(x, y), radius, radius);
    return path;
}

QPainterPath polyline(std::initializer_list<QPointF> points, bool closed = false)
{
    QPainterPath path(*points.begin());
    for (const QPointF *point = points.begin() + 1; point != points.end(); ++point)
        path.lineTo(*point);
    if (closed)
        path.closeSubpath();
    return path;
}

QPainterPath roundedSquare(qreal from, qreal size, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(from, from, size, size), radius, radius);
    return path;
}

QPainterPath dashedRing(qreal centre, qreal radius)
{
    constexpr int dashes = 9;
    constexpr qreal step = 360.0 / dashes;
    constexpr qreal dash = 23;
    const QRectF box(centre - radius, centre - radius, 2 * radius, 2 * radius);
    QPainterPath path;
    for (int i = 0; i < dashes; ++i) {
        const qreal angle = 90 + i * step - dash / 2;
        path.arcMoveTo(box, angle);
        path.arcTo(box, angle, dash);
    }
    return path;
}

GlyphShapes statusShapes(Glyph glyph)
{
    GlyphPen pen(statusGrid);
    const Paint neutral = ColourToken::TextSecondary;
    const Paint onMark = ColourToken::Canvas;
    switch (glyph) {
    case Glyph::Idea:
        pen.stroke(dashedRing(6, ringRadius), neutral, ringWidth, false);
        break;
    case Glyph::Discovery:
        pen.stroke(circle(6, 6, ringRadius), neutral, ringWidth);
        pen.fill(circle(6, 6, 1.35), neutral);
        break;
    case Glyph::Ready:
        pen.stroke(circle(6, 6, ringRadius), neutral, ringWidth);
        break;
    case Glyph::InProgress:
        pen.stroke(circle(6, 6, ringRadius), ColourToken::AccentLine, ringWidth);
        break;
    case Glyph::Released:
        pen.fill(circle(6, 6, 5.5), ColourToken::StateOk);
        pen.stroke(polyline({{3.6, 6.2}, {5.3, 7.9}, {8.4, 4.5}}), onMark, 1.5);
        break;
    case Glyph::AtRisk:
        pen.fill(polyline({{6, 0.9}, {11.5, 10.9}, {0.5, 10.9}}, true), ColourToken::StateAttention);
        pen.stroke(polyline({{6, 4.5}, {6, 7.2}}), onMark, 1.3);
        pen.fill(circle(6, 9.2, 0.8), onMark);
        break;
    case Glyph::Blocked:
        pen.fill(roundedSquare(0.9, 10.2, 1.8), ColourToken::StateBad);
        pen.stroke(polyline({{3.6, 6}, {8.4, 6}}), onMark, 1.5);
        break;
    case Glyph::OffTrack:
        pen.fill(roundedSquare(1.5, 9, 0.6), ColourToken::StateBad);
        break;
    case Glyph::WontDo:
        pen.stroke(circle(6, 6, ringRadius), ColourToken::TextTertiary, ringWidth);
        pen.stroke(polyline({{3.2, 6}, {8.8, 6}}), ColourToken::TextTertiary, ringWidth, false);
        break;
    case Glyph::Parked:
        pen.stroke(polyline({{4, 2.5}, {4, 9.5}}), neutral, 1.5, false);
        pen.stroke(polyline({{8, 2.5}, {8, 9.5}}), neutral, 1.5, false);
        break;
    case Glyph::Attention:
        pen.stroke(polyline({{6, 1.4}, {11, 10.4}, {1, 10.4}}, true), ColourToken::StateAttention, 1.2);
        pen.stroke(polyline({{6, 4.8}, {6, 7.2}}), ColourToken::StateAttention, 1.2);
        pen.fill(circle(6, 8.9, 0.7), ColourToken::StateAttention);
        break;
    case Glyph::Clock:
        pen.stroke(circle(6, 6, ringRadius), neutral, 1.1);
        pen.stroke(polyline({{6, 3.3}, {6, 6}, {8, 7.2}}), neutral, 1.1);
        break;
    case Glyph::Lock: {
        QPainterPath body;
        body.addRoundedRect(QRectF(2.5, 5.5, 7, 5), 1, 1);
        QPainterPath shackle(QPointF(4, 5.5));
        shackle.lineTo(4, 4);
        shackle.arcTo(QRectF(4, 2, 4, 4), 180, -180);
        shackle.lineTo(8, 5.5);
        pen.stroke(body, neutral, 1.1);
        pen.stroke(shackle, neutral, 1.1);
        break;
    }
    case Glyph::Milestone:
        pen.fill(polyline({{6, 0}, {12, 6}, {6, 12}, {0, 6}}, true), ColourToken::TextPrimary);
        break;
    default:
        break;
    }
    return pen.take();
}

GlyphShapes confidenceShapes(Glyph glyph)
{
    GlyphPen pen(confidenceGrid);
    switch (glyph) {
    case Glyph::ConfidenceOnTrack:
        pen.fill(circle(5, 5, 4.1), ColourToken::StateOk);
        break;
    case Glyph::ConfidenceAtRisk:
        pen.fill(polyline({{5, 0.7}, {9.6, 9.1}, {0.4, 9.1}}, true), ColourToken::StateAttention);
        break;
    case Glyph::ConfidenceOffTrack:
        pen.fill(roundedSquare(1.1, 7.8, 0.6), ColourToken::StateBad);
        break;
    case Glyph::ConfidenceUnknown:
        pen.stroke(circle(5, 5, 3.5), ColourToken::TextTertiary, 1.2);
        break;
    default:
        break;
    }
    return pen.take();
}

GlyphShapes changeShapes(Glyph glyph)
{
    GlyphPen pen(changeGrid);
    const Paint ink = ColourToken::TextPrimary;
    const Paint quiet = ColourToken::TextSecondary;
    constexpr qreal width = 1.5;
    switch (glyph) {
    case Glyph::ChangeLater:
        pen.stroke(polyline({{1.8, 7}, {12.2, 7}}), ink, width);
        pen.stroke(polyline({{8.4, 3.2}, {12.2, 7}, {8.4, 10.8}}), ink, width);
        break;
    case Glyph::ChangeEarlier:
        pen.stroke(polyline({{12.2, 7}, {1.8, 7}}), ink, width);
        pen.stroke(polyline({{5.6, 3.2}, {1.8, 7}, {5.6, 10.8}}), ink, width);
        break;
    case Glyph::ChangeAdded:
        pen.stroke(polyline({{7, 2.2}, {7, 11.8}}), ink, width);
        pen.stroke(polyline({{2.2, 7}, {11.8, 7}}), ink, width);
        break;
    case Glyph::ChangeParked:
        pen.stroke(polyline({{4.8, 2.8}, {4.8, 11.2}}), ink, width);
        pen.stroke(polyline({{9.2, 2.8}, {9.2, 11.2}}), ink, width);
        break;
    case Glyph::ChangeReleased:
        pen.stroke(polyline({{2.6, 7.4}, {5.6, 10.4}, {11.6, 3.8}}), ink, width);
        break;
    case Glyph::ChangeRemoved:
        pen.stroke(polyline({{3, 3}, {11, 11}}), ink, width);
        pen.stroke(polyline({{11, 3}, {3, 11}}), ink, width);
        break;
    case Glyph::ChangeOther:
        pen.fill(circle(7, 7, 2.2), ink);
        break;
    case Glyph::ChevronStart:
        pen.stroke(polyline({{8.6, 3.5}, {5.1, 7}, {8.6, 10.5}}), quiet, width);
        break;
    case Glyph::ChevronEnd:
        pen.stroke(polyline({{5.4, 3.5}, {8.9, 7}, {5.4, 10.5}}), quiet, width);
        break;
    case Glyph::ChevronDown:
        pen.stroke(polyline({{3.5, 5.4}, {7, 8.9}, {10.5, 5.4}}), quiet, width);
        break;
    default:
        break;
    }
    return pen.take();
}

bool pointsInTime(Glyph glyph)
{
    return glyph == Glyph::ChangeLater || glyph == Glyph::ChangeEarlier || glyph == Glyph::ChevronStart
        || glyph == Glyph::ChevronEnd;
}

GlyphShapes makeShapes(Glyph glyph)
{
    if (glyph >= Glyph::ConfidenceOnTrack && glyph <= Glyph::ConfidenceUnknown)
        return confidenceShapes(glyph);
    if (glyph >= Glyph::ChangeLater && glyph <= Glyph::ChevronDown)
        return changeShapes(glyph);
    return statusShapes(glyph);
}

using ShapeTable = std::map<Glyph, GlyphShapes>;

ShapeTable makeTable(bool turned)
{
    ShapeTable table;
    for (int value = 0; value <= static_cast<int>(Glyph::Lock); ++value) {
        const Glyph glyph = static_cast<Glyph>(value);
        GlyphShapes shapes = makeShapes(glyph);
        if (turned && pointsInTime(glyph)) {
            for (GlyphShape &shape : shapes)
                shape.path = QTransform(-1, 0, 0, 1, 1, 0).map(shape.path);
        }
        table.emplace(glyph, std::move(shapes));
    }
    return table;
}

} // namespace

const GlyphShapes &glyphShapes(Glyph glyph, Qt::LayoutDirection direction)
{
    static const ShapeTable table = makeTable(false);
    static const ShapeTable turned = makeTable(true);
    return (direction == Qt::RightToLeft ? turned : table).at(glyph);
}

Paint glyphPaint(const Paint &own, const Paint &wanted)
{
    const bool isReplaceable = own.isVisible() && own.token != ColourToken::Canvas;
    return wanted.isVisible() && isReplaceable ? wanted : own;
}

QPainterPath progressPie(double share)
{
    constexpr qreal radius = 2.9 / statusGrid;
    constexpr double leastShare = 0.1;
    const double bounded = std::clamp(share, leastShare, 1.0);
    if (bounded >= 1)
        return circle(0.5, 0.5, radius);
    QPainterPath path;
    path.moveTo(0.5, 0.5);
    path.arcTo(QRectF(0.5 - radius, 0.5 - radius, 2 * radius, 2 * radius), 90, -360 * bounded);
    path.closeSubpath();
    return path;
}

} // namespace leadline
