// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/svgstyles.h"

#include "core/render/brushwork.h"
#include "core/render/export/vectortext.h"
#include "core/render/patterns.h"
#include "core/render/stamps.h"

namespace leadline {

namespace {

enum Purpose : qint64 { FillPurpose, StrokePurpose, TextPurpose, GlyphPurpose, PatternPurpose };

qint64 number(const Paint &paint)
{
    return static_cast<qint64>(paint.token) << 24 | static_cast<qint64>(paint.product) << 16
        | qRound(paint.opacity * 1000);
}

qint64 number(qreal value)
{
    return qRound64(value * 1000);
}

int cssWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Regular:
        return 400;
    case TextWeight::Medium:
        return 500;
    case TextWeight::SemiBold:
        return 600;
    }
    return 400;
}

} // namespace

QByteArray SvgStyles::colour(const Paint &paint) const
{
    return paint.isVisible() ? QColor::fromRgb(m_theme.rgb(paint.token, paint.product)).name().toLatin1()
                             : QByteArray("none");
}

QByteArray SvgStyles::ruleFor(const QByteArray &declarations)
{
    QByteArray &name = m_classes[declarations];
    if (name.isEmpty()) {
        name = "c" + QByteArray::number(m_classes.size());
        m_rules += "." + name + "{" + declarations + "}\n";
    }
    return name;
}

QByteArray SvgStyles::fill(const Paint &paint)
{
    QByteArray &name = m_paints[{FillPurpose, number(paint)}];
    if (name.isEmpty()) {
        VectorText rule;
        rule << "fill:" << colour(paint);
        if (paint.opacity < 1.0F)
            rule << ";fill-opacity:" << static_cast<qreal>(paint.opacity);
        name = ruleFor(rule.bytes());
    }
    return name;
}

QByteArray SvgStyles::stroke(const Paint &paint, qreal width, DashPattern dash, bool roundCaps, const Paint &ground)
{
    QByteArray &name =
        m_paints[{StrokePurpose, number(paint), number(width), static_cast<qint64>(dash), roundCaps, number(ground)}];
    if (name.isEmpty()) {
        VectorText rule;
        rule << "fill:" << colour(ground) << ";stroke:" << colour(paint) << ";stroke-width:" << width;
        if (paint.opacity < 1.0F)
            rule << ";stroke-opacity:" << static_cast<qreal>(paint.opacity);
        if (roundCaps)
            rule << ";stroke-linecap:round;stroke-linejoin:round";
        const char *separator = ";stroke-dasharray:";
        for (const qreal length : dashLengths(dash)) {
            rule << separator << length * width;
            separator = ",";
        }
        name = ruleFor(rule.bytes());
    }
    return name;
}

QByteArray SvgStyles::text(const TextStyle &style, const Paint &paint)
{
    const qint64 flags = (style.tabular ? 1 : 0) | (style.struckThrough ? 2 : 0);
    QByteArray &name = m_paints[{TextPurpose, number(paint), number(style.size), static_cast<qint64>(style.weight),
                                 flags, number(style.spacing)}];
    if (name.isEmpty()) {
        VectorText rule;
        rule << "fill:" << colour(paint) << ";font-size:" << style.size
             << "px;font-weight:" << QByteArray::number(cssWeight(style.weight));
        if (style.tabular)
            rule << ";font-variant-numeric:tabular-nums";
        if (style.struckThrough)
            rule << ";text-decoration:line-through";
        if (style.spacing != 0)
            rule << ";letter-spacing:" << style.spacing << "px";
        name = ruleFor(rule.bytes());
    }
    return name;
}

QByteArray SvgStyles::glyph(Glyph glyph, double share, qreal size, const Paint &paint, Qt::LayoutDirection direction)
{
    const qint64 step = glyph == Glyph::InProgress ? qRound64(share * documentShareSteps) : 0;
    QByteArray &name = m_shapes[{GlyphPurpose, static_cast<qint64>(glyph), number(size), number(paint),
                                 direction == Qt::RightToLeft, step}];
    if (!name.isEmpty())
        return name;
    name = "g" + QByteArray::number(m_shapes.size());
    VectorText definition;
    definition << "<g id=\"" << name << "\">";
    const QTransform toSize = QTransform::fromScale(size, size);
    for (const GlyphShape &shape : glyphShapes(glyph, direction)) {
        const Paint fillPaint = glyphPaint(shape.fill, paint);
        const Paint strokePaint = glyphPaint(shape.stroke, paint);
        definition << "<path class=\""
                   << (strokePaint.isVisible() ? stroke(strokePaint, shape.strokeWidth * size, DashPattern::Solid,
                                                        shape.roundCaps, fillPaint)
                                               : fill(fillPaint))
                   << "\" d=\"";
        definition.appendPath(toSize.map(shape.path));
        definition << "\"/>";
    }
    if (glyph == Glyph::InProgress) {
        definition << "<path class=\"" << fill(glyphPaint(ColourToken::AccentLine, paint)) << "\" d=\"";
        definition.appendPath(toSize.map(progressPie(static_cast<double>(step) / documentShareSteps)));
        definition << "\"/>";
    }
    definition << "</g>\n";
    m_definitions += definition.bytes();
    return name;
}

QByteArray SvgStyles::swatch(int product, QSizeF size, const QRectF &inner, qreal radius, qreal unit)
{
    QByteArray &name = m_shapes[{PatternPurpose, Theme::paletteIndex(product), number(size.width()),
                                 number(size.height()), number(inner.width()), number(radius)}];
    if (!name.isEmpty())
        return name;
    name = "p" + QByteArray::number(m_shapes.size());
    PatternMarks marks;
    appendPattern(marks, product, inner, unit);
    VectorText definition;
    definition << "<g id=\"" << name << "\"><rect class=\""
               << fill({ColourToken::ProductMark, static_cast<quint8>(product)}) << "\"";
    definition.appendBox(QRectF(QPointF(), size));
    if (radius > 0)
        definition << " rx=\"" << radius << "\"";
    definition << "/>";
    if (!marks.lines.isEmpty()) {
        definition << "<path class=\"" << stroke(ColourToken::PatternInk, patternStroke * unit) << "\" d=\"";
        for (const QLineF &line : std::as_const(marks.lines))
            definition << "M" << line.x1() << " " << line.y1() << "L" << line.x2() << " " << line.y2();
        definition << "\"/>";
    }
    const auto circles = [&definition](const QList<QRectF> &rects, const QByteArray &style) {
        for (const QRectF &rect : rects) {
            definition << "<circle class=\"" << style << "\" cx=\"" << rect.center().x() << "\" cy=\""
                       << rect.center().y() << "\" r=\"" << rect.width() / 2 << "\"/>";
        }
    };
    circles(marks.dots, fill(ColourToken::PatternInk));
    circles(marks.rings, stroke(ColourToken::PatternInk, patternStroke * unit));
    definition << "</g>\n";
    m_definitions += definition.bytes();
    return name;
}

} // namespace leadline
