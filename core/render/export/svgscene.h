// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/render/barparts.h"
#include "core/render/export/svgbuffer.h"
#include "core/render/export/svgstyles.h"
#include "core/roadmap/scene.h"

namespace leadline {

/// Writes the elements of one scene, in the painter's order.
class SvgScene final
{
public:
    SvgScene(SvgBuffer &out, SvgStyles &styles, const Theme &theme, const TextMetrics &metrics, const Scene &scene);

    void write();

private:
    void writeShapes(const SceneLayer &layer);
    void writeTexts(const SceneLayer &layer);
    void writeClipped(const SceneLayer &layer);

    void writeFill(const FillItem &item);
    void writeHatch(const HatchItem &item);
    void writeLine(const LineItem &item);
    void writeSwatch(const SwatchItem &item);
    void writeBar(const BarItem &bar);
    void writeBarBody(const BarItem &bar, const BarLook &look, const BarParts &parts);
    void writePlate(const BarLook &look, const QRectF &plate);
    void writeKeyResult(const KeyResultItem &item);
    void writeLink(const LinkItem &item);
    void writeGlyph(const QRectF &rect, Glyph glyph, double share = 0, const Paint &paint = {});
    void writeText(QPointF origin, const QString &text, const TextStyle &style, const Paint &paint, qreal width);
    void writeTitle(const QString &title);

    void rect(const QRectF &rect, const QByteArray &style, qreal radius = 0);
    void path(const QPainterPath &path, const QByteArray &style);
    void use(const QByteArray &name, QPointF at);

    SvgBuffer &m_out;
    SvgStyles &m_styles;
    const Theme &m_theme;
    const TextMetrics &m_metrics;
    const Scene &m_scene;
};

} // namespace leadline
