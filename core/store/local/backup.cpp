// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/local/backup.h"

#include "core/store/sentences.h"
#include "core/store/sqlite/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <span>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr size_t alwaysKept = 10;
constexpr int dailyDays = 30;
constexpr int monthlyMonths = 12;

QString lastFailure()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

/// Why @p target couldn't be written, by errno.
Error failureAt(const QString &target)
{
    const QString detail = lastFailure();
    if (errno == ENOSPC || errno == EDQUOT)
        return Sentences::noRoomForCopy(target, detail);
    return QFileInfo(QFileInfo(target).absolutePath()).isDir() ? Sentences::backupFailed(target, detail) : Sentences::noFolderForCopy(target);
}

/// The engine speaks of the file it reads, although it may be the copy that it can't write.
Error copyFailure(const Database &source, const QString &target, const Error &ofSource)
{
    switch (source.lastCode() & 0xff) {
    case SQLITE_FULL:
        return Sentences::noRoomForCopy(target, ofSource.detail);
    case SQLITE_CANTOPEN:
        return Sentences::backupFailed(target, ofSource.detail);
    case SQLITE_IOERR:
        return Sentences::copyInterrupted(source.path(), target, ofSource.detail);
    default:
        return ofSource;
    }
}

bool syncToDisk(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

/// Renames without ever replacing a file that appeared in between.
bool renameToNew(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    if (::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0)
        return true;
    // Some network file systems don't know the flag; a link fails as surely when the name is taken.
    if (errno != EINVAL || ::link(source.constData(), target.constData()) != 0)
        return false;
    return ::unlink(source.constData()) == 0;
}

/// Makes an empty file under a name that nobody has, which the engine then fills; an empty text when that fails, for which
/// errno says why.
QString newFileBeside(const QString &target)
{
    constexpr int attempts = 1000;
    constexpr mode_t asTheEngineMakesThem = 0644;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        const QString name = target + u'.' + QString::number(attempt) + u".tmp"_s;
        const int file =
            ::open(QFile::encodeName(name).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, asTheEngineMakesThem);
        if (file >= 0) {
            ::close(file);
            return name;
        }
        if (errno != EEXIST)
            break;
    }
    return {};
}

Result<void> vacuumInto(Database &source, const QString &temporary, const QString &target)
{
    Result<void> done = Result<void>();
    source.allowSchemaChanges(true);
    {
        Result<Statement> statement = source.prepare(u"VACUUM INTO ?"_s);
        done = statement ? statement->exec({temporary}) : Result<void>(statement.error());
        if (!done)
            done = copyFailure(source, target, done.error());
    }
    source.allowSchemaChanges(false);
    return done;
}

Result<void> check(const QString &temporary, const QString &target)
{
    Result<std::unique_ptr<Database>> copy =
        Database::open(temporary, Database::Mode::ReadOnly, Database::Purpose::Document);
    if (!copy)
        return Sentences::backupFailed(target, copy.error().detail);
    const Result<QVariant> answer = (*copy)->scalar(u"PRAGMA quick_check(1)"_s);
    if (!answer)
        return Sentences::backupFailed(target, answer.error().detail);
    if (answer->toString() != "ok"_L1)
        return Sentences::backupFailed(target, answer->toString());
    return {};
}

/// A file that the engine would take for part of @p path when it opens it; empty when there is none. An empty repair file
/// is what every commit leaves, and harmless.
QString leftoverBeside(const QString &path)
{
    for (const QString &suffix : {u"-journal"_s, u"-wal"_s}) {
        const QFileInfo sibling(path + suffix);
        if (sibling.isSymLink() || (sibling.exists() && (!sibling.isFile() || sibling.size() > 0)))
            return sibling.filePath();
    }
    return {};
}

/// Days and months are counted by their backups and not by the calendar: a clock that jumps, or a plan that rests for
/// years, ages nothing.
void keepNewest(std::span<const QDateTime> times, const QDateTime &now, std::vector<bool>::iterator kept)
{
    constexpr qint64 oneDay = 24 * 60 * 60;
    int laterDays = 0;
    int laterMonths = 0;
    for (size_t i = times.size(); i-- > 0;) {
        const bool isNewest = i + 1 == times.size();
        const QDate day = times[i].date();
        const QDate next = isNewest ? day : times[i + 1].date();
        const bool lastOfMonth = isNewest || next.year() != day.year() || next.month() != day.month();
        laterDays += next != day ? 1 : 0;
        laterMonths += lastOfMonth && !isNewest ? 1 : 0;
        kept[static_cast<std::ptrdiff_t>(i)] = i + alwaysKept >= times.size() || std::abs(times[i].secsTo(now)) <= oneDay
            || ((isNewest || next != day) && laterDays <= dailyDays) || (lastOfMonth && laterMonths <= monthlyMonths);
    }
}

void removeWithSiblings(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

Result<void> Backup::write(Database &source, const QString &target)
{
    if (QFileInfo::exists(target) || QFileInfo(target).isSymLink())
        return Sentences::alreadyThere(target);
    // The repair file of a plan that once had this name would be played into the copy.
    if (const QString leftover = leftoverBeside(target); !leftover.isEmpty())
        return Sentences::alreadyThere(leftover);
    const QString temporary = newFileBeside(target);
    if (temporary.isEmpty())
        return failureAt(target);
    Result<void> done = vacuumInto(source, temporary, target);
    if (done)
        done = check(temporary, target);
    if (done && !syncToDisk(temporary, O_RDONLY))
        done = failureAt(target);
    if (done && !renameToNew(temporary, target))
        done = errno == EEXIST ? Sentences::alreadyThere(target) : failureAt(target);
    if (!done) {
        removeWithSiblings(temporary);
        return done;
    }
    // Not every file system can do it for a folder; where it can't, the name is as durable as it gets.
    if (!syncToDisk(QFileInfo(target).absolutePath(), O_RDONLY | O_DIRECTORY) && errno != EINVAL)
        return failureAt(target);
    return {};
}

BackupFolder::BackupFolder(const LocalPaths &paths, const QString &documentId)
    : m_path(paths.backupFolder(documentId))
{
}

QStringList BackupFolder::names() const
{
    QStringList names;
    for (const QString &name : QDir(m_path).entryList({u"*.db"_s}, QDir::Files, QDir::Name)) {
        if (timeOf(name).isValid())
            names.append(name);
    }
    return names;
}

QDateTime BackupFolder::timeOf(const QString &name)
{
    QDateTime time = QDateTime::fromString(name, u"yyyyMMdd'T'HHmmsszzz'Z.db'"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

Result<QString> BackupFolder::make(Database &source, const QDateTime &now) const
{
    // Two backups of one moment get two names: a fixed clock, or two programs at once.
    QDateTime moment = now.toUTC();
    const auto path = [&] { return QString(m_path + u'/' + moment.toString(u"yyyyMMdd'T'HHmmsszzz'Z.db'"_s)); };
    while (QFileInfo::exists(path()))
        moment = moment.addMSecs(1);
    const QString target = path();
    if (!QDir().mkpath(m_path))
        return Sentences::backupFailed(target, u"mkpath"_s);
    if (Result<void> written = Backup::write(source, target); !written)
        return written.error();

    const QStringList all = names();
    std::vector<QDateTime> times;
    for (const QString &name : all)
        times.push_back(timeOf(name));
    const std::vector<bool> kept = keptOf(times, now);
    for (size_t i = 0; i < kept.size(); ++i) {
        if (!kept[i])
            QFile::remove(m_path + u'/' + all.at(static_cast<qsizetype>(i)));
    }
    return target;
}

bool BackupFolder::holdsOneOf(QDate day) const
{
    const QStringList all = names();
    return std::ranges::any_of(all, [day](const QString &name) { return timeOf(name).date() == day; });
}

std::vector<bool> BackupFolder::keptOf(const std::vector<QDateTime> &times, const QDateTime &now)
{
    std::vector<bool> kept(times.size(), false);
    const size_t future = static_cast<size_t>(std::ranges::upper_bound(times, now) - times.begin());
    keepNewest(std::span(times).first(future), now, kept.begin());
    keepNewest(std::span(times).subspan(future), now, kept.begin() + static_cast<std::ptrdiff_t>(future));
    return kept;
}

} // namespace leadline
