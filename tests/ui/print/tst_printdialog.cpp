// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/templates.h"
#include "core/model/audience.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/print/printsettingspanel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/segment.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace leadline;

class TestPrintDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void settingsAreOnThePageAtOnce();
    void badRangeIsSaid();
    void blocksLeaveThePage();
    void audienceSaysWhatItHides();
    void exportsEveryFormat_data();
    void exportsEveryFormat();
    void failureIsSaidAndKeepsTheFile();
    void copyPicture();

private:
    template<typename T>
    static T *named(QWidget &dialog, const QString &name)
    {
        for (T *widget : dialog.findChildren<T *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static bool hasText(const PrintDialog &dialog, const QString &words);

    FixedClock m_clock{QDate(2026, 8, 12)};
    UuidV7Source m_ids{m_clock};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
};

void TestPrintDialog::initTestCase()
{
    Appearance::instance().install(*qApp);
    Appearance::instance().setChoice(ThemeChoice::Light);
}

void TestPrintDialog::init()
{
    m_context.reset();
    const Result<PlanJson> example = makeTemplate(u"example"_s, m_clock.today(), {}, m_ids, m_clock);
    QVERIFY(example);
    Plan plan;
    for (const Transaction &transaction : example->history) {
        for (const ChangeRow &row : transaction.rows)
            QVERIFY(applyRow(plan, row));
    }
    m_document = std::make_unique<PlanDocument>(std::move(plan), u"Maya Lindqvist"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya Lindqvist"_s});
}

bool TestPrintDialog::hasText(const PrintDialog &dialog, const QString &words)
{
    for (const ScenePage &page : dialog.preview().document().pages) {
        for (const SceneLayer &layer : page.scene.layers) {
            for (const TextItem &text : layer.texts) {
                if (text.text.contains(words))
                    return true;
            }
        }
    }
    return false;
}

void TestPrintDialog::settingsAreOnThePageAtOnce()
{
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QVERIFY(dialog.preview().pageCount() >= 1);
    QVERIFY(dialog.preview().document().pages.front().size.width() > 1190); // A3 landscape in points
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty())
        dialog.grab().save(folder + u"/print-dialog-light.png"_s);
    QComboBox *paper = named<QComboBox>(dialog, u"Paper"_s);
    paper->setCurrentText(u"A4"_s);
    QTRY_VERIFY(dialog.preview().document().pages.front().size.width() < 850);
    QLineEdit *title = named<QLineEdit>(dialog, u"Title"_s);
    QTest::keyClicks(title, u"For the board"_s);
    QTRY_VERIFY(hasText(dialog, u"For the board"_s));
}

void TestPrintDialog::badRangeIsSaid()
{
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QWidget *go = dialog.findChild<QWidget *>(u"print-go"_s);
    QVERIFY(go->isEnabled());
    QLineEdit *from = named<QLineEdit>(dialog, u"From"_s);
    QTest::keyClicks(from, u"soonish"_s);
    QTRY_VERIFY(!go->isEnabled());
    from->clear();
    QTRY_VERIFY(go->isEnabled());
}

void TestPrintDialog::blocksLeaveThePage()
{
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QVERIFY(hasText(dialog, u"Board review"_s));
    QVERIFY(hasText(dialog, u"Date firm"_s));
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == u"Milestones" || box->text() == u"Legend")
            box->click();
    }
    QTRY_VERIFY(!hasText(dialog, u"Date firm"_s));
    QVERIFY(!hasText(dialog, u"Nordic launch"_s));
}

void TestPrintDialog::audienceSaysWhatItHides()
{
    PrintSettings settings;
    settings.view.audience = m_context->plan().all<Audience>().at(0).name;
    const QString hidden = hiddenByAudience(settings, *m_context);
    QVERIFY2(hidden.startsWith(u"Hidden: "), qPrintable(hidden));
    QVERIFY2(!hidden.contains(u'_'), qPrintable(hidden));
}

void TestPrintDialog::exportsEveryFormat_data()
{
    QTest::addColumn<int>("output");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::newRow("pdf") << 0 << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("png") << 2 << u"png"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << 3 << u"svg"_s << QByteArray("<?xml");
}

void TestPrintDialog::exportsEveryFormat()
{
    QFETCH(int, output);
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    QTemporaryDir folder;
    PrintDialog dialog(*m_context, {});
    dialog.show();
    Segment *segment = named<Segment>(dialog, u"Output"_s);
    QVERIFY(segment);
    segment->setCurrent(output);
    Q_EMIT segment->chosen(output);
    QSignalSpy finished(&dialog, &QDialog::finished);
    const QString path = folder.filePath(u"page."_s + ending);
    dialog.exportTo(path);
    QVERIFY(finished.wait(60'000));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.read(beginning.size()), beginning);
}

void TestPrintDialog::failureIsSaidAndKeepsTheFile()
{
    QTemporaryDir folder;
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QWidget *go = dialog.findChild<QWidget *>(u"print-go"_s);
    dialog.exportTo(folder.filePath(u"no such folder/page.pdf"_s));
    QVERIFY(!go->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 60'000);
    QVERIFY(dialog.isVisible());
}

void TestPrintDialog::copyPicture()
{
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QTest::mouseClick(dialog.findChild<QWidget *>(u"print-copy"_s), Qt::LeftButton);
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
}

QTEST_MAIN(TestPrintDialog)
#include "tst_printdialog.moc"
