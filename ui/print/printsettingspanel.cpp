// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printsettingspanel.h"

#include "core/model/audience.h"
#include "ui/print/sincerow.h"
#include "ui/theme/label.h"
#include "ui/theme/segment.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

namespace leadline {

namespace {

constexpr int labelWidth = 68;
constexpr PaperSize papers[] = {PaperSize::A3, PaperSize::A4, PaperSize::Letter, PaperSize::Tabloid};

Segment *makeSegment(const QString &name, const QStringList &choices, int current)
{
    Segment *segment = new Segment(name);
    segment->setChoices(choices);
    segment->setCurrent(current);
    segment->setStretched(true);
    return segment;
}

} // namespace

PrintSettingsPanel::PrintSettingsPanel(const PlanContext &context, const PrintSettings &settings, QWidget *presets,
                                       bool tellsChanges, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
    , m_smallest(new Label({}, TextRole::Table, ColourToken::TextTertiary))
{
    m_column->setContentsMargins(20, 12, 20, 16);
    m_column->setSpacing(6);
    m_column->addWidget(presets);
    makePage();
    makeContent();
    // The page of charts has its cards, and hides nothing.
    if (isRoadmap()) {
        makeAudience();
        makeBlocks();
        if (tellsChanges) {
            m_since = new SinceRow(m_context);
            m_column->addWidget(m_since);
            connect(m_since, &SinceRow::changed, this, &PrintSettingsPanel::apply);
        }
    }
    m_column->addStretch(1);
    setSettings(settings);
}

void PrintSettingsPanel::setSettings(const PrintSettings &settings)
{
    m_settings = settings;
    m_isShowing = true;
    show(settings);
    m_isShowing = false;
    apply();
}

void PrintSettingsPanel::show(const PrintSettings &settings)
{
    const bool hasOutput = isRoadmap() || settings.output != PrintOutput::Svg;
    m_output->setCurrent(hasOutput ? static_cast<int>(settings.output) : 0);
    m_paper->setCurrentText(paperName(settings.paper));
    m_direction->setCurrent(static_cast<int>(settings.direction));
    m_ink->setCurrent(settings.grey ? 1 : 0);
    m_from->setText(settings.view.from);
    m_to->setText(settings.view.to);
    if (!isRoadmap())
        return;
    m_fit->setCurrent(static_cast<int>(settings.fit));
    m_title->setText(settings.title);
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(settings.view.audience)));
    for (const auto &[box, block] : m_blocks)
        box->setChecked(settings.blocks.*block);
    if (m_since)
        m_since->show(settings);
}

void PrintSettingsPanel::addHeading(const QString &text, Label *note)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(0, 10, 0, 2);
    row->addWidget(new Label(text, TextRole::BodyStrong));
    row->addStretch(1);
    if (note)
        row->addWidget(note);
    m_column->addLayout(row);
}

void PrintSettingsPanel::addRow(const QString &label, QWidget *control)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(4);
    FieldLabel *words = new FieldLabel(label, control);
    words->setFixedWidth(labelWidth);
    row->addWidget(words);
    row->addWidget(control, 1);
    if (control->accessibleName().isEmpty())
        control->setAccessibleName(label);
    m_column->addLayout(row);
}

void PrintSettingsPanel::makePage()
{
    addHeading(tr("Page"), m_smallest);
    QStringList outputs{tr("PDF"), tr("Printer"), tr("PNG")};
    if (isRoadmap())
        outputs.append(tr("SVG"));
    m_output = makeSegment(tr("Output"), outputs, static_cast<int>(m_settings.output));
    addRow(tr("Output"), m_output);
    QWidget *paper = new QWidget;
    QHBoxLayout *paperRow = new QHBoxLayout(paper);
    paperRow->setContentsMargins(0, 0, 0, 0);
    m_paper = new QComboBox;
    for (const PaperSize size : papers)
        m_paper->addItem(paperName(size));
    m_paper->setCurrentText(paperName(m_settings.paper));
    m_paper->setAccessibleName(tr("Paper"));
    m_direction = makeSegment(tr("Direction"), {tr("Landscape"), tr("Portrait")}, static_cast<int>(m_settings.direction));
    paperRow->addWidget(m_paper);
    paperRow->addWidget(m_direction, 1);
    addRow(tr("Paper"), paper);
    if (isRoadmap()) {
        m_fit = makeSegment(tr("Pages"), {tr("One page"), tr("Page wide"), tr("Real zoom")},
                            static_cast<int>(m_settings.fit));
        addRow(tr("Pages"), m_fit);
        connect(m_fit, &Segment::chosen, this, &PrintSettingsPanel::apply);
        m_fit->installEventFilter(this);
    }
    m_ink = makeSegment(tr("Ink"), {tr("Colour"), tr("For grey printers")}, m_settings.grey ? 1 : 0);
    addRow(tr("Ink"), m_ink);
    for (Segment *segment : {m_output, m_direction, m_ink})
        connect(segment, &Segment::chosen, this, &PrintSettingsPanel::apply);
    connect(m_paper, &QComboBox::currentIndexChanged, this, &PrintSettingsPanel::apply);
    for (QWidget *control : std::initializer_list<QWidget *>{m_paper, m_direction})
        control->installEventFilter(this);
}

void PrintSettingsPanel::makeContent()
{
    addHeading(tr("Content"));
    if (isRoadmap()) {
        m_title = new QLineEdit(m_settings.title);
        m_title->setPlaceholderText(tr("As the roadmap says"));
        m_title->setClearButtonEnabled(true);
        m_title->setMinimumWidth(60);
        connect(m_title, &QLineEdit::textChanged, this, &PrintSettingsPanel::apply);
        addRow(tr("Title"), m_title);
    }
    QWidget *range = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(range);
    row->setContentsMargins(0, 0, 0, 0);
    m_from = new QLineEdit(m_settings.view.from);
    m_to = new QLineEdit(m_settings.view.to);
    m_from->setPlaceholderText(tr("This quarter"));
    m_to->setPlaceholderText(tr("Four quarters"));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    row->addWidget(m_from);
    row->addWidget(new Label(tr("to"), TextRole::Table, ColourToken::TextTertiary));
    row->addWidget(m_to);
    addRow(tr("Range"), range);
    m_problem = new Label({}, TextRole::Caption, ColourToken::StateBad);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_column->addWidget(m_problem);
    for (QLineEdit *field : {m_from, m_to}) {
        field->setMinimumWidth(60);
        connect(field, &QLineEdit::textChanged, this, &PrintSettingsPanel::apply);
    }
}

void PrintSettingsPanel::makeAudience()
{
    addHeading(tr("Audience"));
    m_audience = new QComboBox;
    m_audience->addItem(tr("Everybody"), QString());
    for (const Audience &audience : m_context.plan().all<Audience>())
        m_audience->addItem(audience.name, audience.name);
    m_audience->setMinimumWidth(120);
    m_audience->setCurrentIndex(std::max(0, m_audience->findData(m_settings.view.audience)));
    addRow(tr("For"), m_audience);
    m_hidden = new Label({}, TextRole::Table, ColourToken::TextTertiary);
    m_hidden->setWordWrap(true);
    m_hidden->setContentsMargins(labelWidth + 4, 0, 0, 0);
    m_column->addWidget(m_hidden);
    connect(m_audience, &QComboBox::currentIndexChanged, this, &PrintSettingsPanel::apply);
}

void PrintSettingsPanel::makeBlocks()
{
    addHeading(tr("Blocks"));
    const auto add = [this](const QString &text, bool RoadmapBlocks::*block) {
        QCheckBox *box = new QCheckBox(text);
        box->setChecked(m_settings.blocks.*block);
        connect(box, &QCheckBox::toggled, this, &PrintSettingsPanel::apply);
        m_column->addWidget(box);
        m_blocks.emplace_back(box, block);
    };
    add(tr("Title block"), &RoadmapBlocks::titleBlock);
    add(tr("Legend"), &RoadmapBlocks::legend);
    add(tr("Milestones"), &RoadmapBlocks::milestones);
    add(tr("Parked features"), &RoadmapBlocks::parked);
}

void PrintSettingsPanel::apply()
{
    if (m_isShowing)
        return;
    m_settings.output = static_cast<PrintOutput>(m_output->current());
    m_settings.paper = papers[std::max(0, m_paper->currentIndex())];
    m_settings.direction = static_cast<PaperDirection>(m_direction->current());
    m_settings.grey = m_ink->current() == 1;
    m_settings.view.from = m_from->text().trimmed();
    m_settings.view.to = m_to->text().trimmed();
    if (!isRoadmap()) {
        Q_EMIT changed();
        return;
    }
    m_settings.fit = static_cast<PageFit>(m_fit->current());
    m_settings.title = m_title->text().trimmed();
    m_settings.view.audience = m_audience->currentData().toString();
    for (const auto &[box, block] : m_blocks)
        m_settings.blocks.*block = box->isChecked();
    if (m_since)
        m_since->read(m_settings);
    const QString hidden = hiddenByAudience(m_settings, m_context);
    m_hidden->setText(hidden);
    m_hidden->setVisible(!hidden.isEmpty());
    Q_EMIT changed();
}

void PrintSettingsPanel::setOutcome(qreal smallestText, const QString &problem)
{
    m_smallest->setText(smallestText > 0 ? tr("smallest text %1 pt").arg(locale().toString(smallestText, 'g', 3)) : QString());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void PrintSettingsPanel::setPastNote(const QString &note, bool isProblem)
{
    if (m_since)
        m_since->setNote(note, isProblem);
}

bool PrintSettingsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Enter)
        Q_EMIT pageTouched(true);
    else if (event->type() == QEvent::Leave)
        Q_EMIT pageTouched(false);
    return QWidget::eventFilter(watched, event);
}

} // namespace leadline
