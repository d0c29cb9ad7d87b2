// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barparts.h"
#include "core/render/export/pdfexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "core/render/rendercache.h"
#include "core/render/scenepainter.h"
#include "tests/core/render/handmadescene.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace leadline;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int barsOnAPage = 250;

double cpuMilliseconds()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The smallest CPU time of some runs, in milliseconds.
template<typename Work>
double measured(int runs, Work work)
{
    double best = 1e12;
    for (int i = 0; i < runs; ++i) {
        const double before = cpuMilliseconds();
        work();
        best = std::min(best, cpuMilliseconds() - before);
    }
    return best;
}

SceneDocument documentOfBars(int count, bool withGlyphs)
{
    SceneDocument document;
    for (int done = 0; done < count; done += barsOnAPage)
        document.pages.push_back(tests::pageOfBars(std::min(barsOnAPage, count - done), withGlyphs));
    return document;
}

/// The floor: body and label of each bar through a plain QPdfWriter loop; with @p allRects also the stripe, the date
/// edge and the progress line, so that it draws the same rectangles as we do.
QByteArray barePdf(const SceneDocument &document, bool allRects)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(document.pages.front().size, QPageSize::Point));
    QPainter painter(&writer);
    painter.setFont(styledFont({9.4, TextWeight::Medium}, 9.4 * 1200 / 72, 1200, false));
    constexpr qreal scale = 1200.0 / 72;
    const FontTextMetrics metrics;
    const BarLook look = BarLook::paperLarge();
    const auto fill = [&painter](const QRectF &rect, QRgb colour) {
        if (rect.isEmpty())
            return;
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor::fromRgb(colour));
        painter.drawRect(QRectF(rect.topLeft() * scale, rect.size() * scale));
    };
    for (size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const BarItem &bar : document.pages[page].scene.layers.front().bars) {
            painter.setPen(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductMark, bar.product)));
            painter.setBrush(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductTint, bar.product)));
            painter.drawRect(QRectF(bar.rect.topLeft() * scale, bar.rect.size() * scale));
            if (allRects) {
                const BarParts parts = barParts(bar, look, Qt::LeftToRight, metrics);
                fill(parts.stripe, Theme::print().rgb(ColourToken::ProductMark, bar.product));
                for (const QRectF &slice : parts.slices)
                    fill(slice, Theme::print().rgb(ColourToken::ProductFill, bar.product));
                fill(parts.progress, Theme::print().rgb(ColourToken::TextPrimary));
                painter.setPen(QColor::fromRgb(Theme::print().rgb(ColourToken::TextPrimary)));
            }
            painter.drawText((bar.rect.topLeft() + QPointF(30, 14)) * scale, bar.title);
        }
    }
    painter.end();
    return bytes;
}

QByteArray generatedSvg(const SceneDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(document.pages.front().size.toSize());
    QPainter painter(&generator);
    const FontTextMetrics metrics;
    for (const ScenePage &page : document.pages) {
        RenderOptions options;
        options.theme = &Theme::print();
        paint(painter, page.scene, metrics, options);
    }
    painter.end();
    return bytes;
}

/// The floor for SVG: one rectangle and one label a bar through QSvgGenerator.
QByteArray bareSvg(const SceneDocument &document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    QPainter painter(&generator);
    for (const ScenePage &page : document.pages) {
        for (const BarItem &bar : page.scene.layers.front().bars) {
            painter.setPen(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductMark, bar.product)));
            painter.setBrush(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductTint, bar.product)));
            painter.drawRoundedRect(bar.rect, 5, 5);
            painter.drawText(bar.rect.topLeft() + QPointF(30, 14), bar.title);
        }
    }
    painter.end();
    return bytes;
}

} // namespace

class BenchRender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pdf_data();
    void pdf();
    void svg_data() { pdf_data(); }
    void svg();
    void frame();
};

void BenchRender::pdf_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("1000") << 1000;
    QTest::newRow("10000") << 10000;
    QTest::newRow("100000") << 100000;
}

void BenchRender::pdf()
{
    QFETCH(int, count);
    const int runs = count > 10000 ? 1 : 3;
    const SceneDocument plain = documentOfBars(count, false);
    const SceneDocument full = documentOfBars(count, true);
    QByteArray bytes;
    const double floor = measured(runs, [&] { bytes = barePdf(full, false); });
    const double rects = measured(runs, [&] { bytes = barePdf(full, true); });
    const double bars = measured(runs, [&] { bytes = *pdfBytes(plain); });
    const double all = measured(runs, [&] { bytes = *pdfBytes(full); });
    std::printf("PDF  %6d bars: loop of body and label %6.0f ms, of all rectangles and labels %6.0f ms | ours without "
                "glyphs %6.0f ms = %.2f x body and label; whole %6.0f ms, %lld kB = %.2f x body and label, %.2f x all "
                "rectangles\n",
                count, floor, rects, bars, bars / floor, all, static_cast<long long>(bytes.size() / 1000), all / floor,
                all / rects);
    QVERIFY(bytes.startsWith("%PDF"));
}

void BenchRender::svg()
{
    QFETCH(int, count);
    const int runs = count > 10000 ? 1 : 3;
    const SceneDocument full = documentOfBars(count, true);
    QByteArray bare;
    QByteArray generated;
    QByteArray ours;
    const double bareTime = measured(runs, [&] { bare = bareSvg(full); });
    const double generatedTime = measured(runs, [&] { generated = generatedSvg(full); });
    const double ourTime = measured(runs, [&] { ours = *svgBytes(full); });
    const auto megabytes = [](const QByteArray &bytes) { return static_cast<double>(bytes.size()) / 1e6; };
    std::printf(
        "SVG  %6d bars: QSvgGenerator rect + label %6.0f ms %6.2f MB, same picture %6.0f ms %6.2f MB | ours %6.0f "
        "ms %6.2f MB = %.2f of the time, %.2f of the size of the same picture\n",
        count, bareTime, megabytes(bare), generatedTime, megabytes(generated), ourTime, megabytes(ours),
        ourTime / generatedTime, megabytes(ours) / megabytes(generated));
    QVERIFY(ours.contains("<svg"));
}

void BenchRender::frame()
{
    constexpr int loaded = 100000;
    constexpr int perLane = 250;
    const FontTextMetrics metrics;
    RenderCache cache(metrics);
    // Bars side by side without a gap, as many in view as asked for.
    for (const int inView : {250, 1000, 10000}) {
        constexpr qreal width = 1440;
        const int rows = inView / 10 > 100 ? 100 : inView / 10;
        const int perRow = inView / rows;
        const qreal step = width / perRow;
        Scene scene;
        scene.size = QSizeF(width, 34.0 * loaded / perRow);
        scene.barLooks = {BarLook::screen()};
        for (int first = 0; first < loaded; first += perLane) {
            SceneLayer lane;
            lane.stratum = Stratum::Bars;
            for (int i = first; i < first + perLane; ++i) {
                BarItem bar;
                bar.rect = QRectF(step * (i % perRow), 34.0 * (i / perRow), step * 0.95, 26);
                bar.product = static_cast<quint8>(i % 8 + 1);
                bar.edge = static_cast<DateEdge>(i % 3);
                bar.glyph = step > 28 ? static_cast<Glyph>(i % 7 + 1) : Glyph::None;
                bar.progress = static_cast<float>(i % 5) / 5;
                bar.title = step > 28 ? u"Feature %1"_s.arg(i) : QString();
                bar.titleWidth = 60;
                lane.bounds |= bar.rect;
                lane.bars.push_back(bar);
            }
            scene.layers.push_back(std::move(lane));
        }
        QImage image(static_cast<int>(width), 34 * rows, QImage::Format_RGB32);
        image.fill(Qt::white);
        const auto drawFrame = [&](RenderCache *remembered) {
            QPainter painter(&image);
            RenderOptions options;
            options.exposed = QRectF(0, 3400, image.width(), image.height());
            options.alignToPixels = true;
            options.cache = remembered;
            painter.translate(0, -3400);
            paint(painter, scene, metrics, options);
        };
        const double plain = measured(5, [&] { drawFrame(nullptr); });
        drawFrame(&cache);
        std::printf("frame with %d bars in view, %d loaded: drawn anew %.1f ms, out of remembered pictures %.1f ms\n",
                    inView, loaded, plain, measured(20, [&] { drawFrame(&cache); }));
    }
}

int main(int argc, char **argv)
{
    makeExportsReproducible();
    QGuiApplication app(argc, argv);
    BenchRender bench;
    return QTest::qExec(&bench, argc, argv);
}
#include "bench_render.moc"
