// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqliteplanstore.h"

#include "core/store/sentences.h"
#include "core/store/sqlite/writetransaction.h"

#include <QScopeGuard>

namespace leadline {

namespace {

/// A hint isn't worth waiting for, and a window that is closed must not wait for it.
constexpr std::chrono::milliseconds presencePatience{200};

} // namespace

Result<> SqlitePlanStore::announce(const Presence &presence, const QStringList &gone)
{
    return writePresence([&](PresenceTable &table) -> Result<> {
        if (Result<> removed = table.remove(gone); !removed)
            return removed;
        return table.put(presence);
    });
}

Result<> SqlitePlanStore::withdrawPresence(const QStringList &clients)
{
    return writePresence([&](PresenceTable &table) { return table.remove(clients); });
}

Result<> SqlitePlanStore::writePresence(const std::function<Result<>(PresenceTable &)> &write)
{
    if (isReadOnly(nullptr))
        return {};
    if (Result<> caughtUp = catchUpWithFile(); !caughtUp)
        return caughtUp;
    if (isReadOnly(nullptr))
        return {};
    if (Result<> writable = checkWritable(); !writable)
        return writable;
    BusyWait &busyWait = m_file->database->busyWait();
    busyWait.setPatience(presencePatience);
    const QScopeGuard restored([&busyWait] { busyWait.setPatience(BusyWait::patience); });
    Result<WriteTransaction> lock = WriteTransaction::begin(*m_file->database);
    if (!lock)
        return lock.error();
    if (m_environment.protections.movedCheck && m_file->database->hasMoved())
        return Sentences::moved(m_path);
    PresenceTable table(*m_file->database, m_catalogue);
    if (Result<> written = write(table); !written)
        return written;
    if (Result<> committed = lock->commit(); !committed)
        return committed;
    return checkStillThere();
}

Result<std::vector<Presence>> SqlitePlanStore::presences()
{
    const std::pair<FileSignature, qint64> now{m_file->signature, m_file->dataVersion};
    if (m_presencesAt == now)
        return m_presences;
    const Result<> done = reading([&]() -> Result<> {
        Result<std::vector<Presence>> read = PresenceTable(*m_file->database, m_catalogue).read();
        if (!read)
            return read.error();
        m_presences = std::move(*read);
        return {};
    });
    if (!done)
        return done.error();
    m_presencesAt = now;
    return m_presences;
}

} // namespace leadline
