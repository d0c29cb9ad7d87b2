// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/filesignature.h"

#include <QFile>

#include <sys/stat.h>

namespace leadline {

namespace {

qint64 nanoseconds(const timespec &time)
{
    return static_cast<qint64>(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

} // namespace

std::optional<FileSignature> FileSignature::of(const QString &path)
{
    struct stat status;
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return FileSignature{.device = static_cast<quint64>(status.st_dev),
                         .inode = static_cast<quint64>(status.st_ino),
                         .size = static_cast<qint64>(status.st_size),
                         .modifiedNs = nanoseconds(status.st_mtim),
                         .changedNs = nanoseconds(status.st_ctim)};
}

} // namespace leadline
