// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sentences.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

Error refused(QString text, QString detail)
{
    return {ErrorCode::Refused, std::move(text), std::move(detail)};
}

Error writeFailed(QString text, QString detail)
{
    return {ErrorCode::WriteFailed, std::move(text), std::move(detail)};
}

} // namespace

Error Sentences::missing(const QString &path)
{
    return refused(tr("There is no file “%1”. Nothing was created; check the name and the folder, or make a "
                      "new plan under this name.").arg(fileName(path)), path);
}

Error Sentences::alreadyThere(const QString &path)
{
    return writeFailed(tr("“%1” is there already and was left as it is. Choose another name.")
                           .arg(fileName(path)), path);
}

Error Sentences::folder(const QString &path)
{
    return refused(tr("“%1” is a folder, not a plan. Nothing was changed; choose a plan file inside it.")
                       .arg(fileName(path)), path);
}

Error Sentences::notRegular(const QString &path)
{
    return refused(tr("“%1” is a device or a pipe, not a file. It was not opened; choose a plan file.")
                       .arg(fileName(path)), path);
}

Error Sentences::symbolicLink(const QString &path, const QString &target)
{
    return refused(tr("“%1” is a link to “%2”. To be sure which file is changed, links are not opened; open "
                      "the file itself.").arg(fileName(path), QDir::toNativeSeparators(target)), path);
}

Error Sentences::hardLink(const QString &path)
{
    return refused(tr("“%1” has a second name (a hard link), under which nobody could repair it after a crash. "
                      "It was not opened; make a real copy and open that.").arg(fileName(path)), path);
}

Error Sentences::unreadable(const QString &path, const QString &detail)
{
    return refused(tr("You have no right to read “%1”. Nothing was changed; ask its owner for access.")
                       .arg(fileName(path)), path + u": "_s + detail);
}

Error Sentences::empty(const QString &path)
{
    return refused(tr("“%1” is empty. It was left as it is; restore it from a backup, or remove it and make a "
                      "new plan.").arg(fileName(path)), path);
}

Error Sentences::tooSmall(const QString &path)
{
    return refused(tr("“%1” is too small to be a plan. It was left as it is; it may have been cut off while it "
                      "was copied, so copy it again or restore a backup.").arg(fileName(path)), path);
}

Error Sentences::tooBig(const QString &path)
{
    return refused(tr("“%1” is larger than 2 GB, which no plan is. It was not opened; check that it is the right "
                      "file.").arg(fileName(path)), path);
}

Error Sentences::notAPlan(const QString &path)
{
    return refused(tr("“%1” is not a plan. It was left as it is; to take over a table or a text, import it into "
                      "a plan.").arg(fileName(path)), path);
}

Error Sentences::foreignApplication(const QString &path)
{
    return refused(tr("“%1” is the database of another program, not a plan. It was left as it is; choose a plan "
                      "file.").arg(fileName(path)), path);
}

Error Sentences::damaged(const QString &path, const QString &detail)
{
    return refused(tr("“%1” is damaged. It has not been changed; copy it again from where it came, or restore the "
                      "newest backup as a new file.").arg(fileName(path)), path + u": "_s + detail);
}

Error Sentences::strangeJournal(const QString &path)
{
    return refused(tr("Beside “%1” lies something in place of its repair file that is not a file. Nothing was "
                      "opened; ask whoever manages this folder to remove “%1-journal”.").arg(fileName(path)), path);
}

Error Sentences::superJournal(const QString &path)
{
    return refused(tr("Beside “%1” lies a repair file that does not belong to it and could delete other files. "
                      "Nothing was opened and nothing was deleted; ask the sender for the plan alone.")
                       .arg(fileName(path)), path);
}

Error Sentences::walBeside(const QString &path)
{
    return refused(tr("Beside “%1” lies unfinished work of another program (“%1-wal”). Nothing was changed; close "
                      "the plan in that program first.").arg(fileName(path)), path);
}

Error Sentences::walMode(const QString &path)
{
    return refused(tr("Another program has switched “%1” to a mode (WAL) that loses changes on shared folders. "
                      "Nothing was changed; switch it back there, or restore a backup as a new file.")
                       .arg(fileName(path)), path);
}

Error Sentences::foreignPart(const QString &path, const QString &part)
{
    return refused(tr("“%1” contains a part that Leadline never writes (%2). For safety it was not opened and is "
                      "unchanged; ask the sender, or restore a backup as a new file.").arg(fileName(path), part),
                   path);
}

Error Sentences::newerUnreadable(const QString &path)
{
    return refused(tr("“%1” was saved by a newer version of Leadline, which this one can't read. It is unchanged; "
                      "install the newer version to open it.").arg(fileName(path)), path);
}

Error Sentences::olderReadOnly(const QString &path)
{
    return refused(tr("“%1” was saved by an older version of Leadline and has to be brought up to date first, which "
                      "needs the right to write. It is unchanged; open it once where you may change it.")
                       .arg(fileName(path)), path);
}

Error Sentences::newerForWriting(const QString &path)
{
    return refused(tr("“%1” was saved by a newer version of Leadline. You can read it here and nothing was "
                      "changed; install the newer version to change it.").arg(fileName(path)), path);
}

Error Sentences::tooSlow(const QString &path)
{
    return refused(tr("Checking “%1” took far too long and was stopped. It is unchanged; check that it comes from "
                      "somebody you trust, then try again.").arg(fileName(path)), path);
}

Error Sentences::brokenReference(const QString &path, const QString &detail)
{
    return {ErrorCode::Invalid,
            tr("This change refers to something that is not in “%1”, so nothing was stored; look at the plan as it is "
               "now and make the change again.").arg(fileName(path)), path + u": "_s + detail};
}

Error Sentences::vanished(const QString &path)
{
    return writeFailed(tr("“%1” was replaced by a copy without some of your changes. Nothing was written and they are "
                          "safe on this computer; store them again, or look for the right file.").arg(fileName(path)),
                       path);
}

Error Sentences::notEmpty(const QString &path)
{
    return refused(tr("“%1” has a history already. It is unchanged; import the whole plan into a new file.")
                       .arg(fileName(path)), path);
}

Error Sentences::busy(const QString &path)
{
    return {ErrorCode::Busy,
            tr("Somebody else is saving “%1” right now. Nothing was changed; try again in a moment.").arg(fileName(path)),
            path};
}

Error Sentences::noSuchTransaction(qint64 number, qint64 newest)
{
    return {ErrorCode::Usage,
            tr("There is no transaction #%1; the newest is #%2. Nothing was changed; “leadline log” lists them.")
                .arg(QString::number(number), QString::number(newest)), {}};
}

Error Sentences::outdated(const QString &path)
{
    return {ErrorCode::Busy,
            tr("Somebody else has changed “%1” meanwhile. Nothing was changed; try again.").arg(fileName(path)), path};
}

Error Sentences::moved(const QString &path)
{
    return writeFailed(tr("“%1” was moved, deleted or replaced by another program. Your newest changes are safe on "
                          "this computer; look for the file and open it again.").arg(fileName(path)), path);
}

Error Sentences::anotherDocument(const QString &path)
{
    return writeFailed(tr("Under the name “%1” now lies a different plan. Nothing was written to it and your newest "
                          "changes are safe on this computer; look for your plan under another name.")
                           .arg(fileName(path)), path);
}

Error Sentences::readOnly(const QString &path)
{
    return writeFailed(tr("You may read “%1” but not change it: the file or its folder is write protected. Nothing "
                          "was changed; ask for the right to write, or save a copy.").arg(fileName(path)), path);
}

Error Sentences::turnedReadOnly(const QString &path)
{
    return writeFailed(tr("“%1” can only be read now: the file, its folder or its disk is write protected. What was saved "
                          "before is safe and your last change is kept; ask for the right to write, or save a copy.")
                           .arg(fileName(path)), path);
}

Error Sentences::hotJournalReadOnly(const QString &path)
{
    return refused(tr("“%1” was not closed properly elsewhere and can't be repaired here, because the file or its "
                      "folder is write protected. It is unchanged; open it once from a place with the right to "
                      "write.").arg(fileName(path)), path);
}

Error Sentences::full(const QString &path)
{
    return writeFailed(tr("The disk is full. “%1” is as it was before your last change, and that change is kept; "
                          "free some space, then try again.").arg(fileName(path)), path);
}

Error Sentences::interrupted(const QString &path, const QString &detail)
{
    return writeFailed(tr("The connection to the folder of “%1” was interrupted. What was saved before is safe and "
                          "your last change is kept; try again when the folder is back.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::outOfMemory(const QString &path)
{
    return writeFailed(tr("There was not enough memory to work on “%1”. What was saved before is safe; close other "
                          "programs, then try again.").arg(fileName(path)), path);
}

Error Sentences::selfCheckFailed(const QString &path, const QString &detail)
{
    return writeFailed(tr("A change read back differently from what was written, so “%1” was left as it was before. "
                          "The change is kept; please report this mistake of Leadline's.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::internal(const QString &path, const QString &detail)
{
    return writeFailed(tr("A step on “%1” failed for a reason that Leadline did not expect. What was saved before is "
                          "safe; please report this mistake.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::twoEngines()
{
    return refused(tr("This installation contains two different database libraries, which could destroy a shared "
                      "plan. Nothing was opened; install Leadline again."), {});
}

Error Sentences::settingRefused(const QString &path, const QString &detail)
{
    return refused(tr("The safety settings could not be applied to “%1”. It was not opened and is unchanged; install "
                      "Leadline again, or report this mistake.").arg(fileName(path)),
                   path + u": "_s + detail);
}

Error Sentences::cannotCreate(const QString &path, const QString &detail)
{
    return writeFailed(tr("“%1” could not be created. Nothing was changed; check that the folder exists and that you "
                          "may write into it.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::noRoomToCreate(const QString &path)
{
    return writeFailed(tr("The disk is full, so “%1” could not be created. Nothing was left behind; free some space or "
                          "choose another folder, then try again.").arg(fileName(path)), path);
}

Error Sentences::noFolderForCopy(const QString &path)
{
    return writeFailed(tr("There is no folder “%2” for the copy “%1”. The plan is unchanged and nothing was written; make "
                          "the folder, or choose another one.")
                           .arg(fileName(path), QDir(QFileInfo(path).absolutePath()).dirName()), path);
}

Error Sentences::noRoomForCopy(const QString &path, const QString &detail)
{
    return writeFailed(tr("The disk is full, so the copy “%1” could not be written. The plan is unchanged and nothing was "
                          "left behind; free some space there, then try again.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::copyInterrupted(const QString &path, const QString &copy, const QString &detail)
{
    return writeFailed(tr("“%1” could not be copied to “%2”, because reading or writing failed. The plan is unchanged and "
                          "nothing was left behind; try again when both folders can be reached.")
                           .arg(fileName(path), fileName(copy)),
                       path + u": "_s + detail);
}

Error Sentences::backupFailed(const QString &path, const QString &detail)
{
    return writeFailed(tr("The backup “%1” could not be written. The plan is unchanged and earlier backups are kept; "
                          "check the space and the rights of that folder.").arg(fileName(path)),
                       path + u": "_s + detail);
}

Error Sentences::localFailed(const QString &path, const QString &detail)
{
    return writeFailed(tr("The folder where Leadline keeps unsent changes (“%1”) can't be used. The plan is "
                          "unchanged; check the space and the rights of that folder.")
                           .arg(QDir::toNativeSeparators(QFileInfo(path).path())),
                       path + u": "_s + detail);
}

Error Sentences::ofEngine(int extendedCode, int systemError, const QString &path, const QString &detail)
{
    const QString numbered = QString::number(extendedCode) + u' ' + detail;
    switch (extendedCode) {
    case SQLITE_READONLY_DBMOVED:
        return moved(path);
    case SQLITE_READONLY_ROLLBACK:
    case SQLITE_READONLY_RECOVERY:
    case SQLITE_READONLY_CANTLOCK:
        return hotJournalReadOnly(path);
    default:
        break;
    }
    switch (extendedCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return turnedReadOnly(path);
    case SQLITE_FULL:
        return full(path);
    case SQLITE_NOMEM:
        return outOfMemory(path);
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // The engine knows a full disk, but neither a quota nor a disk that became write protected.
        if (systemError == ENOSPC || systemError == EDQUOT)
            return full(path);
        return systemError == EROFS ? turnedReadOnly(path) : interrupted(path, numbered);
    case SQLITE_PROTOCOL:
        return interrupted(path, numbered);
    case SQLITE_CORRUPT:
        return damaged(path, numbered);
    case SQLITE_NOTADB:
        return notAPlan(path);
    case SQLITE_CONSTRAINT:
        return brokenReference(path, numbered);
    case SQLITE_INTERRUPT:
        return tooSlow(path);
    default:
        return internal(path, numbered);
    }
}

} // namespace leadline
