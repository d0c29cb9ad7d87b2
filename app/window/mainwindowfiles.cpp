// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/mainwindow.h"

#include "core/exchange/samples/templates.h"
#include "core/model/person.h"
#include "core/store/guard/openplanfile.h"
#include "ui/base/documentsfolder.h"
#include "ui/base/plancontext.h"
#include "ui/import/importwindow.h"
#include "ui/shell/planpage.h"
#include "ui/shell/workspace.h"
#include "ui/start/restoredialog.h"
#include "ui/start/startpage.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

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
    m_asked = path;
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
    m_asked = path;
    sayOpening(tr("Making %1").arg(QFileInfo(path).fileName()));
    LiveSession::create(path, made.document, std::move(made.history), m_environment, this, whenOpened());
}

std::vector<LocalBackup> MainWindow::backupsOf(const QString &path) const
{
    const bool isOpen = m_session && m_session->path() == path;
    const EntityId document = isOpen ? m_session->documentId() : documentStoredAt(path, m_environment);
    return document.isNull() ? std::vector<LocalBackup>() : localBackups(document, m_environment);
}

void MainWindow::showBackups()
{
    const QString path = m_session ? m_session->path() : m_asked;
    RestoreDialog *dialog = new RestoreDialog(path, backupsOf(path), m_environment.clock.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::chosen, this, [this, path](const LocalBackup &backup) { restore(backup, path); },
            Qt::QueuedConnection);
    dialog->open();
}

void MainWindow::restore(const LocalBackup &backup, const QString &path)
{
    const QFileInfo file(path);
    const QString folder = file.dir().exists() ? file.absolutePath() : documentsFolder();
    const QString made = backup.madeAt.toLocalTime().toString(u"yyyy-MM-dd HH-mm"_s);
    //: Of a file: the plan's name, and when the backup was made
    const QString name = tr("%1 as of %2").arg(file.completeBaseName(), made);
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Restore the backup as"), freeName(folder, name), planFilter());
    if (target.isEmpty())
        return;
    QApplication::setOverrideCursor(Qt::WaitCursor);
    const Result<> restored = restoreBackup(backup, target, m_environment);
    QApplication::restoreOverrideCursor();
    if (restored)
        openPlan(target);
    else
        sayProblem(restored.error().text);
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

} // namespace leadline
