// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pngexport.h"

#include "core/render/export/stackedpages.h"
#include "core/render/fonts.h"
#include "core/render/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QPainter>

namespace leadline {

namespace {

/// The largest side that painting and common readers take.
constexpr qreal largestSide = 32767;
constexpr double dotsPerMeter72 = 72 / 0.0254;

QImage canvas(QSizeF size, const Theme &theme, qreal scale)
{
    const QSizeF pixels = size * scale;
    if (pixels.width() > largestSide || pixels.height() > largestSide)
        return {};
    QImage image(qCeil(pixels.width()), qCeil(pixels.height()), QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(theme.rgb(ColourToken::Canvas));
    return image;
}

void paintPage(QPainter &painter, const ScenePage &page, const Theme &theme, qreal scale)
{
    const FontTextMetrics metrics;
    RenderOptions render;
    render.theme = &theme;
    render.scale = scale;
    render.alignToPixels = true;
    paint(painter, page.scene, metrics, render);
}

} // namespace

QImage pageImage(const ScenePage &page, const Theme &theme, qreal scale)
{
    QImage image = canvas(page.size, theme, scale);
    if (!image.isNull()) {
        QPainter painter(&image);
        paintPage(painter, page, theme, scale);
    }
    return image;
}

Result<> exportPng(const SceneDocument &document, const QString &path, qreal scale, const ExportOptions &options)
{
    QImage image = canvas(stackedSize(document), *options.theme, scale);
    if (image.isNull()) {
        return Error{
            ErrorCode::Invalid,
            QCoreApplication::translate("leadline::Export",
                                        "The picture would be too large. No file was written; choose a smaller "
                                        "scale or fewer pages, or write a PDF.")};
    }
    QPainter painter(&image);
    const int total = static_cast<int>(document.pages.size());
    qreal top = 0;
    for (int i = 0; i < total; ++i) {
        const ScenePage &page = document.pages[static_cast<size_t>(i)];
        painter.setTransform(QTransform::fromTranslate(0, top * scale));
        paintPage(painter, page, *options.theme, scale);
        top += page.size.height();
        if (options.progress && !options.progress(i + 1, total))
            return exportCancelled();
    }
    painter.end();
    image.setDotsPerMeterX(qRound(dotsPerMeter72 * scale));
    image.setDotsPerMeterY(qRound(dotsPerMeter72 * scale));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return writeWholeFile(path, bytes);
}

} // namespace leadline
