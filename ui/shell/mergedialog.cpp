// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mergedialog.h"

#include "core/session/mergereport.h"
#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/progressline.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPlainTextEdit>

#include <chrono>

namespace leadline {

MergeDialog::MergeDialog(LiveSession &session, const QString &copy, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_copy(copy)
    , m_progress(new ProgressLine)
    , m_report(new QPlainTextEdit)
    , m_explanation(new Label(tr("Both histories are kept and nothing is lost. Where the two disagree, somebody decides later; %1 itself "
                                 "stays as it is.").arg(QFileInfo(copy).fileName()),
                              TextRole::Body, ColourToken::TextSecondary))
    , m_problem(new Label(QString(), TextRole::Body, ColourToken::StateBad))
    , m_promise(new Label(QString(), TextRole::Table, ColourToken::TextTertiary))
    , m_cancel(new Button(tr("Cancel")))
    , m_merge(new Button(tr("Merge"), ButtonKind::Primary))
{
    constexpr int padding = 16;
    setWindowTitle(tr("Merge a copy"));
    setObjectName(QStringLiteral("merge-dialog"));
    resize(640, 400);
    m_explanation->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_report->setReadOnly(true);
    m_report->setAccessibleName(tr("What merging would bring"));
    m_report->setTabChangesFocus(true);
    m_merge->setEnabled(false);
    m_merge->setDefault(true);
    m_progress->setAccessibleName(tr("Progress of the merge"));

    QHBoxLayout *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_promise);
    foot->addStretch(1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_merge);
    QVBoxLayout *all = new QVBoxLayout(this);
    all->setContentsMargins(padding, padding, padding, padding);
    all->setSpacing(8);
    all->addWidget(new Label(windowTitle(), TextRole::ViewTitle));
    all->addWidget(m_explanation);
    all->addWidget(m_progress);
    all->addWidget(m_problem);
    all->addWidget(m_report, 1);
    all->addLayout(foot);
    connect(m_cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QAbstractButton::clicked, this, [this] { ask(MergeMode::Write); });
    constexpr std::chrono::milliseconds often(100);
    m_looking.setInterval(often);
    connect(&m_looking, &QTimer::timeout, this, [this] {
        // Nothing yet while it waits for what is being saved, here or in the copy.
        const int percent = m_run->percent;
        m_progress->setShare(percent > 0 ? percent / 100.0 : -1);
    });
    ask(MergeMode::DryRun);
}

MergeDialog::~MergeDialog()
{
    // Edits wait for the thread that looks into the copy.
    if (m_run)
        m_run->isCancelled = true;
}

/// A merge that is called off too late is done; what then comes in tells so.
void MergeDialog::reject()
{
    if (m_run)
        m_run->isCancelled = true;
    if (m_isMerging)
        m_promise->setText(tr("Cancelling the merge…"));
    else
        QDialog::reject();
}

void MergeDialog::ask(MergeMode mode)
{
    m_isMerging = mode == MergeMode::Write;
    // Before Merge loses the focus, which would go to the report.
    m_cancel->setFocus(Qt::OtherFocusReason);
    m_merge->setEnabled(false);
    m_promise->setText(tr("A backup of this plan is kept first."));
    m_progress->setShare(-1);
    m_progress->show();
    m_run = std::make_shared<Run>();
    m_looking.start();
    const auto answered = [this, mode](const Outcome &outcome) {
        m_isMerging = false;
        m_looking.stop();
        m_run.reset();
        m_progress->hide();
        if (!outcome && outcome.error().code == ErrorCode::Cancelled)
            goOn(outcome.error());
        else if (!outcome)
            fail(outcome.error());
        else if (mode == MergeMode::DryRun)
            showReport(outcome);
        else
            finish(outcome);
    };
    m_session.merge(m_copy, mode, this, answered, [run = m_run](int percent) {
        run->percent = percent;
        return !run->isCancelled;
    });
}

void MergeDialog::goOn(const Error &cancelled)
{
    m_promise->setText(cancelled.text);
    m_merge->setEnabled(true);
    m_merge->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::showReport(const Outcome &outcome)
{
    const MergeReport report(**outcome, m_session.fileName(), QFileInfo(m_copy).fileName(), MergeMode::DryRun);
    m_report->setPlainText(report.text());
    m_merge->setEnabled(!(*outcome)->missing.empty());
    (m_merge->isEnabled() ? m_merge : m_cancel)->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::finish(const Outcome &outcome)
{
    const MergeReport report(**outcome, m_session.fileName(), QFileInfo(m_copy).fileName(), MergeMode::Write);
    Q_EMIT merged(report.headline());
    accept();
}

void MergeDialog::fail(const Error &error)
{
    m_problem->setText(error.text);
    m_problem->show();
    for (QWidget *part : std::initializer_list<QWidget *>{m_explanation, m_report, m_promise, m_merge})
        part->hide();
    adjustSize();
    m_cancel->setText(tr("Close", "a dialog"));
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace leadline
