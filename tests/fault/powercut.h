// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fault/watcheddisk.h"

#include <QMap>

class QRandomGenerator;

namespace leadline::tests {

/// Names below a folder, and what is in these files.
using FolderImage = QMap<QString, QByteArray>;

FolderImage readImage(const QString &folder);
/// Makes the files, and the folders they lie in.
bool writeImage(const FolderImage &image, const QString &folder);

/// What may lie on a disk after the power went off: all that was synced, and of the rest any part. A new or removed
/// name counts as synced with its folder only.
class PowerCut final
{
public:
    /// @p before is the folder, all of it durable, when the recording began.
    PowerCut(QString folder, const FolderImage &before, std::span<const WatchedDisk::Operation> operations);

    /// The folder when the power goes off before operation @p count. What wasn't synced is lost; with @p random a
    /// random part of it has reached the disk all the same.
    FolderImage after(size_t count, QRandomGenerator *random = nullptr) const;

private:
    QString m_folder;
    FolderImage m_before;
    std::span<const WatchedDisk::Operation> m_operations;
};

} // namespace leadline::tests
