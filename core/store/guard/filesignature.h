// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace leadline {

/// What the file system says about a file without opening it. A changed signature that we didn't cause
/// means that the file was replaced or written by somebody else.
struct FileSignature
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;
    qint64 modifiedNs = 0;
    qint64 changedNs = 0;

    friend bool operator==(const FileSignature &, const FileSignature &) = default;

    /// The same file, whatever was written into it.
    bool isSameFile(const FileSignature &other) const { return device == other.device && inode == other.inode; }

    /// Empty when there is nothing at @p path.
    static std::optional<FileSignature> of(const QString &path);
};

} // namespace leadline
