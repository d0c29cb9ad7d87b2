// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localpaths.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QStringList>

#include <vector>

namespace leadline {

class Database;

/// Complete, checked copies of a document, never a copy of the file: that could hold half a transaction.
namespace Backup {

/// Writes what @p source holds now to @p target: into a temporary file beside it, checked, on the disk, then
/// renamed; that file has a name that nobody had. A target that is there already is refused and left alone, and so is one beside which an older file's repair
/// file lies. A failure leaves nothing behind.
Result<void> write(Database &source, const QString &target);

} // namespace Backup

/// The backups of one document on this computer, named by their time in UTC.
class BackupFolder final
{
public:
    BackupFolder(const LocalPaths &paths, const QString &documentId);

    QString path() const { return m_path; }
    /// File names, oldest first.
    QStringList names() const;
    /// The time a backup was made, by its name; invalid for other files.
    static QDateTime timeOf(const QString &name);

    /// Makes a backup and then removes those that keptOf() doesn't keep; gives its path.
    Result<QString> make(Database &source, const QDateTime &now) const;

    /// True when there is one of that day, in UTC. One with a later day is of a clock that ran ahead.
    bool holdsOneOf(QDate day) const;

    /// Which of @p times (ascending) are kept at @p now: all of the last 24 hours, the last one of a day of the newest day
    /// and 30 before it that have one, the last one of a month of the newest month and 12 before it that have one, and in
    /// any case the newest ten. Those of the future are counted for themselves, so that they take no place of others.
    static std::vector<bool> keptOf(const std::vector<QDateTime> &times, const QDateTime &now);

private:
    QString m_path;
};

} // namespace leadline
