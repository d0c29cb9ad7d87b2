// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/filecheck.h"

#include "core/store/sentences.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace leadline::FileCheck {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a rollback journal ends that names a super-journal (SQLite file format, section 3).
constexpr char superJournalEnd[] = {'\xd9', '\xd5', '\x05', '\xf9', '\x20', '\xa1', '\x63', '\xd7'};
/// A journal shorter than its header is ignored by the engine.
constexpr off_t journalHeaderBytes = 28;

enum class JournalKind { Harmless, NamesOthers, Strange };

JournalKind journalKind(const QByteArray &path, off_t size)
{
    const int file = ::open(path.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return errno == ENOENT ? JournalKind::Harmless : JournalKind::Strange;
    char end[sizeof superJournalEnd] = {};
    const ssize_t got = ::pread(file, end, sizeof end, size - static_cast<off_t>(sizeof end));
    ::close(file);
    // A journal that shrank in between belonged to a commit that has just ended.
    const bool names = got == static_cast<ssize_t>(sizeof end) && std::memcmp(end, superJournalEnd, sizeof end) == 0;
    return names ? JournalKind::NamesOthers : JournalKind::Harmless;
}

Result<void> journal(const QString &path)
{
    const QByteArray name = QFile::encodeName(path + u"-journal"_s);
    struct stat status;
    if (::lstat(name.constData(), &status) != 0)
        return {};
    if (!S_ISREG(status.st_mode))
        return Sentences::strangeJournal(path);
    if (status.st_size < journalHeaderBytes)
        return {};
    switch (journalKind(name, status.st_size)) {
    case JournalKind::Harmless:
        return {};
    case JournalKind::NamesOthers:
        return Sentences::superJournal(path);
    case JournalKind::Strange:
        break;
    }
    return Sentences::strangeJournal(path);
}

} // namespace

Result<void> kind(const QString &path)
{
    struct stat status;
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0) {
        if (errno == ENOENT || errno == ENOTDIR)
            return Sentences::missing(path);
        return Sentences::unreadable(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    if (S_ISDIR(status.st_mode))
        return Sentences::folder(path);
    if (S_ISLNK(status.st_mode))
        return Sentences::symbolicLink(path, QFile::symLinkTarget(path));
    if (!S_ISREG(status.st_mode))
        return Sentences::notRegular(path);
    if (status.st_nlink > 1)
        return Sentences::hardLink(path);
    if (status.st_size == 0)
        return Sentences::empty(path);
    if (status.st_size > largestBytes)
        return Sentences::tooBig(path);
    if (::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), R_OK, AT_EACCESS) != 0)
        return Sentences::unreadable(path, QString::fromLocal8Bit(std::strerror(errno)));
    return {};
}

Result<void> siblings(const QString &path)
{
    if (Result<void> checked = journal(path); !checked)
        return checked;
    struct stat status;
    if (::lstat(QFile::encodeName(path + u"-wal"_s).constData(), &status) == 0)
        return Sentences::walBeside(path);
    return {};
}

bool isThere(const QString &path)
{
    struct stat status;
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0;
}

bool isWritable(const QString &path)
{
    const QByteArray file = QFile::encodeName(path);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const QByteArray repair = QFile::encodeName(path + u"-journal"_s);
    return ::faccessat(AT_FDCWD, file.constData(), W_OK, AT_EACCESS) == 0
        && (::faccessat(AT_FDCWD, repair.constData(), W_OK, AT_EACCESS) == 0 || errno == ENOENT)
        && ::faccessat(AT_FDCWD, folder.constData(), W_OK | X_OK, AT_EACCESS) == 0;
}

Result<void> createNew(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0) {
        if (errno == EEXIST || errno == ELOOP)
            return Sentences::alreadyThere(path);
        if (errno == ENOSPC || errno == EDQUOT)
            return Sentences::noRoomToCreate(path);
        return Sentences::cannotCreate(path, QString::fromLocal8Bit(std::strerror(errno)));
    }
    ::close(file);
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const int directory = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        // Not every file system can do it; where it can't, the name is as durable as it gets.
        static_cast<void>(::fsync(directory));
        ::close(directory);
    }
    return {};
}

void removeNew(const QString &path)
{
    for (const QString &suffix : {u""_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

QString canonicalPath(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return info.absoluteFilePath();
    return QDir(folder).filePath(info.fileName());
}

} // namespace leadline::FileCheck
