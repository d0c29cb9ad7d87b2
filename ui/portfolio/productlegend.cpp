// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portfolio/productlegend.h"

#include "core/render/scenepainter.h"
#include "ui/portfolio/figurepen.h"
#include "ui/theme/appearance.h"

#include <QPainter>

namespace leadline {

namespace {

constexpr qreal swatchSide = 10;
constexpr qreal nameGap = 6;
constexpr qreal entryGap = 16;

} // namespace

ProductLegend::ProductLegend(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ProductLegend::setEntries(std::vector<Entry> entries)
{
    m_entries = std::move(entries);
    QStringList names;
    for (const Entry &entry : m_entries)
        names.append(entry.name);
    setAccessibleName(tr("Products: %1").arg(names.join(tr(", "))));
    updateGeometry();
    update();
}

qreal ProductLegend::widthOf(const Entry &entry) const
{
    return swatchSide + nameGap + m_metrics.width(entry.name, FigureType::caption);
}

QSize ProductLegend::sizeHint() const
{
    qreal width = 0;
    for (const Entry &entry : m_entries)
        width += widthOf(entry) + entryGap;
    return {qCeil(std::max(0.0, width - entryGap)), 20};
}

void ProductLegend::paintEvent(QPaintEvent *)
{
    Fragment fragment;
    FigurePen pen(fragment, m_metrics);
    qreal x = 0;
    const qreal middle = height() / 2.0;
    for (const Entry &entry : m_entries) {
        if (x + widthOf(entry) > width() + 0.5)
            break;
        pen.swatch(Stratum::Bars, {x, middle - swatchSide / 2, swatchSide, swatchSide}, entry.colour, 2);
        pen.text(x + swatchSide + nameGap, middle, entry.name, {FigureType::caption, ColourToken::TextSecondary});
        x += widthOf(entry) + entryGap;
    }
    Scene scene = std::move(fragment).toScene(size());
    if (layoutDirection() == Qt::RightToLeft)
        scene = scene.mirrored(width());
    RenderOptions options;
    options.theme = &Appearance::instance().theme();
    options.alignToPixels = true;
    QPainter painter(this);
    paint(painter, scene, m_metrics, options);
}

} // namespace leadline
