// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

struct sqlite3_session;

namespace leadline::tests {

/// What one connection changes while this object lives, as the engine's own recording (its session extension) tells it:
/// an oracle that knows nothing of our journal.
class ChangesetReader final
{
public:
    /// Remembers every connection that is opened from now on. Before the engine is used for the first time.
    static void watchConnections();
    /// The connection that was opened last on @p path and is open; null when there is none.
    static void *newestConnection(const QString &path);

    ChangesetReader(void *connection, QString path);
    ~ChangesetReader();
    ChangesetReader(const ChangesetReader &) = delete;
    ChangesetReader &operator=(const ChangesetReader &) = delete;

    /// How what was changed differs from what the same changes added to the journal; empty when it doesn't. Rows that
    /// were touched must carry @p seq as their version.
    QString differenceToJournal(qint64 seq);
    /// How many values differenceToJournal() compared.
    int valueCount() const { return m_values; }

private:
    QString m_path;
    sqlite3_session *m_session = nullptr;
    int m_values = 0;
};

} // namespace leadline::tests
