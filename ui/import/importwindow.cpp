// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importwindow.h"

#include "core/exchange/csv/mappingstore.h"
#include "core/exchange/importformat.h"
#include "core/model/product.h"
#include "core/store/guard/openplanfile.h"
#include "ui/base/documentsfolder.h"
#include "ui/import/importproduct.h"
#include "ui/import/mappingview.h"
#include "ui/import/outcomeview.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/progressline.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSplitter>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 256LL * 1024 * 1024;

/// A text that takes as many lines as it needs, up to some; what is longer scrolls.
class Notes final : public QScrollArea
{
public:
    explicit Notes(Label *text)
        : m_text(text)
    {
        m_text->setWordWrap(true);
        setWidget(m_text);
        setWidgetResizable(true);
        setFrameShape(NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        viewport()->setAutoFillBackground(false);
        m_text->setAutoFillBackground(false);
    }

    void fit()
    {
        constexpr int mostLines = 4;
        const int most = mostLines * m_text->fontMetrics().lineSpacing();
        setFixedHeight(std::clamp(m_text->heightForWidth(width()), 0, most)); // -1 without text
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        fit();
    }

private:
    Label *m_text;
};

} // namespace

ImportWindow::ImportWindow(PlanContext &context, const LocalPaths &paths, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_mappingFolder(paths.configFolder() + u"/mappings"_s)
    , m_task(new ImportTask(context, this))
    , m_title(new Label({}, TextRole::ViewTitle))
    , m_guess(new Label({}, TextRole::Body, ColourToken::TextSecondary))
    , m_product(new QComboBox)
    , m_mapping(new MappingView)
    , m_counts(new Label({}, TextRole::BodyStrong))
    , m_notes(new Label({}, TextRole::Table, ColourToken::TextSecondary))
    , m_rows(new OutcomeView)
    , m_progress(new ProgressLine)
    , m_go(new Button(Icon::Import, tr("Import"), ButtonKind::Primary))
{
    setWindowTitle(tr("Import"));
    setObjectName(u"import-window"_s);
    resize(QSize(1120, 720).boundedTo(parent ? parent->window()->size() - QSize(46, 46) : QSize(1120, 720)));

    m_product->setObjectName(u"import-product"_s);
    m_product->setPlaceholderText(tr("Choose a product"));
    m_product->addItem(tr("As the file says"), QString());
    for (const Product &product : m_context.plan().all<Product>())
        m_product->addItem(tr("%1, %2", "key and name of a product").arg(product.key, product.name), product.key);
    m_product->setAccessibleName(tr("Product of the rows"));

    QHBoxLayout *head = new QHBoxLayout;
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_guess);
    head->addLayout(words, 1);
    head->addWidget(new FieldLabel(tr("Product"), m_product));
    head->addWidget(m_product);

    QWidget *lower = new QWidget;
    QVBoxLayout *results = new QVBoxLayout(lower);
    results->setContentsMargins(0, 8, 0, 0);
    m_counts->setObjectName(u"import-counts"_s);
    results->addWidget(m_counts);
    // The columns that were left out can be many.
    m_notes->setObjectName(u"import-notes"_s);
    results->addWidget(new Notes(m_notes));
    results->addWidget(m_rows, 1);
    QSplitter *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_mapping);
    split->addWidget(lower);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);

    Button *cancel = new Button(tr("Cancel"));
    m_go->setObjectName(u"import-go"_s);
    m_go->setDefault(true);
    QHBoxLayout *foot = new QHBoxLayout;
    foot->addWidget(new Label(tr("One step to undo. Nothing is written before you choose Import."), TextRole::Table, ColourToken::TextTertiary));
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(m_go);

    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(20, 16, 20, 12);
    all->setSpacing(8);
    all->addLayout(head);
    all->addWidget(m_progress);
    all->addWidget(split, 1);
    all->addLayout(foot);

    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_go, &QAbstractButton::clicked, this, &ImportWindow::import);
    connect(m_task, &ImportTask::finished, this, &ImportWindow::show);
    connect(m_product, &QComboBox::activated, this, [this] {
        const QString key = m_product->currentData().toString();
        // A choice for all rows moves those that name another one; where none does, known rows stay where they are.
        const bool someNameOne = m_outcome && (*m_outcome)->report.rows > (*m_outcome)->withoutProduct;
        m_input.productKey = someNameOne ? key : QString();
        m_input.fallbackProduct = key;
        m_isProductChosen = true;
        work();
    });
    connect(m_mapping, &MappingView::mappingChanged, this, [this] {
        m_mappingEdited = true;
        m_input.mapping = m_mapping->mapping();
        work();
    });
    // A colleague's change may turn a new row into one that is there already.
    connect(&m_context, &PlanContext::planChanged, this, &ImportWindow::work);
}

QString ImportWindow::askForFile(QWidget *parent)
{
    return QFileDialog::getOpenFileName(parent, tr("Import a list"), documentsFolder(), importFileFilter());
}

bool ImportWindow::readFile(const QString &path)
{
    if (OpenPlanFile::isOpen(path)) {
        m_context.report(tr("'%1' is a plan that is open here, not a list. Nothing was changed; choose the list to import.").arg(path));
        return false;
    }
    const QFileInfo info(path);
    QFile file(path);
    if (info.size() > largestFile) {
        m_context.report(tr("'%1' is larger than 256 MB. Nothing was changed; split the list.").arg(path));
        return false;
    }
    QByteArray bytes;
    if (info.isFile() && file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    // A share that breaks off in the middle must not pass for a shorter list.
    if (!file.isOpen() || file.error() != QFileDevice::NoError || bytes.size() < info.size()) {
        m_context.report(tr("'%1' can't be read. Nothing was changed; check that it is there and that you may read it.").arg(path));
        return false;
    }
    m_input = {std::move(bytes), info.fileName()};
    proposeProduct();
    m_title->setText(info.fileName());
    work();
    return true;
}

void ImportWindow::readText(const QString &text)
{
    m_input = {text.toUtf8(), tr("Pasted table") + u".csv"_s};
    proposeProduct();
    m_title->setText(tr("Pasted table"));
    work();
}

void ImportWindow::proposeProduct()
{
    m_input.fallbackProduct = productForRows(m_context, m_filter);
    m_isProductChosen = !m_input.fallbackProduct.isEmpty();
}

/// True when somebody has to say where the rows go.
bool ImportWindow::showProduct(const ImportOutcome &would)
{
    const bool noneNamesOne = would.withoutProduct > 0 && would.withoutProduct == would.report.rows;
    //: In the list of products: the rows go to a product that is made for them; %1 is its name
    m_product->setItemText(0, noneNamesOne ? tr("A new one: %1").arg(QFileInfo(m_input.fileName).completeBaseName()) : tr("As the file says"));
    const bool isMissing = would.withoutProduct > 0 && !m_isProductChosen && m_product->count() > 1;
    const QString shown = noneNamesOne ? m_input.fallbackProduct : m_input.productKey;
    m_product->setCurrentIndex(isMissing ? -1 : std::max(0, m_product->findData(shown)));
    return isMissing;
}

void ImportWindow::work()
{
    m_input.mappingFolder = m_mappingFolder;
    m_go->setEnabled(false);
    m_progress->setShare(-1);
    m_progress->show();
    m_task->start(m_input);
}

QString ImportWindow::summary(const ImportReport &report) const
{
    QStringList parts;
    if (const QString created = report.entitiesOf(ImportReport::Result::Created); !created.isEmpty()) {
        //: %1 says how many of what, e.g. "62 features and 9 initiatives"
        parts.append(tr("%1 are new", nullptr, report.created).arg(created));
    }
    if (const QString updated = report.entitiesOf(ImportReport::Result::Updated); !updated.isEmpty()) {
        //: %1 says how many of what, e.g. "62 features and 9 initiatives"
        parts.append(tr("%1 are updated", nullptr, report.updated).arg(updated));
    }
    if (report.unchanged > 0)
        parts.append(tr("%n unchanged", nullptr, report.unchanged));
    if (!report.refused.empty())
        parts.append(tr("%n refused", nullptr, static_cast<int>(report.refused.size())));
    if (!report.kept.empty())
        parts.append(tr("%n values kept", nullptr, static_cast<int>(report.kept.size())));
    if (!report.alsoCreated.isEmpty()) {
        //: What else is made, e.g. "4 people and 1 product"
        parts.append(tr("also made: %1").arg(report.alsoCreatedText()));
    }
    const QString rows = tr("%n rows", nullptr, report.rows);
    //: Rows of a list, and what becomes of them
    return parts.isEmpty() ? rows : tr("%1: %2").arg(rows, parts.join(u", "_s));
}

void ImportWindow::show(const std::shared_ptr<Result<ImportOutcome>> &outcome)
{
    m_progress->hide();
    if (!*outcome) {
        m_outcome.reset();
        m_guess->setText({});
        m_counts->setText(outcome->error().text);
        showNotes({});
        m_rows->setReport({});
        Q_EMIT ready();
        return;
    }
    m_outcome = outcome;
    const ImportOutcome &would = **outcome;
    if (!m_mappingEdited)
        m_mapping->setOutcome(would, m_context.plan());
    const QString tool = would.mapping ? would.mapping->name : QString();
    m_guess->setText(tool.isEmpty() ? tr("Read as a table with %n columns", nullptr, static_cast<int>(would.header.size()))
                                    : tr("Read as an export of %1 with %n columns", nullptr, static_cast<int>(would.header.size())).arg(tool));
    const bool isProductMissing = showProduct(would);
    m_counts->setText(isProductMissing ? tr("%n rows name no product: choose where they go.", nullptr, would.withoutProduct) : summary(would.report));
    showNotes(would.report.notes);
    m_rows->setReport(would.report);
    m_go->setEnabled(m_context.isEditable() && !would.change.isEmpty() && !isProductMissing);
    Q_EMIT ready();
}

void ImportWindow::showNotes(const QStringList &notes)
{
    m_notes->setText(notes.join(u'\n'));
    Notes *area = static_cast<Notes *>(m_notes->parentWidget()->parentWidget());
    area->setVisible(!notes.isEmpty());
    area->fit();
}

void ImportWindow::import()
{
    if (!m_outcome || m_task->isRunning())
        return;
    ImportOutcome &outcome = **m_outcome;
    const QString said = summary(outcome.report);
    disconnect(&m_context, &PlanContext::planChanged, this, nullptr);
    if (!m_context.execute(std::move(outcome.change)))
        return;
    if (m_mappingEdited && outcome.mapping) {
        // A mapping that people corrected is worth remembering; a failure to do so loses nothing.
        FolderMappingStore mappings(m_mappingFolder);
        if (const Result<> remembered = mappings.remember(outcome.headerFingerprint, *outcome.mapping); !remembered)
            m_context.report(remembered.error().text);
    }
    //: %1 is "23 rows: 23 features are new"
    m_context.notify(tr("Imported %1").arg(said), true);
    accept();
}

void ImportWindow::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

} // namespace leadline
