// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planpage.h"

#include "core/base/labelcase.h"
#include "core/model/view.h"
#include "ui/inspector/inspector.h"
#include "ui/shell/changewords.h"
#include "ui/shell/commandsearch.h"
#include "ui/shell/mergedialog.h"
#include "ui/shell/planbanners.h"
#include "ui/shell/rail.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/statusbar.h"
#include "ui/shell/topbar.h"
#include "ui/theme/appearance.h"
#include "ui/theme/toast.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedWidget>

#include <algorithm>

namespace leadline {

namespace {

/// Below this width the rail collapses and the inspector lies over the workspace (STYLE section 4).
constexpr int fullWindowWidth = 1280;
/// Below this width the inspector takes a third of the workspace, too much to say that nothing is selected.
constexpr int smallWindowWidth = 1100;
constexpr int toolbarHeight = 40;
/// The workspace that the banner of conflicts leads to, where there is one.
const QString conflictsId = QStringLiteral("conflicts");
const QString historyId = QStringLiteral("history");

/// The row of a workspace's toolbar, 40 px with a line below.
class ToolbarRow final : public QStackedWidget
{
public:
    ToolbarRow() { setFixedHeight(toolbarHeight); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Appearance &look = Appearance::instance();
        QPainter painter(this);
        painter.fillRect(rect(), look.colour(ColourToken::Canvas));
        painter.fillRect(QRect(0, height() - 1, width(), 1), look.colour(ColourToken::LineSoft));
    }
};

} // namespace

PlanPage::PlanPage(LiveSession &session, PlanContext &context, std::vector<WorkspaceEntry> workspaces, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_context(context)
    , m_entries(std::move(workspaces))
    , m_workspaces(m_entries.size(), nullptr)
{
    setObjectName(QStringLiteral("plan-page"));
    makeActions();
    m_views = new SavedViews(m_context, this);
    m_rail = new Rail(m_context, m_entries, this);
    m_topBar = new TopBar({m_undo, m_redo, m_print, m_add});
    m_toolbars = new ToolbarRow;
    m_banners = new PlanBanners(m_session, m_context);
    m_pages = new QStackedWidget;
    m_inspector = new Inspector(m_context, nullptr);
    m_side = new SidePanel(m_inspector);
    m_status = new StatusBar(m_context);

    QVBoxLayout *work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_topBar);
    work->addWidget(m_toolbars);
    work->addWidget(m_banners);
    m_body = new QWidget;
    QHBoxLayout *body = new QHBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_pages, 1);
    body->addWidget(m_side);
    work->addWidget(m_body, 1);
    QHBoxLayout *upper = new QHBoxLayout;
    upper->setContentsMargins(0, 0, 0, 0);
    upper->setSpacing(0);
    upper->addWidget(m_rail);
    upper->addLayout(work, 1);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(upper, 1);
    all->addWidget(m_status);
    m_toast = new Toast(this);
    m_toast->setRoom([this] {
        const QRect free = m_status->freeRoom();
        const int controls = workspace() ? workspace()->controlsAtBottom() : 0;
        return ToastRoom{{m_status->mapTo(this, free.topLeft()), free.size()}, StatusBar::barHeight + 8 + controls};
    });
    m_search = new CommandSearch(m_context, this);

    connect(m_rail, &Rail::workspaceChosen, this, &PlanPage::enter);
    connect(m_rail, &Rail::viewChosen, this, &PlanPage::openView);
    connect(m_rail, &Rail::saveViewRequested, m_views, &SavedViews::save);
    connect(m_views, &SavedViews::openRequested, this, &PlanPage::openView);
    m_rail->setViewCommands([this](EntityId view, QWidget *button) { return m_views->commandsOf(view, button); });
    connect(m_rail, &Rail::menuRequested, this, &PlanPage::openMenu);
    connect(m_topBar, &TopBar::searchRequested, this, [this] {
        m_search->setCommands(searchedCommands());
        m_search->openOver(m_pages->mapTo(this, m_pages->rect().center()).x());
    });
    connect(m_side, &SidePanel::panelWidthChanged, this, &PlanPage::updateFrame);
    connect(m_inspector, &Inspector::closeRequested, this, [this] { setInspectorShown(false); });
    connect(m_inspector, &Inspector::conflictsRequested, this, [this](EntityKey item) {
        enterWorkspace(conflictsId);
        workspace()->reveal(item);
    });
    connect(m_inspector, &Inspector::historyRequested, this, [this](EntityKey item) {
        enterWorkspace(historyId);
        workspace()->showHistory(item);
    });
    connect(m_status, &StatusBar::retryRequested, &m_session, &LiveSession::retry);
    connect(m_status, &StatusBar::saveCopyRequested, this, &PlanPage::saveCopyRequested);
    connect(m_status, &StatusBar::rearranged, m_toast, &Toast::rearrange);
    connect(m_toast, &Toast::undoRequested, &m_context, &PlanContext::undo);
    // Its Undo means the step that it names; what is said of the next one comes after this.
    connect(&m_context.document(), &PlanDocument::executed, m_toast, &Toast::withdrawOffer);

    connect(&m_session, &LiveSession::saveStateChanged, this, &PlanPage::updateSaveState);
    connect(&m_session, &LiveSession::foreignChange, this, &PlanPage::onForeignChange);
    connect(&m_session, &LiveSession::presenceChanged, this, &PlanPage::updatePresence);
    connect(&m_context, &PlanContext::editingNoted, &m_session, &LiveSession::setEditing);
    connect(m_banners, &PlanBanners::saveCopyRequested, this, &PlanPage::saveCopyRequested);
    connect(m_banners, &PlanBanners::restoreRequested, this, &PlanPage::restoreRequested);
    connect(m_banners, &PlanBanners::focusFreed, this, [this] {
        if (workspace())
            workspace()->canvas()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_banners, &PlanBanners::mergeRequested, this, &PlanPage::openMerge);
    connect(m_banners, &PlanBanners::conflictsRequested, this, [this] { enterWorkspace(conflictsId); });
    connect(m_status, &StatusBar::itemRequested, &m_context, &PlanContext::open);
    connect(&m_session, &LiveSession::editRefused, this, [this](const QString &label, const QString &sentence) {
        Q_UNUSED(label)
        m_toast->say(sentence);
    });
    connect(&m_context, &PlanContext::noticed, m_toast, &Toast::say);
    connect(&m_context, &PlanContext::offered, m_toast, &Toast::offer);
    connect(&m_context, &PlanContext::problem, this, [this](const QString &sentence) { m_toast->say(sentence); });
    connect(&m_context, &PlanContext::openRequested, this, &PlanPage::onOpenRequested);
    connect(&m_context, &PlanContext::peekRequested, this, &PlanPage::onPeekRequested);
    connect(&m_context, &PlanContext::planChanged, this, &PlanPage::updateTotals);
    connect(&m_context, &PlanContext::selectionChanged, this, &PlanPage::updateTotals);
    // Queued: who selects something else may deselect first.
    const auto leaveWhenEmpty = [this] {
        if (width() < smallWindowWidth && m_context.selection().items.empty() && isInspectorShown())
            showInspector(false);
    };
    connect(&m_context, &PlanContext::selectionChanged, this, leaveWhenEmpty, Qt::QueuedConnection);
    connect(&m_context, &PlanContext::scopeChanged, this, &PlanPage::updateFrame);
    connect(&m_context.document(), &PlanDocument::undoChanged, this, &PlanPage::updateUndo);
    connect(&Appearance::instance(), &Appearance::changed, this, qOverload<>(&QWidget::update));

    m_status->setFile(m_session.fileName(), m_session.path());
    updateUndo();
    updateSaveState();
    updatePresence();
    updateFrame();
}

PlanPage::~PlanPage()
{
    // Workspaces own their toolbars, which stand in another row of the page: they go while that row is there.
    delete m_pages;
}

void PlanPage::addNotice(QWidget *row)
{
    m_banners->addNotice(row);
}

Workspace *PlanPage::workspace() const
{
    return m_current < 0 ? nullptr : m_workspaces[static_cast<size_t>(m_current)];
}

QString PlanPage::workspaceId() const
{
    return m_current < 0 ? QString() : m_entries[static_cast<size_t>(m_current)].id;
}

bool PlanPage::isOffered(const QString &id) const
{
    return std::ranges::any_of(m_entries, [&](const WorkspaceEntry &entry) {
        return entry.id == id && (!entry.hidesWithoutCount || !entry.count || entry.count(m_context) > 0);
    });
}

void PlanPage::enterWorkspace(const QString &id)
{
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].id == id)
            enter(static_cast<int>(index));
    }
}

void PlanPage::enter(int index)
{
    Workspace *&entered = m_workspaces[static_cast<size_t>(index)];
    if (!entered) {
        // Tab reaches what is added first: the toolbar, which stands above the workspace.
        entered = m_entries[static_cast<size_t>(index)].make(m_context, nullptr);
        if (QWidget *toolbar = entered->toolbar())
            m_toolbars->addWidget(toolbar);
        m_pages->addWidget(entered);
        connect(entered, &Workspace::statusTextChanged, this, &PlanPage::updateTotals);
        connect(entered, &Workspace::viewChanged, this, &PlanPage::updateAddAction);
        connect(entered, &Workspace::printRequested, this, [this] { Q_EMIT printRequested(workspace()); });
        connect(entered, &Workspace::importRequested, this, &PlanPage::importRequested);
        connect(entered, &Workspace::importTextRequested, this, &PlanPage::importTextRequested);
        connect(entered, &Workspace::saveViewRequested, m_views, &SavedViews::save);
        entered->setLocalState(m_states.value(m_entries[static_cast<size_t>(index)].id).toObject());
    }
    m_current = index;
    m_rail->setCurrent(index);
    m_banners->setConflictsInSight(workspaceId() == conflictsId);
    m_views->setWorkspace(entered);
    m_rail->setCanSaveView(m_views->canSave());
    m_pages->setCurrentWidget(entered);
    QWidget *toolbar = entered->toolbar();
    m_toolbars->setVisible(toolbar != nullptr);
    if (toolbar)
        m_toolbars->setCurrentWidget(toolbar);
    entered->canvas()->setFocus(Qt::OtherFocusReason);
    showInspector(isInspectorWanted());
    updateTotals();
    updateAddAction();
}

void PlanPage::updateAddAction()
{
    if (!workspace())
        return;
    const QString label = m_context.plan().catalogue().info(workspace()->mainEntity()).labelText();
    m_add->setIconText(label);
    m_add->setText(tr("&New %1").arg(insideSentence(label)));
    m_add->setEnabled(m_context.isEditable());
}

void PlanPage::openView(EntityId view)
{
    const View *saved = m_context.plan().find(Id<View>(view));
    if (!saved)
        return;
    const Result<ViewDescription> description = ViewDescription::fromText(saved->description);
    if (!description) {
        m_context.report(description.error().text);
        return;
    }
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].kind != description->kind)
            continue;
        enter(static_cast<int>(index));
        workspace()->setView(*description);
        m_views->noteOpened(view);
        return;
    }
}

QJsonObject PlanPage::workspaceStates() const
{
    QJsonObject states = m_states;
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (!m_workspaces[index])
            continue;
        if (const QJsonObject state = m_workspaces[index]->localState(); !state.isEmpty())
            states.insert(m_entries[index].id, state);
    }
    return states;
}

bool PlanPage::isInspectorShown() const
{
    return m_side->isVisibleTo(this);
}

void PlanPage::setInspectorShown(bool shown)
{
    m_inspectorChoices.insert(workspaceId(), shown);
    showInspector(shown);
}

bool PlanPage::isInspectorWanted() const
{
    if (m_current < 0 || (width() < smallWindowWidth && m_context.selection().items.empty()))
        return false;
    return m_inspectorChoices.value(workspaceId()).toBool(m_entries[static_cast<size_t>(m_current)].withInspector);
}

void PlanPage::showInspector(bool shown)
{
    m_isPeeking = false;
    m_side->setVisible(shown);
    m_toggleInspector->setText(shown ? tr("Hide the &inspector") : tr("Show the &inspector"));
    updateFrame();
}

void PlanPage::onPeekRequested(EntityKey item)
{
    const bool isShown = isInspectorShown();
    const bool isOverlay = m_body->layout()->indexOf(m_side) < 0;
    if (isShown && (m_isPeeking || isOverlay)) {
        showInspector(false);
        return;
    }
    // What it shows already can only be meant to go, also where somebody had put it there.
    if (isShown && m_context.selection().current == item) {
        setInspectorShown(false);
        return;
    }
    m_context.open(item);
    m_isPeeking = !isShown;
}

void PlanPage::onOpenRequested(EntityKey item)
{
    showInspector(true);
    if (workspace() && workspace()->reveal(item))
        return;
    // Somewhere it can be seen: the first workspace that shows it, and the inspector in any case.
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (m_workspaces[index] && m_workspaces[index]->reveal(item)) {
            enter(static_cast<int>(index));
            return;
        }
    }
}

void PlanPage::updateSaveState()
{
    m_context.setEditable(!m_session.isReadOnly());
    for (QAction *addition : m_additions)
        addition->setEnabled(m_context.isEditable());
    m_rail->setCanSaveView(m_views->canSave());
    m_status->setSaveState(m_session.saveState(), m_session.saveSentence());
    updateUndo();
}

void PlanPage::updateTotals()
{
    m_status->setTotals(workspace() ? workspace()->statusText() : QString());
    m_inspector->setFilter(workspace() ? workspace()->view().filter : QString());
}

QString PlanPage::planTitle() const
{
    return m_rail->planSwitcher()->title();
}

void PlanPage::updateFrame()
{
    const bool narrow = width() < fullWindowWidth;
    m_rail->setCollapsed(narrow);
    m_topBar->setNarrow(narrow);
    m_topBar->setTitle(m_current < 0 ? QString() : m_entries[static_cast<size_t>(m_current)].title, planTitle());
    QHBoxLayout *body = static_cast<QHBoxLayout *>(m_body->layout());
    const bool inRow = body->indexOf(m_side) >= 0;
    if (narrow && inRow) {
        body->removeWidget(m_side);
    } else if (!narrow && !inRow) {
        body->addWidget(m_side);
    }
    if (narrow) {
        m_side->setParent(m_body);
        const int x = layoutDirection() == Qt::LeftToRight ? m_body->width() - m_side->panelWidth() : 0;
        m_side->setGeometry(x, 0, m_side->panelWidth(), m_body->height());
        m_side->raise();
    }
    if (workspace())
        workspace()->setCovered(narrow && isInspectorShown() ? m_side->panelWidth() : 0);
}

void PlanPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wasSmall = event->oldSize().width() < smallWindowWidth;
    const bool isSmall = width() < smallWindowWidth;
    if (isSmall && !wasSmall && m_context.selection().items.empty())
        showInspector(false);
    else if (wasSmall && !isSmall && isInspectorWanted() && !isInspectorShown())
        showInspector(true);
    layout()->activate();
    updateFrame();
    if (m_search->isVisible())
        m_search->setGeometry(rect());
}

void PlanPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Appearance::instance().colour(ColourToken::Canvas));
}

void PlanPage::onForeignChange(const Transaction &transaction)
{
    m_context.colleagues().setStill(Appearance::instance().isReducedMotion());
    m_context.colleagues().noteChange(transaction);
    const std::vector<EntityKey> items = itemsOf(transaction);
    const EntityBase *row = items.size() == 1 ? m_context.plan().find(items.front().kind, items.front().id) : nullptr;
    m_status->say(sentenceFor(transaction, m_context), row && !row->removed ? items.front() : EntityKey());
}

void PlanPage::openMerge(const QString &copy)
{
    MergeDialog *dialog = new MergeDialog(m_session, copy, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, [this](const QString &sentence) { m_toast->say(sentence); });
    dialog->open();
}

void PlanPage::updatePresence()
{
    m_context.colleagues().setPresent(m_session.presentOthers());
}

} // namespace leadline
