// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/scene.h"

namespace leadline {

namespace {

QRectF mirroredRect(const QRectF &rect, qreal width)
{
    return {width - rect.x() - rect.width(), rect.y(), rect.width(), rect.height()};
}

QPointF mirroredPoint(QPointF point, qreal width)
{
    return {width - point.x(), point.y()};
}

template<typename Items>
void mirrorRects(Items &items, qreal width)
{
    for (typename Items::value_type &item : items)
        item.rect = mirroredRect(item.rect, width);
}

template<typename Items>
void mirrorEnds(Items &items, qreal width)
{
    for (typename Items::value_type &item : items) {
        item.from = mirroredPoint(item.from, width);
        item.to = mirroredPoint(item.to, width);
    }
}

} // namespace

Scene Scene::mirrored(qreal width) const
{
    Scene result = *this;
    result.direction = direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    for (SceneLayer &layer : result.layers) {
        if (!layer.bounds.isEmpty())
            layer.bounds = mirroredRect(layer.bounds, width);
        mirrorRects(layer.fills, width);
        mirrorRects(layer.hatches, width);
        mirrorEnds(layer.lines, width);
        mirrorRects(layer.swatches, width);
        mirrorRects(layer.bars, width);
        mirrorRects(layer.keyResults, width);
        mirrorEnds(layer.links, width);
        mirrorRects(layer.glyphs, width);
        mirrorRects(layer.texts, width);
    }
    mirrorRects(result.accessible, width);
    return result;
}

void Scene::add(Scene other)
{
    for (SceneLayer &layer : other.layers)
        layers.push_back(std::move(layer));
    const int first = static_cast<int>(accessible.size());
    for (AccessibleNode &node : other.accessible) {
        node.parent = node.parent < 0 ? -1 : node.parent + first;
        accessible.push_back(std::move(node));
    }
}

} // namespace leadline
