// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/comparisonpane.h"

#include "ui/history/figurestrip.h"
#include "ui/history/historymetrics.h"
#include "ui/history/movedview.h"
#include "ui/history/otherchanges.h"
#include "ui/history/rescoredview.h"
#include "ui/theme/button.h"
#include "ui/theme/emptystate.h"
#include "ui/theme/filterchip.h"
#include "ui/theme/label.h"
#include "ui/theme/overflowtoolbar.h"
#include "ui/theme/painting.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/segment.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace leadline {

namespace {

constexpr int footerGap = 8;
constexpr int mostDetailRows = 8;
constexpr int detailHead = 44;

enum DetailPage { ScoresPage, OthersPage };

} // namespace

ComparisonPane::ComparisonPane(LiveComparison &comparison, const ChangeListModel &changes, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_context(context)
    , m_item(new FilterChip({}))
    , m_about(makeAbout())
    , m_figures(new FigureStrip)
    , m_movedModel(new MovedModel(context, this))
    , m_moved(new MovedView(*m_movedModel, context))
    , m_rescoredModel(new RescoredModel(context, changes, this))
    , m_rescored(new RescoredView(*m_rescoredModel, context))
    , m_othersModel(new OtherChangesModel(this))
    , m_others(new OtherChangesView(*m_othersModel, context))
    , m_kinds(new Segment(tr("What else changed")))
    , m_note(new Label({}, TextRole::Table, ColourToken::TextTertiary))
    , m_details(new QStackedWidget)
    , m_lower(nullptr)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(Icon::History, {}, {}))
    , m_working(new Label({}, TextRole::Body, ColourToken::TextSecondary))
    , m_bringBack(new Button(QString()))
    , m_bringAllBack(new Button(tr("Bring back everything")))
    , m_openPast(new Button(QString()))
{
    // Placed by shareHeight(): a layout would keep the window from becoming smaller than its content.
    QWidget *picture = new QWidget;
    m_lower = makeDetails();
    for (QWidget *part : {static_cast<QWidget *>(m_figures), static_cast<QWidget *>(m_moved), m_lower})
        part->setParent(picture);

    QWidget *emptyPage = new QWidget;
    QVBoxLayout *emptyLayout = new QVBoxLayout(emptyPage);
    emptyLayout->addWidget(m_empty, 0, Qt::AlignCenter);
    m_working->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(picture);
    picture->installEventFilter(this);
    m_stack->addWidget(emptyPage);
    m_stack->addWidget(m_working);

    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_about);
    all->addWidget(m_stack, 1);
    all->addWidget(makeFooter());

    connect(&m_comparison, &LiveComparison::changed, this, &ComparisonPane::refresh);
    connect(&m_context, &PlanContext::selectionChanged, this, &ComparisonPane::updateButtons);
    connect(&m_context, &PlanContext::editableChanged, this, &ComparisonPane::updateButtons);
    for (const QAbstractItemView *view : {static_cast<QAbstractItemView *>(m_moved), static_cast<QAbstractItemView *>(m_others)})
        connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ComparisonPane::updateButtons);
    connect(m_kinds, &Segment::chosen, this, &ComparisonPane::showDetails);
    refresh();
}

QWidget *ComparisonPane::makeAbout()
{
    QWidget *about = new QWidget;
    about->setObjectName(QStringLiteral("comparison-about"));
    QHBoxLayout *row = new QHBoxLayout(about);
    row->setContentsMargins(historyMargin, 8, historyMargin, 0);
    row->setSpacing(8);
    m_item->setObjectName(QStringLiteral("comparison-item"));
    m_item->setActive(true);
    row->addWidget(new Label(tr("Only this item is compared:"), TextRole::Caption, ColourToken::TextTertiary));
    row->addWidget(m_item);
    row->addStretch(1);
    about->hide();
    connect(m_item, &FilterChip::removeRequested, this, &ComparisonPane::wholePlanRequested);
    connect(m_item, &QAbstractButton::clicked, this, [this] { m_context.open(m_comparison.item()); });
    return about;
}

QWidget *ComparisonPane::makeDetails()
{
    QWidget *details = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(details);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *head = new QHBoxLayout;
    head->setContentsMargins(historyMargin, 8, historyMargin, 8);
    head->setSpacing(12);
    m_kinds->addChoice(tr("Re-scored"));
    m_kinds->addChoice(tr("Other changes"));
    m_note->setElided(true);
    head->addWidget(m_kinds);
    head->addWidget(m_note, 1);
    column->addLayout(head);
    m_details->addWidget(m_rescored);
    m_details->addWidget(m_others);
    column->addWidget(m_details);
    return details;
}

QWidget *ComparisonPane::makeFooter()
{
    QWidget *footer = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(footer);
    row->setContentsMargins(historyMargin, 2, historyMargin, 6);
    row->setSpacing(footerGap);
    m_buttons = new OverflowToolbar;
    m_buttons->setPadding(0);
    m_buttons->setGap(footerGap);
    m_bringBack->setObjectName(QStringLiteral("bring-back"));
    m_openPast->setObjectName(QStringLiteral("open-past"));
    m_promise = new Label(tr("Nothing is ever deleted from history"), TextRole::Caption, ColourToken::TextTertiary);
    m_promise->setElided(false);
    m_promise->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_bringAllBack->setObjectName(QStringLiteral("bring-all-back"));
    for (Button *button : {m_bringBack, m_bringAllBack, m_openPast})
        m_buttons->addWidget(button);
    row->addWidget(m_buttons, 1);
    row->addWidget(m_promise);
    connect(m_bringBack, &QAbstractButton::clicked, this, &ComparisonPane::bringBackRequested);
    connect(m_bringAllBack, &QAbstractButton::clicked, this, &ComparisonPane::bringAllBackRequested);
    connect(m_openPast, &QAbstractButton::clicked, this, &ComparisonPane::openPastRequested);
    return footer;
}

std::vector<EntityKey> ComparisonPane::selectedItems() const
{
    if (!m_comparison.item().isNull())
        return {m_comparison.item()};
    std::vector<EntityKey> items = m_context.selection().items;
    for (const EntityKey &item : m_moved->selectedItems()) {
        if (std::ranges::find(items, item) == items.end())
            items.push_back(item);
    }
    if (const EntityKey item = m_others->selectedItem(); !item.isNull() && std::ranges::find(items, item) == items.end())
        items.push_back(item);
    return items;
}

void ComparisonPane::refresh()
{
    const std::shared_ptr<const MomentComparison> &result = m_comparison.result();
    const QDate today = m_context.today();
    const QString from = PastMoments::shortWords(m_comparison.from(), today);
    const QString to = PastMoments::shortWords(m_comparison.to(), today);
    refreshAbout();
    m_moved->setThen(tr("place on %1").arg(from));
    m_movedModel->setComparison(result);
    m_rescoredModel->setComparison(result, m_comparison.to().moment);
    m_othersModel->setComparison(result);
    if (!m_comparison.problem().isEmpty()) {
        m_empty->setTexts(tr("These moments can't be compared"), m_comparison.problem());
        m_stack->setCurrentIndex(1);
    } else if (!result) {
        m_working->setText(tr("Comparing %1 with %2…").arg(from, to));
        m_stack->setCurrentIndex(2);
    } else if (result->differences.empty()) {
        m_empty->setTexts(tr("Nothing differs"),
                          m_comparison.item().isNull() ? tr("The plan of %1 and that of %2 are the same.").arg(from, to)
                                                       : tr("This item doesn't differ between %1 and %2.").arg(from, to));
        m_stack->setCurrentIndex(1);
    } else {
        m_figures->setComparison(*result);
        m_stack->setCurrentIndex(0);
        m_kinds->setChoiceEnabled(ScoresPage, m_rescoredModel->rowCount() > 0);
        m_kinds->setChoiceEnabled(OthersPage, m_othersModel->rowCount() > 0);
        const bool hasScores = m_rescoredModel->rowCount() > 0;
        const bool hasOthers = m_othersModel->rowCount() > 0;
        if (m_kinds->current() == ScoresPage ? !hasScores : !hasOthers)
            m_kinds->setCurrent(hasScores ? ScoresPage : OthersPage);
        m_moved->setVisible(m_movedModel->rowCount() > 0);
        m_lower->setVisible(hasScores || hasOthers);
        showDetails();
    }
    m_openPast->setText(tr("Open %1 read-only").arg(from));
    m_openPast->setVisible(!m_comparison.from().moment.isNow());
    updateButtons();
}

void ComparisonPane::refreshAbout()
{
    constexpr int longestName = 320;
    const EntityKey item = m_comparison.item();
    m_about->setVisible(!item.isNull());
    if (!item.isNull()) {
        const QString name = m_context.nameOf(item);
        m_item->setText(elided(m_item->font(), name, longestName));
        m_item->setToolTip(name);
        m_item->setAccessibleName(tr("Only %1 is compared").arg(name));
    }
    // The figures count features.
    m_figures->setVisible(figuresHeight() > 0);
    m_bringAllBack->setVisible(item.isNull());
}

int ComparisonPane::figuresHeight() const
{
    const EntityKey item = m_comparison.item();
    return item.isNull() || item.kind == EntityKind::Feature ? FigureStrip::stripHeight : 0;
}

void ComparisonPane::showDetails()
{
    m_details->setCurrentIndex(m_kinds->current());
    const QDate today = m_context.today();
    m_note->setText(m_kinds->current() == OthersPage
                        ? tr("%n differences beside these", nullptr, m_othersModel->rowCount())
                        : tr("%1 and rank, %2 against %3")
                              .arg(m_rescoredModel->frameworkName(), PastMoments::shortWords(m_comparison.from(), today),
                                   PastMoments::shortWords(m_comparison.to(), today)));
    shareHeight();
}

/// Both parts are as high as they need; when there is not enough room, each has the half of it that the other leaves.
void ComparisonPane::shareHeight()
{
    const int figures = figuresHeight();
    const int room = m_stack->height() - figures;
    const int wanted = m_kinds->current() == OthersPage ? m_others->contentHeight() : m_rescored->contentHeight();
    const int most = RescoredView::rowHeight * mostDetailRows;
    const int upperWanted = m_movedModel->rowCount() > 0 ? m_moved->contentHeight() + 1 : 0;
    const int lowerLeast = std::min(wanted, most) + detailHead;
    const int upper = std::clamp(upperWanted, 0, std::max({room - lowerLeast, room / 2, 0}));
    const int width = m_stack->width();
    m_figures->setGeometry(0, 0, width, figures);
    m_moved->setGeometry(0, figures, width, upper);
    m_lower->setGeometry(0, figures + upper, width, std::clamp(room - upper, 0, wanted + detailHead));
}

void ComparisonPane::updateButtons()
{
    const QString when = PastMoments::shortWords(m_comparison.from(), m_context.today());
    const std::shared_ptr<const MomentComparison> &result = m_comparison.result();
    const bool differs = m_context.isEditable() && result && !result->differences.empty();
    const bool isOfItem = !m_comparison.item().isNull();
    m_bringBack->setText(isOfItem ? tr("Bring back this item") : tr("Bring back the selection"));
    m_bringBack->setToolTip(isOfItem ? tr("Bring back %1 for this item").arg(when) : tr("Bring back %1 for the selection").arg(when));
    m_bringBack->setEnabled(isOfItem ? differs : m_context.isEditable() && result && !selectedItems().empty());
    m_bringAllBack->setEnabled(differs);
    m_openPast->setEnabled(result != nullptr);
    makeRoom();
}

/// The promise stands beside the buttons where it fits whole.
void ComparisonPane::makeRoom()
{
    const int needed = m_promise->sizeHint().width() + 2 * historyMargin + m_buttons->sizeHint().width();
    m_promise->setVisible(needed <= width());
}

bool ComparisonPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize) {
        shareHeight();
        makeRoom();
    }
    return QWidget::eventFilter(watched, event);
}

void ComparisonPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

} // namespace leadline
