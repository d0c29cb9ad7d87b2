// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/svgexport.h"
#include "core/render/fonts.h"
#include "tests/core/render/handmadescene.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

SceneDocument screenDocument(bool mirrored)
{
    SceneDocument document;
    Scene scene = handmadeScreenScene();
    if (mirrored)
        scene = scene.mirrored(scene.size.width());
    document.pages.push_back({scene.size, {}, scene});
    return document;
}

QImage rendered(const QByteArray &svg, QSize size)
{
    QSvgRenderer renderer(svg);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

} // namespace

class TestSvg final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWellFormed();
    void keepsTextAsText();
    void isDrawnByQtSvg();
    void escapesWhatXmlDoesNotAllow();
    void isEqualInTwoRuns();
    void namesNothingOfTheMachine();
    void stacksPages();
};

void TestSvg::isWellFormed()
{
    for (const SceneDocument &document : {handmadeDocument(), screenDocument(false), screenDocument(true)}) {
        const Result<QByteArray> svg = svgBytes(document);
        QVERIFY(svg);
        QXmlStreamReader reader(*svg);
        QSet<QString> identifiers;
        QSet<QString> used;
        while (!reader.atEnd()) {
            reader.readNext();
            if (!reader.isStartElement())
                continue;
            const QString identifier = reader.attributes().value(u"id"_s).toString();
            QVERIFY2(identifier.isEmpty() || !identifiers.contains(identifier), qPrintable(identifier));
            identifiers.insert(identifier);
            if (reader.name() == u"use"_s)
                used.insert(reader.attributes().value(u"xlink:href"_s).mid(1).toString());
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        QVERIFY(!used.isEmpty());
        QVERIFY(identifiers.contains(used));
    }
}

void TestSvg::keepsTextAsText()
{
    const Result<QByteArray> svg = svgBytes(handmadeDocument());
    QStringList texts;
    QXmlStreamReader reader(*svg);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text"_s)
            texts.append(reader.readElementText());
    }
    QVERIFY(texts.contains(punctuationLine()));
    QVERIFY(texts.contains(u"خارطة الطريق"_s));
    QVERIFY(texts.contains(u"Retry a failed payment inline"_s));
}

void TestSvg::isDrawnByQtSvg()
{
    const Result<QByteArray> svg = svgBytes(handmadeDocument());
    QVERIFY(QSvgRenderer(*svg).isValid());
    const QImage image = rendered(*svg, QSize(1191, 842));
    const Theme &theme = Theme::print();
    // The stripe of the first bar, its tint, and the progress line at its foot.
    QCOMPARE(image.pixel(254, 210), theme.rgb(ColourToken::ProductMark, 1));
    QCOMPARE(image.pixel(470, 208), theme.rgb(ColourToken::ProductTint, 1));
    QCOMPARE(image.pixel(300, 222), theme.rgb(ColourToken::TextPrimary));
    QCOMPARE(image.pixel(700, 620), theme.rgb(ColourToken::Canvas));
}

void TestSvg::escapesWhatXmlDoesNotAllow()
{
    SceneDocument document = handmadeDocument();
    document.title = u"a < b & \"c\" > d" + QString(QChar(1)) + u"e"_s;
    const Result<QByteArray> svg = svgBytes(document);
    QXmlStreamReader reader(*svg);
    QVERIFY(reader.readNextStartElement());
    QVERIFY(reader.readNextStartElement());
    QCOMPARE(reader.readElementText(), u"a < b & \"c\" > de"_s);
}

void TestSvg::isEqualInTwoRuns()
{
    const Result<QByteArray> first = svgBytes(handmadeDocument());
    const Result<QByteArray> second = svgBytes(handmadeDocument());
    QVERIFY(*first == *second);
    QVERIFY(!first->contains("0000Z"));
}

void TestSvg::namesNothingOfTheMachine()
{
    const Result<QByteArray> svg = svgBytes(handmadeDocument());
    QVERIFY(!svg->contains(QDir::homePath().toUtf8()) || QDir::homePath() == u"/"_s);
    QVERIFY(!svg->contains(QDir::tempPath().toUtf8()));
    QVERIFY(!svg->contains("<image"));
}

void TestSvg::stacksPages()
{
    SceneDocument document = screenDocument(false);
    document.pages.push_back(document.pages.front());
    const Result<QByteArray> svg = svgBytes(document);
    QVERIFY(svg->contains("viewBox=\"0 0 520 640\""));
    const QImage image = rendered(*svg, QSize(520, 640));
    QCOMPARE(image.pixel(22, 33), image.pixel(22, 353));
    int asked = 0;
    ExportOptions options;
    options.progress = [&asked](int done, int) {
        asked = done;
        return false;
    };
    const Result<QByteArray> cancelled = svgBytes(document, options);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 1);
}

LEADLINE_GUI_TEST(TestSvg)
#include "tst_svg.moc"
