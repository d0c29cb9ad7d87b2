// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planbanners.h"

#include "core/session/conflicts.h"
#include "ui/base/plancontext.h"
#include "ui/shell/copybanner.h"
#include "ui/shell/discarddialog.h"
#include "ui/theme/banner.h"
#include "ui/theme/button.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace leadline {

namespace {

constexpr int shortTrouble = 1000;
constexpr int labelsShown = 3;

} // namespace

PlanBanners::PlanBanners(LiveSession &session, PlanContext &context, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_context(context)
    , m_damage(new Banner(BannerKind::Bad, {}))
    , m_file(new Banner(BannerKind::Attention, {}))
    , m_missing(new Banner(BannerKind::Attention, {}))
    , m_kept(new Banner(BannerKind::Attention, {}))
    , m_conflicts(new Banner(BannerKind::Attention, {}))
    , m_retry(m_file->addButton(tr("Try again")))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](Banner *banner, const char *name) {
        banner->setObjectName(QString::fromLatin1(name));
        banner->hide();
        addRow(banner);
    };
    add(m_damage, "damage-banner");
    add(m_file, "file-banner");
    add(m_missing, "missing-banner");
    add(m_kept, "kept-banner");
    CopyBanner *copy = new CopyBanner(m_session);
    addRow(copy);
    add(m_conflicts, "conflict-banner");

    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *before, QWidget *now) {
        if (now && before && isAncestorOf(now) && !isAncestorOf(before) && before->window() == window())
            m_cameFrom = before;
    });
    connect(copy, &CopyBanner::mergeRequested, this, &PlanBanners::mergeRequested);
    connect(m_damage->addButton(tr("Check again")), &QAbstractButton::clicked, &m_session, &LiveSession::retry);
    connect(m_damage->addButton(tr("Save a copy…")), &QAbstractButton::clicked, this, &PlanBanners::saveCopyRequested);
    connect(m_damage->addButton(tr("Restore a backup…")), &QAbstractButton::clicked, this, &PlanBanners::restoreRequested);
    connect(m_damage->addButton(tr("Show in folder")), &QAbstractButton::clicked, this, &PlanBanners::showInFolder);
    connect(m_retry, &QAbstractButton::clicked, &m_session, &LiveSession::retry);
    connect(m_file->addButton(tr("Save a copy…")), &QAbstractButton::clicked, this, &PlanBanners::saveCopyRequested);
    m_restore = m_file->addButton(tr("Restore a backup…"));
    connect(m_restore, &QAbstractButton::clicked, this, &PlanBanners::restoreRequested);
    connect(m_file->addButton(tr("Show in folder")), &QAbstractButton::clicked, this, &PlanBanners::showInFolder);
    m_laterRead = m_file->addButton(tr("Close", "a banner"));
    connect(m_laterRead, &QAbstractButton::clicked, this, [this] {
        m_isReadOnlyPutOff = true;
        updateFile();
    });
    connect(m_missing->addButton(tr("Later")), &QAbstractButton::clicked, this, [this] {
        m_isMissingPutOff = true;
        updateFile();
    });
    connect(m_missing->addButton(tr("Store them again")), &QAbstractButton::clicked, &m_session, &LiveSession::retry);
    connect(m_kept->addButton(tr("Discard…")), &QAbstractButton::clicked, this, &PlanBanners::askToDiscard);
    connect(m_kept->addButton(tr("Store them here")), &QAbstractButton::clicked, &m_session,
            &LiveSession::storeKeptElsewhere);
    connect(m_conflicts->addButton(tr("Later")), &QAbstractButton::clicked, this, [this] {
        m_conflictsPutOff = m_conflictCount;
        updateConflicts();
    });
    m_decide = m_conflicts->addButton(tr("Resolve %n", nullptr, 0));
    m_decide->setObjectName(QStringLiteral("decide"));
    connect(m_decide, &QAbstractButton::clicked, this, &PlanBanners::conflictsRequested);

    connect(&m_session, &LiveSession::damaged, this, [this](const QString &sentence) {
        m_damage->setSentence(sentence);
        m_damage->show();
        updateFile();
    });
    m_failing.setSingleShot(true);
    m_failing.setInterval(shortTrouble);
    connect(&m_failing, &QTimer::timeout, this, [this] {
        m_isFailing = true;
        updateFile();
    });
    connect(&m_session, &LiveSession::saveStateChanged, this, &PlanBanners::updateFile);
    connect(&m_session, &LiveSession::saveStateChanged, this, &PlanBanners::updateKept);
    connect(&m_context, &PlanContext::planChanged, this, &PlanBanners::updateConflicts);
    updateFile();
    updateKept();
    updateConflicts();
}

void PlanBanners::addRow(QWidget *row)
{
    layout()->addWidget(row);
    row->installEventFilter(this);
}

void PlanBanners::addNotice(QWidget *row)
{
    addRow(row);
    row->show();
}

/// Left alone, the keyboard would go on to the next row's button, where Enter means something else.
bool PlanBanners::eventFilter(QObject *watched, QEvent *event)
{
    const QWidget *row = static_cast<QWidget *>(watched);
    const QWidget *focused = window()->focusWidget();
    if (event->type() == QEvent::Hide && isVisible() && focused && row->isAncestorOf(focused)) {
        if (m_cameFrom && m_cameFrom->isVisible() && m_cameFrom->isEnabled())
            m_cameFrom->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT focusFreed();
    }
    return QWidget::eventFilter(watched, event);
}

void PlanBanners::setConflictsInSight(bool inSight)
{
    m_areConflictsInSight = inSight;
    updateConflicts();
}

void PlanBanners::updateFile()
{
    const SaveState state = m_session.saveState();
    const bool isReadOnly = state == SaveState::ReadOnly;
    // Damage that was found holds everything up until a check finds none.
    if (state == SaveState::Failed)
        m_isHeldUp = true;
    else if (state == SaveState::Saved && std::exchange(m_isHeldUp, false))
        m_damage->hide();
    const bool isTold = !m_damage->isHidden();
    if (state != SaveState::Failed)
        m_failing.stop();
    else if (!m_isFailing && !m_failing.isActive())
        m_failing.start();
    m_isFailing = m_isFailing && state == SaveState::Failed;
    const bool isShown = !isTold && (m_isFailing || (isReadOnly && !m_isReadOnlyPutOff));
    m_retry->setVisible(!isReadOnly);
    m_restore->setVisible(m_session.isFileRefused());
    m_laterRead->setVisible(isReadOnly);
    if (isShown) {
        if (m_file->accessibleName() != m_session.saveSentence())
            m_file->setSentence(m_session.saveSentence());
        // Edits that are made meanwhile are counted, so that people see that they are kept.
        const int waiting = m_session.unsavedCount();
        m_file->setNote(waiting > 0 ? tr("%n changes wait on this computer", nullptr, waiting) : QString());
    }
    m_file->setVisible(isShown);

    const int missing = m_session.missingCount();
    if (missing > 0) {
        m_missing->setSentence(tr("%n of your changes are not in this file any more. They are safe on this computer; "
                                  "store them again, unless an older copy was put here on purpose.",
                                  nullptr, missing));
    }
    m_missing->setVisible(missing > 0 && !m_isMissingPutOff && !isShown);
}

void PlanBanners::updateKept()
{
    QStringList files;
    QStringList labels;
    for (const StoreWorker::KeptElsewhere &kept : m_session.keptElsewhere()) {
        files.append(QFileInfo(kept.path).fileName());
        for (const StoreWorker::KeptElsewhere::Edit &edit : kept.edits)
            labels.append(edit.label);
    }
    const int count = static_cast<int>(labels.size());
    if (count > 0) {
        m_kept->setSentence(tr("%n of your changes could not be stored under the name “%1”. They are safe on this computer; "
                               "store them in this file, or discard them for good.",
                               nullptr, count)
                                .arg(files.join(QLatin1String(", "))));
        // A few tell which day's work it was.
        m_kept->setNote(labels.mid(0, labelsShown).join(QLatin1String(", ")));
    }
    m_kept->setVisible(count > 0);
}

/// Nobody else has these edits, and no undo brings them back.
void PlanBanners::askToDiscard()
{
    DiscardDialog *dialog = new DiscardDialog(m_session.keptElsewhere(), m_context.today(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &m_session, &LiveSession::discardKeptElsewhere);
    dialog->open();
}

void PlanBanners::updateConflicts()
{
    m_conflictCount = openConflicts(m_context.plan()).size();
    m_conflictsPutOff = std::min(m_conflictsPutOff, m_conflictCount);
    const bool isShown = m_conflictCount > m_conflictsPutOff && !m_areConflictsInSight;
    if (isShown) {
        const int count = static_cast<int>(m_conflictCount);
        const QString sentence = tr("%n values were changed by two people", nullptr, count);
        if (!m_conflicts->isVisible() || m_conflicts->accessibleName() != sentence)
            m_conflicts->setSentence(sentence);
        m_conflicts->setNote(tr("Both are kept; one of them counts until somebody decides."));
        m_decide->setText(tr("Resolve %n", nullptr, count));
    }
    m_conflicts->setVisible(isShown);
}

/// The nearest folder that is still there, when the file's own has gone.
void PlanBanners::showInFolder()
{
    QDir folder(QFileInfo(m_session.path()).absolutePath());
    while (!folder.exists() && folder.cdUp()) {
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder.absolutePath()));
}

} // namespace leadline
