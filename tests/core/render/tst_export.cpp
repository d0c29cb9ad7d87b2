// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/pdfexport.h"
#include "core/render/export/pngexport.h"
#include "tests/core/render/handmadescene.h"
#include "tests/support/testprogram.h"

#include <QGuiApplication>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace leadline;
using namespace leadline::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The standard output of a tool, or a null string when it isn't installed or fails.
QString output(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isInstalled(const QString &tool)
{
    return !QStandardPaths::findExecutable(tool).isEmpty();
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Two runs are equal byte by byte only where that was asked for before Qt begins.
class ReproducibleApplication final : public QGuiApplication
{
public:
    ReproducibleApplication(int &argc, char **argv) : QGuiApplication((makeExportsReproducible(), argc), argv) {}
};

} // namespace

class TestExport final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void textKeepsItsPunctuation();
    void hasNoImages();
    void embedsAllFonts();
    void isAcceptedByQpdf();
    void carriesMetadataAndBookmarks();
    void isEqualInTwoRuns();
    void cancelWritesNothing();
    void failuresAreSentences();
    void aFullDiskLeavesTheOldFile();
    void pngHasTheAskedSize();
    void pdfAndPngShowTheSamePicture();
    void repeatedFiguresAreDefinedOnce();

private:
    QString pdf() const { return m_folder.filePath(u"page.pdf"_s); }

    QTemporaryDir m_folder;
};

void TestExport::initTestCase()
{
    const Result<> written = exportPdf(handmadeDocument(), pdf());
    QVERIFY2(written, written ? "" : qPrintable(written.error().text + written.error().detail));
}

void TestExport::textKeepsItsPunctuation()
{
    if (!isInstalled(u"pdftotext"_s))
        QSKIP("pdftotext is not installed");
    const QString text = output(u"pdftotext"_s, {u"-layout"_s, pdf(), u"-"_s});
    QVERIFY2(text.contains(punctuationLine()), qPrintable(text));
    QVERIFY(text.contains(u"Pay-by-link for social sellers"_s));
    QVERIFY(text.contains(u"1,940.50"_s));
    QVERIFY(text.contains(u"Outcome roadmap, July 2026 to April 2027"_s));
}

void TestExport::hasNoImages()
{
    if (!isInstalled(u"pdfimages"_s))
        QSKIP("pdfimages is not installed");
    const QString list = output(u"pdfimages"_s, {u"-list"_s, pdf()});
    QCOMPARE(list.trimmed().split(u'\n').size(), 2);
}

void TestExport::embedsAllFonts()
{
    if (!isInstalled(u"pdffonts"_s))
        QSKIP("pdffonts is not installed");
    const QStringList lines = output(u"pdffonts"_s, {pdf()}).trimmed().split(u'\n').mid(2);
    QVERIFY(!lines.isEmpty());
    for (const QString &line : lines)
        QVERIFY2(line.contains(QRegularExpression(u"yes +yes +yes"_s)), qPrintable(line));
}

void TestExport::isAcceptedByQpdf()
{
    if (!isInstalled(u"qpdf"_s))
        QSKIP("qpdf is not installed");
    const QString report = output(u"qpdf"_s, {u"--check"_s, pdf()});
    QVERIFY2(report.contains(u"No syntax or stream encoding errors found"_s), qPrintable(report));
}

void TestExport::carriesMetadataAndBookmarks()
{
    if (!isInstalled(u"pdfinfo"_s) || !isInstalled(u"qpdf"_s))
        QSKIP("pdfinfo or qpdf is not installed");
    const QString info = output(u"pdfinfo"_s, {u"-isodates"_s, pdf()});
    QVERIFY2(info.contains(QRegularExpression(u"Title: +Outcome roadmap"_s)), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(u"Author: +Maya Lindqvist"_s)));
    QVERIFY(info.contains(QRegularExpression(u"Subject: +Marlow 2026"_s)));
    QVERIFY(info.contains(u"2026-08-12T12:00:00Z"_s));
    QVERIFY(info.contains(u"1190.5"_s) || info.contains(u"1191 x 842"_s));
    const QString objects = output(u"qpdf"_s, {u"--json=2"_s, u"--json-key=outlines"_s, pdf()});
    QVERIFY2(objects.contains(u"More good payments are approved"_s), qPrintable(objects));
    QVERIFY(objects.contains(u"\"title\": \"u:Completion\""_s) || objects.contains(u"\"title\": \"Completion\""_s));
}

void TestExport::isEqualInTwoRuns()
{
    QTest::qWait(1100); // a clock that leaked into the file would show
    const Result<QByteArray> again = pdfBytes(handmadeDocument());
    QVERIFY(again);
    QVERIFY(*again == fileBytes(pdf()));
    SceneDocument other = handmadeDocument();
    other.title = u"Another"_s;
    const Result<QByteArray> different = pdfBytes(other);
    QVERIFY(different);
    QVERIFY(*different != *again);
}

void TestExport::cancelWritesNothing()
{
    const QString path = m_folder.filePath(u"cancelled.pdf"_s);
    ExportOptions options;
    options.progress = [](int, int) { return false; };
    const Result<> result = exportPdf(handmadeDocument(), path, options);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(path));
}

void TestExport::failuresAreSentences()
{
    const Result<> result = exportPdf(handmadeDocument(), m_folder.filePath(u"no/such/folder/x.pdf"_s));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::WriteFailed);
    QVERIFY(result.error().text.contains(u"Nothing was changed"_s));
    const Result<> folder = exportPdf(handmadeDocument(), m_folder.path());
    QVERIFY(!folder);
    QVERIFY(folder.error().text.contains(u"not an ordinary file"_s));
}

void TestExport::aFullDiskLeavesTheOldFile()
{
#ifdef Q_OS_UNIX
    const QString path = m_folder.filePath(u"kept.pdf"_s);
    QVERIFY(writeWholeFile(path, "before"));
    rlimit previous = {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &previous), 0);
    const rlimit small = {1000, previous.rlim_max};
    std::signal(SIGXFSZ, SIG_IGN);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<> full = exportPdf(handmadeDocument(), path);
    setrlimit(RLIMIT_FSIZE, &previous);
    QVERIFY(!full);
    QCOMPARE(full.error().code, ErrorCode::WriteFailed);
    QVERIFY2(full.error().text.contains(u"unchanged"_s), qPrintable(full.error().text));
    QCOMPARE(fileBytes(path), QByteArray("before"));
#else
    QSKIP("Needs limits of file sizes");
#endif
}

void TestExport::pngHasTheAskedSize()
{
    const QString path = m_folder.filePath(u"page.png"_s);
    QVERIFY(exportPng(handmadeDocument(), path, 2));
    const QImage image(path);
    QCOMPARE(image.size(), QSize(2382, 1684));
    QVERIFY(!exportPng(handmadeDocument(), path, 100));
    QCOMPARE(QImage(path).size(), QSize(2382, 1684));
}

void TestExport::pdfAndPngShowTheSamePicture()
{
    if (!isInstalled(u"pdftoppm"_s))
        QSKIP("pdftoppm is not installed");
    constexpr int scale = 2;
    const QString stem = m_folder.filePath(u"drawn"_s);
    output(u"pdftoppm"_s, {u"-r"_s, QString::number(72 * scale), u"-png"_s, u"-singlefile"_s, pdf(), stem});
    const QImage drawn = QImage(stem + u".png"_s).convertToFormat(QImage::Format_RGB32);
    QVERIFY(!drawn.isNull());
    const QImage own = pageImage(handmadeDocument().pages.front(), Theme::print(), scale);
    // Two rasterisers differ at edges; means over blocks show whatever is missing, moved or of another colour.
    constexpr int block = 24;
    double worst = 0;
    QPoint place;
    for (int top = 0; top + block <= qMin(own.height(), drawn.height()); top += block) {
        for (int left = 0; left + block <= qMin(own.width(), drawn.width()); left += block) {
            std::array<int, 3> sum = {};
            for (int y = top; y < top + block; ++y) {
                for (int x = left; x < left + block; ++x) {
                    const QRgb a = own.pixel(x, y);
                    const QRgb b = drawn.pixel(x, y);
                    sum[0] += qRed(a) - qRed(b);
                    sum[1] += qGreen(a) - qGreen(b);
                    sum[2] += qBlue(a) - qBlue(b);
                }
            }
            for (const int channel : sum) {
                const double mean = std::abs(static_cast<double>(channel)) / (block * block);
                if (mean > worst) {
                    worst = mean;
                    place = QPoint(left, top);
                }
            }
        }
    }
    QVERIFY2(worst < 40, qPrintable(u"%1 at %2, %3"_s.arg(worst).arg(place.x()).arg(place.y())));
}

void TestExport::repeatedFiguresAreDefinedOnce()
{
    SceneDocument few;
    few.pages = {pageOfBars(50, true)};
    SceneDocument many;
    many.pages = {pageOfBars(250, true), pageOfBars(250, true)};
    const Result<QByteArray> fewBytes = pdfBytes(few);
    const Result<QByteArray> manyBytes = pdfBytes(many);
    QVERIFY(fewBytes && manyBytes);
    QVERIFY(manyBytes->size() < 4 * fewBytes->size());
}

LEADLINE_TEST_IN(ReproducibleApplication, TestExport)
#include "tst_export.moc"
