// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/barparts.h"
#include "core/render/fonts.h"
#include "core/render/patterns.h"
#include "core/render/rendercache.h"
#include "core/render/scenepainter.h"
#include "tests/core/render/handmadescene.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

QImage painted(const Scene &scene, const Theme &theme, qreal ratio = 1, const QRectF &exposed = {}, RenderCache *cache = nullptr)
{
    QImage image((scene.size * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(theme.rgb(ColourToken::Canvas));
    QPainter painter(&image);
    const FontTextMetrics metrics;
    RenderOptions options;
    options.theme = &theme;
    options.alignToPixels = true;
    options.exposed = exposed;
    options.cache = cache;
    paint(painter, scene, metrics, options);
    return image;
}

BarItem plainBar(DateEdge edge)
{
    BarItem bar;
    bar.rect = QRectF(100, 50, 200, 26);
    bar.edge = edge;
    bar.product = 1;
    return bar;
}

} // namespace

class TestScenePainter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastSliceEndsAtThePlannedDate();
    void partsStayInsideTheBar();
    void veryShortBarsKeepTheirDateEdge();
    void mirroringTwiceGivesTheSameScene();
    void mirroredBarsTurnButTextsDoNot();
    void coloursFollowTheTheme();
    void onlyExposedItemsArePainted();
    void thinLinesAreWholePixels();
    void layersClipWhenAsked();
    void patternsStayInsideTheirRectangle();
    void widthsGrowWithTheSize();
    void unshapedWidthsAreWhatIsDrawn();
    void onlyComplexTextIsShaped();
    void rememberedPicturesLookTheSame_data();
    void rememberedPicturesLookTheSame();
};

void TestScenePainter::lastSliceEndsAtThePlannedDate()
{
    const FontTextMetrics metrics;
    const BarLook look = BarLook::screen();
    const BarParts likely = barParts(plainBar(DateEdge::Likely), look, Qt::LeftToRight, metrics);
    QCOMPARE(likely.sliceCount, 2);
    QCOMPARE(likely.body.right(), 288.0);
    QCOMPARE(likely.slices[1].right(), 300.0);
    QCOMPARE(likely.slices[1].width(), 2.0);
    const BarParts rough = barParts(plainBar(DateEdge::Rough), look, Qt::LeftToRight, metrics);
    QCOMPARE(rough.sliceCount, 4);
    QCOMPARE(rough.body.right(), 278.0);
    QCOMPARE(rough.slices[0].left(), 280.0);
    QCOMPARE(rough.slices[3].right(), 300.0);
    const BarParts firm = barParts(plainBar(DateEdge::Firm), look, Qt::LeftToRight, metrics);
    QCOMPARE(firm.sliceCount, 0);
    QCOMPARE(firm.body, QRectF(100, 50, 200, 26));
    QVERIFY(firm.endClosed);
    QVERIFY(!rough.endClosed);
}

void TestScenePainter::partsStayInsideTheBar()
{
    const FontTextMetrics metrics;
    for (const DateEdge edge : {DateEdge::Firm, DateEdge::Likely, DateEdge::Rough}) {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (qreal width = 1; width < 60; width += 0.5) {
                BarItem bar = plainBar(edge);
                bar.rect.setWidth(width);
                bar.progress = 0.5F;
                const BarParts parts = barParts(bar, BarLook::screen(), direction, metrics);
                const QRectF allowed = bar.rect.adjusted(-1e-6, 0, 1e-6, 0);
                QVERIFY(allowed.contains(parts.body));
                QVERIFY(parts.stripe.isEmpty() || allowed.contains(parts.stripe));
                QVERIFY(parts.progress.isEmpty() || allowed.contains(parts.progress));
                for (int i = 0; i < parts.sliceCount; ++i)
                    QVERIFY(allowed.contains(parts.slices[static_cast<size_t>(i)]));
            }
        }
    }
}

void TestScenePainter::veryShortBarsKeepTheirDateEdge()
{
    const FontTextMetrics metrics;
    BarItem bar = plainBar(DateEdge::Rough);
    bar.rect.setWidth(15);
    const BarParts parts = barParts(bar, BarLook::screen(), Qt::LeftToRight, metrics);
    QCOMPARE(parts.sliceCount, 1);
    QCOMPARE(parts.slices[0].right(), bar.rect.right());
    QVERIFY(!parts.endClosed);
}

void TestScenePainter::mirroringTwiceGivesTheSameScene()
{
    const Scene scene = handmadeScreenScene();
    const Scene once = scene.mirrored(520);
    const Scene twice = once.mirrored(520);
    QCOMPARE(once.direction, Qt::RightToLeft);
    QCOMPARE(twice.direction, Qt::LeftToRight);
    QVERIFY(once.layers[0].bars[0].rect != scene.layers[0].bars[0].rect);
    for (size_t i = 0; i < scene.layers[0].bars.size(); ++i)
        QCOMPARE(twice.layers[0].bars[i].rect, scene.layers[0].bars[i].rect);
    QVERIFY(painted(twice, Theme::light()) == painted(scene, Theme::light()));
}

void TestScenePainter::mirroredBarsTurnButTextsDoNot()
{
    const FontTextMetrics metrics;
    BarItem bar = plainBar(DateEdge::Likely);
    bar.title = u"PAY-42"_s;
    bar.titleWidth = 40;
    bar.glyph = Glyph::Ready;
    const BarParts parts = barParts(bar, BarLook::screen(), Qt::RightToLeft, metrics);
    QCOMPARE(parts.stripe.right(), 300.0);
    QCOMPARE(parts.slices[1].left(), 100.0);
    QCOMPARE(parts.title.x(), 300.0 - 28 - 40);
    QCOMPARE(parts.glyph.right(), 290.0);
}

void TestScenePainter::coloursFollowTheTheme()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        const QImage image = painted(handmadeScreenScene(), *theme);
        QCOMPARE(image.pixel(22, 33), theme->rgb(ColourToken::ProductMark, 1));
        QCOMPARE(image.pixel(28, 24), theme->rgb(ColourToken::ProductFill, 1));
        QCOMPARE(image.pixel(200, 24), theme->rgb(ColourToken::ProductTint, 1));
        QCOMPARE(image.pixel(218, 72), theme->rgb(ColourToken::ProductFill, 3));
        QCOMPARE(image.pixel(500, 10), theme->rgb(ColourToken::Canvas));
    }
}

void TestScenePainter::onlyExposedItemsArePainted()
{
    const QImage whole = painted(handmadeScreenScene(), Theme::light());
    const QImage part = painted(handmadeScreenScene(), Theme::light(), 1, QRectF(0, 0, 240, 50));
    QCOMPARE(part.pixel(22, 33), whole.pixel(22, 33));
    QCOMPARE(part.pixel(22, 73), Theme::light().rgb(ColourToken::Canvas));
    QVERIFY(whole.pixel(22, 73) != part.pixel(22, 73));
    // A title that runs past its bar is exposed where the bar itself isn't.
    const QImage plate = painted(handmadeScreenScene(), Theme::light(), 1, QRectF(150, 140, 50, 26));
    QCOMPARE(plate.pixel(22, 153), whole.pixel(22, 153));
}

void TestScenePainter::thinLinesAreWholePixels()
{
    for (const qreal ratio : {1.0, 1.25, 1.5, 2.0}) {
        Scene scene;
        scene.size = QSizeF(100, 20);
        SceneLayer layer;
        layer.stratum = Stratum::Grid;
        layer.lines.push_back({QPointF(33.3, 0), QPointF(33.3, 20), ColourToken::TextPrimary});
        scene.layers.push_back(layer);
        const QImage image = painted(scene, Theme::light(), ratio);
        int inked = 0;
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, image.height() / 2);
            if (pixel == Theme::light().rgb(ColourToken::Canvas))
                continue;
            QCOMPARE(pixel, Theme::light().rgb(ColourToken::TextPrimary));
            ++inked;
        }
        QCOMPARE(inked, qRound(ratio));
    }
}

void TestScenePainter::layersClipWhenAsked()
{
    Scene scene;
    scene.size = QSizeF(100, 20);
    SceneLayer layer;
    layer.bounds = QRectF(10, 0, 20, 20);
    layer.clip = true;
    layer.fills.push_back({QRectF(0, 0, 100, 20), ColourToken::AccentFill, {}});
    scene.layers.push_back(layer);
    const QImage image = painted(scene, Theme::light());
    QCOMPARE(image.pixel(20, 10), Theme::light().rgb(ColourToken::AccentFill));
    QCOMPARE(image.pixel(5, 10), Theme::light().rgb(ColourToken::Canvas));
    QCOMPARE(image.pixel(50, 10), Theme::light().rgb(ColourToken::Canvas));
}

void TestScenePainter::patternsStayInsideTheirRectangle()
{
    const QRectF rect(10, 20, 13, 26.8);
    for (int product = 1; product <= Theme::paletteSize; ++product) {
        PatternMarks marks;
        appendPattern(marks, product, rect, 1);
        QCOMPARE(marks.isEmpty(), product == 1);
        for (const QLineF &line : std::as_const(marks.lines)) {
            QVERIFY(rect.contains(line.p1()));
            QVERIFY(rect.contains(line.p2()));
        }
        for (const QRectF &dot : std::as_const(marks.dots))
            QVERIFY(rect.contains(dot));
        for (const QRectF &ring : std::as_const(marks.rings))
            QVERIFY(rect.contains(ring));
    }
}

void TestScenePainter::widthsGrowWithTheSize()
{
    const FontTextMetrics metrics;
    for (const QString &text : {u"Saved cards, v2.1"_s, u"خارطة الطريق"_s, u"計画"_s}) {
        const qreal small = metrics.width(text, {10});
        QVERIFY(small > 10);
        QVERIFY(qAbs(metrics.width(text, {20}) - 2 * small) < 0.01);
    }
    TextStyle tabular = {12};
    tabular.tabular = true;
    QCOMPARE(metrics.width(u"1111"_s, tabular), metrics.width(u"0000"_s, tabular));
    TextStyle spaced = {24};
    spaced.spacing = -0.3;
    QVERIFY(qAbs(metrics.width(u"Title"_s, {24}) - metrics.width(u"Title"_s, spaced) - 1.5) < 0.01);
}

void TestScenePainter::unshapedWidthsAreWhatIsDrawn()
{
    const FontTextMetrics metrics;
    const TextStyle style = {40, TextWeight::SemiBold};
    Scene scene;
    scene.size = QSizeF(900, 80);
    TextItem item;
    item.text = u"HIH Avenue To Wafer HIH"_s;
    item.style = style;
    item.width = metrics.width(item.text, style);
    item.rect = QRectF(20, 10, item.width, 50);
    item.baseline = 60;
    SceneLayer layer;
    layer.texts.push_back(item);
    scene.layers.push_back(layer);
    const QImage image = painted(scene, Theme::light());
    int last = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qGray(image.pixel(x, y)) < 128)
                last = x;
        }
    }
    QVERIFY(last < 20 + item.width);
    QVERIFY(last > 20 + item.width - 8);
}

void TestScenePainter::onlyComplexTextIsShaped()
{
    QVERIFY(!needsShaping(u"PAY-42 (v2.1)"_s));
    QVERIFY(!needsShaping(u"Zürich Łódź Ελλάδα Киев 計画 ロードマップ 한국"_s));
    QVERIFY(needsShaping(u"خارطة"_s));
    QVERIFY(needsShaping(u"עברית"_s));
    QVERIFY(needsShaping(u"हिन्दी"_s));
    QVERIFY(needsShaping(u"e\u0301"_s));
    QVERIFY(needsShaping(u"👩‍💻"_s));
}

void TestScenePainter::rememberedPicturesLookTheSame_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<bool>("isMirrored");
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << 1.0 << false << false;
    QTest::newRow("dark, mirrored") << 1.0 << true << true;
    QTest::newRow("dense screen") << 2.0 << false << false;
}

void TestScenePainter::rememberedPicturesLookTheSame()
{
    QFETCH(qreal, ratio);
    QFETCH(bool, isMirrored);
    QFETCH(bool, isDark);
    const FontTextMetrics metrics;
    RenderCache cache(metrics);
    const Scene plain = handmadeScreenScene();
    const Scene scene = isMirrored ? plain.mirrored(plain.size.width()) : plain;
    const Theme &theme = isDark ? Theme::dark() : Theme::light();
    const QImage anew = painted(scene, theme, ratio);
    for (int round = 0; round < 2; ++round) {
        const QImage remembered = painted(scene, theme, ratio, {}, &cache);
        int different = 0;
        for (int y = 0; y < anew.height(); ++y) {
            for (int x = 0; x < anew.width(); ++x) {
                const QColor a = anew.pixelColor(x, y);
                const QColor b = remembered.pixelColor(x, y);
                const int most = std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()), std::abs(a.blue() - b.blue())});
                different += most > 64 ? 1 : 0;
            }
        }
        // Edges on fractions of pixels and the corners of plates are drawn otherwise; nothing else.
        const double share = static_cast<double>(different) / (anew.width() * anew.height());
        QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
    }
}

LEADLINE_GUI_TEST(TestScenePainter)
#include "tst_scenepainter.moc"
