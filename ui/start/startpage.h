// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/session/identity.h"
#include "ui/base/windowsettings.h"

#include <QWidget>

namespace leadline {

class Banner;
class Button;
class IdentityCard;
class Label;
class RecentList;

/// What the window shows while no plan is open: recent plans, opening, beginning, importing. It decides nothing; whoever
/// owns the window carries the requests out.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    /// What the page needs from outside; all must outlive it.
    StartPage(WindowSettings &settings, const LocalPaths &paths, const Clock &clock, QWidget *parent = nullptr);

    /// Where the settings remember that the question for a name was put aside.
    static constexpr QLatin1StringView nameAskedKey{"identityAsked"};
    /// Whether nobody has said yet who works here, nor that they won't.
    static bool asksForName(const WindowSettings &settings, const LocalPaths &paths);

    /// Reads the recent plans again.
    void refresh();
    /// Why the last request failed; an empty sentence takes the words away.
    void showProblem(const QString &sentence);
    /// Beside these words: there are backups of the file that was asked for.
    void offerBackups();
    /// "Opening marlow.db", or nothing when @p sentence is empty.
    void setBusy(const QString &sentence);

Q_SIGNALS:
    void openRequested();
    void planChosen(const QString &path);
    void templateChosen(const QString &name);
    void importRequested();
    void fileDropped(const QString &path);
    void settingsRequested();
    void restoreRequested();
    void identityEntered(const leadline::Identity &identity, const QString &initials);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeSide();
    QWidget *makeContent();
    QWidget *makeTemplates();

    WindowSettings &m_settings;
    LocalPaths m_paths;
    const Clock &m_clock;
    Banner *m_problem = nullptr;
    Button *m_restore = nullptr;
    Label *m_busy = nullptr;
    QWidget *m_recentHead = nullptr;
    RecentList *m_recent = nullptr;
    IdentityCard *m_identity = nullptr;
    bool m_dropping = false;
};

} // namespace leadline
