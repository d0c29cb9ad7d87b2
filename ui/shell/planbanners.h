// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace leadline {

class Banner;
class Button;
class PlanContext;

/// The rows under the toolbar that say what a person should know about the file: damage, a file that can't be written or
/// was lost, own changes that it doesn't hold any more or that were meant for it under another name, a copy that holds more,
/// values that two people changed. Each is one sentence with its way out; none takes the keyboard or keeps anybody from
/// working, and who has used one is back where they were before.
class PlanBanners final : public QWidget
{
    Q_OBJECT

public:
    PlanBanners(LiveSession &session, PlanContext &context, QWidget *parent = nullptr);

    /// True while the conflicts themselves are in sight: then nobody needs to be told of them.
    void setConflictsInSight(bool inSight);
    /// A row of somebody else's below the others, which is theirs to hide.
    void addNotice(QWidget *row);

Q_SIGNALS:
    void saveCopyRequested();
    void restoreRequested();
    void conflictsRequested();
    void mergeRequested(const QString &copy);
    /// The row with the keyboard has gone, and so has what had it before.
    void focusFreed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void updateFile();
    void updateKept();
    void askToDiscard();
    void updateConflicts();
    void showInFolder();
    void addRow(QWidget *row);

    LiveSession &m_session;
    PlanContext &m_context;
    Banner *m_damage;
    Banner *m_file;
    Banner *m_missing;
    Banner *m_kept;
    Banner *m_conflicts;
    Button *m_retry;
    Button *m_restore;
    Button *m_laterRead;
    Button *m_decide;
    QPointer<QWidget> m_cameFrom; ///< had the keyboard before a row of these got it
    QTimer m_failing; ///< a short trouble is the status bar's alone: nothing moves for it
    size_t m_conflictCount = 0;
    size_t m_conflictsPutOff = 0; ///< "Later" was pressed when there were so many
    bool m_isFailing = false; ///< for longer than that
    bool m_isHeldUp = false;  ///< after damage was found
    bool m_areConflictsInSight = false;
    bool m_isReadOnlyPutOff = false;
    bool m_isMissingPutOff = false;
};

} // namespace leadline
