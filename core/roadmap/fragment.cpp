// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/fragment.h"

#include <iterator>

namespace leadline {

namespace {

template<typename Items>
void moveRects(Items &from, Items &to, QPointF offset)
{
    for (typename Items::value_type &item : from)
        item.rect.translate(offset);
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

template<typename Items>
void moveEnds(Items &from, Items &to, QPointF offset)
{
    for (typename Items::value_type &item : from) {
        item.from += offset;
        item.to += offset;
    }
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    from.clear();
}

bool isEmpty(const SceneLayer &layer)
{
    return layer.fills.empty() && layer.hatches.empty() && layer.lines.empty() && layer.swatches.empty()
        && layer.bars.empty() && layer.keyResults.empty() && layer.links.empty() && layer.glyphs.empty()
        && layer.texts.empty();
}

} // namespace

Fragment Fragment::copy() const
{
    Fragment copied;
    copied.height = height;
    copied.m_accessible = m_accessible;
    for (size_t i = 0; i < strata; ++i) {
        if (m_layers[i])
            copied.m_layers[i] = std::make_unique<SceneLayer>(*m_layers[i]);
    }
    return copied;
}

SceneLayer &Fragment::on(Stratum stratum)
{
    std::unique_ptr<SceneLayer> &layer = m_layers[static_cast<size_t>(stratum)];
    if (!layer) {
        layer = std::make_unique<SceneLayer>();
        layer->stratum = stratum;
    }
    return *layer;
}

void Fragment::text(Stratum stratum, qreal x, qreal baseline, const QString &string, const Lettering &lettering,
                    qreal width, SceneEntity entity)
{
    if (string.isEmpty())
        return;
    TextItem item;
    const qreal left = lettering.align == TextAlign::Start ? x
        : lettering.align == TextAlign::End                ? x - width
                                                           : x - width / 2;
    item.rect = QRectF(left, baseline - lettering.style.size, width, lettering.style.size * 1.25);
    item.baseline = baseline;
    item.width = width;
    item.text = string;
    item.style = lettering.style;
    item.paint = lettering.paint;
    item.align = lettering.align;
    item.entity = entity;
    on(stratum).texts.push_back(std::move(item));
}

qreal Fragment::text(Stratum stratum, qreal x, qreal baseline, const QString &string, const Lettering &lettering,
                     const TextMetrics &metrics, SceneEntity entity)
{
    const qreal width = metrics.width(string, lettering.style);
    text(stratum, x, baseline, string, lettering, width, entity);
    return width;
}

void Fragment::line(Stratum stratum, QPointF from, QPointF to, Paint paint, qreal width)
{
    on(stratum).lines.push_back({from, to, paint, width});
}

void Fragment::fill(Stratum stratum, const QRectF &rect, Paint paint)
{
    FillItem item;
    item.rect = rect;
    item.fill = paint;
    on(stratum).fills.push_back(item);
}

int Fragment::describe(SceneRole role, const QRectF &rect, const QString &name, SceneEntity entity, int parent)
{
    m_accessible.push_back({rect, role, name, entity, parent});
    return static_cast<int>(m_accessible.size()) - 1;
}

void Fragment::moveInto(Fragment &target, QPointF offset, int parent)
{
    for (size_t i = 0; i < strata; ++i) {
        if (!m_layers[i])
            continue;
        SceneLayer &from = *m_layers[i];
        SceneLayer &to = target.on(static_cast<Stratum>(i));
        moveRects(from.fills, to.fills, offset);
        moveRects(from.hatches, to.hatches, offset);
        moveEnds(from.lines, to.lines, offset);
        moveRects(from.swatches, to.swatches, offset);
        moveRects(from.bars, to.bars, offset);
        moveRects(from.keyResults, to.keyResults, offset);
        moveEnds(from.links, to.links, offset);
        moveRects(from.glyphs, to.glyphs, offset);
        for (TextItem &text : from.texts)
            text.baseline += offset.y();
        moveRects(from.texts, to.texts, offset);
        m_layers[i].reset();
    }
    const int first = static_cast<int>(target.m_accessible.size());
    for (AccessibleNode &node : m_accessible) {
        node.rect.translate(offset);
        node.parent = node.parent < 0 ? parent : node.parent + first;
        target.m_accessible.push_back(std::move(node));
    }
    m_accessible.clear();
}

Scene Fragment::toScene(QSizeF size) &&
{
    Scene scene;
    scene.size = size;
    for (size_t i = 0; i < strata; ++i) {
        if (m_layers[i] && !isEmpty(*m_layers[i]))
            scene.layers.push_back(std::move(*m_layers[i]));
    }
    scene.accessible = std::move(m_accessible);
    return scene;
}

} // namespace leadline
