// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"
#include "core/session/localbackups.h"
#include "ui/base/windowsettings.h"

#include <QMainWindow>

class QStackedWidget;

namespace leadline {

class PlanContext;
class PlanPage;
class StartPage;
struct PlanJson;
struct WorkspaceEntry;

/// The program's window: the start page, or one open plan. It opens, makes, imports and closes plans; the pages only ask.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// @p clock must outlive the window.
    MainWindow(const SessionEnvironment &environment, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openPlan(const QString &path);
    PlanPage *planPage() const { return m_page; }
    LiveSession *session() const { return m_session.get(); }

Q_SIGNALS:
    /// The plan is open and shown, or the start page says why it isn't.
    void opened();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a new plan is made for.
    struct FirstStep
    {
        Change change;
        QString said;
    };

    void makeCommands();
    void takeIdentity(const Identity &identity, const QString &initials);
    void askForName();
    void askForPlan();
    void sayOpening(const QString &sentence);
    void sayProblem(const QString &sentence);
    void makePlan(const QString &templateName);
    QString askForNewFile(const QString &name);
    Result<PlanJson> templateFor(const QString &templateName, const QString &path);
    void createPlan(const QString &path, PlanJson made, std::optional<FirstStep> first = {});
    LiveSession::OpenedFunction whenOpened();
    void showSession(Result<std::unique_ptr<LiveSession>> session);
    void closePlan();
    void leavePlan();
    void saveCopy();
    /// The backups of what was in a file, which may be gone.
    std::vector<LocalBackup> backupsOf(const QString &path) const;
    void showBackups();
    void restore(const LocalBackup &backup, const QString &path);
    void print();
    void importFile(const QString &path);
    void importIntoNewPlan(const QString &list);
    void importText(const QString &text);
    void openDropped(const QString &path);
    void showSettings();
    void showShortcuts();
    void updateTitle();
    void rememberWindow();
    std::vector<WorkspaceEntry> workspacesAsLeft();

    SessionEnvironment m_environment;
    WindowSettings m_settings;
    QStackedWidget *m_stack;
    StartPage *m_start;
    std::unique_ptr<LiveSession> m_session;
    std::unique_ptr<PlanContext> m_context;
    PlanPage *m_page = nullptr;
    QList<QAction *> m_commands;
    QList<QAction *> m_planCommands; ///< work only while a plan is open
    std::optional<FirstStep> m_firstStep;
    QString m_asked; ///< the file that was to be opened last
    int m_opening = 0; ///< counts what was asked for
    bool m_altAlone = false;
};

} // namespace leadline
