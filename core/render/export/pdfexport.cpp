// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pdfexport.h"

#include "core/render/export/pdffinish.h"
#include "core/render/fonts.h"
#include "core/render/scenepainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace leadline {

namespace {

constexpr int resolution = 1200;
constexpr qreal pointsPerInch = 72;

QPageSize paperOf(const ScenePage &page)
{
    return QPageSize(page.size, QPageSize::Point, QString(), QPageSize::ExactMatch);
}

Error pdfError()
{
    return {ErrorCode::WriteFailed,
            QCoreApplication::translate("leadline::Export",
                                        "The PDF could not be drawn. No file was written; try a smaller range or "
                                        "another paper.")};
}

} // namespace

Result<QByteArray> pdfBytes(const SceneDocument &document, const ExportOptions &options)
{
    QByteArray drawn;
    if (document.pages.empty())
        return pdfError();
    {
        QBuffer buffer(&drawn);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(resolution);
        writer.setTitle(document.title);
        writer.setPageMargins(QMarginsF());
        writer.setPageSize(paperOf(document.pages.front()));

        const FontTextMetrics metrics;
        QPainter painter(&writer);
        if (!painter.isActive())
            return pdfError();
        const int total = static_cast<int>(document.pages.size());
        for (int i = 0; i < total; ++i) {
            const ScenePage &page = document.pages[static_cast<size_t>(i)];
            if (i > 0) {
                writer.setPageSize(paperOf(page));
                writer.newPage();
            }
            RenderOptions render;
            render.theme = options.theme;
            render.scale = resolution / pointsPerInch;
            paint(painter, page.scene, metrics, render);
            if (options.progress && !options.progress(i + 1, total))
                return exportCancelled();
        }
    }
    return finishedPdf(drawn, document);
}

Result<> exportPdf(const SceneDocument &document, const QString &path, const ExportOptions &options)
{
    const Result<QByteArray> bytes = pdfBytes(document, options);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, bytes.value());
}

} // namespace leadline
