// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/localpaths.h"

#include <QDir>
#include <QStandardPaths>

namespace leadline {

using namespace Qt::Literals::StringLiterals;

LocalPaths::LocalPaths(QString config, QString data, QString cache)
    : m_config(std::move(config))
    , m_data(std::move(data))
    , m_cache(std::move(cache))
{
}

LocalPaths LocalPaths::fromEnvironment()
{
    const QString home = qEnvironmentVariable("LEADLINE_HOME");
    if (!home.isEmpty())
        return under(home);
    // The generic locations don't depend on the application's name, which tests and tools set differently.
    const QString application = u"/leadline"_s;
    return LocalPaths(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + application,
                      QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + application,
                      QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + application);
}

LocalPaths LocalPaths::under(const QString &home)
{
    const QString root = QDir::cleanPath(QDir(home).absolutePath());
    return LocalPaths(root + u"/config"_s, root + u"/data"_s, root + u"/cache"_s);
}

QString LocalPaths::outboxFolder() const
{
    return m_data + u"/outbox"_s;
}

QString LocalPaths::backupFolder(const QString &documentId) const
{
    return m_data + u"/backups/"_s + documentId;
}

} // namespace leadline
