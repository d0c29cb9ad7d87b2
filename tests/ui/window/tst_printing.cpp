// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testprogram.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/roadmap/roadmapcanvas.h"
#include "ui/roadmap/roadmapworkspace.h"
#include "ui/shell/planpage.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;
using namespace leadline::tests;

/// Ctrl+P in the workspaces that can be printed, and what a window takes up again when its plan is opened anew.
class TestPrinting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portfolioPrintsItsOwnPage();
    void roadmapComesBackAsItWasLeft();
};

void TestPrinting::portfolioPrintsItsOwnPage()
{
    WindowFixture fixture;
    MainWindow &window = fixture.open(fixture.makePlan(u"example"_s));
    window.planPage()->enterWorkspace(u"portfolio"_s);
    const QString path = fixture.pathOf(u"portfolio.pdf"_s);
    bool wasSeen = false;
    QTimer::singleShot(0, &window, [&] {
        PrintDialog *dialog = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QVERIFY(dialog->preview().pageCount() >= 1);
        QCOMPARE(dialog->preview().pages()->title(), u"Portfolio"_s);
        // The page has been drawn: there is something else than paper on it.
        const QImage picture = dialog->preview().pages()->picture(0);
        bool isPainted = false;
        for (int x = 0; x < picture.width(); x += 3)
            isPainted = isPainted || picture.pixel(x, picture.height() / 3) != picture.pixel(1, 1);
        QVERIFY(isPainted);
        if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty())
            dialog->grab().save(folder + u"/print-portfolio.png"_s);
        wasSeen = true;
        dialog->exportTo(path);
    });
    QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier);
    QVERIFY(wasSeen);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(5), QByteArray("%PDF-"));
}

void TestPrinting::roadmapComesBackAsItWasLeft()
{
    WindowFixture fixture;
    const QString path = fixture.makePlan(u"example"_s);
    const auto canvasOf = [](MainWindow &window) {
        window.planPage()->enterWorkspace(u"roadmap"_s);
        return &static_cast<RoadmapWorkspace *>(window.planPage()->workspace())->timeline();
    };
    RoadmapCanvas *canvas = canvasOf(fixture.open(path));
    canvas->setLaneCollapsed(1, true);
    canvas->zoomTo(ViewZoom::Month, {});
    const QSet<QString> collapsed = canvas->collapsedLanes();
    QCOMPARE(collapsed.size(), 1);
    QTRY_COMPARE(canvas->live().view().zoom, ViewZoom::Month);
    fixture.close();
    canvas = canvasOf(fixture.open(path));
    QCOMPARE(canvas->collapsedLanes(), collapsed);
    QVERIFY(canvas->live().roadmap().lanes()[1].laid.isCollapsed);
    QCOMPARE(canvas->live().view().zoom, ViewZoom::Month);
    // Another plan has its own ways.
    fixture.close();
    canvas = canvasOf(fixture.open(fixture.makePlan(u"example"_s, u"other.db"_s)));
    QVERIFY(canvas->collapsedLanes().isEmpty());
}

LEADLINE_GUI_TEST(TestPrinting)

#include "tst_printing.moc"
