// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv/mappingstore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

FolderMappingStore::FolderMappingStore(QString folder)
    : m_folder(std::move(folder))
{
}

std::optional<CsvMapping> FolderMappingStore::find(const QString &fingerprint) const
{
    const Result<CsvMapping> mapping = readMappingFile(m_folder + u'/' + fingerprint + u".json");
    return mapping ? std::optional(*mapping) : std::nullopt;
}

Result<> FolderMappingStore::remember(const QString &fingerprint, const CsvMapping &mapping)
{
    if (!QDir().mkpath(m_folder)) {
        return Error{ErrorCode::WriteFailed,
                     tr("The folder “%1” can't be made, so the column mapping isn't remembered. "
                        "The import itself is done.").arg(m_folder)};
    }
    return writeMappingFile(m_folder + u'/' + fingerprint + u".json", mapping);
}

Result<CsvMapping> readMappingFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("leadline::FolderMappingStore",
                                                 "The mapping file “%1” can't be opened. Nothing was changed.").arg(path),
                     file.errorString()};
    }
    QJsonParseError parsed;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsed);
    if (!document.isObject()) {
        return Error{ErrorCode::Usage,
                     QCoreApplication::translate("leadline::FolderMappingStore",
                                                 "The mapping file “%1” isn't JSON. Nothing was changed.").arg(path),
                     parsed.errorString()};
    }
    return CsvMapping::fromJson(document.object());
}

Result<> writeMappingFile(const QString &path, const CsvMapping &mapping)
{
    QSaveFile file(path);
    const QByteArray json = QJsonDocument(mapping.toJson()).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.flush() || !file.commit()) {
        return Error{ErrorCode::WriteFailed,
                     QCoreApplication::translate("leadline::FolderMappingStore",
                                                 "The mapping file “%1” can't be written. Choose another place.").arg(path),
                     file.errorString()};
    }
    return {};
}

} // namespace leadline
