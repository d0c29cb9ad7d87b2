// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/scenepainter.h"

#include "core/render/barpainter.h"
#include "core/render/brushwork.h"
#include "core/render/outline.h"
#include "core/render/rendercache.h"
#include "core/render/screenbars.h"

namespace leadline {

namespace {

/// Bodies, glyphs and titles of so many bars are drawn one kind after the other: few enough that their pixels are still at
/// hand for the next kind.
constexpr size_t barsAtOnce = 48;

/// The bar with what runs past its end.
QRectF drawnExtent(const BarItem &bar, Qt::LayoutDirection direction)
{
    const float reach = std::max(bar.plateEnd, bar.titleStart + bar.titleWidth);
    const qreal over = std::max(0.0, static_cast<qreal>(reach) - bar.rect.width());
    return direction == Qt::LeftToRight ? bar.rect.adjusted(0, 0, over, 0) : bar.rect.adjusted(-over, 0, 0, 0);
}

class ScenePainter final
{
public:
    ScenePainter(QPainter &painter, const Scene &scene, const FontTextMetrics &metrics, const RenderOptions &options)
        : m_painter(painter)
        , m_scene(scene)
        , m_options(options)
        , m_brushwork(painter, *options.theme)
        , m_texts(metrics)
        , m_glyphs(scene.direction)
        , m_bars(metrics, scene.direction, options.showPatterns)
        , m_unit(scene.barLooks.empty() ? 1.0 : scene.barLooks.front().unit)
        , m_deviceScale(options.scale * painter.device()->devicePixelRatioF())
        , m_textTransform(painter.transform())
        , m_shapeTransform(QTransform::fromScale(options.scale, options.scale) * m_textTransform)
    {
        const bool isPlain = painter.transform().type() <= QTransform::TxScale && options.scale == 1;
        if (options.cache && isPlain && !options.showPatterns && !options.stamps) {
            options.cache->prepare(*options.theme, m_deviceScale);
            m_screenBars.emplace(*options.cache, metrics, scene.direction);
        }
    }

    void paintAll()
    {
        m_painter.setTransform(m_shapeTransform);
        for (const SceneLayer *layer : layersInOrder()) {
            if (layer->stratum != m_stratum || layer->clip)
                flush();
            m_stratum = layer->stratum;
            StampSink *stamps = layer->clip ? nullptr : m_options.stamps;
            m_bars.setStamps(stamps);
            m_glyphs.setStamps(stamps);
            if (layer->clip) {
                m_painter.save();
                m_painter.setClipRect(layer->bounds, Qt::IntersectClip);
            }
            paintLayer(*layer);
            if (layer->clip) {
                flush();
                m_painter.restore();
                m_brushwork.reset();
            }
        }
        flush();
    }

private:
    bool isExposed(const QRectF &rect) const
    {
        return m_options.exposed.isNull() || rect.isEmpty() || rect.intersects(m_options.exposed);
    }

    std::vector<const SceneLayer *> layersInOrder() const
    {
        std::vector<const SceneLayer *> layers;
        for (const SceneLayer &layer : m_scene.layers) {
            if (isExposed(layer.bounds))
                layers.push_back(&layer);
        }
        std::stable_sort(layers.begin(), layers.end(), [](const SceneLayer *first, const SceneLayer *second) {
            return first->stratum < second->stratum;
        });
        return layers;
    }

    void paintLayer(const SceneLayer &layer)
    {
        for (const FillItem &fill : layer.fills) {
            if (isExposed(fill.rect))
                paintFill(fill);
        }
        for (const HatchItem &hatch : layer.hatches)
            paintHatch(m_brushwork, hatch);
        for (const LineItem &line : layer.lines)
            paintLine(line);
        for (const SwatchItem &swatch : layer.swatches)
            paintSwatch(m_brushwork, swatch, m_unit);
        for (const BarItem &bar : layer.bars) {
            if (!isExposed(drawnExtent(bar, m_scene.direction)))
                continue;
            const BarLook &look = m_scene.barLooks.at(bar.look);
            if (!m_screenBars) {
                m_bars.add(bar, look);
                continue;
            }
            m_screenBars->add(bar, look);
            if (m_screenBars->count() >= barsAtOnce)
                flush();
        }
        for (const KeyResultItem &item : layer.keyResults)
            paintKeyResult(m_brushwork, item, m_scene.direction);
        for (const LinkItem &link : layer.links)
            paintLink(m_brushwork, link);
        for (const GlyphItem &glyph : layer.glyphs) {
            if (m_screenBars)
                m_screenBars->addGlyph(glyph.rect, glyph.glyph, glyph.share, glyph.paint);
            else
                m_glyphs.add(glyph.rect, glyph.glyph, glyph.share, glyph.paint);
        }
        for (const TextItem &text : layer.texts) {
            if (isExposed(text.rect))
                m_texts.add(textOrigin(text, m_scene.direction), text.text, text.style, text.paint);
        }
    }

    void paintFill(const FillItem &item)
    {
        m_brushwork.setFill(item.fill);
        m_brushwork.setNoStroke();
        if (item.fill.isVisible()) {
            if (item.radius > 0)
                m_painter.drawPath(sidedRoundRect(item.rect, item.radius, item.radius));
            else
                m_painter.drawRect(item.rect);
        }
        if (!item.border.isVisible())
            return;
        const qreal inset = item.borderWidth / 2;
        const QRectF line = item.rect.adjusted(inset, inset, -inset, -inset);
        m_brushwork.setFill({});
        m_brushwork.setStroke(item.border, item.borderWidth, item.dash);
        m_painter.drawPath(
            sidedRoundRect(line, std::max(0.0, item.radius - inset), std::max(0.0, item.radius - inset)));
    }

    /// Solid horizontal and vertical lines are thin rectangles: exact, cheap and without caps.
    void paintLine(const LineItem &line)
    {
        const bool isVertical = line.from.x() == line.to.x();
        const bool isHorizontal = line.from.y() == line.to.y();
        if (line.dash != DashPattern::Solid || (!isVertical && !isHorizontal)) {
            m_brushwork.setFill({});
            m_brushwork.setStroke(line.paint, line.width, line.dash);
            m_painter.drawLine(line.from, line.to);
            return;
        }
        QRectF rect = QRectF(line.from, line.to).normalized();
        const qreal half = line.width / 2;
        rect = isVertical ? rect.adjusted(-half, 0, half, 0) : rect.adjusted(0, -half, 0, half);
        m_brushwork.fillRect(m_options.alignToPixels ? aligned(rect, isVertical) : rect, line.paint);
    }

    QRectF aligned(const QRectF &rect, bool isVertical) const
    {
        const auto whole = [this](qreal value) { return std::round(value * m_deviceScale) / m_deviceScale; };
        const auto thickness = [this](qreal value) {
            return std::max(1.0, std::round(value * m_deviceScale)) / m_deviceScale;
        };
        if (isVertical)
            return {whole(rect.left()), rect.top(), thickness(rect.width()), rect.height()};
        return {rect.left(), whole(rect.top()), rect.width(), thickness(rect.height())};
    }

    void flush()
    {
        if (m_screenBars)
            m_screenBars->flush(m_brushwork, m_texts);
        m_bars.flush(m_brushwork, m_texts);
        m_glyphs.flush(m_brushwork);
        m_painter.setTransform(m_textTransform);
        m_texts.flush(m_painter, *m_options.theme, m_options.scale, m_screenBars ? m_options.cache : nullptr);
        m_painter.setTransform(m_shapeTransform);
        m_brushwork.reset();
    }

    QPainter &m_painter;
    const Scene &m_scene;
    const RenderOptions &m_options;
    Brushwork m_brushwork;
    TextBatch m_texts;
    GlyphBatch m_glyphs;
    BarBatch m_bars;
    std::optional<ScreenBars> m_screenBars;
    qreal m_unit;
    qreal m_deviceScale;
    QTransform m_textTransform;
    QTransform m_shapeTransform;
    Stratum m_stratum = Stratum::Ground;
};

} // namespace

void paint(QPainter &painter, const Scene &scene, const FontTextMetrics &metrics, const RenderOptions &options) noexcept
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    ScenePainter(painter, scene, metrics, options).paintAll();
    painter.restore();
}

} // namespace leadline
