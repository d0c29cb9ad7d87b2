// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/session/sessionenvironment.h"

#include <QDateTime>

#include <vector>

namespace leadline {

/// A backup on this computer.
struct LocalBackup
{
    QString path;
    QDateTime madeAt; ///< UTC
};

/// The backups of a document, newest first: by the time they were made. A clock that ran ahead dates some later than now;
/// those stand where what they hold of the history belongs, and last when they can't be read.
std::vector<LocalBackup> localBackups(EntityId document, const SessionEnvironment &environment);

/// Which document this user has stored in at @p path before, told without the file: it may be damaged, or gone. Null when
/// nobody did in the last 90 days.
EntityId documentStoredAt(const QString &path, const SessionEnvironment &environment);

/// Writes a backup, checked, to a new file; one that is there already is refused and left alone. The file the backup was
/// made of isn't touched: what was stored in it since can be merged with the restored one.
Result<> restoreBackup(const LocalBackup &backup, const QString &target, const SessionEnvironment &environment);

} // namespace leadline
