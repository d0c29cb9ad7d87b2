// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/render/export/exportjob.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace leadline {

namespace {

Error writeError(const QSaveFile &file)
{
    const QString name = QDir::toNativeSeparators(file.fileName());
    QString text;
    switch (file.error()) {
    case QFileDevice::PermissionsError:
    case QFileDevice::OpenError:
        text = QCoreApplication::translate("leadline::Export",
                                           "%1 could not be opened for writing. Nothing was changed; choose a folder "
                                           "that exists and that you may write to.");
        break;
    case QFileDevice::ResourceError:
    case QFileDevice::WriteError:
        text = QCoreApplication::translate("leadline::Export",
                                           "%1 could not be written, perhaps because the disk is full. A file that was "
                                           "there before is unchanged; free some space or choose another folder.");
        break;
    default:
        text = QCoreApplication::translate("leadline::Export",
                                           "%1 could not be written. A file that was there before is unchanged; choose "
                                           "another folder.");
        break;
    }
    return {ErrorCode::WriteFailed, text.arg(name), file.errorString()};
}

} // namespace

void makeExportsReproducible()
{
    QHashSeed::setDeterministicGlobalSeed();
}

Result<> writeWholeFile(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        return Error{ErrorCode::WriteFailed,
                     QCoreApplication::translate("leadline::Export",
                                                 "%1 is not an ordinary file. Nothing was changed; choose another "
                                                 "name.")
                         .arg(QDir::toNativeSeparators(path))};
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(file);
    // commit() doesn't notice what its own flush could not write.
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return writeError(file);
    return {};
}

Error exportCancelled()
{
    return {ErrorCode::Cancelled,
            QCoreApplication::translate("leadline::Export", "The export was cancelled. No file was written.")};
}

} // namespace leadline
