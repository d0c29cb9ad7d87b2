// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/fonts.h"
#include "core/roadmap/sceneitems.h"

#include <QPainter>

namespace leadline {

class RenderCache;
class Theme;

/// Where the baseline of a text item begins, at its left end as drawn.
QPointF textOrigin(const TextItem &item, Qt::LayoutDirection direction);

/// Collects runs of text and draws them font by font. The strings must live until flush().
class TextBatch final
{
public:
    explicit TextBatch(const FontTextMetrics &metrics)
        : m_metrics(metrics)
    {
    }

    void add(QPointF origin, const QString &text, const TextStyle &style, const Paint &paint);
    /// Draws with @p painter in device coordinates: a scene unit is @p scale of them. @p cache remembers laid-out texts.
    void flush(QPainter &painter, const Theme &theme, qreal scale, RenderCache *cache = nullptr);

private:
    struct Run
    {
        QPointF origin;
        const QString *text = nullptr;
    };
    struct Group
    {
        TextStyle style;
        Paint paint;
        bool shaped = false;
        std::vector<Run> runs;
    };

    void drawInCells(QPainter &painter, const Run &run, const TextStyle &style, qreal scale) const;

    const FontTextMetrics &m_metrics;
    std::vector<Group> m_groups;
};

} // namespace leadline
