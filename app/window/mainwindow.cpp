// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/window/portfolioprinting.h"
#include "app/window/workspaces.h"
#include "core/model/portfolio.h"
#include "ui/base/plancontext.h"
#include "ui/print/printdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/planpage.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/workspace.h"
#include "ui/start/identitycard.h"
#include "ui/start/startpage.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScreen>
#include <QStackedWidget>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize firstSize(1440, 900);
/// Less than half of a screen of 1920; screens that are smaller, as they become with large letters, are not left.
constexpr QSize smallest(800, 560);
/// What a desktop puts above a window is known only once it is shown.
constexpr int titleBarHeight = 40;
/// Beside what the workspaces of a plan remember, which goes by their ids: the one that was open.
constexpr QLatin1StringView currentKey("workspace");
constexpr QLatin1StringView inspectorsKey("inspectors");

} // namespace

MainWindow::MainWindow(const SessionEnvironment &environment, QWidget *parent)
    : QMainWindow(parent)
    , m_environment(environment)
    , m_settings(environment.paths)
    , m_stack(new QStackedWidget)
    , m_start(new StartPage(m_settings, environment.paths, environment.clock))
{
    const QSize available = screen()->availableSize() - QSize(0, titleBarHeight);
    setMinimumSize(smallest.boundedTo(available));
    setCentralWidget(m_stack);
    m_stack->addWidget(m_start);
    makeCommands();

    connect(m_start, &StartPage::openRequested, this, &MainWindow::askForPlan);
    connect(m_start, &StartPage::planChosen, this, &MainWindow::openPlan);
    connect(m_start, &StartPage::templateChosen, this, &MainWindow::makePlan);
    connect(m_start, &StartPage::importRequested, this, [this] { importFile({}); });
    connect(m_start, &StartPage::fileDropped, this, &MainWindow::openDropped);
    connect(m_start, &StartPage::settingsRequested, this, &MainWindow::showSettings);
    connect(m_start, &StartPage::restoreRequested, this, &MainWindow::showBackups);
    connect(m_start, &StartPage::identityEntered, this, &MainWindow::takeIdentity);

    const QByteArray geometry = m_settings.value(u"geometry"_s).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry))
        resize(firstSize.boundedTo(available));
    qApp->installEventFilter(this);
    updateTitle();
    m_start->setFocus();
}

MainWindow::~MainWindow()
{
    leavePlan();
}

void MainWindow::takeIdentity(const Identity &identity, const QString &initials)
{
    m_environment.identity = identity;
    m_settings.setValue(u"initials"_s, initials);
    if (!identity.saveAsConfigured(m_environment.paths))
        sayProblem(tr("Your name could not be written to the settings. It holds until the window is closed."));
}

/// Whoever opens a plan directly doesn't come by the start page. A name that was given for this run is known.
void MainWindow::askForName()
{
    const bool isGiven = qEnvironmentVariableIsSet("LEADLINE_AUTHOR")
        || m_environment.identity != Identity::choose({}, m_environment.paths);
    if (isGiven || !StartPage::asksForName(m_settings, m_environment.paths))
        return;
    IdentityCard *card = new IdentityCard(m_environment.identity.name, IdentityCard::Form::Row);
    card->setObjectName(u"identity-over-plan"_s);
    connect(card, &IdentityCard::skipped, this, [this, card] {
        m_settings.setValue(StartPage::nameAskedKey, true);
        card->hide();
        card->deleteLater();
    });
    connect(card, &IdentityCard::entered, this, [this, card](const Identity &identity, const QString &initials) {
        card->deleteLater();
        takeIdentity(identity, initials);
        // An open plan has its author from its opening; the card belongs to the page that goes then.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_session)
                    openPlan(m_session->path());
            },
            Qt::QueuedConnection);
    });
    m_page->addNotice(card);
}

void MainWindow::makeCommands()
{
    const auto add = [this](const QString &text, const QKeySequence &shortcut, auto does, bool needsPlan = false) {
        QAction *action = new QAction(text, this);
        action->setShortcut(shortcut);
        // Queued: most of them end the plan's page, whose menu or list the command may have come from.
        connect(action, &QAction::triggered, this, does, Qt::QueuedConnection);
        addAction(action);
        m_commands.append(action);
        if (needsPlan)
            m_planCommands.append(action);
        return action;
    };
    add(tr("&Open a plan…"), QKeySequence::Open, [this] { askForPlan(); });
    add(tr("&New plan…"), QKeySequence::New, [this] { makePlan(u"empty"_s); });
    add(tr("Open the &example plan"), {}, [this] { makePlan(u"example"_s); });
    add(tr("&Import a list…"), {}, [this] { importFile({}); });
    add(tr("&Save a copy…"), {}, [this] { saveCopy(); }, true);
    add(tr("&Restore a backup…"), {}, [this] { showBackups(); }, true);
    add(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    add(tr("&Keyboard shortcuts"), {}, [this] { showShortcuts(); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question), QKeySequence(Qt::Key_F1)});
    add(tr("&Close the plan"), QKeySequence::Close, [this] { closePlan(); }, true);
    add(tr("&Quit"), QKeySequence::Quit, [this] { close(); });
    for (QAction *action : m_planCommands)
        action->setEnabled(false);
}

void MainWindow::updateTitle()
{
    if (!m_session) {
        setWindowTitle(tr("Leadline"));
        return;
    }
    setWindowTitle(tr("%1 - Leadline", "the window's title: the file").arg(m_session->fileName()));
}

void MainWindow::showSession(Result<std::unique_ptr<LiveSession>> session)
{
    m_start->setBusy({});
    if (!session) {
        m_firstStep.reset();
        sayProblem(session.error().text);
        if (!m_session && !backupsOf(m_asked).empty())
            m_start->offerBackups();
        Q_EMIT opened();
        return;
    }
    leavePlan();
    m_session = std::move(*session);
    m_context = std::make_unique<PlanContext>(m_session->document(), m_environment.identity);
    m_context->setHistorySource([live = m_session.get()](EntityKey item, QObject *context, PlanContext::HistoryAnswer answer) {
        TransactionFilter filter;
        filter.entity = item.id;
        // Of an item the newest are enough to show; who asks for everything counts on all of it.
        filter.newest = item.isNull() ? 0 : 200;
        live->history(filter, context, std::move(answer));
    });
    m_page = new PlanPage(*m_session, *m_context, workspacesAsLeft());
    m_page->setWindowCommands(m_commands);
    m_page->sidePanel()->setPanelWidth(m_settings.value(u"inspectorWidth"_s, SidePanel::defaultWidth).toInt());
    connect(m_page, &PlanPage::printRequested, this, &MainWindow::print);
    connect(m_page, &PlanPage::saveCopyRequested, this, &MainWindow::saveCopy);
    connect(m_page, &PlanPage::restoreRequested, this, &MainWindow::showBackups);
    connect(m_page, &PlanPage::importRequested, this, [this] { importFile({}); });
    connect(m_page, &PlanPage::importTextRequested, this, &MainWindow::importText);
    m_stack->addWidget(m_page);
    m_stack->setCurrentWidget(m_page);
    const QJsonObject left = m_settings.planState(m_session->path());
    m_page->setWorkspaceStates(left);
    m_page->setInspectorChoices(QJsonDocument::fromJson(m_settings.value(inspectorsKey).toByteArray()).object());
    const QString workspace = left.value(currentKey).toString();
    m_page->enterWorkspace(m_page->isOffered(workspace) ? workspace : u"roadmap"_s);
    if (!m_page->workspace())
        m_page->enterFirstWorkspace();
    m_session->setPolling(isVisible() && !isMinimized());
    for (QAction *action : m_planCommands)
        action->setEnabled(true);

    const QString name = m_session->plan().portfolio().name;
    m_settings.rememberPlan({m_session->path(), name.isEmpty() ? QFileInfo(m_session->path()).completeBaseName() : name, m_environment.clock.now()});
    updateTitle();
    if (std::optional<FirstStep> first = std::exchange(m_firstStep, {})) {
        m_page->enterWorkspace(u"features"_s);
        if (m_context->execute(std::move(first->change)))
            m_context->notify(first->said, true);
    }
    askForName();
    Q_EMIT opened();
}

/// The roadmap comes back as it was left in this file: range, zoom, folded lanes. The others begin anew.
std::vector<WorkspaceEntry> MainWindow::workspacesAsLeft()
{
    const QByteArray file = QCryptographicHash::hash(m_session->path().toUtf8(), QCryptographicHash::Md5).toHex();
    const QString key = u"views/"_s + QString::fromLatin1(file);
    std::vector<WorkspaceEntry> entries = allWorkspaces(*m_session);
    for (WorkspaceEntry &entry : entries) {
        if (entry.kind != ViewKind::Timeline)
            continue;
        entry.make = [this, key, make = entry.make](PlanContext &context, QWidget *parent) {
            Workspace *made = make(context, parent);
            const Result<ViewDescription> left = ViewDescription::fromText(m_settings.value(key).toString());
            if (left && left->kind == ViewKind::Timeline)
                made->setView(*left);
            connect(made, &Workspace::viewChanged, this, [this, key, made] { m_settings.setValue(key, made->view().toText()); });
            return made;
        };
    }
    return entries;
}

void MainWindow::rememberWindow()
{
    m_settings.setValue(u"geometry"_s, saveGeometry());
    if (!m_page)
        return;
    QJsonObject left = m_page->workspaceStates();
    left.insert(currentKey, m_page->workspaceId());
    m_settings.setPlanState(m_session->path(), left);
    m_settings.setValue(inspectorsKey, QJsonDocument(m_page->inspectorChoices()).toJson(QJsonDocument::Compact));
    m_settings.setValue(u"inspectorWidth"_s, m_page->sidePanel()->panelWidth());
}

void MainWindow::leavePlan()
{
    if (!m_session)
        return;
    rememberWindow();
    delete m_page;
    m_page = nullptr;
    m_context.reset();
    m_session.reset();
    for (QAction *action : m_planCommands)
        action->setEnabled(false);
}

void MainWindow::closePlan()
{
    leavePlan();
    m_start->refresh();
    m_stack->setCurrentWidget(m_start);
    m_start->setFocus();
    updateTitle();
}

void MainWindow::print()
{
    if (!m_page || !m_page->workspace())
        return;
    const ViewDescription view = m_page->workspace()->view();
    const bool isPortfolio = view.kind == ViewKind::Portfolio;
    const PastReader readPast = [this](const Moment &moment, QObject *context, std::function<void(Result<std::shared_ptr<const Plan>>)> done) {
        m_session->planAsOf(moment, context, std::move(done));
    };
    PrintDialog dialog(*m_context, view, this, isPortfolio ? portfolioPageMaker(*m_context) : PageMaker{}, readPast);
    dialog.exec();
}

void MainWindow::showSettings()
{
    SettingsDialog dialog(m_settings, m_environment.paths, this);
    const Identity before = m_environment.identity;
    connect(&dialog, &SettingsDialog::identityChanged, this,
            [this] { m_environment.identity = Identity::choose({}, m_environment.paths); });
    dialog.exec();
    // An open plan has its author from its opening.
    if (m_session && m_environment.identity != before)
        openPlan(m_session->path());
}

void MainWindow::showShortcuts()
{
    KeySection everywhere{tr("Everywhere"), {}};
    for (const QAction *command : m_commands)
        everywhere.hints.append(keyHint(*command));
    ShortcutsDialog *dialog = new ShortcutsDialog(m_page ? m_page->keySections() : QList<KeySection>{everywhere}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberWindow();
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_session)
        m_session->setPolling(!isMinimized());
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // Alt pressed and released alone opens the menu, as a menu bar's would.
    switch (event->type()) {
    case QEvent::KeyPress:
        m_altAlone = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && static_cast<QKeyEvent *>(event)->modifiers() == Qt::AltModifier;
        break;
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
    case QEvent::Wheel:
        m_altAlone = false;
        break;
    case QEvent::KeyRelease:
        if (m_altAlone && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && m_page && isActiveWindow()) {
            m_altAlone = false;
            m_page->openMenuAtRail();
            return true;
        }
        break;
    default:
        break;
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace leadline
