// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pdfexport.h"
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
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

/// The floor: the same rectangles and labels through a plain QPdfWriter loop.
QByteArray barePdf(const SceneDocument &document)
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
    for (size_t page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const BarItem &bar : document.pages[page].scene.layers.front().bars) {
            painter.setPen(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductMark, bar.product)));
            painter.setBrush(QColor::fromRgb(Theme::print().rgb(ColourToken::ProductTint, bar.product)));
            painter.drawRect(QRectF(bar.rect.topLeft() * scale, bar.rect.size() * scale));
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
    const double floor = measured(runs, [&] { bytes = barePdf(plain); });
    const qsizetype floorSize = bytes.size();
    const double bars = measured(runs, [&] { bytes = *pdfBytes(plain); });
    const double all = measured(runs, [&] { bytes = *pdfBytes(full); });
    std::printf("PDF  %6d bars: bare loop %7.0f ms %6lld kB | bars, stripes, patterns, edges %7.0f ms = %.2f x | with "
                "glyphs and progress %7.0f ms = %.2f x, %6lld kB\n",
                count, floor, static_cast<long long>(floorSize / 1000), bars, bars / floor, all, all / floor,
                static_cast<long long>(bytes.size() / 1000));
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
    std::printf("SVG  %6d bars: QSvgGenerator rect + label %6.0f ms %6.2f MB, same picture %6.0f ms %6.2f MB | ours %6.0f "
                "ms %6.2f MB = %.2f of the time, %.2f of the size of rect + label\n",
                count, bareTime, megabytes(bare), generatedTime, megabytes(generated), ourTime, megabytes(ours),
                ourTime / bareTime, megabytes(ours) / megabytes(bare));
    QVERIFY(ours.contains("<svg"));
}

void BenchRender::frame()
{
    constexpr int loaded = 100000;
    constexpr int perLane = 25;
    const FontTextMetrics metrics;
    Scene scene;
    scene.size = QSizeF(1440, 34.0 * loaded / 10);
    scene.barLooks = {BarLook::screen()};
    for (int first = 0; first < loaded; first += perLane) {
        SceneLayer lane;
        lane.stratum = Stratum::Bars;
        for (int i = first; i < first + perLane; ++i) {
            BarItem bar;
            bar.rect = QRectF(144.0 * (i % 10), 34.0 * (i / 10), 136, 26);
            bar.product = static_cast<quint8>(i % 8 + 1);
            bar.edge = static_cast<DateEdge>(i % 3);
            bar.glyph = static_cast<Glyph>(i % 7 + 1);
            bar.progress = static_cast<float>(i % 5) / 5;
            bar.title = u"Feature %1"_s.arg(i);
            bar.titleWidth = 60;
            lane.bounds |= bar.rect;
            lane.bars.push_back(bar);
        }
        scene.layers.push_back(std::move(lane));
    }
    for (const int inView : {250, 1000}) {
        QImage image(1440, 34 * inView / 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        const auto drawFrame = [&] {
            QPainter painter(&image);
            RenderOptions options;
            options.exposed = QRectF(0, 17000, image.width(), image.height());
            options.alignToPixels = true;
            painter.translate(0, -17000);
            paint(painter, scene, metrics, options);
        };
        std::printf("frame with %d bars in view, %d loaded: %.1f ms\n", inView, loaded, measured(10, drawFrame));
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
