// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restoredialog.h"

#include "ui/theme/button.h"
#include "ui/theme/pastmoments.h"
#include "ui/theme/wording.h"

#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(const QString &path, std::vector<LocalBackup> backups, QDate today, QWidget *parent)
    : ListQuestion(parent)
    , m_backups(std::move(backups))
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Restore a backup"));
    setObjectName(u"restore-dialog"_s);
    const QString name = QFileInfo(path).fileName();
    const QString explanation = m_backups.empty()
        ? tr("This computer has no backup of “%1”. Backups are made before the first change of a day, an import and a merge.").arg(name)
        : tr("A backup becomes a new file; “%1” stays as it is. What was changed since can be merged with it, if it can "
             "still be read.").arg(name);
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
    restore->setEnabled(!m_backups.empty());
    Button *cancel = new Button(tr("Cancel"));
    layOut(explanation, m_list, {cancel, restore});
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
