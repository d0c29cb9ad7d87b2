// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "tests/support/testprogram.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/theme/appearance.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

namespace {

/// A4 pages, or A3, that note where on the paper they are drawn.
class NotedPages final : public PrintedPages
{
public:
    struct Notes
    {
        QList<QRectF> pages; ///< device pixels
        QSizeF paper;        ///< device pixels
        std::function<void()> whenPainted;
    };

    NotedPages(QSizeF size, Notes &notes)
        : m_size(size)
        , m_notes(notes)
    {
    }
    QString title() const override { return u"Noted"_s; }
    int count() const override { return 3; }
    QSizeF size(int) const override { return m_size; }
    QMarginsF margins(int) const override { return {}; }
    qreal smallestText() const override { return 9; }
    QColor ground() const override { return Qt::white; }
    void paint(QPainter &painter, int, qreal scale, bool onScreen) const override
    {
        if (onScreen)
            return;
        m_notes.pages.append(painter.worldTransform().mapRect(QRectF(QPointF(), m_size * scale)));
        m_notes.paper = QSizeF(painter.device()->width(), painter.device()->height());
        if (m_notes.whenPainted)
            m_notes.whenPainted();
    }
    Writer writer(PrintOutput, const QString &) const override { return {}; }

private:
    QSizeF m_size;
    Notes &m_notes;
};

std::unique_ptr<QPrinter> pdfPrinter(const QString &path, QPageSize::PageSizeId paper, QPageLayout::Orientation orientation)
{
    std::unique_ptr<QPrinter> printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(path);
    printer->setPageSize(QPageSize(paper));
    printer->setPageOrientation(orientation);
    return printer;
}

} // namespace

/// Printing, with a PDF in the place of a printer.
class TestPrinter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Appearance::instance().install(*qApp); }
    void init()
    {
        m_document = std::make_unique<PlanDocument>(Plan(), u"Maya"_s, m_ids, m_clock);
        m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya"_s});
    }
    void cleanup()
    {
        m_context.reset();
        m_document.reset();
    }
    void fillsThePaperOfThePrinter_data();
    void fillsThePaperOfThePrinter();
    void printingCanBeCancelled();

private:
    FixedClock m_clock{QDate(2026, 8, 12)};
    SequentialIdSource m_ids;
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
};

void TestPrinter::fillsThePaperOfThePrinter_data()
{
    QTest::addColumn<int>("paper");
    QTest::addColumn<int>("orientation");
    QTest::addColumn<double>("least"); ///< share of the paper that is drawn on
    QTest::newRow("its own") << int(QPageSize::A3) << int(QPageLayout::Landscape) << 0.999;
    QTest::newRow("smaller") << int(QPageSize::A4) << int(QPageLayout::Landscape) << 0.99;
    QTest::newRow("turned") << int(QPageSize::A4) << int(QPageLayout::Portrait) << 0.99;
    QTest::newRow("larger") << int(QPageSize::A2) << int(QPageLayout::Landscape) << 0.99;
    QTest::newRow("other proportions") << int(QPageSize::Letter) << int(QPageLayout::Landscape) << 0.9;
}

void TestPrinter::fillsThePaperOfThePrinter()
{
    QFETCH(int, paper);
    QFETCH(int, orientation);
    QFETCH(double, least);
    NotedPages::Notes notes;
    const QSizeF size(1190.55, 841.89);
    PrintDialog dialog(*m_context, {}, nullptr, [&](const PrintSettings &) -> Result<std::unique_ptr<PrintedPages>> {
        return std::unique_ptr<PrintedPages>(std::make_unique<NotedPages>(size, notes));
    });
    dialog.show();
    QTemporaryDir folder;
    const QString path = folder.filePath(u"printed.pdf"_s);
    QSignalSpy finished(&dialog, &QDialog::finished);
    QSignalSpy said(m_context.get(), &PlanContext::noticed);
    dialog.printOn(pdfPrinter(path, static_cast<QPageSize::PageSizeId>(paper), static_cast<QPageLayout::Orientation>(orientation)));
    QVERIFY(!dialog.findChild<QWidget *>(u"print-go"_s)->isEnabled());
    QVERIFY(finished.wait(60'000));
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(said.size(), 1);
    QCOMPARE(notes.pages.size(), 3);
    const QRectF whole(QPointF(), notes.paper);
    for (const QRectF &page : std::as_const(notes.pages)) {
        QVERIFY(whole.adjusted(-2, -2, 2, 2).contains(page));
        QVERIFY(std::abs(page.width() / page.height() - size.width() / size.height()) < 0.002);
        QVERIFY(std::abs(page.center().x() - whole.center().x()) < 2);
        QVERIFY(page.width() * page.height() > least * whole.width() * whole.height());
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
}

void TestPrinter::printingCanBeCancelled()
{
    NotedPages::Notes notes;
    PrintDialog dialog(*m_context, {}, nullptr, [&](const PrintSettings &) -> Result<std::unique_ptr<PrintedPages>> {
        return std::unique_ptr<PrintedPages>(std::make_unique<NotedPages>(QSizeF(842, 595), notes));
    });
    dialog.show();
    QTemporaryDir folder;
    QSignalSpy finished(&dialog, &QDialog::finished);
    QWidget *cancel = dialog.findChild<QWidget *>(u"print-cancel"_s);
    // Somebody presses Cancel while the first page is drawn; the window hears it before the second.
    QString words;
    notes.whenPainted = [&] {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            words += label->text() + u'\n';
        QTimer::singleShot(0, cancel, [cancel] { QTest::mouseClick(cancel, Qt::LeftButton); });
    };
    dialog.printOn(pdfPrinter(folder.filePath(u"printed.pdf"_s), QPageSize::A4, QPageLayout::Landscape));
    QTRY_VERIFY(dialog.findChild<QWidget *>(u"print-go"_s)->isEnabled());
    QCOMPARE(notes.pages.size(), 1);
    QVERIFY2(words.contains(u"page 1 of 3"), qPrintable(words));
    QVERIFY(dialog.isVisible());
    QCOMPARE(finished.size(), 0);
}

LEADLINE_GUI_TEST(TestPrinter)
#include "tst_printer.moc"
