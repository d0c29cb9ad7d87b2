// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/svgexport.h"

#include "core/render/export/stackedpages.h"
#include "core/render/export/svgscene.h"
#include "core/render/fonts.h"

namespace leadline {

namespace {

/// A bar takes about this many bytes.
constexpr qsizetype bytesPerBar = 600;

qsizetype expectedBytes(const SceneDocument &document)
{
    qsizetype bars = 10;
    for (const ScenePage &page : document.pages) {
        for (const SceneLayer &layer : page.scene.layers)
            bars += static_cast<qsizetype>(layer.bars.size());
    }
    return bars * bytesPerBar;
}

} // namespace

Result<QByteArray> svgBytes(const SceneDocument &document, const ExportOptions &options)
{
    const FontTextMetrics metrics;
    SvgStyles styles(*options.theme);
    VectorText body;
    body.reserve(expectedBytes(document));
    const int total = static_cast<int>(document.pages.size());
    qreal top = 0;
    for (int i = 0; i < total; ++i) {
        const ScenePage &page = document.pages[static_cast<size_t>(i)];
        body << "<g transform=\"translate(0 " << top << ")\">\n<rect class=\"" << styles.fill(ColourToken::Canvas)
             << "\"";
        body.appendBox(QRectF(QPointF(), page.size));
        body << "/>\n";
        SvgScene(body, styles, *options.theme, metrics, page.scene).write();
        body << "</g>\n";
        top += page.size.height();
        if (options.progress && !options.progress(i + 1, total))
            return exportCancelled();
    }

    const QSizeF size = stackedSize(document);
    VectorText out;
    out.reserve(body.bytes().size() + styles.rules().size() + styles.definitions().size() + 1000);
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        << "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\""
        << " width=\"" << size.width() << "pt\" height=\"" << size.height() << "pt\" viewBox=\"0 0 " << size.width()
        << " " << size.height() << "\" font-family=\"Inter, 'Noto Sans', sans-serif\"";
    if (!document.language.isEmpty())
        out << " xml:lang=\"" << document.language << "\"";
    out << ">\n<title>" << document.title << "</title>\n<style type=\"text/css\">\n"
        << styles.rules() << "</style>\n<defs>\n"
        << styles.definitions() << "</defs>\n"
        << body.bytes() << "</svg>\n";
    return out.bytes();
}

Result<> exportSvg(const SceneDocument &document, const QString &path, const ExportOptions &options)
{
    const Result<QByteArray> bytes = svgBytes(document, options);
    if (!bytes)
        return bytes.error();
    return writeWholeFile(path, bytes.value());
}

} // namespace leadline
