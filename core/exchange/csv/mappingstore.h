// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv/csvmapping.h"

#include <QCoreApplication>

namespace leadline {

/// Remembers the mappings that people corrected, one for each header.
class MappingStore
{
public:
    virtual ~MappingStore() = default;
    virtual std::optional<CsvMapping> find(const QString &fingerprint) const = 0;
    virtual Result<> remember(const QString &fingerprint, const CsvMapping &mapping) = 0;
};

/// One JSON file a header in a folder of the local settings. What can't be read counts as not remembered.
class FolderMappingStore final : public MappingStore
{
    Q_DECLARE_TR_FUNCTIONS(leadline::FolderMappingStore)

public:
    explicit FolderMappingStore(QString folder);

    std::optional<CsvMapping> find(const QString &fingerprint) const override;
    Result<> remember(const QString &fingerprint, const CsvMapping &mapping) override;

private:
    QString m_folder;
};

/// A mapping file that people name themselves (`--map`).
Result<CsvMapping> readMappingFile(const QString &path);
Result<> writeMappingFile(const QString &path, const CsvMapping &mapping);

} // namespace leadline
