// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/roadmap/tiling.h"

#include <QCoreApplication>

#include <cmath>

namespace leadline {

namespace {

constexpr qreal overlap = 10 * pointsPerMm;
constexpr qreal daysOfYear = 365.2425;
// Distances in px of the A3 picture.
constexpr qreal cutMarkGap = 3;
constexpr qreal cutMarkLength = 9;
constexpr qreal mapCell = 9;
constexpr qreal mapHeight = 20;
constexpr qreal mapGap = 10;

qreal dayWidth(ViewZoom zoom)
{
    switch (zoom) {
    case ViewZoom::Week:
        return 28 * pointsPerMm / 7;
    case ViewZoom::Quarter:
        return 60 * pointsPerMm * 4 / daysOfYear;
    case ViewZoom::Year:
        return 100 * pointsPerMm / daysOfYear;
    case ViewZoom::Month:
    case ViewZoom::Fit:
        break;
    }
    return 25 * pointsPerMm * 12 / daysOfYear;
}

/// A part of a page, moved to the left.
struct Window
{
    QRectF source;
    qreal shift = 0;

    /// What begins where the window ends is another window's.
    bool touches(const QRectF &rect) const
    {
        return rect.left() < source.right() && rect.right() >= source.left() && rect.top() < source.bottom()
            && rect.bottom() >= source.top();
    }
};

QRectF inkOf(const BarItem &bar)
{
    const qreal title = static_cast<qreal>(bar.titleStart) + static_cast<qreal>(bar.titleWidth);
    const qreal end = std::max({bar.rect.width(), static_cast<qreal>(bar.plateEnd), title});
    return {bar.rect.left(), bar.rect.top(), end, bar.rect.height()};
}

template<typename Item>
QRectF inkOf(const Item &item)
{
    return item.rect;
}

template<typename Items>
void copyRects(const Items &from, Items &to, const Window &window)
{
    for (const typename Items::value_type &item : from) {
        if (!window.touches(inkOf(item)))
            continue;
        to.push_back(item);
        to.back().rect.translate(-window.shift, 0);
    }
}

template<typename Items>
void copyEnds(const Items &from, Items &to, const Window &window)
{
    for (const typename Items::value_type &item : from) {
        if (!window.touches(QRectF(item.from, item.to).normalized()))
            continue;
        to.push_back(item);
        to.back().from.rx() -= window.shift;
        to.back().to.rx() -= window.shift;
    }
}

void copyLayers(const Scene &from, Scene &to, const Window &window)
{
    for (const SceneLayer &layer : from.layers) {
        SceneLayer part;
        part.stratum = layer.stratum;
        part.bounds = window.source.translated(-window.shift, 0);
        part.clip = true;
        copyRects(layer.fills, part.fills, window);
        copyRects(layer.hatches, part.hatches, window);
        copyEnds(layer.lines, part.lines, window);
        copyRects(layer.swatches, part.swatches, window);
        copyRects(layer.bars, part.bars, window);
        copyRects(layer.keyResults, part.keyResults, window);
        copyEnds(layer.links, part.links, window);
        copyRects(layer.glyphs, part.glyphs, window);
        copyRects(layer.texts, part.texts, window);
        to.layers.push_back(std::move(part));
    }
}

/// Nodes within the windows, in their order; those whose parent isn't among them have none.
void copyNodes(const Scene &from, Scene &to, const std::vector<Window> &windows)
{
    std::vector<int> places(from.accessible.size(), -1);
    for (size_t i = 0; i < from.accessible.size(); ++i) {
        const AccessibleNode &node = from.accessible[i];
        for (const Window &window : windows) {
            if (!window.touches(node.rect))
                continue;
            AccessibleNode part = node;
            part.rect = node.rect.intersected(window.source).translated(-window.shift, 0);
            part.parent = node.parent < 0 ? -1 : places[static_cast<size_t>(node.parent)];
            places[i] = static_cast<int>(to.accessible.size());
            to.accessible.push_back(std::move(part));
            break;
        }
    }
}

} // namespace

Tiling::Tiling(const PaperStyle &style, ViewZoom zoom, qint64 days)
    : m_style(style)
    , m_visible(style.right() - style.gridStart())
    , m_gridWidth(dayWidth(zoom) * static_cast<qreal>(days))
    , m_step(m_visible - overlap)
    , m_count(1 + static_cast<int>(std::ceil(std::max(0.0, m_gridWidth - m_visible) / m_step)))
{
}

Scene Tiling::tile(const FlowPage &page, int index) const
{
    const Scene whole = page.content.copy().toScene(m_style.page);
    const qreal start = m_style.gridStart();
    const qreal shift = static_cast<qreal>(index) * m_step;
    const qreal height = page.gridBottom - page.gridTop + m_style.px;
    const qreal width = m_style.page.width();
    std::vector<Window> windows{{QRectF(0, 0, width, page.gridTop)},
                                {QRectF(0, page.gridTop, start, height)},
                                {QRectF(start + shift, page.gridTop, m_visible, height), shift}};
    if (index == 0) {
        const qreal below = page.gridTop + height;
        windows.push_back({QRectF(0, below, width, m_style.page.height() - below)});
    }
    Scene scene;
    scene.size = m_style.page;
    for (const Window &window : windows)
        copyLayers(whole, scene, window);
    copyNodes(whole, scene, windows);
    Fragment marks;
    addCutMarks(marks, page, index);
    scene.add(std::move(marks).toScene(m_style.page));
    return scene;
}

/// Two sheets are cut in the middle of what both show.
void Tiling::addCutMarks(Fragment &target, const FlowPage &page, int index) const
{
    std::vector<qreal> cuts;
    if (index > 0)
        cuts.push_back(m_style.gridStart() + overlap / 2);
    if (index + 1 < m_count)
        cuts.push_back(m_style.right() - overlap / 2);
    const qreal gap = cutMarkGap * m_style.px;
    const qreal length = cutMarkLength * m_style.px;
    for (const qreal x : cuts) {
        target.line(Stratum::Labels, {x, page.gridTop - gap - length}, {x, page.gridTop - gap},
                    ColourToken::TextPrimary, m_style.px);
        target.line(Stratum::Labels, {x, page.gridBottom + gap}, {x, page.gridBottom + gap + length},
                    ColourToken::TextPrimary, m_style.px);
    }
}

void Tiling::drawMap(Fragment &target, QPointF end, int index, int row, int down) const
{
    const qreal cell = std::min(mapCell, mapHeight / down) * m_style.px;
    const QRectF map(end.x() - mapGap * m_style.px - m_count * cell, end.y() - down * cell, m_count * cell,
                     down * cell);
    for (int y = 0; y < down; ++y) {
        for (int x = 0; x < m_count; ++x) {
            FillItem part;
            part.rect = QRectF(map.left() + x * cell, map.top() + y * cell, cell, cell);
            part.fill = x == index && y == row ? ColourToken::TextPrimary : ColourToken::Canvas;
            part.border = ColourToken::LineStrong;
            part.borderWidth = m_style.px / 2;
            target.on(Stratum::Labels).fills.push_back(part);
        }
    }
    //: The place of a sheet among those that make one picture; %1 of %2 from left to right, %3 of %4 from the top
    target.describe(SceneRole::Text, map,
                    QCoreApplication::translate("Roadmap", "Tile %1 of %2 across, %3 of %4 down")
                        .arg(index + 1)
                        .arg(m_count)
                        .arg(row + 1)
                        .arg(down));
}

} // namespace leadline
