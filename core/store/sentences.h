// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace leadline {

/// The store's error sentences: what happened, what is safe, what to do (field/shared-files.md 8.6).
/// `path` is shown by its file name only; the whole path goes into Error::detail.
class Sentences final
{
    Q_DECLARE_TR_FUNCTIONS(leadline::Sentences)

public:
    static Error missing(const QString &path);
    static Error alreadyThere(const QString &path);
    static Error folder(const QString &path);
    static Error notRegular(const QString &path);
    static Error symbolicLink(const QString &path, const QString &target);
    static Error hardLink(const QString &path);
    static Error unreadable(const QString &path, const QString &detail);
    static Error empty(const QString &path);
    static Error tooSmall(const QString &path);
    static Error tooBig(const QString &path);
    static Error notAPlan(const QString &path);
    static Error foreignApplication(const QString &path);
    static Error outdated(const QString &path);
    static Error damaged(const QString &path, const QString &detail);
    static Error strangeJournal(const QString &path);
    static Error superJournal(const QString &path);
    static Error walBeside(const QString &path);
    static Error walMode(const QString &path);
    static Error foreignPart(const QString &path, const QString &part);
    static Error newerUnreadable(const QString &path);
    static Error olderReadOnly(const QString &path);
    static Error newerForWriting(const QString &path);
    static Error tooSlow(const QString &path);

    static Error brokenReference(const QString &path, const QString &detail);
    static Error vanished(const QString &path);
    static Error notEmpty(const QString &path);
    static Error busy(const QString &path);
    static Error noSuchTransaction(qint64 number, qint64 newest);
    static Error moved(const QString &path);
    static Error anotherDocument(const QString &path);
    static Error readOnly(const QString &path);
    static Error turnedReadOnly(const QString &path);
    static Error hotJournalReadOnly(const QString &path);
    static Error full(const QString &path);
    static Error interrupted(const QString &path, const QString &detail);
    static Error outOfMemory(const QString &path);
    static Error selfCheckFailed(const QString &path, const QString &detail);
    static Error internal(const QString &path, const QString &detail);
    static Error twoEngines();
    static Error settingRefused(const QString &path, const QString &detail);
    static Error cannotCreate(const QString &path, const QString &detail);
    static Error noRoomToCreate(const QString &path);
    static Error noFolderForCopy(const QString &path);
    static Error noRoomForCopy(const QString &path, const QString &detail);
    static Error copyInterrupted(const QString &path, const QString &copy, const QString &detail);
    static Error backupFailed(const QString &path, const QString &detail);
    static Error localFailed(const QString &path, const QString &detail);

    /// The sentence of an extended SQLite result code, with what the system said to the engine (errno, 0 when unknown).
    static Error ofEngine(int extendedCode, int systemError, const QString &path, const QString &detail);
};

} // namespace leadline
