// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/svgscene.h"

#include "core/render/fonts.h"
#include "core/render/itemshapes.h"
#include "core/render/outline.h"
#include "core/render/textbatch.h"

namespace leadline {

SvgScene::SvgScene(SvgBuffer &out, SvgStyles &styles, const Theme &theme, const TextMetrics &metrics,
                   const Scene &scene)
    : m_out(out)
    , m_styles(styles)
    , m_theme(theme)
    , m_metrics(metrics)
    , m_scene(scene)
{
}

void SvgScene::write()
{
    std::vector<const SceneLayer *> layers;
    for (const SceneLayer &layer : m_scene.layers)
        layers.push_back(&layer);
    std::stable_sort(layers.begin(), layers.end(), [](const SceneLayer *first, const SceneLayer *second) {
        return first->stratum < second->stratum;
    });
    // As on screen, the texts of a stratum lie above the shapes of all its layers.
    for (size_t from = 0; from < layers.size();) {
        size_t to = from;
        while (to < layers.size() && layers[to]->stratum == layers[from]->stratum)
            ++to;
        for (size_t i = from; i < to; ++i) {
            if (layers[i]->clip)
                writeClipped(*layers[i]);
            else
                writeShapes(*layers[i]);
        }
        for (size_t i = from; i < to; ++i) {
            if (!layers[i]->clip)
                writeTexts(*layers[i]);
        }
        from = to;
    }
}

void SvgScene::writeClipped(const SceneLayer &layer)
{
    const QRectF &bounds = layer.bounds;
    m_out << "<svg";
    m_out.appendBox(bounds);
    m_out << " viewBox=\"" << bounds.x() << " " << bounds.y() << " " << bounds.width() << " " << bounds.height()
          << "\" overflow=\"hidden\">\n";
    writeShapes(layer);
    writeTexts(layer);
    m_out << "</svg>\n";
}

void SvgScene::writeShapes(const SceneLayer &layer)
{
    for (const FillItem &item : layer.fills)
        writeFill(item);
    for (const HatchItem &item : layer.hatches)
        writeHatch(item);
    for (const LineItem &item : layer.lines)
        writeLine(item);
    for (const SwatchItem &item : layer.swatches)
        writeSwatch(item);
    for (const BarItem &item : layer.bars)
        writeBar(item);
    for (const KeyResultItem &item : layer.keyResults)
        writeKeyResult(item);
    for (const LinkItem &item : layer.links)
        writeLink(item);
    for (const GlyphItem &item : layer.glyphs)
        writeGlyph(item.rect, item.glyph, item.share, item.paint);
}

void SvgScene::writeTexts(const SceneLayer &layer)
{
    for (const TextItem &item : layer.texts)
        writeText(textOrigin(item, m_scene.direction), item.text, item.style, item.paint, item.width);
}

void SvgScene::rect(const QRectF &rect, const QByteArray &style, qreal radius)
{
    if (rect.isEmpty())
        return;
    m_out << "<rect class=\"" << style << "\"";
    m_out.appendBox(rect);
    if (radius > 0)
        m_out << " rx=\"" << radius << "\"";
    m_out << "/>\n";
}

void SvgScene::path(const QPainterPath &path, const QByteArray &style)
{
    m_out << "<path class=\"" << style << "\" d=\"";
    m_out.appendPath(path);
    m_out << "\"/>\n";
}

void SvgScene::use(const QByteArray &name, QPointF at)
{
    m_out << "<use xlink:href=\"#" << name << "\" x=\"" << at.x() << "\" y=\"" << at.y() << "\"/>\n";
}

void SvgScene::writeTitle(const QString &title)
{
    if (!title.isEmpty())
        m_out << "<title>" << title << "</title>";
}

void SvgScene::writeFill(const FillItem &item)
{
    const qreal inset = item.border.isVisible() ? item.borderWidth / 2 : 0;
    const QRectF line = item.rect.adjusted(inset, inset, -inset, -inset);
    if (inset > 0)
        rect(line, m_styles.stroke(item.border, item.borderWidth, item.dash, false, item.fill),
             std::max(0.0, item.radius - inset));
    else if (item.fill.isVisible())
        rect(item.rect, m_styles.fill(item.fill), item.radius);
}

void SvgScene::writeHatch(const HatchItem &item)
{
    m_out << "<path class=\"" << m_styles.stroke(item.paint, item.width) << "\" d=\"";
    const QList<QLineF> lines = hatchLines(item);
    for (const QLineF &line : lines)
        m_out << "M" << line.x1() << " " << line.y1() << "L" << line.x2() << " " << line.y2();
    m_out << "\"/>\n";
}

void SvgScene::writeLine(const LineItem &item)
{
    m_out << "<path class=\"" << m_styles.stroke(item.paint, item.width, item.dash) << "\" d=\"M" << item.from.x()
          << " " << item.from.y() << "L" << item.to.x() << " " << item.to.y() << "\"/>\n";
}

void SvgScene::writeSwatch(const SwatchItem &item)
{
    rect(item.rect, m_styles.fill({ColourToken::ProductMark, item.product}), item.radius);
    const qreal unit = m_scene.barLooks.empty() ? 1 : m_scene.barLooks.front().unit;
    const qreal inset = 0.5 * unit;
    const QRectF inner = item.rect.adjusted(inset, inset, -inset, -inset);
    const QByteArray pattern = m_styles.pattern(item.product, inner.size(), unit);
    if (!pattern.isEmpty())
        use(pattern, inner.topLeft());
}

void SvgScene::writeKeyResult(const KeyResultItem &item)
{
    const KeyResultParts parts = keyResultParts(item, m_scene.direction, m_theme.isPaper());
    m_out << "<g>";
    writeTitle(item.accessibleName);
    rect(item.rect, m_styles.fill(ColourToken::Track), item.radius);
    rect(parts.value, m_styles.fill(parts.paint), item.radius);
    rect(parts.stub, m_styles.fill(ColourToken::StateBad));
    rect(parts.tick, m_styles.fill(ColourToken::TextPrimary));
    m_out << "</g>\n";
}

void SvgScene::writeLink(const LinkItem &item)
{
    path(linkPath(item), m_styles.stroke(item.paint, item.width, DashPattern::Solid, true));
    m_out << "<circle class=\""
          << m_styles.stroke(item.paint, item.width, DashPattern::Solid, true, ColourToken::Canvas) << "\" cx=\""
          << item.from.x() << "\" cy=\"" << item.from.y() << "\" r=\"" << linkRingRadius << "\"/>\n";
}

void SvgScene::writeGlyph(const QRectF &rect, Glyph glyph, double share, const Paint &paint)
{
    if (rect.isEmpty() || glyph == Glyph::None)
        return;
    use(m_styles.glyph(glyph, rect.width(), paint, m_scene.direction), rect.topLeft());
    if (glyph == Glyph::InProgress && share > 0) {
        const QTransform toBox(rect.width(), 0, 0, rect.height(), rect.x(), rect.y());
        path(toBox.map(progressPie(share)),
             m_styles.fill(paint.isVisible() ? paint : Paint(ColourToken::AccentLine)));
    }
}

void SvgScene::writeText(QPointF origin, const QString &text, const TextStyle &style, const Paint &paint,
                         qreal width)
{
    if (text.isEmpty())
        return;
    m_out << "<text class=\"" << m_styles.text(style, paint) << "\" x=\"" << origin.x() << "\" y=\"" << origin.y();
    // Keeps the layout where the font is another one; the letters of joined scripts must not be moved apart.
    if (!needsShaping(text))
        m_out << "\" textLength=\"" << width;
    m_out << "\">" << text << "</text>\n";
}

void SvgScene::writeBar(const BarItem &bar)
{
    const BarLook &look = m_scene.barLooks.at(bar.look);
    const BarParts parts = barParts(bar, look, m_scene.direction, m_metrics);
    const BarPaints paints = barPaints(bar, look);
    m_out << "<g>";
    writeTitle(bar.accessibleName);
    writeBarBody(bar, look, parts);
    if (!parts.plate.isEmpty())
        writePlate(look, parts.plate);
    writeGlyph(parts.glyph, bar.glyph, static_cast<double>(bar.progress));
    writeGlyph(parts.parked, Glyph::Parked);
    writeGlyph(parts.attention, Glyph::Attention);
    writeGlyph(parts.chevronStart, Glyph::ChevronStart);
    writeGlyph(parts.chevronEnd, Glyph::ChevronEnd);
    writeText(parts.title, bar.title, look.title, paints.title, static_cast<qreal>(bar.titleWidth));
    writeText(parts.trailing, bar.trailing, look.trailing, paints.trailing, static_cast<qreal>(bar.trailingWidth));
    m_out << "</g>\n";
}

void SvgScene::writePlate(const BarLook &look, const QRectF &plate)
{
    const bool isMirrored = m_scene.direction == Qt::RightToLeft;
    const qreal inset = look.border / 2;
    const QRectF line = plate.adjusted(isMirrored ? inset : 0, inset, isMirrored ? 0 : -inset, -inset);
    path(sidedBorder(line, look.plateRadius - inset, isMirrored, !isMirrored),
         m_styles.stroke(ColourToken::LineStrong, look.border, DashPattern::Solid, false, ColourToken::Canvas));
}

} // namespace leadline
