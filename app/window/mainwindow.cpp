// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "app/window/portfolioprinting.h"
#include "app/window/workspaces.h"
#include "core/exchange/samples/templates.h"
#include "core/model/person.h"
#include "core/model/portfolio.h"
#include "core/store/guard/openplanfile.h"
#include "ui/base/documentsfolder.h"
#include "ui/base/plancontext.h"
#include "ui/import/importwindow.h"
#include "ui/print/printdialog.h"
#include "ui/settings/settingsdialog.h"
#include "ui/shell/planpage.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/sidepanel.h"
#include "ui/shell/workspace.h"
#include "ui/start/startpage.h"
#include "ui/theme/appearance.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMessageBox>
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

/// A name in @p folder that is free: "Example plan.db", "Example plan 2.db", …
QString freeName(const QString &folder, const QString &name)
{
    for (int number = 1;; ++number) {
        const QString path = folder % u'/' % name % (number == 1 ? QString() : QString(u' ' + QString::number(number))) % u".db"_s;
        if (!QFileInfo::exists(path))
            return path;
    }
}

QString planFilter()
{
    return MainWindow::tr("Plans (*.db)");
}

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
    connect(m_start, &StartPage::identityEntered, this, [this](const Identity &identity, const QString &initials) {
        m_environment.identity = identity;
        m_settings.setValue(u"initials"_s, initials);
        if (!identity.saveAsConfigured(m_environment.paths))
            m_start->showProblem(tr("Your name could not be written to the settings. It holds until the window is closed."));
    });

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
    add(tr("Se&ttings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); });
    add(tr("&Keyboard shortcuts"), {}, [this] { showShortcuts(); })
        ->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Slash), QKeySequence(Qt::Key_Question)});
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

void MainWindow::askForPlan()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a plan"), documentsFolder(), planFilter());
    if (!path.isEmpty())
        openPlan(path);
}

void MainWindow::openPlan(const QString &path)
{
    // Of one file there is one session; another file takes the place of what is open only once it is there.
    if (m_session && OpenPlanFile::isOpen(path))
        closePlan();
    m_firstStep.reset();
    sayOpening(tr("Opening %1").arg(QFileInfo(path).fileName()));
    LiveSession::open(path, StoreMode::ReadWrite, m_environment, this, whenOpened());
}

void MainWindow::sayOpening(const QString &sentence)
{
    if (m_session) {
        m_context->notify(sentence);
        return;
    }
    m_start->showProblem({});
    m_start->setBusy(sentence);
}

/// Where people are looking: over the plan, which stays as it is, or on the start page.
void MainWindow::sayProblem(const QString &sentence)
{
    if (m_session)
        m_context->report(sentence);
    else
        m_start->showProblem(sentence);
}

/// What was asked for last is shown; a plan that opens after something else was asked for is closed again.
LiveSession::OpenedFunction MainWindow::whenOpened()
{
    return [this, opening = ++m_opening](Result<std::unique_ptr<LiveSession>> session) {
        if (opening == m_opening)
            showSession(std::move(session));
    };
}

void MainWindow::makePlan(const QString &templateName)
{
    QString path;
    if (templateName == u"example") {
        QDir().mkpath(m_environment.paths.dataFolder());
        path = freeName(m_environment.paths.dataFolder(), tr("Example plan"));
    } else {
        path = askForNewFile(tr("New plan"));
    }
    if (path.isEmpty())
        return;
    Result<PlanJson> made = templateFor(templateName, path);
    if (made)
        createPlan(path, std::move(*made));
    else
        sayProblem(made.error().text);
}

QString MainWindow::askForNewFile(const QString &name)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save the new plan as"), freeName(documentsFolder(), name), planFilter());
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : QString(path % u".db"_s);
}

Result<PlanJson> MainWindow::templateFor(const QString &templateName, const QString &path)
{
    UuidV7Source ids(m_environment.clock);
    const PlanLead lead{m_environment.identity.name, m_settings.value(u"initials"_s).toString(), m_environment.identity.email};
    return makeTemplate(templateName, m_environment.clock.today(), lead, ids, m_environment.clock, planNameFrom(path));
}

void MainWindow::createPlan(const QString &path, PlanJson made, std::optional<FirstStep> first)
{
    m_firstStep = std::move(first);
    sayOpening(tr("Making %1").arg(QFileInfo(path).fileName()));
    LiveSession::create(path, made.document, std::move(made.history), m_environment, this, whenOpened());
}

void MainWindow::showSession(Result<std::unique_ptr<LiveSession>> session)
{
    m_start->setBusy({});
    if (!session) {
        m_firstStep.reset();
        sayProblem(session.error().text);
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

void MainWindow::saveCopy()
{
    if (!m_session)
        return;
    const QFileInfo file(m_session->path());
    const QString target = QFileDialog::getSaveFileName(this, tr("Save the copy as"),
                                                        freeName(file.absolutePath(), tr("%1 copy").arg(file.completeBaseName())), planFilter());
    if (target.isEmpty())
        return;
    m_session->saveCopy(target, this, [this, target](const Result<> &saved) {
        if (saved && m_context)
            m_context->notify(tr("The copy is complete: %1").arg(QDir::toNativeSeparators(target)));
        else if (!saved && m_context)
            m_context->report(saved.error().text);
    });
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

void MainWindow::importFile(const QString &path)
{
    const QString list = path.isEmpty() ? ImportWindow::askForFile(this) : path;
    if (list.isEmpty())
        return;
    if (!m_session) {
        importIntoNewPlan(list);
        return;
    }
    ImportWindow window(*m_context, m_environment.paths, this);
    window.setFilter(m_page->workspace() ? m_page->workspace()->view().filter : QString());
    // What came in is seen as a list first: few of its rows may have a place on the roadmap yet.
    if (window.readFile(list) && window.exec() == QDialog::Accepted)
        m_page->enterWorkspace(u"features"_s);
}

/// A list needs a plan to go into: a new one that is named after it. Until "Import" is chosen that plan is in memory only,
/// so that whoever cancels leaves no file.
void MainWindow::importIntoNewPlan(const QString &list)
{
    m_start->showProblem({});
    const QString path = askForNewFile(planNameFrom(list));
    if (path.isEmpty())
        return;
    Result<PlanJson> made = templateFor(u"empty"_s, path);
    if (!made) {
        m_start->showProblem(made.error().text);
        return;
    }
    UuidV7Source ids(m_environment.clock);
    PlanDocument document(std::move(made->plan), m_environment.identity.author(), ids, m_environment.clock);
    PlanContext context(document, m_environment.identity);
    connect(&context, &PlanContext::problem, m_start, &StartPage::showProblem);
    std::optional<Change> change;
    QString said;
    connect(&document, &PlanDocument::aboutToExecute, this, [&change](const Change &imported) { change = imported; });
    connect(&context, &PlanContext::noticed, this, [&said](const QString &sentence) { said = sentence; });
    ImportWindow window(context, m_environment.paths, this);
    if (window.readFile(list) && window.exec() == QDialog::Accepted && change)
        createPlan(path, std::move(*made), FirstStep{std::move(*change), said});
}

void MainWindow::importText(const QString &text)
{
    ImportWindow window(*m_context, m_environment.paths, this);
    window.setFilter(m_page->workspace() ? m_page->workspace()->view().filter : QString());
    window.readText(text);
    window.exec();
}

void MainWindow::openDropped(const QString &path)
{
    if (path.endsWith(u".db"_s, Qt::CaseInsensitive))
        openPlan(path);
    else
        importFile(path);
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
