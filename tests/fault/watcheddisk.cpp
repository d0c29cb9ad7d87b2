// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fault/watcheddisk.h"

#include <QFile>

#include <sqlite3.h>

namespace leadline::tests {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the engine holds for an open file: ours, and behind it the real one.
struct WatchedFile
{
    sqlite3_file base;
    WatchedDisk *disk;
    const char *name;
    bool syncsFolder; ///< the next sync also makes the folder's names durable
};

WatchedFile *ours(sqlite3_file *file)
{
    return reinterpret_cast<WatchedFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(ours(file) + 1);
}

const sqlite3_io_methods *methods(sqlite3_file *file)
{
    return real(file)->pMethods;
}

QString nameOf(sqlite3_file *file)
{
    return QFile::decodeName(ours(file)->name);
}

int closeFile(sqlite3_file *file)
{
    return methods(file)->xClose(real(file));
}

int readFile(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset)
{
    if (ours(file)->disk->fails(WatchedDisk::Fault::InputOutput))
        return SQLITE_IOERR_READ;
    return methods(file)->xRead(real(file), bytes, count, offset);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    WatchedDisk *disk = ours(file)->disk;
    if (disk->fails(WatchedDisk::Fault::Full) || disk->fails(WatchedDisk::Fault::InputOutput))
        return disk->fault() == WatchedDisk::Fault::Full ? SQLITE_FULL : SQLITE_IOERR_WRITE;
    disk->note({.deed = WatchedDisk::Deed::Write,
                .file = nameOf(file),
                .offset = offset,
                .bytes = QByteArray(static_cast<const char *>(bytes), count)});
    return methods(file)->xWrite(real(file), bytes, count, offset);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    WatchedDisk *disk = ours(file)->disk;
    if (disk->fails(WatchedDisk::Fault::InputOutput))
        return SQLITE_IOERR_TRUNCATE;
    disk->note({.deed = WatchedDisk::Deed::Truncate, .file = nameOf(file), .offset = size});
    return methods(file)->xTruncate(real(file), size);
}

int syncFile(sqlite3_file *file, int flags)
{
    WatchedDisk *disk = ours(file)->disk;
    if (disk->fails(WatchedDisk::Fault::InputOutput))
        return SQLITE_IOERR_FSYNC;
    disk->note({.deed = WatchedDisk::Deed::Sync,
                .file = nameOf(file),
                .folderToo = std::exchange(ours(file)->syncsFolder, false)});
    return methods(file)->xSync(real(file), flags);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    return methods(file)->xFileSize(real(file), size);
}

int lockFile(sqlite3_file *file, int level)
{
    return methods(file)->xLock(real(file), level);
}

int unlockFile(sqlite3_file *file, int level)
{
    return methods(file)->xUnlock(real(file), level);
}

int checkReservedLock(sqlite3_file *file, int *reserved)
{
    return methods(file)->xCheckReservedLock(real(file), reserved);
}

int controlFile(sqlite3_file *file, int code, void *argument)
{
    return methods(file)->xFileControl(real(file), code, argument);
}

int sectorSize(sqlite3_file *file)
{
    return methods(file)->xSectorSize(real(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return methods(file)->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file *file, int page, int size, int extend, void volatile **memory)
{
    return methods(file)->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file *file, int offset, int count, int flags)
{
    return methods(file)->xShmLock(real(file), offset, count, flags);
}

void shareBarrier(sqlite3_file *file)
{
    methods(file)->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file *file, int remove)
{
    return methods(file)->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods watchedMethods{.iVersion = 2,
                                            .xClose = closeFile,
                                            .xRead = readFile,
                                            .xWrite = writeFile,
                                            .xTruncate = truncateFile,
                                            .xSync = syncFile,
                                            .xFileSize = sizeOfFile,
                                            .xLock = lockFile,
                                            .xUnlock = unlockFile,
                                            .xCheckReservedLock = checkReservedLock,
                                            .xFileControl = controlFile,
                                            .xSectorSize = sectorSize,
                                            .xDeviceCharacteristics = deviceCharacteristics,
                                            .xShmMap = mapShared,
                                            .xShmLock = lockShared,
                                            .xShmBarrier = shareBarrier,
                                            .xShmUnmap = unmapShared,
                                            .xFetch = nullptr,
                                            .xUnfetch = nullptr};

WatchedDisk *diskOf(sqlite3_vfs *vfs)
{
    return static_cast<WatchedDisk *>(vfs->pAppData);
}

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *flagsOut)
{
    WatchedDisk *disk = diskOf(vfs);
    if (!disk->isWatched(name))
        return disk->real()->xOpen(disk->real(), name, file, flags, flagsOut);
    file->pMethods = nullptr;
    if (disk->fails(WatchedDisk::Fault::InputOutput))
        return SQLITE_CANTOPEN;
    const bool creates = (flags & SQLITE_OPEN_CREATE) != 0;
    const bool isNew = creates && !QFile::exists(QFile::decodeName(name));
    if (isNew && disk->fails(WatchedDisk::Fault::Full))
        return SQLITE_CANTOPEN;
    const int opened = disk->real()->xOpen(disk->real(), name, real(file), flags, flagsOut);
    if (opened != SQLITE_OK)
        return opened;
    if (isNew)
        disk->note({.deed = WatchedDisk::Deed::Create, .file = QFile::decodeName(name)});
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    ours(file)->disk = disk;
    ours(file)->name = name;
    ours(file)->syncsFolder = creates && (flags & journals) != 0;
    file->pMethods = &watchedMethods;
    return SQLITE_OK;
}

int removeFile(sqlite3_vfs *vfs, const char *name, int durably)
{
    WatchedDisk *disk = diskOf(vfs);
    if (disk->isWatched(name)) {
        if (disk->fails(WatchedDisk::Fault::InputOutput))
            return SQLITE_IOERR_DELETE;
        if (QFile::exists(QFile::decodeName(name))) {
            disk->note({.deed = WatchedDisk::Deed::Remove, .file = QFile::decodeName(name), .folderToo = durably != 0});
        }
    }
    return disk->real()->xDelete(disk->real(), name, durably);
}

} // namespace

WatchedDisk::WatchedDisk(const QString &folder)
    : m_folder(QFile::encodeName(folder + u'/'))
    , m_real(sqlite3_vfs_find(nullptr))
    , m_vfs(std::make_unique<sqlite3_vfs>(*m_real))
{
    m_vfs->zName = "watched";
    m_vfs->pNext = nullptr;
    m_vfs->pAppData = this;
    m_vfs->szOsFile += static_cast<int>(sizeof(WatchedFile));
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = removeFile;
    if (sqlite3_vfs_register(m_vfs.get(), 1) != SQLITE_OK)
        qFatal("The watched disk can't be registered.");
}

WatchedDisk::~WatchedDisk()
{
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_real, 1);
}

void WatchedDisk::failAt(int number, Fault fault, bool forGood)
{
    m_failAt = number;
    m_fault = fault;
    m_forGood = forGood;
    m_counted = 0;
}

bool WatchedDisk::endFaults()
{
    const bool hasFailed = m_failAt > 0 && m_counted >= m_failAt;
    m_failAt = 0;
    return hasFailed;
}

bool WatchedDisk::isWatched(const char *file) const
{
    return file && qstrncmp(file, m_folder.constData(), static_cast<size_t>(m_folder.size())) == 0;
}

bool WatchedDisk::fails(Fault fault)
{
    if (m_failAt == 0 || fault != m_fault)
        return false;
    ++m_counted;
    return m_forGood ? m_counted >= m_failAt : m_counted == m_failAt;
}

} // namespace leadline::tests
