// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/barparts.h"
#include "core/render/glyphbatch.h"
#include "core/render/itemshapes.h"
#include "core/render/patterns.h"
#include "core/render/textbatch.h"

namespace leadline {

/// Collects feature bars and draws them state by state: bodies, stripes, borders, date edges, then glyphs, plates
/// and titles. The bars must live until flush().
class BarBatch final
{
public:
    BarBatch(const FontTextMetrics &metrics, Qt::LayoutDirection direction, bool patternsOnScreen);

    /// Glyphs and patterns of bars added from now on go to @p stamps; null: they are drawn by flush().
    void setStamps(StampSink *stamps);
    void add(const BarItem &bar, const BarLook &look);
    /// Body, stripe, progress and border only.
    void addOutline(const BarItem &bar, const BarLook &look);
    bool isEmpty() const { return m_groups.empty(); }

    /// Draws everything but text in scene coordinates and adds the texts to @p texts.
    void flush(Brushwork &brushwork, TextBatch &texts);

private:
    struct Shapes
    {
        QList<QRectF> rects;
        std::vector<QPainterPath> round; ///< not joined: the rasteriser walks a long path for every band
        void draw(QPainter &painter) const;
    };
    /// Bars of one product and border width.
    struct Group
    {
        BarPaints paints;
        qreal border = 1;
        Shapes bodies;
        Shapes progress;
        Shapes stripes;
        QList<QRectF> boxes; ///< square closed bodies: ground and border at once
        std::vector<QPainterPath> borders;
        QList<QLineF> dashedBorders;
        QList<QRectF> slices;
    };

    Group &groupFor(const BarItem &bar, const BarLook &look);
    void addBody(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts);
    void addStripe(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts);
    void addBorder(Group &group, const BarItem &bar, const BarLook &look, const BarParts &parts);
    void drawGroup(Brushwork &brushwork, const Group &group) const;
    void drawPatterns(Brushwork &brushwork);
    void drawPlates(Brushwork &brushwork);

    struct Plate
    {
        QRectF rect;
        qreal radius = 0;
        qreal border = 1;
    };
    struct Label
    {
        const BarItem *bar = nullptr;
        const BarLook *look = nullptr;
        QPointF title;
        QPointF trailing;
    };

    const FontTextMetrics &m_metrics;
    Qt::LayoutDirection m_direction;
    bool m_patternsOnScreen;
    StampSink *m_stamps = nullptr;
    std::vector<Group> m_groups;
    QList<QRectF> m_progressLines;
    PatternMarks m_patterns;
    qreal m_patternUnit = 1;
    std::vector<Plate> m_plates;
    std::vector<Label> m_labels;
    GlyphBatch m_glyphs;
};

/// Draws a swatch: the product's mark with its pattern. @p unit is one px in scene units.
void paintSwatch(Brushwork &brushwork, const SwatchItem &swatch, qreal unit);

/// Draws a key-result bar: track, value in the state colour (ink on paper), tick for today, regression stub.
void paintKeyResult(Brushwork &brushwork, const KeyResultItem &item, Qt::LayoutDirection direction);

/// Draws parallel lines clipped to the hatch's rectangle.
void paintHatch(Brushwork &brushwork, const HatchItem &hatch);

/// Draws a dependency: ring at the start, curve, arrow head at the end.
void paintLink(Brushwork &brushwork, const LinkItem &link);

} // namespace leadline
