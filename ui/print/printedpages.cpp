// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedpages.h"

#include "core/analysis/filter/featurefilter.h"
#include "core/render/export/pdfexport.h"
#include "core/render/export/pngexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/scenepainter.h"

#include <QImage>
#include <QPainter>

namespace leadline {

namespace {

constexpr qreal pictureScale = 2;

} // namespace

QImage PrintedPages::picture(int page) const
{
    if (page < 0 || page >= count())
        return {};
    QImage image((size(page) * pictureScale).toSize(), QImage::Format_RGB32);
    image.fill(ground());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter, page, pictureScale, false);
    return image;
}

RoadmapPages::RoadmapPages(SceneDocument document, const Theme &theme)
    : m_document(std::move(document))
    , m_theme(theme)
{
}

qreal RoadmapPages::smallestText() const
{
    qreal smallest = 0;
    for (const ScenePage &page : m_document.pages) {
        for (const SceneLayer &layer : page.scene.layers) {
            for (const TextItem &text : layer.texts)
                smallest = smallest == 0 ? text.style.size : std::min<qreal>(smallest, text.style.size);
        }
    }
    return smallest;
}

void RoadmapPages::paint(QPainter &painter, int page, qreal scale, bool onScreen) const
{
    leadline::paint(painter, at(page).scene, m_metrics, {.theme = &m_theme, .scale = scale, .alignToPixels = onScreen});
}

PrintedPages::Writer RoadmapPages::writer(PrintOutput output, const QString &path) const
{
    return [document = m_document, theme = &m_theme, output, path](const ExportProgress &progress) -> Result<> {
        const ExportOptions options{theme, progress};
        switch (output) {
        case PrintOutput::Png:
            return exportPng(document, path, pictureScale, options);
        case PrintOutput::Svg:
            return exportSvg(document, path, options);
        case PrintOutput::Pdf:
        case PrintOutput::Printer:
            break;
        }
        return exportPdf(document, path, options);
    };
}

Result<std::unique_ptr<PrintedPages>> roadmapPagesOf(const PrintSettings &settings, const PlanContext &context, const PastPlan &past)
{
    Result<std::function<bool(const Feature &)>> filter =
        featureFilter(settings.view.filter, context.plan(), context.today());
    if (!filter)
        return filter.error();
    const FontTextMetrics metrics;
    const QLocale locale;
    Result<SceneDocument> document = roadmapPages({
        .plan = context.plan(),
        .metrics = metrics,
        .today = context.today(),
        .view = settings.view,
        .scope = context.scope(),
        .filter = std::move(*filter),
        .paper = settings.paper,
        .direction = settings.direction,
        .fit = settings.fit,
        .locale = locale,
        .layoutDirection = locale.textDirection(),
        .title = settings.title,
        .blocks = settings.blocks,
        .author = context.identity().author(),
        .past = past,
    });
    if (!document)
        return document.error();
    return std::unique_ptr<PrintedPages>(std::make_unique<RoadmapPages>(*std::move(document), settings.theme()));
}

} // namespace leadline
