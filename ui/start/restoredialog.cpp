// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restoredialog.h"

#include "ui/theme/button.h"
#include "ui/theme/label.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(const QString &path, std::vector<LocalBackup> backups, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_backups(std::move(backups))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName(u"restore-dialog"_s);
    constexpr QSize size(480, 360);
    resize(size);
    const QString name = QFileInfo(path).fileName();
    Label *explanation = new Label(
        m_backups.empty()
            ? tr("This computer has no backup of “%1”. Backups are made before the first change of a day, an import and a merge.").arg(name)
            : tr("A backup becomes a new file; “%1” stays as it is. What was changed since can be merged with it, if it can "
                 "still be read.").arg(name),
        TextRole::Body, ColourToken::TextSecondary);
    explanation->setWordWrap(true);
    m_list->setAccessibleName(tr("Backups, newest first"));
    m_list->setUniformItemSizes(true);
    for (const LocalBackup &backup : m_backups) {
        const QDateTime made = backup.madeAt.toLocalTime();
        m_list->addItem(tr("%1, %2   %3", "a backup: its day, its time, its size")
                            .arg(wording::day(made.date(), today), PastMoments::time(made),
                                 QLocale().formattedDataSize(QFileInfo(backup.path).size(), 1, QLocale::DataSizeTraditionalFormat)));
    }
    m_list->setCurrentRow(0);
    Button *restore = new Button(tr("Restore as a new file…"), ButtonKind::Primary);
    restore->setObjectName(u"restore"_s);
    restore->setDefault(true);
    restore->setEnabled(!m_backups.empty());
    Button *cancel = new Button(tr("Cancel"));

    QHBoxLayout *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch(1);
    foot->addWidget(cancel);
    foot->addWidget(restore);
    QVBoxLayout *all = new QVBoxLayout(this);
    constexpr int padding = 16;
    all->setContentsMargins(padding, padding, padding, padding);
    all->setSpacing(8);
    all->addWidget(new Label(windowTitle(), TextRole::ViewTitle));
    all->addWidget(explanation);
    all->addWidget(m_list, 1);
    all->addLayout(foot);
    m_list->setFocus();
    connect(m_list, &QListWidget::itemActivated, this, &RestoreDialog::choose);
    connect(restore, &QAbstractButton::clicked, this, &RestoreDialog::choose);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
}

void RestoreDialog::choose()
{
    const int row = m_list->currentRow();
    // Enter in the list also presses the default button.
    if (row < 0 || !isVisible())
        return;
    accept();
    Q_EMIT chosen(m_backups[static_cast<size_t>(row)]);
}

} // namespace leadline
