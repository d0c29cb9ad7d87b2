// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/guard/openplanfile.h"

#include <QMutex>

#include <set>

namespace leadline {

namespace {

/// Device and inode of each open plan, once for each connection.
struct OpenFiles
{
    QMutex mutex;
    std::multiset<std::pair<quint64, quint64>> files;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

} // namespace

OpenPlanFile::OpenPlanFile(const FileSignature &file)
    : m_file(file.device, file.inode)
{
    OpenFiles &open = openFiles();
    const QMutexLocker locker(&open.mutex);
    open.files.insert(m_file);
}

OpenPlanFile::~OpenPlanFile()
{
    OpenFiles &open = openFiles();
    const QMutexLocker locker(&open.mutex);
    open.files.erase(open.files.find(m_file));
}

bool OpenPlanFile::isOpen(const QString &path)
{
    const std::optional<FileSignature> file = FileSignature::of(path);
    if (!file)
        return false;
    OpenFiles &open = openFiles();
    const QMutexLocker locker(&open.mutex);
    return open.files.contains({file->device, file->inode});
}

} // namespace leadline
