// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/checkedfiles.h"

#include "core/store/guard/filesignature.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QSettings>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString keyOf(const QString &path)
{
    const QString place = QFileInfo(path).absoluteFilePath();
    return QString::fromLatin1(QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// Empty when there is no such file.
QString signatureText(const QString &path)
{
    const std::optional<FileSignature> is = FileSignature::of(path);
    return is ? u"%1 %2 %3 %4 %5"_s.arg(is->device).arg(is->inode).arg(is->size).arg(is->modifiedNs).arg(is->changedNs) : QString();
}

} // namespace

CheckedFiles::CheckedFiles(const LocalPaths &paths)
    : m_file(paths.dataFolder() + u"/checked.ini"_s)
{
}

Result<> CheckedFiles::ensureSound(PlanStore &store) const
{
    const QStringList known = QSettings(m_file, QSettings::IniFormat).value(keyOf(store.path())).toStringList();
    if (known.size() == 2) {
        if (signatureText(store.path()) == known.at(0))
            return {};
        // Read only now: it may be an import of thousands of rows.
        const Result<std::vector<Transaction>> newest = store.transactions({.newest = 1});
        if (newest && !newest->empty() && idText(newest->front().id) != known.at(1))
            return {};
    }
    const Result<std::vector<VerifyFinding>> findings = store.quickVerify();
    if (!findings)
        return findings.error();
    if (findings->empty())
        return {};
    return Error{ErrorCode::Refused,
                 QCoreApplication::translate("CheckedFiles", "“%1” does not hold what its history says, so nothing was written. `leadline verify` "
                                                             "names what differs; `leadline restore-backup` makes a plan from the newest good backup.")
                     .arg(QFileInfo(store.path()).fileName()),
                 findings->front().text};
}

void CheckedFiles::remember(const QString &path, EntityId head) const
{
    QSettings(m_file, QSettings::IniFormat).setValue(keyOf(path), QStringList{signatureText(path), idText(head)});
}

} // namespace leadline
