// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

struct sqlite3_vfs;

namespace leadline::tests {

/// The engine's way to the files below one folder while this object lives: it writes down what changes them, and it
/// can fail when told to. Every connection to such a file must be opened and closed within its life.
class WatchedDisk final
{
public:
    explicit WatchedDisk(const QString &folder);
    ~WatchedDisk();
    WatchedDisk(const WatchedDisk &) = delete;
    WatchedDisk &operator=(const WatchedDisk &) = delete;

    enum class Deed : quint8 { Create, Write, Truncate, Sync, Remove };
    struct Operation
    {
        Deed deed = Deed::Sync;
        QString file = {}; ///< whole path
        qint64 offset = 0; ///< where a Write starts, and the new size of a Truncate
        QByteArray bytes = {};
        bool folderToo = false; ///< a Sync or Remove that also makes the folder's names durable
    };
    const std::vector<Operation> &operations() const { return m_operations; }

    enum class Fault : quint8 { InputOutput, Full };
    /// From now on the @p number-th operation that @p fault can hit fails (1 is the next), or all from it on.
    void failAt(int number, Fault fault, bool forGood);
    /// Ends it; true when anything has failed.
    bool endFaults();

    /// For the engine's callbacks.
    bool isWatched(const char *file) const;
    void note(Operation operation) { m_operations.push_back(std::move(operation)); }
    /// True when the operation that begins now has to fail.
    bool fails(Fault fault);
    Fault fault() const { return m_fault; }
    sqlite3_vfs *real() const { return m_real; }

private:
    QByteArray m_folder;
    sqlite3_vfs *m_real;
    std::unique_ptr<sqlite3_vfs> m_vfs;
    std::vector<Operation> m_operations;
    Fault m_fault = Fault::InputOutput;
    int m_failAt = 0;
    int m_counted = 0;
    bool m_forGood = false;
};

} // namespace leadline::tests
