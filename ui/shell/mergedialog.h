// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/livesession.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QPlainTextEdit;

namespace leadline {

class Button;
class Label;
class ProgressLine;

/// Shows what merging a copy would bring, and merges it when asked to. The copy is only read. Until the merge is written it
/// can be called off, with Cancel or Escape; then the dialog is as before.
class MergeDialog final : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(LiveSession &session, const QString &copy, QWidget *parent = nullptr);

    ~MergeDialog() override;

    void reject() override;

Q_SIGNALS:
    /// It is done; @p sentence says what came.
    void merged(const QString &sentence);

private:
    using Outcome = Result<std::shared_ptr<const PlannedMerge>>;
    /// What the dialog and the thread that merges tell each other.
    struct Run
    {
        std::atomic<int> percent = 0;
        std::atomic<bool> isCancelled = false;
    };

    void ask(MergeMode mode);
    void showReport(const Outcome &outcome);
    void finish(const Outcome &outcome);
    void goOn(const Error &cancelled);
    void fail(const Error &error);

    LiveSession &m_session;
    QString m_copy;
    ProgressLine *m_progress;
    QPlainTextEdit *m_report;
    Label *m_explanation;
    Label *m_problem;
    Label *m_promise;
    Button *m_cancel;
    Button *m_merge;
    QTimer m_looking;
    std::shared_ptr<Run> m_run; ///< null when nothing is under way
    bool m_isMerging = false;
};

} // namespace leadline
