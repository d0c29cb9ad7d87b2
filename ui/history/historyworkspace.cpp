// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historyworkspace.h"

#include "ui/history/bringback.h"
#include "ui/history/changefilterbar.h"
#include "ui/history/changelistview.h"
#include "ui/history/comparisonpane.h"
#include "ui/history/historymetrics.h"
#include "ui/history/momentpicker.h"
#include "ui/history/movedview.h"
#include "ui/history/questionpopover.h"
#include "ui/history/snapshotlist.h"
#include "ui/history/timeslider.h"
#include "ui/theme/appearance.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/overflowtoolbar.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/segment.h"
#include "ui/theme/wording.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Items that "Bring back everything" touches without a question.
constexpr int mostUnasked = 5;
constexpr int leastListWidth = 280;

} // namespace

HistoryWorkspace::HistoryWorkspace(PlanContext &context, LiveSession &session, WorkspaceMaker makeRoadmap, QWidget *parent)
    : Workspace(context, parent)
    , m_session(session)
    , m_makeRoadmap(std::move(makeRoadmap))
    , m_comparison(new LiveComparison(session, context, this))
    , m_model(new ChangeListModel(context, this))
    , m_list(new ChangeListView(*m_model, context))
    , m_filter(new ChangeFilterBar(*m_model, context))
    , m_empty(new Label(tr("Reading the history…"), TextRole::Body, ColourToken::TextSecondary))
    , m_takeBack(new Button(tr("Take back this change")))
    , m_snapshots(new SnapshotList(context))
    , m_slider(new TimeSlider(*m_model, context))
    , m_pane(new ComparisonPane(*m_comparison, *m_model, context))
    , m_left(new QStackedWidget)
    , m_pages(new QStackedWidget)
    , m_toolbar(new OverflowToolbar(this))
    , m_view(new Segment(tr("What is listed")))
    , m_from(new MomentPicker(MomentRole::From, context))
    , m_to(new MomentPicker(MomentRole::To, context))
    , m_take(new Button(Icon::Clock, tr("Take a snapshot")))
{
    setObjectName(QStringLiteral("history"));
    QWidget *page = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(1);
    m_left->addWidget(makeChanges());
    m_left->addWidget(m_snapshots);
    m_left->setFixedWidth(leastListWidth); // until there is room
    row->addWidget(m_left);
    row->addWidget(m_pane, 1);
    column->addWidget(m_slider);
    column->addLayout(row, 1);
    m_pages->addWidget(page);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);
    makeToolbar();

    connect(&context.document(), &PlanDocument::executed, m_model, &ChangeListModel::add);
    connect(&session, &LiveSession::foreignChange, m_model,
            [this](const Transaction &transaction) { m_model->add(std::make_shared<const Transaction>(transaction)); });
    connect(&context.document(), &PlanDocument::wasReset, this, &HistoryWorkspace::read);
    connect(m_list, &ChangeListView::changesSelected, this, &HistoryWorkspace::updateButtons);
    connect(m_list, &ChangeListView::menuRequested, this, &HistoryWorkspace::showListMenu);
    connect(m_model, &ChangeListModel::countsChanged, this, &HistoryWorkspace::follow);
    connect(m_slider, &TimeSlider::chosen, this, &HistoryWorkspace::setMoments);
    connect(m_pane, &ComparisonPane::bringBackRequested, this, &HistoryWorkspace::bringBackSelected);
    connect(m_pane, &ComparisonPane::bringAllBackRequested, this, &HistoryWorkspace::bringAllBack);
    connect(m_pane, &ComparisonPane::wholePlanRequested, m_filter, [this] { m_filter->setItem({}); });
    connect(m_pane, &ComparisonPane::openPastRequested, this, &HistoryWorkspace::openPast);
    connect(m_snapshots, &SnapshotList::takeRequested, this, &HistoryWorkspace::askForSnapshot);
    connect(m_snapshots, &SnapshotList::compareRequested, this, [this](const EntityKey &item) {
        const Snapshot *snapshot = this->context().plan().find(Id<Snapshot>(item.id));
        if (!snapshot)
            return;
        if (const Result<NamedMoment> moment = momentOf(*snapshot))
            setMoments(*moment, PastMoments::now(this->context().today()));
        else
            this->context().report(moment.error().text);
    });
    connect(&context, &PlanContext::planChanged, this, [this] {
        m_from->refresh();
        m_to->refresh();
    });
    connect(&context, &PlanContext::editableChanged, this, &HistoryWorkspace::updateButtons);
    updateButtons();
}

HistoryWorkspace::~HistoryWorkspace()
{
    delete m_past;
}

/// The comparison keeps the larger half.
void HistoryWorkspace::resizeEvent(QResizeEvent *event)
{
    constexpr int comparisonMore = 96;
    m_left->setFixedWidth(std::clamp(width() / 2 - comparisonMore, leastListWidth, listWidth));
    Workspace::resizeEvent(event);
}

QWidget *HistoryWorkspace::makeChanges()
{
    QWidget *changes = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(changes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(historyMargin);
    m_takeBack->setObjectName(QStringLiteral("take-back"));
    QHBoxLayout *footer = new QHBoxLayout;
    footer->setContentsMargins(historyMargin, 8, historyMargin, 12);
    footer->addWidget(m_takeBack);
    footer->addStretch(1);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addLayout(footer);
    m_list->hide();
    connect(m_takeBack, &QAbstractButton::clicked, this, &HistoryWorkspace::takeBackSelected);
    return changes;
}

void HistoryWorkspace::makeToolbar()
{
    m_toolbar->hide();
    m_view->addChoice(tr("Changes"));
    m_view->addChoice(tr("Snapshots"));
    m_take->setObjectName(QStringLiteral("take-snapshot"));
    m_toolbar->addWidget(m_view);
    m_toolbar->addSeparator();
    m_toolbar->addWidget(m_from);
    m_toolbar->addWidget(m_to);
    m_toolbar->addEndWidget(m_take);
    connect(m_view, &Segment::chosen, m_left, &QStackedWidget::setCurrentIndex);
    connect(m_take, &QAbstractButton::clicked, this, [this] { askForSnapshot(m_take); });
    const auto compare = [this] { setMoments(m_from->moment(), m_to->moment()); };
    for (MomentPicker *picker : {m_from, m_to}) {
        connect(picker, &MomentPicker::chosen, this, compare);
        connect(picker, &MomentPicker::resized, m_toolbar, &OverflowToolbar::rearrange);
    }
}

QList<KeyHint> HistoryWorkspace::keys()
{
    return {
        {tr("Open the item of a change"), {Qt::Key_Return}},
        {tr("A moment earlier or later by a day, on its handle"), {Qt::Key_Left, Qt::Key_Right}},
        {tr("To the snapshot before or after, on a handle"), {QKeySequence(Qt::SHIFT | Qt::Key_Left), QKeySequence(Qt::SHIFT | Qt::Key_Right)}},
        {tr("To the first or the last day, on a handle"), {Qt::Key_Home, Qt::Key_End}},
        {tr("Leave the plan of the past"), {Qt::Key_Escape}},
    };
}

QWidget *HistoryWorkspace::toolbar()
{
    return m_toolbar;
}

QWidget *HistoryWorkspace::canvas()
{
    return m_past ? m_past->workspace().canvas() : m_list;
}

QString HistoryWorkspace::statusText() const
{
    const std::vector<std::shared_ptr<const Transaction>> selected = m_list->selectedChanges();
    if (selected.size() == 1) {
        const QDateTime at = selected.front()->at;
        return tr("%1, %2 %3", "who made the selected change, day and time")
            .arg(selected.front()->author, wording::day(at.toLocalTime().date(), context().today()), PastMoments::time(at));
    }
    if (selected.size() > 1)
        return tr("%n changes selected", nullptr, static_cast<int>(selected.size()));
    return m_isRead ? tr("%n changes", nullptr, m_model->shownCount()) : QString();
}

void HistoryWorkspace::focusFilter()
{
    m_filter->focusFirst();
}

bool HistoryWorkspace::reveal(EntityKey item)
{
    if (!isVisible())
        return false;
    // Asked for from within, the item is in sight already.
    const QWidget *focused = QApplication::focusWidget();
    if (focused && isAncestorOf(focused) && context().selection().contains(item))
        return true;
    return showHistory(item);
}

bool HistoryWorkspace::showHistory(EntityKey item)
{
    if (m_past)
        closePast();
    m_view->setCurrent(0);
    m_left->setCurrentIndex(0);
    m_filter->setItem(item);
    return true;
}

void HistoryWorkspace::showEvent(QShowEvent *event)
{
    Workspace::showEvent(event);
    if (!m_isRead)
        read();
    m_comparison->setActive(true);
}

void HistoryWorkspace::hideEvent(QHideEvent *event)
{
    m_comparison->setActive(false);
    Workspace::hideEvent(event);
}

void HistoryWorkspace::read()
{
    m_session.history({}, this, [this](Result<std::vector<Transaction>> transactions) {
        if (!transactions) {
            m_empty->setText(transactions.error().text);
            return;
        }
        m_isRead = true;
        m_model->setTransactions(std::move(*transactions));
    });
}

void HistoryWorkspace::follow()
{
    m_comparison->setItem(m_model->filter().item);
    const std::optional<NamedMoment> beginning = m_model->beginning();
    m_from->setBeginning(beginning);
    m_to->setBeginning(beginning);
    if (beginning && PastMoments::isBefore(m_comparison->from(), *beginning, MomentRole::From))
        setMoments(*beginning, m_comparison->to());
    const bool any = m_model->shownCount() > 0;
    if (m_isRead)
        m_empty->setText(m_model->totalCount() == 0 ? tr("Nothing has changed yet.") : tr("No change fits these conditions."));
    m_list->setVisible(m_isRead && any);
    m_empty->setVisible(!m_isRead || !any);
    updateButtons();
}

void HistoryWorkspace::updateButtons()
{
    const size_t selected = m_list->selectedChanges().size();
    m_takeBack->setEnabled(selected == 1 && context().isEditable());
    m_take->setEnabled(context().isEditable());
    Q_EMIT statusTextChanged();
}

void HistoryWorkspace::setMoments(const NamedMoment &from, const NamedMoment &to)
{
    m_from->setMoment(from);
    m_to->setMoment(to);
    m_slider->setMoments(from, to);
    m_comparison->setMoments(from, to);
    if (m_past)
        closePast();
}

void HistoryWorkspace::showListMenu(const QPoint &globalPosition)
{
    const std::vector<std::shared_ptr<const Transaction>> selected = m_list->selectedChanges();
    if (selected.size() != 1)
        return;
    const std::shared_ptr<const Transaction> change = selected.front();
    const std::vector<EntityKey> items = itemsOf(*change);
    QMenu menu(this);
    menu.addAction(tr("Take back this change"), this, &HistoryWorkspace::takeBackSelected)->setEnabled(context().isEditable());
    QAction *since = menu.addAction(tr("Compare from here"), this, [this, change] {
        const QDateTime at = change->at;
        //: A day and a time
        const QString name = tr("%1 %2").arg(wording::day(at.toLocalTime().date(), context().today()), PastMoments::time(at));
        setMoments({Moment::after(change->seq), name, {}}, PastMoments::now(context().today()));
    });
    since->setEnabled(change->seq > 0);
    if (items.size() == 1) {
        menu.addAction(tr("Only changes of this item"), this, [this, item = items.front()] { m_filter->setItem(item); });
        const EntityBase *row = context().plan().find(items.front().kind, items.front().id);
        if (row && !row->removed)
            menu.addAction(tr("Show the item"), this, [this, item = items.front()] { context().open(item); });
    }
    menu.exec(globalPosition);
}

void HistoryWorkspace::takeBackSelected()
{
    const std::vector<std::shared_ptr<const Transaction>> selected = m_list->selectedChanges();
    if (selected.size() == 1)
        carryOut(takeBack(*selected.front(), context().plan()));
}

void HistoryWorkspace::bringBackSelected()
{
    const std::vector<EntityKey> items = m_pane->selectedItems();
    const std::shared_ptr<const MomentComparison> &result = m_comparison->result();
    if (items.empty() || !result)
        return;
    carryOut(bringBackItems(items, *result->before, context().plan(), PastMoments::shortWords(m_comparison->from(), context().today())));
}

void HistoryWorkspace::bringAllBack()
{
    const std::shared_ptr<const MomentComparison> result = m_comparison->result();
    if (!result)
        return;
    const QString when = PastMoments::shortWords(m_comparison->from(), context().today());
    BringBack what = bringBackAll(*result->before, context().plan(), when);
    const BringBack::Counts counts = what.counts();
    if (counts.all() <= mostUnasked) {
        carryOut(std::move(what));
        return;
    }
    QMessageBox *box = new QMessageBox(window());
    box->setObjectName(u"bring-all-question"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setText(tr("Bring back the whole plan as of %1?").arg(when));
    box->setInformativeText(counts.text());
    QPushButton *go = box->addButton(tr("Bring back everything"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    // Colleagues may have changed the plan meanwhile.
    connect(go, &QPushButton::clicked, this, [this, result, when] { carryOut(bringBackAll(*result->before, context().plan(), when)); });
    box->open();
}

void HistoryWorkspace::carryOut(BringBack what)
{
    const QString left = what.left.join(u' ');
    if (what.change.isEmpty()) {
        context().report(left.isEmpty() ? tr("Nothing was changed: it is as it was then already.") : left);
        return;
    }
    const QString label = what.change.label;
    if (context().execute(std::move(what.change)))
        context().notify(left.isEmpty() ? label : QString(label % u". "_s % left), true);
}

void HistoryWorkspace::openPast()
{
    const std::shared_ptr<const MomentComparison> &result = m_comparison->result();
    if (!result || m_past)
        return;
    const NamedMoment &from = m_comparison->from();
    const QDate day = from.day.isValid() ? from.day : context().today();
    m_past = new PastPlanView(*result->before, day, PastMoments::shortWords(from, context().today()), context(), m_makeRoadmap);
    connect(m_past, &PastPlanView::closeRequested, this, &HistoryWorkspace::closePast);
    m_pages->addWidget(m_past);
    m_pages->setCurrentWidget(m_past);
    m_past->setFocus(Qt::OtherFocusReason);
}

void HistoryWorkspace::closePast()
{
    if (!m_past)
        return;
    m_pages->setCurrentIndex(0);
    m_pages->removeWidget(m_past);
    m_past->deleteLater();
    m_past = nullptr;
    m_list->setFocus(Qt::OtherFocusReason);
}

void HistoryWorkspace::takeSnapshot()
{
    if (!context().isEditable())
        context().report(tr("This plan can only be read here. Nothing was changed."));
    else
        askForSnapshot(m_take);
}

void HistoryWorkspace::askForSnapshot(QWidget *anchor)
{
    if (!context().isEditable())
        return;
    QuestionPopover *question = new QuestionPopover(tr("Name of the snapshot"), tr("Take it"), this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setPlaceholder(tr("For example: Board review"));
    question->setMaximumLength(context().plan().catalogue().info(EntityKind::Snapshot).titleField()->maximumLength());
    connect(question, &QuestionPopover::answered, this, [this](const QString &name) {
        m_session.takeSnapshot(name, SnapshotKind::Named, this, [this, name](Result<EntityId> taken) {
            if (taken)
                context().notify(tr("The snapshot “%1” was taken.").arg(name), true);
            else
                context().report(taken.error().text);
        });
    });
    question->openAt(anchor, anchor == m_take);
}

void HistoryWorkspace::paintEvent(QPaintEvent *)
{
    const Appearance &look = Appearance::instance();
    QPainter painter(this);
    painter.fillRect(rect(), look.colour(ColourToken::Canvas));
    // The line between list and comparison, in the gap that the layout leaves.
    const QRect list(m_left->mapTo(this, QPoint()), m_left->size());
    const int line = layoutDirection() == Qt::RightToLeft ? list.left() - 1 : list.right() + 1;
    painter.fillRect(QRect(line, list.top(), 1, list.height()), look.colour(ColourToken::LineSoft));
}

} // namespace leadline
