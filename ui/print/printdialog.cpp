// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printdialog.h"

#include "ui/base/documentsfolder.h"
#include "ui/print/exporttask.h"
#include "ui/print/pagepreview.h"
#include "ui/print/presetlist.h"
#include "ui/print/printsettingspanel.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/iconbutton.h"
#include "ui/theme/label.h"
#include "ui/theme/progressline.h"
#include "ui/theme/segment.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStyle>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settingsWidth = 368;
constexpr int footerHeight = 52;
constexpr QSize largest(1264, 808);
/// Typing a title draws the pages when the fingers rest, well within the 200 ms that STYLE gives.
constexpr int typingPause = 80;

QPageSize::PageSizeId pageSizeOf(PaperSize paper)
{
    switch (paper) {
    case PaperSize::A3:
        return QPageSize::A3;
    case PaperSize::A4:
        return QPageSize::A4;
    case PaperSize::Letter:
        return QPageSize::Letter;
    case PaperSize::Tabloid:
        return QPageSize::Tabloid;
    }
    return QPageSize::A4;
}

} // namespace

PrintDialog::PrintDialog(PlanContext &context, const ViewDescription &view, QWidget *parent, PageMaker maker,
                         PastReader readPast)
    : QDialog(parent)
    , m_context(context)
    , m_maker(std::move(maker))
    , m_past(nullptr)
    , m_preview(new PagePreview)
    , m_task(new ExportTask(this))
{
    setWindowTitle(tr("Print or export"));
    setObjectName(u"print-dialog"_s);
    PrintSettings settings;
    settings.view = view;
    const bool tellsChanges = readPast && !m_maker;
    m_past = new PrintedPast(m_context, tellsChanges ? std::move(readPast) : PastReader(), this);
    if (!m_maker) {
        m_maker = [this](const PrintSettings &wanted) { return roadmapPagesOf(wanted, m_context, m_past->past()); };
        settings.view.kind = ViewKind::Timeline;
        settings.view.zoom = view.zoom == ViewZoom::Fit ? ViewZoom::Quarter : view.zoom;
    }
    m_presets = new PresetList(m_context, settings.view.kind);
    m_panel = new PrintSettingsPanel(m_context, settings, m_presets, tellsChanges);

    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_panel);
    scroll->setFixedWidth(settingsWidth);
    m_panel->setMaximumWidth(settingsWidth);
    scroll->viewport()->setAutoFillBackground(false);
    m_panel->setAutoFillBackground(false);

    QHBoxLayout *middle = new QHBoxLayout;
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addWidget(scroll);
    middle->addWidget(makePreviewSide(), 1);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(middle, 1);
    all->addWidget(makeFooter());
    // A dialog learns of its default button, and of what has the keyboard first, only when they are inside.
    m_go->setDefault(true);
    m_go->setFocus(Qt::OtherFocusReason);

    m_later.setSingleShot(true);
    m_later.setInterval(typingPause);
    connect(&m_later, &QTimer::timeout, this, &PrintDialog::updatePages);
    connect(m_panel, &PrintSettingsPanel::changed, &m_later, qOverload<>(&QTimer::start));
    connect(m_past, &PrintedPast::changed, this, &PrintDialog::updatePages);
    connect(m_presets, &PresetList::chosen, m_panel, &PrintSettingsPanel::setSettings);
    connect(m_panel, &PrintSettingsPanel::pageTouched, m_preview, &PagePreview::setShowsMargins);
    connect(m_preview, &PagePreview::pageChanged, this, &PrintDialog::updatePageWords);
    connect(&m_context, &PlanContext::planChanged, &m_later, qOverload<>(&QTimer::start));
    connect(m_task, &ExportTask::progressed, this, [this](int done, int total) {
        m_progress->setShare(total > 0 ? double(done) / total : -1);
        const QString words = m_prints ? tr("Printing page %1 of %2") : tr("Writing page %1 of %2");
        m_summary->setText(words.arg(std::min(done + 1, total)).arg(total));
    });
    connect(m_task, &ExportTask::finished, this, &PrintDialog::finish);

    QSize size = largest;
    if (parent)
        size = size.boundedTo(parent->window()->size() - QSize(46, 46));
    resize(size);
    updatePages();
}

PrintDialog::~PrintDialog() = default;

QWidget *PrintDialog::makePreviewSide()
{
    QWidget *side = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *head = new QHBoxLayout;
    head->setContentsMargins(20, 8, 20, 8);
    head->addWidget(new Label(tr("Preview"), TextRole::BodyStrong));
    head->addSpacing(8);
    m_pageWords = new Label({}, TextRole::Table, ColourToken::TextTertiary);
    head->addWidget(m_pageWords);
    head->addStretch(1);
    m_previous = new IconButton(Icon::ChevronStart, tr("Previous page"));
    m_next = new IconButton(Icon::ChevronEnd, tr("Next page"));
    m_pageNumber = new Label({}, TextRole::Body);
    head->addWidget(m_previous);
    head->addWidget(m_pageNumber);
    head->addWidget(m_next);
    Segment *zoom = new Segment(tr("Size of the preview"));
    zoom->setChoices({tr("Fit"), tr("100%")});
    head->addWidget(zoom);
    Button *grey = new Button(tr("Grey"));
    grey->setCheckable(true);
    grey->setToolTip(tr("Shows the page as a printer without colour prints it"));
    connect(grey, &QAbstractButton::toggled, m_preview, &PagePreview::setGrey);
    head->addSpacing(4);
    head->addWidget(grey);
    column->addLayout(head);
    column->addWidget(m_preview, 1);
    connect(m_previous, &QAbstractButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QAbstractButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(zoom, &Segment::chosen, this, [this](int index) { m_preview->setRealSize(index == 1); });
    return side;
}

QWidget *PrintDialog::makeFooter()
{
    QWidget *footer = new QWidget;
    footer->setFixedHeight(footerHeight);
    QHBoxLayout *row = new QHBoxLayout(footer);
    row->setContentsMargins(20, 1, 20, 0);
    m_summary = new Label({}, TextRole::Body, ColourToken::TextSecondary);
    m_summary->setElided(true);
    m_progress = new ProgressLine;
    m_progress->setFixedWidth(160);
    m_progress->hide();
    m_cancel = new Button(tr("Cancel"));
    m_copy = new Button(tr("Copy picture"));
    m_go = new Button(Icon::Export, tr("Export PDF"), ButtonKind::Primary);
    m_cancel->setObjectName(u"print-cancel"_s);
    m_copy->setObjectName(u"print-copy"_s);
    m_go->setObjectName(u"print-go"_s);
    row->addWidget(m_summary, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_copy);
    row->addWidget(m_go);
    connect(m_cancel, &QAbstractButton::clicked, this, &PrintDialog::reject);
    connect(m_copy, &QAbstractButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(m_preview->pages()->picture(m_preview->page()));
        m_summary->setText(tr("Page %1 is on the clipboard.").arg(m_preview->page() + 1));
    });
    connect(m_go, &QAbstractButton::clicked, this, &PrintDialog::run);
    return footer;
}

void PrintDialog::updatePages()
{
    m_later.stop();
    const PrintSettings &settings = m_panel->settings();
    m_past->follow(settings);
    Result<std::unique_ptr<PrintedPages>> pages = m_maker(settings);
    m_presets->setCurrent(settings);
    m_panel->setOutcome(pages ? (*pages)->smallestText() : 0, pages ? QString() : pages.error().text);
    const QString &problem = m_past->problem();
    m_panel->setPastNote(m_past->isReading() ? tr("Reading how the plan was then…") : problem, !problem.isEmpty());
    // A page that is to tell what changed doesn't go out without.
    const bool isWhole = pages && !m_past->isReading() && problem.isEmpty();
    m_go->setEnabled(isWhole && !m_task->isRunning());
    m_copy->setEnabled(m_go->isEnabled());
    if (pages)
        m_preview->setPages(*std::move(pages));
    switch (settings.output) {
    case PrintOutput::Pdf:
        m_go->setText(tr("Export PDF"));
        break;
    case PrintOutput::Printer:
        m_go->setText(tr("Print"));
        break;
    case PrintOutput::Png:
        m_go->setText(tr("Export PNG"));
        break;
    case PrintOutput::Svg:
        m_go->setText(tr("Export SVG"));
        break;
    }
    m_go->setIconName(settings.output == PrintOutput::Printer ? Icon::Print : Icon::Export);
    updatePageWords();
}

void PrintDialog::updatePageWords()
{
    const PrintSettings &settings = m_panel->settings();
    const QString direction = settings.direction == PaperDirection::Landscape ? tr("landscape") : tr("portrait");
    m_pageWords->setText(tr("%1 %2, drawn as it prints", "paper and direction").arg(paperName(settings.paper), direction));
    m_pageNumber->setText(tr("%1 of %2").arg(m_preview->page() + 1).arg(m_preview->pageCount()));
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < m_preview->pageCount());
    if (!m_task->isRunning())
        m_summary->setText(settings.output == PrintOutput::Printer
                               ? tr("%n pages", nullptr, m_preview->pageCount())
                               : tr("%1, %n pages", nullptr, m_preview->pageCount()).arg(QFileInfo(suggestedPath()).fileName()));
}

QString PrintDialog::suggestedPath() const
{
    QString name = m_preview->pages() ? m_preview->pages()->title() : QString();
    for (QChar &character : name) {
        if (QStringView(u"/\\:*?\"<>|,").contains(character))
            character = u' ';
    }
    name = name.simplified();
    if (name.isEmpty())
        name = tr("Roadmap");
    return documentsFolder() % u'/' % name % u'.' % m_panel->settings().ending();
}

void PrintDialog::run()
{
    if (m_later.isActive())
        updatePages();
    if (!m_go->isEnabled())
        return;
    const PrintSettings &settings = m_panel->settings();
    if (settings.output == PrintOutput::Printer) {
        runPrinter();
        return;
    }
    const QString ending = settings.ending();
    const QString title = settings.view.kind == ViewKind::Portfolio ? tr("Save the portfolio page as") : tr("Save the roadmap as");
    const QString path = QFileDialog::getSaveFileName(this, title, suggestedPath(),
                                                      QString(ending.toUpper() % u" (*."_s % ending % u')'));
    if (!path.isEmpty())
        exportTo(QFileInfo(path).suffix().isEmpty() ? QString(path % u'.' % ending) : path);
}

void PrintDialog::exportTo(const QString &path)
{
    if (m_later.isActive())
        updatePages();
    if (!m_preview->pages())
        return;
    m_prints = false;
    m_done = tr("Written: %1").arg(QDir::toNativeSeparators(path));
    setWorking(true);
    m_task->start(*m_preview->pages(), m_panel->settings().output, path);
}

void PrintDialog::runPrinter()
{
    const PrintSettings &settings = m_panel->settings();
    std::unique_ptr<QPrinter> printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(pageSizeOf(settings.paper)));
    printer->setPageOrientation(settings.direction == PaperDirection::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer->setFullPage(true);
    printer->setDocName(m_preview->pages()->title());
    QPrintDialog chooser(printer.get(), this);
    if (chooser.exec() == QDialog::Accepted)
        printOn(std::move(printer));
}

void PrintDialog::printOn(std::unique_ptr<QPrinter> printer)
{
    if (m_later.isActive())
        updatePages();
    if (!m_preview->pages())
        return;
    m_prints = true;
    m_done = tr("The pages were sent to %1.").arg(printer->printerName());
    setWorking(true);
    m_task->print(m_preview->sharedPages(), std::move(printer));
}

void PrintDialog::setWorking(bool working)
{
    m_panel->setEnabled(!working);
    m_go->setEnabled(!working);
    m_copy->setEnabled(!working);
    m_progress->setVisible(working);
    m_progress->setShare(-1);
}

void PrintDialog::finish(const Result<> &result)
{
    setWorking(false);
    if (!result) {
        m_summary->setText(result.error().text);
        return;
    }
    m_context.notify(m_done);
    accept();
}

void PrintDialog::reject()
{
    // The first Esc or Cancel ends the work, the next one closes.
    if (m_task->isRunning()) {
        m_task->cancel();
        return;
    }
    QDialog::reject();
}

void PrintDialog::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Canvas));
    const QRect side = QStyle::visualRect(layoutDirection(), rect(), QRect(settingsWidth, 0, width() - settingsWidth, height() - footerHeight));
    painter.fillRect(side, look.colour(ColourToken::Side));
    painter.fillRect(QRect(0, height() - footerHeight, width(), 1), look.colour(ColourToken::LineSoft));
    painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? side.left() : side.right(), 0, 1, height() - footerHeight), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
