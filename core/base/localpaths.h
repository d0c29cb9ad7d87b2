// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace leadline {

/// Where this installation keeps what belongs to it alone: settings, unsent changes, backups, caches.
/// Injected everywhere, so that tests never touch the user's own folders.
class LocalPaths final
{
public:
    /// Under `LEADLINE_HOME` when it is set, else in the platform's folders for this user.
    static LocalPaths fromEnvironment();
    /// Everything under one folder. Nothing is created before it is needed.
    static LocalPaths under(const QString &home);

    QString configFolder() const { return m_config; }
    QString dataFolder() const { return m_data; }
    QString cacheFolder() const { return m_cache; }

    /// Changes on their way into shared files, one small database a document.
    QString outboxFolder() const;
    /// Backups of one document; @p documentId is its id's text.
    QString backupFolder(const QString &documentId) const;

private:
    LocalPaths(QString config, QString data, QString cache);

    QString m_config;
    QString m_data;
    QString m_cache;
};

} // namespace leadline
