// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pdfstamps.h"

#include "core/render/export/vectortext.h"
#include "core/render/glyphs.h"
#include "core/render/patterns.h"

namespace leadline {

namespace {

/// Path operators of ISO 32000-1, 8.5.2.
void appendPdfPath(VectorText &out, const QPainterPath &path)
{
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        out << element.x << " " << element.y;
        const bool startsCurve = element.type == QPainterPath::CurveToElement;
        const bool inCurve = element.type == QPainterPath::CurveToDataElement;
        const bool endsCurve = inCurve && path.elementAt(i - 1).type == QPainterPath::CurveToDataElement;
        if (element.isMoveTo())
            out << " m\n";
        else if (element.isLineTo())
            out << " l\n";
        else if (endsCurve)
            out << " c\n";
        else if (startsCurve || inCurve)
            out << " ";
    }
}

void appendColour(VectorText &out, QRgb colour, const char *operation)
{
    out << qRed(colour) / 255.0 << " " << qGreen(colour) / 255.0 << " " << qBlue(colour) / 255.0 << operation;
}

} // namespace

void PdfStamps::place(const Stamp &stamp)
{
    Stamp rounded = stamp;
    rounded.share =
        stamp.glyph == Glyph::InProgress ? std::round(stamp.share * documentShareSteps) / documentShareSteps : 0;
    const auto thousandths = [](qreal value) { return qRound64(value * 1000); };
    const Key key = {static_cast<qint64>(stamp.glyph),
                     thousandths(rounded.share),
                     static_cast<qint64>(stamp.paint.token) << 8 | stamp.paint.product,
                     static_cast<qint64>(stamp.direction),
                     stamp.glyph == Glyph::None ? Theme::paletteIndex(stamp.product) : 0,
                     thousandths(stamp.unit),
                     thousandths(stamp.size.width()),
                     thousandths(stamp.size.height())};
    const auto [entry, isNew] = m_known.try_emplace(key, m_forms.size());
    if (isNew)
        m_forms.push_back({stamp.size, content(rounded)});
    m_pages.back().push_back({entry->second, stamp.at});
}

QByteArray PdfStamps::content(const Stamp &stamp) const
{
    VectorText out;
    const auto draw = [&](const QPainterPath &path, const Paint &fill, const Paint &stroke, qreal width, bool round) {
        if (fill.isVisible())
            appendColour(out, m_theme.rgb(fill.token, fill.product), " rg\n");
        if (stroke.isVisible()) {
            appendColour(out, m_theme.rgb(stroke.token, stroke.product), " RG\n");
            out << width << (round ? " w 1 J 1 j\n" : " w 0 J 0 j\n");
        }
        appendPdfPath(out, path);
        out << (!stroke.isVisible() ? "f\n" : fill.isVisible() ? "B\n" : "S\n");
    };
    if (stamp.glyph == Glyph::None) {
        PatternMarks marks;
        appendPattern(marks, stamp.product, QRectF(QPointF(), stamp.size), stamp.unit);
        QPainterPath strokes;
        for (const QLineF &line : std::as_const(marks.lines)) {
            strokes.moveTo(line.p1());
            strokes.lineTo(line.p2());
        }
        for (const QRectF &ring : std::as_const(marks.rings))
            strokes.addEllipse(ring);
        QPainterPath dots;
        for (const QRectF &dot : std::as_const(marks.dots))
            dots.addEllipse(dot);
        if (!strokes.isEmpty())
            draw(strokes, {}, ColourToken::PatternInk, patternStroke * stamp.unit, false);
        if (!dots.isEmpty())
            draw(dots, ColourToken::PatternInk, {}, 0, false);
        return out.bytes();
    }
    const QTransform toSize = QTransform::fromScale(stamp.size.width(), stamp.size.height());
    for (const GlyphShape &shape : glyphShapes(stamp.glyph, stamp.direction)) {
        draw(toSize.map(shape.path), glyphPaint(shape.fill, stamp.paint), glyphPaint(shape.stroke, stamp.paint),
             shape.strokeWidth * stamp.size.width(), shape.roundCaps);
    }
    if (stamp.glyph == Glyph::InProgress)
        draw(toSize.map(progressPie(stamp.share)), glyphPaint(ColourToken::AccentLine, stamp.paint), {}, 0, false);
    return out.bytes();
}

} // namespace leadline
