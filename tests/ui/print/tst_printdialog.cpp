// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/samples/templates.h"
#include "core/model/audience.h"
#include "tests/support/testprogram.h"
#include "ui/print/pagepreview.h"
#include "ui/print/printdialog.h"
#include "ui/print/printpresets.h"
#include "ui/print/printsettingspanel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/segment.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

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
    void presetsKeepAPrint();
    void presetIsReplacedAndRemoved();
    void othersPrintTheirOwnPages();
    void whatChangedIsTold();
    void nothingGoesOutWhileThePastIsRead();
    void enterExports();

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
    static const SceneDocument &documentOf(const PrintDialog &dialog)
    {
        return static_cast<const RoadmapPages *>(dialog.preview().pages())->document();
    }
    static bool hasText(const PrintDialog &dialog, const QString &words);
    PastReader pastReader();

    FixedClock m_clock{QDate(2026, 8, 12)};
    UuidV7Source m_ids{m_clock};
    std::unique_ptr<PlanDocument> m_document;
    std::unique_ptr<PlanContext> m_context;
    std::vector<Transaction> m_history;
    std::vector<std::function<void()>> m_unanswered; ///< questions for the past, answered by calling them
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
    m_history = example->history;
    m_unanswered.clear();
    m_document = std::make_unique<PlanDocument>(std::move(plan), u"Maya Lindqvist"_s, m_ids, m_clock);
    m_context = std::make_unique<PlanContext>(*m_document, Identity{u"Maya Lindqvist"_s});
}

bool TestPrintDialog::hasText(const PrintDialog &dialog, const QString &words)
{
    for (const ScenePage &page : documentOf(dialog).pages) {
        for (const SceneLayer &layer : page.scene.layers) {
            for (const TextItem &text : layer.texts) {
                if (text.text.contains(words))
                    return true;
            }
        }
    }
    return false;
}

/// Reads the past from the example's history, when the test asks for it.
PastReader TestPrintDialog::pastReader()
{
    return [this](const Moment &moment, QObject *, std::function<void(Result<std::shared_ptr<const Plan>>)> done) {
        m_unanswered.push_back([this, moment, done = std::move(done)] {
            const std::shared_ptr<Plan> plan = std::make_shared<Plan>();
            for (const Transaction &transaction : m_history) {
                if (moment.position() ? !moment.position()->holds(transaction) : transaction.at >= *moment.instant())
                    continue;
                for (const ChangeRow &row : transaction.rows)
                    QVERIFY(applyRow(*plan, row));
            }
            done(std::shared_ptr<const Plan>(plan));
        });
    };
}

void TestPrintDialog::settingsAreOnThePageAtOnce()
{
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QVERIFY(dialog.preview().pageCount() >= 1);
    QVERIFY(documentOf(dialog).pages.front().size.width() > 1190); // A3 landscape in points
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty())
        dialog.grab().save(folder + u"/print-dialog-light.png"_s);
    QComboBox *paper = named<QComboBox>(dialog, u"Paper"_s);
    paper->setCurrentText(u"A4"_s);
    QTRY_VERIFY(documentOf(dialog).pages.front().size.width() < 850);
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

void TestPrintDialog::presetsKeepAPrint()
{
    const auto presetNamed = [](PrintDialog &dialog, const QString &name) { return named<QAbstractButton>(dialog, name); };
    {
        PrintDialog dialog(*m_context, {});
        dialog.show();
        named<QComboBox>(dialog, u"Paper"_s)->setCurrentText(u"A4"_s);
        QTest::keyClicks(named<QLineEdit>(dialog, u"Title"_s), u"For the board"_s);
        QTest::keyClicks(named<QLineEdit>(dialog, u"To"_s), u"Mar 2027"_s);
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text() == u"Legend")
                box->click();
        }
        QTRY_VERIFY(hasText(dialog, u"For the board"_s));
        QTest::mouseClick(dialog.findChild<QWidget *>(u"print-save-preset"_s), Qt::LeftButton);
        QLineEdit *name = dialog.findChild<QLineEdit *>(u"print-preset-name"_s);
        QVERIFY(name->isVisible());
        name->clear();
        QTest::keyClicks(name, u"Board, one page"_s);
        QTest::keyClick(name, Qt::Key_Return);
        // Enter kept the preset; it did not print.
        QVERIFY(dialog.isVisible());
        QVERIFY(presetNamed(dialog, u"Board, one page"_s));
        QVERIFY(presetNamed(dialog, u"Board, one page"_s)->isChecked());
        QVERIFY(m_document->canUndo());
    }
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QAbstractButton *preset = presetNamed(dialog, u"Board, one page"_s);
    QVERIFY(preset);
    QVERIFY(!preset->isChecked());
    QVERIFY(hasText(dialog, u"Date firm"_s));
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty()) {
        preset->click();
        QTest::qWait(200);
        dialog.grab().save(folder + u"/print-preset-light.png"_s);
    }
    preset->click();
    QTRY_VERIFY(hasText(dialog, u"For the board"_s));
    QVERIFY(!hasText(dialog, u"Date firm"_s));
    QVERIFY(documentOf(dialog).pages.front().size.width() < 850);
    QCOMPARE(named<QLineEdit>(dialog, u"To"_s)->text(), u"Mar 2027"_s);
    QTRY_VERIFY(preset->isChecked());
    QTest::keyClicks(named<QLineEdit>(dialog, u"Title"_s), u"!"_s);
    QTRY_VERIFY(!preset->isChecked());
}

void TestPrintDialog::presetIsReplacedAndRemoved()
{
    PrintSettings settings;
    EntityId first;
    EntityId second;
    QVERIFY(m_context->execute(savePrintPreset(*m_context, u"Wall"_s, settings, first)));
    settings.paper = PaperSize::Tabloid;
    QVERIFY(m_context->execute(savePrintPreset(*m_context, u"wall"_s, settings, second)));
    QCOMPARE(second, first);
    const std::vector<PrintPreset> presets = printPresets(*m_context, ViewKind::Timeline);
    const auto wall = std::find_if(presets.begin(), presets.end(), [&](const PrintPreset &preset) { return preset.view == first; });
    QVERIFY(wall != presets.end());
    QCOMPARE(wall->name, u"Wall"_s);
    QCOMPARE(wall->settings.paper, PaperSize::Tabloid);
    QVERIFY(isSamePrint(wall->settings, settings));
    QVERIFY(printPresets(*m_context, ViewKind::Portfolio).empty());
    PrintDialog dialog(*m_context, {});
    dialog.show();
    QAbstractButton *row = named<QAbstractButton>(dialog, u"Wall"_s);
    QVERIFY(row);
    QTest::keyClick(row, Qt::Key_Delete);
    QCOMPARE(printPresets(*m_context, ViewKind::Timeline).size(), presets.size() - 1);
}

namespace {

/// Two empty pages.
class PlainPages final : public PrintedPages
{
public:
    explicit PlainPages(QSizeF size)
        : m_size(size)
    {
    }
    QString title() const override { return u"Plain"_s; }
    int count() const override { return 2; }
    QSizeF size(int) const override { return m_size; }
    QMarginsF margins(int) const override { return {}; }
    qreal smallestText() const override { return 9; }
    QColor ground() const override { return Qt::white; }
    void paint(QPainter &painter, int, qreal, bool) const override { painter.fillRect(0, 0, 10, 10, Qt::red); }
    Writer writer(PrintOutput, const QString &path) const override
    {
        return [path](const ExportProgress &progress) -> Result<> {
            return progress(1, 2) ? writeWholeFile(path, "written") : Result<>(exportCancelled());
        };
    }
    bool writesInThread() const override { return false; }

private:
    QSizeF m_size;
};

} // namespace

void TestPrintDialog::othersPrintTheirOwnPages()
{
    ViewDescription view;
    view.kind = ViewKind::Portfolio;
    PrintDialog dialog(*m_context, view, nullptr, [](const PrintSettings &settings) -> Result<std::unique_ptr<PrintedPages>> {
        const QSizeF size = settings.paper == PaperSize::A4 ? QSizeF(842, 595) : QSizeF(1191, 842);
        return std::unique_ptr<PrintedPages>(std::make_unique<PlainPages>(size));
    });
    dialog.show();
    QCOMPARE(dialog.preview().pageCount(), 2);
    QVERIFY(!named<QLineEdit>(dialog, u"Title"_s));
    QVERIFY(dialog.findChildren<QCheckBox *>().isEmpty());
    named<QComboBox>(dialog, u"Paper"_s)->setCurrentText(u"A4"_s);
    QTRY_COMPARE(dialog.preview().pages()->size(0).width(), 842.0);
    QTemporaryDir folder;
    QSignalSpy finished(&dialog, &QDialog::finished);
    dialog.exportTo(folder.filePath(u"page.pdf"_s));
    QVERIFY(finished.wait(10'000));
    QVERIFY(QFile::exists(folder.filePath(u"page.pdf"_s)));
}

void TestPrintDialog::whatChangedIsTold()
{
    PrintDialog dialog(*m_context, {}, nullptr, {}, pastReader());
    dialog.show();
    const auto answer = [&] {
        QVERIFY(m_unanswered.size() == 1);
        m_unanswered.front()();
        m_unanswered.clear();
    };
    answer();
    QVERIFY(hasText(dialog, u"What changed since Board review, 1 Jul"_s));
    if (const QString folder = qEnvironmentVariable("LEADLINE_SCREENSHOTS"); !folder.isEmpty())
        dialog.grab().save(folder + u"/print-since-light.png"_s);

    QComboBox *since = dialog.findChild<QComboBox *>(u"print-since"_s);
    QLineEdit *day = dialog.findChild<QLineEdit *>(u"print-since-day"_s);
    QVERIFY(!day->isVisible());
    const auto choose = [&](int index) {
        since->setCurrentIndex(index);
        Q_EMIT since->activated(index);
    };
    // The newest one, by its name: the same moment is not read again.
    choose(1);
    QCOMPARE(since->currentText(), u"Board review, 1 Jul"_s);
    QTest::qWait(200);
    QVERIFY(m_unanswered.empty());

    QVERIFY(!hasText(dialog, u"5 Aug"_s));
    choose(since->count() - 1);
    QVERIFY(day->isVisible());
    QCOMPARE(day->text(), u"5 Aug"_s);
    QTRY_VERIFY(!m_unanswered.empty());
    answer();
    // The heading of the strip is as narrow as its column.
    QTRY_VERIFY(!hasText(dialog, u"Board review, 1 Jul"_s));
    QVERIFY(hasText(dialog, u"What changed"_s));
    QVERIFY(hasText(dialog, u"5 Aug"_s));

    // A preset keeps it.
    EntityId made;
    PrintSettings settings = dialog.findChild<PrintSettingsPanel *>()->settings();
    QCOMPARE(settings.since, u"5 Aug"_s);
    QVERIFY(m_context->execute(savePrintPreset(*m_context, u"Since August"_s, settings, made)));
    const std::vector<PrintPreset> presets = printPresets(*m_context, ViewKind::Timeline);
    QVERIFY(std::ranges::any_of(presets, [&](const PrintPreset &preset) { return preset.view == made && isSamePrint(preset.settings, settings); }));

    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text() == u"What changed since")
            box->click();
    }
    QTRY_VERIFY(!hasText(dialog, u"What changed"_s));
    QVERIFY(!since->isEnabled());
    QVERIFY(m_unanswered.empty());
}

void TestPrintDialog::nothingGoesOutWhileThePastIsRead()
{
    PrintDialog dialog(*m_context, {}, nullptr, {}, pastReader());
    dialog.show();
    const QWidget *go = dialog.findChild<QWidget *>(u"print-go"_s);
    QVERIFY(!go->isEnabled());
    QVERIFY(dialog.preview().pageCount() >= 1);
    m_unanswered.front()();
    QVERIFY(go->isEnabled());
    QComboBox *since = dialog.findChild<QComboBox *>(u"print-since"_s);
    since->setCurrentIndex(since->count() - 1);
    Q_EMIT since->activated(since->count() - 1);
    QLineEdit *day = dialog.findChild<QLineEdit *>(u"print-since-day"_s);
    day->setText(u"some time"_s);
    QTRY_VERIFY(!go->isEnabled());
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"some time"_s); }));
    // An answer that comes after the question has changed is dropped.
    day->setText(u"1 July"_s);
    QTRY_VERIFY(m_unanswered.size() == 2);
    since->setCurrentIndex(0);
    Q_EMIT since->activated(0);
    QTRY_VERIFY(m_unanswered.size() == 3);
    m_unanswered[1]();
    QVERIFY(!go->isEnabled());
    m_unanswered[2]();
    QVERIFY(hasText(dialog, u"What changed since Board review, 1 Jul"_s));
}

/// Whatever has the keyboard in the form, the blue button is what Enter presses.
void TestPrintDialog::enterExports()
{
    PrintDialog dialog(*m_context, {});
    QPushButton *go = dialog.findChild<QPushButton *>(u"print-go"_s);
    // Without the file dialog that it opens.
    go->disconnect(&dialog);
    QSignalSpy pressed(go, &QAbstractButton::clicked);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(dialog.focusWidget(), go);
    int presses = 0;
    for (QWidget *field : dialog.findChildren<QWidget *>()) {
        const bool isField = qobject_cast<QComboBox *>(field) || qobject_cast<QLineEdit *>(field) || qobject_cast<QCheckBox *>(field);
        if (!isField || !field->isVisible() || field->focusPolicy() == Qt::NoFocus)
            continue;
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY2(pressed.count() == ++presses, qPrintable(field->accessibleName()));
    }
    QVERIFY(presses > 4);
    QVERIFY(!dialog.findChild<QLineEdit *>(u"print-preset-name"_s)->isVisible());
}

LEADLINE_GUI_TEST(TestPrintDialog)
#include "tst_printdialog.moc"
