// SPDX-FileCopyrightText: 2026 The Leadline authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/presencekeeper.h"

#include <algorithm>

namespace leadline {

PresenceKeeper::PresenceKeeper(QString client, QString author, const PresenceTimes &times)
    : m_times(times)
{
    m_own.client = std::move(client);
    m_own.author = std::move(author);
}

void PresenceKeeper::touch(EntityKey item, const FieldInfo *field, std::chrono::milliseconds now)
{
    m_own.item = item;
    m_own.field = item.isNull() ? nullptr : field;
    m_touched = now;
}

PresenceKeeper::Duty PresenceKeeper::duty(std::chrono::milliseconds now) const
{
    if (m_written && now - *m_written < m_times.refresh)
        return !m_told.isNull() && m_told != m_own.item ? Duty::TellEnd : Duty::Nothing;
    if (m_touched && now - *m_touched < m_times.idle)
        return Duty::Announce;
    return m_isInFile ? Duty::Withdraw : Duty::Nothing;
}

Presence PresenceKeeper::own(Duty duty, const QDateTime &seenAt) const
{
    Presence presence = m_own;
    presence.seenAt = seenAt;
    if (duty == Duty::TellEnd) {
        presence.item = {};
        presence.field = nullptr;
    }
    return presence;
}

void PresenceKeeper::done(Duty duty, bool worked, std::chrono::milliseconds now)
{
    if (worked)
        m_told = duty == Duty::Announce ? m_own.item : EntityKey();
    if (duty == Duty::TellEnd)
        return;
    m_written = now;
    m_isInFile = duty == Duty::Announce;
}

bool PresenceKeeper::follow(const std::vector<Presence> &rows, std::chrono::milliseconds now, const QDateTime &clock)
{
    std::vector<Seen> seen;
    std::vector<Presence> others;
    for (const Presence &row : rows) {
        if (row.client == m_own.client)
            continue;
        const std::vector<Seen>::const_iterator known =
            std::ranges::find(m_seen, row.client, [](const Seen &one) { return one.row.client; });
        if (known == m_seen.cend()) {
            const bool looksNew =
                std::chrono::abs(std::chrono::milliseconds(row.seenAt.msecsTo(clock))) < m_times.stale;
            seen.push_back({row, now, row.seenAt.isValid() && looksNew});
        } else if (known->row.seenAt != row.seenAt) {
            seen.push_back({row, now, true});
        } else {
            seen.push_back(*known);
        }
        if (seen.back().isTrusted && now - seen.back().since < m_times.stale)
            others.push_back(row);
    }
    m_seen = std::move(seen);
    std::ranges::sort(others, {}, [](const Presence &one) { return std::pair(one.author, one.client); });
    const auto sayTheSame = [](const Presence &a, const Presence &b) {
        return a.client == b.client && a.author == b.author && a.item == b.item && a.field == b.field;
    };
    const bool isChange = !std::ranges::equal(others, m_others, sayTheSame);
    m_others = std::move(others);
    return isChange;
}

QStringList PresenceKeeper::leftOver(std::chrono::milliseconds now) const
{
    QStringList clients;
    for (const Seen &one : m_seen) {
        if (now - one.since >= m_times.stale)
            clients.append(one.row.client);
    }
    return clients;
}

} // namespace leadline
